package fr.clausesociale.report;

import static java.util.stream.Collectors.joining;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.assessment.CompanyPosition;
import fr.clausesociale.assessment.DocumentStatus;
import fr.clausesociale.assessment.HoursLine;
import fr.clausesociale.assessment.HoursReason;
import fr.clausesociale.assessment.HoursTally;
import fr.clausesociale.assessment.LotPosition;
import fr.clausesociale.assessment.PenaltySheet;
import fr.clausesociale.assessment.Progress;
import fr.clausesociale.assessment.SettlementSheet;
import fr.clausesociale.assessment.Standing;
import fr.clausesociale.assessment.SubTargetPosition;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.journal.Rejection;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.CountingRule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * An assessment as plain text for a terminal or an e-mail: tables of lots and companies, declarations of one person for
 * the same days, documents that are late, penalties, settlement, where the contract stands against its plan, and what became of the journal.
 *
 * @since 0.1.0
 */
public final class AssessmentText {

    private final Assessment assessment;
    private final Optional<Standing> standing;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private AssessmentText(Assessment assessment, Optional<Standing> standing, Language language) {
        this.assessment = assessment;
        this.standing = standing;
        this.language = language;
    }

    /**
     * Writes an assessment.
     *
     * @param assessment the assessment
     * @param language the language
     * @return lines that end with a line feed
     */
    public static String of(Assessment assessment, Language language) {
        return new AssessmentText(assessment, Optional.empty(), language).write();
    }

    /**
     * Writes an assessment and where the contract stands.
     *
     * @param assessment the assessment
     * @param standing what {@link fr.clausesociale.assessment.Assessor#standing} makes of it
     * @param language the language
     * @return lines that end with a line feed
     * @throws ClauseException {@code standing-of-other-assessment} if both are not of one contract on one day
     */
    public static String of(Assessment assessment, Standing standing, Language language) {
        ClauseException.require(
                standing.contract().equals(assessment.contract())
                        && standing.asOf().equals(assessment.asOf()),
                "standing-of-other-assessment",
                "la situation est celle du marché {0} au {1}, et non celle du bilan",
                "the standing is that of contract {0} on {1}, and not that of the assessment",
                standing.contract().value(),
                standing.asOf());
        return new AssessmentText(assessment, Optional.of(standing), language).write();
    }

    private String write() {
        line(Text.format(
                "Marché {0} au {1}",
                "Contract {0} on {1}", assessment.contract().value(), assessment.asOf()));
        assessment.lots().forEach(this::lot);
        sameDays();
        documents();
        penalties(assessment.penalties());
        assessment.settlement().ifPresent(this::settlement);
        standing.ifPresent(this::standing);
        journal();
        return out.toString();
    }

    private void lot(LotPosition lot) {
        heading(Text.format("Lot {0}", "Lot {0}", lot.lot().value()));
        boolean weighted = lot.tally().credit().isPresent();
        Table table = new Table(cells(
                List.of(
                        "",
                        in("facturé HT", "invoiced"),
                        in("à réaliser", "to perform"),
                        in("déclarées", "declared"),
                        in("comptées", "counted"),
                        in("en attente", "pending"),
                        in("refusées", "refused")),
                Optional.of(in("créditées", "credited")).filter(heading -> weighted),
                in("solde", "balance")));
        for (CompanyPosition company : lot.companies()) {
            row(table, weighted, company.company().value(), company);
            company.subcontractors()
                    .forEach(subcontractor -> row(
                            table,
                            weighted,
                            Text.format(
                                            "dont {0}, sous-traitant",
                                            "of which {0}, subcontractor",
                                            subcontractor.company().value())
                                    .in(language),
                            subcontractor));
        }
        Optional<Hours> toPerform = lot.due().map(due -> lot.toPerform());
        row(
                table,
                weighted,
                in("ensemble", "all"),
                lot.invoiced(),
                toPerform,
                lot.tally(),
                toPerform.map(lot.tally().credited()::minus));
        table.writeTo(out);
        line(lot.due()
                .map(due -> Text.format(
                        "dues : {0} ; neutralisées : {1} ; à réaliser : {2} ; manquantes : {3}",
                        "due: {0}; neutralised: {1}; to perform: {2}; missing: {3}",
                        due,
                        lot.neutralised(),
                        lot.toPerform(),
                        lot.gap()))
                .orElse(Text.of("le lot ne porte pas la clause", "the lot does not bear the clause")));
        if (lot.neutralisedInExcess().isPositive()) {
            line(Text.format(
                    "neutralisées au-delà de ce qui est dû, sans effet à ce jour : {0}",
                    "neutralised beyond what is due, without effect on that day: {0}", lot.neutralisedInExcess()));
        }
        weights(lot.lot())
                .forEach(weight -> line(Text.format(
                        "pondération {0} [{1}]",
                        "weight {0} [{1}]",
                        weight.statement(),
                        weight.reference().citation())));
        lot.alternative()
                .ifPresent(alternative -> out.append(alternative.derivation().render(language)));
        lot.orders().ifPresent(orders -> line(orders.derivation().statement()));
        targets(lot.subTargets());
        reasons(lot.lot())
                .forEach((reason, hours) -> line(Text.format(
                        "{0} {1} : {2}",
                        "{0} {1}: {2}",
                        hours,
                        reason.isPending() ? Text.of("en attente", "pending") : Text.of("refusées", "refused"),
                        reason.label())));
    }

