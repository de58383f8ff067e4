/**
 * Fifth floor: where a contract stands. An {@link fr.clausesociale.assessment.Assessor} takes the terms and gives, for a journal and
 * a day, an {@link fr.clausesociale.assessment.Assessment}:
 *
 * <pre>{@code
 * Assessment assessment = Assessor.of(terms).assess(journal, LocalDate.of(2023, 6, 30));
 * assessment.tally();                // declared = counted + pending + refused
 * assessment.lots().get(0).gap();    // hours missing on the first lot
 * assessment.penalties().incurred(); // what the buyer may apply on that day
 * assessment.journal().rejections(); // entries that contradict the contract or each other
 * }</pre>
 *
 * <p>{@link fr.clausesociale.assessment.Assessor#standing} holds an assessment against the plans of whoever follows the contract, and gives
 * a {@link fr.clausesociale.assessment.Standing}: gap, pace, forecast, exposure, and who must act next; {@link
 * fr.clausesociale.assessment.Standing#ranked} makes the worklist of a portfolio.
 *
 * <p>Every declaration is a {@link fr.clausesociale.assessment.HoursLine} whose parts count, wait or are refused, each with its {@link
 * fr.clausesociale.assessment.HoursReason} and the article behind it. Hours are rounded once, by a rule that the derivation shows. Penalties and
 * settlements are computation sheets: whether to apply them is for the buyer and the companies to decide. No personal fact and no person
 * token is in an assessment.
 */
@NullMarked
package fr.clausesociale.assessment;

import org.jspecify.annotations.NullMarked;
