package fr.clausesociale.json;

import static fr.clausesociale.json.Json.json;
import static fr.clausesociale.json.Json.refused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clausesociale.Text;
import fr.clausesociale.assessment.FollowUpPolicy;
import fr.clausesociale.assessment.LotPlan;
import fr.clausesociale.assessment.PlannedCurve;
import fr.clausesociale.contract.Grouping;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.eligibility.ProofRequirement;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.france.SocialConditionsDuty;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.NafCode;
import fr.clausesociale.identity.Siret;
import fr.clausesociale.identity.UncheckedSiret;
import fr.clausesociale.journal.Event;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Proof;
import fr.clausesociale.person.Situation;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.sizing.LotData;
import fr.clausesociale.sizing.SizingMethod;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.CountingRule;
import fr.clausesociale.terms.CountingWindow;
import fr.clausesociale.terms.Obligation;
import fr.clausesociale.terms.ReportingCalendar;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is refused, and where. A caret marks the place that the refusal must name: the value, or the end of its object
 * where only the whole object shows the fault. Quotes are single for legibility.
 */
class StrictReadingTest {

    private static final String INVOICE =
            "{'type':'invoice','id':'f-1','on':'2022-01-31','lot':'1','company':'A','amount':{'amount':'1.00','currency':'EUR'}}";
    private static final String HIRE =
            "{'type':'hire','id':'h-1','on':'2022-01-03','person':'person-kqzv','company':'A','lot':'1',\n"
                    + "'route':'DIRECT_HIRE','employment':'CDI','startsOn':'2022-01-03'}";
    private static final String DECLARED =
            "{'type':'hours-declared','id':'d-1','on':'2022-02-05','hire':'h-1','from':'2022-01-03','to':'2022-01-31','hours':151.67}";
    private static final String SLICES =
            "{'type':'hours-per-slice','slice':{'amount':'2000.00','currency':'EUR'},'hours':1,'slices':'FULL','reference':{'title':'CCAP'}}";
    private static final String ROUNDING = ",'rounding':{'step':1,'mode':'HALF_UP'}";
    private static final String HOURS_WORKED =
            "{'type':'hours-worked','hoursWorked':480000,'insertionRate':5" + ROUNDING + "}";
    private static final String THRESHOLD =
            "{'type':'threshold','fact':'education-level','bound':'AT_LEAST','value':3,'unit':'LEVEL'}";

    private static final String WEIGHT =
            "{'type':'weight','employments':['CDI'],'numerator':3,'denominator':2,'reference':{'title':'CCAP'}}";

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("cases")
    void bad_input_is_refused_with_code_pointer_line_and_column(
            String code, String pointer, Class<?> type, String marked) {
        int caret = marked.indexOf('^');
        String before = marked.substring(0, caret);
        JsonInputException refused = refused(json(marked.replace("^", "")), type);

        assertSoftly(softly -> {
            softly.assertThat(refused.code()).as("code").isEqualTo(code);
            softly.assertThat(refused.place()).as("place").isEqualTo(pointer);
            softly.assertThat(refused.line())
                    .as("line")
                    .isEqualTo((int) before.chars().filter(c -> c == '\n').count() + 1);
            softly.assertThat(refused.column())
                    .as("column")
                    .isEqualTo(before.substring(before.lastIndexOf('\n') + 1).getBytes(UTF_8).length + 1);
            softly.assertThat(refused.getMessage())
                    .as("message")
                    .isEqualTo(refused.text().en());
            softly.assertThat(refused.text().fr())
                    .as("in French")
                    .isNotEqualTo(refused.text().en());
            softly.assertThat(refused.getCause()).as("cause").isNull();
        });
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                        unknownAndTwice(),
                        wrongTypes(),
                        missing(),
                        malformed(),
                        alternatives(),
                        domain(),
                        sizing(),
                        standing(),
                        weights())
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> unknownAndTwice() {
        return Stream.of(
                refusal("json-unknown-field", "/vat", Event.class, change(INVOICE, "}}", "},'vat':^1}")),
                refusal("json-unknown-field", "/amount/x", Event.class, change(INVOICE, "'EUR'", "'EUR','x':^{}")),
                refusal("json-unknown-field", "/?", Event.class, change(INVOICE, "}}", "},'a/b~c':^1}")),
                refusal(
                        "json-unknown-field",
                        "/facts/1/value",
                        Situation.class,
                        "{'facts':[{'fact':'rsa','known':true},\n {'fact':'ass','value':^1}],'proofs':[]}"),
                refusal(
                        "json-unknown-field",
                        "/endOn",
                        Event.class,
                        change(HIRE, "'route'", "'endOn':^'2022-07-31','endsAt':{'x':[1]},'route'")),
                refusal(
                        "json-unknown-field",
                        "/facts/0/knwon",
                        Situation.class,
                        "{'facts':[{'fact':'rsa','knwon':^[true,{'a':1}]}],'proofs':[]}"),
                refusal(
                        "json-duplicate-key",
                        "/lot",
                        Event.class,
                        change(INVOICE, "'lot':'1'", "'lot':'1',^'lot':'1'")),
                refusal(
                        "json-duplicate-key",
                        "/amount/amount",
                        Event.class,
                        change(INVOICE, "'currency'", "^'amount':'1.00','currency'")),
                refusal("json-duplicate-key", "/type", Event.class, change(INVOICE, "'id'", "^'type':'invoice','id'")));
    }

