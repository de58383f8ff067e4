package fr.clausesociale.json;

import static fr.clausesociale.json.Json.json;
import static fr.clausesociale.json.Json.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.eligibility.Adaptation;
import fr.clausesociale.eligibility.ExampleCheck;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.RuleSetCatalogue;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Sensitivity;
import fr.clausesociale.person.Situation;
import fr.clausesociale.terms.ClauseTerms;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A list in JSON, as a vendor writes it by hand: what is wrong with it is told with code and place. */
class RuleSetInputTest {

    private static final String CONDITION =
            "{'type':'elapsed','fact':'registered-since','bound':'MORE_THAN','length':'P12M',"
                    + "'monthEnd':'LAST_DAY_OF_MONTH'}";
    private static final String THRESHOLD =
            "{'type':'threshold','fact':'months-worked-last-12','bound':'LESS_THAN','value':6,'unit':'MONTHS'}";
    private static final String CHILDREN =
            "{'code':'children','kind':'NUMBER','sensitivity':'SOCIAL','label':{'fr':'enfants','en':'children'},"
                    + "'choices':[],'unit':'PERSONS'}";
    private static final String LABEL = "'label':{'fr':'critère','en':'criterion'},";
    private static final String REFERENCE = "'reference':{'title':'CCAP'},";
    private static final String EXAMPLE =
            "{'name':{'fr':'une personne','en':'someone'},'situation':{'facts':[{'fact':'registered-since',"
                    + "'known':'2020-01-01'}],'proofs':[]},'at':'2026-10-15','expected':'ELIGIBLE','criterion':'long'}";

    @Test
    void a_list_written_by_hand_is_read_and_its_examples_run() {
        RuleSet list = Json.read(json(list(LABEL + REFERENCE, CONDITION, "'long'", EXAMPLE)), RuleSet.class);

        ExampleCheck.verify(list);
        assertThat(list.priority()).containsExactly("long");
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("faults")
    void what_is_wrong_is_told_with_code_and_place(String code, String place, String list) {
        JsonInputException refusal = refused(json(list), RuleSet.class);

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.place()).isEqualTo(place);
        assertThat(refusal.line()).isPositive();
    }

    static Stream<Arguments> faults() {
        String condition = "/criteria/0/condition";
        return Stream.of(
                arguments(
                        "text-incomplete",
                        "/criteria/0/label",
                        list(LABEL.replace("critère", " ") + REFERENCE, CONDITION, "", "")),
                arguments(
                        "reference-without-title",
                        "/criteria/0/reference",
                        list(LABEL + REFERENCE.replace("CCAP", " "), CONDITION, "", "")),
                arguments("json-missing-field", "/criteria/0/label", list(REFERENCE, CONDITION, "", "")),
                arguments("json-missing-field", "/criteria/0/reference", list(LABEL, CONDITION, "", "")),
                arguments(
                        "fact-unknown", condition + "/fact", with(CONDITION.replace("registered-since", "registered"))),
                arguments(
                        "fact-redefined",
                        condition + "/fact/code",
                        with(own(CHILDREN.replace("'children'", "'education-level'")))),
                arguments("json-missing-field", condition + "/unit", with(THRESHOLD.replace(",'unit':'MONTHS'", ""))),
                arguments("condition-unit-mismatch", condition + "/unit", with(THRESHOLD.replace("MONTHS", "HOURS"))),
                arguments("json-wrong-type", condition + "/unit", with(THRESHOLD.replace("MONTHS", "WEEKS"))),
                arguments("json-wrong-type", condition + "/value", with(THRESHOLD.replace(":6,", ":'6 months',"))),
                arguments(
                        "fact-unit-invalid",
                        condition + "/fact/unit",
                        with(own(CHILDREN.replace(",'unit':'PERSONS'", "")))),
                arguments(
                        "condition-unit-mismatch",
                        condition + "/unit",
                        with(own(CHILDREN.replace("PERSONS", "EUROS")))),
                arguments("condition-kind-mismatch", condition, with(CONDITION.replace("registered-since", "rsa"))),
                arguments("json-wrong-type", condition + "/length", with(CONDITION.replace("'P12M'", "12"))),
                arguments("json-wrong-type", condition + "/length", with(CONDITION.replace("P12M", "12"))),
                arguments("condition-length-invalid", condition, with(CONDITION.replace("P12M", "P12D"))),
                arguments(
                        "condition-without-proof",
                        condition,
                        with("{'type':'proven','branch':" + CONDITION + ",'proofs':[]}")),
                arguments(
                        "proof-alternatives-nested",
                        "/criteria/0/proofs/0/alternatives/0",
                        with(CONDITION).replace("'proofs':[]}]", "'proofs':[" + paper(paper(paper(""))) + "]}]")),
                arguments("condition-too-large", "/criteria/0/condition", with(nested(33))),
                arguments(
                        "rule-set-dates-unordered",
                        "/inForceUntil",
                        with(CONDITION).replace("'inForceFrom'", "'inForceUntil':'2020-12-31','inForceFrom'")),
                arguments("criterion-unknown", "/priority/0", list(LABEL + REFERENCE, CONDITION, "'other'", "")),
                arguments(
                        "criterion-unknown",
                        "/examples/0/criterion",
                        list(LABEL + REFERENCE, CONDITION, "", EXAMPLE.replace("'long'", "'other'"))),
                arguments(
                        "rule-set-empty",
                        "/criteria",
                        list("", "", "", "").replaceAll("'criteria':\\[.*?],'p", "'criteria':[],'p")));
    }

