package fr.clausesociale.json;

import static fr.clausesociale.json.Json.json;
import static fr.clausesociale.json.Json.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Text;
import fr.clausesociale.contract.Grouping;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Situation;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.terms.AmendmentRule;
import fr.clausesociale.terms.CountingRule;
import fr.clausesociale.terms.CountingWindow;
import fr.clausesociale.terms.HourPrice;
import fr.clausesociale.terms.Obligation;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.ReportingCalendar;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** That whoever wrote the document is told what would be right, in French and in English. Quotes are single for legibility. */
class RefusalTextTest {

    private static final String DECLARED =
            "{'type':'hours-declared','id':'d-1','on':'2022-02-05','hire':'h-1','from':'2022-01-03','to':'2022-01-31'%s}";

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("values")
    void a_wrong_value_is_answered_with_a_right_one(Class<?> type, String json, String fr, String en) {
        JsonInputException refused = refused(json(json), type);

        assertThat(refused.text()).isEqualTo(Text.of(quoted(fr), quoted(en)));
        assertThat(refused).hasMessage(quoted(en));
    }

    static Stream<Arguments> values() {
        return Stream.concat(wrongTypes(), wrongForms());
    }

    private static Stream<Arguments> wrongTypes() {
        String amountFr = "un montant entre guillemets : écrivez-le comme '1550000.00'";
        String amountEn = "an amount in quotes: write it like '1550000.00'";
        return Stream.of(
                wrong(Money.class, "{'amount':1550000.00,'currency':'EUR'}", amountFr, amountEn),
                wrong(Money.class, "{'amount':1550000,'currency':'EUR'}", amountFr, amountEn),
                wrong(
                        CurrencyUnit.class,
                        "978",
                        "le code d''une monnaie, comme 'EUR'",
                        "the code of a currency, such as 'EUR'"),
                wrong(Hours.class, "true", "des heures, comme 151.67 ou '7:20'", "hours, such as 151.67 or '7:20'"),
                wrong(
                        Percentage.class,
                        "'12.5'",
                        "un nombre de 0 à 100 sans guillemets ni signe, comme 12.5",
                        "a number from 0 to 100 without quotes or sign, such as 12.5"),
                wrong(
                        LegalReference.class,
                        "{'title':5}",
                        "un texte entre guillemets, de caractères entiers",
                        "text in quotes, of whole characters"),
                wrong(
                        Event.class,
                        "{'type':'notification','id':'n','on':20220131}",
                        "une date comme '2026-10-15'",
                        "a date such as '2026-10-15'"),
                wrong(
                        ReportingCalendar.class,
                        "{'type':'each-period','periodEnds':['03-31']}",
                        "un jour de l''année, comme '--03-31' pour le 31 mars",
                        "a day of the year, such as '--03-31' for 31 March"),
                wrong(
                        CountingWindow.class,
                        "{'length':48}",
                        "une durée, comme 'P12M' pour 12 mois ou 'P4Y' pour 4 ans",
                        "a length, such as 'P12M' for 12 months or 'P4Y' for 4 years"),
                wrong(
                        LegalReference.class,
                        "{'uri':'not an address'}",
                        "une adresse, comme 'https://www.legifrance.gouv.fr'",
                        "an address, such as 'https://www.legifrance.gouv.fr'"),
                wrong(
                        Rounding.class,
                        "{'mode':'up'}",
                        "un des codes CEILING, DOWN, FLOOR, HALF_DOWN, HALF_EVEN, HALF_UP, UNNECESSARY, UP",
                        "one of the codes CEILING, DOWN, FLOOR, HALF_DOWN, HALF_EVEN, HALF_UP, UNNECESSARY, UP"),
                wrong(
                        Fact.class,
                        "3",
                        "le code d''un fait, comme 'rsa', ou un fait avec toutes ses parties",
                        "the code of a fact, such as 'rsa', or a fact with all its parts"),
                wrong(
                        RuleSet.class,
                        "{'open':'true'}",
                        "true ou false, sans guillemets",
                        "true or false, without quotes"),
                wrong(
                        Condition.class,
                        "{'type':'at-least','count':99999999999}",
                        "un nombre entier, sans guillemets, d''au plus 2147483647",
                        "a whole number, without quotes, of at most 2147483647"),
                wrong(
                        Condition.class,
                        "{'type':'threshold','value':'3'}",
                        "un nombre, sans guillemets",
                        "a number, without quotes"),
                wrong(Grouping.class, "{'members':'A'}", "une liste entre crochets", "a list in brackets"),
                wrong(RuleSet.class, "{'title':['a']}", "un objet entre accolades", "an object in braces"),
                wrong(CompanyId.class, "null", "une valeur, et non null", "a value, not null"),
                wrong(
                        Obligation.class,
                        "'fixed-hours'",
                        "un objet entre accolades, dont le champ « type » est l''un de : fixed-hours, hours-per-slice",
                        "an object in braces whose field 'type' is one of: fixed-hours, hours-per-slice"),
                wrong(
                        CountingRule.class,
                        "1.5",
                        "un objet entre accolades, dont le champ « type » est l''un de : new-hire, person-cap, "
                                + "prior-validation, training-hours, weight, whole-subcontract",
                        "an object in braces whose field 'type' is one of: new-hire, person-cap, prior-validation, "
                                + "training-hours, weight, whole-subcontract"));
    }

