package fr.clausesociale.iae;

import static fr.clausesociale.iae.GeiqAnnex.BOTH;
import static fr.clausesociale.iae.GeiqAnnex.NONE;
import static fr.clausesociale.iae.GeiqAnnex.ONE;
import static fr.clausesociale.iae.GeiqAnnex.TWO;

import fr.clausesociale.Text;
import java.util.Optional;

/**
 * The criteria of a diagnosis for an employers' group for integration and qualification (GEIQ), by the code of the platform
 * <i>Les emplois de l'inclusion</i>, which holds them all since 15 December 2022.
 *
 * <p>Annexes are those of the order of 10 March 2022 for article D. 6325-23 of the labour code. The same code in {@link
 * IaeCriterion} can mean something else: {@link #REF_DA} has no asylum seekers here, {@link #RS_PS_DA} has.
 *
 * @since 0.1.0
 */
public enum GeiqCriterion {
    /** Receives a minimum social benefit. */
    MINIMA(
            ONE,
            "beneficiaire-des-minimas-sociaux",
            Text.of("bénéficiaire des minima sociaux", "receives a social minimum")),
    /** Receives the minimum income. */
    RSA(TWO, "beneficiaire-du-rsa", Text.of("bénéficiaire du RSA", "receives the minimum income RSA")),
    /** Receives the specific solidarity allowance. */
    ASS(TWO, "allocataire-ass", Text.of("allocataire de l'ASS", "receives the specific solidarity allowance ASS")),
    /** Receives the disabled adults' allowance. */
    AAH(TWO, "allocataire-aah", Text.of("allocataire de l'AAH", "receives the disabled adults' allowance AAH")),
    /** Receives another social minimum. */
    AUTRE_MINIMA(NONE, "autre", Text.of("autre minimum social", "another social minimum")),
    /** Registered as a job seeker. */
    FT(NONE, "personne-inscrite-a-pole-emploi", Text.of("inscrit à France Travail", "registered at France Travail")),
    /** Registered for less than 12 months. */
    DELD_12(
            NONE,
            "de-inscrit-depuis-moins-de-12-mois",
            Text.of("demandeur d'emploi depuis moins de 12 mois", "job seeker for less than 12 months")),
    /** Registered for 12 to 24 months; the platform's label says 12 months and more, its code 12 to 24. */
    DELD(
            TWO,
            "deld-12-24-mois",
            Text.of("demandeur d'emploi de longue durée (12 à 24 mois)", "job seeker for 12 to 24 months")),
    /** Registered for 24 months or more. */
    DETLD(
            TWO,
            "detld-24-mois",
            Text.of("demandeur d'emploi de très longue durée (24 mois et plus)", "job seeker for 24 months or more")),
    /** Level of education 3 or below. */
    CAP_BEP(TWO, "niveau-etude-3", Text.of("niveau d'étude 3 ou inférieur", "level of education 3 or below")),
    /** Aged 50 or more. */
    SENIOR(TWO, "senior-50-ans", Text.of("senior (50 ans et plus)", "aged 50 or more")),
    /** Job seeker aged 45 or more. */
    DE_45(ONE, "de-45-ans-et-plus", Text.of("demandeur d'emploi de 45 ans et plus", "job seeker aged 45 or more")),
    /** Aged less than 26. */
    JEUNE(TWO, "jeune-26-ans", Text.of("jeune (moins de 26 ans)", "aged less than 26")),
    /** Aged less than 26, with no qualification that serves, neither employed nor studying. */
    JEUNE_SQ(
            ONE,
            "jeune-de-moins-de-26-ans-sans-qualification",
            Text.of("jeune de moins de 26 ans sans qualification", "aged less than 26, without qualification")),
    /** Leaves child welfare. */
    ASE(TWO, "sortant-ase", Text.of("sortant de l'aide sociale à l'enfance", "leaves child welfare")),
    /** Disabled worker. */
    TH(BOTH, "travailleur-handicape", Text.of("travailleur handicapé", "disabled worker")),
    /** Lone parent. */
    PI(TWO, "parent-isole", Text.of("parent isolé", "lone parent")),
    /** Homeless, accommodated, or with a past of living on the street. */
    PSH_PR(
            TWO,
            "personne-sans-hebergement",
            Text.of(
                    "personne sans hébergement, hébergée ou ayant un parcours de rue",
                    "homeless, accommodated, or with a past of living on the street")),
    /** Refugee or subsidiary protection; asylum seekers apart. */
    REF_DA(
            BOTH,
            "refugie-statutaire",
            Text.of("réfugié ou bénéficiaire d'une protection subsidiaire", "refugee or subsidiary protection")),
    /** Asylum seeker. */
    RS_PS_DA(TWO, "demandeur-asile", Text.of("demandeur d'asile", "asylum seeker")),
    /** Lives in a zone of rural revitalisation (ZRR, ZFRR). */
    ZRR(BOTH, "resident-zrr", Text.of("résident d'une ZRR ou ZFRR", "lives in a zone of rural revitalisation")),
    /** Lives in a priority district of urban policy. */
    QPV(BOTH, "resident-qpv", Text.of("résident d'un QPV", "lives in a priority district (QPV)")),
    /** Leaves prison or is under court supervision. */
    DETENTION_MJ(
            BOTH,
            "sortant-de-detention-ou-personne-placee-sous-main-de-justice",
            Text.of(
                    "sortant de détention ou personne placée sous main de justice",
                    "leaves prison or is under court supervision")),
    /** French below level A1. */
    FLE(
            TWO,
            "maitrise-de-la-langue-francaise",
            Text.of("maîtrise du français inférieure au niveau A1", "French below level A1")),
    /** Mobility problem. */
    PM(TWO, "mobilite", Text.of("problème de mobilité", "mobility problem")),
    /** Away from work for more than a year, registered or not. */
    SANS_TRAVAIL_12(
            ONE,
            "personne-eloignee-du-marche-du-travail",
            Text.of("éloigné du marché du travail depuis plus d'un an", "away from work for more than a year")),
    /** Forced to change trade. */
    RECONVERSION(
            ONE,
            "personne-en-reconversion-professionnelle-contrainte",
            Text.of("reconversion professionnelle contrainte", "forced to change trade")),
    /** In an insertion scheme or leaving one. */
    SIAE_CUI(
            ONE,
            "personne-en-dispositif-insertion",
            Text.of("en dispositif d'insertion ou en sortie", "in an insertion scheme or leaving one"));

    private final GeiqAnnex annex;
    private final String slug;
    private final Text label;

    GeiqCriterion(GeiqAnnex annex, String slug, Text label) {
        this.annex = annex;
        this.slug = slug;
        this.label = label;
    }

    /** The annex in which it stands. */
    public GeiqAnnex annex() {
        return annex;
    }

    /** The name by which the platform exchanges it. */
    public String slug() {
        return slug;
    }

    /** The criterion in words. */
    public Text label() {
        return label;
    }

    /** How much it weighs; empty if it stands in no annex that has levels. */
    public Optional<CriterionLevel> level() {
        if (!annex.hasLevel()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (this) {
                    case RSA, ASS, AAH, DETLD -> CriterionLevel.ONE;
                    default -> CriterionLevel.TWO;
                });
    }

    /** The criterion without which it is dropped. */
    public Optional<GeiqCriterion> parent() {
        return switch (this) {
            case RSA, ASS, AAH, AUTRE_MINIMA -> Optional.of(MINIMA);
            case DELD_12, DELD, DETLD -> Optional.of(FT);
            case JEUNE_SQ -> Optional.of(JEUNE);
            default -> Optional.empty();
        };
    }
}
