package fr.clausesociale.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.derivation.Derivation;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Where branches are counted, as many items are listed as are counted, however many tests each has. */
class CountedItemsProperties {

    @Provide
    Arbitrary<RuleSet> lists() {
        return Trees.lists();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Trees.days();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_table_lists_each_branch_once(
            @ForAll("lists") RuleSet branches, @ForAll("days") LocalDate at, @ForAll Random random) {
        List<Condition> conditions =
                branches.criteria().stream().map(Criterion::condition).toList();
        int needed = 1 + random.nextInt(conditions.size());
        RuleSet list = Trees.list(List.of(new Condition.AtLeast(needed, conditions)));
        Someone someone = new Worlds(list, at).completion(Someone.unknown(), random);

        Decision decision = EligibilityEngine.of(list).decide(someone.situation(), at);
        Derivation criterion = decision.explanation(Depth.CRITERIA).steps().stream()
                .filter(step -> step.statement().fr().startsWith("critère 0"))
                .findFirst()
                .orElseThrow();

        long holding = decision.nodes().get(0).branches().stream()
                .filter(branch -> decision.truth(branch) == Truth.TRUE)
                .count();
        Derivation counted = criterion.steps().get(0);
        assertThat(counted.statement().fr())
                .as("%s", someone)
                .endsWith("(" + holding + (holding > needed ? " pour " : " sur les ") + needed + " exigées)");
        assertThat(counted.steps())
                .as("%s", someone)
                .hasSize(decision.met().isEmpty() ? conditions.size() : (int) holding);
    }
}
