package fr.clausesociale.sizing;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.Obligation.HoursPerSlice;
import fr.clausesociale.terms.Obligation.SliceReading;
import fr.clausesociale.terms.Obligation.TriggerReading;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursPerSliceMethodTest {

    private static final LegalReference ARTICLE = LegalReference.of("CCAP", "art. 1.4");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "src/test/resources/cases/hours-per-slice.csv", numLinesToSkip = 1)
    void a_published_obligation_is_sized(
            String id,
            String source,
            String slice,
            String hours,
            @Nullable String trigger,
            String invoiced,
            String due) {
        Sizing sizing = new HoursPerSliceMethod(
                        euros(invoiced), term(slice, hours, SliceReading.FULL, trigger, TriggerReading.EXCESS_ONLY))
                .size();

        assertThat(sizing.hours()).as(source).isEqualTo(Hours.of(due));
        assertThat(sizing.outcome()).isEqualTo(due.equals("0") ? Sizing.Outcome.NO_POTENTIAL : Sizing.Outcome.HOURS);
    }

    /** 0.01 € of 50,000 € for 35 hours is a 2,857th of a hundredth of an hour. */
    @ParameterizedTest
    @CsvSource({
        "PRO_RATA, , 0.01, NO_CLAUSE_ADVISED",
        "FULL, , 49999.99, NO_POTENTIAL",
        "STARTED, , 0.01, HOURS",
        "PRO_RATA, 150000, 150000.01, NO_CLAUSE_ADVISED",
        "PRO_RATA, 150000, 150000, NO_POTENTIAL",
        "PRO_RATA, 150000, 149999.99, NO_POTENTIAL"
    })
    void what_rounds_to_zero_is_told_from_what_is_none(
            SliceReading slices, @Nullable String trigger, String amount, Sizing.Outcome outcome) {
        HoursPerSlice term = term("50000", "35", slices, trigger, TriggerReading.EXCESS_ONLY);

        assertThat(new HoursPerSliceMethod(euros(amount), term).size().outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"EXCESS_ONLY, 200", "EVERYTHING_ONCE_REACHED, 1550"})
    void the_two_readings_of_a_trigger_give_what_the_third_story_says(TriggerReading reading, String hours) {
        assertThat(new HoursPerSliceMethod(euros("3100000"), term("2000", "1", SliceReading.FULL, "2700000", reading))
                        .size()
                        .hours())
                .isEqualTo(Hours.of(hours));
    }

    @Test
    void explains_itself_as_the_term_does() {
        Sizing sizing = new HoursPerSliceMethod(
                        euros("120000"), term("50000", "35", SliceReading.PRO_RATA, null, TriggerReading.EXCESS_ONLY))
                .size();

        assertThat(sizing.derivation().render(Language.ENGLISH)).isEqualTo("""
                        - insertion hours: 84 h
                          - hours due: 84 h (35 h per slice of €50,000.00) [CCAP, art. 1.4]
                            - invoiced: €120,000.00
                            - amount that counts: €120,000.00 ÷ €50,000.00, pro rata; rounding: to the nearest hundredth of an hour
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "FULL, , EXCESS_ONLY, 150000.00",
        "STARTED, , EXCESS_ONLY, 100000.01",
        "PRO_RATA, , EXCESS_ONLY, 142850.00",
        "FULL, 2700000, EXCESS_ONLY, 2850000.00",
        "STARTED, 2700000, EXCESS_ONLY, 2800000.01",
        "FULL, 2700000, EVERYTHING_ONCE_REACHED, 2700000.00",
        "FULL, 60000, EVERYTHING_ONCE_REACHED, 150000.00"
    })
    void finds_the_smallest_amount_that_gives_some_hours(
            SliceReading slices, @Nullable String trigger, TriggerReading reading, String amount) {
        HoursPerSliceMethod found = new HoursPerSliceMethod(euros("1"), term("50000", "35", slices, trigger, reading))
                .withAmountFor(Hours.of(100));

        assertThat(found.amount()).isEqualTo(euros(amount));
        assertThat(found.size().hours()).isGreaterThanOrEqualTo(Hours.of(100));
    }

    @Test
    void a_term_that_leaves_a_reading_open_is_refused_with_what_each_gives() {
        assertRefused(
                        "slice-reading-missing",
                        "/slices",
                        () -> new HoursPerSlice(
                                euros("2000"),
                                Hours.of(1),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                ARTICLE))
                .contains("FULL gives 1 h", "STARTED gives 2 h", "PRO_RATA gives 1.5 h");
        assertRefused(
                        "trigger-reading-missing",
                        "/triggerReading",
                        () -> new HoursPerSlice(
                                euros("2000"),
                                Hours.of(1),
                                Optional.of(SliceReading.FULL),
                                Optional.of(euros("2700000")),
                                Optional.empty(),
                                ARTICLE))
                .contains("EXCESS_ONLY gives 200 h", "EVERYTHING_ONCE_REACHED gives 1,550 h");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-2000"})
    void a_slice_a_trigger_or_an_amount_that_is_not_above_zero_is_refused(String euros) {
        assertRefused(
                "slice-invalid", "/slice", () -> term(euros, "1", SliceReading.FULL, null, TriggerReading.EXCESS_ONLY));
        assertRefused(
                "trigger-invalid",
                "/trigger",
                () -> term("2000", "1", SliceReading.FULL, euros, TriggerReading.EXCESS_ONLY));
        assertRefused(
                "sizing-amount-invalid",
                "/amount",
                () -> new HoursPerSliceMethod(
                        euros(euros), term("2000", "1", SliceReading.FULL, null, TriggerReading.EXCESS_ONLY)));
    }

    @Test
    void what_cannot_be_sized_is_refused() {
        HoursPerSlice term = term("2000", "1", SliceReading.FULL, null, TriggerReading.EXCESS_ONLY);

        assertRefused("currency-mismatch", "/amount", () -> new HoursPerSliceMethod(Money.parse("CHF 100000"), term));
        assertRefused(
                "sizing-hours-out-of-range", () -> new HoursPerSliceMethod(euros("1000000000000000"), term).size());
        assertRefused(
                "sizing-hours-invalid",
                () -> new HoursPerSliceMethod(euros("1"), term).withAmountFor(Hours.of(1_000_000_000_000L)));
    }

    private static HoursPerSlice term(
            String slice, String hours, SliceReading slices, @Nullable String trigger, TriggerReading reading) {
        HoursPerSlice term = HoursPerSlice.of(euros(slice), Hours.of(hours), slices, ARTICLE);
        return trigger == null ? term : term.from(euros(trigger), reading);
    }

    private static Money euros(String amount) {
        return Money.parse("EUR " + amount);
    }
}
