/**
 * Fifth floor: how many hours a contract could bear, before it exists. Each way to find them is a {@link
 * fr.clausesociale.sizing.SizingMethod} with its own inputs. {@link fr.clausesociale.sizing.LabourShareMethod} is the classic one, amount ×
 * labour share × insertion rate ÷ hourly cost:
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
 * <p>A {@link fr.clausesociale.sizing.SizingPolicy} compares them for one {@linkplain fr.clausesociale.sizing.LotData lot}, says which inputs
 * make the difference and what the others lack, warns of what looks out of {@linkplain fr.clausesociale.sizing.Proportionality proportion}, and
 * tells hours as days, months or posts with the {@linkplain fr.clausesociale.sizing.Divisor divisor} used.
 *
 * <p>No text sets these figures for the whole country, so none has a default: shares and costs come from a {@link
 * fr.clausesociale.sizing.TradeTable} of the caller, with their {@linkplain fr.clausesociale.sizing.Source source}. The inverse question, which
 * lowest rate or amount reaches some hours, is asked of a method: {@code method.withRateFor(hours)}, {@code method.withAmountFor(hours)}.
 */
@NullMarked
package fr.clausesociale.sizing;

import org.jspecify.annotations.NullMarked;
