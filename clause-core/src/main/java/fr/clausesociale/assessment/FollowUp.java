package fr.clausesociale.assessment;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.terms.ClauseTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** Where one contract stands against the plans of its lots. */
final class FollowUp {

    private final ClauseTerms terms;
    private final Assessment assessment;
    private final Map<LotId, LotPlan> plans = new HashMap<>();
    private final FollowUpPolicy policy;

    FollowUp(ClauseTerms terms, Assessment assessment, List<LotPlan> plans, FollowUpPolicy policy) {
        this.terms = terms;
        this.assessment = assessment;
        this.policy = policy;
        for (int i = 0; i < plans.size(); i++) {
            LotPlan plan = plans.get(i);
            requireAt(
                    "/" + i + "/lot",
                    terms.obligation(plan.lot()).isPresent(),
                    "plan-lot-unknown",
                    "le marché n'a pas de lot {0} qui porte la clause",
                    "the contract has no lot {0} that bears the clause",
                    plan.lot().value());
            requireAt(
                    "/" + i + "/lot",
                    this.plans.put(plan.lot(), plan) == null,
                    "plan-duplicated",
                    "un lot n'a qu'une courbe",
                    "a lot has one curve only");
            checkEnd("/" + i + "/curve", plan.curve());
        }
    }

    private void checkEnd(String place, PlannedCurve curve) {
        LocalDate endsOn = assessment.endsOn();
        LocalDate atMost = terms.parts().stream()
                .flatMap(part -> part.endsOn().stream())
                .reduce(terms.contract().endsOn(), (a, b) -> a.isAfter(b) ? a : b);
        List<PlannedCurve.Point> points = curve.points(assessment.notifiedOn().orElse(endsOn), endsOn);
        requireAt(
                place,
                !points.get(points.size() - 1).day().isAfter(atMost),
                "plan-after-contract",
                "une courbe s'achève au plus tard avec le marché et ses reconductions, le {0}",
                "a curve ends by the last day of the contract and its renewals, {0}",
                atMost);
    }

    Standing standing() {
        List<LotFollowUp> lots = assessment.lots().stream()
                .filter(lot -> lot.due().isPresent())
                .map(lot -> new LotFollowUp(terms, assessment, lot, Optional.ofNullable(plans.get(lot.lot())), policy))
                .toList();
        List<Standing.LotStanding> standings = lots.stream()
                .map(lot -> new Standing.LotStanding(lot.lot(), lot.progress()))
                .toList();
        LocalDate until = assessment.asOf().plusDays(policy.lookAheadDays());
        return new Standing(
                assessment.contract(),
                assessment.asOf(),
                overall(lots),
                standings,
                new Actions(terms, assessment, standings, until).all());
    }

    /** Penalties incurred for other reasons and what missing hours may come to, where a limit bounds both together. */
    private Optional<LimitedPenalties> limited(List<LimitedPenalties.Amount> others, List<Money> missingHours) {
        List<LimitedPenalties.Amount> together = new ArrayList<>(others);
        missingHours.forEach(
                money -> together.add(new LimitedPenalties.Amount(PenaltySheet.Kind.MISSING_HOURS, money)));
        return terms.penaltyLimit()
                .map(limit -> new LimitedPenalties(
                        limit, together, List.of(), terms.contract().currency()));
    }

    private Progress overall(List<LotFollowUp> lots) {
        Days days = assessment
                .notifiedOn()
                .map(notified -> Days.of(notified, assessment.asOf(), assessment.endsOn()))
                .orElse(Days.NONE);
        List<Money> exposures =
                lots.stream().flatMap(lot -> lot.exact().exposure().stream()).toList();
        List<LimitedPenalties.Amount> others = assessment.penalties().incurredApartFromHours();
        Optional<Money> all = exposures.stream().reduce(Money::plus);
        Optional<Text> unpriced =
                lots.stream().flatMap(lot -> lot.unpriced().stream()).findFirst();
        Optional<LimitedPenalties> limitedOthers = limited(others, List.of());
        Optional<LimitedPenalties> limited = limited(others, exposures);
        Optional<Money> exposure = all.filter(amount -> unpriced.isEmpty())
                .map(amount -> limited.map(LimitedPenalties::together)
                        .map(together ->
                                together.minus(limitedOthers.orElseThrow().together()))
                        .orElse(amount));
        ExactProgress sum =
                ExactProgress.sum(days, lots.stream().map(LotFollowUp::exact).toList(), exposure);
        Optional<Progress.Status> worst = lots.stream()
                .flatMap(lot -> lot.exact().status(policy).stream())
                .max(Comparator.naturalOrder());
        List<Derivation> steps =
                new ArrayList<>(lots.stream().map(LotFollowUp::summary).toList());
        limited.filter(penalties -> exposure.isPresent() && !exposure.equals(all))
                .ifPresent(penalties ->
                        steps.add(penalties.step(exposure.orElseThrow().minus(all.orElseThrow()))));
        unpriced.map(Derivation::of).ifPresent(steps::add);
        others.stream()
                .map(LimitedPenalties.Amount::money)
                .reduce(Money::plus)
                .ifPresent(amount -> steps.add(Derivation.of(
                        "pénalités déjà applicables pour des pièces ou des actions, non comprises dans l'exposition : {0}",
                        "penalties incurred already for documents or actions, not in the exposure: {0}", amount)));
        Derivation derivation = Derivation.of(
                        "marché {0} : {1} {5}, prévues : {2}, manquantes à la fin : {3}, exposition : {4}",
                        "contract {0}: {1} {5}, planned: {2}, missing at the end: {3}, exposure: {4}",
                        assessment.contract().value(),
                        sum.done(),
                        LotFollowUp.known(sum.planned().map(hours -> hours.rounded(policy.rounding()))),
                        LotFollowUp.known(sum.shortfall().map(hours -> hours.rounded(policy.rounding()))),
                        LotFollowUp.known(sum.exposure()),
                        assessment.tally().creditedLabel())
                .rounded(
                        "somme des nombres exacts d'heures, au pas de {0} ({1}) ; somme des montants",
                        "sum of the exact hours, to a step of {0} ({1}); sum of the amounts",
                        policy.rounding().step(),
                        policy.rounding().mode())
                .on(assessment.asOf())
                .from(steps);
        return sum.rounded(policy.rounding(), worst, unpriced, derivation);
    }
}
