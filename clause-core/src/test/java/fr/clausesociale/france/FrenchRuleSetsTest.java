package fr.clausesociale.france;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.eligibility.Criterion;
import fr.clausesociale.eligibility.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the lists that are shipped ready to use have in common. */
class FrenchRuleSetsTest {

    private static final List<RuleSet> ALL = FrenchRuleSets.all();

    @Test
    void each_has_an_id_and_a_content_of_its_own() {
        assertThat(ALL).extracting(RuleSet::id).doesNotHaveDuplicates();
        assertThat(ALL).extracting(RuleSet::fingerprint).doesNotHaveDuplicates();
    }

    @Test
    void they_are_these() {
        assertThat(ALL)
                .extracting(list -> list.id().toString())
                .containsExactly(
                        "ccag-2021@1",
                        "21-bam-048@1",
                        "npnru@1",
                        "npnru@2",
                        "npnru-overseas@1",
                        "npnru-overseas@2",
                        "iae-ai@1",
                        "iae-ai@2",
                        "iae-ai@3",
                        "iae-ai@4",
                        "iae-aci@1",
                        "iae-aci@2",
                        "iae-aci@3",
                        "iae-ei@1",
                        "iae-ei@2",
                        "iae-ei@3",
                        "iae-eiti@1",
                        "iae-eiti@2",
                        "iae-eiti@3",
                        "iae-etti@1",
                        "iae-etti@2",
                        "iae-etti@3",
                        "iae-etti@4",
                        "geiq@1",
                        "geiq-annex-1@1",
                        "geiq-annex-2@1");
    }

    @Test
    void a_day_picks_one_version_of_a_list_and_no_day_between_two_is_left_out() {
        Map<String, List<RuleSet>> byName =
                ALL.stream().collect(Collectors.groupingBy(list -> list.id().name()));

        assertThat(byName).allSatisfy((name, versions) -> {
            for (int i = 1; i < versions.size(); i++) {
                LocalDate from = versions.get(i).inForceFrom();
                assertThat(versions.get(i - 1).inForceUntil()).as(name).contains(from.minusDays(1));
            }
            assertThat(versions.get(versions.size() - 1).inForceUntil())
                    .as(name)
                    .isEmpty();
        });
    }

    @Test
    void every_criterion_says_its_text_in_both_languages() {
        for (RuleSet list : ALL) {
            for (Criterion criterion : list.criteria()) {
                assertThat(criterion.reference().title()).isNotBlank();
                for (Language language : Language.values()) {
                    assertThat(criterion.label().in(language))
                            .as(list.id() + " " + criterion.code())
                            .isNotBlank();
                }
                assertThat(criterion.label().in(Language.FRENCH))
                        .isNotEqualTo(criterion.label().in(Language.ENGLISH));
            }
        }
    }
}
