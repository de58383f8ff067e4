package fr.clausesociale.iae;

import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A diagnosis for a GEIQ as somebody made it: the criteria ticked, by whom and on which day.
 *
 * <p>Its text shows no criterion, since one alone can reveal a disability. This type is immutable and thread-safe.
 *
 * @param on the day of the diagnosis
 * @param author who makes it: an authorised prescriber, or the GEIQ as employer
 * @param criteria the criteria ticked, each once, in the order of the list
 * @since 0.1.0
 */
@Value.Builder
public record GeiqDiagnosis(LocalDate on, DiagnosisAuthor author, Set<GeiqCriterion> criteria) {

    /** Removes duplicates and orders the criteria. */
    public GeiqDiagnosis {
        criteria = Criteria.ordered(GeiqCriterion.class, criteria);
    }

    /** A builder without any part set. Not thread-safe. */
    public static GeiqDiagnosisBuilder builder() {
        return new GeiqDiagnosisBuilder();
    }

    @Override
    public String toString() {
        return "GeiqDiagnosis[" + on + ", " + author + "]";
    }
}
