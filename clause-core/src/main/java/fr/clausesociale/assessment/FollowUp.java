package fr.clausesociale.assessment;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.PenaltyLimit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
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

    /** What missing hours add to what is incurred for other reasons, where a limit bounds both together. */
    private Money limitedBeside(List<Money> others, List<Money> exposures, PenaltyLimit limit) {
        CurrencyUnit currency = terms.contract().currency();
        List<Money> together = new ArrayList<>(others);
        together.addAll(exposures);
        return PenaltySheet.limited(together, limit, currency).minus(PenaltySheet.limited(others, limit, currency));
    }

    private Progress overall(List<LotFollowUp> lots) {
        Days days = assessment
                .notifiedOn()
                .map(notified -> Days.of(notified, assessment.asOf(), assessment.endsOn()))
                .orElse(Days.NONE);
        List<Money> exposures =
                lots.stream().flatMap(lot -> lot.exact().exposure().stream()).toList();
        List<Money> others = assessment.penalties().incurredApartFromHours();
        Optional<Money> all = exposures.stream().reduce(Money::plus);
        Optional<Text> unpriced =
                lots.stream().flatMap(lot -> lot.unpriced().stream()).findFirst();
        Optional<Money> exposure = all.filter(amount -> unpriced.isEmpty())
                .map(amount -> terms.penaltyLimit()
                        .map(limit -> limitedBeside(others, exposures, limit))
                        .orElse(amount));
        ExactProgress sum =
                ExactProgress.sum(days, lots.stream().map(LotFollowUp::exact).toList(), exposure);
        Optional<Progress.Status> worst = lots.stream()
                .flatMap(lot -> lot.exact().status(policy).stream())
                .max(Comparator.naturalOrder());
        List<Derivation> steps =
                new ArrayList<>(lots.stream().map(LotFollowUp::summary).toList());
        terms.penaltyLimit()
                .filter(limit -> exposure.isPresent() && !exposure.equals(all))
                .ifPresent(limit ->
                        steps.add(PenaltySheet.limitStep(exposure.orElseThrow().minus(all.orElseThrow()), limit)));
        unpriced.map(Derivation::of).ifPresent(steps::add);
        others.stream()
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
