package fr.clausesociale.assessment;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.CLAUSE;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.PENALTIES;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.euros;
import static fr.clausesociale.assessment.Contract21Bam048.exempted;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.missed;
import static fr.clausesociale.assessment.Contract21Bam048.neutralised;
import static fr.clausesociale.assessment.Contract21Bam048.notice;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static fr.clausesociale.assessment.Contract21Bam048.received;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.assessment.PenaltySheet.Kind;
import fr.clausesociale.france.Smic;
import fr.clausesociale.france.SocialSecurityCeiling;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Rejection;
import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.terms.DayCount;
import fr.clausesociale.terms.HourPrice;
import fr.clausesociale.terms.HourPrice.ReferenceDay;
import fr.clausesociale.terms.PenaltyLimit;
import fr.clausesociale.terms.PenaltyLimit.Cumulation;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.PenaltyTerm.LateFrom;
import fr.clausesociale.terms.PenaltyTerm.PartHours;
import fr.clausesociale.terms.PenaltyTerm.PerDayLate;
import fr.clausesociale.terms.PenaltyTerm.PerMissedAction;
import fr.clausesociale.terms.PenaltyTerm.PerMissingHour;
import fr.clausesociale.terms.Tolerance;
import fr.clausesociale.terms.Tolerance.Beyond;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Penalties as contracts write them, on the contract of {@link Contract21Bam048}, which owes 1,550 hours here and ends on 30 June
 * 2026.
 */
class PenaltyTermsTest {

    private static final String AFTER_THE_END = "2026-08-31";
    private static final LegalReference DECREE = LegalReference.of("Arrêté fixant le plafond de la sécurité sociale");

    /** Story 8: 111.5 hours are missing. */
    private static final List<Event> STORY_8 = journal(
            Stream.of(notified()),
            worked("w1", A, "2023-02", "600"),
            worked("w2", A, "2023-03", "600"),
            worked("w3", A, "2023-04", "238.5"));

    private static final List<Event> STORY_8_AND_A_LATE_STATEMENT = and(
            STORY_8,
            notice("m", "2025-07-20", "statement-2025-06-30"),
            received("r", "2025-08-06", "statement-2025-06-30"));

    @ParameterizedTest
    @CsvSource({"NOTIFICATION, 104.00", "LAST_DAY_OF_CONTRACT, 116.00", "ASSESSMENT, 120.00"})
    void a_multiple_takes_the_value_of_the_day_that_the_contract_says(ReferenceDay of, String perHour) {
        PenaltySheet sheet = sheet(
                contract()
                        .owing(fixed("1"))
                        .penalties(perHour(
                                new HourPrice.MultipleOf(BigDecimal.valueOf(4), ceilings(), of), Optional.empty())),
                List.of(notified()),
                "2026-08-31");

        assertThat(sheet.incurred()).isEqualTo(euros(perHour));
        assertThat(plain(sheet.lines().get(0).derivation().render(Language.FRENCH)))
                .contains("prix d'une heure : 4 × ")
                .contains("Arrêté fixant le plafond de la sécurité sociale");
    }

    /** The clause of the Éducation nationale: four times the ceiling of social security, 26 € in the year of the notification. */
    @Test
    void the_ceiling_of_social_security_comes_with_the_library_and_is_not_extrapolated() {
        Contract21Bam048 contract = contract().owing(fixed("1"));

        assertThat(contract.penalties(perHour(ofTheCeiling(ReferenceDay.NOTIFICATION), Optional.empty()))
                        .assess("2026-08-31", List.of(notified()))
                        .penalties()
                        .incurred())
                .isEqualTo(euros("104"));
        assertThat(contract.penalties(perHour(ofTheCeiling(ReferenceDay.ASSESSMENT), Optional.empty()))
                        .assess("2026-08-31", List.of(notified()))
                        .penalties()
                        .unpriced())
                .hasSize(1);
    }

