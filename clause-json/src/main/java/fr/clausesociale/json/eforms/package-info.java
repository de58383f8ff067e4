/**
 * The social part of a lot in eForms, the notices of European public procurement: which codes say that a lot bears a social clause, and what
 * of a clause has no code. A notice has no field for hours, so they go into the text of the conditions of performance (BT-70). {@link
 * fr.clausesociale.json.eforms.EformsLot} maps; it reads and writes no notice.
 */
@NullMarked
package fr.clausesociale.json.eforms;

import org.jspecify.annotations.NullMarked;
