package fr.clausesociale;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.assessment.Assessor;
import fr.clausesociale.assessment.FollowUpPolicy;
import fr.clausesociale.eligibility.Comparison;
import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.eligibility.RuleSetCatalogue;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Situation;
import fr.clausesociale.quantity.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever question is asked for a day, one outside the years 1900 to 9999 is refused with a code. */
class QuestionDayTest {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 15);
    private static final EligibilityEngine ENGINE = EligibilityEngine.of(Ccag2021.ruleSet());
    private static final RuleSetCatalogue CATALOGUE = RuleSetCatalogue.of(List.of(Ccag2021.ruleSet()));
    private static final Situation PERSON = Situation.builder()
            .known(Facts.REGISTERED_SINCE, LocalDate.of(2025, 11, 3))
            .known(Facts.LEFT_SCHOOL_ON, LocalDate.of(2025, 9, 1))
            .known(Facts.MONTHS_WORKED_LAST_12, new BigDecimal(3))
            .build();
    private static final Assessor ASSESSOR = Assessor.of(contract().terms());
    private static final Journal JOURNAL = Journal.of(List.of(notified()));
    private static final FollowUpPolicy POLICY =
            new FollowUpPolicy(new BigDecimal("0.75"), Optional.empty(), Rounding.NEAREST_HUNDREDTH, 30);

    static Stream<Named<Consumer<LocalDate>>> questions() {
        return Stream.of(
                question("decide", day -> ENGINE.decide(PERSON, day).explanation()),
                question("explain", day -> ENGINE.explain(PERSON, day)),
                question("timeline from", day -> ENGINE.timeline(PERSON, day, day.isBefore(TODAY) ? TODAY : day)),
                question("timeline to", day -> ENGINE.timeline(PERSON, day.isAfter(TODAY) ? TODAY : day, day)),
                question("timeline of facts known on", day -> ENGINE.timeline(PERSON.knownOn(day), TODAY, TODAY)),
                question(
                        "timeline of versions from",
                        day -> CATALOGUE.timeline("ccag-2021", PERSON, day, day.isBefore(TODAY) ? TODAY : day)),
                question(
                        "timeline of versions to",
                        day -> CATALOGUE.timeline("ccag-2021", PERSON, day.isAfter(TODAY) ? TODAY : day, day)),
                question("comparison before", day -> Comparison.of(ENGINE, day, ENGINE, TODAY, Stream.of(PERSON))),
                question("comparison after", day -> Comparison.of(ENGINE, TODAY, ENGINE, day, Stream.of(PERSON))),
                question(
                        "comparison of facts known on",
                        day -> Comparison.of(ENGINE, TODAY, ENGINE, TODAY, day, Stream.of(PERSON))),
                question("contradictions", PERSON::contradictions),
                question("believed", day -> PERSON.believed(day, List.of())),
                question("believed windows", day -> PERSON.believed(day, List.of(Facts.monthsWorkedInLast(18)))),
                question("next turn", day -> PERSON.nextTurn(day, List.of())),
                question("facts on", day -> PERSON.knownOn(TODAY).on(day, List.of())),
                question("turning days from", day -> PERSON.knownOn(TODAY).turningDays(day, TODAY, List.of())),
                question("turning days to", day -> PERSON.knownOn(TODAY).turningDays(TODAY, day, List.of())),
                question("assess", day -> ASSESSOR.assess(JOURNAL, day)),
                question("standing", day -> ASSESSOR.standing(on(day), List.of(), POLICY)));
    }

    private static Named<Consumer<LocalDate>> question(String name, Consumer<LocalDate> question) {
        return Named.of(name, question);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_day_outside_the_years_1900_to_9999_is_refused(Consumer<LocalDate> question) {
        for (LocalDate day : List.of(LocalDate.MIN, FIRST.minusDays(1), LAST.plusDays(1), LocalDate.MAX)) {
            assertRefused("day-out-of-range", () -> question.accept(day)).contains("1900 to 9999");
        }
    }

    /** No list of ours was in force in 1900. */
    @ParameterizedTest
    @MethodSource("questions")
    void the_first_and_the_last_day_of_them_are_not(Consumer<LocalDate> question) {
        for (LocalDate day : List.of(FIRST, LAST)) {
            Throwable thrown = catchThrowable(() -> question.accept(day));
            assertThat(thrown)
                    .satisfiesAnyOf(
                            nothing -> assertThat(nothing).isNull(),
                            refusal -> assertThat((ClauseException) refusal)
                                    .extracting(ClauseException::code)
                                    .isEqualTo("rule-set-not-in-force"));
        }
    }

    /** The assessment of a contract of which nothing is known, said to be of a day. */
    private static Assessment on(LocalDate day) {
        Assessment of = ASSESSOR.assess(JOURNAL, TODAY);
        return new Assessment(
                of.contract(),
                day,
                of.termsFingerprint(),
                of.notifiedOn(),
                of.endsOn(),
                of.journal(),
                of.lots(),
                of.hires(),
                of.lines(),
                of.documents(),
                of.penalties(),
                of.settlement());
    }
}
