package fr.clausesociale.eligibility;

import static fr.clausesociale.ClauseException.require;
import static fr.clausesociale.ClauseException.requireAt;
import static fr.clausesociale.ClauseException.requireDay;
import static java.util.Comparator.comparing;

import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.person.Situation;
import fr.clausesociale.person.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The lists that an application knows, by id and by date. A list has one version in force on a day.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RuleSetCatalogue {

    private static final Comparator<RuleSet> BY_NAME_AND_DATE =
            comparing((RuleSet list) -> list.id().name()).thenComparing(RuleSet::inForceFrom);

    private final List<RuleSet> ruleSets;

    private RuleSetCatalogue(List<RuleSet> ruleSets) {
        this.ruleSets = ruleSets;
    }

    /**
     * Obtains a catalogue of some lists.
     *
     * @throws fr.clausesociale.ClauseException {@code rule-set-duplicated} if two have the same id, {@code
     *     rule-set-dates-overlap} if two versions of a list are in force on the same day; the place leads into the lists in the
     *     order in which they are given, as {@code /1/inForceUntil}
     */
    public static RuleSetCatalogue of(Collection<RuleSet> lists) {
        return of(lists, List.of());
    }

    /** The catalogue of lists that are new, which are at fault where they do not agree with each other or with those known. */
    private static RuleSetCatalogue of(Collection<RuleSet> more, Collection<RuleSet> known) {
        List<RuleSet> all = new ArrayList<>(more);
        all.addAll(known);
        Map<String, Integer> ids = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Integer twin = ids.putIfAbsent(all.get(i).id().toString(), i);
            requireAt(
                    "/" + (i < more.size() || twin == null ? i : twin) + "/id",
                    twin == null,
                    "rule-set-duplicated",
                    "la liste {0} est donnée deux fois",
                    "rule set {0} is given twice",
                    all.get(i).id().toString());
        }
        List<Integer> places = IntStream.range(0, all.size())
                .boxed()
                .sorted(comparing(all::get, BY_NAME_AND_DATE))
                .toList();
        for (int i = 1; i < places.size(); i++) {
            RuleSet earlier = all.get(places.get(i - 1));
            RuleSet later = all.get(places.get(i));
            requireAt(
                    places.get(i - 1) < more.size()
                            ? "/" + places.get(i - 1) + "/inForceUntil"
                            : "/" + places.get(i) + "/inForceFrom",
                    !earlier.id().name().equals(later.id().name()) || !earlier.isInForce(later.inForceFrom()),
                    "rule-set-dates-overlap",
                    "{0} et {1} sont toutes deux en vigueur au {2} ; la première doit prendre fin la veille",
                    "{0} and {1} are both in force on {2}; the earlier one must end the day before",
                    earlier.id().toString(),
                    later.id().toString(),
                    later.inForceFrom());
        }
        return new RuleSetCatalogue(places.stream().map(all::get).toList());
    }

    /**
     * The lists of every {@link RuleSetProvider} that stands on the class path or the module path beside this library, and its own.
     *
     * @throws fr.clausesociale.ClauseException as {@link #of}
     */
    public static RuleSetCatalogue installed() {
        return installed(RuleSetProvider.class.getClassLoader());
    }

    /**
     * The lists of every {@link RuleSetProvider} that a class loader sees, for an application whose own classes are not loaded by the one
     * of this library: a plug-in, a web application on a server that shares its libraries.
     *
     * @param providers the class loader of the application, often {@code Thread.currentThread().getContextClassLoader()}
     * @throws fr.clausesociale.ClauseException as {@link #of}
     */
    public static RuleSetCatalogue installed(ClassLoader providers) {
        List<RuleSet> lists = new ArrayList<>();
        ServiceLoader.load(RuleSetProvider.class, providers).forEach(provider -> lists.addAll(provider.ruleSets()));
        return of(lists);
    }

    /**
     * The same catalogue with more lists.
     *
     * @throws fr.clausesociale.ClauseException as {@link #of}, with a place in the lists that are added
     */
    public RuleSetCatalogue with(Collection<RuleSet> more) {
        return of(more, ruleSets);
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

    /**
     * What the versions of a list say of a person from one day to another, each on the days on which it is in force, as long as
     * nothing else changes but the date.
     *
     * <p>Each call prepares the versions anew.
     *
     * @param name the name of the list, whatever the version
     * @param situation what is known of the person for the first day
     * @param from the first day
     * @param to the last day, not before the first
     * @throws fr.clausesociale.ClauseException {@code rule-set-unknown} if the catalogue has no list of that name, or as {@link
     *     EligibilityEngine#timeline(Situation, LocalDate, LocalDate)}
     */
    public Timeline timeline(String name, Situation situation, LocalDate from, LocalDate to) {
        return timeline(name, situation.knownOn(from), from, to);
    }

    /**
     * The same of facts that are known for a day, within the timeline or not; see {@link EligibilityEngine#timeline(Snapshot, LocalDate,
     * LocalDate)}.
     *
     * @param name the name of the list, whatever the version
     * @param snapshot what is known of the person, and for which day
     * @param from the first day
     * @param to the last day, not before the first
     * @throws fr.clausesociale.ClauseException as {@link #timeline(String, Situation, LocalDate, LocalDate)}
     */
    public Timeline timeline(String name, Snapshot snapshot, LocalDate from, LocalDate to) {
        List<Plan> versions = ruleSets.stream()
                .filter(list -> list.id().name().equals(name))
                .map(Plan::new)
                .toList();
        require(
                !versions.isEmpty(),
                "rule-set-unknown",
                "le catalogue n'a pas la liste {0}",
                "the catalogue has no rule set {0}",
                name);
        requireDay(from);
        requireDay(to);
        return Timeline.of(versions, snapshot, from, to);
    }

    /** Whether the other catalogue has the same lists. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleSetCatalogue that && ruleSets.equals(that.ruleSets);
    }

    @Override
    public int hashCode() {
        return ruleSets.hashCode();
    }

    @Override
    public String toString() {
        return "RuleSetCatalogue[" + ruleSets.size() + " lists]";
    }
}
