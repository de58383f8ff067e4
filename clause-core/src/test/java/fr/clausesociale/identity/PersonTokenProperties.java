package fr.clausesociale.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.clausesociale.Law;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PersonTokenProperties {

    @Law
    void a_random_uuid_is_accepted_in_every_writing(@ForAll("uuids") String uuid) {
        String bare = uuid.replace("-", "");

        assertThat(PersonToken.of(uuid).value()).isEqualTo(uuid);
        assertThat(PersonToken.of(bare).value()).isEqualTo(bare);
        assertThat(PersonToken.of("person-" + uuid).value()).endsWith(uuid);
    }

    @Law
    void a_social_security_number_never_passes_nor_shows(@ForAll("socialSecurityNumbers") String number) {
        assertRefusedWithoutShowing(number);
    }

    @Law
    void a_french_phone_number_never_passes_nor_shows(
            @ForAll @IntRange(min = 100_000_000, max = 999_999_999) int subscriber) {
        assertRefusedWithoutShowing("0" + subscriber);
        assertRefusedWithoutShowing("+33" + subscriber);
        assertRefusedWithoutShowing("0033" + subscriber);
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

    @Provide
    Arbitrary<String> socialSecurityNumbers() {
        Arbitrary<String> sexYearMonth = digits(5);
        Arbitrary<String> department = Arbitraries.oneOf(digits(2), Arbitraries.of("2A", "2B"));
        Arbitrary<String> communeAndOrder = digits(6);
        Arbitrary<String> key = Arbitraries.oneOf(digits(2), Arbitraries.just(""));
        Arbitrary<String> separator = Arbitraries.of("", " ", ".", "-", "_");
        return Combinators.combine(sexYearMonth, department, communeAndOrder, key, separator)
                .as((first, second, third, fourth, between) ->
                        String.join(between, "1" + first.substring(1), second, third, fourth));
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().withCharRange('0', '9').ofLength(length);
    }

    private static void assertRefusedWithoutShowing(String token) {
        Throwable refusal = catchThrowable(() -> PersonToken.of(token));

        assertThat(refusal).isNotNull();
        assertThat(refusal.toString()).doesNotContain(token);
        assertThat(refusal).hasNoCause();
    }
}
