package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.journal.Event;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Apportionment;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.EligibilityWindow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** What becomes of declared hours: counted, pending or refused, and why. */
final class HoursCounting {

    private static final Text MEANS_OPEN = Text.of(
            "le marché ne nomme pas ce contrat de travail mais laisse sa liste ouverte : à l'acheteur de l'admettre",
            "the contract does not name this employment contract but leaves its list open: for the buyer to admit");

    private static final Comparator<Event.Hire> START =
            Comparator.comparing(Event.Hire::startsOn).thenComparing(Event.Hire::id);

    private final ClauseTerms terms;
    private final LocalDate notifiedOn;
    private final LocalDate endsOn;
    private final Map<PersonToken, LocalDate> firstHires = new HashMap<>();
    private final Map<PersonToken, Event.Hire> latestHires = new HashMap<>();
    private final Decisions decisions = new Decisions();
    private final Decisions otherLists = new Decisions();

    HoursCounting(
            ClauseTerms terms,
            List<Event.Hire> hires,
            List<Event.PersonDecided> decided,
            LocalDate notifiedOn,
            LocalDate endsOn) {
        this.terms = terms;
        for (Event.Hire hire : hires) {
            firstHires.merge(hire.person(), hire.startsOn(), (a, b) -> earlier(a, b));
            latestHires.merge(hire.person(), hire, BinaryOperator.maxBy(START));
        }
        this.notifiedOn = notifiedOn;
        this.endsOn = endsOn;
        for (Event.PersonDecided decision : decided) {
            boolean contractsList = terms.isListed(decision.ruleSet());
            (contractsList ? decisions : otherLists).add(decision);
        }
    }

    /** The decisions under the contract's list. */
    Decisions decisions() {
        return decisions;
    }

    /** The days of a declaration that may count, if there are any, whatever is decided of the person. */
    Optional<Claims.Claim> claim(Ledger.Declaration declaration) {
        Event.Hire hire = declaration.hire();
        LocalDate first = later(declaration.from(), notifiedOn);
        LocalDate last = earlier(declaration.to(), windowEnd(hire));
        boolean none = last.isBefore(first) || terms.obligation(hire.lot()).isEmpty() || isRuledOut(hire);
        return none ? Optional.empty() : Optional.of(new Claims.Claim(declaration.id(), first, last));
    }

    /** Whether hours of a hire may count by what was decided of the person, from the day of each decision on. */
    NavigableMap<LocalDate, Boolean> mayCount(Event.Hire hire) {
        NavigableMap<LocalDate, Boolean> mayCount = new TreeMap<>();
        decisions
                .on(hire)
                .forEach(decision -> mayCount.putIfAbsent(decision.on(), decision.verdict() != Verdict.NOT_ELIGIBLE));
        return mayCount;
    }

    HoursLine line(Ledger.Declaration declaration) {
        Event.Hire hire = declaration.hire();
        List<HoursLine.Revision> history = declaration.history();
        Hours hours = history.get(history.size() - 1).hours();
        return new HoursLine(
                declaration.id(),
                hire.id(),
                hire.company(),
                hire.lot(),
                declaration.event().from(),
                declaration.event().to(),
                history,
                parts(declaration, hire, hours));
    }

    HireStatus status(Event.Hire hire) {
        Optional<End> window = ends(hire)
                .min(Comparator.comparing(End::day))
                .filter(end -> end.day().isBefore(endsOn))
                .filter(end -> hire.endsOn().map(end.day()::isBefore).orElse(true));
        return new HireStatus(
                hire.id(),
                hire.company(),
                hire.lot(),
                hire.startsOn(),
                within(hire).reason(),
                window.map(End::day),
                window.map(End::reference),
                decisionUntil(hire));
    }

