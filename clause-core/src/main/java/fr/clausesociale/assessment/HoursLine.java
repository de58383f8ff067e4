package fr.clausesociale.assessment;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.quantity.Apportionment;
import fr.clausesociale.quantity.Hours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A declaration of hours and what became of it.
 *
 * <p>It names the hire, not the person. This type is immutable and thread-safe.
 *
 * @param declaration the declaration
 * @param hire the hire
 * @param company the company
 * @param lot the lot
 * @param from the first day declared
 * @param to the last day declared
 * @param history the hours as first declared and as corrected since, by day; the last one holds
 * @param parts the hours that hold, by what became of them; they add up to the last of the history
 * @param alongside the other declarations of the same person in this contract that hold hours on days of this one, by id; none if this one
 *     holds no hours that count or may still count
 * @since 0.1.0
 */
public record HoursLine(
        EventId declaration,
        EventId hire,
        CompanyId company,
        LotId lot,
        LocalDate from,
        LocalDate to,
        List<Revision> history,
        List<HoursPart> parts,
        List<Alongside> alongside) {

    /**
     * Hours as declared or corrected by an event.
     *
     * @param event the event
     * @param on its day
     * @param hours the hours that it says
     * @param training how many of them were training, as stated then or before; empty if nobody said it
     */
    public record Revision(EventId event, LocalDate on, Hours hours, Optional<Hours> training) {}

    /**
     * Another declaration of the same person, for another lot or by another company, on days of this one. It may be right, for a person can
     * work for two of them in one month, or the same hours were declared twice: somebody must look. It changes no figure. Only days on which
     * hours of both count or may still count are shared.
     *
     * @param declaration the other declaration
     * @param lot its lot
     * @param company its company
     * @param from the first shared day
     * @param to the last shared day
     * @param hours those of its hours, on whatever day, that count or may still count
     * @param checkedOn the day of the last {@linkplain fr.clausesociale.journal.Event.DeclarationsChecked check} of both, if neither was
     *     corrected on a later day; empty as long as somebody must look
     */
    public record Alongside(
            EventId declaration,
            LotId lot,
            CompanyId company,
            LocalDate from,
            LocalDate to,
            Hours hours,
            Optional<LocalDate> checkedOn) {

        /** What to check, or that it was checked, in a sentence. */
        public Derivation derivation() {
            return Derivation.of(
                    "jours du {0} au {1} déclarés aussi pour cette personne par {2} (lot {3}, {4}), {5} ; {6}",
                    "days from {0} to {1} also declared for this person by {2} (lot {3}, {4}), {5}; {6}",
                    from,
                    to,
                    declaration.value(),
                    lot.value(),
                    company.value(),
                    hours,
                    checkedOn
                            .map(day -> Text.format("vérifié le {0}", "checked on {0}", day))
                            .orElse(Text.of(
                                    "vérifier qu'aucune heure n'est déclarée deux fois",
                                    "check that no hour is declared twice")));
        }
    }

    /** Copies the lists, and checks that no hour is lost or invented. */
    public HoursLine {
        history = List.copyOf(history);
        parts = List.copyOf(parts);
        alongside = List.copyOf(alongside);
        Hours whole = parts.stream().map(HoursPart::hours).reduce(Hours.ZERO, Hours::plus);
        require(
                !history.isEmpty() && history.get(history.size() - 1).hours().equals(whole),
                "line-unbalanced",
                "la somme des parts de la déclaration {0} doit être égale aux heures en vigueur",
                "the parts of declaration {0} add up to the hours that hold",
                declaration.value());
    }

    /** What was declared and corrected, what became of each part, with the article behind it, and which declarations share its days. */
    public Derivation derivation() {
        List<Derivation> steps = new ArrayList<>();
        history.stream()
                .skip(1)
                .forEach(revision -> steps.add(Derivation.of(
                                "corrigées par {0} : {1}",
                                "corrected by {0}: {1}", revision.event().value(), revision.hours())
                        .on(revision.on())));
        long days = days();
        parts.forEach(part -> steps.add(part.derivation(days)));
        alongside.forEach(other -> steps.add(other.derivation()));
        Revision last = history.get(history.size() - 1);
        Derivation line = Derivation.of(
                        "déclaration {0} ({1}), du {2} au {3} : {4}",
                        "declaration {0} ({1}), {2} to {3}: {4}",
                        declaration.value(),
                        company.value(),
                        from,
                        to,
                        history.get(0).hours())
                .on(history.get(0).on())
                .from(steps);
        return parts.stream().map(HoursPart::from).distinct().count() == 1
                ? line
                : line.rounded(
                        "heures réparties au prorata des jours calendaires, {0}, au plus fort reste",
                        "hours spread over the calendar days, {0}, by largest remainder",
                        Apportionment.unit(Stream.concat(Stream.of(last.hours()), last.training().stream())
                                .filter(hours -> !hours.isHundredths())
                                .findFirst()
                                .orElse(Hours.ZERO)));
    }

    /** The days over which the hours are spread; several parts may share the same ones. */
    private long days() {
        Map<LocalDate, Long> byFirst = new HashMap<>();
        parts.forEach(part -> byFirst.put(part.from(), part.days()));
        return byFirst.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The declarations on its days of which no check holds. */
    List<Alongside> unchecked() {
        return alongside.stream().filter(other -> other.checkedOn().isEmpty()).toList();
    }

    /** The same line with other declarations that share its days. */
    HoursLine with(List<Alongside> others) {
        return new HoursLine(declaration, hire, company, lot, from, to, history, parts, others);
    }

    /** The parts with hours that count or may still count. */
    Stream<HoursPart> open() {
        return parts.stream()
                .filter(part -> part.hours().isPositive())
                .filter(part -> part.reason().map(HoursReason::isPending).orElse(true));
    }

    /** The hours that count or may still count. */
    Hours openHours() {
        HoursTally tally = tally();
        return tally.counted().plus(tally.pending());
    }

    /** The hours that hold, by what became of them. */
    public HoursTally tally() {
        return parts.stream().map(HoursPart::tally).reduce(HoursTally.ZERO, HoursTally::plus);
    }
}
