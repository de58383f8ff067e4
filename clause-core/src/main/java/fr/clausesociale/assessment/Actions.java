package fr.clausesociale.assessment;

import static java.util.stream.Collectors.joining;

import fr.clausesociale.Text;
import fr.clausesociale.contract.Fulfilment;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.CountingRule;
import fr.clausesociale.terms.LotObligation;
import fr.clausesociale.terms.ReportingCalendar;
import fr.clausesociale.terms.ReportingCalendar.DueDocument;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be done next on a contract: until a day what is late, what waits, and what ends soon; and what a lag, penalties and declarations for the same days ask for. */
final class Actions {

    private final ClauseTerms terms;
    private final Assessment assessment;
    private final List<Standing.LotStanding> lots;
    private final LocalDate until;

    Actions(ClauseTerms terms, Assessment assessment, List<Standing.LotStanding> lots, LocalDate until) {
        this.terms = terms;
        this.assessment = assessment;
        this.lots = lots;
        this.until = until;
    }

    List<NextAction> all() {
        Stream<NextAction> untilTheDay = Stream.of(
                        assessment.documents().stream().flatMap(this::document),
                        comingDocuments(),
                        assessment.lots().stream().flatMap(this::alternative),
                        assessment.hires().stream().flatMap(this::waiting),
                        assessment.hires().stream().flatMap(this::ending))
                .flatMap(actions -> actions)
                .filter(action -> action.by().filter(until::isBefore).isEmpty());
        return Stream.of(untilTheDay, lots.stream().flatMap(this::behind), hoursNotices(), penalties(), sameDays())
                .flatMap(actions -> actions)
                .sorted(NextAction.ORDER)
                .toList();
    }

    /** What is to be done for hours that are missing and can still be done, unless the lot is on plan. */
    private Stream<NextAction> behind(Standing.LotStanding lot) {
        Progress progress = lot.progress();
        boolean canBeDone =
                progress.requiredWeeklyPace().isPresent() && progress.done().compareTo(progress.toPerform()) < 0;
        boolean onPlan = progress.status().filter(Progress.Status.GREEN::equals).isPresent();
        if (!canBeDone || onPlan || mayChooseActions(lot.lot())) {
            return Stream.empty();
        }
        Stream<NextAction> catchUp = progress.status().stream().map(status -> catchUp(lot.lot(), progress, status));
        Stream<NextAction> propose =
                Stream.of(lot.lot()).filter(this::hasNoHire).map(id -> propose(id, progress));
        return Stream.concat(catchUp, propose);
    }

    /** Whether the holder has to choose before anybody knows that hours are missing, since no action due is. */
    private boolean mayChooseActions(LotId lot) {
        return assessment.lots().stream()
                .anyMatch(position -> position.lot().equals(lot) && position.mayChooseActions());
    }

    private boolean hasNoHire(LotId lot) {
        return assessment.hires().stream()
                .noneMatch(hire -> hire.lot().equals(lot) && hire.isRunning(assessment.asOf()));
    }

    private NextAction catchUp(LotId lot, Progress progress, Progress.Status status) {
        return untilTheEnd(
                NextAction.Kind.CATCH_UP,
                lot,
                Derivation.of(
                        "lot {0}, {1} : retard sur le plan {2} ; rythme nécessaire jusqu'au {3} : {4} par semaine",
                        "lot {0}, {1}: behind plan by {2}; pace required until {3}: {4} a week",
                        lot.value(),
                        status.label(),
                        progress.lag().orElseThrow(),
                        assessment.endsOn(),
                        progress.requiredWeeklyPace().orElseThrow()));
    }

    private NextAction propose(LotId lot, Progress progress) {
        return untilTheEnd(
                NextAction.Kind.PROPOSE_PERSONS,
                lot,
                Derivation.of(
                        "lot {0} : il manque {1} et aucune embauche n'est en cours ; proposer des personnes, dont les heures comptent au plus tard jusqu'au {2}",
                        "lot {0}: {1} are missing and no hire is running; propose persons, whose hours count until {2} at the latest",
                        lot.value(),
                        progress.toPerform().minus(progress.done()),
                        assessment.endsOn()));
    }

