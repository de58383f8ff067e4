package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.DocumentId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Apportionment;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.DayCount;
import fr.clausesociale.terms.PenaltyLimit;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.ReportingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What the penalties that the contract sets come to. */
final class Penalties {

    private static final Derivation UNDECIDED = Derivation.of(Text.of(
            "ni heures ni actions ne sont choisies : pénalité seulement possible",
            "neither hours nor actions are chosen: exposure only"));

    private final ClauseTerms terms;
    private final Ledger ledger;
    private final LocalDate asOf;

    Penalties(ClauseTerms terms, Ledger ledger, LocalDate asOf) {
        this.terms = terms;
        this.ledger = ledger;
        this.asOf = asOf;
    }

    PenaltySheet sheet(List<LotPosition> lots) {
        List<PenaltySheet.Line> lines = Stream.concat(
                        terms.penalties().stream().flatMap(term -> lines(term, lots)),
                        lots.stream().filter(Penalties::isUndecided).flatMap(lot -> higher(lot).stream()))
                .toList();
        List<PenaltySheet.Line> others = lots.stream()
                .filter(Penalties::isUndecided)
                .flatMap(lot -> choices(lot).stream().skip(1))
                .flatMap(List::stream)
                .toList();
        List<PenaltySheet.UnpricedHours> unpriced =
                lots.stream().flatMap(lot -> unpriced(lot).stream()).toList();
        PenaltySheet sheet = PenaltySheet.of(
                lines,
                others,
                unpriced,
                lots.stream().filter(this::lacksNotice).map(LotPosition::lot).toList(),
                terms.penaltyLimit(),
                terms.contract().currency());
        return terms.withheldFromLead()
                .map(article -> sheet.withheld(withheld(sheet, article)))
                .orElse(sheet);
    }

    /** What is incurred, withheld from the lead member until it says how the companies share it. */
    private List<PenaltySheet.Withheld> withheld(PenaltySheet sheet, LegalReference article) {
        Money incurred = sheet.incurred();
        Object least = sheet.unpriced().stream().anyMatch(PenaltySheet.UnpricedHours::incurred)
                ? Text.of(
                        " ; montant minimal, sans les heures dont le prix n'est pas connu",
                        "; the least amount, without the hours whose price is not known")
                : "";
        if (ledger.splits().isEmpty()) {
            return List.of(new PenaltySheet.Withheld(
                    terms.contract().holder().lead(),
                    incurred,
                    Derivation.of(
                                    "retenu sur le mandataire, qui n'a pas encore dit comment les pénalités se répartissent{0}",
                                    "withheld from the lead member, who has not said yet how the penalties are shared{0}",
                                    least)
                            .under(article)
                            .on(asOf)));
        }
        Event.PenaltiesSplit last = ledger.splits().get(ledger.splits().size() - 1);
        List<CompanyId> companies = terms.contract().holder().members();
        List<BigDecimal> percent = last.split().percentOf(companies);
        List<Money> shares = Apportionment.by(percent).split(incurred);
        List<PenaltySheet.Withheld> withheld = new ArrayList<>();
        for (int i = 0; i < companies.size(); i++) {
            if (percent.get(i).signum() > 0) {
                withheld.add(new PenaltySheet.Withheld(
                        companies.get(i),
                        shares.get(i),
                        Derivation.of(
                                        "{0} de {1} = {2}, selon le mandataire{3}",
                                        "{0} of {1} = {2}, as the lead member says{3}",
                                        Percentage.of(percent.get(i)),
                                        incurred,
                                        shares.get(i),
                                        least)
                                .rounded("au centime, au plus fort reste", "to the cent, by largest remainder")
                                .under(last.split().reference())
                                .on(last.on())));
            }
        }
        return withheld;
    }

