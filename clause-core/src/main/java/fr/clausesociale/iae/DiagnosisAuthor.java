package fr.clausesociale.iae;

import fr.clausesociale.Text;

/**
 * Who makes a diagnosis.
 *
 * @since 0.1.0
 */
public enum DiagnosisAuthor {
    /** A prescriber whose organisation the prefect has authorised; French: <i>prescripteur habilité</i>. */
    AUTHORISED_PRESCRIBER(Text.of("prescripteur habilité", "authorised prescriber")),
    /** A prescriber without that authorisation; French: <i>orienteur, prescripteur non habilité</i>. */
    OTHER_PRESCRIBER(Text.of("prescripteur non habilité", "prescriber without authorisation")),
    /** The structure that hires: one of the IAE under the rules of the IAE, a GEIQ under those of the GEIQ. */
    EMPLOYER(Text.of("employeur", "employer"));

    private final Text label;

    DiagnosisAuthor(Text label) {
        this.label = label;
    }

    /** The author in words. */
    public Text label() {
        return label;
    }
}
