package fr.clausesociale.iae;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.law.LegalReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether something asked about a PASS IAE is granted, and if not, everything that stands in the way.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param <R> what can stand in the way
 * @param on the day on which it was asked
 * @param refusals what stands in the way, in the order of the rules; empty if it is granted
 * @param derivation the rules applied, with their figures
 * @since 0.1.0
 */
public record PassRuling<R extends Enum<R>>(LocalDate on, List<R> refusals, Derivation derivation) {

    /** Copies the refusals. */
    public PassRuling {
        refusals = List.copyOf(refusals);
    }

    /** Whether nothing stands in the way. */
    public boolean granted() {
        return refusals.isEmpty();
    }

    @Override
    public String toString() {
        return "PassRuling[" + on + ", " + (granted() ? "granted" : "refused") + "]";
    }

    /** Applies rule after rule. Not thread-safe. */
    static final class Examination<R extends Enum<R>> {

        private final List<R> refusals = new ArrayList<>();
        private final List<Derivation> steps = new ArrayList<>();

        /** Applies a rule. */
        Examination<R> rule(boolean kept, R refusal, LegalReference reference, Text rule) {
            if (!kept) {
                refusals.add(refusal);
            }
            Text outcome = kept ? Text.of("oui", "yes") : Text.of("non", "no");
            steps.add(Derivation.of("{0} : {1}", "{0}: {1}", rule, outcome).under(reference));
            return this;
        }

        /** Says what is not judged. */
        Examination<R> note(Text note) {
            steps.add(Derivation.of(note));
            return this;
        }

        PassRuling<R> ruling(LocalDate on, Text subject) {
            Text outcome = refusals.isEmpty() ? Text.of("accordé", "granted") : Text.of("refusé", "refused");
            return new PassRuling<>(
                    on,
                    refusals,
                    Derivation.of("{0} : {1}", "{0}: {1}", subject, outcome)
                            .on(on)
                            .from(steps));
        }
    }
}
