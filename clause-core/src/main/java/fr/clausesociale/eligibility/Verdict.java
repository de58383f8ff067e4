package fr.clausesociale.eligibility;

import fr.clausesociale.Text;

/**
 * What a list says of a person on a day.
 *
 * @since 0.1.0
 */
public enum Verdict {
    /** A criterion is met, whatever the unknown facts are. */
    ELIGIBLE(Text.of("éligible", "eligible")),
    /**
     * A criterion is met, but the document given for it is too old, no longer valid, does not say until when it is valid, or
     * says nothing of the day. One that is issued later cures it if it attests the day of the decision, or an earlier one that is
     * near enough.
     */
    PENDING_PROOF(Text.of("en attente de justificatif", "pending proof")),
    /** No criterion is met yet, and an unknown fact could still decide. */
    UNDETERMINED(Text.of("indéterminé", "undetermined")),
    /** No criterion is met, whatever the unknown facts are. */
    NOT_ELIGIBLE(Text.of("non éligible", "not eligible"));

    private final Text label;

    Verdict(Text label) {
        this.label = label;
    }

    /** The verdict in words. */
    public Text label() {
        return label;
    }
}
