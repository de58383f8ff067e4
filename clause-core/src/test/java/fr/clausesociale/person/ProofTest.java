package fr.clausesociale.person;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.clausesociale.ClauseException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 8, 20);

    private static ProofBuilder issued() {
        return Proof.builder().kind("rsa-attestation").issuedOn(ISSUED);
    }

    @Test
    void may_end_on_the_day_it_was_issued_but_not_before() {
        assertThat(issued().validUntil(ISSUED).build().validUntil()).contains(ISSUED);
        assertRefused(
                "proof-dates-unordered",
                () -> issued().validUntil(ISSUED.minusDays(1)).build());
    }

    @Test
    void attests_the_day_it_was_issued_unless_it_says_an_earlier_one() {
        LocalDate earlier = LocalDate.of(2026, 6, 1);

        assertThat(Proof.of("rsa-attestation", ISSUED).attestedDay()).isEqualTo(ISSUED);
        assertThat(issued().attestsOn(earlier).build().attestedDay()).isEqualTo(earlier);
        assertRefused(
                "proof-dates-unordered",
                () -> issued().attestsOn(ISSUED.plusDays(1)).build());
    }

    @Test
    void to_attest_the_day_it_was_issued_is_to_say_no_day() {
        assertThat(issued().attestsOn(ISSUED).build()).isEqualTo(Proof.of("rsa-attestation", ISSUED));
    }

    @Test
    void may_end_between_the_day_it_attests_and_the_day_it_was_issued() {
        LocalDate earlier = LocalDate.of(2026, 6, 1);

        assertThat(issued().attestsOn(earlier).validUntil(earlier).build().validUntil())
                .contains(earlier);
        assertRefused(
                "proof-dates-unordered",
                () -> issued().attestsOn(earlier)
                        .validUntil(earlier.minusDays(1))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "+10000-01-01", "-999999999-01-01", "+999999999-12-31"})
    void a_date_outside_the_years_1900_to_9999_is_refused_where_it_stands(LocalDate day) {
        Map<String, ProofBuilder> proofs = Map.of(
                "/issuedOn", Proof.builder().kind("rsa-attestation").issuedOn(day),
                "/attestsOn", issued().attestsOn(day),
                "/validUntil", issued().validUntil(day));

        proofs.forEach((place, proof) -> assertThatExceptionOfType(ClauseException.class)
                .isThrownBy(proof::build)
                .satisfies(e -> assertThat(e.code()).isEqualTo("proof-date-invalid"))
                .satisfies(e -> assertThat(e.place()).isEqualTo(place))
                .withMessage("the dates of a proof lie in the years 1900 to 9999"));
    }

    @ParameterizedTest
    @CsvSource({"1900-01-01, 1900-01-01", "9999-12-31, 1900-01-01", "9999-12-31, 9999-12-31"})
    void the_first_and_the_last_day_are_accepted(LocalDate issued, LocalDate attests) {
        Proof proof = new Proof("paper", issued, Optional.of(attests), Optional.of(Facts.PERMANENT));

        assertThat(proof.attestedDay()).isEqualTo(attests);
    }

    @Test
    void says_what_kind_of_document_it_is() {
        assertRefused("proof-without-kind", () -> Proof.of(" ", ISSUED));
    }

    @Test
    void its_text_shows_nothing() {
        assertThat(Proof.of("rqth-decision", ISSUED)).hasToString("Proof[hidden]");
    }
}