    private static Stream<Arguments> wrongTypes() {
        return Stream.of(
                // text
                wrong("/contract/buyer", ClauseTerms.class, "{'contract':{'buyer':^5}}"),
                wrong("/company", Event.class, change(INVOICE, "'A'", "^5")),
                wrong("/company", Event.class, change(INVOICE, "'A'", "^5.5")),
                wrong("/company", Event.class, change(INVOICE, "'A'", "^true")),
                wrong("/company", Event.class, change(INVOICE, "'A'", "^['A']")),
                wrong("/members/1", Grouping.class, "{'liability':'JOINT','members':['A',^5]}"),
                wrong("/members", Grouping.class, "{'liability':'JOINT','members':^'A'}"),
                wrong("/article", LegalReference.class, "{'title':'t','article':^5}"),
                wrong("/uri", LegalReference.class, "{'title':'t','uri':^5}"),
                wrong("/uri", LegalReference.class, "{'title':'t','uri':^'not an address'}"),
                // numbers
                wrong("/hours", Event.class, change(DECLARED, "151.67", "^true")),
                wrong("/hours", Event.class, change(DECLARED, "151.67", "^[1]")),
                wrong("/value", Condition.class, change(THRESHOLD, ":3", ":^'3'")),
                wrong("/value", Condition.class, change(THRESHOLD, ":3", ":^true")),
                wrong("/value", Condition.class, change(THRESHOLD, ":3", ":^[3]")),
                wrong("/count", Condition.class, "{'type':'at-least','count':^1.0,'branches':[]}"),
                wrong("/count", Condition.class, "{'type':'at-least','count':^'1','branches':[]}"),
                wrong("/count", Condition.class, "{'type':'at-least','count':^99999999999,'branches':[]}"),
                wrong("/youngerThanMonths", ProofRequirement.class, proof("^3.5")),
                wrong("/youngerThanMonths", ProofRequirement.class, proof("^'3'")),
                wrong(
                        "/validOnDay",
                        ProofRequirement.class,
                        change(proof("3"), "'validOnDay':false", "'validOnDay':^'no'")),
                wrong("/issuers", ProofRequirement.class, change(proof("3"), "'issuers':[]", "'issuers':^'CAF'")),
                wrong("", Percentage.class, "^'5'"),
                wrong("", Hours.class, "^{}"),
                // dates
                wrong("/on", Event.class, change(INVOICE, "'2022-01-31'", "^[2022,1,31]")),
                wrong("/on", Event.class, change(INVOICE, "'2022-01-31'", "^20220131")),
                wrong("/on", Event.class, change(INVOICE, "'2022-01-31'", "^'2022-01-31T00:00:00'")),
                wrong("/on", Event.class, change(INVOICE, "'2022-01-31'", "^'31/01/2022'")),
                wrong("/on", Event.class, change(INVOICE, "'2022-01-31'", "^'2022-02-30'")),
                wrong("/on", Event.class, change(INVOICE, "'2022-01-31'", "^' 2022-01-31'")),
                wrong("/on", Event.class, change(INVOICE, "'2022-01-31'", "^'+12022-01-31'")),
                wrong("/on", Event.class, change(INVOICE, "'2022-01-31'", "^''")),
                wrong("/validUntil", Proof.class, "{'kind':'k','issuedOn':'2022-01-31','validUntil':^5}"),
                wrong("/attestsOn", Proof.class, "{'kind':'k','issuedOn':'2022-01-31','attestsOn':^'31/01/2022'}"),
                wrong(
                        "/periodEnds/0",
                        ReportingCalendar.class,
                        "{'type':'each-period','name':'s','periodEnds':[^'03-31']}"),
                wrong(
                        "/periodEnds/0",
                        ReportingCalendar.class,
                        "{'type':'each-period','name':'s','periodEnds':[^[3,31]]}"),
                wrong("/length", CountingWindow.class, "{'employment':'CDI','length':^48}"),
                wrong("/length", CountingWindow.class, "{'employment':'CDI','length':^'4 years'}"),
                // yes or no
                wrong("/open", RuleSet.class, "{'open':^'true'}"),
                wrong("/open", RuleSet.class, "{'open':^1}"),
                wrong("/facts/0/absent", Situation.class, "{'facts':[{'fact':'rsa','absent':^'true'}]}"),
                // codes
                wrong("/employment", Event.class, change(HIRE, "'CDI'", "^0")),
                wrong("/employment", Event.class, change(HIRE, "'CDI'", "^'0'")),
                wrong("/employment", Event.class, change(HIRE, "'CDI'", "^'cdi'")),
                wrong("/employment", Event.class, change(HIRE, "'CDI'", "^' CDI'")),
                wrong("/employment", Event.class, change(HIRE, "'CDI'", "^''")),
                wrong("/employment", Event.class, change(HIRE, "'CDI'", "^['CDI']")),
                wrong("/mode", Rounding.class, "{'step':1,'mode':^'half_up'}"),
                wrong("/liability", Grouping.class, "{'liability':^'SOLIDAIRE','members':['A']}"),
                // alternatives
                wrong("", Event.class, "^['notification',{'id':'n','on':'2022-01-31'}]"),
                wrong("", Event.Notification.class, "^['notification',{'id':'n','on':'2022-01-31'}]"),
                wrong("", Event.class, "^'notification'"),
                wrong("", Event.class, "^5"),
                wrong("", Event.class, "^true"),
                wrong("", Condition.class, "^[]"),
                wrong("/branch", Condition.class, "{'type':'not','branch':\n^['is',{'fact':'rsa'}]}"),
                wrong("/branches/1", Condition.class, "{'type':'all','branches':[{'type':'is','fact':'rsa'},^['is']]}"),
                wrong(
                        "/obligations/0/obligation",
                        ClauseTerms.class,
                        "{'obligations':[{'lot':'1','obligation':^['fixed-hours',{'hours':1,'reference':{'title':'t'}}]}]}"),
                wrong("/penalties/0", ClauseTerms.class, "{'penalties':[^['per-day-late',{}]]}"),
                // amounts and facts
                wrong("/amount", Event.class, change(INVOICE, "{'amount':'1.00','currency':'EUR'}", "^'1 EUR'")),
                wrong("/amount/amount", Event.class, change(INVOICE, "'1.00'", "^1.00")),
                wrong("/amount/currency", Event.class, change(INVOICE, "'EUR'", "^978")),
                wrong("/fact", Condition.class, "{'type':'is','fact':^3}"),
                wrong("/fact/kind", Condition.class, "{'type':'is','fact':{'code':'a','kind':^'flag'}}"),
                // the document itself
                wrong("", ClauseTerms.class, "^[]"),
                wrong("", ClauseTerms.class, "^'terms'"),
                wrong("", CompanyId.class, "^null"));
    }

