package fr.clausesociale.iae;

import fr.clausesociale.Text;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the lists of criteria share. */
final class Criteria {

    private Criteria() {}

    /** The criteria, each once, in the order of their list. */
    static <C extends Enum<C>> Set<C> ordered(Class<C> type, Collection<C> criteria) {
        Set<C> ordered = EnumSet.noneOf(type);
        ordered.addAll(criteria);
        return Collections.unmodifiableSet(ordered);
    }

    /** The pairs of which both criteria are ticked. */
    static <C extends Enum<C>> List<CriterionPair<C>> refused(List<CriterionPair<C>> pairs, Set<C> ticked) {
        return pairs.stream().filter(pair -> pair.isIn(ticked)).toList();
    }

    /** Labels after one another; "néant" if there are none. */
    static <C> Text list(Collection<C> items, Function<C, Text> label) {
        if (items.isEmpty()) {
            return Text.of("néant", "none");
        }
        return Text.of(
                items.stream().map(label).map(Text::fr).collect(Collectors.joining(", ")),
                items.stream().map(label).map(Text::en).collect(Collectors.joining(", ")));
    }
}