    private Stream<PenaltySheet.Line> lines(PenaltyTerm term, List<LotPosition> lots) {
        if (term instanceof PenaltyTerm.PerMissingHour) {
            return lots.stream().filter(lot -> !isUndecided(lot)).flatMap(lot -> missingHours(lot).stream());
        }
        if (term instanceof PenaltyTerm.PerMissedAction perAction) {
            return Stream.concat(
                    ledger.missed().stream().map(missed -> missedAction(perAction, missed)),
                    lots.stream().filter(LotPosition::owesActions).flatMap(lot -> missingActions(lot).stream()));
        }
        PenaltyTerm.PerDayLate perDay = (PenaltyTerm.PerDayLate) term;
        return switch (perDay.from()) {
            case FORMAL_NOTICE ->
                ledger.notices().entrySet().stream()
                        .filter(notice -> isFor(perDay, notice.getKey()))
                        .map(notice -> lateAfterNotice(perDay, notice.getKey(), notice.getValue()));
            case LAST_DAY -> lateAfterLastDay(perDay);
        };
    }

    private boolean isFor(PenaltyTerm.PerDayLate term, DocumentId document) {
        return terms.latePenalty(document, term.from()).filter(term::equals).isPresent();
    }

    /** Whether the holder still has to choose between hours and actions. */
    private static boolean isUndecided(LotPosition lot) {
        return lot.alternative().filter(one -> one.chosen().isEmpty()).isPresent();
    }

    /** As long as nothing is chosen, the higher of what missing hours and missing actions cost may come to be due, and not both. */
    private List<PenaltySheet.Line> higher(LotPosition lot) {
        List<List<PenaltySheet.Line>> choices = choices(lot);
        if (choices.isEmpty()) {
            return List.of();
        }
        List<PenaltySheet.Line> lines = new ArrayList<>();
        for (PenaltySheet.Line line : choices.get(0)) {
            lines.add(exposed(line, lines.isEmpty() ? undecided(lot, choices) : UNDECIDED));
        }
        return lines;
    }

    private static PenaltySheet.Line exposed(PenaltySheet.Line line, Derivation why) {
        Derivation derivation = line.derivation();
        return new PenaltySheet.Line(
                line.kind(),
                line.subject(),
                false,
                line.amount(),
                derivation.from(Stream.concat(derivation.steps().stream(), Stream.of(why))
                        .toList()));
    }

    /** What either choice comes to; told once for a lot, not by each of its actions. */
    private Derivation undecided(LotPosition lot, List<List<PenaltySheet.Line>> choices) {
        Money most = compared(choices.get(0));
        Text lotAtMost = unpriced(lot).isEmpty()
                ? Text.format(
                        "lot {0} : ni heures ni actions ne sont choisies ; au plus {1}, pénalité seulement possible",
                        "lot {0}: neither hours nor actions are chosen; {1} at most, exposure only",
                        lot.lot().value(),
                        most)
                : Text.format(
                        "lot {0} : ni heures ni actions ne sont choisies ; {1} ou le prix, à déterminer, des heures manquantes, pénalité seulement possible",
                        "lot {0}: neither hours nor actions are chosen; {1} or the price, not known, of the missing hours, exposure only",
                        lot.lot().value(),
                        most);
        return Derivation.of(lotAtMost)
                .on(asOf)
                .from(choices.stream().map(this::choice).toList());
    }

    private Derivation choice(List<PenaltySheet.Line> lines) {
        PenaltySheet.Line first = lines.get(0);
        Derivation step = first.kind() == PenaltySheet.Kind.MISSING_HOURS
                ? Derivation.of("si les heures sont choisies : {0}", "if hours are chosen: {0}", first.amount())
                : Derivation.of(
                        isHighestLineOnly()
                                ? "si les actions sont choisies : {0} pour chacune de {1} manquantes"
                                : "si les actions sont choisies : {0} × {1} = {2}",
                        isHighestLineOnly()
                                ? "if actions are chosen: {0} for each of {1} that are missing"
                                : "if actions are chosen: {0} × {1} = {2}",
                        first.amount(),
                        lines.size(),
                        total(lines));
        return first.derivation().reference().map(step::under).orElse(step);
    }

    /** What missing hours and what missing actions of a lot cost, the higher first: the one that counts under the limit of the contract. */
    private List<List<PenaltySheet.Line>> choices(LotPosition lot) {
        return Stream.of(missingHours(lot).stream().toList(), missingActions(lot))
                .filter(lines -> !lines.isEmpty())
                .sorted(Comparator.comparing(this::compared).reversed())
                .toList();
    }