    private static Stream<Arguments> missing() {
        return Stream.of(
                refusal(
                        "json-missing-field",
                        "/company",
                        Event.class,
                        change(INVOICE, "'company':'A',", "", "}}", "}^}")),
                refusal("json-missing-field", "/company", Event.class, change(INVOICE, "'A'", "^null")),
                refusal(
                        "json-missing-field",
                        "/amount/currency",
                        Event.class,
                        change(INVOICE, ",'currency':'EUR'}", "^}")),
                refusal("json-missing-field", "/proofs", Situation.class, "{'facts':[]^}"),
                refusal(
                        "json-missing-field",
                        "/count",
                        Condition.class,
                        "{'type':'at-least','count':^null,'branches':[]}"),
                refusal("json-missing-field", "/branch", Condition.class, "{'type':'not','branch':^null}"),
                refusal("json-missing-field", "/branches/0", Condition.class, "{'type':'all','branches':[^null]}"),
                refusal("json-missing-field", "/facts/0", Situation.class, "{'facts':[^null],'proofs':[]}"),
                refusal(
                        "json-missing-field",
                        "/members/1",
                        Grouping.class,
                        "{'liability':'SINGLE','members':['A',^null]}"));
    }

    private static Stream<Arguments> malformed() {
        return Stream.of(
                refusal("json-malformed", "", Event.class, INVOICE + " ^x"),
                refusal("json-malformed", "", Event.class, INVOICE + "\n^{}"),
                refusal("json-malformed", "", CompanyId.class, "^"),
                refusal("json-malformed", "", CompanyId.class, " \n ^"),
                refusal("json-malformed", "", CompanyId.class, "'A^"),
                refusal("json-malformed", "/amount/currency", Event.class, change(INVOICE, "'EUR'}}", "'EU^")),
                refusal("json-malformed", "/amount", Event.class, change(INVOICE, "'1.00',", "'1.00',^,")),
                refusal("json-malformed", "", Event.class, change(INVOICE, "}}", "},^}")),
                refusal("json-malformed", "", Percentage.class, "0^1"),
                refusal("json-malformed", "", Percentage.class, "NaN^"),
                refusal("json-malformed", "", Percentage.class, "^/* 5 */"),
                refusal("json-malformed", "", LegalReference.class, "{^title:'t'}"),
                refusal("json-malformed", "/title", LegalReference.class, "{'title':'a^\nb'}"));
    }

