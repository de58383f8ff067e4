package fr.clausesociale.france;

import static fr.clausesociale.ClauseException.require;
import static fr.clausesociale.eligibility.Bound.AT_LEAST;
import static fr.clausesociale.eligibility.Bound.AT_MOST;
import static fr.clausesociale.eligibility.Bound.LESS_THAN;
import static fr.clausesociale.eligibility.Condition.any;
import static fr.clausesociale.eligibility.Condition.is;
import static fr.clausesociale.eligibility.Condition.threshold;
import static fr.clausesociale.eligibility.Condition.validUntil;

import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.eligibility.Bound;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.eligibility.Criterion;
import fr.clausesociale.eligibility.Example;
import fr.clausesociale.eligibility.ProofRequirement;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.iae.IaeCriterion;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Situation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The persons whom a structure of work integration (IAE) may itself find eligible: one criterion of level 1 is enough, or two of
 * level 2 for an AI or an ETTI, three for an ACI, an EI or an EITI.
 *
 * <p>These lists read facts. The criteria that somebody ticked in a diagnosis, an authorised prescriber, who needs no criterion,
 * and the PASS IAE are another matter. Being eligible to the IAE is a way to prove eligibility under a social clause, not the
 * definition of it.
 *
 * <p>The dates are those of the software of the State's platform, not of the law: the list began on 23 March 2020 with fifteen
 * criteria; an ETTI needs two of level 2 since 9 April 2020, an AI since 9 September 2021; on 3 September 2021 newly arrived
 * foreigners gave way to refugees and asylum seekers, and three criteria were added; temporary protection counts since 28 April
 * 2022. Each list holds for the days between two changes.
 *
 * <p>Readings: a senior is 50 from the birthday on, the young are under 26 until the day before it, and whoever was born on 29
 * February has the birthday on 1 March, as the platform counts; 12 to 24 months of registration end before the day on which 24
 * are full. Nobody can be young and a senior, or long-term and very-long-term unemployed. The documents of level 2
 * differ with the criteria that are met, and are those of as many criteria as are needed. Since 3 September 2021 documents have
 * an age limit, or must be valid, on the day of the decision; the platform counts on the day on which the PASS is issued.
 *
 * @since 0.1.0
 */
public final class Iae {

    private static final LocalDate ORIGIN = LocalDate.of(2020, 3, 23);
    private static final LocalDate ETTI_AT_TWO = LocalDate.of(2020, 4, 9);
    private static final LocalDate NEW_CRITERIA = LocalDate.of(2021, 9, 3);
    private static final LocalDate AI_AT_TWO = LocalDate.of(2021, 9, 9);
    private static final LocalDate TEMPORARY_PROTECTION = LocalDate.of(2022, 4, 28);

