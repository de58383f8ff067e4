package fr.clausesociale.eligibility;

import static fr.clausesociale.ClauseException.require;
import static fr.clausesociale.ClauseException.requireAt;
import static java.util.Comparator.comparing;

import fr.clausesociale.identity.RuleSetId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The lists that an application knows, by id and by date. A list has one version in force on a day.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RuleSetCatalogue {

    private final List<RuleSet> ruleSets;

    private RuleSetCatalogue(List<RuleSet> ruleSets) {
        this.ruleSets = ruleSets;
    }

    /**
     * Obtains a catalogue of some lists.
     *
     * @throws fr.clausesociale.ClauseException {@code rule-set-duplicated} if two have the same id, {@code
     *     rule-set-dates-overlap} if two versions of a list are in force on the same day
     */
    public static RuleSetCatalogue of(Collection<RuleSet> lists) {
        List<RuleSet> sorted = lists.stream()
                .sorted(comparing((RuleSet list) -> list.id().name())
                        .thenComparing(RuleSet::inForceFrom)
                        .thenComparing(list -> list.id().version()))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            RuleSet earlier = sorted.get(i - 1);
            RuleSet later = sorted.get(i);
            boolean sameName = earlier.id().name().equals(later.id().name());
            require(
                    !earlier.id().equals(later.id()),
                    "rule-set-duplicated",
                    "la liste {0} est donnée deux fois",
                    "rule set {0} is given twice",
                    later.id().toString());
            requireAt(
                    "/inForceUntil",
                    !sameName || !earlier.isInForce(later.inForceFrom()),
                    "rule-set-dates-overlap",
                    "{0} et {1} sont toutes deux en vigueur au {2} ; la première doit prendre fin la veille",
                    "{0} and {1} are both in force on {2}; the earlier one must end the day before",
                    earlier.id().toString(),
                    later.id().toString(),
                    later.inForceFrom());
        }
        return new RuleSetCatalogue(sorted);
    }

    /**
     * The lists of every {@link RuleSetProvider} on the class path or the module path, those of this library among them.
     *
     * @throws fr.clausesociale.ClauseException as {@link #of}
     */
    public static RuleSetCatalogue installed() {
        List<RuleSet> lists = new ArrayList<>();
        ServiceLoader.load(RuleSetProvider.class, RuleSetProvider.class.getClassLoader())
                .forEach(provider -> lists.addAll(provider.ruleSets()));
        return of(lists);
    }

    /**
     * The same catalogue with more lists.
     *
     * @throws fr.clausesociale.ClauseException as {@link #of}
     */
    public RuleSetCatalogue with(Collection<RuleSet> more) {
        List<RuleSet> all = new ArrayList<>(ruleSets);
        all.addAll(more);
        return of(all);
    }

    /** All lists, by name and first day in force. */
    public List<RuleSet> all() {
        return ruleSets;
    }

    /** The lists in force on a day, by name. */
    public List<RuleSet> inForce(LocalDate day) {
        return ruleSets.stream().filter(list -> list.isInForce(day)).toList();
    }

    /** A list by its id, if the catalogue has it. */
    public Optional<RuleSet> find(RuleSetId id) {
        return ruleSets.stream().filter(list -> list.id().equals(id)).findFirst();
    }

    /** The version of a list that is in force on a day, if there is one. */
    public Optional<RuleSet> find(String name, LocalDate day) {
        return ruleSets.stream()
                .filter(list -> list.id().name().equals(name) && list.isInForce(day))
                .findFirst();
    }

    @Override
    public String toString() {
        return "RuleSetCatalogue[" + ruleSets.size() + " lists]";
    }
}