    /** What the penalties for one choice count for: their sum, or the highest of them where no other applies. */
    private Money compared(List<PenaltySheet.Line> lines) {
        return isHighestLineOnly()
                ? lines.stream()
                        .map(PenaltySheet.Line::amount)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                : total(lines);
    }

    private boolean isHighestLineOnly() {
        return terms.penaltyLimit()
                .filter(limit -> limit.cumulation() == PenaltyLimit.Cumulation.HIGHEST_LINE)
                .isPresent();
    }

    private Money total(List<PenaltySheet.Line> lines) {
        return Money.total(
                terms.contract().currency(),
                lines.stream().map(PenaltySheet.Line::amount).toList());
    }

    /**
     * Whether what a lot lacks may cost something: where the holder still has to choose, hours and actions are both missing, for what lacks
     * nothing may be chosen. Hours that the contract tolerates or exempts are not missing.
     */
    private boolean isAtStake(LotPosition lot) {
        return !isUndecided(lot) || (lot.alternative().orElseThrow().actionsMissing() > 0 && lacksHours(lot));
    }

    private boolean lacksHours(LotPosition lot) {
        return missingHoursPrice()
                .map(price -> priced(price, lot, lot.gap()).isPositive())
                .orElse(lot.gap().isPositive());
    }

    private Optional<PenaltySheet.Line> missingHours(LotPosition lot) {
        return price(lot)
                .flatMap(price ->
                        price.amount(priced(price, lot, lot.gap())).map(amount -> missingHours(price, lot, amount)));
    }

    private Optional<PenaltySheet.UnpricedHours> unpriced(LotPosition lot) {
        return price(lot)
                .filter(price -> price.amount(priced(price, lot, lot.gap())).isEmpty())
                .map(price -> unpriced(price, lot));
    }

    /** What the missing hours of a lot cost, if there are any. */
    private Optional<MissingHoursPrice> price(LotPosition lot) {
        return missingHoursPrice().filter(price -> lot.gap().isPositive() && isAtStake(lot));
    }

    private Optional<MissingHoursPrice> missingHoursPrice() {
        return ledger.notifiedOn().flatMap(notified -> MissingHoursPrice.of(terms, notified, ledger.endsOn(), asOf));
    }

    /** The actions of a lot that are due, not done and not told missed one by one. */
    private List<PenaltySheet.Line> missingActions(LotPosition lot) {
        int missing = lot.alternative().map(AlternativePosition::actionsMissing).orElse(0);
        long told = ledger.missed().stream()
                .filter(event -> event.lot().filter(lot.lot()::equals).isPresent())
                .count();
        return terms.penalties().stream()
                .filter(term -> term instanceof PenaltyTerm.PerMissedAction && isAtStake(lot))
                .flatMap(term -> LongStream.rangeClosed(told + 1, missing)
                        .mapToObj(number -> missingAction((PenaltyTerm.PerMissedAction) term, lot, number, missing)))
                .toList();
    }

    private PenaltySheet.Line missingAction(
            PenaltyTerm.PerMissedAction term, LotPosition lot, long number, int missing) {
        List<Derivation> steps = isUndecided(lot) ? List.of() : List.of(duration(hasEnded()));
        return new PenaltySheet.Line(
                PenaltySheet.Kind.MISSED_ACTION,
                lot.lot().value(),
                hasEnded(),
                term.amount(),
                Derivation.of(
                                "lot {0}, action due et non réalisée ({1} sur {2}) : {3}",
                                "lot {0}, action due and not done ({1} of {2}): {3}",
                                lot.lot().value(),
                                number,
                                missing,
                                term.amount())
                        .under(term.reference())
                        .on(asOf)
                        .from(steps));
    }

    private boolean hasEnded() {
        return asOf.isAfter(ledger.endsOn());
    }

