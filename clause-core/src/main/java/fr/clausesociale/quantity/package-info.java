/**
 * Ground floor: exact hours, shares and their apportionment. Nothing here knows the law; nothing here rounds without being told
 * how.
 */
@NullMarked
package fr.clausesociale.quantity;

import org.jspecify.annotations.NullMarked;
