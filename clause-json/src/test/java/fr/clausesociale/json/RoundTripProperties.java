package fr.clausesociale.json;

import static fr.clausesociale.json.Json.assertComesBack;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Situation;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.sizing.LotData;
import fr.clausesociale.sizing.SizingComparison;
import fr.clausesociale.terms.ClauseTerms;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.joda.money.Money;

@Domain(RandomDomain.class)
class RoundTripProperties {

    @Property
    void hours_come_back(@ForAll Hours hours) {
        assertComesBack(hours, Hours.class);
    }

    @Property
    void percentages_come_back(@ForAll Percentage percentage) {
        assertComesBack(percentage, Percentage.class);
    }

    @Property
    void amounts_come_back(@ForAll Money amount) {
        assertComesBack(amount, Money.class);
    }

    @Property
    void dates_come_back(@ForAll LocalDate date) {
        assertComesBack(date, LocalDate.class);
    }

    @Property
    void texts_come_back(@ForAll Text text) {
        assertComesBack(text, Text.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void references_come_back(@ForAll LegalReference reference) {
        assertComesBack(reference, LegalReference.class);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void derivations_come_back(@ForAll Derivation derivation) {
        assertComesBack(derivation, Derivation.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @SuppressWarnings("rawtypes") // a class literal has no type argument
    void facts_come_back(@ForAll Fact fact) {
        assertComesBack(fact, Fact.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void situations_come_back(@ForAll Situation situation) {
        assertComesBack(situation, Situation.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void conditions_come_back(@ForAll Condition condition) {
        assertComesBack(condition, Condition.class);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void rule_sets_come_back_with_their_fingerprint(@ForAll RuleSet ruleSet) {
        assertComesBack(ruleSet, RuleSet.class);
        assertThat(Json.read(Json.write(ruleSet), RuleSet.class).fingerprint()).isEqualTo(ruleSet.fingerprint());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void terms_come_back_with_their_fingerprint(@ForAll ClauseTerms terms) {
        assertComesBack(terms, ClauseTerms.class);
        assertThat(Json.read(Json.write(terms), ClauseTerms.class).fingerprint())
                .isEqualTo(terms.fingerprint());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void lots_and_their_comparisons_come_back(@ForAll LotData lot) {
        assertComesBack(lot, LotData.class);
        assertComesBack(SizingSamples.policy().compare(lot), SizingComparison.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void events_come_back(@ForAll Event event) {
        assertComesBack(event, Event.class);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void journals_come_back(@ForAll @Size(max = 10) List<Event> events) {
        byte[] lines = Json.write(events);
        Journal back = Json.readJournal(lines);

        assertThat(back).isEqualTo(Journal.of(events));
        assertThat(Json.write(back.events())).isEqualTo(lines);
    }
}
