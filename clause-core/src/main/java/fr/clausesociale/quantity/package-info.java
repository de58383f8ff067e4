/**
 * Ground floor: exact hours, percentages and shares. {@link fr.clausesociale.quantity.Hours} counts seconds, since payrolls write both
 * hundredths of an hour (0.01 h is 36 s) and clock time (1 min is 60 s):
 *
 * <pre>{@code
 * Hours.of("151.67").plus(Hours.of("0.33")); // 152.00
 * Hours.of("7:20").multipliedBy(3);          // 22.00
 * }</pre>
 *
 * <p>A {@link fr.clausesociale.quantity.Percentage} is the number before the sign: 5 % is 5, not 0.05. Amounts are those of Joda-Money
 * and exclude VAT everywhere in this library. Nothing here rounds without being told how: a {@link fr.clausesociale.quantity.Rounding}
 * has a step and a direction, and {@link fr.clausesociale.quantity.Apportionment} shares a whole out by largest remainder, so that the
 * parts add up to it. Nothing here knows the law.
 */
@NullMarked
package fr.clausesociale.quantity;

import org.jspecify.annotations.NullMarked;
