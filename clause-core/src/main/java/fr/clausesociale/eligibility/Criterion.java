package fr.clausesociale.eligibility;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.Text;
import fr.clausesociale.law.LegalReference;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One category of eligible persons in a list: its condition, its text and the documents that prove it.
 *
 * <p>French: <i>critère, public éligible</i>. This type is immutable and thread-safe.
 *
 * @param code the stable code within the list, kebab-case
 * @param label the category, in the words of the text
 * @param reference the text that names it
 * @param condition what it asks of a person
 * @param proofs the documents that prove it, all of them; empty where the sources name none
 * @since 0.1.0
 */
public record Criterion(
        String code, Text label, LegalReference reference, Condition condition, List<ProofRequirement> proofs) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Checks the code. */
    public Criterion {
        proofs = List.copyOf(proofs);
        require(
                CODE.matcher(code).matches(),
                "criterion-code-malformed",
                "le code d'un critère s'écrit en minuscules et avec des tirets, comme rsa-recipient",
                "the code of a criterion is kebab-case, such as rsa-recipient");
    }
}
