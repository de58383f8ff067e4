package fr.clausesociale.france;

import static fr.clausesociale.eligibility.Bound.AT_LEAST;
import static fr.clausesociale.eligibility.Bound.LESS_THAN;
import static fr.clausesociale.eligibility.Condition.all;
import static fr.clausesociale.eligibility.Condition.elapsed;
import static fr.clausesociale.eligibility.Condition.is;
import static fr.clausesociale.eligibility.Condition.oneOf;
import static fr.clausesociale.eligibility.Condition.validUntil;
import static fr.clausesociale.france.Publics.JOBSEEKER;

import fr.clausesociale.Text;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.eligibility.Criterion;
import fr.clausesociale.eligibility.Example;
import fr.clausesociale.eligibility.ProofRequirement;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Situation;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * The list of eligible persons of the facilitators of Vaucluse (CIE 84), as their page gives it.
 *
 * <p>The page carries no date: from which day on the list is used is an argument without a default. The list is closed; others
 * are admitted only on a reasoned opinion, which the facilitator validates. "Engaged in looking for work" is read as registered
 * or looking for work. The structures of work integration are AI, ETTI, EI and ACI; whether the EITI, which the State's marketplace
 * leaves out by prudence, is one too, is an argument without a default. The page still says Pôle emploi, which is France
 * Travail.
 *
 * @since 0.1.0
 */
public final class Vaucluse {

    static final LegalReference TEXT = LegalReference.of("CIE 84, les publics concernés (Vaucluse)")
            .at(URI.create("https://cie84.org/les-publics-concernes/"));

    private static final List<String> BODIES =
            List.of("FRANCE_TRAVAIL", "MAISON_DE_L_EMPLOI", "MISSION_LOCALE", "MDPH");

    private Vaucluse() {}

    /**
     * The list, from a day on.
     *
     * @param version the version under which this choice is known
     * @param inForceFrom the first day on which a decision may use the list
     * @param eiti whether an EITI counts among the structures of work integration
     */
    public static RuleSet ruleSet(String version, LocalDate inForceFrom, boolean eiti) {
        List<String> structures =
                eiti ? List.of("AI", "ETTI", "EI", "ACI", "EITI") : List.of("AI", "ETTI", "EI", "ACI");
        return withExamples(RuleSet.builder()
                .id(RuleSetId.of("vaucluse", version))
                .title(Text.of("Publics éligibles, Vaucluse", "Eligible persons, Vaucluse"))
                .reference(TEXT)
                .inForceFrom(inForceFrom)
                .open(false)
                .addCriteria(
                        LongTermUnemployment.vaucluse(),
                        criterion(
                                "rsa",
                                Text.of("bénéficiaires du RSA", "recipients of the minimum income (RSA)"),
                                is(Facts.RSA),
                                Documents.RSA),
                        criterion(
                                "disabled-workers",
                                Text.of(
                                        "publics reconnus travailleurs handicapés, au sens de l'article L5212-13 du Code du travail",
                                        "disabled workers recognised under article L5212-13 of the labour code"),
                                validUntil(Facts.DISABLED_WORKER_UNTIL),
                                Documents.DISABLED_WORKER),
                        criterion(
                                "ass",
                                Text.of("bénéficiaires de l'ASS", "recipients of the solidarity allowance (ASS)"),
                                is(Facts.ASS),
                                Documents.ASS),
                        criterion(
                                "insertion-allowance",
                                Text.of(
                                        "bénéficiaires de l'allocation d'insertion",
                                        "recipients of the insertion allowance"),
                                is(Facts.INSERTION_ALLOWANCE)),
                        criterion(
                                "aah",
                                Text.of("bénéficiaires de l'AAH", "recipients of the disability allowance (AAH)"),
                                is(Facts.AAH),
                                Documents.AAH),
                        criterion(
                                "invalidity",
                                Text.of(
                                        "bénéficiaires de la pension d'invalidité",
                                        "recipients of an invalidity pension"),
                                is(Facts.INVALIDITY_BENEFIT)),
                        criterion(
                                "young",
                                Text.of(
                                        "jeunes de moins de 26 ans, diplômés ou non, sortis du système scolaire ou de l'enseignement supérieur depuis au moins 6 mois et s'engageant dans une recherche d'emploi",
                                        "under 26, with or without a diploma, out of school or higher education for at least 6 months and looking for work"),
                                all(
                                        elapsed(Facts.BIRTH_DATE, LESS_THAN, Period.ofYears(26)),
                                        elapsed(Facts.LEFT_SCHOOL_ON, AT_LEAST, Period.ofMonths(6)),
                                        JOBSEEKER),
                                Documents.IDENTITY),
                        criterion(
                                "work-integration",
                                Text.of(
                                        "personnes prises en charge par une structure d'insertion par l'activité économique (L5132-4)",
                                        "persons in a structure of work integration (L5132-4)"),
                                new Condition.OneOf(Facts.STRUCTURE, structures),
                                Documents.STRUCTURE),
                        criterion(
                                "special-schemes",
                                Text.of(
                                        "personnes prises en charge dans des dispositifs particuliers : EPIDE, E2C",
                                        "persons in special schemes: EPIDE, E2C"),
                                oneOf(Facts.STRUCTURE, "EPIDE", "E2C")),
                        criterion(
                                "reasoned-opinion",
                                Text.of(
                                        "difficultés particulières, sur avis motivé de France Travail, d'une maison de l'emploi, d'une mission locale ou de la MDPH",
                                        "particular difficulties, on a reasoned opinion of France Travail, an employment centre, a mission locale or the MDPH"),
                                new Condition.OneOf(Facts.REASONED_OPINION, BODIES),
                                Documents.opinion(BODIES)))
                .build());
    }

    /** Both sides of the 12 months, which no hours of work undo, and a recipient who does not look for work. */
    private static RuleSet withExamples(RuleSet list) {
        LocalDate at = Invented.firstFifteenth(list);
        LocalDate aYear = at.minusMonths(12);
        return list.with(List.of(
                Example.of(
                                Text.of("plus de 12 mois d'inscription", "registered for more than 12 months"),
                                Situation.builder()
                                        .known(Facts.REGISTERED_SINCE, aYear.minusDays(1))
                                        .build(),
                                at,
                                Verdict.ELIGIBLE)
                        .by("long-term-unemployed"),
                Example.of(
                        Text.of("12 mois d'inscription, jour pour jour", "registered for 12 months to the day"),
                        Invented.only(list, at, Situation.builder().known(Facts.REGISTERED_SINCE, aYear)),
                        at,
                        Verdict.NOT_ELIGIBLE),
                Example.of(
                                Text.of("RSA, sans recherche d'emploi", "RSA, not looking for work"),
                                Situation.builder()
                                        .yes(Facts.RSA)
                                        .absent(Facts.SEEKING_WORK)
                                        .build(),
                                at,
                                Verdict.ELIGIBLE)
                        .by("rsa")));
    }

    private static Criterion criterion(String code, Text label, Condition condition, ProofRequirement... proofs) {
        return new Criterion(code, label, TEXT, condition, List.of(proofs));
    }
}
