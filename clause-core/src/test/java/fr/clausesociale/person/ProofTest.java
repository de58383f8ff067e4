package fr.clausesociale.person;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProofTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 8, 20);

    @Test
    void may_end_on_the_day_it_was_issued_but_not_before() {
        assertThat(new Proof("rsa-attestation", ISSUED, Optional.of(ISSUED)).validUntil())
                .contains(ISSUED);
        assertRefused(
                "proof-dates-unordered", () -> new Proof("rsa-attestation", ISSUED, Optional.of(ISSUED.minusDays(1))));
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
