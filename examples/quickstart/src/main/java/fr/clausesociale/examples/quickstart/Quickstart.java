package fr.clausesociale.examples.quickstart;

import fr.clausesociale.Language;
import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.assessment.Assessor;
import fr.clausesociale.assessment.HoursLine;
import fr.clausesociale.eligibility.Decision;
import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.france.List21Bam048;
import fr.clausesociale.france.Smic;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.json.ClauseJson;
import fr.clausesociale.person.Situation;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.report.AssessmentText;
import fr.clausesociale.sizing.LabourShareMethod;
import fr.clausesociale.sizing.Sizing;
import fr.clausesociale.terms.ClauseTerms;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.Money;

/**
 * A real public contract from its text to "where do we stand": contract 21_BAM_048 of the services of the French Prime
 * Minister. Its clause is real; the companies, the persons and the journal are invented.
 */
public final class Quickstart {

    private final PrintStream out;

    Quickstart(PrintStream out) {
        this.out = out;
    }

    /** Runs the four steps, one after the other. */
    public static void main(String[] arguments) throws IOException {
        new Quickstart(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run();
    }

    void run() throws IOException {
        size();
        decide();
        explainRefusal(assess());
    }

    /** Before the contract exists: how many hours could a lot bear? */
    private void size() {
        title("1. Sizing of a lot");
        Sizing sizing = LabourShareMethod.builder()
                .amount(Money.parse("EUR 1000000"))
                .labourShare(Percentage.of("50"))
                .insertionRate(Percentage.of("5"))
                .hourlyCost(Money.parse("EUR 30"))
                .rounding(Rounding.NEAREST_HOUR)
                .minimumWage(Smic.hourlyGross().at(LocalDate.of(2026, 7, 1)))
                .build()
                .size();
        out.print(sizing.derivation().render(Language.ENGLISH));
    }

    /** Before a hire: is this person eligible under the contract's list, and how is it explained? */
    private void decide() throws IOException {
        title("2. Is this person eligible?");
        Situation person = read("person.json", Situation.class);
        LocalDate hire = LocalDate.of(2026, 10, 15);
        EligibilityEngine engine = EligibilityEngine.of(List21Bam048.ruleSet());
        Decision decision = engine.decide(person, hire);
        out.println(decision.verdict() + " by " + decision.met());
        out.print("\n" + engine.explain(person, hire).render(Language.FRENCH));
        out.print("\n" + engine.explain(person, hire).render(Language.ENGLISH));
    }

    /** During the contract: the terms and the journal say where it stands on a day. */
    private Assessment assess() throws IOException {
        title("3. Where does the contract stand?");
        ClauseTerms terms = read("terms.json", ClauseTerms.class);
        Journal journal;
        try (InputStream in = open("journal.ndjson")) {
            journal = ClauseJson.readJournal(in);
        }
        Assessment assessment = Assessor.of(terms).assess(journal, LocalDate.of(2023, 6, 30));
        out.print(AssessmentText.of(assessment, Language.ENGLISH));
        return assessment;
    }

    /** Every hour that does not count says why. */
    private void explainRefusal(Assessment assessment) {
        title("4. Why were these hours refused?");
        HoursLine line = assessment.lines().stream()
                .filter(candidate -> candidate.tally().refused().isPositive())
                .findFirst()
                .orElseThrow();
        out.print(line.derivation().render(Language.FRENCH));
        out.print(line.derivation().render(Language.ENGLISH));
    }

    private static <T> T read(String file, Class<T> type) throws IOException {
        try (InputStream in = open(file)) {
            return ClauseJson.read(in, type);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Quickstart.class.getResourceAsStream("/21_BAM_048/" + file), file);
    }

    private void title(String title) {
        out.println("\n== " + title + " ==\n");
    }
}
