package fr.clausesociale.iae;

import fr.clausesociale.Text;
import fr.clausesociale.identity.StructureKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Why a PASS IAE is prolonged, by the code of the platform.
 *
 * @since 0.1.0
 */
public enum ProlongationReason {
    /** Aged 57 or more, with an open-ended insertion contract; French: <i>CDI inclusion</i>. */
    SENIOR_CDI(3650, 0, false, Text.of("CDI inclusion, 57 ans et plus", "open-ended insertion contract, 57 or more")),
    /** To complete a training. */
    COMPLETE_TRAINING(365, 0, false, Text.of("fin d'une formation", "to complete a training")),
    /** Recognised as a disabled worker. */
    RQTH(365, 1095, true, Text.of("RQTH", "recognised disabled worker")),
    /** Aged 50 or more. */
    SENIOR(365, 1825, true, Text.of("50 ans et plus", "aged 50 or more")),
    /** Particular difficulties; intermediary associations and integration workshops only. */
    PARTICULAR_DIFFICULTIES(365, 1095, true, Text.of("difficultés particulières", "particular difficulties")),
    /** The health context of 2020 and 2021; offered no more since 1 December 2021. */
    HEALTH_CONTEXT(365, 365, false, Text.of("contexte sanitaire", "health context"));

    private static final LocalDate HEALTH_CONTEXT_WITHDRAWN = LocalDate.of(2021, 12, 1);

    private final int daysPerRequest;
    private final int daysInAll;
    private final boolean prescriber;
    private final Text label;

    ProlongationReason(int daysPerRequest, int daysInAll, boolean prescriber, Text label) {
        this.daysPerRequest = daysPerRequest;
        this.daysInAll = daysInAll;
        this.prescriber = prescriber;
        this.label = label;
    }

    /** The reason in words. */
    public Text label() {
        return label;
    }

    /** The most days that one request can ask for. */
    public int maxDaysPerRequest() {
        return daysPerRequest;
    }

    /** The most days that prolongations can add up to when this reason is asked for; empty if there is no such limit. */
    public Optional<Integer> maxDaysInAll() {
        return daysInAll == 0 ? Optional.empty() : Optional.of(daysInAll);
    }

    /** Whether an authorised prescriber decides; otherwise the employer declares. */
    public boolean needsPrescriber() {
        return prescriber;
    }

    /** Whether a report can go with the request; the platform takes it from intermediary associations only. */
    public boolean mayCarryReport() {
        return prescriber;
    }

    /** Whether a kind of structure can give this reason. */
    public boolean isOfferedTo(StructureKind kind) {
        return this != PARTICULAR_DIFFICULTIES || kind == StructureKind.AI || kind == StructureKind.ACI;
    }

    /** Whether this reason can be given on a day. */
    public boolean isOfferedOn(LocalDate day) {
        return this != HEALTH_CONTEXT || day.isBefore(HEALTH_CONTEXT_WITHDRAWN);
    }
}