    @Test
    void a_code_that_two_criteria_have_is_told_at_the_second() {
        String criterion = list(LABEL + REFERENCE, CONDITION, "", "").replaceAll(".*'criteria':\\[(.*)],'p.*", "$1");
        String list = with(CONDITION).replace(criterion, criterion + "," + criterion);

        JsonInputException refusal = refused(json(list), RuleSet.class);

        assertThat(refusal.code()).isEqualTo("criterion-duplicated");
        assertThat(refusal.place()).isEqualTo("/criteria/1/code");
    }

    @Test
    void versions_whose_dates_overlap_are_told_at_the_one_that_should_end() {
        String first = with(CONDITION);
        String second = first.replace("'version':'1'", "'version':'2'").replace("2021-01-01", "2025-01-01");
        String ended = first.replace("'inForceFrom'", "'inForceUntil':'2024-12-31','inForceFrom'");

        JsonInputException refusal = refused(json(catalogue(second, first)), RuleSetCatalogue.class);

        assertThat(refusal.code()).isEqualTo("rule-set-dates-overlap");
        assertThat(refusal.place()).isEqualTo("/ruleSets/1/inForceUntil");
        assertThat(Json.read(json(catalogue(second, ended)), RuleSetCatalogue.class)
                        .find("own", LocalDate.of(2025, 1, 1))
                        .orElseThrow()
                        .id()
                        .version())
                .isEqualTo("2");
    }

    @Test
    void what_is_wrong_in_a_list_of_a_catalogue_is_told_in_that_list() {
        String list = with(CONDITION);
        String other = list.replace("'own'", "'other'").replace("registered-since", "registered");

        assertThat(refused(json(catalogue(list, list)), RuleSetCatalogue.class).place())
                .isEqualTo("/ruleSets/1/id");
        assertThat(refused(json(catalogue(list, other)), RuleSetCatalogue.class).place())
                .isEqualTo("/ruleSets/1/criteria/0/condition/fact");
        assertThat(refused("{\"ruleSets\":[null]}", RuleSetCatalogue.class).code())
                .isEqualTo("json-missing-field");
    }

    @Test
    void a_standard_fact_under_another_definition_is_neither_read_nor_written() {
        Situation situation = Situation.builder()
                .yes(Fact.flag("rsa", Sensitivity.ORDINARY, Text.of("RSA ou ASS", "RSA or ASS")))
                .build();

        ClauseException refusal = catchThrowableOfType(ClauseException.class, () -> Json.write(situation));

        assertThat(refusal.code()).isEqualTo("fact-redefined");
        assertThat(refusal.place()).isEqualTo("/facts/0/fact/code");
    }

    @Test
    void ten_thousand_nested_conditions_are_refused_before_they_are_built() {
        JsonInputException refusal = refused(json(with(nested(10_000))), RuleSet.class);

        assertThat(refusal.code()).isEqualTo("json-too-large");
        assertThat(refusal.place()).startsWith("/criteria/0/condition/branch/branch");
    }

    @Test
    void terms_whose_list_adapts_itself_are_refused() {
        String terms = Json.text(Samples.adaptedTerms());
        String cycle = terms.replaceFirst(
                "\"name\": \"ccap\",\\s*\"version\": \"1\"", "\"name\": \"21-bam-048\",\"version\": \"1\"");
        assertThat(cycle).isNotEqualTo(terms);

        JsonInputException refusal = refused(cycle, ClauseTerms.class);

        assertThat(refusal.code()).isEqualTo("adaptation-cycle");
        assertThat(refusal.place()).isEqualTo("/adaptation/id");
        assertThat(Json.read(Json.write(Samples.adaptation()), Adaptation.class))
                .isEqualTo(Samples.adaptation());
    }

    private static String nested(int depth) {
        return "{'type':'not','branch':".repeat(depth) + CONDITION + "}".repeat(depth);
    }

    private static String paper(String other) {
        return "{'kind':'paper','label':{'fr':'papier','en':'paper'},'validOnDay':false,'unchanging':false,'issuers':[],'alternatives':["
                + other + "]}";
    }

    private static String own(String fact) {
        return "{'type':'threshold','fact':" + fact + ",'bound':'AT_LEAST','value':3,'unit':'PERSONS'}";
    }

    private static String catalogue(String... lists) {
        return "{'ruleSets':[" + String.join(",", lists) + "]}";
    }

    private static String with(String condition) {
        return list(LABEL + REFERENCE, condition, "", "");
    }

    private static String list(String texts, String condition, String priority, String examples) {
        return "{'id':{'name':'own','version':'1'},'title':{'fr':'liste','en':'list'},'reference':{'title':'CCAP'},"
                + "'inForceFrom':'2021-01-01','open':false,'criteria':[{'code':'long'," + texts + "'condition':"
                + condition
                + ",'proofs':[]}],'priority':[" + priority + "],'examples':[" + examples + "]}";
    }
}