    private NextAction untilTheEnd(NextAction.Kind kind, LotId lot, Derivation step) {
        return action(
                kind,
                terms.contract().holder().lead(),
                lot.value(),
                Optional.of(assessment.endsOn()),
                step.under(terms.obligation(lot).orElseThrow().reference()));
    }

    private Stream<NextAction> hoursNotices() {
        List<LotId> lacking = assessment.penalties().lackingNotice();
        return assessment.lots().stream()
                .filter(lot -> lacking.contains(lot.lot()))
                .map(lot -> action(
                        NextAction.Kind.GIVE_NOTICE,
                        terms.contract().holder().lead(),
                        lot.lot().value(),
                        Optional.empty(),
                        Derivation.of(
                                        "lot {0} : {1} manquent à la fin du marché, le {2} : décider d'une mise en demeure, sans laquelle aucune pénalité n'est applicable",
                                        "lot {0}: {1} are missing at the end of the contract, on {2}: decide on a formal notice, without which no penalty is incurred",
                                        lot.lot().value(),
                                        lot.gap(),
                                        assessment.endsOn())
                                .under(terms.hoursNotice().orElseThrow())));
    }

    private Stream<NextAction> penalties() {
        PenaltySheet sheet = assessment.penalties();
        List<Derivation> unpriced = sheet.unpriced().stream()
                .filter(PenaltySheet.UnpricedHours::incurred)
                .map(PenaltySheet.UnpricedHours::derivation)
                .toList();
        if (!sheet.incurred().isPositive() && unpriced.isEmpty()) {
            return Stream.empty();
        }
        Stream<Derivation> priced =
                sheet.lines().stream().filter(PenaltySheet.Line::incurred).map(PenaltySheet.Line::derivation);
        return Stream.of(action(
                NextAction.Kind.DECIDE_PENALTIES,
                terms.contract().holder().lead(),
                assessment.contract().value(),
                Optional.empty(),
                Derivation.of(
                                unpriced.isEmpty()
                                        ? "pénalités applicables à ce jour : {0} ; décider s'il y a lieu de les appliquer"
                                        : "pénalités applicables à ce jour : {0} et les heures dont le prix est à déterminer ; décider s'il y a lieu de les appliquer",
                                unpriced.isEmpty()
                                        ? "penalties incurred so far: {0}; decide whether to apply them"
                                        : "penalties incurred so far: {0} and the hours whose price is not known; decide whether to apply them",
                                sheet.incurred())
                        .from(Stream.concat(priced, unpriced.stream()).toList())));
    }

    private Stream<NextAction> sameDays() {
        return HoursAlongside.linked(assessment.lines()).map(this::check);
    }

    private NextAction check(List<HoursLine> lines) {
        HoursLine first = lines.get(0);
        List<HoursLine.Alongside> shared =
                lines.stream().flatMap(line -> line.unchecked().stream()).toList();
        return action(
                NextAction.Kind.CHECK_DECLARATIONS,
                first.company(),
                first.declaration().value(),
                Optional.empty(),
                Derivation.of(
                                "déclarations {0} : une même personne, jours communs du {1} au {2}, {3} en tout ; vérifier qu'aucune heure n'est déclarée deux fois",
                                "declarations {0}: one person, days in common from {1} to {2}, {3} in all; check that no hour is declared twice",
                                lines.stream()
                                        .map(line -> line.declaration().value())
                                        .collect(joining(", ")),
                                shared.stream()
                                        .map(HoursLine.Alongside::from)
                                        .min(Comparator.naturalOrder())
                                        .orElseThrow(),
                                shared.stream()
                                        .map(HoursLine.Alongside::to)
                                        .max(Comparator.naturalOrder())
                                        .orElseThrow(),
                                lines.stream().map(HoursLine::openHours).reduce(Hours.ZERO, Hours::plus))
                        .from(lines.stream()
                                .map(line -> Derivation.of(
                                        "{0} (lot {1}, {2}) : {3}",
                                        "{0} (lot {1}, {2}): {3}",
                                        line.declaration().value(),
                                        line.lot().value(),
                                        line.company().value(),
                                        line.openHours()))
                                .toList()));
    }

    private Stream<NextAction> document(DocumentStatus document) {
        return switch (document.state()) {
            case RECEIVED, RECEIVED_LATE -> Stream.empty();
            case AWAITED -> Stream.of(send(due(document)));
            case LATE -> Stream.of(late(document));
        };
    }

