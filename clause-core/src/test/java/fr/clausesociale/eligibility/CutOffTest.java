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
import java.util.stream.Stream;
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

    /** The cases multiply beyond what is looked through, but no fact can turn the verdict, and that is seen fact by fact. */
    @Test
    void criteria_that_nobody_can_meet_are_failed_however_many_they_are() {
        Condition[] contradictory = FLAGS.stream()
                .limit(16)
                .map(flag -> Condition.all(Condition.is(flag), Condition.not(Condition.is(flag))))
                .toArray(Condition[]::new);
        Decision decision = EligibilityEngine.of(list(contradictory))
                .decide(Situation.builder().build(), AT);

        assertThat(decision.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.isExact()).isTrue();
        assertThat(decision.explanation(Depth.SENTENCE).render(Language.ENGLISH))
                .contains("not eligible");
    }

    @Test
    void criteria_of_which_one_is_always_met_decide_however_many_they_are() {
        Condition[] either = FLAGS.stream()
                .limit(16)
                .flatMap(flag -> Stream.of(Condition.is(flag), Condition.not(Condition.is(flag))))
                .map(one -> Condition.all(one, Condition.any(one, Condition.is(FLAGS.get(20)))))
                .toArray(Condition[]::new);
        Decision decision =
                EligibilityEngine.of(list(either)).decide(Situation.builder().build(), AT);

        assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.oneOf()).isNotEmpty();
        assertThat(decision.isExact()).isTrue();
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
            criteria.add(criterion(i, Condition.all(literals.toArray(new Condition[0]))));
        }
        return list(criteria);
    }

    private static RuleSet list(Condition... conditions) {
        return list(IntStream.range(0, conditions.length)
                .mapToObj(i -> criterion(i, conditions[i]))
                .toList());
    }

    private static Criterion criterion(int number, Condition condition) {
        String code = "criterion-" + number;
        return new Criterion(code, Text.of(code, code), TEXT, condition, List.of());
    }

    private static RuleSet list(List<Criterion> criteria) {
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
