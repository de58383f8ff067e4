package fr.clausesociale.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.assessment.AlternativePosition;
import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.assessment.Assessor;
import fr.clausesociale.assessment.HoursPart;
import fr.clausesociale.assessment.HoursReason;
import fr.clausesociale.assessment.LotPosition;
import fr.clausesociale.assessment.PenaltySheet;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Fulfilment;
import fr.clausesociale.contract.Route;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.RuleSetCatalogue;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.identity.ActionId;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.DocumentId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.ClauseTerms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Clauses that are published, as terms in JSON: what they say is theirs; their dates, companies and, where no source gives them, hours
 * are invented. The contract 21_BAM_048 is that of the quickstart.
 *
 * <ul>
 *   <li>{@code aquareel-2025}: CCAP "TMA Aquaréel" of 2025, 35 h per 100,000 € pro rata, 50 € an hour, 100 € a day and document, 500 € an
 *       action, closed list with priority to residents of QPV. That the days run from the last day on, and not from a notice, is a
 *       reading of ours; that missing hours cost without a notice is another, for the wording of the CCAG (art. 16.1.5), to which it points,
 *       was not read. Instead of hours the company may do one action in each year of performance (AE, art. 6); that only years count which
 *       the contract fills is a reading of ours. It contacts the facilitator within two weeks; that this is no document of those that cost
 *       100 € a day is a reading of ours. The final report, within three months, is the facilitator's, and not in the terms.
 *   <li>{@code sncf}: penalties P14 to P16 of a maintenance contract, cumulative; 60 € an hour unless all means were used. No source gives
 *       the days by which reports are due; both penalties for them run from a formal notice.
 *   <li>{@code education-nationale}: the model clause of 2018, 4 × hourly ceiling of social security, 500 € for a missed meeting, 50 € a
 *       working day, a final report within ten working days of a request. The model does not say the day of the ceiling; the last day of the
 *       contract is a reading of ours.
 *   <li>{@code frontignan}: 35 h per 50,000 € of roadworks, none for signs. Full slices are a reading of ours.
 *   <li>{@code ta-rennes}: judgment of the court of Rennes, 2026: 490 h offered, 70 counted, 35 € an hour, and the hours of
 *       an apprentice refused whose contract was not sent for validation beforehand. The minimum of the tender is invented.
 * </ul>
 */
class ModelClausesTest {

    private static final LotId LOT = LotId.of("1");
    private static final CompanyId COMPANY = CompanyId.of("titulaire");

    @ParameterizedTest
    @ValueSource(strings = {"aquareel-2025", "sncf", "education-nationale", "frontignan", "ta-rennes"})
    void each_clause_is_read_and_written_again_without_a_change(String name) {
        ClauseTerms terms = terms(name);

        assertThat(Json.read(Json.write(terms), ClauseTerms.class)).isEqualTo(terms);
    }

    /** 35 h per 100,000 €: 1,234,567.89 € give 432.10 h; 400.10 are counted, 12 were exempted: 20 h × 50 €. */
    @Test
    void aquareel() {
        Events events = new Events("2025-12-20")
                .add(new Event.Invoice(
                        EventId.of("i"), LocalDate.of(2026, 5, 31), LOT, COMPANY, Money.parse("EUR 1234567.89")))
                .worked("a", "2026-01-05", "2026-01-31", "400.1")
                .add(new Event.HoursExempted(
                        EventId.of("x"),
                        LocalDate.of(2026, 6, 30),
                        LOT,
                        Hours.of(12),
                        LegalReference.of("Courrier de la facilitatrice")))
                .add(new Event.DocumentReceived(
                        EventId.of("r"), LocalDate.of(2026, 2, 14), DocumentId.of("hours-2026-01-31")))
                .add(new Event.DocumentReceived(
                        EventId.of("r0"), LocalDate.of(2026, 1, 11), DocumentId.of("hours-2025-12-31")))
                .add(chosen(Fulfilment.HOURS));
        Assessment assessment = events.assess("aquareel-2025", "2026-02-28");

        assertThat(penalties(assessment)).containsExactly("MISSING_DOCUMENT hours-2026-01-31 EUR 300.00");
        Assessment later = events.assess("aquareel-2025", "2026-07-01");
        assertThat(later.lots().get(0).due()).contains(Hours.of("432.10"));
        assertThat(penalties(later)).contains("MISSING_HOURS 1 EUR 1000.00");
        assertThat(later.penalties().lines().get(0).incurred()).isFalse();
    }

