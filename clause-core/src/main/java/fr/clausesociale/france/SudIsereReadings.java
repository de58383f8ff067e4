package fr.clausesociale.france;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.eligibility.Bound;
import org.immutables.value.Value;

/**
 * What the text of {@link SudIsere2017} leaves open, and whoever uses the list must say: it names young people, seniors, low
 * levels and graduates without a figure. Nothing here has a default.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param youngUnder the age in years from which, birthday included, nobody is young any more
 * @param seniorBound {@link Bound#AT_LEAST} if a jobseeker is a senior from the birthday on, {@link Bound#MORE_THAN} if from
 *     the day after it
 * @param seniorYears the age of a senior, in years
 * @param lowLevelBelow the lowest level of education, in the nomenclature of 2019, that is not low any more
 * @param graduateFrom the lowest level of education of a graduate, in the same nomenclature
 * @param open whether the list leaves room for persons whom it does not name
 * @since 0.1.0
 */
@Value.Builder
public record SudIsereReadings(
        int youngUnder, Bound seniorBound, int seniorYears, int lowLevelBelow, int graduateFrom, boolean open) {

    private static final int MAX_AGE = 150;
    private static final int MAX_LEVEL = 8;

    /** Checks the ages, the levels and the bound. */
    public SudIsereReadings {
        require(
                youngUnder >= 1 && youngUnder <= MAX_AGE && seniorYears >= 1 && seniorYears <= MAX_AGE,
                "reading-age-invalid",
                "un âge est compris entre 1 et 150 ans",
                "an age lies between 1 and 150 years");
        require(
                seniorBound == Bound.AT_LEAST || seniorBound == Bound.MORE_THAN,
                "reading-bound-invalid",
                "les seniors ont au moins un âge, ou plus que cet âge",
                "seniors are at least of an age, or above it");
        require(
                lowLevelBelow >= 1 && lowLevelBelow <= MAX_LEVEL && graduateFrom >= 1 && graduateFrom <= MAX_LEVEL,
                "reading-level-invalid",
                "un niveau de formation est compris entre 1 et 8",
                "a level of education lies between 1 and 8");
    }

    /** A builder without any part set. Not thread-safe. */
    public static SudIsereReadingsBuilder builder() {
        return new SudIsereReadingsBuilder();
    }
}
