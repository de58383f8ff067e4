package fr.clausesociale.json.ocds;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import fr.clausesociale.Text;
import fr.clausesociale.assessment.AlternativePosition;
import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.assessment.HoursPart;
import fr.clausesociale.assessment.HoursTally;
import fr.clausesociale.assessment.LotPosition;
import fr.clausesociale.contract.Fulfilment;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.quantity.Hours;
import java.io.IOException;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The metrics of one contract: hours due and hours done on the lots that bear the clause. */
final class Metrics {

    private static final Text ROUNDED =
            Text.of("arrondi à deux décimales, la moitié vers le haut", "rounded to two decimals, half up");
    private static final Text BY_ACTIONS = Text.of(
            "le titulaire a choisi des actions d'insertion au lieu d'heures",
            "the holder chose insertion actions instead of hours");
    private static final Text NOT_CHOSEN = Text.of(
            "le titulaire n'a pas encore choisi entre heures et actions d'insertion",
            "the holder has not chosen yet between hours and insertion actions");

    private final Assessment assessment;
    private final List<LotPosition> lots;
    private final boolean byMonth;
    private final OcdsWriter json;

    Metrics(OcdsContract published, OcdsPublication publication, OcdsWriter json) {
        this.assessment = published.assessment();
        this.lots =
                assessment.lots().stream().filter(lot -> lot.due().isPresent()).toList();
        this.byMonth = publication.detail() == OcdsPublication.Detail.MONTHS;
        this.json = json;
    }

    /** One observation: hours of a lot in some days; without a first day as long as the contract is not notified. */
    private record Observation(
            LotId lot, String id, Optional<LocalDate> from, LocalDate to, Hours hours, Optional<Text> note) {}

    boolean hasClause() {
        return !lots.isEmpty();
    }

    void due() throws IOException {
        metric(
                "insertionHours",
                Text.of("Heures d'insertion dues", "Insertion hours due"),
                lots.stream()
                        .map(lot -> whole(lot, lot.due().orElseThrow(), assessment.endsOn(), note(lot)))
                        .toList());
        metric(
                "insertionHoursNeutralised",
                Text.of(
                        "Heures d'insertion neutralisées, qui ne sont pas à réaliser",
                        "Insertion hours neutralised, which need not be performed"),
                wholeIfAny(assessment.endsOn(), LotPosition::neutralised));
    }

    void done() throws IOException {
        LocalDate until = assessment.asOf().isBefore(assessment.endsOn()) ? assessment.asOf() : assessment.endsOn();
        List<Observation> counted = new ArrayList<>();
        for (LotPosition lot : lots) {
            if (byMonth && lot.tally().counted().isPositive()) {
                months(lot).forEach((month, hours) -> counted.add(month(lot, month, hours)));
            } else {
                counted.add(whole(lot, lot.tally().counted(), until, Optional.empty()));
            }
        }
        metric("insertionHours", Text.of("Heures d'insertion comptées", "Insertion hours counted"), counted);
        metric(
                "insertionHoursCredited",
                Text.of("Heures d'insertion créditées, après pondération", "Insertion hours credited, by their weight"),
                wholeIfAny(
                        until,
                        lot -> lot.tally()
                                .credit()
                                .map(HoursTally.Credit::counted)
                                .orElse(Hours.ZERO)));
        metric(
                "insertionHoursPending",
                Text.of(
                        "Heures d'insertion en attente d'une décision ou d'une pièce",
                        "Insertion hours that wait for a decision or a document"),
                wholeIfAny(until, lot -> lot.tally().pending()));
    }

    private SortedMap<YearMonth, Hours> months(LotPosition lot) {
        return assessment.lines().stream()
                .filter(line -> line.lot().equals(lot.lot()))
                .flatMap(line -> line.parts().stream())
                .filter(part -> part.reason().isEmpty() && part.hours().isPositive())
                .collect(groupingBy(
                        part -> YearMonth.from(part.from()),
                        TreeMap::new,
                        reducing(Hours.ZERO, HoursPart::hours, Hours::plus)));
    }

    private Observation month(LotPosition lot, YearMonth month, Hours hours) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return new Observation(
                lot.lot(),
                lot.lot().value() + "-" + month,
                assessment.notifiedOn().filter(first::isBefore).or(() -> Optional.of(first)),
                last.isBefore(assessment.endsOn()) ? last : assessment.endsOn(),
                hours,
                Optional.empty());
    }

    private Observation whole(LotPosition lot, Hours hours, LocalDate until, Optional<Text> note) {
        return new Observation(lot.lot(), lot.lot().value(), assessment.notifiedOn(), until, hours, note);
    }

    private List<Observation> wholeIfAny(LocalDate until, Function<LotPosition, Hours> hours) {
        return lots.stream()
                .filter(lot -> hours.apply(lot).isPositive())
                .map(lot -> whole(lot, hours.apply(lot), until, Optional.empty()))
                .toList();
    }

    private static Optional<Text> note(LotPosition lot) {
        return lot.alternative().flatMap(Metrics::note);
    }

    private static Optional<Text> note(AlternativePosition alternative) {
        if (alternative.chosen().isEmpty()) {
            return Optional.of(NOT_CHOSEN);
        }
        return alternative.chosen().filter(Fulfilment.ACTIONS::equals).map(actions -> BY_ACTIONS);
    }

    private void metric(String id, Text title, List<Observation> observations) throws IOException {
        if (observations.isEmpty()) {
            return;
        }
        json.startObject();
        json.text("id", id);
        json.text("title", title);
        json.startList("observations");
        for (Observation observation : observations) {
            write(observation);
        }
        json.endList();
        json.endObject();
    }

    private void write(Observation observation) throws IOException {
        json.startObject();
        json.text("id", observation.id());
        json.startObject("period");
        if (observation.from().isPresent()) {
            json.beginning("startDate", observation.from().get());
        }
        json.end("endDate", observation.to());
        json.endObject();
        json.number("measure", observation.hours().toDecimal(2, RoundingMode.HALF_UP));
        json.startObject("unit");
        json.text("name", Text.of("heure", "hour"));
        json.text("scheme", "UNCEFACT");
        json.text("id", "HUR");
        json.endObject();
        json.startObject("dimensions");
        json.text("lot", observation.lot().value());
        json.endObject();
        Optional<Text> note = observation.hours().isHundredths()
                ? observation.note()
                : Optional.of(observation
                        .note()
                        .map(text -> Text.of(text.fr() + " ; " + ROUNDED.fr(), text.en() + "; " + ROUNDED.en()))
                        .orElse(ROUNDED));
        if (note.isPresent()) {
            json.text("notes", note.get());
        }
        json.endObject();
    }
}
