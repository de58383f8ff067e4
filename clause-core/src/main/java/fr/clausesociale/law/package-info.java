/**
 * Ground floor: what every rule and every figure of the law carries. A {@link fr.clausesociale.law.LegalReference} is the text behind
 * it, as one cites it: {@code CCAP 21_BAM_048, art. 1.4}.
 *
 * <p>{@link fr.clausesociale.law.DatedValues} is a value that successive texts fixed, each from a first day on. It never guesses: a day
 * before the first value is refused, and so is a day after the table was last compared with the texts. {@code
 * Smic.hourlyGross().at(LocalDate.of(2026, 7, 1))} is 12.31 € and the order that set it; in 2030 the table must first be completed.
 *
 * <p>{@link fr.clausesociale.law.MonthEnd} is what a length in months gives where the calendar has no such day, as 31 August and 18
 * months: {@code java.time} takes the last day of the month without a word, in law it is a choice that each rule states.
 */
@NullMarked
package fr.clausesociale.law;

import org.jspecify.annotations.NullMarked;
