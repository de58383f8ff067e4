package fr.clausesociale.person;

import fr.clausesociale.Text;
import java.util.List;

/**
 * Facts of a situation that cannot all be true: a registration before the birth, never worked and 300 hours worked, more months
 * worked within the last 12 than within the last 18, 13 months worked within the last 12.
 *
 * <p>A situation reports them and an engine takes these facts for unknown: none is believed, and all are asked for again where
 * they matter. Only what the definitions of the facts in {@link Facts} make certain counts, never what is merely unlikely: a
 * registration while still at school is none. Facts known within bounds contradict each other if no values within the bounds
 * agree. Its text shows nothing. This type is immutable and thread-safe.
 *
 * @param facts the facts, two of them, or one whose value cannot be true whatever the others are
 * @param reason why they cannot all be true, without any value
 * @since 0.1.0
 */
public record Contradiction(List<Fact<?>> facts, Text reason) {

    /** Copies the facts. */
    public Contradiction {
        facts = List.copyOf(facts);
    }

    @Override
    public String toString() {
        return "Contradiction[hidden]";
    }
}
