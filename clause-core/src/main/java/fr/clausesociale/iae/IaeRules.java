package fr.clausesociale.iae;

import static fr.clausesociale.iae.DiagnosisAuthor.AUTHORISED_PRESCRIBER;
import static fr.clausesociale.iae.DiagnosisAuthor.EMPLOYER;
import static fr.clausesociale.iae.DiagnosisAuthor.OTHER_PRESCRIBER;
import static fr.clausesociale.iae.Platform.since;
import static fr.clausesociale.iae.Platform.table;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.eligibility.ProofRequirement;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The rules of a diagnosis of the IAE, each fixed by successive values.
 *
 * <p>Two pairs of criteria are refused, whoever ticks them: {@link IaeCriterion#SENIOR} with {@link IaeCriterion#JEUNE}, {@link
 * IaeCriterion#DETLD} with {@link IaeCriterion#DELD}. Then an author of whom criteria are not required, or a diagnosis outside
 * any structure, is enough. Otherwise one criterion of level 1 is enough, or as many of level 2 as the kind of structure asks
 * for.
 *
 * <p>The dates of {@link #published()} are those on which the change reached the platform, not those of the texts; whoever knows
 * better builds other tables. A day before the first value of a table or after the day it was last checked is refused.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param level2Thresholds how many criteria of level 2 are enough, by kind of structure
 * @param exemptAuthors the authors of whom no criterion is required
 * @param validity how long a diagnosis is valid, by author, in days or in months
 * @since 0.1.0
 */
public record IaeRules(
        DatedValues<Map<StructureKind, Integer>> level2Thresholds,
        DatedValues<Set<DiagnosisAuthor>> exemptAuthors,
        DatedValues<Map<DiagnosisAuthor, Period>> validity) {

    private static final List<CriterionPair<IaeCriterion>> PAIRS = List.of(
            new CriterionPair<>(IaeCriterion.SENIOR, IaeCriterion.JEUNE),
            new CriterionPair<>(IaeCriterion.DETLD, IaeCriterion.DELD));

    private static final Period SIX_MONTHS = Period.ofMonths(6);

    private static final IaeRules PUBLISHED = new IaeRules(
            table(
                    "iae-level2-threshold",
                    List.of(
                            since("2020-03-23", thresholds(3, 3), "seuils par type de structure, au début"),
                            since(
                                    "2020-04-09",
                                    thresholds(3, 2),
                                    "seuils depuis le 9 avril 2020 (ETTI à 2, pérennisé le 24 juin 2020)"),
                            since("2021-09-09", thresholds(2, 2), "seuils depuis le 9 septembre 2021 (AI à 2)"))),
            table(
                    "iae-exempt-authors",
                    List.of(
                            since("2020-03-23", Set.of(AUTHORISED_PRESCRIBER, OTHER_PRESCRIBER), "tout prescripteur"),
                            since("2022-09-14", Set.of(AUTHORISED_PRESCRIBER), "prescripteurs habilités seuls"))),
            table(
                    "iae-diagnosis-validity",
                    List.of(
                            since("2020-03-23", validity(SIX_MONTHS), "validité du diagnostic"),
                            since("2025-01-06", validity(Period.ofDays(92)), "PR 5285"))));

    /** Copies the values in an order that does not change from run to run. */
    public IaeRules {
        level2Thresholds = each(level2Thresholds, IaeRules::ordered);
        exemptAuthors = each(exemptAuthors, authors -> Criteria.ordered(DiagnosisAuthor.class, authors));
        validity = each(validity, IaeRules::ordered);
    }

    /**
     * The rules of the platform, read on 21 August 2026, known from 23 March 2020 on: the oldest day of which its reference data
     * tell.
     */
    public static IaeRules published() {
        return PUBLISHED;
    }

    /** The same rules, said to have been compared with the platform on a day. */
    public IaeRules checkedOn(LocalDate day) {
        return new IaeRules(level2Thresholds.checkedOn(day), exemptAuthors.checkedOn(day), validity.checkedOn(day));
    }

    /**
     * Decides on a diagnosis, on the day it was made.
     *
     * @param diagnosis the diagnosis
     * @throws fr.clausesociale.ClauseException {@code iae-structure-unknown} if the structure is of a kind outside the IAE;
     *     {@code value-not-known} if the rules of that day are not known
     */
    public IaeDecision decide(IaeDiagnosis diagnosis) {
        LocalDate on = diagnosis.on();
        Ticked ticked = Ticked.in(diagnosis);
        Optional<Threshold> threshold = diagnosis.structure().map(kind -> threshold(kind, on));
        boolean required =
                threshold.isPresent() && !exemptAuthors.at(on).value().contains(diagnosis.author());
        boolean level1 = !ticked.of(CriterionLevel.ONE).isEmpty();
        int level2 = ticked.of(CriterionLevel.TWO).size();
        boolean enough =
                !required || level1 || level2 >= threshold.orElseThrow().count();
        IaeOutcome outcome = !ticked.refused().isEmpty()
                ? IaeOutcome.INCOMPATIBLE_CRITERIA
                : enough ? IaeOutcome.ELIGIBLE : IaeOutcome.NOT_ENOUGH_CRITERIA;
        Optional<DiagnosisValidity> valid =
                outcome == IaeOutcome.ELIGIBLE ? Optional.of(validity(on, diagnosis.author())) : Optional.empty();
        return IaeDecision.builder()
                .diagnosis(diagnosis)
                .outcome(outcome)
                .criterionRequired(required)
                .level1Present(level1)
                .level2Count(level2)
                .level2Threshold(threshold.map(Threshold::count))
                .refusedPairs(ticked.refused())
                .notInForce(ticked.notInForce())
                .validity(valid)
                .authorisedPrescriberWouldChange(outcome == IaeOutcome.NOT_ENOUGH_CRITERIA)
                .proofs(ticked.proofs())
                .derivation(Derivation.of("diagnostic IAE : {0}", "IAE diagnosis: {0}", outcome.label())
                        .on(on)
                        .from(steps(diagnosis, ticked, threshold, required, valid)))
                .build();
    }

    private List<Derivation> steps(
            IaeDiagnosis diagnosis,
            Ticked ticked,
            Optional<Threshold> threshold,
            boolean required,
            Optional<DiagnosisValidity> valid) {
        List<Derivation> steps = new ArrayList<>();
        steps.add(author(diagnosis, required));
        steps.add(ticked.step(CriterionLevel.ONE, Text.of("un suffit", "one is enough")));
        steps.add(threshold
                .map(t -> ticked.step(CriterionLevel.TWO, t.rule())
                        .under(t.source().reference()))
                .orElseGet(() -> ticked.step(CriterionLevel.TWO, Text.of("sans structure", "no structure"))));
        ticked.refused().forEach(pair -> steps.add(refused(pair)));
        if (!ticked.notInForce().isEmpty()) {
            steps.add(Derivation.of(
                            "critères qui n'existent pas à cette date, non comptés : {0}",
                            "criteria that do not exist on that day, not counted: {0}",
                            Criteria.list(ticked.notInForce(), IaeCriterion::label))
                    .under(Platform.rule("critères IAE")));
        }
        valid.ifPresent(v -> steps.add(expiry(v)));
        return steps;
    }

    /**
     * How long a diagnosis is valid: 92 days for one by an employer since 6 January 2025, six calendar months before that day
     * and for one by a prescriber.
     *
     * @param on the day of the diagnosis
     * @param author who makes it
     * @throws fr.clausesociale.ClauseException {@code value-not-known} if the rule of that day is not known
     */
    public DiagnosisValidity validity(LocalDate on, DiagnosisAuthor author) {
        return new DiagnosisValidity(author, on, Platform.plus(on, length(on, author)));
    }

    private Period length(LocalDate on, DiagnosisAuthor author) {
        return Optional.ofNullable(validity.at(on).value().get(author))
                .orElseThrow(() -> new ClauseException(
                        "iae-author-unknown",
                        Text.format(
                                "la table {0} n'a pas de durée pour l'auteur {1}",
                                "table {0} has no length for the author {1}", validity.key(), author.label())));
    }

    /** How many criteria of level 2 are enough for a kind of structure, and the value that says so. */
    private record Threshold(StructureKind kind, int count, DatedValue<Map<StructureKind, Integer>> source) {
        Text rule() {
            return Text.format(
                    "{0} suffisent pour une structure {1}",
                    "{0} are enough for a structure of kind {1}", count, kind.name());
        }
    }

    /** The criteria of a diagnosis that exist on its day, the others, and the pairs refused. */
    private record Ticked(
            Set<IaeCriterion> counted, Set<IaeCriterion> notInForce, List<CriterionPair<IaeCriterion>> refused) {

        static Ticked in(IaeDiagnosis diagnosis) {
            Set<IaeCriterion> counted = part(diagnosis, true);
            return new Ticked(counted, part(diagnosis, false), Criteria.refused(PAIRS, counted));
        }

        private static Set<IaeCriterion> part(IaeDiagnosis diagnosis, boolean inForce) {
            return Criteria.ordered(
                    IaeCriterion.class,
                    diagnosis.criteria().stream()
                            .filter(criterion -> criterion.isInForce(diagnosis.on()) == inForce)
                            .toList());
        }

        List<IaeCriterion> of(CriterionLevel level) {
            return counted.stream().filter(c -> c.level() == level).toList();
        }

        List<ProofRequirement> proofs() {
            return counted.stream().flatMap(c -> c.proof().stream()).distinct().toList();
        }

        Derivation step(CriterionLevel level, Text rule) {
            List<IaeCriterion> met = of(level);
            return Derivation.of(
                    "niveau {0} : {1} ({2}) ; {3}",
                    "level {0}: {1} ({2}); {3}",
                    level == CriterionLevel.ONE ? 1 : 2,
                    met.size(),
                    Criteria.list(met, IaeCriterion::label),
                    rule);
        }
    }

    private Threshold threshold(StructureKind kind, LocalDate on) {
        DatedValue<Map<StructureKind, Integer>> source = level2Thresholds.at(on);
        int count = Optional.ofNullable(source.value().get(kind))
                .orElseThrow(() -> new ClauseException(
                        "iae-structure-unknown",
                        Text.format(
                                "les règles de l'IAE valent pour les AI, ETTI, EI, ACI et EITI, non pour {0}",
                                "the rules of the IAE hold for AI, ETTI, EI, ACI and EITI, not for {0}", kind.name())));
        return new Threshold(kind, count, source);
    }

    private Derivation author(IaeDiagnosis diagnosis, boolean required) {
        Text author = diagnosis.author().label();
        Derivation step = required
                ? Derivation.of("auteur : {0}, critères exigés", "author: {0}, criteria required", author)
                : Derivation.of("auteur : {0}, aucun critère exigé", "author: {0}, no criterion required", author);
        return step.under(exemptAuthors.at(diagnosis.on()).reference());
    }

    private static Derivation refused(CriterionPair<IaeCriterion> pair) {
        return Derivation.of(
                        "incompatibles, quel que soit l'auteur : {0} ; {1}",
                        "incompatible, whoever the author is: {0}; {1}",
                        pair.first().label(),
                        pair.second().label())
                .under(Platform.rule("critères incompatibles"));
    }

    private Derivation expiry(DiagnosisValidity valid) {
        return Derivation.of(
                        "valable {0}, jusqu'au {1} inclus",
                        "valid for {0}, until {1} included",
                        length(valid.from(), valid.author()),
                        valid.expiresOn().minusDays(1))
                .under(validity.at(valid.from()).reference());
    }

    private static Map<StructureKind, Integer> thresholds(int ai, int etti) {
        return Map.of(
                StructureKind.AI, ai,
                StructureKind.ETTI, etti,
                StructureKind.EI, 3,
                StructureKind.ACI, 3,
                StructureKind.EITI, 3);
    }

    private static Map<DiagnosisAuthor, Period> validity(Period employer) {
        return Map.of(AUTHORISED_PRESCRIBER, SIX_MONTHS, OTHER_PRESCRIBER, SIX_MONTHS, EMPLOYER, employer);
    }

    private static <T> DatedValues<T> each(DatedValues<T> table, UnaryOperator<T> change) {
        List<DatedValue<T>> values = table.values().stream()
                .map(value -> new DatedValue<>(value.from(), change.apply(value.value()), value.reference()))
                .toList();
        return new DatedValues<>(table.key(), values, table.checkedOn());
    }

    private static <K extends Enum<K>, V> Map<K, V> ordered(Map<K, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(map));
    }
}
