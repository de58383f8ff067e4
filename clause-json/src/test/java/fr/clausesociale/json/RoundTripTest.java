package fr.clausesociale.json;

import static fr.clausesociale.json.Json.assertComesBack;
import static fr.clausesociale.json.Json.json;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Text;
import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.assessment.Assessor;
import fr.clausesociale.assessment.FollowUpPolicy;
import fr.clausesociale.assessment.HoursReason;
import fr.clausesociale.assessment.HoursTally;
import fr.clausesociale.assessment.LotPlan;
import fr.clausesociale.assessment.PlannedCurve;
import fr.clausesociale.assessment.SubTargetPosition;
import fr.clausesociale.eligibility.Adaptation;
import fr.clausesociale.eligibility.Bound;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.RuleSetCatalogue;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.france.List21Bam048;
import fr.clausesociale.france.SudIsereReadings;
import fr.clausesociale.funding.FundingPlan;
import fr.clausesociale.identity.ActionId;
import fr.clausesociale.identity.CommuneCode;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.CpvCode;
import fr.clausesociale.identity.DocumentId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.NafCode;
import fr.clausesociale.identity.PartId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.identity.QpvCode;
import fr.clausesociale.identity.RncpLevel;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.identity.Siren;
import fr.clausesociale.identity.Siret;
import fr.clausesociale.identity.Uai;
import fr.clausesociale.identity.UncheckedSiret;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Proof;
import fr.clausesociale.person.Situation;
import fr.clausesociale.portfolio.ContractClaims;
import fr.clausesociale.portfolio.PersonHours;
import fr.clausesociale.portfolio.PoolingAgreement;
import fr.clausesociale.portfolio.TimeSheet;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.receipt.AssessmentReceipt;
import fr.clausesociale.receipt.DecisionReceipt;
import fr.clausesociale.receipt.Replay;
import fr.clausesociale.sizing.LabourShareMethod;
import fr.clausesociale.sizing.LotData;
import fr.clausesociale.sizing.Sizing;
import fr.clausesociale.sizing.SizingMethod;
import fr.clausesociale.sizing.SizingPolicy;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.CountingRule;
import fr.clausesociale.terms.Obligation;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    @ParameterizedTest
    @MethodSource("values")
    <T> void every_value_comes_back(T value, Class<T> type) {
        assertComesBack(value, type);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(Hours.of("151.67"), Hours.class),
                Arguments.of(Hours.of("-7:20:01"), Hours.class),
                Arguments.of(Percentage.of("12.5"), Percentage.class),
                Arguments.of(Rounding.NEAREST_HOUR, Rounding.class),
                Arguments.of(Samples.euros("1550000.00"), Money.class),
                Arguments.of(CurrencyUnit.EUR, CurrencyUnit.class),
                Arguments.of(ActionId.of("kick-off-meeting"), ActionId.class),
                Arguments.of(CompanyId.of("entreprise-é"), CompanyId.class),
                Arguments.of(ContractId.of("21_BAM_048"), ContractId.class),
                Arguments.of(DocumentId.of("statement-2022-03-31"), DocumentId.class),
                Arguments.of(EventId.of("d/1"), EventId.class),
                Arguments.of(LotId.of("1"), LotId.class),
                Arguments.of(PartId.of("renewal-1"), PartId.class),
                Arguments.of(PersonToken.of("person-kqzv"), PersonToken.class),
                Arguments.of(RuleSetId.of("ccag-2021", "1"), RuleSetId.class),
                Arguments.of(Siren.of("356000000"), Siren.class),
                Arguments.of(Siret.of("35600000009075"), Siret.class),
                Arguments.of(UncheckedSiret.of("21750001630066"), UncheckedSiret.class),
                Arguments.of(QpvCode.of("QN07501M"), QpvCode.class),
                Arguments.of(QpvCode.Generation.OF_2024, QpvCode.Generation.class),
                Arguments.of(CommuneCode.of("01001"), CommuneCode.class),
                Arguments.of(CpvCode.of("45000000-7"), CpvCode.class),
                Arguments.of(Uai.of("0951099D"), Uai.class),
                Arguments.of(NafCode.of("43.21A", NafCode.Nomenclature.NAF_REV_2), NafCode.class),
                Arguments.of(RncpLevel.LEVEL_3, RncpLevel.class),
                Arguments.of(RncpLevel.Of1969.V_BIS, RncpLevel.Of1969.class),
                Arguments.of(Text.of("« é »", "\"e\""), Text.class),
                Arguments.of(Samples.ARTICLE, LegalReference.class),
                Arguments.of(new SudIsereReadings(26, Bound.MORE_THAN, 50, 3, 4, true), SudIsereReadings.class),
                Arguments.of(Facts.RSA, Fact.class),
                Arguments.of(Facts.monthsWorkedInLast(24), Fact.class),
                Arguments.of(Samples.OWN_CHOICE, Fact.class),
                Arguments.of(Proof.of("rsa-attestation", LocalDate.of(2026, 9, 1)), Proof.class),
                Arguments.of(
                        new Proof(
                                "permit",
                                LocalDate.of(2024, 3, 1),
                                Optional.of(LocalDate.of(2024, 2, 1)),
                                Optional.of(LocalDate.of(2034, 2, 28))),
                        Proof.class),
                Arguments.of(Samples.situation(), Situation.class),
                Arguments.of(Samples.adaptation(), Adaptation.class),
                Arguments.of(Samples.ruleSet(), RuleSet.class),
                Arguments.of(Ccag2021.ruleSet(), RuleSet.class),
                Arguments.of(List21Bam048.ruleSet(), RuleSet.class),
                Arguments.of(
                        RuleSetCatalogue.of(List.of(Samples.ruleSet(), Ccag2021.ruleSet())), RuleSetCatalogue.class),
                Arguments.of(Samples.OWN_NUMBER, Fact.class),
                Arguments.of(Samples.terms(), ClauseTerms.class),
                Arguments.of(Samples.adaptedTerms(), ClauseTerms.class),
                Arguments.of(Samples.fundingPlan(), FundingPlan.class),
                Arguments.of(new Obligation.FixedHours(Hours.of("1550.5"), Samples.ARTICLE), Obligation.class),
                Arguments.of(Samples.weight(), CountingRule.class),
                Arguments.of(Samples.weightedTarget(), SubTargetPosition.class),
                Arguments.of(
                        Assessor.of(Samples.adaptedTerms()).assess(Samples.journal(), Samples.AS_OF), Assessment.class),
                Arguments.of(Samples.journal(), Journal.class),
                Arguments.of(Samples.assessment(), Assessment.class),
                Arguments.of(PortfolioSamples.claims("2026-07", "14"), ContractClaims.class),
                Arguments.of(Samples.decisionReceipt(), DecisionReceipt.class),
                Arguments.of(Samples.redactedReceipt(), DecisionReceipt.class),
                Arguments.of(Samples.assessmentReceipt(), AssessmentReceipt.class),
                Arguments.of(Samples.replay(), Replay.class),
                Arguments.of(PortfolioSamples.sheet(), TimeSheet.class),
                Arguments.of(PortfolioSamples.personHours(), PersonHours.class),
                Arguments.of(PortfolioSamples.agreement(), PoolingAgreement.class),
                Arguments.of(PortfolioSamples.allocation(), PoolingAgreement.Allocation.class),
                Arguments.of(SizingSamples.labourShare(), LabourShareMethod.class));
    }

    @ParameterizedTest
    @MethodSource("fr.clausesociale.json.Samples#events")
    void every_type_of_event_comes_back(Event event) {
        assertComesBack(event, Event.class);
    }

    @ParameterizedTest
    @MethodSource("fr.clausesociale.json.Samples#conditions")
    void every_kind_of_condition_comes_back(Condition condition) {
        assertComesBack(condition, Condition.class);
    }

    @ParameterizedTest
    @MethodSource("fr.clausesociale.json.IaeSamples#values")
    <T> void every_value_of_the_iae_comes_back(T value, Class<T> type) {
        assertComesBack(value, type);
    }

    @ParameterizedTest
    @MethodSource("fr.clausesociale.json.SizingSamples#values")
    <T> void every_value_of_a_sizing_comes_back(T value, Class<T> type) {
        assertComesBack(value, type);
    }

    @ParameterizedTest
    @MethodSource("fr.clausesociale.json.StandingSamples#values")
    <T> void every_value_of_a_standing_comes_back(T value, Class<T> type) {
        assertComesBack(value, type);
    }

    @ParameterizedTest
    @MethodSource("fr.clausesociale.json.SizingSamples#methods")
    void every_sizing_method_comes_back_and_gives_the_same(SizingMethod method) {
        assertComesBack(method, SizingMethod.class);
        assertComesBack(method.size(), Sizing.class);
        assertThat(Json.read(Json.write(method), SizingMethod.class).size()).isEqualTo(method.size());
    }

    @Test
    void comparing_with_a_policy_and_a_lot_that_were_read_gives_the_same_comparison() {
        SizingPolicy policy = Json.read(Json.write(SizingSamples.policy()), SizingPolicy.class);
        LotData lot = Json.read(Json.write(SizingSamples.lot()), LotData.class);

        assertThat(policy.compare(lot)).isEqualTo(SizingSamples.policy().compare(SizingSamples.lot()));
    }

    @Test
    void the_samples_hold_an_event_a_condition_a_curve_and_a_sizing_method_of_each_type() {
        assertThat(Samples.conditions().stream().map(Object::getClass).collect(toSet()))
                .isEqualTo(Set.of(Condition.class.getPermittedSubclasses()));
        assertThat(Samples.events().stream().map(Object::getClass).collect(toSet()))
                .isEqualTo(Set.of(Event.class.getPermittedSubclasses()));
        assertThat(StandingSamples.curves().stream().map(Object::getClass).collect(toSet()))
                .isEqualTo(Set.of(PlannedCurve.class.getPermittedSubclasses()));
        assertThat(SizingSamples.methods().stream().map(Object::getClass).collect(toSet()))
                .isEqualTo(Set.of(SizingMethod.class.getPermittedSubclasses()));
    }

    @Test
    void the_sample_assessment_has_something_of_everything() {
        Assessment assessment = Samples.assessment();

        assertThat(assessment.tally().counted().isPositive()).isTrue();
        assertThat(assessment.tally().pending().isPositive()).isTrue();
        assertThat(assessment.lines().stream()
                        .flatMap(line -> line.parts().stream())
                        .flatMap(part -> part.reason().stream()))
                .contains(HoursReason.NO_DECISION);
        assertThat(assessment.lines())
                .filteredOn(line -> !line.alongside().isEmpty())
                .extracting(line -> line.declaration().value())
                .containsExactly("d-1", "d-3", "d-6", "d-7");
        assertThat(assessment.journal().rejections()).hasSize(10);
        assertThat(assessment.journal().withdrawn()).containsExactly(EventId.of("b-2"));
        assertThat(assessment.journal().later()).isEqualTo(1);
        assertThat(assessment.penalties().incurred()).isEqualTo(Samples.euros("1275.00"));
        assertThat(assessment.penalties().exposure().isPositive()).isTrue();
        assertThat(assessment.settlement()).isPresent();
    }

    @Test
    void assessing_with_terms_and_journal_that_were_read_gives_the_same_assessment() {
        ClauseTerms terms = Json.read(Json.write(Samples.terms()), ClauseTerms.class);
        Journal journal = Json.read(Json.write(Samples.journal()), Journal.class);

        assertThat(Assessor.of(terms).assess(journal, Samples.AS_OF)).isEqualTo(Samples.assessment());
    }

    @Test
    void following_up_with_a_plan_and_a_policy_that_were_read_gives_the_same_standing() {
        LotPlan plan = Json.read(Json.write(StandingSamples.plan()), LotPlan.class);
        FollowUpPolicy policy = Json.read(Json.write(StandingSamples.policy()), FollowUpPolicy.class);

        assertThat(Assessor.of(Samples.terms()).standing(Samples.assessment(), List.of(plan), policy))
                .isEqualTo(StandingSamples.standing());
    }

    @Test
    void official_numbers_are_plain_text() {
        assertThat(Json.text(Siret.of("73282932000074"))).isEqualTo("\"73282932000074\"\n");
        assertThat(Json.text(CommuneCode.of("01001"))).isEqualTo("\"01001\"\n");
        assertThat(Json.text(RncpLevel.LEVEL_3)).isEqualTo("\"LEVEL_3\"\n");
        assertThat(Json.text(NafCode.of("43.21A", NafCode.Nomenclature.NAF_REV_2)))
                .isEqualTo("{\n  \"code\": \"4321A\",\n  \"nomenclature\": \"NAF_REV_2\"\n}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "151.67, 151.67",
        "7:20, '\"7:20\"'",
        "7:20:30, '\"7:20:30\"'",
        "0, 0.00",
        "-3.5, -3.50",
        "1000000000, 1000000000.00"
    })
    void hours_are_numbers_with_two_decimals_or_clock_text(String hours, String json) {
        assertThat(Json.text(Hours.of(hours))).isEqualTo(json + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.5", "7.50", "7.500", "75e-1", "\"7.5\"", "\"7:30\"", "\"7:30:00\""})
    void hours_are_read_in_every_writing(String json) {
        assertThat(Json.read(json, Hours.class)).isEqualTo(Hours.of("7.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "12.50", "125e-1"})
    void percentages_are_read_in_every_writing(String json) {
        assertThat(Json.read(json, Percentage.class)).isEqualTo(Percentage.of("12.5"));
    }

    @ParameterizedTest
    @CsvSource({"EUR, 1234.5, 1234.50", "EUR, -0.01, -0.01", "EUR, 0, 0.00", "JPY, 1000000, 1000000", "TND, 1.5, 1.500"
    })
    void amounts_are_text_with_the_decimals_of_their_currency(String currency, String amount, String written) {
        Money money = Money.of(CurrencyUnit.of(currency), new BigDecimal(amount));

        assertThat(Json.text(money))
                .isEqualTo("{\n  \"amount\": \"" + written + "\",\n  \"currency\": \"" + currency + "\"\n}\n");
    }

    @Test
    void a_weight_is_a_fraction_in_lowest_terms_with_its_article() {
        assertThat(Json.text(Samples.weight())).startsWith(json("""
                        {
                          'type': 'weight',
                          'employments': [
                            'CDI',
                            'TEMPORARY'
                          ],
                          'numerator': 3,
                          'denominator': 2,
                          'reference': {
                        """));
    }

    @Test
    void hours_credited_are_written_only_where_a_weight_makes_them_others() {
        HoursTally plain = new HoursTally(Hours.of(6), Hours.of(3), Hours.of(2), Hours.of(1), Optional.empty());
        HoursTally weighted = new HoursTally(
                Hours.of(6),
                Hours.of(3),
                Hours.of(2),
                Hours.of(1),
                Optional.of(new HoursTally.Credit(Hours.of("4.5"), Hours.of(3))));
        String form = "{\n  'declared': 6.00,\n  'counted': 3.00,\n  'pending': 2.00,\n  'refused': 1.00";

        assertThat(Json.text(plain)).isEqualTo(json(form + "\n}\n"));
        assertThat(Json.text(weighted))
                .isEqualTo(json(form + ",\n  'credit': {\n    'counted': 4.50,\n    'pending': 3.00\n  }\n}\n"));
        assertComesBack(plain, HoursTally.class);
        assertComesBack(weighted, HoursTally.class);
    }

    @Test
    void numbers_of_one_value_are_one_threshold() {
        Condition three = Condition.threshold(Facts.EDUCATION_LEVEL, Bound.AT_LEAST, 30);

        assertThat(Stream.of("30", "30.0", "3e1", "0.3e2")
                        .map(number -> Json.text(three).replace("30", number))
                        .map(json -> Json.read(json, Condition.class)))
                .containsOnly(three);
    }

    @Test
    void a_known_fact_is_read_to_the_type_of_its_kind() {
        Situation situation = Json.read(
                Json.json(
                        "{'facts':[{'fact':'birth-date','known':'1999-02-28'},{'fact':'education-level','known':3.50},"
                                + "{'fact':'rsa','known':false},{'fact':'structure','known':'AI'}],'proofs':[]}"),
                Situation.class);

        assertThat(situation)
                .isEqualTo(Situation.builder()
                        .known(Facts.BIRTH_DATE, LocalDate.of(1999, 2, 28))
                        .known(Facts.EDUCATION_LEVEL, new BigDecimal("3.5"))
                        .absent(Facts.RSA)
                        .known(Facts.STRUCTURE, "AI")
                        .build());
    }

    @Test
    void null_is_nothing_where_a_part_is_optional() {
        assertThat(Json.read(Json.json("{'title':'t','article':null,'since':null,'uri':null}"), LegalReference.class))
                .isEqualTo(LegalReference.of("t"));
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(Json.read("\ufeff\"a\"", CompanyId.class)).isEqualTo(CompanyId.of("a"));
    }

    @Test
    void the_stream_is_left_open() {
        class Watched extends ByteArrayInputStream {
            private boolean closed;

            Watched(byte[] bytes) {
                super(bytes);
            }

            @Override
            public void close() {
                closed = true;
            }
        }
        Watched document = new Watched(Json.write(Samples.terms()));
        Watched journal = new Watched(Json.write(Samples.events()));

        ClauseJson.read(document, ClauseTerms.class);
        ClauseJson.readJournal(journal);

        assertThat(List.of(document.closed, journal.closed)).containsOnly(false);
    }

    static List<Object> all() {
        return Stream.concat(values().map(arguments -> arguments.get()[0]), Samples.events().stream())
                .toList();
    }
}
