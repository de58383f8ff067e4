package fr.clausesociale.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.clausesociale.ClauseException;
import fr.clausesociale.eligibility.Comparison;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Situation;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.PenaltyTerm;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written can be read, and what could not be read is not written, not even its beginning. */
class LimitsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 3);

    @Test
    void the_deepest_value_comes_back_and_a_deeper_one_is_not_written() {
        Condition deepest = nested(199, Condition::not);

        Json.assertComesBack(deepest, Condition.class);
        assertThat(notWritten("json-too-large", Condition.not(deepest)).place()).startsWith("/branch/branch/");
        assertThat(Json.refused(
                                "{\"type\":\"not\",\"branch\":".repeat(200) + "{\"type\":\"is\",\"fact\":\"rsa\"}"
                                        + "}".repeat(200),
                                Condition.class)
                        .code())
                .isEqualTo("json-too-large");
    }

    @Test
    void lists_count_as_levels() {
        Json.assertComesBack(nested(99, Condition::any), Condition.class);
        notWritten("json-too-large", nested(100, Condition::any));
    }

    @Test
    void the_longest_text_comes_back_and_a_longer_one_is_not_written() {
        String longest = "é".repeat(100_000);
        URI address = URI.create("https://www.legifrance.gouv.fr/" + "a".repeat(100_000));

        Json.assertComesBack(LegalReference.of(longest), LegalReference.class);
        assertThat(notWritten("json-too-large", LegalReference.of(longest + "e"))
                        .place())
                .isEqualTo("/title");
        assertThat(notWritten("json-too-large", LegalReference.of("t").at(address))
                        .place())
                .isEqualTo("/uri");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00\ud83d", "a\ud83d b", "\ud83d\ud83d\ude00"})
    void half_a_character_is_not_written(String half) {
        assertThat(notWritten("json-wrong-type", LegalReference.of(half)).place())
                .isEqualTo("/title");
    }

    @Test
    void an_amount_of_more_digits_than_are_read_is_not_written() {
        Money longest = Money.of(CurrencyUnit.EUR, 999_999_999_999_999L);

        Json.assertComesBack(longest, Money.class);
        assertThat(notWritten(
                                "amount-malformed",
                                PenaltyTerm.PerDayLate.afterNotice(longest.plus(1), LegalReference.of("CCAP")))
                        .place())
                .isEqualTo("/rate");
    }

    @Test
    void a_value_of_a_type_without_json_form_is_not_written() {
        EligibilityEngine engine = EligibilityEngine.of(Ccag2021.ruleSet());
        Situation person = Situation.builder().yes(Facts.ASS).build();

        notWritten("json-type-unsupported", engine.timeline(person, DAY, DAY));
        notWritten("json-type-unsupported", Comparison.of(engine, DAY, engine, DAY, Stream.of(person)));
        notWritten("json-type-unsupported", List.of(engine.timeline(person, DAY, DAY)));
    }

    @Test
    void a_document_that_is_too_large_is_not_written() {
        List<String> tooLarge = Collections.nCopies(2_700, "x".repeat(100_000));

        notWritten("json-too-large", tooLarge);
    }

    @Test
    void of_events_those_before_one_that_cannot_be_read_are_written_and_nothing_of_it() {
        Event good = new Event.Notification(EventId.of("n-1"), DAY);
        String escaped = "\u0001".repeat(100_000);
        Event tooLong = new Event.HoursNeutralised(
                EventId.of("s-1"), DAY, LotId.of("1"), Hours.of(20), LegalReference.of(escaped, escaped));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ClauseException refused = catchThrowableOfType(
                ClauseException.class,
                () -> ClauseJson.writeLines(List.of(good, tooLong, good).iterator(), out));

        assertThat(refused.code()).isEqualTo("line-too-long");
        assertThat(out.toString(UTF_8)).isEqualTo("{\"type\":\"notification\",\"id\":\"n-1\",\"on\":\"2022-01-03\"}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0001-12-31", "+10000-01-01"})
    void a_day_of_a_year_without_four_digits_is_not_written(String day) {
        Event event = invoice(LocalDate.parse(day));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ClauseException refused = catchThrowableOfType(
                ClauseException.class,
                () -> ClauseJson.writeLines(List.of(event).iterator(), out));

        assertThat(refused.code()).isEqualTo("json-wrong-type");
        assertThat(refused.place()).isEqualTo("/on");
        assertThat(out.size()).isZero();
        Json.assertComesBack(invoice(LocalDate.of(9999, 12, 31)), Event.class);
        Json.assertComesBack(invoice(LocalDate.of(0, 1, 1)), Event.class);
    }

    private static Event invoice(LocalDate on) {
        return new Event.Invoice(EventId.of("f-1"), on, LotId.of("1"), CompanyId.of("A"), Samples.euros("1.00"));
    }

    private static Condition nested(int levels, UnaryOperator<Condition> outer) {
        Condition condition = Condition.is(Facts.RSA);
        for (int i = 0; i < levels; i++) {
            condition = outer.apply(condition);
        }
        return condition;
    }

    private static ClauseException notWritten(String code, Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ClauseException refused = catchThrowableOfType(ClauseException.class, () -> ClauseJson.write(value, out));
        assertThat(refused).as("the refusal").isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        assertThat(out.size()).as("bytes written").isZero();
        return refused;
    }
}
