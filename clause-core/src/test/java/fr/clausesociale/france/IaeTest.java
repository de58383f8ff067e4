package fr.clausesociale.france;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.eligibility.Outcome.MET;
import static fr.clausesociale.eligibility.Outcome.PROOF_NOT_VALID;
import static fr.clausesociale.identity.StructureKind.ACI;
import static fr.clausesociale.identity.StructureKind.AI;
import static fr.clausesociale.identity.StructureKind.EI;
import static fr.clausesociale.identity.StructureKind.EITI;
import static fr.clausesociale.identity.StructureKind.ETTI;
import static fr.clausesociale.person.Facts.AAH;
import static fr.clausesociale.person.Facts.ASE_LEAVER;
import static fr.clausesociale.person.Facts.ASS;
import static fr.clausesociale.person.Facts.ASYLUM_SEEKER;
import static fr.clausesociale.person.Facts.BIRTH_DATE;
import static fr.clausesociale.person.Facts.DETENTION_OR_SUPERVISION;
import static fr.clausesociale.person.Facts.DISABLED_WORKER_UNTIL;
import static fr.clausesociale.person.Facts.EDUCATION_LEVEL;
import static fr.clausesociale.person.Facts.FRENCH_BELOW_A1;
import static fr.clausesociale.person.Facts.HOMELESS;
import static fr.clausesociale.person.Facts.LONE_PARENT;
import static fr.clausesociale.person.Facts.MOBILITY_PROBLEM;
import static fr.clausesociale.person.Facts.NEWLY_ARRIVED;
import static fr.clausesociale.person.Facts.QPV_RESIDENT;
import static fr.clausesociale.person.Facts.REFUGEE;
import static fr.clausesociale.person.Facts.REGISTERED_SINCE;
import static fr.clausesociale.person.Facts.RSA;
import static fr.clausesociale.person.Facts.SUBSIDIARY_PROTECTION;
import static fr.clausesociale.person.Facts.TEMPORARY_PROTECTION;
import static fr.clausesociale.person.Facts.ZRR_RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.eligibility.Outcome;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Someone;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.person.Proof;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of an ACI, which needs three criteria of level 2, by the contract of lists; then all kinds and versions. */
class IaeTest extends EligibilityListContract {

    /** Every criterion of level 2, as somebody who meets it and no other. */
    private static final Map<String, Change> LEVEL_2 = level2();

    private static final List<String> SINCE_2021 =
            List.of("refugee", "subsidiary protection", "asylum seeker", "detention", "french", "mobility");

    IaeTest() {
        super(Iae.ruleSet(ACI));
        criterion("rsa", p -> p.yes(RSA), List.of(RSA), p -> p.absent(RSA));
        criterion("ass", p -> p.yes(ASS), List.of(ASS), p -> p.absent(ASS));
        criterion("aah", p -> p.yes(AAH), List.of(AAH), p -> p.absent(AAH));
        criterion(
                "very-long-term-unemployed",
                p -> p.since(REGISTERED_SINCE, "2024-10-15"),
                List.of(REGISTERED_SINCE),
                p -> p.since(REGISTERED_SINCE, "2024-10-16"));
        criterion(
                "level-2",
                p -> p.known(EDUCATION_LEVEL, "3")
                        .since(BIRTH_DATE, "2000-10-16")
                        .yes(LONE_PARENT),
                List.of(EDUCATION_LEVEL, BIRTH_DATE, LONE_PARENT),
                p -> p.known(EDUCATION_LEVEL, "3.01"),
                p -> p.since(BIRTH_DATE, "2000-10-15"),
                p -> p.absent(LONE_PARENT));
    }

    private static Map<String, Change> level2() {
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("education", p -> p.known(EDUCATION_LEVEL, "3"));
        changes.put("senior", p -> p.since(BIRTH_DATE, "1970-01-01"));
        changes.put("young", p -> p.since(BIRTH_DATE, "2005-01-01"));
        changes.put("ase", p -> p.yes(ASE_LEAVER));
        changes.put("long-term", p -> p.since(REGISTERED_SINCE, "2025-10-15"));
        changes.put("disabled", p -> p.since(DISABLED_WORKER_UNTIL, "2026-10-15"));
        changes.put("lone parent", p -> p.yes(LONE_PARENT));
        changes.put("homeless", p -> p.yes(HOMELESS));
        changes.put("zrr", p -> p.yes(ZRR_RESIDENT));
        changes.put("qpv", p -> p.yes(QPV_RESIDENT));
        changes.put("refugee", p -> p.yes(REFUGEE));
        changes.put("temporary protection", p -> p.yes(TEMPORARY_PROTECTION));
        changes.put("subsidiary protection", p -> p.yes(SUBSIDIARY_PROTECTION));
        changes.put("asylum seeker", p -> p.yes(ASYLUM_SEEKER));
        changes.put("detention", p -> p.yes(DETENTION_OR_SUPERVISION));
        changes.put("french", p -> p.yes(FRENCH_BELOW_A1));
        changes.put("mobility", p -> p.yes(MOBILITY_PROBLEM));
        return changes;
    }

