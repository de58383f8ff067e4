/** Exact quantities: hours, percentages, apportionment and rounding. */
@NullMarked
package fr.clausesociale.quantity;

import org.jspecify.annotations.NullMarked;