    private static final List<StructureKind> KINDS =
            List.of(StructureKind.AI, StructureKind.ACI, StructureKind.EI, StructureKind.EITI, StructureKind.ETTI);
    private static final Map<StructureKind, List<RuleSet>> VERSIONS =
            KINDS.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Iae::build));

    /** A criterion of level 2. */
    private record Part(IaeCriterion criterion, Text label, Condition condition) {
        /** The criterion with the document that proves it, if one is recorded; it has an age limit since the criteria of 2021. */
        Condition proven(LocalDate from) {
            return criterion
                    .proof()
                    .map(proof -> Condition.proven(condition, dated(proof, from)))
                    .orElse(condition);
        }
    }

    private Iae() {}

    /**
     * The list of a kind of structure, in its latest version.
     *
     * @param kind AI, ACI, EI, EITI or ETTI
     * @throws fr.clausesociale.ClauseException {@code iae-kind-unknown} if the kind is another
     */
    public static RuleSet ruleSet(StructureKind kind) {
        List<RuleSet> versions = ruleSets(kind);
        return versions.get(versions.size() - 1);
    }

    /**
     * All versions of the list of a kind of structure, the oldest first; on each day since 23 March 2020 one is in force.
     *
     * @param kind AI, ACI, EI, EITI or ETTI
     * @throws fr.clausesociale.ClauseException {@code iae-kind-unknown} if the kind is another
     */
    public static List<RuleSet> ruleSets(StructureKind kind) {
        require(
                KINDS.contains(kind),
                "iae-kind-unknown",
                "l'IAE connaît les structures AI, ACI, EI, EITI et ETTI, pas {0}",
                "the IAE knows structures of the kinds AI, ACI, EI, EITI and ETTI, not {0}",
                kind.name());
        return VERSIONS.getOrDefault(kind, List.of());
    }

    /** The kinds of structures of the IAE. */
    static List<StructureKind> kinds() {
        return KINDS;
    }

    private static List<RuleSet> build(StructureKind kind) {
        TreeSet<LocalDate> changes = new TreeSet<>(List.of(ORIGIN, NEW_CRITERIA, TEMPORARY_PROTECTION));
        if (kind == StructureKind.ETTI) {
            changes.add(ETTI_AT_TWO);
        }
        if (kind == StructureKind.AI) {
            changes.add(AI_AT_TWO);
        }
        List<RuleSet> versions = new ArrayList<>();
        for (LocalDate from : changes) {
            versions.add(RuleSet.builder()
                    .id(RuleSetId.of(name(kind), String.valueOf(versions.size() + 1)))
                    .title(Text.of("Publics éligibles à l'IAE (" + kind + ")", "Eligible persons, IAE (" + kind + ")"))
                    .reference(reference(from))
                    .inForceFrom(from)
                    .inForceUntil(Optional.ofNullable(changes.higher(from)).map(next -> next.minusDays(1)))
                    .open(false)
                    .addCriteria(
                            level1(
                                    "rsa",
                                    Text.of("bénéficiaire du RSA", "receives the minimum income RSA"),
                                    from,
                                    is(Facts.RSA),
                                    Documents.RSA),
                            level1(
                                    "ass",
                                    Text.of("allocataire ASS", "receives the solidarity allowance ASS"),
                                    from,
                                    is(Facts.ASS),
                                    Documents.ASS),
                            level1(
                                    "aah",
                                    Text.of("allocataire AAH", "receives the disability allowance AAH"),
                                    from,
                                    is(Facts.AAH),
                                    Documents.AAH),
                            veryLong(from),
                            level2(needed(kind, from), from))
                    .build());
        }
        versions.replaceAll(version -> withExamples(version, needed(kind, version.inForceFrom())));
        return List.copyOf(versions);
    }

    /** Cases of the platform's own tests: level 1 alone, and one criterion of level 2 too few or just enough. */
    private static RuleSet withExamples(RuleSet list, int needed) {
        LocalDate at = list.inForceUntil().orElse(LocalDate.of(2026, 10, 15));
        Situation.Builder one = Situation.builder().known(Facts.EDUCATION_LEVEL, BigDecimal.valueOf(3));
        Situation.Builder two = Situation.builder()
                .known(Facts.EDUCATION_LEVEL, BigDecimal.valueOf(3))
                .known(Facts.REGISTERED_SINCE, at.minusYears(1));
        Situation.Builder three = two.build().toBuilder().known(Facts.BIRTH_DATE, at.minusYears(25));
        return list.with(List.of(
                Example.of(
                                Text.of("RSA seul", "RSA alone"),
                                Invented.only(list, at, Situation.builder().yes(Facts.RSA)),
                                at,
                                Verdict.ELIGIBLE)
                        .by("rsa"),
                Example.of(
                        needed == 2
                                ? Text.of("CAP seul", "level 3 alone")
                                : Text.of("CAP et DELD", "level 3 and long-term jobseeker"),
                        Invented.only(list, at, needed == 2 ? one : two),
                        at,
                        Verdict.NOT_ELIGIBLE),
                Example.of(
                                needed == 2
                                        ? Text.of("CAP et DELD", "level 3 and long-term jobseeker")
                                        : Text.of("CAP, DELD et 25 ans", "level 3, long-term jobseeker and aged 25"),
                                Invented.only(list, at, needed == 2 ? two : three),
                                at,
                                Verdict.ELIGIBLE)
                        .by("level-2")));
    }

    private static String name(StructureKind kind) {
        return switch (kind) {
            case AI -> "iae-ai";
            case ACI -> "iae-aci";
            case EI -> "iae-ei";
            case EITI -> "iae-eiti";
            default -> "iae-etti";
        };
    }

    private static int needed(StructureKind kind, LocalDate at) {
        boolean two = switch (kind) {
            case ETTI -> !at.isBefore(ETTI_AT_TWO);
            case AI -> !at.isBefore(AI_AT_TWO);
            default -> false;
        };
        return two ? 2 : 3;
    }

    private static LegalReference reference(LocalDate from) {
        String text = "Les emplois de l'inclusion, critères IAE (date du logiciel)";
        return LegalReference.of(
                        from.isBefore(NEW_CRITERIA)
                                ? text
                                : text + " ; décret n° 2021-1128 du 30 août 2021, arrêté du 1er septembre 2021")
                .inForceSince(from);
    }

    private static Criterion veryLong(LocalDate from) {
        Criterion criterion = LongTermUnemployment.iaeVeryLong();
        return new Criterion(
                criterion.code(),
                criterion.label(),
                criterion.reference(),
                criterion.condition(),
                criterion.proofs().stream().map(proof -> dated(proof, from)).toList());
    }

    private static ProofRequirement dated(ProofRequirement proof, LocalDate from) {
        return from.isBefore(NEW_CRITERIA) ? Documents.undated(proof) : proof;
    }

    private static Criterion level1(
            String code, Text label, LocalDate from, Condition condition, ProofRequirement proof) {
        return new Criterion(code, label, reference(ORIGIN), condition, List.of(dated(proof, from)));
    }

    private static Criterion level2(int needed, LocalDate from) {
        List<Part> parts = parts(from);
        return new Criterion(
                "level-2",
                Text.of(
                        "au moins " + needed + " critères de niveau 2 parmi : " + labels(parts, Language.FRENCH),
                        "at least " + needed + " criteria of level 2 among: " + labels(parts, Language.ENGLISH)),
                reference(from),
                new Condition.AtLeast(
                        needed, parts.stream().map(part -> part.proven(from)).toList()),
                List.of());
    }

    private static String labels(List<Part> parts, Language language) {
        return parts.stream()
                .map(part -> part.label().in(language))
                .collect(Collectors.joining(language == Language.FRENCH ? " ; " : "; "));
    }

    private static List<Part> parts(LocalDate at) {
        List<Part> parts = new ArrayList<>(List.of(
                new Part(
                        IaeCriterion.CAP_BEP,
                        Text.of("niveau d'étude 3 (CAP, BEP) ou infra", "level of education 3 (CAP, BEP) or below"),
                        threshold(Facts.EDUCATION_LEVEL, AT_MOST, 3)),
                new Part(IaeCriterion.SENIOR, Text.of("senior (+50 ans)", "senior (50 and over)"), age(AT_LEAST, 50)),
                new Part(IaeCriterion.JEUNE, Text.of("jeune (-26 ans)", "young (under 26)"), age(LESS_THAN, 26)),
                new Part(
                        IaeCriterion.ASE,
                        Text.of("sortant de l'ASE", "leaving child welfare (ASE)"),
                        is(Facts.ASE_LEAVER)),
                new Part(
                        IaeCriterion.DELD,
                        Text.of("DELD (12-24 mois)", "long-term jobseeker (12 to 24 months)"),
                        LongTermUnemployment.iae().condition()),
                new Part(
                        IaeCriterion.TH,
                        Text.of("travailleur handicapé", "disabled worker"),
                        validUntil(Facts.DISABLED_WORKER_UNTIL)),
                new Part(IaeCriterion.PI, Text.of("parent isolé", "lone parent"), is(Facts.LONE_PARENT)),
                new Part(
                        IaeCriterion.PSH_PR,
                        Text.of(
                                "personne sans hébergement ou hébergée ou ayant un parcours de rue",
                                "without accommodation, put up by others, or with a past on the street"),
                        is(Facts.HOMELESS)),
                new Part(
                        IaeCriterion.ZRR,
                        Text.of("résident ZRR/ZFRR", "resident of a ZRR or ZFRR"),
                        is(Facts.ZRR_RESIDENT)),
                new Part(IaeCriterion.QPV, Text.of("résident QPV", "resident of a QPV"), is(Facts.QPV_RESIDENT))));
        if (at.isBefore(NEW_CRITERIA)) {
            parts.add(new Part(
                    IaeCriterion.PRIMO_ARRIVANT,
                    Text.of("primo-arrivant", "newly arrived foreigner"),
                    is(Facts.NEWLY_ARRIVED)));
            return parts;
        }
        parts.add(protection(at));
        parts.add(new Part(
                IaeCriterion.DETENTION_MJ,
                Text.of(
                        "sortant de détention ou personne placée sous main de justice",
                        "leaving prison or under court supervision"),
                is(Facts.DETENTION_OR_SUPERVISION)));
        parts.add(new Part(
                IaeCriterion.FLE,
                Text.of("maîtrise de la langue française inférieure au niveau A1", "French below level A1"),
                is(Facts.FRENCH_BELOW_A1)));
        parts.add(new Part(
                IaeCriterion.PM, Text.of("problème de mobilité", "mobility problem"), is(Facts.MOBILITY_PROBLEM)));
        return parts;
    }

    private static Part protection(LocalDate at) {
        return at.isBefore(TEMPORARY_PROTECTION)
                ? new Part(
                        IaeCriterion.REF_DA,
                        Text.of(
                                "réfugié statutaire, protégé subsidiaire ou demandeur d'asile",
                                "refugee, subsidiary protection or asylum seeker"),
                        any(is(Facts.REFUGEE), is(Facts.SUBSIDIARY_PROTECTION), is(Facts.ASYLUM_SEEKER)))
                : new Part(
                        IaeCriterion.REF_DA,
                        Text.of(
                                "réfugié statutaire, bénéficiaire d'une protection temporaire, protégé subsidiaire ou demandeur d'asile",
                                "refugee, temporary or subsidiary protection, or asylum seeker"),
                        any(
                                is(Facts.REFUGEE),
                                is(Facts.TEMPORARY_PROTECTION),
                                is(Facts.SUBSIDIARY_PROTECTION),
                                is(Facts.ASYLUM_SEEKER)));
    }

    /** An age as the platform counts it: whoever was born on 29 February has the birthday on 1 March. */
    private static Condition age(Bound bound, int years) {
        return new Condition.Elapsed(Facts.BIRTH_DATE, bound, Period.ofYears(years), MonthEnd.FIRST_DAY_OF_NEXT_MONTH);
    }
}