    /** One action a year from 20 December 2025 on: that of the first is done, that of the second found missed, 500 €. */
    @Test
    void aquareel_by_one_action_a_year() {
        Events events = new Events("2025-12-20")
                .add(new Event.Invoice(
                        EventId.of("i"), LocalDate.of(2026, 5, 31), LOT, COMPANY, Money.parse("EUR 1234567.89")))
                .add(chosen(Fulfilment.ACTIONS))
                .add(new Event.ActionPerformed(
                        EventId.of("p"),
                        LocalDate.of(2026, 7, 1),
                        LOT,
                        ActionId.of("trainee-35-hours"),
                        LocalDate.of(2026, 6, 26)))
                .add(new Event.ActionMissed(
                        EventId.of("m"), LocalDate.of(2028, 1, 10), Optional.of(LOT), ActionId.of("second-year")));
        Assessment assessment = events.assess("aquareel-2025", "2028-01-31");
        LotPosition lot = assessment.lots().get(0);

        assertThat(lot.toPerform()).isEqualTo(Hours.ZERO);
        assertThat(lot.alternative().orElseThrow().hoursToPerform()).isEqualTo(Hours.of("432.10"));
        assertThat(lot.alternative().orElseThrow().actionsDue()).isEqualTo(2);
        assertThat(lot.alternative().orElseThrow().actionsMissing()).isOne();
        assertThat(lot.alternative().orElseThrow().state()).isEqualTo(AlternativePosition.State.NOT_MET);
        assertThat(penalties(assessment))
                .contains("MISSED_ACTION second-year EUR 500.00")
                .noneMatch(penalty -> penalty.startsWith("MISSING_HOURS"));
        assertThat(lot.alternative().orElseThrow().derivation().render(Language.FRENCH))
                .contains("[AE 2025 TMA Aquaréel, art. 6]");
    }

    @Test
    void aquareel_before_the_choice_shows_what_either_asks_for() {
        Assessment assessment = new Events("2025-12-20")
                .add(new Event.Invoice(
                        EventId.of("i"), LocalDate.of(2026, 5, 31), LOT, COMPANY, Money.parse("EUR 100000")))
                .assess("aquareel-2025", "2026-12-31");
        AlternativePosition alternative = assessment.lots().get(0).alternative().orElseThrow();

        assertThat(alternative.hoursToPerform()).isEqualTo(Hours.of(35));
        assertThat(alternative.actionsDue()).isOne();
        assertThat(alternative.chosen()).isEmpty();
        assertThat(penalties(assessment))
                .contains("MISSING_HOURS 1 EUR 1750.00")
                .noneMatch(p -> p.contains("ACTION"));
    }

    /** Notified on 20 December 2025, it is due until 3 January 2026, and costs nothing. */
    @Test
    void aquareel_asks_for_a_first_contact_within_two_weeks() {
        assertThat(document("first-contact", new Events("2025-12-20").assess("aquareel-2025", "2026-01-03")))
                .isEqualTo("2026-01-03 AWAITED");
        Assessment late = new Events("2025-12-20").assess("aquareel-2025", "2026-01-04");

        assertThat(document("first-contact", late)).isEqualTo("2026-01-03 LATE");
        assertThat(penalties(late)).isEmpty();
    }

    private static Event chosen(Fulfilment fulfilment) {
        return new Event.FulfilmentChosen(EventId.of("c"), LocalDate.of(2026, 1, 2), LOT, fulfilment);
    }

