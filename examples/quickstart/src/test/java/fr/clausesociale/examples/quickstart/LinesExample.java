package fr.clausesociale.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.json.ClauseJson;
import fr.clausesociale.json.LineAccount;
import fr.clausesociale.person.Situation;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;

/** The example of the README on long files: what stands between the two marks is there word for word. */
final class LinesExample {

    private LinesExample() {}

    static void run(PrintStream out) {
        // README
        InputStream file = new ByteArrayInputStream("""
                {"facts":[{"fact":"ass","known":true}],"proofs":[]}
                {"facts":[{"fact":"rsa","known":"oui"}],"proofs":[]}
                {"facts":[{"fact":"registered-since","known":"2026-08-03"}],"proofs":[]}
                """.getBytes(UTF_8));
        EligibilityEngine engine = EligibilityEngine.of(Ccag2021.ruleSet());
        LocalDate hire = LocalDate.of(2026, 10, 15);
        LineAccount account = ClauseJson.readLines(
                file,
                Situation.class,
                person -> out.println(engine.decide(person, hire).verdict()),
                line -> out.println(line.line() + ":" + line.column() + " " + line.pointer() + " " + line.code()),
                (bytes, records) -> out.println(records + " records in " + bytes + " bytes"));
        out.println(account);
        // README
    }
}