    private Optional<LocalDate> decisionUntil(Event.Hire hire) {
        return hire.equals(latestHires.get(hire.person()))
                ? decisions
                        .last(hire.person())
                        .filter(decision -> decision.verdict() == Verdict.ELIGIBLE)
                        .flatMap(Event.PersonDecided::until)
                        .filter(endsOn::isAfter)
                : Optional.empty();
    }

    /** What becomes of hours of a hire that lie within the contract and its windows. */
    private HoursPart within(Event.Hire hire) {
        return never(hire, Hours.ZERO)
                .orElseGet(() -> byDecision(
                        hire,
                        Hours.ZERO,
                        terms.obligation(hire.lot()).orElseThrow().reference()));
    }

    private List<HoursPart> parts(Ledger.Declaration declaration, Event.Hire hire, Hours hours) {
        return never(hire, hours)
                .map(List::of)
                .orElseGet(() -> byDay(
                        declaration,
                        hire,
                        hours,
                        terms.obligation(hire.lot()).orElseThrow().reference()));
    }

    /** All hours of a hire, if none can ever count, whenever they were worked. */
    private Optional<HoursPart> never(Event.Hire hire, Hours hours) {
        if (terms.obligation(hire.lot()).isEmpty()) {
            return Optional.of(new HoursPart(
                    hours,
                    Optional.of(HoursReason.LOT_WITHOUT_CLAUSE),
                    Text.of("le lot ne porte pas la clause", "the lot does not bear the clause"),
                    Optional.empty()));
        }
        if (isRuledOut(hire)) {
            return Optional.of(new HoursPart(
                    hours,
                    Optional.of(HoursReason.MEANS_NOT_ADMITTED),
                    Text.format(
                            "le marché n'admet pas cette modalité de réalisation : {0}, {1}",
                            "the contract does not admit this way of having hours performed: {0}, {1}",
                            hire.route().label(),
                            hire.employment().label()),
                    Optional.of(terms.means().reference())));
        }
        return Optional.empty();
    }

    private boolean isRuledOut(Event.Hire hire) {
        return !terms.means().admits(hire.route(), hire.employment(), hire.structure())
                && !terms.means().leavesOpen(hire.route(), hire.employment());
    }

    /** The last day on which the hours of a hire count. */
    private LocalDate windowEnd(Event.Hire hire) {
        return ends(hire).map(End::day).reduce(endsOn, HoursCounting::earlier);
    }

    /** The last day of a window, how long it is, and the article that sets it. */
    private record End(LocalDate day, Text window, LegalReference reference) {}

    private Stream<End> ends(Event.Hire hire) {
        LocalDate hired = hire.startsOn();
        Stream<End> counting = terms.window(hire.employment()).stream()
                .map(w -> new End(w.lastDay(hired), w.inWords(hired), w.reference()));
        Stream<End> eligibility = terms.eligibilityWindow().stream().map(w -> {
            LocalDate from = eligibleFrom(hire, w.start());
            return new End(w.lastDay(from), w.inWords(from), w.reference());
        });
        return Stream.concat(counting, eligibility);
    }

    private LocalDate eligibleFrom(Event.Hire hire, EligibilityWindow.Start start) {
        return switch (start) {
            case FIRST_HIRE -> firstHires.getOrDefault(hire.person(), hire.startsOn());
            case EACH_HIRE -> hire.startsOn();
        };
    }