    /** The same eligible persons by a temporary-work agency, as a self-employed subcontractor, and at work in a prison. */
    @ParameterizedTest
    @CsvSource({
        "aquareel-2025, MAKING_AVAILABLE, TEMPORARY, ETT, 10",
        "aquareel-2025, SUBCONTRACTING, SELF_EMPLOYED, TIH, 10",
        "aquareel-2025, CO_CONTRACTING, SELF_EMPLOYED, TIH, 10",
        "aquareel-2025, SUBCONTRACTING, SUPPORTED_WORK, ESAT, 10",
        "aquareel-2025, SUBCONTRACTING, PRISON_WORK, PRISON_OPERATOR, 0",
        "frontignan, MAKING_AVAILABLE, TEMPORARY, ETT, 0",
        "frontignan, SUBCONTRACTING, SELF_EMPLOYED, TIH, 0"
    })
    void each_contract_admits_the_structures_that_it_names(
            String clause, Route route, Employment employment, StructureKind structure, String counted) {
        Assessment assessment = new Events("2025-12-20")
                .worked(hire("h", route, employment, Optional.of(structure), "2026-01-05"), "2026-01-31", "10")
                .assess(clause, "2026-02-01");

        assertThat(assessment.tally().counted()).isEqualTo(Hours.of(counted));
        assertThat(assessment.hires().get(0).reason())
                .isEqualTo(counted.equals("0") ? Optional.of(HoursReason.MEANS_NOT_ADMITTED) : Optional.empty());
    }

    @Test
    void aquareel_closes_the_list_and_gives_priority_to_residents_of_priority_neighbourhoods() {
        RuleSet list = terms("aquareel-2025").list(RuleSetCatalogue.of(List.of(Ccag2021.ruleSet())));

        assertThat(list.open()).isFalse();
        assertThat(list.priority()).containsExactly("priority-neighbourhood");
        assertThat(list.criteria()).isEqualTo(Ccag2021.ruleSet().criteria());
    }

    /** Case penalty-002: 60 € × (1,000 − 940 − 10 h for which all means were used); a report 5 days late, the final report 4. */
    @Test
    void sncf() {
        Events events = new Events("2024-01-02");
        for (int month = 1; month <= 6; month++) {
            LocalDate first = LocalDate.of(2024, month, 2);
            events.worked(
                    "w" + month, first.toString(), first.withDayOfMonth(28).toString(), month < 6 ? "160" : "140");
        }
        Assessment assessment = events.add(new Event.HoursExempted(
                        EventId.of("x"),
                        LocalDate.of(2027, 1, 5),
                        LOT,
                        Hours.of(10),
                        LegalReference.of("Bilan des moyens")))
                .add(new Event.FormalNotice(
                        EventId.of("n1"), LocalDate.of(2025, 4, 15), DocumentId.of("report-2025-03-31")))
                .add(new Event.DocumentReceived(
                        EventId.of("r1"), LocalDate.of(2025, 4, 20), DocumentId.of("report-2025-03-31")))
                .add(new Event.FormalNotice(EventId.of("n2"), LocalDate.of(2027, 2, 1), DocumentId.of("final-report")))
                .add(new Event.DocumentReceived(
                        EventId.of("r2"), LocalDate.of(2027, 2, 5), DocumentId.of("final-report")))
                .assess("sncf", "2027-03-01");

        assertThat(penalties(assessment))
                .containsExactly(
                        "MISSING_HOURS 1 EUR 3000.00",
                        "MISSING_DOCUMENT report-2025-03-31 EUR 500.00",
                        "MISSING_DOCUMENT final-report EUR 1200.00");
        assertThat(assessment.penalties().incurred()).isEqualTo(Money.parse("EUR 4700"));
    }

