package fr.clausesociale.examples.benchmarks;

/**
 * What is known of a person, as a fast program without any library would hold it, and the tests that the list makes on it. Days
 * are days since 1970.
 *
 * @param bornFrom the first day on which the person may have been born; {@link #UNKNOWN} if there is no such bound
 * @param bornUntil the last such day, equal to the first if the date of birth is known; {@link #NEVER} if there is no such bound
 * @param registeredSince registration as a jobseeker; {@link #UNKNOWN}, or {@link #NEVER} if not registered
 * @param monthsWorked months worked within the last twelve, or {@link #UNKNOWN}
 * @param disabledWorkerUntil last day of the recognition as a disabled worker; {@link #UNKNOWN}, or {@link #NOT_RECOGNISED}
 * @param educationLevel level of education, or {@link #UNKNOWN}
 * @param leftSchoolOn leaving school; {@link #UNKNOWN}, or {@link #NEVER} if still there
 */
public record Person(
        int bornFrom,
        int bornUntil,
        int registeredSince,
        int monthsWorked,
        Truth rsa,
        Truth ass,
        Truth ata,
        Truth aah,
        Truth invalidity,
        int disabledWorkerUntil,
        int educationLevel,
        int leftSchoolOn,
        Truth qpv,
        Truth refugee,
        Truth iae,
        Truth plie,
        Scheme youthScheme,
        Truth courtSupervision) {

    static final int UNKNOWN = Integer.MIN_VALUE;
    static final int NOT_RECOGNISED = Integer.MIN_VALUE + 1;
    static final int NEVER = Integer.MAX_VALUE;

    /** Scheme for young people that supports the person. */
    public enum Scheme {
        UNKNOWN,
        NONE,
        PACEA,
        CEJ,
        E2C,
        EPIDE,
        OTHER
    }

    public Truth isRegistered(Limits limits) {
        return registeredSince == UNKNOWN ? Truth.UNKNOWN : Truth.of(registeredSince <= limits.today);
    }

    public Truth isRegisteredForOverTwelveMonths(Limits limits) {
        return registeredSince == UNKNOWN ? Truth.UNKNOWN : Truth.of(registeredSince <= limits.overTwelveMonthsAgo);
    }

    public Truth hasWorkedUnderSixMonths() {
        return monthsWorked == UNKNOWN ? Truth.UNKNOWN : Truth.of(monthsWorked < 6);
    }

    public Truth isOverFifty(Limits limits) {
        if (bornUntil <= limits.overFiftyYearsAgo) {
            return Truth.YES;
        }
        return bornFrom > limits.overFiftyYearsAgo ? Truth.NO : Truth.UNKNOWN;
    }

    public Truth isUnderTwentySix(Limits limits) {
        if (bornFrom > limits.twentySixYearsAgo) {
            return Truth.YES;
        }
        return bornUntil <= limits.twentySixYearsAgo ? Truth.NO : Truth.UNKNOWN;
    }

    public Truth isBelowLevelThree() {
        return educationLevel == UNKNOWN ? Truth.UNKNOWN : Truth.of(educationLevel < 3);
    }

    public Truth leftSchoolSixMonthsAgo(Limits limits) {
        return leftSchoolOn == UNKNOWN ? Truth.UNKNOWN : Truth.of(leftSchoolOn <= limits.sixMonthsAgo);
    }

    public Truth isDisabledWorker(Limits limits) {
        return disabledWorkerUntil == UNKNOWN ? Truth.UNKNOWN : Truth.of(disabledWorkerUntil >= limits.today);
    }

    public Truth isInYouthScheme() {
        return switch (youthScheme) {
            case UNKNOWN -> Truth.UNKNOWN;
            case NONE, OTHER -> Truth.NO;
            case PACEA, CEJ, E2C, EPIDE -> Truth.YES;
        };
    }
}
