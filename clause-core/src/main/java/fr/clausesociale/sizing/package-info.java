/**
 * Third floor: how many hours a contract could bear, before it exists. {@link fr.clausesociale.sizing.LabourShareMethod} is the classic
 * one, amount × labour share × insertion rate ÷ hourly cost:
 *
 * <pre>{@code
 * LabourShareMethod.builder()
 *         .amount(Money.parse("EUR 1000000"))
 *         .labourShare(Percentage.of("50"))
 *         .insertionRate(Percentage.of("5"))
 *         .hourlyCost(Money.parse("EUR 30"))
 *         .rounding(Rounding.NEAREST_HOUR)
 *         .build()
 *         .size()
 *         .hours(); // 833.00
 * }</pre>
 *
 * <p>No text sets these figures for the whole country, so none has a default. A {@link fr.clausesociale.sizing.Sizing} also says what looks
 * doubtful, such as a cost below the minimum wage.
 */
@NullMarked
package fr.clausesociale.sizing;

import org.jspecify.annotations.NullMarked;