    /**
     * Case penalty-002 once more: of the report of December 2026 notice on 20 January, received on the 22nd, 2 × 100 €; of the final one on 1
     * February, not received on the 11th, 10 × 300 €. Without a notice it is awaited, and costs nothing.
     */
    @Test
    void sncf_distinguishes_the_report_of_a_period_from_the_final_one() {
        Events events = new Events("2024-01-02")
                .add(new Event.FormalNotice(
                        EventId.of("n1"), LocalDate.of(2027, 1, 20), DocumentId.of("report-2026-12-31")))
                .add(new Event.DocumentReceived(
                        EventId.of("r1"), LocalDate.of(2027, 1, 22), DocumentId.of("report-2026-12-31")));
        Assessment before = events.assess("sncf", "2027-02-11");

        assertThat(document("final-report", before)).isEqualTo(" AWAITED");
        assertThat(penalties(before))
                .contains("MISSING_DOCUMENT report-2026-12-31 EUR 200.00")
                .noneMatch(penalty -> penalty.contains("final-report"));
        assertThat(penalties(events.add(new Event.FormalNotice(
                                EventId.of("n2"), LocalDate.of(2027, 2, 1), DocumentId.of("final-report")))
                        .assess("sncf", "2027-02-11")))
                .contains("MISSING_DOCUMENT report-2026-12-31 EUR 200.00", "MISSING_DOCUMENT final-report EUR 3000.00");
    }

    /** Case penalty-003: 450 − 440 = 10 h × 4 × 29 €; the attestation of June 2024 comes on 22 July, five working days after the 15th. */
    @Test
    void education_nationale() {
        Assessment assessment = new Events("2024-03-04")
                .worked("a", "2024-05-02", "2024-05-31", "220")
                .worked("b", "2024-06-03", "2024-06-28", "220")
                .add(new Event.ActionMissed(
                        EventId.of("m"), LocalDate.of(2024, 3, 20), Optional.empty(), ActionId.of("kick-off-meeting")))
                .add(new Event.DocumentReceived(
                        EventId.of("r1"), LocalDate.of(2024, 7, 22), DocumentId.of("attestation-2024-06-30")))
                .add(new Event.DocumentReceived(
                        EventId.of("r2"), LocalDate.of(2024, 12, 5), DocumentId.of("attestation-2024-12-31")))
                .assess("education-nationale", "2024-12-31");

        assertThat(penalties(assessment))
                .containsExactly(
                        "MISSING_HOURS 1 EUR 1160.00",
                        "MISSING_DOCUMENT attestation-2024-06-30 EUR 250.00",
                        "MISSED_ACTION kick-off-meeting EUR 500.00");
        assertThat(assessment
                        .penalties()
                        .lines()
                        .get(0)
                        .derivation()
                        .render(Language.FRENCH)
                        .replace('\u00a0', ' '))
                .contains("prix d'une heure : 4 × 29,00 € = 116,00 €, valeur au 29 novembre 2024 (la fin du marché)");
    }

    /** Case penalty-003: asked for on Monday 2 December 2024, due until the 16th, received on Thursday the 19th: 3 working days × 50 €. */
    @Test
    void education_nationale_asks_for_the_final_report() {
        Assessment assessment = new Events("2024-03-04")
                .add(requested("2024-12-02"))
                .add(new Event.DocumentReceived(
                        EventId.of("r"), LocalDate.of(2024, 12, 19), DocumentId.of("final-report-2024-12-02")))
                .assess("education-nationale", "2024-12-31");

        assertThat(document("final-report-2024-12-02", assessment)).isEqualTo("2024-12-16 RECEIVED_LATE");
        assertThat(penalties(assessment)).contains("MISSING_DOCUMENT final-report-2024-12-02 EUR 150.00");
    }