    private static Stream<Arguments> alternatives() {
        return Stream.of(
                refusal("json-unknown-type", "", Event.class, change(INVOICE, "'invoice'", "^'invoices'")),
                refusal("json-unknown-type", "", Event.class, change(INVOICE, "'invoice'", "^'Invoice'")),
                refusal("json-unknown-type", "", Event.class, change(INVOICE, "'type':'invoice',", "", "}}", "}^}")),
                refusal(
                        "json-unknown-type",
                        "/branches/1",
                        Condition.class,
                        "{'type':'any','branches':[{'type':'is','fact':'rsa'},{'type':^'maybe'}]}"),
                refusal("json-unknown-type", "", Obligation.class, "{^}"));
    }

    private static Stream<Arguments> weights() {
        return Stream.of(
                refusal("weight-invalid", "/numerator", CountingRule.class, change(WEIGHT, ":3", ":0", "}}", "}^}")),
                refusal("weight-invalid", "/numerator", CountingRule.class, change(WEIGHT, ":3", ":-3", "}}", "}^}")),
                refusal("weight-invalid", "/denominator", CountingRule.class, change(WEIGHT, ":2", ":0", "}}", "}^}")),
                refusal(
                        "weight-invalid",
                        "/denominator",
                        CountingRule.class,
                        change(WEIGHT, ":2", ":1001", "}}", "}^}")),
                refusal(
                        "rule-without-employment",
                        "/employments",
                        CountingRule.class,
                        change(WEIGHT, "'CDI'", "", "}}", "}^}")),
                refusal("json-wrong-type", "/numerator", CountingRule.class, change(WEIGHT, ":3", ":^1.5")),
                refusal("json-wrong-type", "/numerator", CountingRule.class, change(WEIGHT, ":3", ":^'3/2'")),
                refusal(
                        "json-missing-field",
                        "/denominator",
                        CountingRule.class,
                        change(WEIGHT, "'denominator':2,", "", "}}", "}^}")),
                refusal(
                        "json-missing-field",
                        "/reference",
                        CountingRule.class,
                        change(WEIGHT, ",'reference':{'title':'CCAP'}}", "^}")),
                refusal(
                        "json-unknown-field",
                        "/weight",
                        CountingRule.class,
                        change(WEIGHT, "'num", "'weight':^1.5,'num")));
    }

