package fr.clausesociale.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A diff tells exactly what changes the fingerprint. */
class RuleSetDiffProperties {

    @Provide
    Arbitrary<RuleSet> lists() {
        return Trees.lists();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_part_that_changes_is_told_in_both_languages(@ForAll("lists") RuleSet list, @ForAll Random random) {
        List<Variation> variations = Variation.of(list);

        for (int i = 0; i < 20; i++) {
            Variation variation = variations.get(random.nextInt(variations.size()));
            RuleSetDiffTest.assertTold(list, (RuleSet) variation.value(), variation.place());
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_diff_is_empty_exactly_if_the_fingerprints_are_equal(
            @ForAll("lists") RuleSet first, @ForAll("lists") RuleSet second, @ForAll Random random) {
        List<RuleSet> lists = new ArrayList<>(List.of(first, second, first));
        for (int i = 0; i < 3; i++) {
            RuleSet last = lists.get(lists.size() - 1);
            List<Variation> variations = Variation.of(last);
            lists.add(
                    (RuleSet) variations.get(random.nextInt(variations.size())).value());
        }
        for (RuleSet base : lists) {
            for (RuleSet changed : lists) {
                RuleSetDiff diff = new RuleSetDiff(base, changed);

                assertThat(diff.isEmpty()).isEqualTo(base.fingerprint().equals(changed.fingerprint()));
                assertThat(diff.explanation().steps().isEmpty()).isEqualTo(diff.isEmpty());
            }
        }
    }
}
