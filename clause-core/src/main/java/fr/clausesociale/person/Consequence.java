package fr.clausesociale.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What follows for a fact.
 *
 * @param fact the fact
 * @param knowledge what is known of it then
 * @param from the facts from which it follows
 */
record Consequence(Fact<?> fact, Knowledge<?> knowledge, List<Fact<?>> from) {

    /** The same consequence of one more fact. */
    Consequence and(Fact<?> more) {
        List<Fact<?>> all = new ArrayList<>(from);
        all.add(more);
        return new Consequence(fact, knowledge, List.copyOf(all));
    }

    /** The same consequence of what was given, where it came from what follows itself. */
    Consequence through(Map<Fact<?>, Consequence> others) {
        return new Consequence(
                fact,
                knowledge,
                from.stream()
                        .flatMap(one -> others.containsKey(one)
                                ? Objects.requireNonNull(others.get(one)).from().stream()
                                : Stream.of(one))
                        .distinct()
                        .toList());
    }
}
