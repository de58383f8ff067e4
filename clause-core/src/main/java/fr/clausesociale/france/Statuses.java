package fr.clausesociale.france;

import static fr.clausesociale.eligibility.Condition.is;
import static fr.clausesociale.eligibility.Condition.oneOf;
import static fr.clausesociale.eligibility.Condition.validUntil;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.eligibility.Criterion;
import fr.clausesociale.eligibility.ProofRequirement;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Facts;
import java.time.LocalDate;
import java.util.List;

/**
 * Eligibility by status alone: a valid PASS IAE, or a place in a structure, as criteria to put into a list.
 *
 * <p>Nothing is in a list that nobody named: an EITI and prison work, which the State's marketplace leaves out by prudence, are
 * admitted by whoever writes {@code inStructure(EITI)} or {@code prisonWork()}. Whether a suspended PASS counts is for the
 * facilitator to say: the fact gives the last day of one that does.
 *
 * @since 0.1.0
 */
public final class Statuses {

    private static final LocalDate CCAG_SINCE = LocalDate.of(2021, 4, 1);
    private static final LegalReference CCAG = LegalReference.of(
                    "CCAG du 30 mars 2021", "art. 16.1.1.1 (travaux : 20.1.1)")
            .inForceSince(CCAG_SINCE);
    private static final LegalReference PLATFORM = LegalReference.of("Les emplois de l'inclusion, PASS IAE");
    private static final LegalReference MARKETPLACE =
            LegalReference.of("Marché de l'inclusion, types de structures (EITI écartée « par prudence »)");

    private Statuses() {}

    /** Whoever has a PASS IAE that is valid on the day; it is on its last day. */
    public static Criterion passIae() {
        return new Criterion(
                "pass-iae",
                Text.of("titulaire d'un PASS IAE en cours de validité", "holder of a valid PASS IAE"),
                PLATFORM,
                validUntil(Facts.PASS_IAE_UNTIL),
                List.of(Documents.PASS_IAE));
    }

    /**
     * Whoever a structure of a kind employs, seconds, trains or, in an ESAT, receives. Of an operator of work in prison it is {@link
     * #prisonWork()}.
     *
     * @param kind the kind of structure, each as one's own choice
     * @throws ClauseException {@code status-unknown} if it is an ETT or a TIH: who works there is eligible by what else is known of the
     *     person
     */
    public static Criterion inStructure(StructureKind kind) {
        return switch (kind) {
            case AI ->
                structure("ai", "mis à disposition par une association intermédiaire (AI)", "seconded by an AI", "AI");
            case ETTI ->
                structure(
                        "etti",
                        "mis à disposition par une entreprise de travail temporaire d'insertion (ETTI)",
                        "seconded by an ETTI",
                        "ETTI");
            case EI -> structure("ei", "salarié d'une entreprise d'insertion (EI)", "employee of an EI", "EI");
            case ACI ->
                structure("aci", "salarié d'un atelier ou chantier d'insertion (ACI)", "employee of an ACI", "ACI");
            case EITI ->
                criterion(
                        "eiti",
                        "accompagné par une entreprise d'insertion par le travail indépendant (EITI)",
                        "supported by an EITI",
                        MARKETPLACE,
                        oneOf(Facts.STRUCTURE, "EITI"),
                        Documents.STRUCTURE);
            case GEIQ ->
                structure("geiq", "en parcours d'insertion dans un GEIQ", "in an insertion path in a GEIQ", "GEIQ");
            case EA -> adapted("ea", "salarié d'une entreprise adaptée (EA)", "employee of an EA", "EA");
            case EATT ->
                adapted(
                        "eatt",
                        "salarié d'une entreprise adaptée de travail temporaire (EATT)",
                        "employee of an EATT",
                        "EATT");
            case ESAT -> adapted("esat", "usager d'un ESAT", "user of an ESAT", "ESAT");
            case REGIE_DE_QUARTIER ->
                structure(
                        "neighbourhood-association",
                        "employé d'une régie de quartier ou de territoire agréée",
                        "employed by an approved neighbourhood association",
                        "REGIE_DE_QUARTIER");
            case EPIDE -> scheme("epide", "en EPIDE", "in an EPIDE", "EPIDE");
            case E2C ->
                scheme(
                        "second-chance-school",
                        "en école de la deuxième chance (E2C)",
                        "in a second-chance school",
                        "E2C");
            case PRISON_OPERATOR -> prisonWork();
            case ETT, TIH ->
                throw new ClauseException(
                        "status-unknown",
                        Text.format(
                                "être en {0} ne rend pas éligible ; les critères de la personne en décident",
                                "to be with an {0} makes nobody eligible; the criteria of the person decide",
                                kind.name()));
        };
    }

    /** Whoever works under court supervision in prison work; French: <i>SEP, concessionnaire</i>. */
    public static Criterion prisonWork() {
        return criterion(
                "prison-work",
                "personne sous main de justice employée en régie, au SEP ou par un concessionnaire",
                "person under court supervision in prison work",
                CCAG,
                is(Facts.PRISON_WORK),
                Documents.STRUCTURE);
    }

    /**
     * A closed list of statuses.
     *
     * @param id the name and version of the list, for what it holds is its author's choice
     * @param inForceFrom the first day on which a decision may use it
     * @param statuses the criteria, at least one
     */
    public static RuleSet ruleSet(RuleSetId id, LocalDate inForceFrom, Criterion... statuses) {
        return RuleSet.builder()
                .id(id)
                .title(Text.of("Publics éligibles par statut", "Eligible persons by status"))
                .reference(CCAG)
                .inForceFrom(inForceFrom)
                .open(false)
                .addCriteria(statuses)
                .build();
    }

    private static Criterion structure(String code, String fr, String en, String kind) {
        return criterion(code, fr, en, CCAG, oneOf(Facts.STRUCTURE, kind), Documents.STRUCTURE);
    }

    private static Criterion adapted(String code, String fr, String en, String kind) {
        return criterion(code, fr, en, CCAG, oneOf(Facts.ADAPTED_STRUCTURE, kind), Documents.STRUCTURE);
    }

    /** No source that can be relied on names a document for these. */
    private static Criterion scheme(String code, String fr, String en, String kind) {
        return criterion(code, fr, en, CCAG, oneOf(Facts.STRUCTURE, kind));
    }

    private static Criterion criterion(
            String code,
            String fr,
            String en,
            LegalReference reference,
            Condition condition,
            ProofRequirement... proofs) {
        return new Criterion(code, Text.of(fr, en), reference, condition, List.of(proofs));
    }
}
