package fr.clausesociale.eligibility;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.RuleSetId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one list changes of another: a new version against the old one, an adapted list against the one it takes.
 *
 * <p>It tells every difference that gives the lists different fingerprints and, beyond these, how many of their examples differ,
 * which decide nothing. This type is immutable and thread-safe.
 *
 * @param base the list that is changed
 * @param changed the changed list
 * @since 0.1.0
 */
public record RuleSetDiff(RuleSet base, RuleSet changed) {

    /** Whether nothing but the examples differs: both lists have the same fingerprint. */
    public boolean isEmpty() {
        return base.fingerprint().equals(changed.fingerprint());
    }

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
                        .filter(other -> !Changes.isSame(other, criterion))
                        .isPresent())
                .map(Criterion::code)
                .toList();
    }

    private static List<String> only(RuleSet list, RuleSet other) {
        return codes(list).stream().filter(code -> find(other, code).isEmpty()).toList();
    }

    private static Optional<Criterion> find(RuleSet list, String code) {
        return list.criteria().stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /**
     * The changes in words, a step for each: in the list itself; criteria removed, altered part by part, and added with what
     * they ask; their order; examples. What differs in one language alone is told in both.
     */
    public Derivation explanation() {
        List<Derivation> changes = changes();
        return Derivation.of(
                        "{0} par rapport à {1} : {2}",
                        "{0} against {1}: {2}",
                        changed.id().toString(),
                        base.id().toString(),
                        changes.isEmpty()
                                ? Text.of("aucun changement", "no change")
                                : Text.of("changements", "changes"))
                .under(changed.reference())
                .from(Stream.concat(changes.stream(), examples()).toList());
    }

    private List<Derivation> changes() {
        Changes changes = new Changes()
                .text("identifiant", "id", plain(base.id()), plain(changed.id()))
                .text("titre", "title", base.title(), changed.title())
                .reference(base.reference(), changed.reference())
                .text("en vigueur", "in force", base.inForce(), changed.inForce());
        if (base.open() != changed.open()) {
            changes.add(Derivation.of(
                    changed.open()
                            ? Text.of("la liste est ouverte", "the list is opened")
                            : Text.of("la liste est fermée", "the list is closed")));
        }
        changes.text("public prioritaire", "goes first", priority(base), priority(changed));
        removed().forEach(code -> changes.add(Derivation.of("retiré : {0}", "removed: {0}", base.name(code))));
        altered()
                .forEach(code -> changes.add(Derivation.of("modifié : {0}", "altered: {0}", changed.name(code))
                        .from(alterations(base.criterion(code), changed.criterion(code)))));
        added().forEach(code -> changes.add(Derivation.of("ajouté : {0}", "added: {0}", changed.name(code))
                .from(content(changed.criterion(code)))));
        List<String> codes = codes(changed);
        return changes.order(
                        Text.of("ordre des critères", "order of the criteria"),
                        codes(base),
                        codes,
                        codes.stream().map(code -> changed.name(code)).toList())
                .steps();
    }

    private static List<Derivation> alterations(Criterion before, Criterion after) {
        return new Changes()
                .text("libellé", "label", before.label(), after.label())
                .reference(before.reference(), after.reference())
                .condition(before.condition(), after.condition())
                .proofs(before.proofs(), after.proofs())
                .steps();
    }

    private static List<Derivation> content(Criterion criterion) {
        Stream<Derivation> proofs = criterion.proofs().stream()
                .map(proof -> Derivation.of("justificatif : {0}", "document: {0}", proof.inWords()));
        return Stream.concat(Stream.of(criterion.inWords()), proofs).toList();
    }

    /** How many, not which: an adapted list drops all examples of the one that it takes. */
    private Stream<Derivation> examples() {
        int removed = without(base.examples(), changed.examples());
        int added = without(changed.examples(), base.examples());
        return removed + added == 0
                ? Stream.empty()
                : Stream.of(Derivation.of(
                        "exemples, sans effet sur les décisions : retirés {0}, ajoutés {1}",
                        "examples, which decide nothing: {0} removed, {1} added", removed, added));
    }

    private static int without(List<Example> examples, List<Example> others) {
        return (int)
                examples.stream().filter(example -> !others.contains(example)).count();
    }

    private static List<String> codes(RuleSet list) {
        return list.criteria().stream().map(Criterion::code).toList();
    }

    private static Text priority(RuleSet list) {
        return list.priority().stream()
                .map(code -> list.name(code))
                .reduce((first, next) -> Text.format("{0}, {1}", "{0}, {1}", first, next))
                .orElse(Text.of("aucun", "nobody"));
    }

    private static Text plain(RuleSetId id) {
        return Text.of(id.toString(), id.toString());
    }
}
