package fr.clausesociale.person;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.clausesociale.person.Knowledge.Absent;
import fr.clausesociale.person.Knowledge.Between;
import fr.clausesociale.person.Knowledge.Known;
import fr.clausesociale.person.Knowledge.Unknown;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SituationTest {

    private static final LocalDate EARLY = LocalDate.of(1975, 3, 1);
    private static final LocalDate LATE = LocalDate.of(1976, 10, 15);

    @Test
    void unknown_is_not_no() {
        Situation situation =
                Situation.builder().absent(Facts.RSA).yes(Facts.ASS).build();

        assertThat(situation.of(Facts.RSA)).isEqualTo(new Absent<>());
        assertThat(situation.of(Facts.ASS)).isEqualTo(new Known<>(true));
        assertThat(situation.of(Facts.AAH)).isEqualTo(new Unknown<>());
        assertThat(situation.of(Facts.AAH).isUnknown()).isTrue();
        assertThat(situation.of(Facts.AAH).isAbsent()).isFalse();
        assertThat(situation.of(Facts.RSA).isAbsent()).isTrue();
        assertThat(situation.of(Facts.RSA).isUnknown()).isFalse();
    }

    @Test
    void a_flag_that_is_false_is_absent() {
        assertThat(Situation.builder().known(Facts.RSA, false).build())
                .isEqualTo(Situation.builder().absent(Facts.RSA).build());
    }

    @Test
    void a_value_may_be_known_by_its_bounds_only() {
        Knowledge<LocalDate> band = Situation.builder()
                .between(Facts.BIRTH_DATE, EARLY, LATE)
                .build()
                .of(Facts.BIRTH_DATE);
        Knowledge<LocalDate> atMost =
                Situation.builder().atMost(Facts.BIRTH_DATE, LATE).build().of(Facts.BIRTH_DATE);
        Knowledge<LocalDate> atLeast =
                Situation.builder().atLeast(Facts.BIRTH_DATE, EARLY).build().of(Facts.BIRTH_DATE);

        assertThat(band).isEqualTo(new Between<>(Optional.of(EARLY), Optional.of(LATE)));
        assertThat(atMost).isEqualTo(new Between<>(Optional.empty(), Optional.of(LATE)));
        assertThat(atLeast).isEqualTo(new Between<>(Optional.of(EARLY), Optional.empty()));
    }

    @Test
    void equal_bounds_are_a_known_value() {
        assertThat(Situation.builder()
                        .between(Facts.BIRTH_DATE, EARLY, EARLY)
                        .build()
                        .of(Facts.BIRTH_DATE))
                .isEqualTo(new Known<>(EARLY));
    }

    @Test
    void a_known_value_is_its_own_bounds_and_nothing_known_has_none() {
        assertThat(new Known<>(EARLY).atLeast()).contains(EARLY);
        assertThat(new Known<>(EARLY).atMost()).contains(EARLY);
        for (Knowledge<LocalDate> none :
                Stream.<Knowledge<LocalDate>>of(new Absent<>(), new Unknown<>()).toList()) {
            assertThat(none.atLeast()).isEmpty();
            assertThat(none.atMost()).isEmpty();
        }
    }

    @Test
    void bounds_the_wrong_way_round_are_refused() {
        assertRefused("fact-bounds-unordered", () -> Situation.builder().between(Facts.BIRTH_DATE, LATE, EARLY))
                .contains("birth-date")
                .doesNotContain("1975", "1976");
    }

    @Test
    void only_dates_and_numbers_have_bounds() {
        assertRefused("fact-without-order", () -> Situation.builder().atLeast(Facts.STRUCTURE, "AI"))
                .contains("structure");
        assertRefused("fact-without-order", () -> Situation.builder().atMost(Facts.RSA, true));
    }

    @Test
    void a_fact_is_given_once() {
        Situation.Builder builder = Situation.builder().yes(Facts.RSA);

        assertRefused("fact-given-twice", () -> builder.absent(Facts.RSA)).contains("rsa");
        assertRefused("fact-given-twice", () -> builder.yes(Facts.RSA));
        assertRefused("fact-given-twice", () -> builder.build().toBuilder().absent(Facts.RSA));
    }

    static Stream<Arguments> values_of_the_wrong_kind() {
        return Stream.of(
                Arguments.of(Facts.RSA, "yes"),
                Arguments.of(Facts.BIRTH_DATE, "1975-03-01"),
                Arguments.of(Facts.BIRTH_DATE, true),
                Arguments.of(Facts.EDUCATION_LEVEL, 3),
                Arguments.of(Facts.EDUCATION_LEVEL, new BigDecimal("-0.5")),
                Arguments.of(Facts.STRUCTURE, "Les jardins solidaires"),
                Arguments.of(Facts.STRUCTURE, "ai"));
    }

    @ParameterizedTest
    @MethodSource("values_of_the_wrong_kind")
    @SuppressWarnings({"rawtypes", "unchecked"}) // a reader of documents does not have the compiler's help
    void a_value_of_the_wrong_kind_is_refused(Fact fact, Object value) {
        assertRefused("fact-value-invalid", () -> Situation.builder().known(fact, value))
                .contains(fact.code(), fact.kind().expected().en())
                .doesNotContain(value.toString());
    }

    @Test
    void a_number_may_be_zero() {
        Situation situation = Situation.builder()
                .known(Facts.MONTHS_WORKED_LAST_12, BigDecimal.ZERO)
                .build();

        assertThat(situation.of(Facts.MONTHS_WORKED_LAST_12)).isEqualTo(new Known<>(BigDecimal.ZERO));
    }

    @Test
    void a_bound_of_the_wrong_kind_is_refused() {
        BigDecimal negative = new BigDecimal("-3");

        assertRefused("fact-value-invalid", () -> Situation.builder().atLeast(Facts.EDUCATION_LEVEL, negative));
        assertRefused("fact-value-invalid", () -> Situation.builder().atMost(Facts.EDUCATION_LEVEL, negative));
    }

    @Test
    void facts_are_kept_by_code_and_proofs_in_the_order_given() {
        Proof rsa = Proof.of("rsa-attestation", LocalDate.of(2026, 8, 20));
        Proof identity = Proof.of("identity-document", LocalDate.of(2020, 1, 1));

        Situation situation = Situation.builder()
                .yes(Facts.RSA)
                .proof(rsa)
                .yes(Facts.ASS)
                .proof(identity)
                .known(Facts.BIRTH_DATE, EARLY)
                .build();

        assertThat(situation.facts().keySet()).extracting(Fact::code).containsExactly("ass", "birth-date", "rsa");
        assertThat(situation.proofs()).containsExactly(rsa, identity);
    }

    @Test
    void the_order_in_which_facts_are_given_does_not_matter() {
        Situation one = Situation.builder().yes(Facts.RSA).absent(Facts.ASS).build();
        Situation other = Situation.builder().absent(Facts.ASS).yes(Facts.RSA).build();

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(Situation.builder().yes(Facts.RSA).build());
    }

    @Test
    void more_can_be_known_later_without_changing_what_was_built() {
        Situation.Builder builder = Situation.builder().yes(Facts.RSA);
        Situation before = builder.build();
        Situation after = before.toBuilder()
                .yes(Facts.ASS)
                .proof(Proof.of("ass-attestation", LATE))
                .build();
        builder.yes(Facts.AAH);

        assertThat(before.facts()).containsOnlyKeys(Facts.RSA);
        assertThat(before.proofs()).isEmpty();
        assertThat(after.facts()).containsOnlyKeys(Facts.RSA, Facts.ASS);
        assertThat(after.proofs()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> before.facts().clear());
    }

    @Test
    void the_text_of_what_is_known_hides_it_also_that_there_is_nothing() {
        assertThat(new Known<>(EARLY)).hasToString("Known[hidden]");
        assertThat(new Between<>(Optional.of(EARLY), Optional.of(LATE))).hasToString("Between[hidden]");
        assertThat(new Absent<>()).hasToString("Absent[hidden]");
    }

    @Test
    void its_text_gives_counts_only() {
        assertThat(Situation.builder()
                        .yes(Facts.AAH)
                        .known(Facts.BIRTH_DATE, EARLY)
                        .proof(Proof.of("aah-attestation", LATE))
                        .build())
                .hasToString("Situation[2 facts, 1 proofs]");
    }
}