    /**
     * Case penalty-003 once more: asked for on Monday 16 December 2024, due until Tuesday the 31st, for Christmas does not count. On Friday 3
     * January 2025 it is 3 working days late: that the 1st is a holiday the terms do not say, and the sheet tells.
     */
    @Test
    void education_nationale_counts_the_working_days_over_christmas() {
        Assessment assessment =
                new Events("2024-03-04").add(requested("2024-12-16")).assess("education-nationale", "2025-01-03");
        PenaltySheet.Line line = assessment.penalties().lines().stream()
                .filter(one -> one.subject().equals("final-report-2024-12-16"))
                .findFirst()
                .orElseThrow();

        assertThat(document("final-report-2024-12-16", assessment)).isEqualTo("2024-12-31 LATE");
        assertThat(line.amount()).isEqualTo(Money.parse("EUR 150"));
        assertThat(line.derivation().render(Language.FRENCH).replace('\u00a0', ' '))
                .contains(
                        "demande du 16 décembre 2024, à remettre 10 jours après, ce jour non compté (jours ouvrés) [Clause sociale de formation",
                        "la clause n'indique aucun jour férié de 2025 : ils sont comptés");
    }

    private static Event requested(String on) {
        return new Event.DocumentRequested(EventId.of("q"), LocalDate.parse(on), "final-report");
    }

    /** The same clause on a contract that still runs: nobody knows the ceiling of its last day, and all else is assessed. */
    @Test
    void education_nationale_on_a_running_contract() {
        ClauseTerms terms = Json.read(
                Json.text(terms("education-nationale")).replace("2024-11-29", "2025-11-28"), ClauseTerms.class);
        Assessment assessment = new Events("2024-03-04")
                .worked("a", "2024-05-02", "2024-05-31", "220")
                .add(new Event.DocumentReceived(
                        EventId.of("r1"), LocalDate.of(2024, 7, 22), DocumentId.of("attestation-2024-06-30")))
                .assess(terms, "2024-12-31");
        PenaltySheet.UnpricedHours hours = assessment.penalties().unpriced().get(0);

        assertThat(assessment.lots().get(0).gap()).isEqualTo(Hours.of(230));
        assertThat(penalties(assessment)).containsExactly("MISSING_DOCUMENT attestation-2024-06-30 EUR 250.00");
        assertThat(hours.hours()).isEqualTo(Hours.of(230));
        assertThat(hours.incurred()).isFalse();
        assertThat(hours.derivation().render(Language.FRENCH).replace('\u00a0', ' '))
                .contains("mais pas au 28 novembre 2025 (la fin du marché)");
        assertThat(Json.read(Json.write(assessment), Assessment.class)).isEqualTo(assessment);
    }

    /** All roadworks ordered: 1,000,000 € give 700 h; the signs, however much, none. */
    @Test
    void frontignan() {
        Assessment assessment = new Events("2023-01-02")
                .add(new Event.Invoice(
                        EventId.of("i1"), LocalDate.of(2023, 6, 30), LOT, COMPANY, Money.parse("EUR 1000000")))
                .add(new Event.Invoice(
                        EventId.of("i2"), LocalDate.of(2023, 6, 30), LotId.of("2"), COMPANY, Money.parse("EUR 250000")))
                .assess("frontignan", "2023-12-31");

        assertThat(assessment.lots().get(0).due()).contains(Hours.of(700));
        assertThat(assessment.lots().get(1).due()).isEmpty();
        assertThat(assessment.penalties().lines()).isEmpty();
    }

    /** 490 h offered, 70 counted. The apprentice whose contract nobody validated beforehand does not count: (490 − 70) × 35 €. */
    @Test
    void ta_rennes() {
        Event.Hire apprentice = hire("apprentice", Employment.APPRENTICESHIP, "2022-02-01");
        Assessment assessment = new Events("2022-01-03")
                .worked("a", "2022-02-01", "2022-02-28", "70")
                .add(apprentice)
                .add(new Event.HoursDeclared(
                        EventId.of("d"),
                        LocalDate.of(2022, 3, 10),
                        apprentice.id(),
                        LocalDate.of(2022, 2, 1),
                        LocalDate.of(2022, 2, 28),
                        Hours.of(151)))
                .add(new Event.HireValidated(EventId.of("v"), LocalDate.of(2022, 2, 1), EventId.of("a")))
                .decided(apprentice)
                .assess("ta-rennes", "2023-01-31");

        assertThat(assessment.lots().get(0).due()).contains(Hours.of(490));
        assertThat(assessment.tally().refused()).isEqualTo(Hours.of(151));
        assertThat(assessment.lines().get(0).parts())
                .extracting(HoursPart::reason)
                .containsExactly(Optional.of(HoursReason.NOT_VALIDATED));
        assertThat(assessment.penalties().incurred()).isEqualTo(Money.parse("EUR 14700"));
    }