    private static HourPrice ofTheCeiling(ReferenceDay of) {
        return new HourPrice.MultipleOf(BigDecimal.valueOf(4), SocialSecurityCeiling.hourly(), of);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000.1", "0.0000001", "1e300000000", "1e999999999", "1e-999999999"})
    void a_factor_is_one_that_a_contract_can_mean(String factor) {
        assertRefused(
                "penalty-factor-invalid",
                "/factor",
                () -> new HourPrice.MultipleOf(
                        new BigDecimal(factor), SocialSecurityCeiling.hourly(), ReferenceDay.ASSESSMENT));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31, LAST_DAY_OF_CONTRACT, false, 'le 30 juin 2027 (la fin du marché)'",
        "2027-08-31, LAST_DAY_OF_CONTRACT, true, 'le 30 juin 2027 (la fin du marché)'",
        "2027-08-31, ASSESSMENT, true, 'le 31 août 2027 (l''état établi)'"
    })
    void a_value_that_is_not_known_on_the_day_leaves_hours_without_amount_and_all_else_as_it_is(
            String asOf, ReferenceDay of, boolean incurred, String day) {
        Contract21Bam048 later = unpriced(of).endingOn("2027-06-30");
        Assessment assessment = later.assess(asOf, STORY_8_AND_A_LATE_STATEMENT);
        PenaltySheet sheet = assessment.penalties();
        PenaltySheet.UnpricedHours hours = sheet.unpriced().get(0);

        assertThat(assessment.lots().get(0).gap()).isEqualTo(Hours.of("111.5"));
        assertThat(assessment.lines()).hasSize(3);
        assertThat(assessment.documents()).isNotEmpty();
        assertThat(sheet.unpriced()).hasSize(1);
        assertThat(hours.lot()).isEqualTo(LOT);
        assertThat(hours.hours()).isEqualTo(Hours.of("111.5"));
        assertThat(hours.code()).isEqualTo("value-not-known");
        assertThat(hours.incurred()).isEqualTo(incurred);
        assertThat(plain(hours.derivation().render(Language.FRENCH)))
                .contains("lot 1, heures manquantes : 111,5 h × prix non connu, dans aucun total")
                .contains(
                        "prix d'une heure non connu : la table hourly-ceiling est connue du 1er janvier 2022 au 31 décembre 2026")
                .contains("mais pas au " + day.substring(3));
        assertThat(hours.derivation().render(Language.ENGLISH)).contains("price of an hour not known");
        assertThat(sheet.lines()).extracting(PenaltySheet.Line::kind).containsExactly(Kind.MISSING_DOCUMENT);
        assertThat(sheet.incurred()).isEqualTo(euros("1275"));
        assertThat(sheet.exposure()).isEqualTo(euros("0"));
    }

    /** The minimum wage of the library is checked until 23 July 2026. */
    @Test
    void a_minimum_wage_on_the_day_of_an_assessment_beyond_its_table_is_not_extrapolated() {
        Contract21Bam048 contract = contract()
                .owing(fixed("1550"))
                .penalties(perHour(
                        new HourPrice.MultipleOf(BigDecimal.valueOf(2), Smic.hourlyGross(), ReferenceDay.ASSESSMENT),
                        Optional.empty()));
        LocalDate checked = Smic.hourlyGross().checkedOn();

        assertThat(contract.assess(checked.toString(), STORY_8).penalties().unpriced())
                .isEmpty();
        assertThat(contract.assess(checked.plusDays(1).toString(), STORY_8)
                        .penalties()
                        .unpriced())
                .hasSize(1);
    }

    @Test
    void no_price_is_asked_for_where_every_missing_hour_is_tolerated() {
        Tolerance tolerance = new Tolerance(Percentage.of("8"), Beyond.EXCESS_ONLY);
        PenaltySheet sheet = sheet(
                contract()
                        .owing(fixed("1550"))
                        .endingOn("2027-06-30")
                        .penalties(perHour(notKnown(ReferenceDay.LAST_DAY_OF_CONTRACT), Optional.of(tolerance))),
                STORY_8,
                AFTER_THE_END);

        assertThat(sheet.unpriced()).isEmpty();
        assertThat(sheet.exposure()).isEqualTo(euros("0"));
    }