    /** Whether nothing but a formal notice is lacking for missing hours to be incurred. */
    private boolean lacksNotice(LotPosition lot) {
        boolean priced =
                missingHours(lot).filter(line -> line.amount().isPositive()).isPresent();
        return terms.hoursNotice().isPresent()
                && hasEnded()
                && !isUndecided(lot)
                && notice(lot).isEmpty()
                && (priced || unpriced(lot).isPresent());
    }

    private Optional<Event.HoursNotice> notice(LotPosition lot) {
        return Optional.ofNullable(ledger.hoursNotices().get(lot.lot()));
    }

    /** Whether the buyer may apply the penalty for the hours that a lot lacks. */
    private boolean areMissingHoursIncurred(LotPosition lot) {
        return hasEnded()
                && (terms.hoursNotice().isEmpty()
                        || notice(lot).filter(this::isUnheeded).isPresent());
    }

    private boolean isUnheeded(Event.HoursNotice notice) {
        return !notice.unheededFrom().isAfter(asOf);
    }

    /** Why the penalty for the hours that a lot lacks is incurred or not. */
    private List<Derivation> whetherIncurred(LotPosition lot) {
        return terms.hoursNotice()
                .map(article -> List.of(
                        hasEnded()
                                ? Derivation.of(
                                        "le marché s'est terminé le {0}", "the contract ended on {0}", ledger.endsOn())
                                : duration(false),
                        notice(lot)
                                .map(this::noticeStep)
                                .orElse(Derivation.of(Text.of(
                                        "pas de mise en demeure à ce jour : pénalité seulement possible",
                                        "no formal notice so far: exposure only")))
                                .under(article)))
                .orElseGet(() -> List.of(duration(hasEnded())));
    }

    private Derivation noticeStep(Event.HoursNotice notice) {
        return isUnheeded(notice)
                ? Derivation.of(
                        "mise en demeure du {0}, délai jusqu'au {1} : heures encore manquantes au {2}, pénalité applicable",
                        "formal notice of {0}, time until {1}: hours still missing on {2}, penalty incurred",
                        notice.on(),
                        notice.lastDay(),
                        asOf)
                : Derivation.of(
                        "mise en demeure du {0}, délai jusqu'au {1} : pénalité seulement possible",
                        "formal notice of {0}, time until {1}: exposure only", notice.on(), notice.lastDay());
    }

    /** Whether the buyer may apply a penalty for what can still be done as long as the contract runs. */
    private Derivation duration(boolean ended) {
        return Derivation.of(
                ended
                        ? "le marché s'est terminé le {0} : pénalité applicable"
                        : "le marché court jusqu'au {0} : pénalité seulement possible",
                ended ? "the contract ended on {0}: penalty incurred" : "the contract runs until {0}: exposure only",
                ledger.endsOn());
    }

    private PenaltySheet.Line missingHours(MissingHoursPrice price, LotPosition lot, Money amount) {
        boolean whole = price.countsWholeHours();
        List<Derivation> steps = missingHoursSteps(price, lot);
        steps.addAll(isUndecided(lot) ? List.of() : whetherIncurred(lot));
        steps.add(Derivation.of(liability()));
        Derivation derivation = Derivation.of(
                        "lot {0}, heures manquantes : {1} × {2} = {3}",
                        "lot {0}: {1} missing × {2} = {3}",
                        lot.lot().value(),
                        priced(price, lot, lot.gap()).wholeSeconds(),
                        price.shownPerHour(),
                        amount)
                .rounded(
                        whole
                                ? "heures à l'entier inférieur, montant au centime le plus proche"
                                : "au centime le plus proche",
                        whole ? "hours down to the whole, the amount to the nearest cent" : "to the nearest cent")
                .under(price.reference())
                .on(asOf)
                .from(steps);
        return new PenaltySheet.Line(
                PenaltySheet.Kind.MISSING_HOURS, lot.lot().value(), areMissingHoursIncurred(lot), amount, derivation);
    }

