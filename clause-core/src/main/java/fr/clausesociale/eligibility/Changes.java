package fr.clausesociale.eligibility;

import static java.util.stream.Collectors.toSet;

import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.derivation.Fingerprint;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Collects in words what became of the parts of a list. Parts that are the same add nothing. */
final class Changes {

    private final List<Derivation> steps = new ArrayList<>();

    List<Derivation> steps() {
        return List.copyOf(steps);
    }

    Changes add(Derivation step) {
        steps.add(step);
        return this;
    }

    Changes text(String fr, String en, Text before, Text after) {
        if (!before.equals(after)) {
            boolean both = isAlike(before, after);
            add(Derivation.of(
                    "{0} : {1} → {2}",
                    "{0}: {1} → {2}",
                    Text.of(fr, en),
                    both ? inBothLanguages(before) : before,
                    both ? inBothLanguages(after) : after));
        }
        return this;
    }

    private static boolean isAlike(Text first, Text second) {
        return first.fr().equals(second.fr()) || first.en().equals(second.en());
    }

    private static Text inBothLanguages(Text text) {
        String both = text.fr() + " / " + text.en();
        return Text.of(both, both);
    }

    Changes reference(LegalReference before, LegalReference after) {
        return text("texte", "text", stated(Optional.of(before.title())), stated(Optional.of(after.title())))
                .text("article", "article", stated(before.article()), stated(after.article()))
                .text("texte en vigueur depuis", "text in force since", stated(before.since()), stated(after.since()))
                .text("adresse du texte", "address of the text", stated(before.uri()), stated(after.uri()));
    }

    private static Text stated(Optional<?> part) {
        return part.map(value -> Text.format("{0}", "{0}", value instanceof LocalDate ? value : value.toString()))
                .orElse(Text.of("non précisé", "not stated"));
    }

    /** Tells both conditions in full, and what their words leave out as far as it differs. */
    Changes condition(Condition before, Condition after) {
        if (isSame((Record) before, (Record) after)) {
            return this;
        }
        List<Condition> gone = without(before, after);
        List<Condition> come = without(after, before);
        Derivation was = inWords(before, after, test -> gone.contains(test) ? detailsApart(test, come) : List.of());
        Derivation is = inWords(after, before, test -> come.contains(test) ? detailsApart(test, gone) : List.of());
        if (Stream.of(Language.values())
                .anyMatch(language -> was.render(language).equals(is.render(language)))) {
            return versions(inWords(before, after, Changes::details), inWords(after, before, Changes::details));
        }
        return versions(was, is);
    }

    private Changes versions(Derivation before, Derivation after) {
        return add(Derivation.of(Text.of("avant", "before")).from(before))
                .add(Derivation.of(Text.of("après", "after")).from(after));
    }

    private static Derivation inWords(Condition condition, Condition other, Function<Condition, List<Text>> details) {
        if (condition instanceof Condition.Proven proven) {
            Derivation branch = inWords(proven.branch(), other, details);
            Stream<Derivation> proofs = proven.proofs().stream()
                    .map(proof -> Derivation.of(
                            "justificatif : {0}",
                            "document: {0}", words(proof, resemblesOneOf(proof, Structure.proofs(other)))));
            return branch.from(Stream.concat(branch.steps().stream(), proofs).toList());
        }
        Structure structure = condition.accept(Structure.READER);
        return Derivation.of(Wording.of(condition))
                .from(Stream.concat(
                                details.apply(condition).stream().map(Derivation::of),
                                structure.branches().stream().map(branch -> inWords(branch, other, details)))
                        .toList());
    }

    private static List<Text> details(Condition condition) {
        return condition.accept(Details.READER);
    }

    /**
     * The details in which a test differs from some on the same fact: from those of the same words, or from all if there are
     * none.
     */
    private static List<Text> detailsApart(Condition test, List<Condition> others) {
        Text words = Wording.of(test);
        List<Condition> sameFact =
                others.stream().filter(one -> code(one).equals(code(test))).toList();
        List<Condition> sameWords =
                sameFact.stream().filter(one -> isAlike(Wording.of(one), words)).toList();
        Set<Text> known = (sameWords.isEmpty() ? sameFact : sameWords)
                .stream().flatMap(one -> details(one).stream()).collect(toSet());
        return sameFact.isEmpty()
                ? List.of()
                : details(test).stream()
                        .filter(detail -> !known.contains(detail))
                        .toList();
    }

    /** The tests of a condition that another one does not have. */
    private static List<Condition> without(Condition condition, Condition other) {
        Set<Condition> known = tests(other).collect(toSet());
        return tests(condition).filter(test -> !known.contains(test)).toList();
    }

    private static Stream<Condition> tests(Condition condition) {
        List<Condition> branches = condition.accept(Structure.READER).branches();
        return branches.isEmpty() ? Stream.of(condition) : branches.stream().flatMap(Changes::tests);
    }

    private static Optional<String> code(Condition condition) {
        return condition.accept(Structure.READER).fact().map(Fact::code);
    }

    Changes proofs(List<ProofRequirement> before, List<ProofRequirement> after) {
        List<String> was = before.stream().map(Fingerprint::of).toList();
        List<String> is = after.stream().map(Fingerprint::of).toList();
        List<ProofRequirement> removed = before.stream()
                .filter(proof -> !is.contains(Fingerprint.of(proof)))
                .toList();
        List<ProofRequirement> added = after.stream()
                .filter(proof -> !was.contains(Fingerprint.of(proof)))
                .toList();
        removed.forEach(proof -> add(Derivation.of(
                "justificatif retiré : {0}",
                "document removed: {0}", words(proof, resemblesOneOf(proof, added.stream())))));
        added.forEach(proof -> add(Derivation.of(
                "justificatif ajouté : {0}",
                "document added: {0}", words(proof, resemblesOneOf(proof, removed.stream())))));
        return order(
                Text.of("ordre des justificatifs", "order of the documents"),
                was,
                is,
                after.stream().map(ProofRequirement::inWords).toList());
    }

    /** Whether a document has the words of another one without being the same. */
    private static boolean resemblesOneOf(ProofRequirement proof, Stream<ProofRequirement> others) {
        return others.anyMatch(other -> !isSame(proof, other) && isAlike(proof.inWords(), other.inWords()));
    }

    private static Text words(ProofRequirement proof, boolean inFull) {
        return inFull
                ? Text.format(
                        "{0} ({1})", "{0} ({1})", inBothLanguages(proof.inWords()), String.join(", ", proof.kinds()))
                : proof.inWords();
    }

    /** Tells the new order unless it is the old one, with what was removed left out and what was added at the end. */
    Changes order(Text what, List<String> before, List<String> after, List<Text> words) {
        List<String> expected = Stream.concat(
                        before.stream().filter(after::contains), after.stream().filter(key -> !before.contains(key)))
                .toList();
        return after.equals(expected)
                ? this
                : add(Derivation.of(what)
                        .from(words.stream().map(Derivation::of).toList()));
    }

    static boolean isSame(Record first, Record second) {
        return Fingerprint.of(first).equals(Fingerprint.of(second));
    }
}
