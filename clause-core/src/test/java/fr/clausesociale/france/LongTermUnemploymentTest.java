package fr.clausesociale.france;

import static fr.clausesociale.person.Facts.HOURS_WORKED_SINCE_REGISTRATION;
import static fr.clausesociale.person.Facts.MONTHS_WORKED_LAST_12;
import static fr.clausesociale.person.Facts.RECURRENTLY_REGISTERED_SINCE;
import static fr.clausesociale.person.Facts.REGISTERED_SINCE;
import static fr.clausesociale.person.Facts.monthsRegisteredInLast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.clausesociale.Text;
import fr.clausesociale.eligibility.Bound;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.eligibility.Criterion;
import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.eligibility.ProofRequirement;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Someone;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The long-term jobseeker of each territory and scheme, told from every other by somebody on whom they disagree. */
class LongTermUnemploymentTest {

    private static final LocalDate HIRE = LocalDate.of(2026, 10, 15);

    private static final Criterion FINISTERE =
            LongTermUnemployment.within(12, 18, LegalReference.of("Finistère (non vérifié)"));

    private static final Map<String, EligibilityEngine> VARIANTS = variants();

    /** Somebody, and the variants under which they are long-term unemployed on the day of the hire. */
    private record Row(String who, Someone someone, Set<String> variants) {}

    private static final List<Row> ROWS = List.of(
            row("registered for 12 months to the day", "2025-10-15", "12", "2000", "12", "", "iae geiq finistere"),
            row(
                    "and one day, having worked 6 months",
                    "2025-10-14",
                    "6",
                    "2000",
                    "12",
                    "",
                    "21-bam-048 sud-isere vaucluse plie iae geiq finistere"),
            row(
                    "having worked a little less, in 420 hours",
                    "2025-10-14",
                    "5.99",
                    "420",
                    "12",
                    "",
                    "ccag-2021 21-bam-048 sud-isere vaucluse plie iae geiq finistere"),
            row(
                    "having worked 419.99 hours in 6 months",
                    "2025-10-14",
                    "6",
                    "419.99",
                    "12",
                    "",
                    "21-bam-048 sud-isere cher vaucluse plie iae geiq finistere"),
            row(
                    "registered for 24 months less one day",
                    "2024-10-16",
                    "12",
                    "2000",
                    "18",
                    "",
                    "21-bam-048 sud-isere vaucluse plie iae geiq finistere"),
            row(
                    "registered for 24 months to the day",
                    "2024-10-15",
                    "12",
                    "2000",
                    "18",
                    "",
                    "21-bam-048 sud-isere vaucluse plie iae-very-long geiq finistere"),
            row(
                    "registered for 24 months and one day",
                    "2024-10-14",
                    "12",
                    "2000",
                    "18",
                    "",
                    "21-bam-048 sud-isere vaucluse nantes-2008 plie iae-very-long geiq finistere"),
            row("registered again, 12 months of the last 18 in all", "2026-09-01", "12", "2000", "12", "", "finistere"),
            row("a little less", "2026-09-01", "12", "2000", "11.99", "", ""),
            row("in recurrent unemployment", "2026-09-01", "12", "2000", "11.99", "2024-10-14", "sud-isere"),
            row("for two years to the day", "2026-09-01", "12", "2000", "11.99", "2024-10-15", ""));

    private static Row row(
            String who,
            String registered,
            String monthsWorked,
            String hoursWorked,
            String monthsRegistered,
            String recurrently,
            String variants) {
        Someone someone = Someone.whoMeetsNothing()
                .since(REGISTERED_SINCE, registered)
                .known(MONTHS_WORKED_LAST_12, monthsWorked)
                .known(HOURS_WORKED_SINCE_REGISTRATION, hoursWorked)
                .known(monthsRegisteredInLast(18), monthsRegistered);
        return new Row(
                who,
                recurrently.isEmpty() ? someone : someone.since(RECURRENTLY_REGISTERED_SINCE, recurrently),
                variants.isEmpty() ? Set.of() : Set.of(variants.split(" ")));
    }

    private static Map<String, EligibilityEngine> variants() {
        RuleSet sudIsere = SudIsere2017.ruleSet(
                "test", LocalDate.of(2017, 1, 1), new SudIsereReadings(26, Bound.MORE_THAN, 50, 3, 4, true));
        Map<String, EligibilityEngine> variants = new LinkedHashMap<>();
        variants.put("ccag-2021", of(Ccag2021.ruleSet(), "long-term-unemployed"));
        variants.put("21-bam-048", of(List21Bam048.ruleSet(), "long-term-unemployed"));
        variants.put("sud-isere", of(sudIsere, "long-term-unemployed", "recurrently-unemployed"));
        variants.put("finistere", of(FINISTERE));
        variants.put("cher", of(LongTermUnemployment.cher()));
        variants.put("vaucluse", of(LongTermUnemployment.vaucluse()));
        variants.put("nantes-2008", of(LongTermUnemployment.nantes2008()));
        variants.put("plie", of(LongTermUnemployment.plieHautsDeGaronne()));
        variants.put("iae", of(LongTermUnemployment.iae()));
        variants.put("iae-very-long", of(LongTermUnemployment.iaeVeryLong()));
        variants.put("geiq", of(LongTermUnemployment.geiq()));
        return variants;
    }

