package fr.clausesociale.iae;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.identity.StructureKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A diagnosis of the IAE as somebody made it: the criteria ticked, for which kind of structure, by whom and on which day.
 *
 * <p>French: <i>diagnostic d'éligibilité IAE</i>. Its text shows no criterion, since one alone can reveal a disability. This type
 * is immutable and thread-safe.
 *
 * @param on the day of the diagnosis
 * @param author who makes it
 * @param structure the kind of the structure that hires; empty for a diagnosis of a prescriber outside any application
 * @param criteria the criteria ticked, each once, in the order of the list
 * @since 0.1.0
 */
@Value.Builder
public record IaeDiagnosis(
        LocalDate on, DiagnosisAuthor author, Optional<StructureKind> structure, Set<IaeCriterion> criteria) {

    /** Removes duplicates, orders the criteria, and checks that an employer names its kind. */
    public IaeDiagnosis {
        criteria = Criteria.ordered(IaeCriterion.class, criteria);
        require(
                author != DiagnosisAuthor.EMPLOYER || structure.isPresent(),
                "iae-structure-missing",
                "un diagnostic par un employeur dit le type de sa structure",
                "a diagnosis by an employer names the kind of its structure");
    }

    /** A builder without any part set. Not thread-safe. */
    public static IaeDiagnosisBuilder builder() {
        return new IaeDiagnosisBuilder();
    }

    @Override
    public String toString() {
        return "IaeDiagnosis[" + on + ", " + author + "]";
    }
}
