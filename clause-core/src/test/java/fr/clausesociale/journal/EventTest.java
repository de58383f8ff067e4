package fr.clausesociale.journal;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Route;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class EventTest {

    private static final EventId ID = EventId.of("e");
    private static final LocalDate ON = LocalDate.of(2023, 3, 10);

    @Test
    void an_invoice_is_above_zero() {
        assertRefused("invoice-amount-invalid", () -> invoice("0")).contains("above zero");
        assertRefused("invoice-amount-invalid", () -> invoice("-0.01"));
        assertThat(invoice("0.01").amount()).isEqualTo(Money.parse("EUR 0.01"));
    }

    @Test
    void an_invoice_is_below_a_thousand_billion() {
        assertRefused("invoice-amount-invalid", () -> invoice("1000000000000")).contains("1,000 billion");
        assertThat(invoice("999999999999.99").amount()).isEqualTo(Money.parse("EUR 999999999999.99"));
    }

    @Test
    void an_invoice_is_corrected_to_zero_or_more() {
        assertRefused("invoice-amount-invalid", () -> invoiceCorrected("-0.01")).contains("zero, which cancels it");
        assertRefused("invoice-amount-invalid", () -> invoiceCorrected("1000000000000"));
        assertThat(invoiceCorrected("0").amount()).isEqualTo(Money.parse("EUR 0"));
        assertThat(invoiceCorrected("999999999999.99").amount()).isEqualTo(Money.parse("EUR 999999999999.99"));
    }

    private static Event.InvoiceCorrected invoiceCorrected(String euros) {
        return new Event.InvoiceCorrected(
                EventId.of("k"), LocalDate.of(2023, 2, 1), EventId.of("i"), Money.parse("EUR " + euros));
    }

    @Test
    void days_lie_within_the_years_that_are_reckoned_with() {
        assertRefused(
                "event-day-invalid", "/startsOn", () -> hire(Route.DIRECT_HIRE, null, "1899-12-31", "2023-01-30"));
        assertRefused(
                "event-day-invalid", "/endsOn", () -> hire(Route.DIRECT_HIRE, null, "2023-01-31", "+10000-01-01"));
        assertRefused("event-day-invalid", "/from", () -> declared("+999999999-12-01", "+999999999-12-31", "0"));
        assertThat(hire(Route.DIRECT_HIRE, null, "1900-01-01", "9999-12-31").endsOn())
                .contains(LocalDate.of(9999, 12, 31));
    }

    @Test
    void a_check_is_of_two_declarations_or_more_each_named_once() {
        assertRefused("check-of-one-declaration", "/declarations", () -> checked());
        assertRefused("check-of-one-declaration", "/declarations", () -> checked("d1"));
        assertRefused("declaration-duplicated", "/declarations/2", () -> checked("d2", "d1", "d2"));
        assertThat(checked("d2", "d1", "d3")).isEqualTo(checked("d3", "d2", "d1"));
        assertThat(checked("d2", "d1").declarations())
                .extracting(EventId::value)
                .containsExactly("d1", "d2");
        assertThat(checked("d2", "d1").names(EventId.of("d1"))).isTrue();
        assertThat(checked("d2", "d1").names(EventId.of("d3"))).isFalse();
    }

    private static Event.DeclarationsChecked checked(String... declarations) {
        return new Event.DeclarationsChecked(
                ID, ON, Stream.of(declarations).map(EventId::of).toList());
    }

    @Test
    void an_employment_does_not_end_before_it_starts() {
        assertRefused("hire-dates-unordered", () -> hire(Route.DIRECT_HIRE, null, "2023-01-31", "2023-01-30"))
                .isEqualTo("an employment cannot end before it starts");
        assertThat(hire(Route.DIRECT_HIRE, null, "2023-01-31", "2023-01-31").endsOn())
                .contains(LocalDate.of(2023, 1, 31));
    }

    @Test
    void a_structure_is_named_for_every_route_but_a_direct_hire() {
        assertRefused("hire-structure-mismatch", () -> hire(Route.DIRECT_HIRE, StructureKind.EI, "2023-01-31", null))
                .isEqualTo("a structure is named for every route but a direct hire");
        for (Route route : new Route[] {Route.MAKING_AVAILABLE, Route.SUBCONTRACTING, Route.CO_CONTRACTING}) {
            assertRefused("hire-structure-mismatch", () -> hire(route, null, "2023-01-31", null));
            assertThat(hire(route, StructureKind.EI, "2023-01-31", null).structure())
                    .contains(StructureKind.EI);
        }
    }

    @Test
    void a_hire_shows_its_id_alone() {
        Event.Hire hire = hire(Route.DIRECT_HIRE, null, "2023-01-31", null);

        assertThat(hire).hasToString("Hire[" + hire.id() + "]");
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        assertRefused("period-unordered", () -> declared("2023-02-02", "2023-02-01", "0"))
                .isEqualTo("a period cannot end before it begins");
    }

    @Test
    void a_period_lies_in_one_month() {
        assertRefused("period-not-in-one-month", () -> declared("2023-01-31", "2023-02-01", "1"))
                .contains("declare each month apart");
        assertRefused("period-not-in-one-month", () -> declared("2022-02-01", "2023-02-28", "1"));
    }

    @Test
    void declared_hours_are_not_negative() {
        assertRefused("hours-negative", () -> declared("2023-02-01", "2023-02-28", "-0.01"))
                .isEqualTo("hours cannot be negative");
        assertThat(declared("2023-02-01", "2023-02-28", "0").hours()).isEqualTo(Hours.ZERO);
    }

    @Test
    void a_month_does_not_hold_800_hours() {
        assertRefused("hours-implausible", () -> declared("2023-01-01", "2023-01-31", "800"))
                .isEqualTo("at most 744 h can be worked in 31\u00a0days");
        assertThat(declared("2023-01-01", "2023-01-31", "744").hours()).isEqualTo(Hours.of(744));
        assertRefused("hours-implausible", () -> declared("2023-02-14", "2023-02-14", "24:00:01"));
    }

    @Test
    void corrected_hours_are_not_negative() {
        assertRefused("hours-negative", () -> corrected("-1"));
        assertThat(corrected("0").hours()).isEqualTo(Hours.ZERO);
    }

    @Test
    void neutralised_hours_are_above_zero() {
        assertRefused("hours-neutralised-invalid", () -> neutralised(Hours.ZERO))
                .contains("above zero");
        assertRefused("hours-neutralised-invalid", () -> neutralised(Hours.of(-1)));
        assertThat(neutralised(Hours.of("0.01")).hours()).isEqualTo(Hours.of("0.01"));
    }

    @Test
    void neutralised_hours_are_below_a_hundred_million() {
        assertRefused("hours-neutralised-invalid", () -> neutralised(Hours.of(100_000_000)))
                .contains("100,000,000");
        assertThat(neutralised(Hours.of(99_999_999)).hours()).isEqualTo(Hours.of(99_999_999));
    }

    @Test
    void a_notification_is_not_in_another_age() {
        assertRefused("notification-date-invalid", () -> new Event.Notification(ID, LocalDate.of(22, 7, 1)))
                .contains("1900");
        assertRefused("notification-date-invalid", () -> new Event.Notification(ID, LocalDate.MIN));
        assertThat(new Event.Notification(ID, LocalDate.of(1900, 1, 1)).on()).isEqualTo("1900-01-01");
    }

    @Test
    void a_decision_holds_for_the_day_for_which_it_was_taken_at_least() {
        assertThat(decided("2023-01-31", "2023-01-31").until()).contains(LocalDate.of(2023, 1, 31));
        assertRefused("decision-dates-unordered", () -> decided("2023-01-31", "2023-01-30"));
    }

    @Test
    void training_is_part_of_the_hours() {
        for (String part : new String[] {"-0.01", "35.01"}) {
            Optional<Hours> training = Optional.of(Hours.of(part));
            Event.HoursDeclared declared = declared("2026-03-01", "2026-03-31", "35");

            assertRefused(
                    "training-hours-invalid",
                    "/training",
                    () -> new Event.HoursDeclared(
                            ID, ON, EventId.of("h"), declared.from(), declared.to(), declared.hours(), training));
            assertRefused(
                    "training-hours-invalid",
                    "/training",
                    () -> new Event.HoursCorrected(ID, ON, EventId.of("d"), Hours.of(35), training));
        }
    }

    private static Event.PersonDecided decided(String at, String until) {
        return new Event.PersonDecided(
                ID,
                ON,
                PersonToken.of("p-7f3a"),
                RuleSetId.of("ccag-2021", "1"),
                Verdict.ELIGIBLE,
                LocalDate.parse(at),
                Optional.of(LocalDate.parse(until)),
                Optional.empty());
    }

    private static Event.Invoice invoice(String amount) {
        return new Event.Invoice(ID, ON, LotId.of("1"), CompanyId.of("A"), Money.parse("EUR " + amount));
    }

    private static Event.Hire hire(Route route, StructureKind structure, String startsOn, String endsOn) {
        return Event.Hire.builder()
                .id(ID)
                .on(ON)
                .person(PersonToken.of("p-7f3a"))
                .company(CompanyId.of("A"))
                .lot(LotId.of("1"))
                .route(route)
                .employment(Employment.CDD)
                .structure(Optional.ofNullable(structure))
                .startsOn(LocalDate.parse(startsOn))
                .endsOn(Optional.ofNullable(endsOn).map(LocalDate::parse))
                .build();
    }

    private static Event.HoursDeclared declared(String from, String to, String hours) {
        return new Event.HoursDeclared(
                ID, ON, EventId.of("h"), LocalDate.parse(from), LocalDate.parse(to), Hours.of(hours));
    }

    private static Event.HoursCorrected corrected(String hours) {
        return new Event.HoursCorrected(ID, ON, EventId.of("d"), Hours.of(hours));
    }

    private static Event.HoursNeutralised neutralised(Hours hours) {
        return new Event.HoursNeutralised(ID, ON, LotId.of("1"), hours, LegalReference.of("Avenant n° 1"));
    }
}
