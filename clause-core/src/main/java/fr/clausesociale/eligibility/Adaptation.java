package fr.clausesociale.eligibility;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Text;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a contract changes of a list that it takes: criteria removed, put in place of others (another threshold) or added, an
 * open list closed, a public that goes first.
 *
 * <p>French: <i>dérogation</i>. The CCAP that takes the list of the CCAG "exclusively" closes it; one that says "more than 24
 * months" replaces a criterion. The adapted list is a list of its own, with its id and its fingerprint, and {@link RuleSetDiff}
 * tells what it changes.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param id the id of the adapted list, not that of the list it takes
 * @param title the title of the adapted list
 * @param reference the text that changes the list, such as an article of the CCAP
 * @param removed the codes of the criteria that it takes out
 * @param replaced the criteria that it puts in the place of those of the same code
 * @param added the criteria that it adds at the end
 * @param open whether the list is open, if the text says so
 * @param priority the codes of the criteria of the adapted list whose public goes first; if empty, those of the list that it
 *     takes, as far as they are left
 * @since 0.1.0
 */
@Value.Builder
public record Adaptation(
        RuleSetId id,
        Text title,
        LegalReference reference,
        List<String> removed,
        List<Criterion> replaced,
        List<Criterion> added,
        Optional<Boolean> open,
        List<String> priority) {

    /** Copies the lists. */
    public Adaptation {
        removed = List.copyOf(removed);
        replaced = List.copyOf(replaced);
        added = List.copyOf(added);
        priority = List.copyOf(priority);
    }

    /** A builder without any part set. Not thread-safe. */
    public static AdaptationBuilder builder() {
        return new AdaptationBuilder();
    }

    /**
     * The adapted list.
     *
     * @param base the list that the contract takes
     * @throws fr.clausesociale.ClauseException {@code adaptation-cycle} if the adapted list would have the id of the list it takes,
     *     {@code criterion-unknown} if a criterion to remove or to replace is not there, {@code criterion-duplicated} if one to
     *     add is there already, {@code rule-set-empty} if none is left, each with its place in the adaptation
     */
    public RuleSet of(RuleSet base) {
        requireAt(
                "/id",
                !id.equals(base.id()),
                "adaptation-cycle",
                "la liste aménagée {0} s'aménagerait elle-même ; il lui faut un identifiant propre",
                "the adapted list {0} would adapt itself; give it an id of its own",
                id.toString());
        List<Criterion> criteria = new ArrayList<>(base.criteria());
        for (int i = 0; i < removed.size(); i++) {
            String code = removed.get(i);
            requireAt(
                    "/removed/" + i,
                    criteria.removeIf(criterion -> criterion.code().equals(code)),
                    "criterion-unknown",
                    "la liste {0} n'a pas de critère {1} à retirer",
                    "rule set {0} has no criterion {1} to remove",
                    base.id().toString(),
                    code);
        }
        for (int i = 0; i < replaced.size(); i++) {
            Criterion criterion = replaced.get(i);
            int place = criteria.stream().map(Criterion::code).toList().indexOf(criterion.code());
            requireAt(
                    "/replaced/" + i + "/code",
                    place >= 0,
                    "criterion-unknown",
                    "la liste {0} n'a pas de critère {1} à remplacer",
                    "rule set {0} has no criterion {1} to replace",
                    base.id().toString(),
                    criterion.code());
            criteria.set(place, criterion);
        }
        for (int i = 0; i < added.size(); i++) {
            Criterion criterion = added.get(i);
            requireAt(
                    "/added/" + i + "/code",
                    criteria.stream().noneMatch(other -> other.code().equals(criterion.code())),
                    "criterion-duplicated",
                    "la liste {0} a déjà un critère {1} ; un autre se met à sa place par replaced",
                    "rule set {0} has a criterion {1} already; another one takes its place by replaced",
                    id.toString(),
                    criterion.code());
            criteria.add(criterion);
        }
        requireAt(
                "/removed",
                !criteria.isEmpty(),
                "rule-set-empty",
                "la liste {0} ne contiendrait plus aucun critère",
                "rule set {0} would have no criterion left",
                id.toString());
        return new RuleSet(
                id,
                title,
                reference,
                base.inForceFrom(),
                base.inForceUntil(),
                open.orElse(base.open()),
                criteria,
                priority.isEmpty() ? kept(base.priority(), criteria) : priority,
                List.of());
    }

    private static List<String> kept(List<String> priority, List<Criterion> criteria) {
        List<String> codes = criteria.stream().map(Criterion::code).toList();
        return priority.stream().filter(codes::contains).toList();
    }
}