    private NextAction late(DocumentStatus document) {
        LocalDate lastDay = document.lastDay().orElseThrow();
        return document(
                document.lacksNotice() ? NextAction.Kind.GIVE_NOTICE : NextAction.Kind.CHASE_DOCUMENT,
                due(document),
                document.lacksNotice()
                        ? Text.format(
                                "pièce {0} attendue au plus tard le {1}, non reçue : décider d'une mise en demeure, sans laquelle aucune pénalité ne court",
                                "document {0} due by {1}, not received: decide on a formal notice, without which no penalty runs",
                                document.document().value(),
                                lastDay)
                        : Text.format(
                                "pièce {0} attendue au plus tard le {1}, non reçue : relancer l'entreprise",
                                "document {0} due by {1}, not received: ask the company for it",
                                document.document().value(),
                                lastDay));
    }

    private static DueDocument due(DocumentStatus document) {
        return new DueDocument(document.document(), document.start(), document.startsOn(), document.lastDay());
    }

    /** The documents of what comes after the day of the assessment and by the last day looked at: a period ends, or the contract. */
    private Stream<NextAction> comingDocuments() {
        LocalDate endsOn = assessment.endsOn();
        return assessment.notifiedOn().stream()
                .flatMap(notified -> terms.calendars().stream()
                        .flatMap(calendar -> calendar.documents(notified, endsOn, List.of(), until).stream()))
                .filter(document -> document.startsOn().isAfter(assessment.asOf()))
                .map(this::send);
    }

    private NextAction send(DueDocument document) {
        String id = document.id().value();
        Text start = document.start().on(document.startsOn());
        return document(
                NextAction.Kind.SEND_DOCUMENT,
                document,
                document.lastDay()
                        .map(day -> Text.format(
                                "pièce {0} ({1}) à remettre au plus tard le {2}",
                                "document {0} ({1}) to be handed over by {2}", id, start, day))
                        .orElseGet(() -> Text.format(
                                "pièce {0} ({1}) à remettre, sans date limite au marché",
                                "document {0} ({1}) to be handed over; the contract sets no last day", id, start)));
    }

    private NextAction document(NextAction.Kind kind, DueDocument document, Text text) {
        ReportingCalendar calendar = terms.calendars().stream()
                .filter(one -> one.isNamedLikeItsDocuments(document.id()))
                .findFirst()
                .orElseThrow();
        return action(
                kind,
                terms.contract().holder().lead(),
                document.id().value(),
                document.lastDay(),
                Derivation.of(text)
                        .under(calendar.reference())
                        .from(calendar.reckoning(document).stream().toList()));
    }

    /** The choice between hours and actions, and the actions of the running year. */
    private Stream<NextAction> alternative(LotPosition lot) {
        if (lot.alternative().isEmpty() || assessment.notifiedOn().isEmpty()) {
            return Stream.empty();
        }
        AlternativePosition alternative = lot.alternative().get();
        if (alternative.chosen().isEmpty()) {
            return Stream.of(action(
                    NextAction.Kind.CHOOSE_FULFILMENT,
                    lot,
                    Optional.empty(),
                    Derivation.of(
                            "lot {0} : choisir entre heures et actions d'insertion",
                            "lot {0}: choose between hours and insertion actions",
                            lot.lot().value())));
        }
        return alternative.years().stream()
                .filter(year -> alternative.chosen().get() == Fulfilment.ACTIONS
                        && !year.to().isBefore(assessment.asOf())
                        && year.done() < year.asked())
                .map(year -> action(
                        NextAction.Kind.PERFORM_ACTION,
                        lot,
                        Optional.of(year.to()),
                        Derivation.of(
                                "lot {0}, actions d'insertion à réaliser au plus tard le {1} : {2}",
                                "lot {0}, insertion actions to be done by {1}: {2}",
                                lot.lot().value(),
                                year.to(),
                                year.asked() - year.done())));
    }

    private NextAction action(NextAction.Kind kind, LotPosition lot, Optional<LocalDate> by, Derivation step) {
        LegalReference article = terms.obligation(lot.lot())
                .flatMap(LotObligation::alternative)
                .orElseThrow()
                .reference();
        return action(kind, terms.contract().holder().lead(), lot.lot().value(), by, step.under(article));
    }