    private static Stream<Arguments> sizing() {
        return Stream.of(
                refusal(
                        "json-unknown-type",
                        "",
                        SizingMethod.class,
                        change(HOURS_WORKED, "'hours-worked'", "^'hours'")),
                refusal(
                        "json-missing-field",
                        "/rounding",
                        SizingMethod.class,
                        change(HOURS_WORKED, ROUNDING, "", "}", "^}")),
                refusal(
                        "percentage-out-of-range",
                        "/insertionRate",
                        SizingMethod.class,
                        change(HOURS_WORKED, "'insertionRate':5", "'insertionRate':^101")),
                refusal(
                        "sizing-hours-invalid",
                        "/hoursWorked",
                        SizingMethod.class,
                        change(HOURS_WORKED, "480000", "1000000000000", "'HALF_UP'}}", "'HALF_UP'}^}")),
                refusal(
                        "rounding-mode-invalid",
                        "/rounding",
                        SizingMethod.class,
                        change(HOURS_WORKED, "'HALF_UP'}", "'UNNECESSARY'^}")),
                refusal(
                        "slice-invalid",
                        "/slices/slice",
                        LotData.class,
                        "{'slices':" + change(SLICES, "2000.00", "-2000.00", "'CCAP'}}", "'CCAP'}^}") + "}"),
                refusal(
                        "trigger-invalid",
                        "/slices/trigger",
                        LotData.class,
                        "{'slices':"
                                + change(
                                        SLICES,
                                        "'slices'",
                                        "'trigger':{'amount':'-1.00','currency':'EUR'},'triggerReading':'EXCESS_ONLY','slices'",
                                        "'CCAP'}}",
                                        "'CCAP'}^}")
                                + "}"),
                refusal("sizing-months-invalid", "/months", LotData.class, "{'months':0^}"),
                refusal("json-wrong-type", "/months", LotData.class, "{'months':^1.5}"),
                refusal("json-unknown-field", "/amout", LotData.class, "{'amout':^1}"),
                refusal(
                        "sizing-posts-invalid",
                        "/posts/number",
                        LotData.class,
                        "{'posts':{'counted':'PEOPLE','number':1e999999999,'workingTime':{'unit':'MONTH','hours':151.67,'source':{'title':'t'}}^}}"),
                refusal(
                        "exception-unjustified",
                        "/justification",
                        SocialConditionsDuty.ClaimedException.class,
                        "{'ground':'g','justification':' '^}"));
    }

    private static Stream<Arguments> standing() {
        return Stream.of(
                refusal("json-unknown-type", "", PlannedCurve.class, "{'type':^'s-curve'}"),
                refusal(
                        "json-wrong-type",
                        "/months/0/month",
                        PlannedCurve.class,
                        "{'type':'hours-by-month','months':[{'month':^'2026-13','hours':1}]}"),
                refusal(
                        "plan-hours-invalid",
                        "/months/0/hours",
                        PlannedCurve.class,
                        "{'type':'hours-by-month','months':[{'month':'2026-12','hours':-1}]^}"),
                refusal(
                        "plan-unordered",
                        "/curve/to",
                        LotPlan.class,
                        "{'lot':'1','curve':{'type':'linear','from':'2026-02-01','to':'2026-01-01'^}}"),
                refusal("json-missing-field", "/curve", LotPlan.class, "{'lot':'1'^}"),
                refusal(
                        "json-missing-field",
                        "/redBelow",
                        FollowUpPolicy.class,
                        "{'rounding':{'step':1,'mode':'HALF_UP'},'lookAheadDays':30^}"),
                refusal(
                        "json-missing-field",
                        "/lookAheadDays",
                        FollowUpPolicy.class,
                        "{'redBelow':0.75,'rounding':{'step':1,'mode':'HALF_UP'}^}"),
                refusal(
                        "threshold-invalid",
                        "/redBelow",
                        FollowUpPolicy.class,
                        "{'redBelow':1e-999999999,'rounding':{'step':1,'mode':'HALF_UP'},'lookAheadDays':30^}"));
    }

