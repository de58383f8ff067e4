package fr.clausesociale.eligibility;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Fingerprint;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
        List<Criterion> criteria) {

    /** Checks the dates and that the codes differ. */
    public RuleSet {
        criteria = List.copyOf(criteria);
        require(
                !criteria.isEmpty(),
                "rule-set-empty",
                "la liste {0} ne contient aucun critère",
                "rule set {0} has no criterion",
                id.toString());
        require(
                new HashSet<>(criteria.stream().map(Criterion::code).toList()).size() == criteria.size(),
                "criterion-duplicated",
                "les critères de la liste {0} portent des codes différents",
                "the criteria of rule set {0} have different codes",
                id.toString());
        require(
                inForceUntil.isEmpty() || !inForceUntil.get().isBefore(inForceFrom),
                "rule-set-dates-unordered",
                "la liste {0} prend fin avant d'entrer en vigueur",
                "rule set {0} ends before it begins",
                id.toString());
    }

    /** A builder without any part set. Not thread-safe. */
    public static RuleSetBuilder builder() {
        return new RuleSetBuilder();
    }

    /** A digest of the whole content: two rule sets with the same fingerprint decide alike. */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    /** The same list without some of its criteria, under another id. */
    public RuleSet without(RuleSetId newId, String... codes) {
        List<String> removed = List.of(codes);
        List<Criterion> kept =
                criteria.stream().filter(c -> !removed.contains(c.code())).toList();
        require(
                kept.size() == criteria.size() - removed.size(),
                "criterion-unknown",
                "la liste {0} ne contient pas tous les critères {1}",
                "rule set {0} has not all of the criteria {1}",
                id.toString(),
                removed.toString());
        return new RuleSet(newId, title, reference, inForceFrom, inForceUntil, open, kept);
    }
}
