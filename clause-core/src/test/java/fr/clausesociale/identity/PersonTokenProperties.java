package fr.clausesociale.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.clausesociale.Law;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PersonTokenProperties {

    @Law
    void a_random_uuid_is_accepted_in_every_writing(@ForAll("uuids") String uuid) {
        String bare = uuid.replace("-", "");

        assertThat(PersonToken.of(uuid).value()).isEqualTo(uuid);
        assertThat(PersonToken.of(bare).value()).isEqualTo(bare);
        assertThat(PersonToken.of("person-" + uuid).value()).endsWith(uuid);
    }

    @Test
    void random_tokens_are_accepted() {
        Random random = new Random(2_700_000);
        for (int i = 0; i < 100_000; i++) {
            PersonToken.of(new UUID(random.nextLong(), random.nextLong()).toString());
            PersonToken.of(HexFormat.of().toHexDigits(random.nextLong()));
        }
        for (int i = 0; i < 10_000; i++) {
            for (int bytes : new int[] {9, 10, 12, 16, 20, 24, 28, 32}) {
                byte[] token = new byte[bytes];
                random.nextBytes(token);
                PersonToken.of(HexFormat.of().formatHex(token));
            }
        }
    }

    @Law
    void a_day_with_a_sequence_number_is_accepted(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 9_999_999) int sequence) {
        for (String format : new String[] {"%s-%05d", "emp-%s-%05d", "%s.%07d", "p%s-%05d"}) {
            for (DateTimeFormatter form : List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.BASIC_ISO_DATE)) {
                String token = String.format(Locale.ROOT, format, day.format(form), sequence);
                assertThat(PersonToken.of(token).value()).isEqualTo(token);
            }
        }
    }

    @Law
    void a_social_security_number_with_its_key_never_passes_nor_shows(
            @ForAll("numbers") List<String> number,
            @ForAll("gaps") List<String> gaps,
            @ForAll("around") Tuple2<String, String> around) {
        assertRefusedWithoutShowing(around.get1() + withKey(number, gaps) + around.get2());
    }

    @Law
    void a_social_security_number_of_unknown_month_with_its_key_never_passes_alone_nor_shows(
            @ForAll("numbersOfUnknownMonth") List<String> number, @ForAll("gaps") List<String> gaps) {
        assertRefusedWithoutShowing(withKey(number, gaps));
        assertRefusedWithoutShowing("nir" + withKey(number, gaps) + "-2023");
    }

    @Law
    void a_social_security_number_without_its_key_never_passes_alone_nor_shows(
            @ForAll("numbers") List<String> number, @ForAll("separators") String separator) {
        String whole = String.join(separator, number);

        assertRefusedWithoutShowing(whole);
        assertRefusedWithoutShowing("nir-" + whole);
        assertRefusedWithoutShowing("p" + whole + "-x");
    }

    @Law
    void a_french_phone_number_never_passes_nor_shows(
            @ForAll @IntRange(min = 100_000_000, max = 999_999_999) int subscriber,
            @ForAll("separators") String separator) {
        String pairs = String.join(separator, ("0" + subscriber).split("(?<=\\G..)"));
        for (String number : List.of("0" + subscriber, pairs)) {
            assertRefusedWithoutShowing(number);
            assertRefusedWithoutShowing(number + "ab");
            assertRefusedWithoutShowing("tel" + number);
            for (String country : List.of("+33", "33", "0033")) {
                assertRefusedWithoutShowing(country + number.substring(1));
                assertRefusedWithoutShowing(country + number);
            }
        }
    }

    @Law
    void the_text_of_a_token_is_the_same_for_all(@ForAll("uuids") String uuid) {
        assertThat(PersonToken.of(uuid)).hasToString("PersonToken[hidden]");
    }

    /** UUIDs, also those with few letters, which look most like numbers. */
    @Provide
    Arbitrary<String> uuids() {
        Arbitrary<String> random = Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
                .as((most, least) -> new UUID(most, least).toString());
        Arbitrary<String> digits = Arbitraries.strings()
                .withCharRange('0', '9')
                .withChars('a')
                .ofLength(32)
                .map(hex -> hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        return Arbitraries.oneOf(random, digits);
    }

    /** The parts of a number, its key apart. */
    @Provide
    Arbitrary<List<String>> numbers() {
        return numbers(Arbitraries.integers().between(1, 12));
    }

    /** But not those that read as a day and what follows it. */
    @Provide
    Arbitrary<List<String>> numbersOfUnknownMonth() {
        return numbers(Arbitraries.oneOf(
                        Arbitraries.integers().between(20, 42),
                        Arbitraries.integers().between(50, 99)))
                .filter(parts -> !String.join("", parts).matches("20\\d\\d[01]\\d[0-3].*"));
    }

    private static Arbitrary<List<String>> numbers(Arbitrary<Integer> months) {
        Arbitrary<String> departments =
                Arbitraries.oneOf(digits(2, Arbitraries.integers().between(1, 99)), Arbitraries.of("2A", "2B", "2b"));
        return Combinators.combine(
                        Arbitraries.of("1", "2", "3", "4", "7", "8"),
                        digits(2, Arbitraries.integers().between(0, 99)),
                        digits(2, months),
                        departments,
                        digits(3, Arbitraries.integers().between(1, 999)),
                        digits(3, Arbitraries.integers().between(1, 999)))
                .as(List::of);
    }

    private static Arbitrary<String> digits(int length, Arbitrary<Integer> numbers) {
        return numbers.map(number -> String.format(Locale.ROOT, "%0" + length + "d", number));
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("", " ", ".", "-", "_");
    }

    @Provide
    Arbitrary<List<String>> gaps() {
        return Arbitraries.of("", "", " ", ".", "-", "_", ". ").list().ofSize(6);
    }

    @Provide
    Arbitrary<Tuple2<String, String>> around() {
        return Combinators.combine(
                        Arbitraries.of("", "p", "P1", "p12", "nir-", "2023-", "p1-", "ab"),
                        Arbitraries.of("", "x", "ab", "-2023"))
                .as(Tuple::of);
    }

    private static String withKey(List<String> parts, List<String> gaps) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            text.append(parts.get(i)).append(gaps.get(i));
        }
        return text.append(key(parts)).toString();
    }

    private static String key(List<String> parts) {
        String number = String.join("", parts)
                .toUpperCase(Locale.ROOT)
                .replace("2A", "19")
                .replace("2B", "18");
        return String.format(Locale.ROOT, "%02d", 97 - Long.parseLong(number) % 97);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 36_524).map(LocalDate.of(2000, 1, 1)::plusDays);
    }

    private static void assertRefusedWithoutShowing(String token) {
        Throwable refusal = catchThrowable(() -> PersonToken.of(token));

        assertThat(refusal).isNotNull();
        assertThat(refusal.toString()).doesNotContain(token);
        assertThat(refusal).hasNoCause();
    }
}
