package fr.clausesociale.eligibility;

import static fr.clausesociale.ClauseException.require;
import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Sensitivity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One category of eligible persons in a list: its condition, its text and the documents that prove it.
 *
 * <p>French: <i>critère, public éligible</i>. This type is immutable and thread-safe.
 *
 * @param code the stable code within the list, kebab-case
 * @param label the category, in the words of the text
 * @param reference the text that names it; the day since which it is in force informs, and decides nothing: a list that changes on a
 *     day is a list of two versions
 * @param condition what it asks of a person
 * @param proofs the documents that prove it, all of them; empty where the sources name none, and where they differ with the
 *     {@linkplain Condition.Proven parts} of the condition that hold
 * @since 0.1.0
 */
public record Criterion(
        String code, Text label, LegalReference reference, Condition condition, List<ProofRequirement> proofs) {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_TESTS = 1_000;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Checks the code. */
    public Criterion {
        proofs = List.copyOf(proofs);
        require(
                CODE.matcher(code).matches(),
                "criterion-code-malformed",
                "le code d'un critère s'écrit en minuscules et avec des tirets, comme rsa-recipient",
                "the code of a criterion is kebab-case, such as rsa-recipient");
        requireAt(
                "/condition",
                Structure.isWithin(condition, MAX_DEPTH, MAX_TESTS),
                "condition-too-large",
                "la condition du critère {0} a plus de {1} niveaux ou plus de {2} tests",
                "the condition of criterion {0} is nested more than {1} deep or has more than {2} tests",
                code,
                MAX_DEPTH,
                MAX_TESTS);
    }

    /**
     * The same category, proved alike, as another text has it: another threshold, another window. The label and the reference
     * are asked for again, since the old ones would tell the old threshold.
     *
     * @param otherLabel the category, in the words of the other text
     * @param otherReference the other text
     * @param otherCondition what that text asks of a person
     * @throws fr.clausesociale.ClauseException {@code condition-too-large} if the condition is too large to decide on
     */
    public Criterion with(Text otherLabel, LegalReference otherReference, Condition otherCondition) {
        return new Criterion(code, otherLabel, otherReference, otherCondition, proofs);
    }

    /** What the criterion asks of a person, as a tree of sentences without any personal fact. */
    public Derivation inWords() {
        return inWords(condition);
    }

    private static Derivation inWords(Condition condition) {
        if (condition instanceof Condition.Proven proven) {
            Derivation branch = inWords(proven.branch());
            return branch.from(Stream.concat(
                            branch.steps().stream(),
                            proven.proofs().stream()
                                    .map(proof ->
                                            Derivation.of("justificatif : {0}", "document: {0}", proof.inWords())))
                    .toList());
        }
        return Derivation.of(Wording.of(condition))
                .from(condition.accept(Structure.READER).branches().stream()
                        .map(Criterion::inWords)
                        .toList());
    }

    /** Every document that may be asked for: those that prove the criterion, then those of parts of its condition. */
    public List<ProofRequirement> allProofs() {
        return Stream.concat(proofs.stream(), Structure.proofs(condition))
                .distinct()
                .toList();
    }

    /** The facts on which the criterion depends, in the order of its condition. */
    public List<Fact<?>> facts() {
        return List.copyOf(new LinkedHashSet<>(Structure.facts(condition)));
    }

    /** How intrusive the most intrusive fact is that it reads. */
    public Sensitivity sensitivity() {
        return Structure.sensitivity(condition);
    }
}
