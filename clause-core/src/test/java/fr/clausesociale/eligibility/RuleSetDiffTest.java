package fr.clausesociale.eligibility;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Golden;
import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.france.List21Bam048;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Sensitivity;
import fr.clausesociale.person.Situation;
import fr.clausesociale.person.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleSetDiffTest {

    private static final LocalDate FROM = LocalDate.of(2021, 4, 1);
    private static final LegalReference TEXT =
            LegalReference.of("Texte inventé", "art. 1").inForceSince(FROM).at(URI.create("https://example.org/texte"));
    private static final Fact<BigDecimal> CHILDREN =
            Fact.number("children", Sensitivity.SOCIAL, Text.of("enfants à charge", "children in care"), Unit.PERSONS);
    private static final Fact<String> HOUSING = Fact.choice(
            "housing",
            Sensitivity.ADDRESS,
            Text.of("logement", "housing"),
            Fact.Choice.of("NONE", "sans logement", "none"),
            Fact.Choice.of("HOSTEL", "foyer", "hostel"),
            Fact.Choice.of("TENANT", "locataire", "tenant"));
    private static final Fact<LocalDate> ARRIVED =
            Fact.date("arrived", Sensitivity.ORDINARY, Text.of("arrivée", "arrival"));
    private static final Fact<Boolean> WAITING =
            Fact.flag("waiting", Sensitivity.ORDINARY, Text.of("en attente", "waiting"));

    /** A list with all that a list can say. */
    private static final RuleSet LIST = RuleSet.builder()
            .id(RuleSetId.of("invented", "1"))
            .title(Text.of("Liste inventée", "Invented list"))
            .reference(TEXT)
            .inForceFrom(FROM)
            .inForceUntil(LocalDate.of(2029, 12, 31))
            .open(true)
            .addCriteria(
                    criterion(
                            "housing",
                            Condition.any(
                                    Condition.oneOf(HOUSING, "NONE", "HOSTEL"),
                                    Condition.all(
                                            Condition.exists(HOUSING), Condition.not(Condition.exists(WAITING))))),
                    criterion(
                            "family",
                            Condition.atLeast(
                                    1,
                                    new Condition.Elapsed(
                                            ARRIVED, Bound.MORE_THAN, Period.ofMonths(12), MonthEnd.LAST_DAY_OF_MONTH),
                                    Condition.since(ARRIVED),
                                    Condition.threshold(CHILDREN, Bound.AT_LEAST, 3),
                                    Condition.validUntil(ARRIVED))),
                    criterion(
                            "waiting",
                            Condition.any(
                                    Condition.is(WAITING),
                                    Condition.proven(
                                            Condition.is(WAITING),
                                            ProofRequirement.validOnDay("pass", Text.of("passe", "pass"))
                                                    .issuedBy(Text.of("mairie", "town hall"), Text.of("État", "State"))
                                                    .or(ProofRequirement.of("note", Text.of("billet", "note")))))))
            .addPriority("waiting", "family")
            .build();

    private static Criterion criterion(String code, Condition condition) {
        return new Criterion(
                code,
                Text.of("critère " + code, "criterion " + code),
                TEXT,
                condition,
                List.of(
                        ProofRequirement.youngerThan(3, "paper", Text.of("papier", "paper")),
                        ProofRequirement.of("card", Text.of("carte", "card"))));
    }

    @Test
    void each_part_of_a_list_that_changes_is_told_in_both_languages() {
        List<Variation> variations = Variation.of(LIST);

        assertThat(variations).hasSizeGreaterThan(150);
        variations.forEach(variation -> assertTold(LIST, (RuleSet) variation.value(), variation.place()));
    }

    /** Asserts that a diff is not empty and that it tells in each language which way the change goes. */
    static void assertTold(RuleSet base, RuleSet changed, String place) {
        RuleSetDiff diff = new RuleSetDiff(base, changed);

        assertThat(diff.isEmpty()).as(place).isFalse();
        for (Language language : Language.values()) {
            assertThat(steps(diff, language))
                    .as("%s in %s", place, language)
                    .isNotEmpty()
                    .isNotEqualTo(steps(new RuleSetDiff(changed, base), language));
        }
    }

    private static String steps(RuleSetDiff diff, Language language) {
        return diff.explanation().steps().stream()
                .map(step -> step.render(language))
                .collect(joining());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_facilitator_can_read_what_a_contract_changes(Language language) throws IOException {
        RuleSetDiff diff = new RuleSetDiff(Ccag2021.ruleSet(), AdaptationTest.ADAPTATION.of(Ccag2021.ruleSet()));

        assertThat(diff.removed()).containsExactly("senior");
        assertThat(diff.added()).containsExactly("dependants");
        assertThat(diff.altered()).containsExactly("long-term-unemployed");
        Golden.assertSame("eligibility/diff-of-a-contract", language, diff.explanation());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_the_words_of_a_condition_leave_out_is_told_where_it_differs(Language language) throws IOException {
        Criterion base = LIST.criterion("family");
        Fact<LocalDate> arrival =
                Fact.date("arrived", Sensitivity.ORIGIN, Text.of("arrivée", "arrival in the country"));
        Criterion changed = base.with(
                Text.of(base.label().fr(), "family of " + base.label().en()),
                LegalReference.of("Texte inventé", "art. 2"),
                Condition.atLeast(
                        1,
                        new Condition.Elapsed(
                                arrival, Bound.MORE_THAN, Period.ofMonths(12), MonthEnd.FIRST_DAY_OF_NEXT_MONTH),
                        Condition.since(arrival),
                        Condition.threshold(CHILDREN, Bound.AT_LEAST, 3),
                        Condition.validUntil(arrival)));
        RuleSet other = RuleSet.builder()
                .id(LIST.id())
                .title(Text.of("Liste inventée", "A list, invented"))
                .reference(LegalReference.of("Texte inventé", "art. 2"))
                .inForceFrom(FROM)
                .open(true)
                .addCriteria(
                        LIST.criterion("waiting"),
                        changed,
                        new Criterion(
                                "housing",
                                LIST.criterion("housing").label(),
                                TEXT,
                                LIST.criterion("housing").condition(),
                                List.of(
                                        ProofRequirement.of("card", Text.of("carte", "card")),
                                        ProofRequirement.youngerThan(3, "sheet", Text.of("papier", "paper")))))
                .addPriority("family")
                .addExamples(Example.of(
                        Text.of("personne", "person"),
                        Situation.builder().yes(WAITING).build(),
                        FROM,
                        Verdict.ELIGIBLE))
                .build();

        Golden.assertSame("eligibility/diff-of-details", language, new RuleSetDiff(LIST, other).explanation());
    }

    @Test
    void examples_are_told_but_are_no_change() {
        RuleSet list = LIST.with(List.of(
                Example.of(Text.of("quelqu'un", "somebody"), Situation.builder().build(), FROM, Verdict.UNDETERMINED)));

        assertThat(new RuleSetDiff(LIST, list).isEmpty()).isTrue();
        assertThat(new RuleSetDiff(LIST, list).explanation().render(Language.FRENCH))
                .contains("aucun changement")
                .contains("retirés 0, ajoutés 1");
        assertThat(new RuleSetDiff(list, LIST).explanation().render(Language.ENGLISH))
                .contains("no change")
                .contains("1 removed, 0 added");
    }

    @Test
    void a_list_against_itself_has_no_change() {
        RuleSetDiff diff = new RuleSetDiff(List21Bam048.ruleSet(), List21Bam048.ruleSet());

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.explanation().steps()).isEmpty();
        assertThat(diff.added()).isEmpty();
        assertThat(diff.removed()).isEmpty();
        assertThat(diff.altered()).isEmpty();
    }

    @Test
    void addresses_that_java_takes_for_equal_are_told_apart_as_by_the_fingerprint() {
        Criterion criterion = LIST.criterion("waiting");
        LegalReference shouted = TEXT.at(URI.create("HTTPS://example.org/texte"));
        RuleSet other = Adaptation.builder()
                .id(RuleSetId.of("invented", "2"))
                .title(LIST.title())
                .reference(LIST.reference())
                .addReplaced(criterion.with(criterion.label(), shouted, criterion.condition()))
                .build()
                .of(LIST);

        assertThat(new RuleSetDiff(LIST, other).altered()).containsExactly("waiting");
        assertTold(LIST, other, "uri");
    }
}