    @ParameterizedTest
    @CsvSource({"1000, CUMULATIVE, 1000", "20000, CUMULATIVE, 1275", ", HIGHEST_LINE, 1275", ", HIGHEST_KIND, 1275"})
    void a_limit_without_hours_that_have_no_price_leaves_a_minimum_and_says_so(
            String cap, Cumulation cumulation, String amount) {
        PenaltySheet sheet = unpriced(ReferenceDay.ASSESSMENT)
                .limitedBy(
                        new PenaltyLimit(Optional.ofNullable(cap).map(Contract21Bam048::euros), cumulation, PENALTIES))
                .assess("2027-08-31", STORY_8_AND_A_LATE_STATEMENT)
                .penalties();

        assertThat(sheet.incurred()).isEqualTo(euros(amount));
        assertThat(sheet.unpriced().get(0).derivation().render(Language.FRENCH))
                .contains("plafond et cumul calculés sans elles");
        assertThat(sheet.unpriced().get(0).derivation().render(Language.ENGLISH))
                .contains("are the least that is due");
    }

    /** Story 8 at a multiple of a value that is known until the end of 2026. */
    private static Contract21Bam048 unpriced(ReferenceDay of) {
        return contract()
                .owing(fixed("1550"))
                .penalties(perHour(notKnown(of), Optional.empty()), PerDayLate.afterNotice(euros("75"), PENALTIES));
    }

    private static HourPrice notKnown(ReferenceDay of) {
        return new HourPrice.MultipleOf(BigDecimal.valueOf(4), ceilings(), of);
    }

    /** 1.5 × 10.57 € = 15.855 €, which no cent can hold: 2 hours cost 31.71 €, not 31.72 €. */
    @Test
    void a_price_is_not_rounded_before_the_amount() {
        DatedValues<Money> wage = new DatedValues<>(
                "wage",
                List.of(new DatedValue<>(day("2022-05-01"), euros("10.57"), LegalReference.of("Décret n° 2021-1741"))),
                day("2022-12-31"));
        PenaltySheet sheet = sheet(
                contract()
                        .owing(fixed("2"))
                        .penalties(perHour(
                                new HourPrice.MultipleOf(new BigDecimal("1.5"), wage, ReferenceDay.NOTIFICATION),
                                Optional.empty())),
                List.of(notified()),
                AFTER_THE_END);

        assertThat(sheet.incurred()).isEqualTo(euros("31.71"));
        assertThat(plain(sheet.lines().get(0).derivation().render(Language.ENGLISH)))
                .contains("2 h missing × 15.855 EUR = €31.71");
    }

    /** Story 8 with 2 %: 31 of 1,550 hours. */
    @ParameterizedTest
    @CsvSource({"2, EXCESS_ONLY, 16100", "2, EVERYTHING, 22300", "8, EXCESS_ONLY, 0", "8, EVERYTHING, 0"})
    void a_tolerance_leaves_the_excess_or_everything(String percent, Beyond beyond, String amount) {
        Tolerance tolerance = new Tolerance(Percentage.of(percent), beyond);
        PenaltySheet sheet = sheet(
                contract().owing(fixed("1550")).penalties(perHour(fixedPrice("200"), Optional.of(tolerance))),
                STORY_8,
                AFTER_THE_END);

        assertThat(sheet.incurred()).isEqualTo(euros(amount));
        assertThat(plain(sheet.lines().get(0).derivation().render(Language.FRENCH)))
                .contains("tolérance : " + percent + " % de 1 550 h = ");
    }

    /** Story 8, with 60 hours neutralised: 51.5 hours are missing of 1,490, of which 2 % are 29.8. */
    @Test
    void a_tolerance_is_a_share_of_what_is_left_to_perform() {
        Tolerance tolerance = new Tolerance(Percentage.of("2"), Beyond.EXCESS_ONLY);

        assertThat(sheet(
                                contract()
                                        .owing(fixed("1550"))
                                        .penalties(perHour(fixedPrice("200"), Optional.of(tolerance))),
                                and(STORY_8, neutralised("s", "2025-05-02", LOT, "60")),
                                AFTER_THE_END)
                        .incurred())
                .isEqualTo(euros("4340"));
    }

