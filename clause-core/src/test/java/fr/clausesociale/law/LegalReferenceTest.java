package fr.clausesociale.law;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalReferenceTest {

    @Test
    void is_cited_by_its_title_and_its_article() {
        assertThat(LegalReference.of("CCAP 21_BAM_048", "art. 1.4").citation()).isEqualTo("CCAP 21_BAM_048, art. 1.4");
        assertThat(LegalReference.of("Décret n° 2025-1228").citation()).isEqualTo("Décret n° 2025-1228");
    }

    @Test
    void keeps_what_was_said_before_when_more_is_said() {
        LocalDate day = LocalDate.of(2021, 4, 1);
        URI address = URI.create("https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000043310341");

        LegalReference reference =
                LegalReference.of("CCAG Travaux", "art. 20.1").inForceSince(day).at(address);

        assertThat(reference.citation()).isEqualTo("CCAG Travaux, art. 20.1");
        assertThat(reference.since()).contains(day);
        assertThat(reference.uri()).contains(address);
        assertThat(reference.at(address).inForceSince(day)).isEqualTo(reference);
    }

    @Test
    void needs_a_title() {
        assertRefused("reference-without-title", () -> LegalReference.of(" "));
    }

    @Test
    void has_no_blank_article() {
        assertRefused("reference-article-blank", "/article", () -> LegalReference.of("CCAP", " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "texte.html",
                "https:nowhere",
                "//example.org/texte",
                "mailto:a@example.org"
            })
    void an_address_is_one_of_a_page(String address) {
        LegalReference text = LegalReference.of("CCAP");

        assertRefused("reference-uri-invalid", "/uri", () -> text.at(URI.create(address)));
    }
}
