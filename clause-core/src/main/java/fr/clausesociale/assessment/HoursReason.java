package fr.clausesociale.assessment;

import fr.clausesociale.Text;

/**
 * Why hours do not count, or not yet.
 *
 * @since 0.1.0
 */
public enum HoursReason {
    /** Nobody has decided whether the person was eligible when the employment started. */
    NO_DECISION(true, "aucune décision d'éligibilité", "no decision on eligibility"),
    /** The decision was taken under another list than the contract's. */
    OTHER_LIST(
            true,
            "décision sous une autre liste que celle du marché",
            "decision under another list than the contract's"),
    /** The decision is that facts are missing. */
    UNDETERMINED(true, "éligibilité indéterminée", "eligibility undetermined"),
    /** The decision is that a valid document is missing. */
    PENDING_PROOF(true, "justificatif attendu", "proof awaited"),
    /** The contract's list of employment contracts is open and does not name this one: it is for the buyer to admit it. */
    MEANS_TO_DECIDE(
            true,
            "modalité non nommée par le marché, à admettre par l'acheteur",
            "means not named, for the buyer to admit"),
    /** The contract wants hires validated beforehand, and the journal has no validation of this one, which may still come. */
    VALIDATION_AWAITED(true, "validation préalable attendue", "prior validation awaited"),
    /** Training hours, of which the terms do not say whether they count. */
    TRAINING_NOT_IN_TERMS(true, "formation, dont la clause ne dit rien", "training, of which the terms say nothing"),
    /** Training does not count, and the declaration does not say how many of its hours were training. */
    TRAINING_NOT_STATED(true, "part de formation non déclarée", "hours of training not stated"),
    /** The decision is that the person is not eligible. */
    NOT_ELIGIBLE(false, "personne non éligible", "person not eligible"),
    /** The lot does not bear the clause. */
    LOT_WITHOUT_CLAUSE(false, "lot sans clause", "lot without the clause"),
    /** The contract does not admit this way of having hours performed. */
    MEANS_NOT_ADMITTED(false, "modalité non admise par le marché", "means not admitted by the contract"),
    /** The contract wants new recruitments, and the person was employed before. */
    ALREADY_EMPLOYED(false, "personne déjà employée", "person already employed"),
    /** The contract wants hires validated beforehand, and this one was not. */
    NOT_VALIDATED(false, "embauche non validée au préalable", "hire not validated beforehand"),
    /** Worked before the hire was validated, in a contract that counts hours from then on. */
    BEFORE_VALIDATION(false, "avant la validation de l'embauche", "before the hire was validated"),
    /** Training hours, which the contract does not count. */
    TRAINING_NOT_COUNTED(false, "formation, qui ne compte pas", "training, which does not count"),
    /**
     * Beyond the plausible hours of one person: declarations for several lots or companies say more together than can be worked on their
     * days.
     */
    ABOVE_PLAUSIBLE(false, "au-delà des heures plausibles d'une personne", "above the plausible hours of a person"),
    /** Beyond the most hours of one person that the contract counts. */
    ABOVE_CAP(false, "au-delà du plafond par personne", "above the cap per person"),
    /** Worked before the contract was notified. */
    BEFORE_NOTIFICATION(false, "avant la notification du marché", "before the contract was notified"),
    /** Worked for a subcontractor before the first day on which its hours count. */
    BEFORE_SUBCONTRACT(false, "avant la sous-traitance", "before the subcontract"),
    /** Worked after the window in which this employment counts. */
    WINDOW_ENDED(false, "période de prise en compte terminée", "counting window ended"),
    /** Worked after the last day of the contract. */
    AFTER_CONTRACT(false, "après la fin du marché", "after the end of the contract");

    private final boolean pending;
    private final Text label;

    HoursReason(boolean pending, String fr, String en) {
        this.pending = pending;
        this.label = Text.of(fr, en);
    }

    /** The reason in a few words; {@link HoursPart#explanation()} gives its dates. */
    public Text label() {
        return label;
    }

    /** Whether the hours may still count once more is known of them; otherwise they are refused. */
    public boolean isPending() {
        return pending;
    }
}
