package fr.clausesociale.json.eforms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.json.ClauseJson;
import fr.clausesociale.json.decp.SocialConsideration;
import fr.clausesociale.json.eforms.EformsCode.Term;
import fr.clausesociale.terms.ClauseTerms;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EformsLotTest {

    private static final LotId LOT = LotId.of("1");

    /** Term, code, English and French label, as the lists of the Publications Office have them. */
    @Test
    void the_codes_and_labels_are_those_of_the_publications_office() throws IOException {
        try (BufferedReader lists =
                new BufferedReader(new InputStreamReader(resource("/eforms/codes-sdk-1.15.1.txt"), UTF_8))) {
            List<String> published =
                    lists.lines().filter(line -> !line.startsWith("#")).toList();

            assertThat(Stream.of(EformsCode.values())
                            .map(code -> String.join(
                                    "|",
                                    code.term().id(),
                                    code.code(),
                                    code.label().in(Language.ENGLISH),
                                    code.label().in(Language.FRENCH))))
                    .containsExactlyInAnyOrderElementsOf(published);
        }
        for (EformsCode code : EformsCode.values()) {
            assertThat(EformsCode.of(code.term(), code.code())).contains(code);
        }
        assertThat(EformsCode.of(Term.BT_775, "soc-obj")).isEmpty();
        assertThat(Term.BT_06.listName()).isEqualTo("strategic-procurement");
    }

    @Test
    void a_lot_with_the_clause_promotes_employment_and_tells_its_hours_in_words() {
        EformsLot lot = EformsLot.of(terms("frontignan"), LOT, EformsCode.NOT_RESERVED, EformsCode.NOT_SHELTERED);

        assertThat(lot.codes())
                .containsExactly(
                        EformsCode.STRATEGIC_SOCIAL,
                        EformsCode.EMPLOYMENT,
                        EformsCode.NOT_RESERVED,
                        EformsCode.NOT_SHELTERED);
        assertThat(french(lot)).contains("35 h à réaliser par tranche de 50 000,00 € HT facturée");
        assertThat(lot.considerations()).containsExactly(SocialConsideration.CLAUSE);
    }

    @Test
    void a_figure_and_a_trigger_are_told() {
        assertThat(french(EformsLot.of(
                        terms("ta-rennes"), LOT, EformsCode.RESERVED_INSERTION, EformsCode.SHELTERED_NOT_KNOWN)))
                .contains("350 h à réaliser");
        assertThat(EformsLot.of(terms("ta-rennes"), LOT, EformsCode.RESERVED_INSERTION, EformsCode.SHELTERED)
                        .considerations())
                .containsExactlyInAnyOrder(SocialConsideration.CLAUSE, SocialConsideration.RESERVED);
    }

    @Test
    void what_a_notice_cannot_say_is_refused() {
        ClauseTerms terms = terms("ta-rennes");

        assertRefused(
                "lot-unknown", () -> EformsLot.of(terms, LotId.of("9"), EformsCode.NOT_RESERVED, EformsCode.SHELTERED));
        assertRefused(
                "eforms-code-misplaced", () -> EformsLot.of(terms, LOT, EformsCode.SHELTERED, EformsCode.SHELTERED));
        assertRefused(
                "eforms-code-misplaced",
                () -> EformsLot.of(terms, LOT, EformsCode.NOT_RESERVED, EformsCode.NOT_RESERVED));
        for (List<EformsCode> codes : List.of(
                List.of(EformsCode.STRATEGIC_NONE, EformsCode.STRATEGIC_SOCIAL),
                List.of(EformsCode.NOT_RESERVED, EformsCode.RESERVED_INSERTION),
                List.of(EformsCode.SHELTERED, EformsCode.NOT_SHELTERED))) {
            assertRefused("eforms-codes-contradictory", () -> new EformsLot(LOT, codes, Optional.empty()));
        }
        assertThat(new EformsLot(
                                LOT,
                                List.of(EformsCode.GENDER_EQUALITY, EformsCode.EMPLOYMENT, EformsCode.EMPLOYMENT),
                                Optional.empty())
                        .codes())
                .containsExactly(EformsCode.GENDER_EQUALITY, EformsCode.EMPLOYMENT);
    }

    private static void assertRefused(String code, Runnable call) {
        assertThatExceptionOfType(ClauseException.class)
                .isThrownBy(call::run)
                .extracting(ClauseException::code)
                .isEqualTo(code);
    }

    private static String french(EformsLot lot) {
        Text conditions = lot.conditions().orElseThrow();
        assertThat(conditions.in(Language.ENGLISH)).startsWith("social clause of insertion:");
        return conditions.in(Language.FRENCH).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static ClauseTerms terms(String name) {
        try (InputStream json = resource("/terms/" + name + ".json")) {
            return ClauseJson.read(json, ClauseTerms.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(EformsLotTest.class.getResourceAsStream(path), path);
    }
}