    /** The weights of hours of a lot, in the order of the lines. */
    private Stream<CountingRule.Weight> weights(LotId lot) {
        return assessment.lines().stream()
                .filter(line -> line.lot().equals(lot))
                .flatMap(line -> line.parts().stream())
                .flatMap(part -> part.weight().stream())
                .distinct();
    }

    private void targets(List<SubTargetPosition> targets) {
        targets.forEach(target -> {
            line(target.derivation().statement());
            targets(target.within());
        });
    }

    /** The hours of a lot that do not count, or not yet, by reason. */
    private Map<HoursReason, Hours> reasons(LotId lot) {
        Map<HoursReason, Hours> hours = new EnumMap<>(HoursReason.class);
        assessment.lines().stream()
                .filter(line -> line.lot().equals(lot))
                .flatMap(line -> line.parts().stream())
                .filter(part -> part.hours().isPositive())
                .forEach(part -> part.reason().ifPresent(reason -> hours.merge(reason, part.hours(), Hours::plus)));
        return hours;
    }

    private void row(Table table, boolean weighted, String name, CompanyPosition company) {
        row(table, weighted, name, company.invoiced(), company.due(), company.tally(), company.balance());
    }

    private void row(
            Table table,
            boolean weighted,
            String name,
            Money invoiced,
            Optional<Hours> due,
            HoursTally tally,
            Optional<Hours> balance) {
        table.row(cells(
                List.of(
                        name,
                        figure(invoiced),
                        due.map(this::figure).orElse("–"),
                        figure(tally.declared()),
                        figure(tally.counted()),
                        figure(tally.pending()),
                        figure(tally.refused())),
                Optional.of(figure(tally.credited())).filter(cell -> weighted),
                balance.map(this::figure).orElse("–")));
    }

    /** A row in which hours credited have a cell where some hours have a weight. */
    private static String[] cells(List<String> figures, Optional<String> credited, String balance) {
        return Stream.of(figures.stream(), credited.stream(), Stream.of(balance))
                .flatMap(cells -> cells)
                .toArray(String[]::new);
    }

    /** Declarations that share days and are to be checked, each two of them once, and how many are checked already. */
    private void sameDays() {
        int checked = (int) assessment.lines().stream()
                .flatMap(line -> later(line).filter(other -> other.checkedOn().isPresent()))
                .count();
        List<Text> pairs = assessment.lines().stream()
                .flatMap(line -> later(line)
                        .filter(other -> other.checkedOn().isEmpty())
                        .map(other -> Text.format(
                                "{0} (lot {1}, {2}) : {3}",
                                "{0} (lot {1}, {2}): {3}",
                                line.declaration().value(),
                                line.lot().value(),
                                line.company().value(),
                                other.derivation().statement())))
                .toList();
        if (!pairs.isEmpty() || checked > 0) {
            heading(Text.format(
                    "Déclarations d'une même personne pour les mêmes jours, à vérifier deux à deux : {0}{1}",
                    "Declarations of one person for the same days, pairs to check: {0}{1}",
                    pairs.size(),
                    checked == 0 ? "" : Text.format(" ; vérifiées : {0}", "; checked: {0}", checked)));
            pairs.forEach(this::line);
        }
    }

    /** The declarations on the days of a line that come after it, so that each two are told once. */
    private static Stream<HoursLine.Alongside> later(HoursLine line) {
        return line.alongside().stream().filter(other -> other.declaration().compareTo(line.declaration()) > 0);
    }

    private void documents() {
        List<DocumentStatus> late = assessment.documents().stream()
                .filter(document -> document.state() == DocumentStatus.State.LATE
                        || document.state() == DocumentStatus.State.RECEIVED_LATE)
                .toList();
        heading(Text.format(
                "Pièces demandées : {0}, en retard : {1}",
                "Documents asked for: {0}, late: {1}", assessment.documents().size(), late.size()));
        late.forEach(document -> line(Text.format(
                "{0} : attendue au plus tard le {1}, {2}{3}",
                "{0}: due by {1}, {2}{3}",
                document.document().value(),
                document.lastDay().orElseThrow(),
                document.receivedOn()
                        .map(day -> Text.format("reçue le {0}", "received on {0}", day))
                        .orElse(Text.of("non reçue", "not received")),
                document.lacksNotice()
                        ? Text.of(
                                ", sans mise en demeure : aucune pénalité ne court",
                                ", no formal notice: no penalty runs")
                        : "")));
    }