    private static EligibilityEngine of(RuleSet list, String... codes) {
        return of(list.criteria().stream()
                .filter(criterion -> List.of(codes).contains(criterion.code()))
                .toArray(Criterion[]::new));
    }

    private static EligibilityEngine of(Criterion... criteria) {
        return EligibilityEngine.of(RuleSet.builder()
                .id(RuleSetId.of("long-term-unemployed", "test"))
                .title(Text.of("demandeurs d'emploi de longue durée", "long-term jobseekers"))
                .reference(LegalReference.of("Essai"))
                .inForceFrom(LocalDate.of(2000, 1, 1))
                .open(false)
                .addCriteria(criteria)
                .build());
    }

    static Stream<Arguments> rows() {
        return ROWS.stream().map(row -> arguments(row.who(), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void each_person_is_long_term_unemployed_under_some_variants_only(String who, Row row) {
        assertThat(admitting(row.someone())).isEqualTo(new TreeSet<>(row.variants()));
    }

    private static Set<String> admitting(Someone someone) {
        Set<String> admitting = new TreeSet<>();
        VARIANTS.forEach((name, engine) -> {
            if (engine.decide(someone.situation(), HIRE).verdict() == Verdict.ELIGIBLE) {
                admitting.add(name);
            }
        });
        return admitting;
    }

    /** More than 12 months, more than one year: three texts say the same. All other pairs disagree on somebody. */
    @Test
    void every_two_variants_disagree_on_somebody_unless_their_texts_say_the_same() {
        Map<List<Boolean>, Set<String>> columns =
                new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        for (String variant : VARIANTS.keySet()) {
            List<Boolean> column = new ArrayList<>();
            ROWS.forEach(row -> column.add(row.variants().contains(variant)));
            columns.computeIfAbsent(column, c -> new TreeSet<>()).add(variant);
        }

        assertThat(columns.values())
                .filteredOn(alike -> alike.size() > 1)
                .containsExactly(Set.of("21-bam-048", "vaucluse", "plie"));
    }

    @Test
    void more_than_12_months_is_more_than_one_year_on_every_day() {
        for (LocalDate since = LocalDate.of(2023, 6, 1); since.isBefore(HIRE); since = since.plusDays(1)) {
            Someone someone = Someone.whoMeetsNothing().known(REGISTERED_SINCE, since);
            LocalDate anniversary = since.plusYears(1);
            for (LocalDate at = anniversary.minusDays(1); !at.isAfter(anniversary.plusDays(1)); at = at.plusDays(1)) {
                boolean expected = at.isAfter(anniversary);
                for (String variant : List.of("21-bam-048", "vaucluse", "plie")) {
                    assertThat(VARIANTS.get(variant)
                                            .decide(someone.situation(), at)
                                            .verdict()
                                    == Verdict.ELIGIBLE)
                            .as("%s %s %s", variant, since, at)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-16, false, false", // 12 months less one day
        "2025-10-15, true, false",
        "2024-10-16, true, false",
        "2024-10-15, false, true",
        "2024-02-29, false, true",
    })
    void work_integration_knows_one_length_of_unemployment_at_a_time(String since, boolean longTerm, boolean veryLong) {
        Someone someone = Someone.whoMeetsNothing().since(REGISTERED_SINCE, since);

        assertThat(admitting(someone).contains("iae")).isEqualTo(longTerm);
        assertThat(admitting(someone).contains("iae-very-long")).isEqualTo(veryLong);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-27, false", "2027-02-28, true", "2027-03-01, true"})
    void registered_on_29_february_one_is_so_for_36_months_on_28_february(LocalDate at, boolean reached) {
        Criterion threeYears = new Criterion(
                "three-years",
                Text.of("3 ans", "3 years"),
                LegalReference.of("Essai"),
                Condition.elapsed(REGISTERED_SINCE, Bound.AT_LEAST, Period.ofMonths(36)),
                List.of());
        Someone someone = Someone.whoMeetsNothing().since(REGISTERED_SINCE, "2024-02-29");

        assertThat(of(threeYears).decide(someone.situation(), at).verdict() == Verdict.ELIGIBLE)
                .isEqualTo(reached);
    }

    @Test
    void an_unverified_source_is_used_only_with_the_numbers_and_the_text_that_one_gives() {
        assertThat(FINISTERE.reference().title()).isEqualTo("Finistère (non vérifié)");
        assertThat(FINISTERE.condition())
                .isEqualTo(Condition.threshold(monthsRegisteredInLast(18), Bound.AT_LEAST, 12));
        assertThat(LongTermUnemployment.within(9, 24, LegalReference.of("Essai"))
                        .condition())
                .isEqualTo(Condition.threshold(monthsRegisteredInLast(24), Bound.AT_LEAST, 9));
    }

    @Test
    void each_asks_for_the_certificate_of_registration() {
        assertThat(List.of(
                        FINISTERE,
                        LongTermUnemployment.cher(),
                        LongTermUnemployment.vaucluse(),
                        LongTermUnemployment.nantes2008(),
                        LongTermUnemployment.plieHautsDeGaronne(),
                        LongTermUnemployment.iae(),
                        LongTermUnemployment.iaeVeryLong(),
                        LongTermUnemployment.geiq()))
                .allSatisfy(criterion -> assertThat(criterion.proofs())
                        .extracting(ProofRequirement::kind)
                        .containsExactly("registration-certificate"));
    }
}
