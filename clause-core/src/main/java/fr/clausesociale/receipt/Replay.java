package fr.clausesociale.receipt;

import fr.clausesociale.Text;
import java.util.List;

/**
 * What a replay said that its receipt did not, or the other way round.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param state what it comes to
 * @param differences where both differ, in the order of the receipt
 * @since 0.1.0
 */
public record Replay(State state, List<Difference> differences) {

    /** What a replay comes to. */
    public enum State {
        /** The same in every figure and every word. */
        IDENTICAL(Text.of("identique", "identical")),
        /** The same result, explained in other words: those of another version of the library. */
        EXPLAINED_OTHERWISE(Text.of("même résultat, expliqué autrement", "same result, explained otherwise")),
        /** Another result of the same input: something in the library was changed or mended since. */
        OTHER_RESULT(Text.of("autre résultat des mêmes données", "another result of the same input")),
        /** The terms, the journal, the list or what was known of the person are not those of the receipt. */
        OTHER_INPUT(Text.of("autres données que celles du reçu", "another input than that of the receipt"));

        private final Text label;

        State(Text label) {
            this.label = label;
        }

        /** The state in words. */
        public Text label() {
            return label;
        }
    }

    /**
     * A part that differs.
     *
     * @param place the way to it in the receipt, as a JSON pointer such as {@code /assessment/lots/0/tally/counted}
     * @param ofResult whether it is of the result; otherwise of its explanation
     * @param kept what the receipt says
     * @param again what the replay says; both are as personal as the receipt
     */
    public record Difference(String place, boolean ofResult, Text kept, Text again) {

        /** The place alone: the rest may be personal. */
        @Override
        public String toString() {
            return "Difference[" + place + "]";
        }
    }

    /** Copies the differences. */
    public Replay {
        differences = List.copyOf(differences);
    }

    static Replay of(boolean sameInput, Record kept, Record again) {
        List<Difference> differences = Differences.between(kept, again);
        if (!sameInput) {
            return new Replay(State.OTHER_INPUT, differences);
        }
        State state = differences.isEmpty()
                ? State.IDENTICAL
                : differences.stream().anyMatch(Difference::ofResult) ? State.OTHER_RESULT : State.EXPLAINED_OTHERWISE;
        return new Replay(state, differences);
    }
}
