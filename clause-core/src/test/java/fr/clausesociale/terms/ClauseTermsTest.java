package fr.clausesociale.terms;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.contract.Contract;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Grouping;
import fr.clausesociale.contract.Lot;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.Obligation.FixedHours;
import fr.clausesociale.terms.Obligation.HoursPerSlice;
import fr.clausesociale.terms.Obligation.SliceReading;
import fr.clausesociale.terms.PenaltyTerm.PartHours;
import fr.clausesociale.terms.PenaltyTerm.PerDayLate;
import fr.clausesociale.terms.PenaltyTerm.PerMissingHour;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseTermsTest {

    private static final LegalReference CCAP = LegalReference.of("CCAP");
    private static final LotId LOT_1 = LotId.of("1");
    private static final LotObligation FIXED = LotObligation.of(LOT_1, new FixedHours(Hours.of(245), CCAP));
    private static final CountingWindow CDI_WINDOW =
            CountingWindow.fromHire(Employment.CDI, Period.ofYears(4), MonthEnd.LAST_DAY_OF_MONTH, CCAP);
    private static final ReportingCalendar STATEMENT =
            new ReportingCalendar.EachPeriod("statement", List.of(MonthDay.of(12, 31)), Optional.empty(), CCAP);

    @Test
    void what_a_lot_owes_is_found_by_its_number() {
        ClauseTerms terms = terms().addObligation(FIXED).build();

        assertThat(terms.obligation(LOT_1)).contains(FIXED);
    }

    @Test
    void a_lot_without_the_clause_owes_nothing_which_is_not_zero() {
        assertThat(terms().addObligation(FIXED).build().obligation(LotId.of("2")))
                .isEmpty();
    }

    @Test
    void the_window_of_an_employment_contract_is_found_by_its_kind() {
        ClauseTerms terms = terms().addObligation(FIXED).addWindow(CDI_WINDOW).build();

        assertThat(terms.window(Employment.CDI)).contains(CDI_WINDOW);
        assertThat(terms.window(Employment.CDD)).isEmpty();
    }

    @Test
    void at_least_one_lot_bears_the_clause() {
        assertRefused("terms-without-obligation", () -> terms().build());
    }

    @Test
    void only_a_lot_of_the_contract_bears_the_clause() {
        assertRefused(
                        "lot-unknown",
                        () -> terms().addObligation(LotObligation.of(LotId.of("3"), FIXED.obligation()))
                                .build())
                .contains("3");
    }

    @Test
    void nothing_is_said_twice() {
        assertRefused(
                "obligation-duplicated",
                () -> terms().addObligations(FIXED, FIXED).build());
        assertRefused(
                "window-duplicated",
                () -> terms().addObligation(FIXED)
                        .addWindows(
                                CDI_WINDOW,
                                CountingWindow.fromHire(
                                        Employment.CDI, Period.ofYears(2), MonthEnd.LAST_DAY_OF_MONTH, CCAP))
                        .build());
        assertRefused(
                "calendar-duplicated",
                () -> terms().addObligation(FIXED)
                        .addCalendars(STATEMENT, STATEMENT)
                        .build());
        assertRefused(
                "penalty-duplicated",
                () -> terms().addObligation(FIXED)
                        .addPenalties(perMissingHour("EUR 200"), perMissingHour("EUR 60"))
                        .build());
    }

    @Test
    void a_penalty_for_hours_and_one_for_documents_are_two() {
        assertThat(terms().addObligation(FIXED)
                        .addPenalties(perMissingHour("EUR 200"), perDay("EUR 75"))
                        .build()
                        .penalties())
                .hasSize(2);
    }

    @Test
    void every_amount_is_in_the_currency_of_the_contract() {
        LotObligation francs = LotObligation.of(
                LOT_1, HoursPerSlice.of(Money.parse("CHF 2000"), Hours.of(1), SliceReading.FULL, CCAP));

        assertRefused("currency-mismatch", () -> terms().addObligation(francs).build())
                .contains("EUR");
        assertRefused(
                "currency-mismatch",
                () -> terms().addObligation(FIXED)
                        .addPenalty(perMissingHour("CHF 200"))
                        .build());
        assertRefused(
                "currency-mismatch",
                () -> terms().addObligation(FIXED).addPenalty(perDay("CHF 75")).build());
        assertRefused(
                "currency-mismatch",
                () -> terms().addObligation(FIXED)
                        .settlement(new SettlementTerm(Money.parse("CHF 20.04"), CCAP))
                        .build());
    }

    @Test
    void one_company_alone_has_nobody_to_settle_with() {
        assertRefused(
                "settlement-without-grouping",
                () -> terms(Grouping.single(CompanyId.of("A")))
                        .addObligation(FIXED)
                        .settlement(new SettlementTerm(Money.parse("EUR 20.04"), CCAP))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "24.01"})
    void believed_hours_lie_within_a_day(String hours) {
        assertRefused(
                "plausible-hours-invalid",
                () -> terms().addObligation(FIXED)
                        .plausibleHoursPerDay(Hours.of(hours))
                        .build());
        assertThat(terms().addObligation(FIXED)
                        .plausibleHoursPerDay(Hours.of(24))
                        .build()
                        .plausibleHoursPerDay())
                .hasValue(Hours.of(24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR 0", "EUR -200"})
    void a_price_is_above_zero(String amount) {
        assertRefused("penalty-rate-invalid", () -> perMissingHour(amount));
        assertRefused("penalty-rate-invalid", () -> perDay(amount));
        assertRefused("settlement-price-invalid", () -> new SettlementTerm(Money.parse(amount), CCAP));
    }

    @Test
    void the_fingerprint_is_that_of_the_content() {
        ClauseTerms terms = terms().addObligation(FIXED).addWindow(CDI_WINDOW).build();
        ClauseTerms same = terms().addWindow(CDI_WINDOW).addObligation(FIXED).build();
        ClauseTerms other = terms().addObligation(FIXED).build();

        assertThat(terms.fingerprint()).isEqualTo(same.fingerprint()).isNotEqualTo(other.fingerprint());
    }

    private static ClauseTermsBuilder terms() {
        return terms(new Grouping(Grouping.Liability.JOINT_AND_SEVERAL, List.of(CompanyId.of("A"), CompanyId.of("B"))));
    }

    private static ClauseTermsBuilder terms(Grouping holder) {
        return ClauseTerms.builder()
                .contract(new Contract(
                        ContractId.of("21_BAM_048"),
                        "Services du Premier ministre",
                        "prestations informatiques",
                        List.of(new Lot(LOT_1, "lot 1"), new Lot(LotId.of("2"), "lot 2")),
                        holder,
                        LocalDate.of(2025, 5, 31),
                        CurrencyUnit.EUR))
                .eligiblePersons(RuleSetId.of("21_bam_048", "1"))
                .listVersions(ListVersions.NAMED)
                .means(new AdmittedMeans(
                        List.of(Employment.CDI), false, List.of(StructureKind.ETTI), List.of(), List.of(), CCAP));
    }

    private static PerMissingHour perMissingHour(String rate) {
        return PerMissingHour.of(Money.parse(rate), PartHours.PRO_RATA, CCAP);
    }

    private static PerDayLate perDay(String rate) {
        return PerDayLate.afterNotice(Money.parse(rate), CCAP);
    }
}