    @Test
    void hours_for_which_nobody_could_be_proposed_cost_nothing_if_the_contract_exempts_them() {
        PerMissingHour exempting = new PerMissingHour(
                fixedPrice("50"),
                PartHours.PRO_RATA,
                Optional.empty(),
                Optional.of(CLAUSE),
                Optional.empty(),
                PENALTIES);
        List<Event> events =
                and(STORY_8, exempted("x", "2025-05-02", LOT, "40"), exempted("y", "2025-06-02", LOT, "1.5"));
        Assessment assessment =
                contract().owing(fixed("1550")).penalties(exempting).assess(AFTER_THE_END, events);

        assertThat(assessment.penalties().incurred()).isEqualTo(euros("3500"));
        assertThat(assessment.lots().get(0).gap().toString()).isEqualTo("111.50");
        assertThat(plain(assessment.penalties().lines().get(0).derivation().render(Language.FRENCH)))
                .contains("exonérées, faute de personne à proposer : 40 h (au 2 mai 2025) [Courrier du facilitateur]");
        assertThat(contract()
                        .owing(fixed("1550"))
                        .assess(AFTER_THE_END, events)
                        .journal()
                        .rejections())
                .extracting(Rejection::code)
                .containsExactly("exemption-not-in-terms", "exemption-not-in-terms");
    }

    /** Of 15 to 25 December 2025, ten days later: 6 Mondays to Fridays without Christmas; 8 Mondays to Saturdays without it. */
    @ParameterizedTest
    @CsvSource({"CALENDAR, 500", "MONDAY_TO_FRIDAY, 350", "MONDAY_TO_SATURDAY, 400"})
    void working_days_leave_out_weekends_and_holidays(DayCount.Days days, String amount) {
        List<LocalDate> holidays = days == DayCount.Days.CALENDAR ? List.of() : List.of(day("2025-12-25"));
        PenaltyTerm perDay = new PerDayLate(
                euros("50"),
                LateFrom.FORMAL_NOTICE,
                new DayCount(days, holidays),
                Optional.empty(),
                LegalReference.of("Clause de formation"));

        assertThat(sheet(
                                contract().penalties(perDay),
                                List.of(notified(), notice("m", "2025-12-16", "x"), received("r", "2025-12-26", "x")),
                                AFTER_THE_END)
                        .incurred())
                .isEqualTo(euros(amount));
    }

    /** 1 January 2026 is a Thursday: no list of 2025 can say that it is a holiday, so the sheet says what it does not know. */
    @ParameterizedTest
    @CsvSource({
        "2025-12-25, 2025-12-31, ''",
        "2025-12-25, 2026-01-05, la clause n'indique aucun jour férié de 2026 : ils sont comptés",
        "2026-12-25, 2026-01-05, la clause n'indique aucun jour férié de 2025 : ils sont comptés",
        "'', 2025-12-31, la clause n'indique aucun jour férié : tous sont comptés"
    })
    void holidays_that_the_terms_do_not_list_are_counted_and_the_sheet_says_so(
            String holiday, String received, String said) {
        PenaltyTerm perDay = new PerDayLate(
                euros("50"),
                LateFrom.FORMAL_NOTICE,
                new DayCount(DayCount.Days.MONDAY_TO_FRIDAY, holiday.isEmpty() ? List.of() : List.of(day(holiday))),
                Optional.empty(),
                LegalReference.of("Clause de formation"));
        PenaltySheet sheet = sheet(
                contract().penalties(perDay),
                List.of(notified(), notice("m", "2025-12-16", "x"), received("r", received, "x")),
                AFTER_THE_END);
        String explained = plain(sheet.lines().get(0).derivation().render(Language.FRENCH));

        if (said.isEmpty()) {
            assertThat(explained).doesNotContain("jours fériés").doesNotContain("jour férié");
        } else {
            assertThat(explained).contains(said);
        }
    }

