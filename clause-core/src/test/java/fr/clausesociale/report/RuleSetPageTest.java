package fr.clausesociale.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.eligibility.Criterion;
import fr.clausesociale.eligibility.Example;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.france.Iae;
import fr.clausesociale.france.List21Bam048;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleSetPageTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_list_of_the_contract_can_be_checked_against_its_text(Language language) throws IOException {
        String page = RuleSetPage.of(List21Bam048.ruleSet(), language);

        String name = "list-21-bam-048." + (language == Language.FRENCH ? "fr" : "en") + ".md";
        Path actual = Path.of("target/golden", name);
        Files.createDirectories(actual.getParent());
        Files.writeString(actual, page);
        try (InputStream golden = RuleSetPageTest.class.getResourceAsStream("/golden/" + name)) {
            assertThat(golden).as(name).isNotNull();
            assertThat(page).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void every_criterion_stands_with_its_words_its_code_its_facts_and_its_source() {
        String page = RuleSetPage.of(List21Bam048.ruleSet(), Language.FRENCH);

        for (Criterion criterion : List21Bam048.ruleSet().criteria()) {
            assertThat(page).contains("Code `" + criterion.code() + "` · ");
        }
        assertThat(page).contains("reconnaissance de travailleur handicapé (donnée de santé)");
    }

    @Test
    void documents_that_prove_a_part_of_a_condition_stand_below_it() {
        String page = RuleSetPage.of(Iae.ruleSet(StructureKind.AI), Language.FRENCH);

        assertThat(page)
                .contains("""
                          - parent isolé
                            - justificatif : attestation de parent isolé (CAF), de moins de 3 mois
                        """)
                .contains("Justificatifs : ceux des conditions ci-dessus sur lesquelles repose le critère\n");
    }

    @Test
    void a_list_of_somebody_else_brings_no_markup_into_the_page() {
        Text evil = Text.of("<script>alert(1)</script>\n# titre `code` [lien](x)", "a*b_c|d\r\n## title");
        RuleSet list = RuleSet.builder()
                .id(RuleSetId.of("evil", "1"))
                .title(evil)
                .reference(LegalReference.of("<b>Texte</b>"))
                .inForceFrom(LocalDate.of(2021, 1, 1))
                .open(false)
                .addCriteria(
                        new Criterion("rsa", evil, LegalReference.of("art. 1"), Condition.is(Facts.RSA), List.of()))
                .addPriority("rsa")
                .addExamples(Example.of(
                        Text.of("<i>", "<b>"),
                        Situation.builder().build(),
                        LocalDate.of(2021, 1, 1),
                        Verdict.UNDETERMINED))
                .build();

        assertThat(RuleSetPage.of(list, Language.FRENCH))
                .doesNotContain("<script>")
                .contains("# \\<script\\>alert(1)\\</script\\> \\# titre \\`code\\` \\[lien\\](x)\n")
                .contains("- \\<i\\>, au 1er\u00a0janvier 2021 : indéterminé\n")
                .contains("Public prioritaire")
                .contains("Liste fermée");
        assertThat(RuleSetPage.of(list, Language.ENGLISH)).contains("# a\\*b\\_c\\|d \\#\\# title\n");
    }
}
