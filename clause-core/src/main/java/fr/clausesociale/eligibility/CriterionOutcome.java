package fr.clausesociale.eligibility;

/**
 * A criterion of the list and what became of it.
 *
 * <p>The criterion alone can reveal a disability or a benefit, so its text shows nothing. This type is immutable and thread-safe.
 *
 * @param criterion the code of the criterion
 * @param outcome what became of it
 * @since 0.1.0
 */
public record CriterionOutcome(String criterion, Outcome outcome) {

    @Override
    public String toString() {
        return "CriterionOutcome[hidden]";
    }
}
