package fr.clausesociale.eligibility;

import fr.clausesociale.Text;
import fr.clausesociale.person.Situation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A case that a list carries to show what it means: an invented person, a day, and the verdict that whoever wrote the list
 * expects. {@link ExampleCheck} runs them.
 *
 * <p>The person is invented, never a real one. This type is immutable and thread-safe.
 *
 * @param name what the case shows, in a few words
 * @param situation what is known of the invented person
 * @param at the day of the decision
 * @param expected the verdict
 * @param criterion the code of a criterion that must be met, if the case is about one
 * @since 0.1.0
 */
public record Example(Text name, Situation situation, LocalDate at, Verdict expected, Optional<String> criterion) {

    /** Obtains a case about the verdict alone. */
    public static Example of(Text name, Situation situation, LocalDate at, Verdict expected) {
        return new Example(name, situation, at, expected, Optional.empty());
    }

    /** The same case, in which a criterion must be met. */
    public Example by(String code) {
        return new Example(name, situation, at, expected, Optional.of(code));
    }
}
