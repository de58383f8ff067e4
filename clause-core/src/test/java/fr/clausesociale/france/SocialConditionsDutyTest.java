package fr.clausesociale.france;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.france.EuThresholds.Buyer;
import fr.clausesociale.france.EuThresholds.Purchase;
import fr.clausesociale.france.SocialConditionsDuty.Answer;
import fr.clausesociale.france.SocialConditionsDuty.ClaimedException;
import fr.clausesociale.france.SocialConditionsDuty.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocialConditionsDutyTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, CENTRAL_STATE, SUPPLIES, 139999.99, DOES_NOT_APPLY",
        "2026-10-01, CENTRAL_STATE, SUPPLIES, 140000, APPLIES",
        "2026-10-01, CENTRAL_STATE, SERVICES, 140000, APPLIES",
        "2026-10-01, OTHER_AUTHORITY, SERVICES, 215999.99, DOES_NOT_APPLY",
        "2026-10-01, OTHER_AUTHORITY, SERVICES, 216000, APPLIES",
        "2026-10-01, UTILITY, SERVICES, 431999.99, DOES_NOT_APPLY",
        "2026-10-01, UTILITY, SUPPLIES, 432000, APPLIES",
        "2026-10-01, CENTRAL_STATE, WORKS, 5403999.99, DOES_NOT_APPLY",
        "2026-10-01, OTHER_AUTHORITY, WORKS, 5404000, APPLIES",
        "2026-10-01, UTILITY, WORKS, 5404000, APPLIES",
        "2027-12-31, OTHER_AUTHORITY, SERVICES, 216000, APPLIES",
        "2028-01-01, OTHER_AUTHORITY, SERVICES, 216000, UNDETERMINED",
        "2026-07-31, OTHER_AUTHORITY, SERVICES, 9000000, DOES_NOT_APPLY",
        "2009-07-31, OTHER_AUTHORITY, SERVICES, 9000000, DOES_NOT_APPLY",
        "2026-08-01, OTHER_AUTHORITY, SERVICES, 216000, UNDETERMINED",
        "2026-08-21, OTHER_AUTHORITY, SERVICES, 216000, UNDETERMINED",
        "2026-08-21, OTHER_AUTHORITY, SERVICES, 215999.99, DOES_NOT_APPLY",
        "2026-08-22, OTHER_AUTHORITY, SERVICES, 216000, APPLIES",
        ", OTHER_AUTHORITY, SERVICES, 216000, UNDETERMINED",
        "2026-10-01, OTHER_AUTHORITY, SERVICES, , UNDETERMINED",
        "2026-07-31, OTHER_AUTHORITY, SERVICES, , DOES_NOT_APPLY"
    })
    void applies_from_the_day_and_the_threshold_on(
            @Nullable LocalDate day, Buyer buyer, Purchase purchase, @Nullable String value, Answer answer) {
        assertThat(duty(day, buyer, purchase, value).find().answer()).isEqualTo(answer);
    }

    @Test
    void contracts_of_defence_or_security_are_outside() {
        assertThat(SocialConditionsDuty.builder()
                        .launchedOn(LocalDate.of(2026, 10, 1))
                        .buyer(Buyer.CENTRAL_STATE)
                        .purchase(Purchase.SERVICES)
                        .defenceOrSecurity(true)
                        .build()
                        .find()
                        .answer())
                .isEqualTo(Answer.DOES_NOT_APPLY);
    }

    @Test
    void cites_text_and_date() {
        assertThat(duty(LocalDate.of(2026, 10, 1), Buyer.OTHER_AUTHORITY, Purchase.WORKS, "6000000")
                        .find()
                        .derivation()
                        .render(Language.ENGLISH))
                .isEqualTo("""
                        - conditions on the social field or employment: mandatory (on 1 October 2026) [Code de la commande publique, art. L2112-2-1]
                          - not a contract of defence or security
                          - launched on 22 August 2026 or later, the article is in force
                          - estimated value of €6,000,000.00, at least the European threshold of €5,404,000.00 (on 1 October 2026) [Règlements délégués (UE) 2025/2150 à 2025/2152, seuils 2026-2027]
                        """);
    }

    @Test
    void tells_that_sources_disagree_on_the_day() {
        assertThat(duty(LocalDate.of(2026, 8, 21), Buyer.OTHER_AUTHORITY, Purchase.WORKS, "6000000")
                        .find()
                        .derivation()
                        .render(Language.FRENCH))
                .contains("indéterminé", "les sources ne s'accordent pas sur le jour d'entrée en vigueur");
    }

    @Test
    void an_exception_is_the_buyers_claim_and_settles_nothing() {
        Finding finding = claiming("216000").find();

        assertThat(finding.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(finding.derivation().render(Language.ENGLISH))
                .contains(
                        "exception claimed by the buyer, who answers for it: no sufficient link with the subject-matter;"
                                + " justification: purchase of licences, no labour");
        assertThat(claiming("100").find().answer()).isEqualTo(Answer.DOES_NOT_APPLY);
    }

    @Test
    void an_exception_without_ground_or_justification_is_refused() {
        assertRefused("exception-unjustified", "/justification", () -> new ClaimedException("no link", " "));
        assertRefused("exception-without-ground", "/ground", () -> new ClaimedException("", "because"));
    }

    @Test
    void a_value_that_cannot_be_is_refused() {
        assertRefused(
                "estimated-value-invalid",
                "/estimatedValue",
                () -> duty(LocalDate.of(2026, 10, 1), Buyer.UTILITY, Purchase.WORKS, "0"));
    }

    /** The second question of story 11: which planned contracts must bear a condition and have none, nor a derogation on record? */
    @Test
    void finds_the_planned_contracts_that_lack_a_condition() {
        record Planned(String number, SocialConditionsDuty duty, boolean socialCondition) {
            boolean isMissing() {
                return duty.find().answer() == Answer.APPLIES && !socialCondition;
            }
        }
        LocalDate autumn = LocalDate.of(2026, 10, 1);
        List<Planned> planned = List.of(
                new Planned("with", duty(autumn, Buyer.OTHER_AUTHORITY, Purchase.SERVICES, "300000"), true),
                new Planned("without", duty(autumn, Buyer.OTHER_AUTHORITY, Purchase.SERVICES, "300000"), false),
                new Planned("small", duty(autumn, Buyer.OTHER_AUTHORITY, Purchase.SERVICES, "200000"), false),
                new Planned(
                        "early",
                        duty(LocalDate.of(2026, 7, 1), Buyer.OTHER_AUTHORITY, Purchase.SERVICES, "300000"),
                        false),
                new Planned("derogation", claiming("300000"), false));

        assertThat(planned.stream().filter(Planned::isMissing))
                .extracting(Planned::number)
                .containsExactly("without");
    }

    private static SocialConditionsDuty claiming(String value) {
        return SocialConditionsDuty.builder()
                .launchedOn(LocalDate.of(2026, 10, 1))
                .buyer(Buyer.OTHER_AUTHORITY)
                .purchase(Purchase.SUPPLIES)
                .estimatedValue(Money.parse("EUR " + value))
                .defenceOrSecurity(false)
                .addExceptions(new ClaimedException(
                        "no sufficient link with the subject-matter", "purchase of licences, no labour"))
                .build();
    }

    /**
     * The second question of story 11 of the market study: which of 143 planned contracts are above the threshold, launched from 22 August
     * 2026 on, and have neither a social consideration nor an exception on record? Every second is launched on 1 October, the others on
     * 1 July; their values grow from 50,000 € by 5,000 €; every third has a consideration and every fifth an exception.
     */
    @Test
    void a_portfolio_is_asked_which_contracts_still_lack_a_social_consideration() {
        record Planned(SocialConditionsDuty duty, boolean hasConsideration) {
            boolean lacks(Answer answer) {
                return !hasConsideration && duty.find().answer() == answer;
            }
        }
        List<Planned> portfolio = IntStream.range(0, 143)
                .mapToObj(i -> new Planned(
                        SocialConditionsDuty.builder()
                                .launchedOn(LocalDate.of(2026, i % 2 == 0 ? 10 : 7, 1))
                                .buyer(Buyer.OTHER_AUTHORITY)
                                .purchase(Purchase.SERVICES)
                                .estimatedValue(Money.of(CurrencyUnit.EUR, 50_000 + 5_000 * i))
                                .defenceOrSecurity(false)
                                .exceptions(
                                        i % 5 == 0
                                                ? List.of(new ClaimedException("besoin", "seul un logiciel est acheté"))
                                                : List.of())
                                .build(),
                        i % 3 == 0))
                .toList();
        List<Finding> before = portfolio.stream().map(one -> one.duty().find()).toList();

        List<Planned> lacking =
                portfolio.stream().filter(one -> one.lacks(Answer.APPLIES)).toList();

        assertThat(lacking).hasSize(29);
        assertThat(portfolio.stream().filter(one -> one.lacks(Answer.UNDETERMINED)))
                .hasSize(8);
        assertThat(lacking)
                .allSatisfy(one -> assertThat(one.duty().find().derivation().render(Language.ENGLISH))
                        .contains(
                                "[Code de la commande publique, art. L2112-2-1]",
                                "(on 1 October 2026)",
                                "at least the European threshold of €216,000.00"));
        assertThat(portfolio.stream().map(one -> one.duty().find())).containsExactlyElementsOf(before);
    }

    private static SocialConditionsDuty duty(
            @Nullable LocalDate day, Buyer buyer, Purchase purchase, @Nullable String value) {
        return SocialConditionsDuty.builder()
                .launchedOn(Optional.ofNullable(day))
                .buyer(buyer)
                .purchase(purchase)
                .estimatedValue(Optional.ofNullable(value).map(euros -> Money.parse("EUR " + euros)))
                .defenceOrSecurity(false)
                .build();
    }
}
