package fr.clausesociale.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.clausesociale.Law;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

@SuppressWarnings({"rawtypes", "unchecked"}) // facts of every type, and values that do not fit them
class SituationProperties {

    /** A fact with a value of its kind. */
    record Given(Fact fact, Comparable value) {
        Situation.Builder known(Situation.Builder builder) {
            return builder.known(fact, value);
        }

        Situation.Builder between(Situation.Builder builder, Comparable other) {
            return builder.between(fact, value, other);
        }
    }

    @Law
    void what_is_known_is_known_again(@ForAll("facts") Given given) {
        Situation situation = given.known(Situation.builder()).build();

        assertThat(situation.of(given.fact())).isEqualTo(new Knowledge.Known<>(Fact.plain(given.value())));
        assertThat(situation.toBuilder().build()).isEqualTo(situation);
    }

    @Law
    void no_text_shows_a_value(@ForAll("facts") Given given) {
        Situation situation = given.known(Situation.builder())
                .proof(Proof.of("proof-of-" + given.value(), LocalDate.of(2026, 1, 1)))
                .build();

        assertThat(situation.toString()).doesNotContain(given.value().toString());
        assertThat(situation.facts().toString()).doesNotContain(given.value().toString());
        assertThat(situation.proofs().toString()).doesNotContain(given.value().toString());
        assertThat(new Knowledge.Between<>(Optional.of(given.value()), Optional.empty()).toString())
                .doesNotContain(given.value().toString());
    }

    @Law
    void no_refusal_shows_a_value(@ForAll("facts") Given given, @ForAll("facts") Given other) {
        Situation.Builder builder = given.known(Situation.builder());

        assertHidden(given, () -> given.known(builder));
        assertHidden(given, () -> given.between(builder, given.value()));
        if (!given.fact().kind().equals(other.fact().kind())) {
            assertHidden(other, () -> new Given(given.fact(), other.value()).known(Situation.builder()));
            assertHidden(other, () -> given.between(Situation.builder(), other.value()));
        }
    }

    @Provide
    Arbitrary<Given> facts() {
        Arbitrary<Given> dates = Combinators.combine(
                        Arbitraries.of(Facts.BIRTH_DATE, Facts.REGISTERED_SINCE, Facts.DISABLED_WORKER_UNTIL),
                        Dates.dates().between(LocalDate.of(1930, 1, 1), LocalDate.of(2050, 12, 31)))
                .as(Given::new);
        Arbitrary<Given> numbers = Combinators.combine(
                        Arbitraries.of(Facts.EDUCATION_LEVEL, Facts.MONTHS_WORKED_LAST_12),
                        Arbitraries.bigDecimals().between(new BigDecimal("1000"), new BigDecimal("9999")))
                .as(Given::new);
        Arbitrary<Given> choices = Arbitraries.of(Facts.STRUCTURE, Facts.REASONED_OPINION, Facts.YOUTH_SUPPORT)
                .flatMap(fact -> Arbitraries.of(fact.codes()).map(code -> new Given(fact, code)));
        return Arbitraries.oneOf(dates, numbers, choices);
    }

    private static void assertHidden(Given given, ThrowingCallable call) {
        assertThat(catchThrowable(call))
                .isNotNull()
                .satisfies(refusal -> assertThat(refusal.toString())
                        .doesNotContain(given.value().toString()));
    }
}
