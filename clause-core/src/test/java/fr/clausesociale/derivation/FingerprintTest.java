package fr.clausesociale.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.quantity.Hours;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    /** A record with every kind of part that the library's records have. */
    public record Sample(
            String name,
            BigDecimal number,
            Hours hours,
            Money amount,
            Optional<LocalDate> day,
            Language language,
            List<Pair> pairs) {}

    /** A record inside a record. */
    public record Pair(String left, String right) {}

    /** Another record with the parts of a {@link Pair}. */
    public record Couple(String left, String right) {}

    private static final Sample SAMPLE = new Sample(
            "été",
            new BigDecimal("12.50"),
            Hours.of("7:20"),
            Money.parse("EUR 200"),
            Optional.of(LocalDate.of(2026, 10, 15)),
            Language.FRENCH,
            List.of(new Pair("a", "b"), new Pair("c", "d")));

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void restore_the_locale_of_the_machine() {
        Locale.setDefault(machine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "tr-TR", "hi-IN-u-nu-deva"})
    void is_the_same_on_every_machine(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));

        // The SHA-256 of the canonical form, computed elsewhere:
        // 13:record Sample1:74:name5:été6:number4:12.55:hours4:7:206:amount10:EUR 200.003:day8:optional1:1
        // 10:2026-10-158:language6:FRENCH5:pairs4:list1:211:record Pair1:24:left1:a5:right1:b
        // 11:record Pair1:24:left1:c5:right1:d, on one line without a line feed.
        assertThat(Fingerprint.of(SAMPLE))
                .isEqualTo("sha256:5d50427df7e1fe56de059c3ad496334593f4d7b1b5b14c59d52e6b76e1cc18a8");
    }

    static Stream<Sample> other_contents() {
        List<Pair> pairs = SAMPLE.pairs();
        return Stream.of(
                sample("ete", "12.5", SAMPLE.day(), pairs),
                sample("été", "12.51", SAMPLE.day(), pairs),
                sample("été", "12.5", Optional.empty(), pairs),
                sample("été", "12.5", SAMPLE.day(), List.of(pairs.get(1), pairs.get(0))),
                sample("été", "12.5", SAMPLE.day(), pairs.subList(0, 1)),
                sample("été", "12.5", SAMPLE.day(), List.of(pairs.get(0), pairs.get(1), pairs.get(1))));
    }

    @ParameterizedTest
    @MethodSource("other_contents")
    void another_content_has_another_fingerprint(Sample other) {
        assertThat(Fingerprint.of(other)).isNotEqualTo(Fingerprint.of(SAMPLE));
    }

    @Test
    void the_same_content_has_the_same_fingerprint() {
        assertThat(Fingerprint.of(sample("été", "12.5", SAMPLE.day(), List.copyOf(SAMPLE.pairs()))))
                .isEqualTo(Fingerprint.of(SAMPLE));
    }

    @Test
    void text_does_not_move_from_one_part_to_the_next_unnoticed() {
        assertThat(Stream.of(
                                new Pair("ab", "c"),
                                new Pair("a", "bc"),
                                new Pair("abc", ""),
                                new Pair("a5:right1:b", "c"),
                                new Pair("a", "b5:right1:c"))
                        .map(Fingerprint::of))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_name_of_a_record_is_part_of_its_content() {
        assertThat(Fingerprint.of(new Couple("a", "b"))).isNotEqualTo(Fingerprint.of(new Pair("a", "b")));
    }

    private static Sample sample(String name, String number, Optional<LocalDate> day, List<Pair> pairs) {
        return new Sample(name, new BigDecimal(number), SAMPLE.hours(), SAMPLE.amount(), day, SAMPLE.language(), pairs);
    }
}
