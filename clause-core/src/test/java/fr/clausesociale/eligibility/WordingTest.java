package fr.clausesociale.eligibility;

import static fr.clausesociale.eligibility.Condition.elapsed;
import static fr.clausesociale.eligibility.Condition.exists;
import static fr.clausesociale.eligibility.Condition.since;
import static fr.clausesociale.eligibility.Condition.threshold;
import static fr.clausesociale.eligibility.Condition.validUntil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.clausesociale.Text;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Sensitivity;
import fr.clausesociale.person.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests are said as the administration writes them. */
class WordingTest {

    private static final Fact<LocalDate> OWN_DAY =
            Fact.date("own-day", Sensitivity.ORDINARY, Text.of("arrivée", "arrival"));
    private static final Fact<BigDecimal> OWN_NUMBER = Fact.number(
            "own-number", Sensitivity.ORDINARY, Text.of("ancienneté en jours", "days of seniority"), Unit.DAYS);

    static Stream<Arguments> tests() {
        return Stream.of(
                arguments(
                        elapsed(Facts.BIRTH_DATE, Bound.LESS_THAN, Period.ofYears(26)),
                        "âgé de moins de 26 ans",
                        "aged less than 26 years"),
                arguments(
                        elapsed(Facts.BIRTH_DATE, Bound.AT_LEAST, Period.ofYears(50)),
                        "âgé d'au moins 50 ans",
                        "aged at least 50 years"),
                arguments(
                        elapsed(Facts.BIRTH_DATE, Bound.AT_MOST, Period.ofYears(25)),
                        "âgé d'au plus 25 ans",
                        "aged at most 25 years"),
                arguments(
                        elapsed(Facts.REGISTERED_SINCE, Bound.MORE_THAN, Period.ofMonths(12)),
                        "inscrit comme demandeur d'emploi depuis plus de 12 mois",
                        "registered as a jobseeker for more than 12 months"),
                arguments(
                        since(Facts.REGISTERED_SINCE),
                        "inscrit comme demandeur d'emploi au jour de la décision",
                        "registered as a jobseeker on the day of the decision"),
                arguments(
                        elapsed(Facts.RECURRENTLY_REGISTERED_SINCE, Bound.MORE_THAN, Period.ofYears(2)),
                        "en chômage récurrent (première inscription) depuis plus de 2 ans",
                        "in recurrent unemployment (first registration) for more than 2 years"),
                arguments(
                        elapsed(Facts.WITHOUT_WORK_SINCE, Bound.MORE_THAN, Period.ofYears(1)),
                        "sans emploi (inscrit ou non) depuis plus de 1 an",
                        "without work (registered or not) for more than 1 year"),
                arguments(
                        elapsed(Facts.LAST_WORKED_IN_TRADE_ON, Bound.AT_LEAST, Period.ofYears(2)),
                        "sans travail dans le métier de la qualification depuis au moins 2 ans",
                        "without work in the trade of the qualification for at least 2 years"),
                arguments(
                        exists(Facts.LAST_WORKED_IN_TRADE_ON),
                        "a travaillé dans le métier de la qualification",
                        "has worked in the trade of the qualification"),
                arguments(
                        elapsed(Facts.LEFT_SCHOOL_ON, Bound.AT_LEAST, Period.ofMonths(6)),
                        "sorti du système scolaire depuis au moins 6 mois",
                        "out of school for at least 6 months"),
                arguments(
                        threshold(Facts.MONTHS_WORKED_LAST_12, Bound.LESS_THAN, 6),
                        "moins de 6 mois travaillés dans les 12 derniers mois",
                        "less than 6 months worked within the last 12 months"),
                arguments(
                        threshold(Facts.monthsRegisteredInLast(18), Bound.AT_LEAST, 12),
                        "au moins 12 mois d'inscription comme demandeur d'emploi dans les 18 derniers mois",
                        "at least 12 months of registration as a jobseeker within the last 18 months"),
                arguments(
                        threshold(Facts.HOURS_WORKED_SINCE_REGISTRATION, Bound.LESS_THAN, 420),
                        "moins de 420 heures travaillées depuis l'inscription comme demandeur d'emploi",
                        "less than 420 hours worked since the registration as a jobseeker"),
                arguments(
                        threshold(Facts.EDUCATION_LEVEL, Bound.LESS_THAN, 3),
                        "niveau de formation infra 3 (nomenclature 2019)",
                        "education below level 3 (2019 nomenclature)"),
                arguments(
                        threshold(Facts.EDUCATION_LEVEL, Bound.AT_MOST, 3),
                        "niveau de formation 3 ou infra (nomenclature 2019)",
                        "education of level 3 or below (2019 nomenclature)"),
                arguments(
                        threshold(Facts.EDUCATION_LEVEL, Bound.AT_LEAST, 3),
                        "niveau de formation 3 ou supérieur (nomenclature 2019)",
                        "education of level 3 or above (2019 nomenclature)"),
                arguments(
                        threshold(Facts.EDUCATION_LEVEL, Bound.MORE_THAN, 3),
                        "niveau de formation supérieur à 3 (nomenclature 2019)",
                        "education above level 3 (2019 nomenclature)"),
                arguments(validUntil(Facts.PASS_IAE_UNTIL), "PASS IAE en cours de validité", "PASS IAE still valid"),
                arguments(
                        elapsed(OWN_DAY, Bound.MORE_THAN, Period.ofMonths(12)),
                        "arrivée il y a plus de 12 mois",
                        "arrival more than 12 months ago"),
                arguments(
                        since(OWN_DAY),
                        "arrivée au plus tard le jour de la décision",
                        "arrival on or before the day of the decision"),
                arguments(
                        threshold(OWN_NUMBER, Bound.AT_LEAST, 30),
                        "ancienneté en jours, au moins 30",
                        "days of seniority, at least 30"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("tests")
    void a_test_is_said_in_both_languages(Condition test, String fr, String en) {
        Text words = Wording.of(test);

        assertThat(words.fr().replace('\u00a0', ' ')).isEqualTo(fr);
        assertThat(words.en().replace('\u00a0', ' ')).isEqualTo(en);
    }
}
