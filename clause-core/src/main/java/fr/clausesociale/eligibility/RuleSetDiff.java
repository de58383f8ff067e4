package fr.clausesociale.eligibility;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one list changes of another: a new version against the old one, an adapted list against the one it takes.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param base the list that is changed
 * @param changed the changed list
 * @since 0.1.0
 */
public record RuleSetDiff(RuleSet base, RuleSet changed) {

    /** The codes of the criteria that only the changed list has, in its order. */
    public List<String> added() {
        return only(changed, base);
    }

    /** The codes of the criteria that only the base has, in its order. */
    public List<String> removed() {
        return only(base, changed);
    }

    /** The codes of the criteria that both have and that differ in any part, in the order of the changed list. */
    public List<String> altered() {
        return changed.criteria().stream()
                .filter(criterion -> find(base, criterion.code())
                        .filter(other -> !other.equals(criterion))
                        .isPresent())
                .map(Criterion::code)
                .toList();
    }

    private static List<String> only(RuleSet list, RuleSet other) {
        return list.criteria().stream()
                .map(Criterion::code)
                .filter(code -> find(other, code).isEmpty())
                .toList();
    }

    private static Optional<Criterion> find(RuleSet list, String code) {
        return list.criteria().stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /** The changes in words: the criteria added, removed and altered with what they ask, and whether the list is open. */
    public Derivation explanation() {
        List<Derivation> steps = new ArrayList<>();
        if (base.open() != changed.open()) {
            steps.add(Derivation.of(
                    changed.open()
                            ? Text.of("la liste est ouverte", "the list is opened")
                            : Text.of("la liste est fermée", "the list is closed")));
        }
        if (!base.inForceFrom().equals(changed.inForceFrom())
                || !base.inForceUntil().equals(changed.inForceUntil())) {
            steps.add(Derivation.of(
                    "en vigueur : {0} au lieu de {1}",
                    "in force: {0} instead of {1}", changed.inForce(), base.inForce()));
        }
        if (!base.priority().equals(changed.priority())) {
            changed.priority().stream()
                    .map(changed::criterion)
                    .forEach(criterion ->
                            steps.add(Derivation.of("public prioritaire : {0}", "goes first: {0}", criterion.label())));
        }
        removed()
                .forEach(code -> steps.add(Derivation.of(
                        "retiré : {0}", "removed: {0}", base.criterion(code).label())));
        for (String code : altered()) {
            steps.add(Derivation.of(
                            "modifié : {0}",
                            "altered: {0}", changed.criterion(code).label())
                    .from(
                            Derivation.of(Text.of("avant", "before")).from(content(base.criterion(code))),
                            Derivation.of(Text.of("après", "after")).from(content(changed.criterion(code)))));
        }
        for (String code : added()) {
            steps.add(Derivation.of(
                            "ajouté : {0}",
                            "added: {0}", changed.criterion(code).label())
                    .from(content(changed.criterion(code))));
        }
        return Derivation.of(
                        "{0} par rapport à {1} : {2}",
                        "{0} against {1}: {2}",
                        changed.id().toString(),
                        base.id().toString(),
                        steps.isEmpty() ? Text.of("aucun changement", "no change") : Text.of("changements", "changes"))
                .under(changed.reference())
                .from(steps);
    }

    private static List<Derivation> content(Criterion criterion) {
        List<Derivation> content = new ArrayList<>();
        content.add(criterion.inWords());
        criterion
                .proofs()
                .forEach(proof -> content.add(Derivation.of("justificatif : {0}", "document: {0}", proof.inWords())));
        return content;
    }
}
