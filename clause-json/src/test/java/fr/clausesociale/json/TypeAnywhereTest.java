package fr.clausesociale.json;

import static fr.clausesociale.json.Json.json;
import static fr.clausesociale.json.Json.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.journal.Event;
import fr.clausesociale.person.Facts;
import fr.clausesociale.terms.ClauseTerms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The type of an alternative is told by a field that may stand anywhere in its object. Quotes are single for legibility. */
class TypeAnywhereTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void the_fields_of_objects_may_stand_in_any_order() throws Exception {
        for (Event event : Samples.events()) {
            assertThat(Json.read(reversed(event), Event.class)).isEqualTo(event);
        }
        assertThat(Json.read(reversed(Samples.terms()), ClauseTerms.class)).isEqualTo(Samples.terms());
        assertThat(Json.read(reversed(Samples.ruleSet()), RuleSet.class)).isEqualTo(Samples.ruleSet());
    }

    @Test
    void many_objects_with_their_type_at_the_end_stand_in_one_list() {
        String many = "{'branches':[" + String.join(",", Collections.nCopies(20_000, "{'fact':'rsa','type':'is'}"))
                + "],'type':'any'}";

        assertThat(Json.read(json(many), Condition.class))
                .isEqualTo(Condition.any(
                        Collections.nCopies(20_000, Condition.is(Facts.RSA)).toArray(Condition[]::new)));
    }

    @Test
    void what_stands_before_the_type_is_refused_where_it_stands() {
        JsonInputException refused = refused(
                json(
                        "{'branch':{'fact':'rsa','type':'is'},\n 'x':1,'branch':{'fact':'rsaa','type':'is'},'type':'not'}"),
                Condition.class);
        assertThat(refused.code()).isEqualTo("json-duplicate-key");
        assertThat(refused.place()).isEqualTo("/branch");
        assertThat(refused.line()).isEqualTo(2);
        assertThat(refused.column()).isEqualTo(8);

        refused = refused(json("{'branch':\n {'fact':'rsaa','type':'is'},'type':'not'}"), Condition.class);
        assertThat(refused.code()).isEqualTo("fact-unknown");
        assertThat(refused.place()).isEqualTo("/branch/fact");
        assertThat(refused.line()).isEqualTo(2);
        assertThat(refused.column()).isEqualTo(10);

        refused = refused(json("{'fact':'rsa','type':'is','type':'exists'}"), Condition.class);
        assertThat(refused.code()).isEqualTo("json-duplicate-key");
        assertThat(refused.place()).isEqualTo("/type");
    }

    @Test
    void no_more_is_kept_before_the_type_than_a_million_pieces() {
        String endless = "{'branches':[" + "1,".repeat(1_000_000) + "1],'type':'any'}";

        assertThat(refused(json(endless), Condition.class).code()).isEqualTo("json-too-large");
    }

    private static byte[] reversed(Object value) throws Exception {
        return MAPPER.writeValueAsBytes(reversed(MAPPER.readTree(Json.write(value))));
    }

    private static JsonNode reversed(JsonNode json) {
        if (json instanceof ArrayNode list) {
            ArrayNode turned = MAPPER.createArrayNode();
            list.forEach(item -> turned.add(reversed(item)));
            return turned;
        }
        if (json instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            Collections.reverse(names);
            ObjectNode turned = MAPPER.createObjectNode();
            names.forEach(name -> turned.set(name, reversed(object.get(name))));
            return turned;
        }
        return json;
    }
}
