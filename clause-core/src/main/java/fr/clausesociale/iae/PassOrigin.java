package fr.clausesociale.iae;

/**
 * Where a PASS IAE comes from.
 *
 * @since 0.1.0
 */
public enum PassOrigin {
    /** Issued by the platform for a hire. */
    DEFAULT(true),
    /** Imported from the agreements of Pôle emploi. */
    PE_APPROVAL(false),
    /** Imported from the stock of the intermediary associations of 30 November 2021. */
    AI_STOCK(false),
    /** Issued by hand. */
    ADMIN(true);

    private final boolean needsDiagnosis;

    PassOrigin(boolean needsDiagnosis) {
        this.needsDiagnosis = needsDiagnosis;
    }

    /** Whether a PASS of this origin rests on a diagnosis; an imported one proves eligibility without any. */
    public boolean needsDiagnosis() {
        return needsDiagnosis;
    }
}
