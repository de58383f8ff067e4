package fr.clausesociale.eligibility;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.derivation.Fingerprint;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Fact;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A list of eligible persons, as data: whoever meets one of its criteria is eligible.
 *
 * <p>French: <i>publics éligibles</i>. An open list (French: <i>notamment</i>) names categories without excluding others:
 * whoever meets none of them is not eligible under the list, and the buyer may still admit that person. A closed list
 * excludes everybody else.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param id the name and the version
 * @param title the title
 * @param reference the text that sets the list
 * @param inForceFrom the first day on which a decision may use the list
 * @param inForceUntil the last such day, if there is one
 * @param open whether the list is open
 * @param criteria the criteria, at least one, in the order of the text
 * @param priority the codes of the criteria whose public goes first, if the text names one
 * @param examples cases that show what the list means; they are not part of its fingerprint
 * @since 0.1.0
 */
@Value.Builder
public record RuleSet(
        RuleSetId id,
        Text title,
        LegalReference reference,
        LocalDate inForceFrom,
        Optional<LocalDate> inForceUntil,
        boolean open,
        List<Criterion> criteria,
        List<String> priority,
        List<Example> examples) {

    /** Checks the dates, that the codes differ, and that the codes named are there. */
    public RuleSet {
        criteria = List.copyOf(criteria);
        priority = List.copyOf(priority);
        examples = List.copyOf(examples);
        requireAt(
                "/criteria",
                !criteria.isEmpty(),
                "rule-set-empty",
                "la liste {0} ne contient aucun critère",
                "rule set {0} has no criterion",
                id.toString());
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            requireAt(
                    "/criteria/" + i + "/code",
                    codes.add(criteria.get(i).code()),
                    "criterion-duplicated",
                    "les critères de la liste {0} portent des codes différents ; {1} figure deux fois",
                    "the criteria of rule set {0} have different codes; {1} stands twice",
                    id.toString(),
                    criteria.get(i).code());
        }
        Map<String, Fact<?>> facts = new HashMap<>();
        for (int i = 0; i < criteria.size(); i++) {
            for (Fact<?> fact : Structure.facts(criteria.get(i).condition())) {
                Fact<?> known = facts.putIfAbsent(fact.code(), fact);
                requireAt(
                        "/criteria/" + i + "/condition",
                        known == null || known.equals(fact),
                        "fact-defined-twice",
                        "la liste {0} définit le fait {1} de deux manières",
                        "rule set {0} defines the fact {1} in two ways",
                        id.toString(),
                        fact.code());
            }
        }
        requireAt(
                "/inForceUntil",
                inForceUntil.isEmpty() || !inForceUntil.get().isBefore(inForceFrom),
                "rule-set-dates-unordered",
                "la liste {0} prend fin avant d'entrer en vigueur",
                "rule set {0} ends before it begins",
                id.toString());
        for (int i = 0; i < priority.size(); i++) {
            requireAt(
                    "/priority/" + i,
                    codes.contains(priority.get(i)),
                    "criterion-unknown",
                    "la liste {0} n'a pas de critère {1} à rendre prioritaire",
                    "rule set {0} has no criterion {1} to put first",
                    id.toString(),
                    priority.get(i));
        }
        for (int i = 0; i < examples.size(); i++) {
            Optional<String> named = examples.get(i).criterion();
            requireAt(
                    "/examples/" + i + "/criterion",
                    named.isEmpty() || codes.contains(named.get()),
                    "criterion-unknown",
                    "la liste {0} n'a pas le critère que nomme son exemple",
                    "rule set {0} has no criterion of the code that its example names",
                    id.toString());
        }
    }

    /** A builder without any part set. Not thread-safe. */
    public static RuleSetBuilder builder() {
        return new RuleSetBuilder();
    }

    /** A digest of the whole content: two rule sets with the same fingerprint decide alike. */
    public String fingerprint() {
        return Fingerprint.of(with(List.of()));
    }

    /** The same list with other examples. */
    public RuleSet with(List<Example> otherExamples) {
        return new RuleSet(id, title, reference, inForceFrom, inForceUntil, open, criteria, priority, otherExamples);
    }

    /**
     * A criterion by its code.
     *
     * @throws fr.clausesociale.ClauseException {@code criterion-unknown} if the list has no such criterion
     */
    public Criterion criterion(String code) {
        return criteria.get(place(code));
    }

    boolean has(String code) {
        return criteria.stream().anyMatch(criterion -> criterion.code().equals(code));
    }

    int place(String code) {
        for (int i = 0; i < criteria.size(); i++) {
            if (criteria.get(i).code().equals(code)) {
                return i;
            }
        }
        throw new ClauseException(
                "criterion-unknown",
                Text.format(
                        "la liste {0} n'a pas de critère de ce code",
                        "rule set {0} has no criterion of this code", id.toString()));
    }

    /** A criterion as it is named where its code matters too. */
    Text name(String code) {
        return Text.format("{0} ({1})", "{0} ({1})", criterion(code).label(), code);
    }

    /** The days on which a decision may use the list, in words. */
    public Text inForce() {
        return inForceUntil
                .map(last -> Text.format("du {0} au {1}", "from {0} to {1}", inForceFrom, last))
                .orElse(Text.format("à partir du {0}", "from {0}", inForceFrom));
    }

    /** Whether a decision may use the list on a day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(inForceFrom) && (inForceUntil.isEmpty() || !day.isAfter(inForceUntil.get()));
    }

    /**
     * The same list without some of its criteria, under another id.
     *
     * @throws fr.clausesociale.ClauseException as {@link Adaptation#of}
     */
    public RuleSet without(RuleSetId newId, String... codes) {
        return Adaptation.builder()
                .id(newId)
                .title(title)
                .reference(reference)
                .addRemoved(codes)
                .build()
                .of(this);
    }
}