    static Stream<Arguments> pairs() {
        List<String> names = List.copyOf(LEVEL_2.keySet());
        return names.stream()
                .flatMap(a -> names.stream().filter(b -> a.compareTo(b) < 0).map(b -> arguments(a, b)));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource("pairs")
    void two_criteria_of_level_2_are_enough_for_an_ai_and_an_etti_only(String first, String second) {
        Someone someone = LEVEL_2.get(second).apply(LEVEL_2.get(first).apply(Someone.whoMeetsNothing()));
        List<String> protections = List.of("refugee", "temporary protection", "subsidiary protection", "asylum seeker");
        List<String> ages = List.of("senior", "young");
        boolean one = (protections.contains(first) && protections.contains(second))
                || (ages.contains(first) && ages.contains(second));

        for (StructureKind kind : List.of(AI, ETTI)) {
            assertThat(verdict(kind, HIRE, someone)).isEqualTo(one ? Verdict.NOT_ELIGIBLE : Verdict.ELIGIBLE);
        }
        for (StructureKind kind : List.of(ACI, EI, EITI)) {
            assertThat(verdict(kind, HIRE, someone)).isEqualTo(Verdict.NOT_ELIGIBLE);
        }
    }

    static Stream<String> level2Names() {
        return LEVEL_2.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("level2Names")
    void each_criterion_of_level_2_is_one_of_three(String name) {
        Change change = LEVEL_2.get(name);
        Someone two = Someone.whoMeetsNothing().yes(HOMELESS).yes(MOBILITY_PROBLEM);
        if (name.equals("homeless") || name.equals("mobility")) {
            two = two.yes(QPV_RESIDENT).absent(name.equals("homeless") ? HOMELESS : MOBILITY_PROBLEM);
        }

        assertThat(verdict(ACI, HIRE, two)).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(verdict(ACI, HIRE, change.apply(two))).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(AI, HIRE, change.apply(Someone.whoMeetsNothing()))).isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = StructureKind.class,
            names = {"AI", "ACI", "EI", "EITI", "ETTI"})
    void one_criterion_of_level_1_is_enough_for_every_kind(StructureKind kind) {
        Someone nothing = Someone.whoMeetsNothing();
        for (Someone someone : List.of(
                nothing.yes(RSA), nothing.yes(ASS), nothing.yes(AAH), nothing.since(REGISTERED_SINCE, "2024-10-15"))) {
            assertThat(verdict(kind, HIRE, someone)).isEqualTo(Verdict.ELIGIBLE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-23, 3, 3, 3",
        "2020-04-08, 3, 3, 3",
        "2020-04-09, 3, 2, 3",
        "2021-09-02, 3, 2, 3",
        "2021-09-03, 3, 2, 3",
        "2021-09-08, 3, 2, 3",
        "2021-09-09, 2, 2, 3",
        "2022-04-28, 2, 2, 3",
        "2026-10-15, 2, 2, 3",
    })
    void how_many_of_level_2_are_enough_changed_for_etti_and_for_ai(LocalDate at, int ai, int etti, int others) {
        Someone two = Someone.whoMeetsNothing().yes(LONE_PARENT).yes(HOMELESS);
        Map<StructureKind, Integer> needed = Map.of(AI, ai, ETTI, etti, ACI, others, EI, others, EITI, others);

        needed.forEach((kind, count) -> {
            assertThat(verdict(kind, at, two))
                    .as(kind + " " + at)
                    .isEqualTo(count == 2 ? Verdict.ELIGIBLE : Verdict.NOT_ELIGIBLE);
            assertThat(verdict(kind, at, two.yes(QPV_RESIDENT))).isEqualTo(Verdict.ELIGIBLE);
        });
    }

    @ParameterizedTest
    @CsvSource({"2021-09-02, MET, NOT_MET", "2021-09-03, NOT_MET, MET"})
    void newly_arrived_foreigners_gave_way_to_the_criteria_of_september_2021(
            LocalDate at, Outcome newlyArrived, Outcome sinceThen) {
        Someone two = Someone.whoMeetsNothing().yes(LONE_PARENT).yes(HOMELESS);

        assertThat(level2(at, two.yes(NEWLY_ARRIVED))).isEqualTo(newlyArrived);
        for (String name : SINCE_2021) {
            assertThat(level2(at, LEVEL_2.get(name).apply(two))).as(name).isEqualTo(sinceThen);
        }
    }

    @ParameterizedTest
    @CsvSource({"2021-09-03, NOT_MET", "2022-04-27, NOT_MET", "2022-04-28, MET"})
    void temporary_protection_counts_since_28_april_2022(LocalDate at, Outcome expected) {
        Someone two = Someone.whoMeetsNothing().yes(LONE_PARENT).yes(HOMELESS);

        assertThat(level2(at, two.yes(TEMPORARY_PROTECTION))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2000-10-16, 2026-10-15, MET", // the eve of the 26th birthday
        "2000-10-15, 2026-10-15, NOT_MET", // the birthday
        "1976-10-16, 2026-10-15, NOT_MET", // the eve of the 50th birthday
        "1976-10-15, 2026-10-15, MET", // the birthday
        "1976-02-29, 2026-02-28, NOT_MET", // the platform counts 1 March
        "1976-02-29, 2026-03-01, MET",
        "2000-02-29, 2026-02-28, MET",
        "2000-02-29, 2026-03-01, NOT_MET",
        "1978-02-28, 2028-02-28, MET",
        "2002-02-28, 2028-02-28, NOT_MET",
        "2002-03-01, 2028-02-29, MET",
    })
    void ages_are_counted_as_the_platform_counts_them(String born, LocalDate at, Outcome expected) {
        Someone two = Someone.whoMeetsNothing().yes(LONE_PARENT).yes(HOMELESS).since(BIRTH_DATE, born);

        assertThat(level2(at, two)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-16, NOT_MET, NOT_MET",
        "2025-10-15, MET, NOT_MET", // 12 months to the day
        "2024-10-16, MET, NOT_MET",
        "2024-10-15, NOT_MET, MET", // 24 months to the day
    })
    void nobody_is_long_term_and_very_long_term_unemployed(String since, Outcome longTerm, Outcome veryLong) {
        Someone two = Someone.whoMeetsNothing().yes(LONE_PARENT).yes(HOMELESS).since(REGISTERED_SINCE, since);

        assertThat(level2(HIRE, two)).isEqualTo(longTerm);
        assertThat(outcome("very-long-term-unemployed", two)).isEqualTo(veryLong);
    }

    @ParameterizedTest
    @CsvSource({"0, MET", "3, MET", "3.01, NOT_MET", "4, NOT_MET"})
    void level_3_and_below(String level, Outcome expected) {
        Someone two = Someone.whoMeetsNothing().yes(LONE_PARENT).yes(HOMELESS);

        assertThat(level2(HIRE, two.known(EDUCATION_LEVEL, level))).isEqualTo(expected);
        assertThat(level2(HIRE, two.absent(EDUCATION_LEVEL))).isEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource({
        "rsa, rsa-attestation",
        "ass, ass-attestation",
        "aah, aah-attestation",
        "very-long-term-unemployed, registration-certificate"
    })
    void documents_of_level_1_are_younger_than_3_months(String criterion, String document) {
        Someone witness = witness(criterion);

        assertThat(outcome(criterion, witness.proof(Proof.of(document, LocalDate.of(2026, 7, 16)))))
                .isEqualTo(MET);
        assertThat(outcome(criterion, witness.proof(Proof.of(document, LocalDate.of(2026, 7, 15)))))
                .isEqualTo(PROOF_NOT_VALID);
    }

    @Test
    void each_day_since_23_march_2020_has_one_list_of_each_kind() {
        for (StructureKind kind : Iae.kinds()) {
            List<RuleSet> versions = Iae.ruleSets(kind);
            assertThat(versions.get(0).inForceFrom()).isEqualTo(LocalDate.of(2020, 3, 23));
            for (int i = 1; i < versions.size(); i++) {
                assertThat(versions.get(i - 1).inForceUntil())
                        .contains(versions.get(i).inForceFrom().minusDays(1));
            }
            assertThat(versions.get(versions.size() - 1).inForceUntil()).isEmpty();
            assertThat(versions).extracting(RuleSet::id).doesNotHaveDuplicates();
        }
        assertThat(Iae.ruleSets(AI)).hasSize(4);
        assertThat(Iae.ruleSets(ETTI)).hasSize(4);
        assertThat(Iae.ruleSets(ACI)).hasSize(3);
    }

    @Test
    void the_reference_says_that_its_date_is_that_of_the_software() {
        assertThat(Iae.ruleSet(EI).reference().citation()).contains("date du logiciel");
        assertThat(Iae.ruleSet(EI).reference().since()).contains(LocalDate.of(2022, 4, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GEIQ", "EA", "EATT", "ESAT", "REGIE_DE_QUARTIER", "EPIDE", "E2C"})
    void other_kinds_of_structures_are_refused(StructureKind kind) {
        assertRefused("iae-kind-unknown", () -> Iae.ruleSet(kind));
    }

    private static Outcome level2(LocalDate at, Someone someone) {
        return Outcomes.of(engine(ACI, at).decide(someone.situation(), at), "level-2");
    }

    private static Verdict verdict(StructureKind kind, LocalDate at, Someone someone) {
        return engine(kind, at).decide(someone.situation(), at).verdict();
    }

    private static EligibilityEngine engine(StructureKind kind, LocalDate at) {
        return EligibilityEngine.of(Iae.ruleSets(kind).stream()
                .filter(list -> list.isInForce(at))
                .findFirst()
                .orElseThrow());
    }
}
