/**
 * Fourth floor: what happened on a contract, as events that are only ever added.
 */
@NullMarked
package fr.clausesociale.journal;

import org.jspecify.annotations.NullMarked;
