package fr.clausesociale.examples.quickstart;

import fr.clausesociale.Language;
import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.assessment.Assessor;
import fr.clausesociale.assessment.FollowUpPolicy;
import fr.clausesociale.assessment.LotPlan;
import fr.clausesociale.assessment.NextAction;
import fr.clausesociale.assessment.PlannedCurve;
import fr.clausesociale.assessment.Standing;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.json.ClauseJson;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.terms.ClauseTerms;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The example of the README on following a contract: what stands between the two marks is there word for word. */
final class StandingExample {

    private StandingExample() {}

    static void run(InputStream termsFile, InputStream journalFile, PrintStream out) throws IOException {
        ClauseTerms terms = ClauseJson.read(termsFile, ClauseTerms.class);
        Journal journal = ClauseJson.readJournal(journalFile);
        // README
        FollowUpPolicy policy = new FollowUpPolicy(
                new BigDecimal("0.75"), // red below
                Optional.empty(), // no amber
                new Rounding(Hours.of("0.1"), RoundingMode.HALF_UP),
                30); // days ahead
        LotPlan plan = new LotPlan(
                LotId.of("1"), PlannedCurve.Linear.overTheContract(), Optional.of(Hours.of(3000))); // expected in all

        Assessor assessor = Assessor.of(terms);
        Assessment assessment = assessor.assess(journal, LocalDate.of(2023, 6, 30));
        Standing standing = assessor.standing(assessment, List.of(plan), policy);
        out.print(standing.lots().get(0).progress().derivation().render(Language.ENGLISH));
        for (NextAction action : standing.actions()) {
            out.println(action.actor().label().en() + ": "
                    + action.derivation().statement().en());
        }
        // README
    }
}
