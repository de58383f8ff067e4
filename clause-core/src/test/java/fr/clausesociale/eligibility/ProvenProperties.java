package fr.clausesociale.eligibility;

import static fr.clausesociale.eligibility.Condition.proven;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Text;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** To name documents of a part changes what is to be proven and nothing else. */
class ProvenProperties {

    private static final ProofRequirement STAMP = ProofRequirement.of("stamp", Text.of("timbre", "stamp"));

    /** A list, a day and somebody. */
    record Case(Worlds worlds, Someone someone) {}

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(Trees.lists(), Trees.days())
                .as(Worlds::new)
                .flatMap(worlds -> worlds.someone().map(someone -> new Case(worlds, someone)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_verdict_and_the_questions_are_the_same_and_a_stamp_is_asked_for_from_whoever_is_eligible(
            @ForAll("cases") Case c) {
        RuleSet plain = c.worlds().list();
        RuleSet stamped = Trees.list(plain.criteria().stream()
                .map(criterion -> proven(criterion.condition(), STAMP))
                .toList());
        Decision before = decide(plain, c);
        Decision after = decide(stamped, c);

        assertThat(after.verdict()).isEqualTo(before.verdict());
        assertThat(after.missing()).isEqualTo(before.missing());
        assertThat(after.criteria()).isEqualTo(before.criteria());
        assertThat(after.proofs().contains(STAMP)).isEqualTo(before.verdict() == Verdict.ELIGIBLE);
    }

    private static Decision decide(RuleSet list, Case c) {
        return EligibilityEngine.of(list)
                .decide(c.someone().situation(), c.worlds().at());
    }
}