    private PenaltySheet.UnpricedHours unpriced(MissingHoursPrice price, LotPosition lot) {
        Hours missing = priced(price, lot, lot.gap()).wholeSeconds();
        boolean undecided = isUndecided(lot);
        List<Derivation> steps = missingHoursSteps(price, lot);
        steps.addAll(undecided ? List.of(UNDECIDED) : whetherIncurred(lot));
        steps.add(Derivation.of(liability()));
        terms.penaltyLimit().ifPresent(limit -> steps.add(limitWithout(limit)));
        Derivation derivation = Derivation.of(
                        "lot {0}, heures manquantes : {1} × {2}, dans aucun total",
                        "lot {0}: {1} missing × {2}, in no total", lot.lot().value(), missing, price.shownPerHour())
                .under(price.reference())
                .on(asOf)
                .from(steps);
        return new PenaltySheet.UnpricedHours(
                lot.lot(),
                !undecided && areMissingHoursIncurred(lot),
                missing,
                "value-not-known",
                price.countsWholeHours()
                        ? derivation.rounded("à l'heure entière inférieure", "down to the whole hour")
                        : derivation);
    }

    private static Derivation limitWithout(PenaltyLimit limit) {
        return Derivation.of(
                        Text.of(
                                "plafond et cumul calculés sans elles : les pénalités applicables, et toutes ensemble, sont des minimums",
                                "cap and cumulation are computed without them: what is incurred, and all penalties together, are the least that is due"))
                .under(limit.reference());
    }

    /** How the missing hours that cost something are counted, and what one costs. */
    private List<Derivation> missingHoursSteps(MissingHoursPrice price, LotPosition lot) {
        List<Derivation> steps = new ArrayList<>();
        steps.add(Derivation.of(
                "à réaliser : {0} ; {3} : {1} ; manquantes : {2}",
                "to perform: {0}; {3}: {1}; missing: {2}",
                lot.toPerform(),
                lot.tally().credited(),
                lot.gap(),
                lot.tally().creditedLabel()));
        lot.tally().creditStep().ifPresent(steps::add);
        exempted(lot)
                .forEach(exempted -> steps.add(Derivation.of(
                                "exonérées, faute de personne à proposer : {0}",
                                "exempted, since nobody could be proposed: {0}", exempted.hours())
                        .under(exempted.reference())
                        .on(exempted.on())));
        price.toleratedStep(lot.toPerform()).ifPresent(steps::add);
        if (lot.tally().pending().isPositive()) {
            steps.add(pending(price, lot));
        }
        price.perHourStep().ifPresent(steps::add);
        return steps;
    }

    private Stream<Event.HoursExempted> exempted(LotPosition lot) {
        return ledger.exempted().stream().filter(event -> event.lot().equals(lot.lot()));
    }

    /** Hours that wait for a decision or a document are missing as long as they wait; the sheet says what they may take off. */
    private static Derivation pending(MissingHoursPrice price, LotPosition lot) {
        Hours pending = lot.tally().creditedPending();
        Hours left = lot.gap().minus(pending).orZeroIfNegative();
        Text waiting = lot.tally().credit().isEmpty()
                ? Text.of("en attente", "pending")
                : Text.of("en attente (heures créditées)", "pending (hours credited)");
        return price.amount(priced(price, lot, left))
                .map(amount -> Derivation.of(
                        "{0} {3} : si elles comptent toutes, il reste {1} manquantes, soit {2}",
                        "{0} {3}: if all of them count, {1} are missing, that is {2}", pending, left, amount, waiting))
                .orElseGet(() -> Derivation.of(
                        "{0} {2} : si elles comptent toutes, il reste {1} manquantes",
                        "{0} {2}: if all of them count, {1} are missing", pending, left, waiting));
    }

    private static ExactHours priced(MissingHoursPrice price, LotPosition lot, Hours missing) {
        return price.priced(ExactHours.of(missing), lot.toPerform(), lot.exempted());
    }

    private Text liability() {
        return switch (terms.contract().holder().liability()) {
            case SINGLE -> Text.of("due par le titulaire", "owed by the contractor");
            case JOINT ->
                Text.of(
                        "groupement conjoint : à répartir entre les membres selon leur part",
                        "joint grouping: to be shared by the members, each for its part");
            case JOINT_AND_SEVERAL ->
                Text.of(
                        "groupement solidaire : chaque membre en répond pour le tout",
                        "joint and several grouping: each member answers for the whole");
        };
    }

