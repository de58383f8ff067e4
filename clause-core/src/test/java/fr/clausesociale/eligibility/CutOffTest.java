package fr.clausesociale.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Sensitivity;
import fr.clausesociale.person.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A list may be built so that nobody could tell in time whether two completions differ; then it is said that none was looked for. */
class CutOffTest {

    private static final LocalDate AT = LocalDate.of(2026, 10, 15);
    private static final LegalReference TEXT = LegalReference.of("liste inventée");
    private static final List<Fact<Boolean>> FLAGS = IntStream.range(0, 40)
            .mapToObj(i -> Fact.flag("flag-" + i, Sensitivity.ORDINARY, Text.of("fait " + i, "fact " + i)))
            .toList();

    @Test
    void too_many_cases_are_cut_off_and_it_is_said() {
        Decision decision =
                EligibilityEngine.of(puzzle()).decide(Situation.builder().build(), AT);

        assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.isExact()).isFalse();
        assertThat(decision.explanation().render(Language.FRENCH)).contains("recherche interrompue");
        assertThat(decision.explanation().render(Language.ENGLISH)).contains("search cut off");
    }

    @Test
    void nothing_is_said_where_the_search_comes_to_its_end() {
        Decision decision = EligibilityEngine.of(Ccag2021.ruleSet())
                .decide(Situation.builder().build(), AT);

        assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.isExact()).isTrue();
        assertThat(decision.explanation().render(Language.ENGLISH)).doesNotContain("search cut off");
    }

    /** Criteria of three flags each, true or false at random: whatever the flags are, one is met, but it takes long to see. */
    private static RuleSet puzzle() {
        Random random = new Random(7);
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            List<Condition> literals = random.ints(0, FLAGS.size())
                    .distinct()
                    .limit(3)
                    .mapToObj(flag -> (Condition) new Condition.Is(FLAGS.get(flag)))
                    .map(is -> random.nextBoolean() ? is : new Condition.Not(is))
                    .toList();
            String code = "criterion-" + i;
            criteria.add(new Criterion(
                    code, Text.of(code, code), TEXT, Condition.all(literals.toArray(new Condition[0])), List.of()));
        }
        return RuleSet.builder()
                .id(RuleSetId.of("puzzle", "1"))
                .title(Text.of("casse-tête", "puzzle"))
                .reference(TEXT)
                .inForceFrom(LocalDate.of(2021, 1, 1))
                .open(false)
                .criteria(criteria)
                .build();
    }
}