    private static Stream<Arguments> wrongForms() {
        return Stream.of(
                Arguments.of(
                        Money.class,
                        "{'amount':'1e3','currency':'EUR'}",
                        "un montant s''écrit comme '1234.50', avec au plus 15 chiffres avant le point et pas plus de décimales "
                                + "que n''en a sa monnaie",
                        "an amount is written like '1234.50', with at most 15 digits before the point and no more decimals "
                                + "than its currency has"),
                Arguments.of(
                        CurrencyUnit.class,
                        "'euro'",
                        "cette monnaie n''existe pas ; l''euro s''écrit EUR",
                        "there is no such currency; write EUR for the euro"),
                situation(
                        "{'fact':'rsa','known':1}", "le fait rsa attend true ou false", "fact rsa takes true or false"),
                situation(
                        "{'fact':'birth-date','known':'1976'}",
                        "le fait birth-date attend un jour des années 1900 à 9999, comme '2026-10-15'",
                        "fact birth-date takes a day of the years 1900 to 9999, such as '2026-10-15'"),
                situation(
                        "{'fact':'education-level','known':'3'}",
                        "le fait education-level attend un nombre de 0 à 1\u202f000\u202f000\u202f000 avec au plus 6 décimales, sans guillemets",
                        "fact education-level takes a number from 0 to 1,000,000,000 with at most 6 decimals, without quotes"),
                situation(
                        "{'fact':'youth-support','known':'pacea'}",
                        "le fait youth-support attend un de ses codes : PACEA, CEJ, SMA, SMV, LEAVING_GARANTIE_JEUNES",
                        "fact youth-support takes one of its codes: PACEA, CEJ, SMA, SMV, LEAVING_GARANTIE_JEUNES"),
                situation(
                        "{'fact':'rsa'}",
                        "un fait est donné par known, par atLeast et atMost, ou par absent: true ; un fait inconnu est omis",
                        "a fact is given by known, by atLeast and atMost, or by absent: true; leave an unknown fact out"));
    }

    @ParameterizedTest
    @MethodSource("alternatives")
    void an_unknown_type_is_answered_with_the_known_ones(Class<?> type, String known) {
        for (String json : new String[] {"{'type':'SECRET'}", "{}", "{'typ':'SECRET'}"}) {
            assertThat(refused(json(json), type).text())
                    .isEqualTo(Text.of(
                            "le champ « type » manque ou ne nomme aucune des possibilités connues ; connues : " + known,
                            "the field \"type\" is missing or names no known alternative; known: " + known));
        }
    }

    static Stream<Arguments> alternatives() {
        return Stream.of(
                Arguments.of(
                        Event.class,
                        "action-missed, action-performed, amended, declarations-checked, document-received, document-requested, formal-notice, fulfilment-chosen, hire, hire-validated, hours-corrected, hours-declared, hours-exempted, hours-neutralised, hours-notice, "
                                + "invoice, invoice-corrected, notification, order-corrected, order-placed, part-activated, penalties-split, person-decided, subcontractor-accepted, withdrawn"),
                Arguments.of(
                        Condition.class,
                        "all, any, at-least, elapsed, exists, is, not, one-of, proven, threshold, valid-until"),
                Arguments.of(Obligation.class, "fixed-hours, hours-per-slice"),
                Arguments.of(AmendmentRule.class, "proportional, unchanged"),
                Arguments.of(HourPrice.class, "fixed, multiple-of"),
                Arguments.of(PenaltyTerm.class, "per-day-late, per-missed-action, per-missing-hour"),
                Arguments.of(Event.Invoice.class, "invoice"));
    }

