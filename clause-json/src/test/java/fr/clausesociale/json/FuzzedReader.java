package fr.clausesociale.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.journal.Event;
import fr.clausesociale.json.decp.FuzzedDecp;
import fr.clausesociale.person.Situation;
import fr.clausesociale.receipt.AssessmentReceipt;
import fr.clausesociale.receipt.DecisionReceipt;
import fr.clausesociale.terms.ClauseTerms;
import java.io.IOException;
import java.util.List;

/** The readers, each with what holds of whatever bytes it is given, and the files from which a fuzzer begins. */
@SuppressWarnings("ImmutableEnumChecker") // the laws keep nothing, and the list is never changed
enum FuzzedReader {
    TERMS(
            bytes -> Fuzzed.assertDocument(bytes, ClauseTerms.class),
            "/golden/terms-21-bam-048.json",
            "/terms/aquareel-2025.json",
            "/terms/education-nationale.json",
            "/terms/frontignan.json",
            "/terms/sncf.json",
            "/terms/ta-rennes.json"),
    JOURNAL(bytes -> Fuzzed.assertLines(bytes, Event.class), "/golden/journal.ndjson"),
    SITUATIONS(bytes -> Fuzzed.assertLines(bytes, Situation.class), "/fuzz/situations.ndjson"),
    RULE_SET(
            bytes -> Fuzzed.assertDocument(bytes, RuleSet.class),
            "/golden/rule-set.json",
            "/golden/rule-set-ccag-2021.json"),
    ASSESSMENT(bytes -> Fuzzed.assertDocument(bytes, Assessment.class), "/golden/assessment.json"),
    DECISION_RECEIPT(
            bytes -> Fuzzed.assertDocument(bytes, DecisionReceipt.class),
            "/golden/decision-receipt.json",
            "/golden/decision-receipt-redacted.json"),
    ASSESSMENT_RECEIPT(
            bytes -> Fuzzed.assertDocument(bytes, AssessmentReceipt.class), "/golden/assessment-receipt.json"),
    CSV_STATEMENT(
            bytes -> {
                Fuzzed.assertStatement(bytes, CsvOptions.STANDARD);
                Fuzzed.assertStatement(
                        bytes, CsvOptions.STANDARD.withCharset(ISO_8859_1).withDayFirst());
            },
            "/fuzz/statement-fr.csv",
            "/fuzz/statement-en.csv"),
    NDJSON_STATEMENT(Fuzzed::assertStatement, "/golden/journal.ndjson"),
    DECP(
            FuzzedDecp::assertFile,
            "/decp/samples/decp-v2-atexo-extrait-2026.json",
            "/decp/v1.5.0/cc-avec-modifications.json",
            "/decp/v1.5.0/mar-avec-modifications.json",
            "/decp/v1.5.0/mar-basique-avec-uid.json",
            "/decp/v1.5.0/paquet.json",
            "/decp/v2.0.x/concessions_avec_modifications.json",
            "/decp/v2.0.x/marches_avec_modifications.json",
            "/decp/v2.0.x/marches_concessions.json");

    /** What holds of any bytes. */
    interface Law {
        void check(byte[] bytes) throws IOException;
    }

    private final Law law;
    private final List<String> seeds;

    FuzzedReader(Law law, String... seeds) {
        this.law = law;
        this.seeds = List.of(seeds);
    }

    void check(byte[] bytes) throws IOException {
        law.check(bytes);
    }

    List<String> seeds() {
        return seeds;
    }
}