    /** What the hours of a hire wait for. */
    private Stream<NextAction> waiting(HireStatus hire) {
        return hire.reason().flatMap(Actions::awaited).stream().map(kind -> {
            Derivation step = Derivation.of(
                            "embauche {0} du {1} : {2}",
                            "hire {0} of {1}: {2}",
                            hire.hire().value(),
                            hire.startsOn(),
                            hire.reason().orElseThrow().label())
                    .under(article(kind, hire));
            return action(kind, hire.company(), hire.hire().value(), Optional.of(hire.startsOn()), step);
        });
    }

    private LegalReference article(NextAction.Kind kind, HireStatus hire) {
        return switch (kind) {
            case ADMIT_MEANS -> terms.means().reference();
            case VALIDATE_HIRE ->
                terms.countingRules(CountingRule.PriorValidation.class).get(0).reference();
            default -> terms.obligation(hire.lot()).orElseThrow().reference();
        };
    }

    private static Optional<NextAction.Kind> awaited(HoursReason reason) {
        return switch (reason) {
            case NO_DECISION, OTHER_LIST, UNDETERMINED -> Optional.of(NextAction.Kind.DECIDE_PERSON);
            case PENDING_PROOF -> Optional.of(NextAction.Kind.OBTAIN_PROOF);
            case MEANS_TO_DECIDE -> Optional.of(NextAction.Kind.ADMIT_MEANS);
            case VALIDATION_AWAITED -> Optional.of(NextAction.Kind.VALIDATE_HIRE);
            case TRAINING_NOT_IN_TERMS,
                    TRAINING_NOT_STATED,
                    TRAINING_NOT_COUNTED,
                    NOT_ELIGIBLE,
                    LOT_WITHOUT_CLAUSE,
                    MEANS_NOT_ADMITTED,
                    ALREADY_EMPLOYED,
                    NOT_VALIDATED,
                    BEFORE_VALIDATION,
                    ABOVE_PLAUSIBLE,
                    ABOVE_CAP,
                    BEFORE_NOTIFICATION,
                    BEFORE_SUBCONTRACT,
                    WINDOW_ENDED,
                    AFTER_CONTRACT -> Optional.empty();
        };
    }

    /** What ends for a hire whose hours count or may still count: its window, and the decision on the person. */
    private Stream<NextAction> ending(HireStatus hire) {
        if (hire.reason().filter(reason -> !reason.isPending()).isPresent()) {
            return Stream.empty();
        }
        Stream<NextAction> window = ahead(hire.windowEndsOn())
                .map(day -> action(
                        NextAction.Kind.PREPARE_WINDOW_END,
                        hire.company(),
                        hire.hire().value(),
                        Optional.of(day),
                        Derivation.of(
                                        "embauche {0} : les heures ne comptent que jusqu'au {1}",
                                        "hire {0}: hours count until {1} only",
                                        hire.hire().value(),
                                        day)
                                .under(hire.windowReference().orElseThrow())));
        Stream<NextAction> decision = ahead(hire.decisionUntil())
                .map(day -> action(
                        NextAction.Kind.RENEW_DECISION,
                        hire.company(),
                        hire.hire().value(),
                        Optional.of(day),
                        Derivation.of(
                                        "embauche {0} : la décision sur la personne vaut pour les embauches jusqu'au {1} ; ensuite, nouvel examen avec des justificatifs à jour",
                                        "hire {0}: the decision on the person holds for hires until {1}; afterwards examine again, with documents of that time",
                                        hire.hire().value(),
                                        day)
                                .under(terms.obligation(hire.lot())
                                        .orElseThrow()
                                        .reference())));
        return Stream.concat(window, decision);
    }

    private Stream<LocalDate> ahead(Optional<LocalDate> day) {
        return day.filter(d -> !d.isBefore(assessment.asOf())).stream();
    }

    private NextAction action(
            NextAction.Kind kind, CompanyId company, String subject, Optional<LocalDate> by, Derivation step) {
        return new NextAction(kind, kind.actor(), company, subject, by, step.on(assessment.asOf()));
    }
}