    private void penalties(PenaltySheet penalties) {
        heading(Text.format(
                "Pénalités applicables à ce jour : {0} ; encore possibles : {1}{2}",
                "Penalties: {0} incurred; still possible: {1}{2}",
                penalties.incurred(),
                penalties.exposure(),
                penalties.unpriced().isEmpty()
                        ? ""
                        : Text.of(
                                " ; sans les heures dont le prix n'est pas connu",
                                "; without the hours whose price is not known")));
        penalties.lines().forEach(penalty -> out.append(penalty.derivation().render(language)));
        penalties.unpriced().forEach(hours -> out.append(hours.derivation().render(language)));
        penalties
                .withheld()
                .forEach(withheld -> line(Text.format(
                        "retenu sur {0} : {1} ({2})",
                        "withheld from {0}: {1} ({2})",
                        withheld.company().value(),
                        withheld.amount(),
                        withheld.derivation().statement())));
    }

    private void settlement(SettlementSheet settlement) {
        heading(Text.of("Règlement entre les entreprises", "Settlement between the companies"));
        out.append(settlement.derivation().render(language));
    }

    private void standing(Standing of) {
        heading(Text.format(
                "Avancement, jours écoulés : {0} sur {1}",
                "Progress, days elapsed: {0} of {1}",
                of.overall().elapsedDays(),
                of.overall().totalDays()));
        Table table = new Table(
                "",
                in("à réaliser", "to perform"),
                in("réalisées", "done"),
                in("prévues", "planned"),
                in("écart", "gap"),
                in("par semaine", "a week"),
                in("nécessaire", "required"),
                in("projection", "forecast"),
                in("manquantes", "missing"),
                in("exposition", "exposure"),
                in("statut", "status"));
        of.lots().forEach(lot -> row(table, "lot " + lot.lot().value(), lot.progress()));
        row(table, in("ensemble", "all"), of.overall());
        table.writeTo(out);
        line(Text.of(
                "exposition : pénalité des seules heures qui manqueraient à la fin, au rythme actuel",
                "exposure: the penalty for hours alone that would be missing at the end, at the current pace"));
        of.overall()
                .unpriced()
                .ifPresent(
                        reason -> line(Text.format("exposition non connue : {0}", "exposure not known: {0}", reason)));
        heading(Text.format("À faire : {0}", "To do: {0}", of.actions().size()));
        of.actions()
                .forEach(action -> line(Text.format(
                        "{0}, {1} : {2}",
                        "{0}, {1}: {2}",
                        action.by()
                                .map(day -> Text.format("{0}", "{0}", day))
                                .orElse(Text.of("sans date", "no day set")),
                        action.actor().label(),
                        action.derivation().statement())));
    }

    private void row(Table table, String name, Progress progress) {
        table.row(
                name,
                figure(progress.toPerform()),
                figure(progress.done()),
                known(progress.planned()),
                known(progress.lag()),
                known(progress.weeklyPace()),
                known(progress.requiredWeeklyPace()),
                known(progress.forecast()),
                known(progress.shortfall()),
                known(progress.exposure()),
                known(progress.status().map(Progress.Status::label)));
    }

    private String known(Optional<?> figure) {
        return figure.map(this::figure).orElse("–");
    }

    private void journal() {
        heading(Text.format(
                "Journal : lues {0} = retenues {1} + refusées {2} + postérieures {3}",
                "Journal: read {0} = accepted {1} + rejected {2} + later {3}",
                assessment.journal().read(),
                assessment.journal().accepted(),
                assessment.journal().rejected(),
                assessment.journal().later()));
        List<EventId> withdrawn = assessment.journal().withdrawn();
        if (!withdrawn.isEmpty()) {
            line(Text.format(
                    "retenues, mais annulées par une autre écriture : {0}",
                    "accepted, but withdrawn by another entry: {0}",
                    withdrawn.stream().map(EventId::value).collect(joining(", "))));
        }
        assessment
                .journal()
                .rejections()
                .forEach(rejection -> line(Text.format(
                        "{0} : {1} [{2}]", "{0}: {1} [{2}]", place(rejection), rejection.message(), rejection.code())));
    }

    private static Text place(Rejection rejection) {
        String place = rejection.place();
        return Text.of(
                place.replaceFirst("^line ", "ligne ")
                        .replaceFirst("^event ", "événement ")
                        .replace(", column ", ", colonne "),
                place);
    }

    private void heading(Text text) {
        out.append('\n');
        line(text);
    }

    private void line(Text text) {
        out.append(text.in(language)).append('\n');
    }

    private String figure(Object figure) {
        return Text.format("{0}", "{0}", figure).in(language);
    }

    private String in(String fr, String en) {
        return language == Language.FRENCH ? fr : en;
    }
}