    /** Due before the 15th: the 14th is the last day, and the 20th is the sixth day of delay. */
    @Test
    void without_notice_the_days_after_the_last_one_count_that_of_the_receipt_included() {
        PenaltyTerm perDay = late("100", LateFrom.LAST_DAY, Optional.of("statement"));
        List<Event> events = List.of(
                notified(),
                received("r1", "2022-10-20", "statement-2022-09-30"),
                received("r2", "2023-01-14", "statement-2022-12-31"));

        PenaltySheet sheet = sheet(contract().penalties(perDay), events, "2023-02-28");
        assertThat(sheet.lines())
                .extracting(line -> line.kind() + " " + line.subject() + " " + line.amount())
                .containsExactly("MISSING_DOCUMENT statement-2022-09-30 EUR 600.00");
        assertThat(plain(sheet.lines().get(0).derivation().render(Language.FRENCH)))
                .isEqualTo("""
                        - pièce statement-2022-09-30 : 6 jours × 100,00 € = 600,00 € (au 28 février 2023) [CCAP 21_BAM_048, art. 8.2.2]
                          - à remettre le 14 octobre 2022 au plus tard, ce jour exclu
                            - période close le 30 septembre 2022, à remettre avant le 15 du mois suivant [CCAP 21_BAM_048, art. 1.4]
                          - reçue le 20 octobre 2022, ce jour compris
                        """);
        assertThat(sheet(contract().penalties(perDay), events, "2023-04-16").incurred())
                .as("one more, not received, two days late")
                .isEqualTo(euros("800"));
    }

    /** The maintenance contract of SNCF: 60 € an hour, 100 € a day for a report, 300 € a day for the final one. */
    @Test
    void each_calendar_may_have_its_own_amount() {
        PenaltySheet sheet = sheet(
                contract()
                        .owing(fixed("1550"))
                        .penalties(
                                perHour(fixedPrice("60"), Optional.empty()),
                                late("100", LateFrom.FORMAL_NOTICE, Optional.empty()),
                                late("300", LateFrom.FORMAL_NOTICE, Optional.of("summary"))),
                and(
                        STORY_8,
                        notice("m1", "2026-07-20", "summary-2026-06-30"),
                        received("r1", "2026-07-30", "summary-2026-06-30"),
                        notice("m2", "2026-07-20", "statement-2026-06-30"),
                        received("r2", "2026-07-25", "statement-2026-06-30")),
                AFTER_THE_END);

        assertThat(sheet.lines())
                .extracting(line -> line.subject() + " " + line.amount())
                .containsExactly("1 EUR 6690.00", "statement-2026-06-30 EUR 500.00", "summary-2026-06-30 EUR 3000.00");
        assertThat(sheet.incurred()).isEqualTo(euros("10190"));
    }

    @Test
    void an_action_that_was_not_done_costs_its_amount_once() {
        List<Event> events = List.of(
                notified(),
                missed("a", "2023-01-05", "kick-off-meeting"),
                missed("b", "2024-01-05", "yearly-action-2023"),
                missed("c", "2024-02-05", "kick-off-meeting"));
        Assessment assessment = contract()
                .penalties(new PerMissedAction(euros("500"), PENALTIES))
                .assess("2024-03-01", events);

        assertThat(assessment.penalties().lines())
                .extracting(line -> line.kind() + " " + line.subject() + " " + line.amount())
                .containsExactly(
                        "MISSED_ACTION kick-off-meeting EUR 500.00", "MISSED_ACTION yearly-action-2023 EUR 500.00");
        assertThat(assessment.penalties().incurred()).isEqualTo(euros("1000"));
        assertThat(assessment.journal().rejections())
                .extracting(Rejection::code)
                .containsExactly("action-already-missed");
        assertThat(contract().assess("2024-03-01", events).journal().rejections())
                .extracting(Rejection::code)
                .containsOnly("action-without-penalty");
    }