    @Test
    void an_unknown_fact_is_answered_with_the_known_ones() {
        assertThat(refused("\"rsaa\"", Fact.class).text().fr())
                .startsWith("aucun fait standard ne porte ce code ; connus : aah, adapted-structure, ase-leaver, ass, ")
                .endsWith(", zrr-resident ; un fait propre à l'application s'écrit avec toutes ses parties");
        assertThat(refused("\"rsaa\"", Fact.class))
                .hasMessageStartingWith(
                        "no standard fact has this code; known: aah, adapted-structure, ase-leaver, ass, ")
                .hasMessageEndingWith(", zrr-resident; a fact of your own is written with all its parts");
    }

    @Test
    void a_field_that_is_missing_because_it_is_misspelt_is_told_with_the_misspelling() {
        String misspelt = DECLARED.formatted(",'hoursx':151.67");
        String first = misspelt.replace("{", "{'hoursx':151.67,").replace(",'hoursx':151.67}", "}");

        for (String json : new String[] {misspelt, first}) {
            JsonInputException refused = refused(json(json), Event.class);

            assertThat(refused.code()).isEqualTo("json-missing-field");
            assertThat(refused.place()).isEqualTo("/hours");
            assertThat(refused.column()).isEqualTo(json.length());
            assertThat(refused.text())
                    .isEqualTo(Text.of(
                            "ce champ doit être donné ; inconnus dans le même objet : hoursx",
                            "this field must be given; unknown in the same object: hoursx"));
        }
    }

    @Test
    void what_no_field_could_be_named_is_not_repeated_with_a_missing_field() {
        assertThat(refused(
                        json(DECLARED.formatted(",'jean.dupont@example.org':1,'Hours':{'a':[1]},'x y':2")),
                        Event.class))
                .hasMessage("this field must be given; unknown in the same object: ?, Hours");
    }

    @Test
    void of_many_unknown_fields_ten_are_told_with_a_missing_one() {
        StringBuilder many = new StringBuilder();
        for (char name = 'a'; name <= 'z'; name++) {
            many.append(",'").append(name).append("':1");
        }

        assertThat(refused(json(DECLARED.formatted(many)), Event.class))
                .hasMessageEndingWith(": a, b, c, d, e, f, g, h, i, j");
    }

    @Test
    void a_field_that_may_be_left_out_and_is_misspelt_is_answered_with_the_known_ones() {
        String slices = "{'type':'hours-per-slice','slice':{'amount':'2000.00','currency':'EUR'},'hours':1,\n"
                + "'slicesx':'FULL','reference':{'title':'CCAP'}}";
        JsonInputException refused = refused(json(slices), Obligation.class);

        assertThat(refused.code()).isEqualTo("json-unknown-field");
        assertThat(refused.place()).isEqualTo("/slicesx");
        assertThat(refused.line()).isEqualTo(2);
        assertThat(refused.text())
                .isEqualTo(
                        Text.of(
                                "ce champ n'existe pas ici ; connus : slice, hours, slices, trigger, triggerReading, reference",
                                "there is no such field here; known: slice, hours, slices, trigger, triggerReading, reference"));
    }

    @Test
    void a_document_that_is_too_large_is_answered_with_the_limits() {
        assertThat(refused("{\"facts\":[{\"fact\":\"rsa\",\"known\":" + "[".repeat(201), Situation.class)
                        .text())
                .isEqualTo(Text.of(
                        "le document est trop volumineux ou trop profondément imbriqué : au plus 256 Mio, 200 niveaux, 100000 "
                                + "caractères dans un texte, 1000 chiffres dans un nombre",
                        "the document is too large or too deeply nested: at most 256 MiB, 200 levels, 100000 characters in a "
                                + "text, 1000 digits in a number"));
    }

    /** As in JSON with single quotes, with a doubled one for an apostrophe. */
    private static String quoted(String text) {
        return json(text).replace("\"\"", "'");
    }

    private static Arguments wrong(Class<?> type, String json, String fr, String en) {
        return Arguments.of(
                type,
                json,
                "cette valeur n''est pas du bon type ou de la bonne forme ; attendu : " + fr,
                "this value has the wrong type or form; expected " + en);
    }

    private static Arguments situation(String fact, String fr, String en) {
        return Arguments.of(Situation.class, "{'facts':[" + fact + "],'proofs':[]}", fr, en);
    }
}