    private static Stream<Arguments> domain() {
        return Stream.of(
                refusal("hours-negative", "/hours", Event.class, change(DECLARED, "151.67", "-1^")),
                refusal("hours-implausible", "/hours", Event.class, change(DECLARED, "151.67", "800^")),
                refusal("hours-not-exact", "/hours", Event.class, change(DECLARED, "151.67", "^0.0001")),
                refusal("hours-malformed", "/hours", Event.class, change(DECLARED, "151.67", "^'7h20'")),
                refusal("period-not-in-one-month", "/to", Event.class, change(DECLARED, "01-31", "02-01", "}", "^}")),
                refusal(
                        "period-unordered",
                        "/to",
                        Event.class,
                        change(DECLARED, "2022-01-31", "2022-01-02", "}", "^}")),
                refusal("invoice-amount-invalid", "/amount", Event.class, change(INVOICE, "1.00", "0.00", "}}", "}^}")),
                refusal("amount-malformed", "/amount", Event.class, change(INVOICE, "1.00", "1.005", "}}", "^}}")),
                refusal("amount-malformed", "/amount", Event.class, change(INVOICE, "1.00", "1,00", "}}", "^}}")),
                refusal("amount-malformed", "/amount", Event.class, change(INVOICE, "1.00", "1e3", "}}", "^}}")),
                refusal("amount-malformed", "", Money.class, "{'amount':'1.5','currency':'JPY'^}"),
                refusal("currency-unknown", "/amount/currency", Event.class, change(INVOICE, "'EUR'", "^'EURO'")),
                refusal("currency-unknown", "", CurrencyUnit.class, "^'eur'"),
                refusal(
                        "hire-structure-mismatch",
                        "/structure",
                        Event.class,
                        change(HIRE, "DIRECT_HIRE", "SUBCONTRACTING", "}", "^}")),
                refusal("identifier-malformed", "/company", Event.class, change(INVOICE, "'A'", "^'A B'")),
                refusal("siret-check-digit", "", Siret.class, "^'73282932000073'"),
                refusal("siret-malformed", "", UncheckedSiret.class, "^'214356'"),
                refusal("naf-malformed", "/code", NafCode.class, "{'code':'43.21','nomenclature':'NAF_REV_2'^}"),
                refusal("percentage-out-of-range", "", Percentage.class, "^101"),
                refusal(
                        "condition-empty",
                        "/branches/0",
                        Condition.class,
                        "{'type':'all','branches':[{'type':'any','branches':[]^}]}"),
                refusal("condition-kind-mismatch", "", Condition.class, "{'type':'is','fact':'birth-date'^}"),
                refusal(
                        "condition-threshold-invalid",
                        "",
                        Condition.class,
                        change(THRESHOLD, "3,'unit':'LEVEL'", "-3,'unit':'LEVEL'^")),
                refusal("fact-unknown", "/fact", Condition.class, "{'type':'is','fact':^'rsaa'}"),
                refusal("fact-unknown", "", Fact.class, "^'months-worked-last-121'"),
                refusal("fact-value-invalid", "/facts/0", Situation.class, facts("{'fact':'rsa','known':1}")),
                refusal("fact-value-invalid", "/facts/0", Situation.class, facts("{'fact':'rsa','known':[1,{}]}")),
                refusal(
                        "fact-value-invalid",
                        "/facts/0",
                        Situation.class,
                        facts("{'fact':'education-level','known':'3'}")),
                refusal(
                        "fact-value-invalid",
                        "/facts/0",
                        Situation.class,
                        facts("{'fact':'birth-date','known':'1999-02-29'}")),
                refusal(
                        "fact-value-invalid",
                        "/facts/0",
                        Situation.class,
                        facts("{'fact':'birth-date','known':19990228}")),
                refusal("fact-value-invalid", "/facts/0", Situation.class, facts("{'fact':'structure','known':'XX'}")),
                refusal("fact-value-invalid", "/facts/0", Situation.class, facts("{'fact':'rsa','atLeast':true}")),
                refusal(
                        "fact-bounds-unordered",
                        "/facts/0",
                        Situation.class,
                        facts("{'fact':'education-level','atLeast':4,'atMost':3}")),
                refusal(
                        "fact-given-twice",
                        "/facts/1",
                        Situation.class,
                        facts("{'fact':'rsa','known':true},{'fact':'rsa','known':true}")),
                refusal( // 20, and over 50
                        "fact-given-twice",
                        "/facts/1",
                        Situation.class,
                        facts(
                                "{'fact':'birth-date','known':'2006-01-01'},{'fact':'birth-date','atMost':'1976-10-14'}")),
                refusal( // under 26, and over 50
                        "fact-bounds-unordered",
                        "/facts/0",
                        Situation.class,
                        facts("{'fact':'birth-date','atLeast':'2000-10-16','atMost':'1976-10-14'}")),
                refusal("fact-entry-invalid", "/facts/0", Situation.class, facts("{'fact':'rsa'}")),
                refusal("fact-entry-invalid", "/facts/0", Situation.class, facts("{'fact':'rsa','absent':false}")),
                refusal(
                        "fact-entry-invalid",
                        "/facts/0",
                        Situation.class,
                        facts("{'fact':'rsa','known':true,'absent':true}")),
                refusal(
                        "proof-date-invalid",
                        "/proofs/0/issuedOn",
                        Situation.class,
                        "{'facts':[],'proofs':[{'kind':'k','issuedOn':'1899-12-31'^}]}"),
                refusal(
                        "proof-dates-unordered",
                        "/attestsOn",
                        Proof.class,
                        "{'kind':'k','issuedOn':'2027-01-11','attestsOn':'2027-01-12'^}"),
                refusal(
                        "proof-dates-unordered",
                        "/validUntil",
                        Proof.class,
                        "{'kind':'k','issuedOn':'2027-01-11','attestsOn':'2026-10-15','validUntil':'2026-10-14'^}"),
                refusal(
                        "slice-reading-missing",
                        "/slices",
                        Obligation.class,
                        change(SLICES, "'slices':'FULL',", "", "}}", "}^}")),
                refusal(
                        "trigger-reading-missing",
                        "/triggerReading",
                        Obligation.class,
                        change(
                                SLICES,
                                "'hours'",
                                "'trigger':{'amount':'2700000.00','currency':'EUR'},'hours'",
                                "}}",
                                "}^}")),
                refusal(
                        "slice-reading-missing",
                        "/obligations/0/obligation/slices",
                        ClauseTerms.class,
                        "{'obligations':[{'lot':'1','obligation':\n"
                                + change(SLICES, "'slices':'FULL',", "", "}}", "}^}") + "}]}"));
    }