    private static ClauseTerms terms(String name) {
        try (InputStream json =
                Objects.requireNonNull(ModelClausesTest.class.getResourceAsStream("/terms/" + name + ".json"), name)) {
            return ClauseJson.read(json, ClauseTerms.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> penalties(Assessment assessment) {
        return assessment.penalties().lines().stream()
                .map((PenaltySheet.Line line) -> line.kind() + " " + line.subject() + " " + line.amount())
                .toList();
    }

    /** The last day of a document and where it stands. */
    private static String document(String id, Assessment assessment) {
        return assessment.documents().stream()
                .filter(document -> document.document().equals(DocumentId.of(id)))
                .map(document -> document.lastDay().map(LocalDate::toString).orElse("") + " " + document.state())
                .findFirst()
                .orElseThrow();
    }

    private static Event.Hire hire(String id, Employment employment, String startsOn) {
        return hire(id, Route.DIRECT_HIRE, employment, Optional.empty(), startsOn);
    }

    private static Event.Hire hire(
            String id, Route route, Employment employment, Optional<StructureKind> structure, String startsOn) {
        LocalDate start = LocalDate.parse(startsOn);
        return Event.Hire.builder()
                .id(EventId.of(id))
                .on(start)
                .person(PersonToken.of("person-" + id))
                .company(COMPANY)
                .lot(LOT)
                .route(route)
                .employment(employment)
                .structure(structure)
                .startsOn(start)
                .endsOn(Optional.empty())
                .build();
    }

    /** A journal that begins with the notification. */
    private static final class Events {

        private final List<Event> events = new ArrayList<>();
        private final List<Event.Hire> hired = new ArrayList<>();

        Events(String notifiedOn) {
            events.add(new Event.Notification(EventId.of("n"), LocalDate.parse(notifiedOn)));
        }

        Events add(Event event) {
            events.add(event);
            return this;
        }

        /** Finds the person of a hire eligible. */
        Events decided(Event.Hire hire) {
            hired.add(hire);
            return this;
        }

        /** A hire of an eligible person and its hours, declared on the last day. */
        Events worked(String id, String from, String to, String hours) {
            return worked(hire(id, Employment.CDD, from), to, hours);
        }

        Events worked(Event.Hire hire, String to, String hours) {
            events.add(hire);
            hired.add(hire);
            events.add(new Event.HoursDeclared(
                    EventId.of("hours-" + hire.id()),
                    LocalDate.parse(to),
                    hire.id(),
                    hire.startsOn(),
                    LocalDate.parse(to),
                    Hours.of(hours)));
            return this;
        }

        Assessment assess(String name, String asOf) {
            return assess(terms(name), asOf);
        }

        Assessment assess(ClauseTerms terms, String asOf) {
            List<Event> all = new ArrayList<>(events);
            hired.forEach(hire -> all.add(new Event.PersonDecided(
                    EventId.of("decided-" + hire.id()),
                    hire.on(),
                    hire.person(),
                    terms.list(),
                    Verdict.ELIGIBLE,
                    hire.startsOn(),
                    Optional.empty(),
                    Optional.empty())));
            Assessment assessment = Assessor.of(terms).assess(Journal.of(all), LocalDate.parse(asOf));
            assertThat(assessment.journal().rejections()).isEmpty();
            return assessment;
        }
    }
}
