package fr.clausesociale.iae;

import fr.clausesociale.Text;
import fr.clausesociale.eligibility.ProofRequirement;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The administrative criteria of a diagnosis of the IAE, by the code of the platform <i>Les emplois de l'inclusion</i>.
 *
 * <p>The code alone identifies a criterion; labels change. The same code in {@link GeiqCriterion} can mean something else:
 * {@link #REF_DA} holds asylum seekers here, not there.
 *
 * <p>The days are those of the platform's reference data. Those of September 2021 follow decree no. 2021-1128 of 30 August
 * 2021 and the order of 1 September 2021.
 *
 * @since 0.1.0
 */
public enum IaeCriterion {
    /** Receives the minimum income. */
    RSA(CriterionLevel.ONE, Since.ORIGIN, Text.of("bénéficiaire du RSA", "receives the minimum income RSA")),
    /** Receives the specific solidarity allowance. */
    ASS(
            CriterionLevel.ONE,
            Since.ORIGIN,
            Text.of("allocataire de l'ASS", "receives the specific solidarity allowance ASS")),
    /** Receives the disabled adults' allowance. */
    AAH(
            CriterionLevel.ONE,
            Since.ORIGIN,
            Text.of("allocataire de l'AAH", "receives the disabled adults' allowance AAH")),
    /** Registered as a job seeker for more than 24 months; French: <i>demandeur d'emploi de très longue durée</i>. */
    DETLD(
            CriterionLevel.ONE,
            Since.ORIGIN,
            Text.of(
                    "demandeur d'emploi de très longue durée (plus de 24 mois)",
                    "job seeker registered for more than 24 months")),
    /** Level of education 3 or below. */
    CAP_BEP(
            CriterionLevel.TWO,
            Since.ORIGIN,
            Text.of("niveau d'étude 3 (CAP, BEP) ou inférieur", "level of education 3 or below")),
    /** Aged 50 or more. */
    SENIOR(CriterionLevel.TWO, Since.ORIGIN, Text.of("senior (50 ans et plus)", "aged 50 or more")),
    /** Aged less than 26. */
    JEUNE(CriterionLevel.TWO, Since.ORIGIN, Text.of("jeune (moins de 26 ans)", "aged less than 26")),
    /** Leaves child welfare; French: <i>aide sociale à l'enfance</i>. */
    ASE(CriterionLevel.TWO, Since.ORIGIN, Text.of("sortant de l'aide sociale à l'enfance", "leaves child welfare")),
    /** Registered as a job seeker for 12 to 24 months; French: <i>demandeur d'emploi de longue durée</i>. */
    DELD(
            CriterionLevel.TWO,
            Since.ORIGIN,
            Text.of("demandeur d'emploi de longue durée (12 à 24 mois)", "job seeker registered for 12 to 24 months")),
    /** Recognised as a disabled worker; the decision is in force on the day of the hire. */
    TH(CriterionLevel.TWO, Since.ORIGIN, Text.of("travailleur handicapé", "disabled worker")),
    /** Lone parent. */
    PI(CriterionLevel.TWO, Since.ORIGIN, Text.of("parent isolé", "lone parent")),
    /** Without accommodation, accommodated, or with a past of living on the street. */
    PSH_PR(
            CriterionLevel.TWO,
            Since.ORIGIN,
            Text.of(
                    "personne sans hébergement, hébergée ou ayant un parcours de rue",
                    "homeless, accommodated, or with a past of living on the street")),
    /** Newly arrived foreigner: closed on 3 September 2021, when {@link #REF_DA} took its place and its key. */
    PRIMO_ARRIVANT(CriterionLevel.TWO, Since.ORIGIN, Text.of("primo-arrivant", "newly arrived foreigner")),
    /** Refugee, temporary or subsidiary protection, asylum seeker; temporary protection since 28 April 2022 only. */
    REF_DA(
            CriterionLevel.TWO,
            Since.SEPTEMBER_2021,
            Text.of(
                    "réfugié, bénéficiaire d'une protection temporaire ou subsidiaire, demandeur d'asile",
                    "refugee, temporary or subsidiary protection, asylum seeker")),
    /** Lives in a zone of rural revitalisation (ZRR, now ZFRR). */
    ZRR(
            CriterionLevel.TWO,
            Since.ORIGIN,
            Text.of("résident d'une ZRR ou ZFRR", "lives in a zone of rural revitalisation")),
    /** Lives in a priority district of urban policy. */
    QPV(CriterionLevel.TWO, Since.ORIGIN, Text.of("résident d'un QPV", "lives in a priority district (QPV)")),
    /** Leaves prison or is under court supervision. */
    DETENTION_MJ(
            CriterionLevel.TWO,
            Since.SEPTEMBER_2021,
            Text.of(
                    "sortant de détention ou personne placée sous main de justice",
                    "leaves prison or is under court supervision")),
    /** French below level A1. */
    FLE(
            CriterionLevel.TWO,
            Since.SEPTEMBER_2021,
            Text.of("maîtrise du français inférieure au niveau A1", "French below level A1")),
    /** Mobility problem. */
    PM(CriterionLevel.TWO, Since.SEPTEMBER_2021, Text.of("problème de mobilité", "mobility problem"));

    /** The first days in the platform's reference data. */
    private enum Since {
        ORIGIN(LocalDate.of(2020, 3, 23)),
        SEPTEMBER_2021(LocalDate.of(2021, 9, 3));

        private final LocalDate day;

        Since(LocalDate day) {
            this.day = day;
        }
    }

    private final CriterionLevel level;
    private final Since since;
    private final Text label;

    IaeCriterion(CriterionLevel level, Since since, Text label) {
        this.level = level;
        this.since = since;
        this.label = label;
    }

    /** How much it weighs. */
    public CriterionLevel level() {
        return level;
    }

    /** The criterion in words. */
    public Text label() {
        return label;
    }

    /** The first day on which it can be ticked. */
    public LocalDate from() {
        return since.day;
    }

    /** The first day on which it can be ticked no more, if there is one. */
    public Optional<LocalDate> until() {
        return this == PRIMO_ARRIVANT ? Optional.of(REF_DA.from()) : Optional.empty();
    }

    /** Whether it can be ticked on a day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from()) && until().map(day::isBefore).orElse(true);
    }

    /**
     * The document that proves it, empty where none is recorded. Its age is counted on the day on which the PASS is issued; the
     * platform has such limits since 3 September 2021.
     */
    public Optional<ProofRequirement> proof() {
        return Papers.of(this);
    }
}
