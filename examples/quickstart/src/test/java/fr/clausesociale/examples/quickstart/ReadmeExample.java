package fr.clausesociale.examples.quickstart;

import fr.clausesociale.Language;
import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.assessment.Assessor;
import fr.clausesociale.assessment.LotPosition;
import fr.clausesociale.eligibility.Decision;
import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.json.ClauseJson;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Proof;
import fr.clausesociale.person.Situation;
import fr.clausesociale.terms.ClauseTerms;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;

/** The example of the README: what stands between the two marks is there word for word. */
final class ReadmeExample {

    private ReadmeExample() {}

    static void run(InputStream termsFile, InputStream journalFile, PrintStream out) {
        // README
        Situation person = Situation.builder()
                .known(Facts.REGISTERED_SINCE, LocalDate.of(2025, 11, 3))
                .yes(Facts.RSA)
                .proof(Proof.of("rsa-attestation", LocalDate.of(2026, 7, 10)))
                .build();
        Decision decision = EligibilityEngine.of(Ccag2021.ruleSet()).decide(person, LocalDate.of(2026, 10, 15));
        out.println(decision.verdict()); // PENDING_PROOF: the attestation is more than 3 months old

        ClauseTerms terms = ClauseJson.read(termsFile, ClauseTerms.class);
        Journal journal = ClauseJson.readJournal(journalFile);
        Assessment assessment = Assessor.of(terms).assess(journal, LocalDate.of(2023, 6, 30));

        LotPosition lot = assessment.lots().get(0);
        out.println(lot.gap() + " hours missing");
        out.println(assessment.penalties().exposure() + " at stake");
        out.print(lot.derivation().render(Language.FRENCH));
        // README
    }
}