    /** 22,300 € for hours and 1,275 € for a document. */
    @ParameterizedTest
    @CsvSource({
        ", CUMULATIVE, 23575",
        "20000, CUMULATIVE, 20000",
        "30000, CUMULATIVE, 23575",
        ", HIGHEST_LINE, 22300",
        "1000, HIGHEST_LINE, 1000",
        ", HIGHEST_KIND, 22300",
        "1000, HIGHEST_KIND, 1000"
    })
    void penalties_stop_at_the_cap_and_add_up_only_if_the_contract_says_so(
            String cap, Cumulation cumulation, String amount) {
        PenaltySheet sheet = sheet(
                limited(cap, cumulation),
                and(
                        STORY_8,
                        notice("m", "2026-07-20", "statement-2026-06-30"),
                        received("r", "2026-08-06", "statement-2026-06-30")),
                AFTER_THE_END);

        assertThat(sheet.incurred()).isEqualTo(euros(amount));
        assertThat(sheet.exposure()).isEqualTo(euros("0"));
        assertThat(Money.total(
                        sheet.lines().stream().map(PenaltySheet.Line::amount).toList()))
                .isEqualTo(euros(amount));
        assertThat(sheet.lines().stream().anyMatch(line -> line.kind() == Kind.LIMIT))
                .isEqualTo(!amount.equals("23575"));
    }

    /** 22,300 € for hours; 1,275 € and 225 € for documents; 24,000 € in three actions: the reading makes all the difference. */
    @ParameterizedTest
    @CsvSource({"CUMULATIVE, 47800", "HIGHEST_LINE, 22300", "HIGHEST_KIND, 24000"})
    void what_does_not_cumulate_is_a_line_or_a_kind(Cumulation cumulation, String amount) {
        PenaltySheet sheet = sheet(
                limited(null, cumulation)
                        .penalties(
                                perHour(fixedPrice("200"), Optional.empty()),
                                PerDayLate.afterNotice(euros("75"), PENALTIES),
                                new PerMissedAction(euros("8000"), PENALTIES)),
                and(
                        STORY_8,
                        notice("m", "2026-07-20", "statement-2026-06-30"),
                        received("r", "2026-08-06", "statement-2026-06-30"),
                        notice("m2", "2026-07-20", "summary-2026-06-30"),
                        received("r2", "2026-07-23", "summary-2026-06-30"),
                        missed("a1", "2023-01-05", "kick-off-meeting"),
                        missed("a2", "2024-01-05", "yearly-action-2023"),
                        missed("a3", "2025-01-05", "yearly-action-2024")),
                AFTER_THE_END);

        assertThat(sheet.incurred()).isEqualTo(euros(amount));
        assertThat(sheet.exposure()).isEqualTo(euros("0"));
        PenaltySheet.Line last = sheet.lines().get(sheet.lines().size() - 1);
        if (cumulation == Cumulation.HIGHEST_LINE) {
            assertThat(plain(last.derivation().render(Language.FRENCH))).isEqualTo("""
                            - plafond et cumul : -25 500,00 € [CCAP 21_BAM_048, art. 8.2.2]
                              - de toutes les pénalités, seule la plus élevée s'applique : 22 300,00 €
                            """);
        }
        if (cumulation == Cumulation.HIGHEST_KIND) {
            assertThat(plain(last.derivation().render(Language.FRENCH))).isEqualTo("""
                            - plafond et cumul : -23 800,00 € [CCAP 21_BAM_048, art. 8.2.2]
                              - les pénalités d'une même sorte s'additionnent, et seule la sorte la plus élevée s'applique : 24 000,00 €
                                - heures manquantes : 22 300,00 €
                                - pièces en retard : 1 500,00 €
                                - actions non réalisées : 24 000,00 €
                            """);
            assertThat(last.derivation().render(Language.ENGLISH))
                    .contains("penalties of one kind are added, and only the highest kind applies: €24,000.00")
                    .contains("late documents: €1,500.00");
        }
    }

