package fr.clausesociale.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Knowledge;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The laws that hold for every list, situation and day. */
final class EligibilityLaws {

    private static final Map<Verdict, Set<Verdict>> AFTER_A_FACT = Map.of(
            Verdict.ELIGIBLE, EnumSet.of(Verdict.ELIGIBLE),
            Verdict.PENDING_PROOF, EnumSet.of(Verdict.PENDING_PROOF, Verdict.ELIGIBLE),
            Verdict.NOT_ELIGIBLE, EnumSet.of(Verdict.NOT_ELIGIBLE),
            Verdict.UNDETERMINED, EnumSet.allOf(Verdict.class));
    private static final Map<Verdict, Set<Verdict>> AFTER_A_PROOF = Map.of(
            Verdict.ELIGIBLE, EnumSet.of(Verdict.ELIGIBLE, Verdict.PENDING_PROOF),
            Verdict.PENDING_PROOF, EnumSet.of(Verdict.PENDING_PROOF, Verdict.ELIGIBLE),
            Verdict.NOT_ELIGIBLE, EnumSet.of(Verdict.NOT_ELIGIBLE),
            Verdict.UNDETERMINED, EnumSet.of(Verdict.UNDETERMINED));

    private EligibilityLaws() {}

    static Verdict verdict(Worlds worlds, Someone someone) {
        return AsGiven.of(worlds.list())
                .decide(someone.situation(), worlds.at())
                .verdict();
    }

    /** Whatever one learns next of any fact overturns no verdict that is decided. */
    static void learningOverturnsNothing(Worlds worlds, Someone someone) {
        AsGiven engine = AsGiven.of(worlds.list());
        Set<Verdict> allowed = AFTER_A_FACT.get(verdict(worlds, someone));
        for (Fact<?> fact : worlds.facts()) {
            for (Knowledge<?> refinement : worlds.refinements(fact, someone.of(fact))) {
                Someone wiser = someone.with(fact, refinement);
                assertThat(engine.decide(wiser.situation(), worlds.at()).verdict())
                        .as("%s after learning %s: %s", someone, fact, wiser)
                        .isIn(allowed);
            }
        }
    }

    /** A verdict that is decided holds for a completion of what is known. */
    static void completionAgrees(Worlds worlds, AsGiven engine, Verdict verdict, Someone completion) {
        Verdict complete = engine.decide(completion.situation(), worlds.at()).verdict();
        assertThat(complete).as(completion.toString()).isNotEqualTo(Verdict.UNDETERMINED);
        assertThat(complete).as(completion.toString()).isIn(AFTER_A_FACT.get(verdict));
    }

    /** One more document may make a verdict pending or cure it; a question may arise from it, and none is answered. */
    static void aProofChangesNoFact(Worlds worlds, Someone someone, Someone withProof) {
        AsGiven engine = AsGiven.of(worlds.list());
        Decision before = engine.decide(someone.situation(), worlds.at());
        Decision after = engine.decide(withProof.situation(), worlds.at());

        assertThat(after.verdict()).isIn(AFTER_A_PROOF.get(before.verdict()));
        assertThat(after.missing()).containsAll(before.missing());
    }

    /** Facts are asked for exactly while the verdict is open, only those not known, and by sensitivity. */
    static void missingFactsAreOpen(Worlds worlds, Someone someone) {
        Decision decision = AsGiven.of(worlds.list()).decide(someone.situation(), worlds.at());

        assertThat(decision.missing().isEmpty()).isEqualTo(decision.verdict() != Verdict.UNDETERMINED);
        assertThat(decision.missing())
                .doesNotHaveDuplicates()
                .allSatisfy(fact ->
                        assertThat(someone.of(fact)).isInstanceOfAny(Knowledge.Unknown.class, Knowledge.Between.class));
        assertThat(decision.missing()).extracting(Fact::sensitivity).isSorted();
        assertThat(decision.nextQuestion())
                .isEqualTo(decision.missing().stream().findFirst());
    }

    /** The same question gives an equal decision and explanation, from the same engine and from a new one. */
    static void sameInputSameOutput(Worlds worlds, Someone someone) {
        AsGiven engine = AsGiven.of(worlds.list());
        AsGiven another = AsGiven.of(worlds.list());
        LocalDate at = worlds.at();

        assertThat(engine.decide(someone.situation(), at))
                .isEqualTo(engine.decide(someone.situation(), at))
                .isEqualTo(another.decide(someone.situation(), at));
        assertThat(engine.decide(someone.situation(), at).explanation())
                .isEqualTo(another.decide(someone.situation(), at).explanation());
    }

    /** The explanation says the verdict first, then every criterion, in both languages, one line per step. */
    static void explanationIsWhole(Worlds worlds, Someone someone) {
        AsGiven engine = AsGiven.of(worlds.list());
        Decision decision = engine.decide(someone.situation(), worlds.at());

        Derivation explanation = decision.explanation();

        assertThat(explanation.on()).contains(worlds.at());
        for (Language language : Language.values()) {
            assertThat(explanation.statement().in(language))
                    .contains(worlds.list().title().in(language))
                    .contains(decision.verdict().label().in(language));
            List<String> said = explanation.steps().stream()
                    .flatMap(step -> Stream.concat(Stream.of(step), step.steps().stream()))
                    .map(step -> step.statement().in(language))
                    .toList();
            for (Criterion criterion : worlds.list().criteria()) {
                String label = criterion.label().in(language);
                assertThat(said)
                        .anyMatch(line -> line.equals(label)
                                || line.startsWith(label + (language == Language.FRENCH ? " : " : ": ")));
            }
            String text = explanation.render(language);
            assertThat(text.lines())
                    .hasSize(size(explanation))
                    .noneMatch(line -> line.strip().equals("-"));
            assertThat(text).doesNotContainPattern("\\bnull\\b|\\{\\d|Optional|Knowledge|hidden");
        }
    }

    private static int size(Derivation derivation) {
        return 1 + derivation.steps().stream().mapToInt(EligibilityLaws::size).sum();
    }
}