    /** Spreads the hours evenly over the days of the period and cuts it where the contract or the window begins or ends. */
    private List<HoursPart> byDay(
            Ledger.Declaration declaration, Event.Hire hire, Hours hours, LegalReference article) {
        LocalDate from = declaration.from();
        LocalDate to = declaration.to();
        LocalDate windowEnd = windowEnd(hire);

        LocalDate since = later(from, notifiedOn);
        long before = days(from, earlier(to, notifiedOn.minusDays(1)));
        long within = days(since, earlier(to, windowEnd));
        long afterWindow = days(later(since, windowEnd.plusDays(1)), earlier(to, endsOn));
        long after = days(later(since, endsOn.plusDays(1)), to);
        List<Hours> split = Apportionment.by(List.of(
                        BigDecimal.valueOf(before),
                        BigDecimal.valueOf(within),
                        BigDecimal.valueOf(afterWindow),
                        BigDecimal.valueOf(after)))
                .split(hours);

        List<HoursPart> parts = new ArrayList<>();
        if (before > 0) {
            parts.add(new HoursPart(
                    split.get(0),
                    Optional.of(HoursReason.BEFORE_NOTIFICATION),
                    Text.format("avant la notification du {0}", "before the notification of {0}", notifiedOn),
                    Optional.of(article)));
        }
        if (within > 0) {
            parts.add(byDecision(hire, split.get(1), article));
        }
        if (afterWindow > 0) {
            End end = ends(hire).min(Comparator.comparing(End::day)).orElseThrow();
            parts.add(new HoursPart(
                    split.get(2),
                    Optional.of(HoursReason.WINDOW_ENDED),
                    Text.format(
                            "la période de prise en compte s'est terminée le {0} ({1})",
                            "the counting window ended on {0} ({1})", end.day(), end.window()),
                    Optional.of(end.reference())));
        }
        if (after > 0) {
            parts.add(new HoursPart(
                    split.get(3),
                    Optional.of(HoursReason.AFTER_CONTRACT),
                    Text.format("après la fin du marché, le {0}", "after the last day of the contract, {0}", endsOn),
                    Optional.of(article)));
        }
        return parts;
    }

    private HoursPart byDecision(Event.Hire hire, Hours hours, LegalReference article) {
        Optional<Event.PersonDecided> last = decisions.on(hire).findFirst();
        if (last.isEmpty()) {
            return otherLists.on(hire).findFirst().isEmpty()
                    ? part(
                            hours,
                            HoursReason.NO_DECISION,
                            Text.format(
                                    "aucune décision d'éligibilité pour l'embauche du {0}",
                                    "no decision on eligibility for the hire of {0}", hire.startsOn()),
                            article)
                    : part(
                            hours,
                            HoursReason.OTHER_LIST,
                            Text.format(
                                    "la décision d'éligibilité ne porte pas sur la liste du marché ({0})",
                                    "the decision on eligibility is not under the contract's list ({0})",
                                    terms.list().toString()),
                            article);
        }
        LocalDate decidedOn = last.get().on();
        return switch (last.get().verdict()) {
            case ELIGIBLE ->
                terms.means().leavesOpen(hire.route(), hire.employment())
                        ? part(
                                hours,
                                HoursReason.MEANS_TO_DECIDE,
                                MEANS_OPEN,
                                terms.means().reference())
                        : new HoursPart(
                                hours,
                                Optional.empty(),
                                Text.format(
                                        "personne éligible, décision du {0}",
                                        "eligible person, decision of {0}", decidedOn),
                                Optional.of(article));
            case PENDING_PROOF ->
                part(hours, HoursReason.PENDING_PROOF, verdict(Verdict.PENDING_PROOF, decidedOn), article);
            case UNDETERMINED ->
                part(hours, HoursReason.UNDETERMINED, verdict(Verdict.UNDETERMINED, decidedOn), article);
            case NOT_ELIGIBLE ->
                part(hours, HoursReason.NOT_ELIGIBLE, verdict(Verdict.NOT_ELIGIBLE, decidedOn), article);
        };
    }

    private static Text verdict(Verdict verdict, LocalDate decidedOn) {
        return Text.format("décision du {0} : {1}", "decision of {0}: {1}", decidedOn, verdict.label());
    }

    private static HoursPart part(Hours hours, HoursReason reason, Text explanation, LegalReference article) {
        return new HoursPart(hours, Optional.of(reason), explanation, Optional.of(article));
    }

    private static long days(LocalDate first, LocalDate last) {
        return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