    /** Before the end of the contract the hours are an exposure: the cap leaves room for what is incurred first. */
    @Test
    void what_is_incurred_comes_first_under_a_cap() {
        PenaltySheet sheet = sheet(
                limited("20000", Cumulation.CUMULATIVE),
                and(
                        STORY_8,
                        notice("m", "2025-07-20", "statement-2025-06-30"),
                        received("r", "2025-08-06", "statement-2025-06-30")),
                "2026-01-31");

        assertThat(sheet.incurred()).isEqualTo(euros("1275"));
        assertThat(sheet.exposure()).isEqualTo(euros("18725"));
        PenaltySheet.Line limit = sheet.lines().get(2);
        assertThat(limit.amount()).isEqualTo(euros("-3575"));
        assertThat(plain(limit.derivation().render(Language.FRENCH))).isEqualTo("""
                        - plafond et cumul : -3 575,00 € [CCAP 21_BAM_048, art. 8.2.2]
                          - plafond : 20 000,00 €
                        """);
    }

    /** The court of Rennes, 2026: 490 hours in the offer, 70 of them done, 35 € for each one missing. */
    @Test
    void the_case_of_the_court_of_Rennes() {
        assertThat(sheet(
                                contract().owing(fixed("490")).penalties(perHour(fixedPrice("35"), Optional.empty())),
                                journal(Stream.of(notified()), worked("w", A, "2023-02", "70")),
                                AFTER_THE_END)
                        .incurred())
                .isEqualTo(euros("14700"));
    }

    @Test
    void a_penalty_for_a_calendar_that_the_contract_has_not_is_refused() {
        assertRefused(
                "calendar-unknown",
                "/penalties/0/calendar",
                () -> contract()
                        .penalties(late("100", LateFrom.LAST_DAY, Optional.of("final-report")))
                        .terms());
    }

    @Test
    void a_penalty_from_a_last_day_that_no_document_has_is_refused() {
        assertRefused(
                "penalty-without-deadline",
                "/penalties/0/calendar",
                () -> contract()
                        .penalties(late("100", LateFrom.LAST_DAY, Optional.of("summary")))
                        .terms());
    }

    private static Contract21Bam048 limited(String cap, Cumulation cumulation) {
        return contract()
                .owing(fixed("1550"))
                .limitedBy(
                        new PenaltyLimit(Optional.ofNullable(cap).map(Contract21Bam048::euros), cumulation, PENALTIES));
    }

    private static PenaltySheet sheet(Contract21Bam048 contract, List<Event> events, String asOf) {
        Assessment assessment = contract.assess(asOf, events);
        assertThat(assessment.journal().rejections()).isEmpty();
        return assessment.penalties();
    }

    private static List<Event> and(List<Event> events, Event... more) {
        List<Event> all = new ArrayList<>(events);
        all.addAll(Arrays.asList(more));
        return all;
    }

    private static HourPrice fixedPrice(String euros) {
        return new HourPrice.Fixed(euros(euros));
    }

    private static PerMissingHour perHour(HourPrice price, Optional<Tolerance> tolerance) {
        return new PerMissingHour(price, PartHours.PRO_RATA, tolerance, Optional.empty(), Optional.empty(), PENALTIES);
    }

    private static PerDayLate late(String euros, LateFrom from, Optional<String> calendar) {
        return new PerDayLate(euros(euros), from, DayCount.CALENDAR, calendar, PENALTIES);
    }

    /** The hourly ceiling of social security of 2022, and two invented values that follow it. */
    private static DatedValues<Money> ceilings() {
        return new DatedValues<>(
                "hourly-ceiling",
                List.of(
                        new DatedValue<>(day("2022-01-01"), euros("26"), DECREE),
                        new DatedValue<>(day("2026-01-01"), euros("29"), DECREE),
                        new DatedValue<>(day("2026-07-01"), euros("30"), DECREE)),
                day("2026-12-31"));
    }
}
