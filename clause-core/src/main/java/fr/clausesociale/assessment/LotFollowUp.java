package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.LotObligation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far a lot has come against its plan, with every step. */
final class LotFollowUp {

    private static final Text UNKNOWN = Text.of("à déterminer", "not known");

    private final ClauseTerms terms;
    private final LotPosition lot;
    private final Optional<LocalDate> notifiedOn;
    private final LocalDate asOf;
    private final LocalDate endsOn;
    private final Optional<LotPlan> plan;
    private final FollowUpPolicy policy;
    private final Optional<MissingHoursPrice> penalty;
    private final List<PlannedCurve.Point> points;
    private final ExactProgress exact;

    LotFollowUp(
            ClauseTerms terms, Assessment assessment, LotPosition lot, Optional<LotPlan> plan, FollowUpPolicy policy) {
        this.terms = terms;
        this.lot = lot;
        this.notifiedOn = assessment.notifiedOn();
        this.asOf = assessment.asOf();
        this.endsOn = assessment.endsOn();
        this.plan = plan;
        this.policy = policy;
        this.penalty = notifiedOn.flatMap(notified -> MissingHoursPrice.of(terms, notified, endsOn, asOf));
        this.points = notifiedOn
                .flatMap(notified -> plan.map(given -> given.curve().points(notified, endsOn)))
                .orElse(List.of());
        this.exact = notifiedOn.map(this::exact).orElseGet(() -> ExactProgress.notBegun(toPerform()));
    }

    /** The figure, or that it is not known. */
    static Object known(Optional<?> figure) {
        return figure.isPresent() ? figure.get() : UNKNOWN;
    }

    LotId lot() {
        return lot.lot();
    }

    ExactProgress exact() {
        return exact;
    }

    private ExactProgress exact(LocalDate notified) {
        return ExactProgress.of(
                Days.of(begins(notified), asOf, endsOn),
                toPerform(),
                lot.tally().credited(),
                lot.tally().creditedPending(),
                plan.map(given -> planned()),
                missing -> penalty.flatMap(price -> price.amount(priced(price, missing))));
    }

    /** Why hours that are missing at the end, and that cost something, have no amount. */
    Optional<Text> unpriced() {
        return penalty.filter(price ->
                        exact.shortfall().isPresent() && exact.exposure().isEmpty())
                .flatMap(MissingHoursPrice::notKnown);
    }

    private ExactHours priced(MissingHoursPrice price, ExactHours missing) {
        return lot.mayChooseActions() ? ExactHours.ZERO : price.priced(missing, toPerform(), lot.exempted());
    }

    private LocalDate begins(LocalDate notified) {
        return points.stream()
                .map(PlannedCurve.Point::day)
                .limit(1)
                .filter(notified::isBefore)
                .findFirst()
                .orElse(notified);
    }

    private Optional<Hours> expectedByOrders() {
        return lot.orders()
                .map(orders -> orders.dueAtEnd().minus(lot.neutralised()).orZeroIfNegative());
    }

    private Hours toPerform() {
        if (lot.owesActions()) {
            return Hours.ZERO;
        }
        return plan.flatMap(LotPlan::expected)
                .or(this::expectedByOrders)
                .filter(expected -> expected.compareTo(lot.toPerform()) > 0)
                .orElse(lot.toPerform());
    }

