package fr.clausesociale.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.journal.Event;
import fr.clausesociale.person.Situation;
import fr.clausesociale.terms.ClauseTerms;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** That whatever is written is valid against its schema. */
@Domain(RandomDomain.class)
class SchemaProperties {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void events_are_valid(@ForAll Event event) {
        assertValid("event.json", event);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void terms_are_valid(@ForAll ClauseTerms terms) {
        assertValid("terms.json", terms);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void lists_are_valid(@ForAll RuleSet ruleSet) {
        assertValid("rule-set.json", ruleSet);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void situations_are_valid(@ForAll Situation situation) {
        assertValid("situation.json", situation);
    }

    private static void assertValid(String file, Object value) {
        assertThat(Schemas.errors(file, Schemas.tree(Json.text(value)))).isEmpty();
    }
}