    private PenaltySheet.Line missedAction(PenaltyTerm.PerMissedAction term, Event.ActionMissed missed) {
        return new PenaltySheet.Line(
                PenaltySheet.Kind.MISSED_ACTION,
                missed.action().value(),
                true,
                term.amount(),
                Derivation.of(
                                "action {0} non réalisée : {1}",
                                "action {0} not done: {1}", missed.action().value(), term.amount())
                        .under(term.reference())
                        .on(missed.on()));
    }

    private PenaltySheet.Line lateAfterNotice(PenaltyTerm.PerDayLate term, DocumentId document, LocalDate notice) {
        Optional<LocalDate> received = Optional.ofNullable(ledger.receipts().get(document));
        LocalDate until = received.orElse(asOf);
        return late(
                term,
                document,
                notice,
                until,
                Derivation.of(
                        "mise en demeure du {0}, ce jour compris", "formal notice of {0}, that day included", notice),
                Derivation.of(
                        received.isPresent() ? "reçue le {0}, ce jour exclu" : "non reçue au {0}, ce jour exclu",
                        received.isPresent()
                                ? "received on {0}, that day excluded"
                                : "not received by {0}, that day excluded",
                        until));
    }

    private Stream<PenaltySheet.Line> lateAfterLastDay(PenaltyTerm.PerDayLate term) {
        return terms.calendars().stream()
                .flatMap(calendar -> ledger.documents(calendar, asOf).stream()
                        .flatMap(document -> lateAfterLastDay(term, calendar, document).stream()));
    }

    private Optional<PenaltySheet.Line> lateAfterLastDay(
            PenaltyTerm.PerDayLate term, ReportingCalendar calendar, ReportingCalendar.DueDocument document) {
        Optional<LocalDate> received = Optional.ofNullable(ledger.receipts().get(document.id()));
        LocalDate seen = received.orElse(asOf);
        return document.lastDay()
                .filter(lastDay -> seen.isAfter(lastDay) && isFor(term, document.id()))
                .map(lastDay -> late(
                        term,
                        document.id(),
                        lastDay.plusDays(1),
                        seen.plusDays(1),
                        Derivation.of(
                                        "à remettre le {0} au plus tard, ce jour exclu",
                                        "due on {0} at the latest, that day excluded", lastDay)
                                .from(calendar.reckoning(document).stream().toList()),
                        Derivation.of(
                                received.isPresent()
                                        ? "reçue le {0}, ce jour compris"
                                        : "non reçue au {0}, ce jour compris",
                                received.isPresent()
                                        ? "received on {0}, that day included"
                                        : "not received by {0}, that day included",
                                seen)));
    }

    /** The penalty for the days from the first that counts to the one that does not any more. */
    private PenaltySheet.Line late(
            PenaltyTerm.PerDayLate term,
            DocumentId document,
            LocalDate from,
            LocalDate until,
            Derivation beginning,
            Derivation end) {
        int days = Math.toIntExact(term.days().between(from, until));
        Money amount = term.rate().multipliedBy(days);
        boolean calendar = term.days().days() == DayCount.Days.CALENDAR;
        List<Derivation> steps = new ArrayList<>(List.of(beginning, end));
        term.days()
                .unlistedHolidays(from, until.minusDays(1))
                .map(Derivation::of)
                .ifPresent(steps::add);
        Derivation derivation = Derivation.of(
                        calendar ? "pièce {0} : {1} × {2} = {3}" : "pièce {0} : {1} ({4}) × {2} = {3}",
                        calendar ? "document {0}: {1} × {2} = {3}" : "document {0}: {1} ({4}) × {2} = {3}",
                        document.value(),
                        Period.ofDays(days),
                        term.rate(),
                        amount,
                        term.days().days().label())
                .under(term.reference())
                .on(asOf)
                .from(steps);
        return new PenaltySheet.Line(PenaltySheet.Kind.MISSING_DOCUMENT, document.value(), true, amount, derivation);
    }
}