    private ExactHours planned() {
        PlannedCurve.Point last = points.get(points.size() - 1);
        ExactHours all = ExactHours.of(toPerform());
        if (!asOf.isBefore(last.day())) {
            return all;
        }
        int before = before();
        if (before < 0) {
            return ExactHours.ZERO;
        }
        PlannedCurve.Point from = points.get(before);
        PlannedCurve.Point to = points.get(before + 1);
        BigDecimal elapsed = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.day(), asOf));
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.day(), to.day()));
        return all.times(
                from.cumulative()
                        .multiply(days)
                        .add(to.cumulative().subtract(from.cumulative()).multiply(elapsed)),
                last.cumulative().multiply(days));
    }

    /** The index of the last point that is not after the day; below zero if there is none. */
    private int before() {
        int index = points.size() - 1;
        while (index >= 0 && points.get(index).day().isAfter(asOf)) {
            index--;
        }
        return index;
    }

    /** The lot in one line. */
    Derivation summary() {
        return Derivation.of(
                        "lot {0} : {1} {5}, prévues : {2}, manquantes à la fin : {3}, exposition : {4}",
                        "lot {0}: {1} {5}, planned: {2}, missing at the end: {3}, exposure: {4}",
                        lot.lot().value(),
                        exact.done(),
                        known(shown(exact.planned())),
                        known(shown(exact.shortfall())),
                        known(exact.exposure()),
                        lot.tally().creditedLabel())
                .on(asOf);
    }

    Progress progress() {
        List<Derivation> steps = new ArrayList<>();
        steps.add(toPerformStep());
        Derivation done = Derivation.of(
                "{2} : {0} ; en attente, dans aucun autre chiffre : {1}",
                "{2}: {0}; pending, in no other figure: {1}",
                exact.done(),
                exact.pending(),
                lot.tally().creditedLabel());
        steps.add(lot.tally().creditStep().map(done::from).orElse(done));
        steps.add(notifiedOn
                .map(this::daysStep)
                .orElse(Derivation.of(Text.of("le marché n'est pas notifié", "the contract is not notified"))));
        if (plan.isEmpty()) {
            steps.add(Derivation.of(Text.of(
                    "aucune courbe donnée : heures prévues non connues", "no curve given: planned hours not known")));
        }
        exact.planned().ifPresent(planned -> steps.addAll(plannedSteps(planned.rounded(policy.rounding()))));
        exact.weeklyPace().ifPresent(pace -> steps.add(paceStep(pace.rounded(policy.rounding()))));
        exact.requiredWeeklyPace()
                .filter(pace -> exact.days().left() > 0)
                .ifPresent(pace -> steps.add(requiredStep(pace.rounded(policy.rounding()))));
        exact.forecast().ifPresent(end -> steps.add(forecastStep(end.rounded(policy.rounding()))));
        exact.shortfall().ifPresent(missing -> steps.addAll(shortfallSteps(missing)));
        Derivation derivation = summary().from(steps);
        return exact.rounded(policy.rounding(), exact.status(policy), unpriced(), derivation);
    }

    private Optional<Hours> shown(Optional<ExactHours> hours) {
        return hours.map(figure -> figure.rounded(policy.rounding()));
    }

    private Derivation rounded(Derivation step) {
        Rounding rounding = policy.rounding();
        return step.rounded(
                "nombre exact, au pas de {0} ({1})",
                "exact number, to a step of {0} ({1})", rounding.step(), rounding.mode());
    }

    private Derivation toPerformStep() {
        LotObligation obligation = terms.obligation(lot.lot()).orElseThrow();
        boolean byPlan = plan.flatMap(LotPlan::expected).isPresent();
        List<Derivation> steps = new ArrayList<>();
        steps.add(Derivation.of(
                "dues à ce jour : {0} ; neutralisées : {1} ; à réaliser : {2}",
                "due on that day: {0}; neutralised: {1}; to perform: {2}",
                lot.due().orElseThrow(),
                lot.neutralised(),
                lot.toPerform()));
        lot.alternative().map(AlternativePosition::derivation).ifPresent(steps::add);
        if (!exact.toPerform().equals(lot.toPerform())) {
            steps.add(Derivation.of(
                    byPlan
                            ? "attendues jusqu'à la fin, selon le plan : {0}"
                            : "attendues jusqu'à la fin, selon les commandes : {0}",
                    byPlan ? "expected until the end, by the plan: {0}" : "expected until the end, by the orders: {0}",
                    exact.toPerform()));
        } else if (obligation.followsInvoices() && !lot.owesActions()) {
            steps.add(Derivation.of(Text.of(
                    "ce qui reste à facturer n'est pas pris en compte",
                    "what is still to be invoiced is not taken into account")));
        }
        return Derivation.of("à réaliser jusqu'à la fin : {0}", "to perform until the end: {0}", exact.toPerform())
                .under(obligation.reference())
                .from(steps);
    }

    private Derivation daysStep(LocalDate notified) {
        return Derivation.of(
                "jours écoulés : {0} sur {1}, du {2}, non compris, au {3}",
                "days elapsed: {0} of {1}, from {2}, not counted, to {3}",
                exact.days().elapsed(),
                exact.days().total(),
                begins(notified),
                endsOn);
    }

    private static Period days(long days) {
        return Period.ofDays(Math.toIntExact(days));
    }

    private List<Derivation> plannedSteps(Hours planned) {
        List<Derivation> steps = new ArrayList<>();
        steps.add(rounded(Derivation.of("prévues : {0}", "planned: {0}", planned))
                .on(asOf)
                .from(curveStep()));
        steps.add(rounded(Derivation.of(
                "écart : prévues − {1} = {0}",
                "gap: planned − {1} = {0}",
                shown(exact.lag()).orElseThrow(),
                lot.tally().creditedLabel())));
        exact.index().ifPresent(index -> steps.add(indexStep(index)));
        return steps;
    }

    private Derivation curveStep() {
        PlannedCurve.Point last = points.get(points.size() - 1);
        if (!asOf.isBefore(last.day())) {
            return Derivation.of("la courbe s'achève le {0}", "the curve ends on {0}", last.day());
        }
        int before = before();
        if (before < 0) {
            return Derivation.of(
                    "la courbe commence le {0}",
                    "the curve begins on {0}", points.get(0).day());
        }
        PlannedCurve.Point from = points.get(before);
        PlannedCurve.Point to = points.get(before + 1);
        return Derivation.of(
                "courbe : {0} à la fin du {1}, {2} à la fin du {3}, jours écoulés entre les deux : {4} sur {5} ; {6} en tout, pour {7} à réaliser",
                "curve: {0} by the end of {1}, {2} by the end of {3}, days elapsed between them: {4} of {5}; {6} in all, for {7} to perform",
                from.label(),
                from.day(),
                to.label(),
                to.day(),
                ChronoUnit.DAYS.between(from.day(), asOf),
                ChronoUnit.DAYS.between(from.day(), to.day()),
                last.label(),
                exact.toPerform());
    }

    private Derivation indexStep(BigDecimal index) {
        Text thresholds = policy.amberBelow()
                .map(amber -> Text.format(
                        "rouge au-dessous de {0}, orange au-dessous de {1}",
                        "red below {0}, amber below {1}", policy.redBelow(), amber))
                .orElseGet(() -> Text.format("rouge au-dessous de {0}", "red below {0}", policy.redBelow()));
        return Derivation.of(
                        "indice : {3} ÷ prévues = {0} → {1} ({2})",
                        "index: {3} ÷ planned = {0} → {1} ({2})",
                        index,
                        exact.status(policy).orElseThrow().label(),
                        thresholds,
                        lot.tally().creditedLabel())
                .rounded(
                        "à deux décimales ; le statut vient du nombre exact",
                        "to two decimals; the status comes from the exact number");
    }

    private Derivation paceStep(Hours pace) {
        return rounded(Derivation.of(
                "rythme par semaine : {0} ÷ {1} × 7 = {2}",
                "pace a week: {0} ÷ {1} × 7 = {2}",
                exact.done(),
                days(exact.days().elapsed()),
                pace));
    }

    private Derivation requiredStep(Hours pace) {
        return rounded(Derivation.of(
                "rythme nécessaire par semaine : {0} ÷ {1} × 7 = {2}",
                "pace required a week: {0} ÷ {1} × 7 = {2}",
                exact.toPerform().minus(exact.done()).orZeroIfNegative(),
                days(exact.days().left()),
                pace));
    }

    private Derivation forecastStep(Hours end) {
        return exact.days().left() == 0
                ? Derivation.of("aucun jour ne reste : {0} à la fin", "no day is left: {0} at the end", end)
                : rounded(Derivation.of(
                        "projection au rythme actuel : {0} × {1} ÷ {2} = {3}",
                        "forecast at the current pace: {0} × {1} ÷ {2} = {3}",
                        exact.done(),
                        exact.days().total(),
                        exact.days().elapsed(),
                        end));
    }

    private List<Derivation> shortfallSteps(ExactHours missing) {
        List<Derivation> steps = new ArrayList<>();
        steps.add(rounded(Derivation.of(
                "manquantes à la fin : {0}", "missing at the end: {0}", missing.rounded(policy.rounding()))));
        steps.add(penalty.map(price -> exposureStep(price, priced(price, missing)))
                .orElse(Derivation.of(Text.of(
                        "le marché ne fixe pas de pénalité par heure manquante",
                        "the contract sets no penalty per missing hour"))));
        return steps;
    }

    private Derivation exposureStep(MissingHoursPrice price, ExactHours priced) {
        if (lot.mayChooseActions()) {
            return Derivation.of(Text.of(
                            "exposition : aucune tant que rien n'est choisi et qu'aucune action due ne manque",
                            "exposure: none as long as nothing is chosen and no action due is missing"))
                    .under(price.reference());
        }
        List<Derivation> steps = new ArrayList<>();
        if (lot.exempted().isPositive()) {
            steps.add(Derivation.of(
                    "exonérées, faute de personne à proposer : {0}",
                    "exempted, since nobody could be proposed: {0}", lot.exempted()));
        }
        price.toleratedStep(exact.toPerform()).ifPresent(steps::add);
        if (!priced.isPositive()) {
            return Derivation.of(Text.of(
                            "exposition : aucune heure manquante à payer", "exposure: no missing hour to pay for"))
                    .under(price.reference())
                    .from(steps);
        }
        price.perHourStep().ifPresent(steps::add);
        if (exact.exposure().isEmpty()) {
            return Derivation.of(
                            "exposition : {0} × {1}",
                            "exposure: {0} × {1}", priced.rounded(policy.rounding()), price.shownPerHour())
                    .under(price.reference())
                    .from(steps);
        }
        return Derivation.of(
                        "exposition : {0} × {1} = {2}",
                        "exposure: {0} × {1} = {2}",
                        priced.rounded(policy.rounding()),
                        price.shownPerHour(),
                        exact.exposure().orElseThrow())
                .rounded(
                        price.countsWholeHours()
                                ? "nombre exact d'heures, à l'heure entière inférieure, montant au centime le plus proche"
                                : "nombre exact d'heures, montant au centime le plus proche",
                        price.countsWholeHours()
                                ? "exact number of hours, down to the whole hour, amount to the nearest cent"
                                : "exact number of hours, amount to the nearest cent")
                .under(price.reference())
                .from(steps);
    }
}