    @Test
    void terms_without_a_reading_are_told_what_each_reading_gives() {
        String terms = new String(Json.write(Samples.terms()), UTF_8);

        JsonInputException trigger =
                refused(terms.replace("        \"triggerReading\": \"EXCESS_ONLY\",\n", ""), ClauseTerms.class);
        JsonInputException slice = refused(terms.replace("        \"slices\": \"FULL\",\n", ""), ClauseTerms.class);

        assertThat(trigger.code()).isEqualTo("trigger-reading-missing");
        assertThat(trigger.place()).isEqualTo("/obligations/0/obligation/triggerReading");
        assertThat(trigger)
                .hasMessageContaining("€3,100,000.00")
                .hasMessageContaining("EXCESS_ONLY gives 200 h")
                .hasMessageContaining("EVERYTHING_ONCE_REACHED gives 1,550 h");
        assertThat(slice.code()).isEqualTo("slice-reading-missing");
        assertThat(slice.place()).isEqualTo("/obligations/0/obligation/slices");
        assertThat(slice)
                .hasMessageContaining("€3,000.00")
                .hasMessageContaining("FULL gives 1 h")
                .hasMessageContaining("STARTED gives 2 h")
                .hasMessageContaining("PRO_RATA gives 1.5 h");
    }

    @Test
    void columns_count_bytes() {
        assertThat(refused("{\"fr\":\"é€\",5}", Text.class).column()).isEqualTo("{\"fr\":\"12345\",5".length());
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("contradictions")
    void terms_that_contradict_themselves_are_refused_where_they_do(
            String code, String place, String part, String other) throws Exception {
        String terms = Json.text(Samples.terms());
        String contradictory = terms.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(other));
        assertThat(contradictory).isNotEqualTo(terms);

        JsonInputException refused = refused(contradictory, ClauseTerms.class);

        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.place()).isEqualTo(place);
        assertThat(new ObjectMapper().readTree(contradictory).at(place).isMissingNode())
                .isFalse();
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        "weight-ambiguous",
                        "/countingRules/1/employments",
                        "\"countingRules\": []",
                        json("'countingRules':[" + WEIGHT + "," + WEIGHT + "]")),
                Arguments.of("lot-unknown", "/obligations/0/lot", "\"lot\": \"1\"", "\"lot\": \"9\""),
                Arguments.of("lot-duplicated", "/contract/lots/1/id", "\"id\": \"2\"", "\"id\": \"1\""),
                Arguments.of("company-duplicated", "/contract/holder/members/1", "entreprise-b", "entreprise-a"),
                Arguments.of("grouping-liability", "/contract/holder/liability", "JOINT_AND_SEVERAL", "SINGLE"),
                Arguments.of("contract-date-invalid", "/contract/endsOn", "2025-06-30", "1825-06-30"),
                Arguments.of(
                        "currency-mismatch",
                        "/obligations/0/obligation/slice",
                        "\"currency\": \"EUR\"\n  },",
                        "\"currency\": \"USD\"\n  },"),
                Arguments.of("slice-invalid", "/obligations/0/obligation/slice", "\"2000.00\"", "\"0.00\""),
                Arguments.of("trigger-invalid", "/obligations/0/obligation/trigger", "\"2700000.00\"", "\"-1.00\""),
                Arguments.of("obligation-hours-invalid", "/obligations/0/obligation/hours", "1.00", "0.00"),
                Arguments.of("window-invalid", "/windows/0/length", "P4Y", "P0M"),
                Arguments.of("calendar-duplicated", "/calendars/1/name", "\"summary\"", "\"statement\""),
                Arguments.of("calendar-unordered", "/calendars/0/periodEnds/1", "--03-31", "--06-30"),
                Arguments.of("calendar-day-invalid", "/calendars/0/deadline/day", "\"day\": 15", "\"day\": 29"),
                Arguments.of("deadline-invalid", "/calendars/2/deadline/days", "\"days\": 14", "\"days\": 0"),
                Arguments.of("deadline-invalid", "/calendars/3/deadline/months", "\"months\": 3", "\"months\": 121"),
                Arguments.of("calendar-start-invalid", "/calendars/2/start", "\"NOTIFICATION\"", "\"PERIOD_END\""),
                Arguments.of("calendar-ambiguous", "/calendars/3/name", "\"final-report\"", "\"summary-2022-06-30\""),
                Arguments.of("penalty-rate-invalid", "/penalties/0/price/amount", "\"200.00\"", "\"0.00\""),
                Arguments.of("settlement-price-invalid", "/settlement/pricePerHour", "\"20.04\"", "\"-20.04\""));
    }

    private static Arguments refusal(String code, String pointer, Class<?> type, String marked) {
        return Arguments.of(code, pointer, type, marked);
    }

    private static Arguments wrong(String pointer, Class<?> type, String marked) {
        return refusal("json-wrong-type", pointer, type, marked);
    }

    private static String facts(String entries) {
        return "{'facts':[" + entries + "],'proofs':[]^}";
    }

    private static String proof(String months) {
        return "{'kind':'k','label':{'fr':'a','en':'b'},'validOnDay':false,'unchanging':false,'issuers':[],'alternatives':[],'youngerThanMonths':"
                + months + "}";
    }

    /** A text in which the last place of each first part of a pair is replaced by the second. */
    private static String change(String text, String... pairs) {
        String changed = text;
        for (int i = 0; i < pairs.length; i += 2) {
            int at = changed.lastIndexOf(pairs[i]);
            assertThat(at).as(pairs[i]).isNotNegative();
            changed = changed.substring(0, at) + pairs[i + 1] + changed.substring(at + pairs[i].length());
        }
        return changed;
    }
}
