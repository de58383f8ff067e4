package fr.clausesociale.identity;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
                "0123456789abcdef",
                "2022-03-15-00001",
                "2021-03-15-00001",
                "emp-20220315-00001",
                "emp.20210315.00001",
                "2022-03-15-0000001",
                "2022-03-15-10-30-45",
                "2022031500001",
                "202203151234567",
                "20220315103045",
                "0042-2022-03-15",
                "0042-20220315",
                "06-12-2022-15",
                "10503-20220315",
                "1786543210987654321",
                "emp-00012345678"
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
                "1850578-006-084.91",
                "1850578006084-91",
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
                "person.nir.185057800608491",
                "185057512345678ab",
                "185057512345678abcd-7f",
                "P1185057512345678",
                "p12185057800608491",
                "p12202103150100102",
                "emp2-185057800608491",
                "185057800608491abcde",
                "ab185057800608491cde",
                "185057800608490", // a slip in the key
                "185052A00608435",
                "185052b00608462",
                "285209935000150", // month unknown, born abroad
                "2852099350001",
                "285627800608480", // month unknown, with the right key
                "1740191350001",
                "174917600608423",
                "1850520006084", // Corsica before 1976
                "899129935000103"
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
                "0612345678ab",
                "ab0612345678",
                "p1-0612345678",
                "2022-03-15-0612345678",
                "330612345678",
                "00330612345678",
                "33-6-12-34-56-78",
                "0033-06-12-34-56-78",
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
    void a_refusal_says_what_to_use_instead() {
        for (String token : new String[] {"a@b", "0612345678", "+33612345678", "185057800608491"}) {
            assertThatThrownBy(() -> PersonToken.of(token))
                    .hasMessageContaining("use a random UUID, or a hash keyed with a secret that the employer keeps")
                    .hasMessageContaining("never a plain hash");
        }
    }

    /** What nobody can tell from a random token or a serial number. The Javadoc of the token says so. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "P11850578006084", // no key, and a digit before it
                "1850578006084abc", // no key, in 16 hexadecimal digits
                "0612345678abcdef",
                "P10612345678",
                "185057800608491abcdef012", // 24 hexadecimal digits
                "jeanne.martin"
            })
    void what_looks_random_passes(String token) {
        assertThat(PersonToken.of(token).value()).isEqualTo(token);
    }

    @Test
    void a_serial_number_that_could_be_a_social_security_number_is_refused() {
        assertRefused("person-token-nir", () -> PersonToken.of("2021031500001"));
    }

    @Test
    void a_very_long_text_is_refused_at_once() {
        assertRefused("person-token-malformed", () -> PersonToken.of("1 ".repeat(50_000)));
        assertRefused("person-token-malformed", () -> PersonToken.of("00" + " ".repeat(62)));
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
