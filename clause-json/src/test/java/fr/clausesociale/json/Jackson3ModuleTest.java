package fr.clausesociale.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.eligibility.Decision;
import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.france.List21Bam048;
import fr.clausesociale.france.Smic;
import fr.clausesociale.iae.PassRuling;
import fr.clausesociale.iae.ProlongationRefusal;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.journal.Event;
import fr.clausesociale.json.jackson3.ClauseModule;
import fr.clausesociale.law.DatedValues;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Situation;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.terms.ClauseTerms;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The module on a mapper of the application's own, of Jackson 3. */
class Jackson3ModuleTest {

    private static final ObjectMapper APPLICATION =
            JsonMapper.builder().addModule(new ClauseModule()).build();

    /** A record of an application, which leaves out what it likes. */
    public record Order(
            String number, Integer count, LocalDate on, Optional<String> note, Month month, List<String> tags) {}

    /** A record of an application with parts of the domain in it. */
    public record Case(String file, ClauseTerms terms, Situation situation) {}

    @ParameterizedTest
    @MethodSource("fr.clausesociale.json.RoundTripTest#values")
    <T> void a_plain_mapper_reads_and_writes_the_published_form(T value, Class<T> type) {
        assertThat(APPLICATION.readValue(Json.write(value), type)).isEqualTo(value);
        assertThat(APPLICATION.readTree(APPLICATION.writeValueAsBytes(value)))
                .isEqualTo(APPLICATION.readTree(Json.write(value)));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void the_module_is_found_and_gives_the_same_form(String name, ObjectMapper mapper) {
        assertThat(mapper.registeredModules().stream().map(JacksonModule::getRegistrationId))
                .as(name)
                .contains("fr.clausesociale.json");
        assertThat(mapper.readTree(mapper.writeValueAsBytes(Samples.terms())))
                .isEqualTo(mapper.readTree(Json.write(Samples.terms())));
        assertThat(mapper.readValue(
                        Json.write(Samples.assessment()), Samples.assessment().getClass()))
                .isEqualTo(Samples.assessment());
    }

    static Stream<Arguments> mappers() {
        return Stream.of(
                Arguments.of("registered", APPLICATION),
                Arguments.of("found", JsonMapper.builder().findAndAddModules().build()));
    }

    @Test
    void parts_of_the_domain_stand_in_records_of_the_application() {
        Case one = new Case("f-1", Samples.terms(), Samples.situation());

        assertThat(APPLICATION.readValue(APPLICATION.writeValueAsBytes(one), Case.class))
                .isEqualTo(one);
    }

    @Test
    void records_of_the_application_are_read_and_written_as_before() {
        ObjectMapper without = new JsonMapper();
        Order order = new Order("b-1", null, LocalDate.of(2026, 10, 15), Optional.empty(), Month.MAY, null);

        for (String json : List.of(
                "{\"number\":\"b-1\"}",
                "{\"number\":null,\"count\":\"5\",\"on\":[2026,10,15],\"month\":4}",
                "{\"number\":5,\"month\":\"MAY\",\"tags\":[null]}")) {
            assertThat(APPLICATION.readValue(json, Order.class)).isEqualTo(without.readValue(json, Order.class));
        }
        assertThat(APPLICATION.writeValueAsString(order)).isEqualTo(without.writeValueAsString(order));
    }

    @Test
    void records_of_the_domain_are_complete_on_any_mapper() {
        assertThatThrownBy(() -> APPLICATION.readValue("{\"facts\":[]}", Situation.class))
                .isInstanceOf(DatabindException.class)
                .hasRootCauseMessage("this field must be given")
                .rootCause()
                .hasFieldOrPropertyWithValue("place", "/proofs");
        assertThatThrownBy(() -> APPLICATION.readValue("{\"facts\":[null],\"proofs\":[]}", Situation.class))
                .isInstanceOf(DatabindException.class)
                .rootCause()
                .hasFieldOrPropertyWithValue("place", "/facts/0");
    }

    @Test
    void values_with_type_variables_come_back() {
        String amounts = APPLICATION.writeValueAsString(Smic.hourlyGross());
        DatedValues<Money> back = APPLICATION.readValue(amounts, new TypeReference<>() {});
        assertThat(back).isEqualTo(Smic.hourlyGross());

        String ruling = APPLICATION.writeValueAsString(IaeSamples.ruling());
        PassRuling<ProlongationRefusal> read = APPLICATION.readValue(ruling, new TypeReference<>() {});
        assertThat(read).isEqualTo(IaeSamples.ruling());
    }

    @Test
    void the_form_does_not_depend_on_the_settings_of_the_mapper() {
        ObjectMapper odd = JsonMapper.builder()
                .addModule(new ClauseModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(inclusion -> inclusion
                        .withValueInclusion(JsonInclude.Include.NON_EMPTY)
                        .withContentInclusion(JsonInclude.Include.NON_EMPTY))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultVisibility(checker -> checker.with(JsonAutoDetect.Visibility.NONE))
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();

        for (Object value : RoundTripTest.all()) {
            assertThat(odd.readTree(odd.writeValueAsBytes(value))).isEqualTo(odd.readTree(Json.write(value)));
        }
        assertThatThrownBy(() -> odd.readValue("{\"fr\":\"a\",\"en\":\"b\",\"x\":1}", Text.class))
                .hasRootCauseInstanceOf(ClauseException.class);
    }

    /** Maps of an application with keys of the domain. */
    public record Notes(Map<PersonToken, String> people, Map<LotId, Hours> lots, Map<Employment, Integer> means) {}

    @Test
    void texts_of_the_domain_are_keys_of_maps_of_the_application() {
        Notes notes = new Notes(
                Map.of(PersonToken.of("person-kqzv"), "x"),
                Map.of(LotId.of("1"), Hours.of(2)),
                Map.of(Employment.CDI, 3));

        String json = APPLICATION.writeValueAsString(notes);

        assertThat(json).isEqualTo("{\"people\":{\"person-kqzv\":\"x\"},\"lots\":{\"1\":2.00},\"means\":{\"CDI\":3}}");
        assertThat(APPLICATION.readValue(json, Notes.class)).isEqualTo(notes);
        assertThatThrownBy(() -> APPLICATION.readValue(json.replace("person-kqzv", "a@example.org"), Notes.class))
                .isInstanceOf(DatabindException.class)
                .hasRootCauseInstanceOf(ClauseException.class);
    }

    @Test
    void values_go_through_trees() {
        for (Object value : RoundTripTest.all()) {
            assertThat(APPLICATION.convertValue(APPLICATION.valueToTree(value), value.getClass()))
                    .isEqualTo(value);
        }
    }

    @Test
    void what_is_no_json_is_told_by_jackson_itself() {
        assertThatThrownBy(() -> APPLICATION.readValue("{\"fr\":tru}", Text.class))
                .isInstanceOf(StreamReadException.class);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("refusals")
    void what_the_domain_refuses_is_the_cause_of_the_exception_of_jackson(
            String code, String path, String place, Class<?> type, String json) {
        DatabindException thrown =
                catchThrowableOfType(DatabindException.class, () -> APPLICATION.readValue(Json.json(json), type));

        assertThat(thrown.getPath().stream()
                        .map(step -> "/" + step.getPropertyName())
                        .collect(Collectors.joining()))
                .as("path")
                .isEqualTo(path);
        assertThat(thrown.getCause()).isInstanceOf(ClauseException.class);
        ClauseException refusal = (ClauseException) thrown.getCause();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.place()).as("place").isEqualTo(place);
        assertThat(thrown.getOriginalMessage()).isEqualTo(refusal.getMessage());
    }

    static Stream<Arguments> refusals() {
        String invoice =
                "{'type':'invoice','id':'f','on':'2022-01-31','lot':'1','company':'A','amount':{'amount':%s,'currency':'EUR'}}";
        return Stream.of(
                Arguments.of("hours-malformed", "", "", Hours.class, "'7h20'"),
                Arguments.of("hours-not-exact", "", "", Hours.class, "0.0001"),
                Arguments.of("json-wrong-type", "", "", Hours.class, "true"),
                Arguments.of("percentage-out-of-range", "", "", Percentage.class, "101"),
                Arguments.of("currency-unknown", "", "", CurrencyUnit.class, "'euro'"),
                Arguments.of("currency-unknown", "", "/currency", Money.class, "{'amount':'1','currency':'euro'}"),
                Arguments.of("amount-malformed", "", "", Money.class, "{'amount':'1,00','currency':'EUR'}"),
                Arguments.of("amount-malformed", "", "/amount", Event.class, invoice.formatted("'1,00'")),
                Arguments.of("json-wrong-type", "", "/amount/amount", Event.class, invoice.formatted("1.00")),
                Arguments.of("invoice-amount-invalid", "", "/amount", Event.class, invoice.formatted("'0.00'")),
                Arguments.of("json-wrong-type", "", "", Event.class, "['notification',{}]"),
                Arguments.of("person-token-email", "", "", PersonToken.class, "'a@example.org'"),
                Arguments.of("fact-unknown", "", "/fact", Condition.class, "{'type':'is','fact':'rsaa'}"),
                Arguments.of(
                        "fact-value-invalid",
                        "",
                        "/facts/0",
                        Situation.class,
                        "{'facts':[{'fact':'education-level','known':1e999}],'proofs':[]}"),
                Arguments.of(
                        "fact-entry-invalid",
                        "/situation",
                        "/facts/0",
                        Case.class,
                        "{'situation':{'facts':[{'fact':'rsa'}],'proofs':[]}}"));
    }

    @Test
    void a_decision_is_written_with_the_id_and_the_fingerprint_of_its_list() {
        Decision decision = EligibilityEngine.of(List21Bam048.ruleSet())
                .decide(Situation.builder().yes(Facts.RSA).build(), LocalDate.of(2022, 1, 3));
        String json = APPLICATION.writeValueAsString(decision);

        assertThat(json)
                .startsWith("{\"ruleSet\":{\"name\":\"21-bam-048\",\"version\":\"1\"},\"ruleSetFingerprint\":\"sha256:")
                .contains(
                        List21Bam048.ruleSet().fingerprint(),
                        "\"at\":\"2022-01-03\",\"verdict\":\"ELIGIBLE\",\"criteria\":[",
                        "{\"criterion\":\"rsa\",\"outcome\":\"MET\"}",
                        "\"missing\":[],\"proofs\":[{\"kind\":\"rsa-attestation\"");
    }

    @Test
    void a_decision_names_the_body_whose_opinion_carries_it() {
        Decision decision = EligibilityEngine.of(List21Bam048.ruleSet())
                .decide(
                        Situation.builder()
                                .known(Facts.REASONED_OPINION, "FACILITATOR")
                                .build(),
                        LocalDate.of(2022, 1, 3));

        assertThat(APPLICATION.writeValueAsString(decision))
                .contains("\"oneOf\":[],\"reasonedOpinion\":\"FACILITATOR\",\"contradictions\":[]");
    }
}
