package fr.clausesociale.eligibility;

import static fr.clausesociale.eligibility.Condition.all;
import static fr.clausesociale.eligibility.Condition.any;
import static fr.clausesociale.eligibility.Condition.atLeast;
import static fr.clausesociale.eligibility.Condition.is;
import static fr.clausesociale.eligibility.Condition.proven;
import static fr.clausesociale.eligibility.Condition.threshold;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.person.Facts;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where one of several parts is enough, a phase says which document made the change. */
class DocumentTimelineTest {

    private static final LocalDate FROM = LocalDate.of(2026, 10, 15);
    private static final LocalDate TO = LocalDate.of(2027, 6, 30);

    private static final Condition LONE = proven(is(Facts.LONE_PARENT), paper("a"));
    private static final Condition REFUGEE = proven(is(Facts.REFUGEE), paper("b"));
    private static final Condition LOW = proven(threshold(Facts.EDUCATION_LEVEL, Bound.AT_MOST, 3), paper("a"));
    private static final Condition HIGH = proven(threshold(Facts.EDUCATION_LEVEL, Bound.MORE_THAN, 3), paper("b"));

    private static final Someone BOTH = Someone.unknown().yes(Facts.LONE_PARENT).yes(Facts.REFUGEE);

    @Test
    void a_document_that_holds_by_now_is_named_where_another_one_was_asked_for() {
        String timeline = french(BOTH.proof("a", "2026-05-01").proof("b", "2026-11-10"), any(LONE, REFUGEE));

        assertThat(timeline).contains("""
                          - du 10 novembre 2026 au 9 février 2027 : éligible
                            - critère 0 : le justificatif suffit à partir de ce jour
                            - justificatifs qui suffisent à partir de ce jour
                              - papier b, de moins de 3 mois au 10 novembre 2026
                                - fourni, daté du 10 novembre 2026 : valable jusqu'au 9 février 2027
                            - justificatifs qui ne sont plus à fournir
                              - papier a, de moins de 3 mois
                        """);
    }

    @Test
    void a_document_that_holds_no_more_is_named_where_another_part_carries_by_now() {
        String timeline = french(BOTH.proof("b", "2026-09-01"), any(LONE, REFUGEE));

        assertThat(timeline).endsWith("""
                          - du 1er décembre 2026 au 30 juin 2027 au moins : éligible
                            - justificatifs qui ne suffisent plus
                              - papier b, de moins de 3 mois au 1er décembre 2026
                                - fourni, daté du 1er septembre 2026 : périmé, valable jusqu'au 30 novembre 2026
                            - justificatifs à fournir à partir de ce jour
                              - papier a, de moins de 3 mois au 1er décembre 2026
                        """);
    }

    @Test
    void a_document_that_is_asked_for_anew_is_not_named_twice() {
        String timeline = french(BOTH.proof("a", "2026-09-01").absent(Facts.REFUGEE), any(LONE, REFUGEE));

        assertThat(timeline).endsWith("""
                          - du 1er décembre 2026 au 30 juin 2027 au moins : en attente de justificatif
                            - critère 0 : le justificatif ne suffit plus
                            - justificatifs à fournir à partir de ce jour
                              - papier a, de moins de 3 mois au 1er décembre 2026
                                - fourni, daté du 1er septembre 2026 : périmé, valable jusqu'au 30 novembre 2026
                        """);
    }

    @Test
    void a_document_that_ended_together_with_what_it_proves_is_not_named() {
        Condition recognised = proven(Condition.validUntil(Facts.DISABLED_WORKER_UNTIL), paper("b"));
        Someone someone = BOTH.absent(Facts.LONE_PARENT)
                .since(Facts.DISABLED_WORKER_UNTIL, "2026-11-30")
                .proof("b", "2026-09-01");

        assertThat(french(someone, any(LONE, recognised))).endsWith("""
                          - du 1er décembre 2026 au 30 juin 2027 au moins : non éligible
                            - critère 0 : ne suffit plus à partir de ce jour
                        """);
    }

    @Test
    void where_the_facts_leave_open_which_part_holds_the_document_that_makes_the_change_is_named() {
        Someone open = Someone.unknown().proof("a", "2026-11-10").proof("b", "2026-10-01");
        String timeline = french(open, any(LOW, HIGH));

        assertThat(timeline).contains("""
                          - du 10 novembre 2026 au 31 décembre 2026 : éligible
                            - justificatifs qui suffisent à partir de ce jour
                              - papier a, de moins de 3 mois au 10 novembre 2026
                                - fourni, daté du 10 novembre 2026 : valable jusqu'au 9 février 2027
                          - du 1er janvier 2027 au 9 février 2027 : en attente de justificatif
                            - justificatifs à fournir à partir de ce jour
                              - papier b, de moins de 3 mois au 1er janvier 2027
                                - fourni, daté du 1er octobre 2026 : périmé, valable jusqu'au 31 décembre 2026
                        """);
    }

    @Test
    void where_the_facts_leave_open_which_criterion_holds_the_document_that_makes_the_change_is_named() {
        Someone open = Someone.unknown().proof("a", "2026-11-10");

        assertThat(french(open, LOW, HIGH)).contains("""
                          - du 10 novembre 2026 au 9 février 2027 : éligible
                            - justificatifs qui suffisent à partir de ce jour
                              - papier a, de moins de 3 mois au 10 novembre 2026
                        """);
    }

    @Test
    void of_parts_that_are_counted_the_document_that_makes_the_change_is_named() {
        Someone three = BOTH.yes(Facts.ASS)
                .proof("a", "2026-05-01")
                .proof("b", "2026-10-01")
                .proof("c", "2026-11-10");

        assertThat(french(three, atLeast(2, LONE, REFUGEE, proven(is(Facts.ASS), paper("c")))))
                .contains("""
                                  - du 10 novembre 2026 au 31 décembre 2026 : éligible
                                    - critère 0 : le justificatif suffit à partir de ce jour
                                    - justificatifs qui suffisent à partir de ce jour
                                      - papier c, de moins de 3 mois au 10 novembre 2026
                                        - fourni, daté du 10 novembre 2026 : valable jusqu'au 9 février 2027
                                    - justificatifs qui ne sont plus à fournir
                                      - papier a, de moins de 3 mois
                                """);
    }

    @Test
    void where_no_answer_can_meet_a_criterion_any_more_it_is_named_though_it_stays_undetermined() {
        Condition young = Condition.elapsed(Facts.BIRTH_DATE, Bound.LESS_THAN, Period.ofYears(26));
        Condition low = threshold(Facts.EDUCATION_LEVEL, Bound.AT_MOST, 3);
        Condition high = threshold(Facts.EDUCATION_LEVEL, Bound.MORE_THAN, 3);

        assertThat(french(Someone.unknown().since(Facts.BIRTH_DATE, "2000-12-01"), all(low, any(young, high))))
                .endsWith("""
                          - du 1er décembre 2026 au 30 juin 2027 au moins : non éligible
                            - quels que soient les renseignements manquants, aucun de ces critères n'est rempli
                              - critère 0
                        """);
    }

    private static ProofRequirement paper(String kind) {
        return ProofRequirement.youngerThan(3, kind, Text.of("papier " + kind, "paper " + kind));
    }

    private static String french(Someone someone, Condition... criteria) {
        return EligibilityEngine.of(Trees.list(List.of(criteria)))
                .timeline(someone.situation(), FROM, TO)
                .explanation()
                .render(Language.FRENCH)
                .replace('\u00a0', ' ');
    }
}
