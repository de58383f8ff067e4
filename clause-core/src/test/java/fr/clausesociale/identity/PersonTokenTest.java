package fr.clausesociale.identity;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTokenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p-7f3a",
                "P001",
                "emp.2026.0042",
                "7b1f0f9e-0f4c-4f0e-9a51-2f6f6f1c0d11",
                "00001234",
                "202610150001",
                "0123456789abcdef"
            })
    void an_opaque_token_is_accepted(String token) {
        assertThat(PersonToken.of(token).value()).isEqualTo(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1850578006084",
                "185057800608491",
                "2 85 05 78 006 084 36",
                "1.85.05.78.006.084",
                "1-85-05-78-006-084-91",
                "185052A006084",
                "285052B00608491",
                "285052b00608491",
                "nir-1850578006084",
                "NIR_185057800608491",
                "p1850578006084",
                "p1-1850578006084",
                "1850578006084-x",
                "h-1850578006084-2023",
                "1850578006084A",
                "person.nir.185057800608491"
            })
    void a_social_security_number_is_refused(String token) {
        assertRefused("person-token-nir", () -> PersonToken.of(token)).doesNotContain(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jeanne.martin@example.org", "a@b", "@", "p-x@example"})
    void an_email_address_is_refused(String token) {
        assertRefused("person-token-email", () -> PersonToken.of(token)).doesNotContain(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0612345678",
                "06 12 34 56 78",
                "06.12.34.56.78",
                "06-12-34-56-78",
                "tel-0612345678",
                "0612345678-a",
                "33612345678",
                "0033612345678",
                "+33612345678",
                "+33 6 12 34 56 78",
                "+44 7911 123456",
                "00447911123456",
                "0041791234567",
                "tel_0049-1512-3456789"
            })
    void a_phone_number_french_or_international_is_refused(String token) {
        assertRefused("person-token-phone", () -> PersonToken.of(token)).doesNotContain(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "-abc", "p 7f3a", "Zoé-1", "p/7f3a", "p\n7f3a", "٠٦١٢٣٤٥٦٧٨"})
    void any_other_text_is_refused(String token) {
        assertRefused("person-token-malformed", () -> PersonToken.of(token)).contains("4 to 64 ASCII letters");
    }

    @Test
    void has_4_to_64_characters() {
        assertThat(PersonToken.of("abcd").value()).hasSize(4);
        assertThat(PersonToken.of("x".repeat(64)).value()).hasSize(64);
        assertRefused("person-token-malformed", () -> PersonToken.of("x".repeat(65)));
    }

    @Test
    void tokens_are_ordered_by_their_text() {
        assertThat(PersonToken.of("p-1111")).isLessThan(PersonToken.of("p-2222"));
    }
}
