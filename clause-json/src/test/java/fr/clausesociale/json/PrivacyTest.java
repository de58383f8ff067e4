package fr.clausesociale.json;

import static fr.clausesociale.json.Json.json;
import static fr.clausesociale.json.Json.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.journal.Rejection;
import fr.clausesociale.person.Proof;
import fr.clausesociale.person.Situation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That no error repeats what stands in the input: not in its message, place, text or causes. */
class PrivacyTest {

    private static final String HIRE =
            "{'type':'hire','id':'h-1','on':'2022-01-03','person':%s,'company':'A','lot':'1','route':'DIRECT_HIRE',"
                    + "'employment':'CDI','startsOn':'2022-01-03'}";

    @ParameterizedTest
    @CsvSource({
        "person-token-nir, 2840675123456",
        "person-token-nir, 284067512345678",
        "person-token-nir, nir-2840675123456",
        "person-token-nir, 1 99 12 2A 123 456 78",
        "person-token-email, marie.curie@example.org",
        "person-token-phone, 0612345678",
        "person-token-phone, +33612345678",
        "person-token-phone, tel_06.12.34.56.78",
        "person-token-malformed, Marie Curie",
        "person-token-malformed, abc"
    })
    void what_looks_like_a_personal_number_is_refused_and_not_repeated(String code, String token) {
        String hire = json(HIRE).formatted('"' + token + '"');
        JsonInputException alone = refused('"' + token + '"', PersonToken.class);
        JsonInputException inHire = refused(hire, Event.class);
        Journal journal = Json.readJournal(hire + "\n");

        assertThat(alone.code()).isEqualTo(code);
        assertThat(inHire.code()).isEqualTo(code);
        assertThat(inHire.place()).isEqualTo("/person");
        assertThat(inHire.column()).isEqualTo(hire.indexOf(token));
        assertThat(all(alone)).doesNotContain(token);
        assertThat(all(inHire)).doesNotContain(token);
        assertThat(journal.unreadable()).extracting(Rejection::code).containsExactly(code);
        assertThat(journal.toString()).doesNotContain(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SECRET",
                "\"SECRET!\"",
                "[\"SECRET\"]",
                "{\"SECRET\"}",
                "\"SECRET",
                "\"SECRET\u0001\"",
                "\"\\SECRET\"",
                "5SECRET"
            })
    void nothing_that_stands_where_a_value_should_is_repeated(String secret) {
        assertThat(all(refused(json(HIRE).formatted(secret), Event.class))).doesNotContain("SECRET");
        for (String field : new String[] {"on", "employment", "company", "startsOn", "type"}) {
            String hire = json(HIRE)
                    .formatted("\"person-kqzv\"")
                    .replaceFirst("(\"" + field + "\":)\"[^\"]*\"", "$1" + Matcher.quoteReplacement(secret));

            assertThat(Json.readJournal(hire).toString())
                    .as(hire)
                    .contains("line 1")
                    .doesNotContain("SECRET");
        }
    }

    @Test
    void no_fact_is_repeated() {
        String facts = "{'facts':[{'fact':'%s','known':%s}],'proofs':[]}";

        assertThat(all(refused(json(facts.formatted("birth-date", "'1981-13-07'")), Situation.class)))
                .contains("birth-date")
                .doesNotContain("1981");
        assertThat(all(refused(json(facts.formatted("education-level", "-987654321")), Situation.class)))
                .contains("education-level")
                .doesNotContain("987654321");
        assertThat(all(refused(json(facts.formatted("structure", "'PRISON'")), Situation.class)))
                .doesNotContain("PRISON");
        assertThat(all(refused(json("{'kind':'rqth-decision','issuedOn':'2022-99-01'}"), Proof.class)))
                .doesNotContain("rqth", "2022-99");
        assertThat(all(refused(json("{'kind':'rqth-decision','issuedOn':'1899-12-31'}"), Proof.class)))
                .contains("/issuedOn")
                .doesNotContain("rqth", "1899");
        assertThat(all(refused(
                        json("{'kind':'rqth-decision','issuedOn':'2022-01-31','attestsOn':'2022-02-01'}"),
                        Proof.class)))
                .doesNotContain("rqth", "2022");
    }

    /** All that a log could show of an error: its text with every cause and every suppressed error, and its parts. */
    private static String all(JsonInputException error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text, true));
        assertThat(error.getCause()).isNull();
        assertThat(error.getSuppressed()).isEmpty();
        return text
                + error.toString()
                + error.getMessage()
                + error.text()
                + error.getLocalizedMessage()
                + error.place()
                + error.code();
    }
}
