package fr.clausesociale.iae;

import fr.clausesociale.Text;
import fr.clausesociale.identity.StructureKind;

/**
 * Why a PASS IAE is suspended, by the code of the platform, as read on 21 August 2026. On which day the six reasons kept for
 * history were withdrawn is not recorded.
 *
 * @since 0.1.0
 */
public enum SuspensionReason {
    /** The employment contract is suspended for more than 15 days. */
    CONTRACT_SUSPENDED(true, Text.of("contrat suspendu plus de 15 jours", "contract suspended for more than 15 days")),
    /** The employment contract was broken. */
    CONTRACT_BROKEN(true, Text.of("contrat rompu", "contract broken")),
    /** The employment contract came to its end. */
    FINISHED_CONTRACT(true, Text.of("contrat terminé", "contract finished")),
    /** Agreed between the members of the local technical committee. */
    APPROVAL_BETWEEN_CTA_MEMBERS(
            true, Text.of("accord au comité technique d'animation", "agreed in the local technical committee")),
    /** Trial of the bridging contract in integration enterprises and workshops; French: <i>contrat passerelle</i>. */
    CONTRAT_PASSERELLE(true, Text.of("contrat passerelle", "bridging contract")),
    /** Sickness; kept for history. */
    SICKNESS(false, Text.of("maladie", "sickness")),
    /** Maternity; kept for history. */
    MATERNITY(false, Text.of("maternité", "maternity")),
    /** Incarceration; kept for history. */
    INCARCERATION(false, Text.of("incarcération", "incarceration")),
    /** Trial period outside the IAE; kept for history. */
    TRIAL_OUTSIDE_IAE(false, Text.of("période d'essai hors IAE", "trial period outside the IAE")),
    /** Detoxification; kept for history. */
    DETOXIFICATION(false, Text.of("cure de désintoxication", "detoxification")),
    /** Force majeure; kept for history. */
    FORCE_MAJEURE(false, Text.of("force majeure", "force majeure"));

    private final boolean current;
    private final Text label;

    SuspensionReason(boolean current, Text label) {
        this.current = current;
        this.label = label;
    }

    /** The reason in words. */
    public Text label() {
        return label;
    }

    /** Whether a hire ends a suspension for this reason. */
    public boolean endsOnHire() {
        return current;
    }

    /** Whether a kind of structure can give this reason, as read on 21 August 2026. */
    public boolean isOfferedTo(StructureKind kind) {
        return current && (this != CONTRAT_PASSERELLE || kind == StructureKind.EI || kind == StructureKind.ACI);
    }
}
