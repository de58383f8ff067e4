package fr.clausesociale.eligibility;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Golden;
import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.france.Iae;
import fr.clausesociale.france.List21Bam048;
import fr.clausesociale.france.Npnru;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Proof;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineTest {

    private static final LocalDate HIRE = LocalDate.of(2026, 10, 15);
    private static final EligibilityEngine CONTRACT = EligibilityEngine.of(List21Bam048.ruleSet());
    private static final EligibilityEngine CCAG = EligibilityEngine.of(Ccag2021.ruleSet());

    @Test
    void a_registration_of_346_days_is_enough_from_the_day_after_its_anniversary() {
        Someone registered = Someone.whoMeetsNothing().since(Facts.REGISTERED_SINCE, "2025-11-03");

        Timeline timeline = CONTRACT.timeline(registered.situation(), HIRE, LocalDate.of(2027, 12, 31));

        assertThat(timeline.on(HIRE).orElseThrow().verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(timeline.until(HIRE)).contains(LocalDate.of(2026, 11, 3));
        assertThat(timeline.eligibleFrom(HIRE)).contains(LocalDate.of(2026, 11, 4));
        assertThat(timeline.until(LocalDate.of(2026, 11, 4))).isEmpty();
        assertThat(timeline.since(LocalDate.of(2027, 12, 31))).contains(LocalDate.of(2026, 11, 4));
        assertThat(timeline.since(HIRE)).isEmpty();
    }

    @Test
    void youth_ends_on_the_26th_birthday_and_a_recognition_after_its_last_day() {
        Someone young = Someone.whoMeetsNothing()
                .since(Facts.BIRTH_DATE, "2001-03-01")
                .known(Facts.EDUCATION_LEVEL, "2")
                .yes(Facts.SEEKING_WORK)
                .since(Facts.DISABLED_WORKER_UNTIL, "2027-06-30")
                .yes(Facts.ORDINARY_WORK_ORIENTATION);

        Timeline timeline = CCAG.timeline(young.situation(), HIRE, LocalDate.of(2028, 1, 1));

        assertThat(timeline.phases())
                .extracting(Phase::from)
                .containsExactly(HIRE, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 7, 1));
        assertThat(timeline.phases())
                .extracting(phase -> phase.decision().met().size())
                .containsExactly(2, 1, 0);
        assertThat(timeline.until(HIRE)).contains(LocalDate.of(2027, 6, 30));
        assertThat(timeline.explanation().render(Language.FRENCH))
                .contains("du 1er\u00a0mars 2027 au 30\u00a0juin 2027 : éligible")
                .contains("ne suffit plus à partir de ce jour");
    }

    @Test
    void a_document_grows_too_old() {
        Someone recipient =
                Someone.whoMeetsNothing().yes(Facts.RSA).yes(Facts.SEEKING_WORK).proof("rsa-attestation", "2026-08-20");

        Timeline timeline = CCAG.timeline(recipient.situation(), HIRE, LocalDate.of(2026, 12, 31));

        assertThat(timeline.phases())
                .extracting(Phase::verdict)
                .containsExactly(Verdict.ELIGIBLE, Verdict.PENDING_PROOF);
        assertThat(timeline.until(HIRE)).contains(LocalDate.of(2026, 11, 19));
    }

    @Test
    void a_document_proves_from_the_day_it_attests_on_whenever_it_was_printed() {
        Proof printedLater = Proof.builder()
                .kind("rsa-attestation")
                .issuedOn(LocalDate.of(2027, 1, 11))
                .attestsOn(LocalDate.of(2026, 10, 20))
                .build();
        Someone recipient =
                Someone.whoMeetsNothing().yes(Facts.RSA).yes(Facts.SEEKING_WORK).proof(printedLater);

        Timeline timeline = CCAG.timeline(recipient.situation(), HIRE, LocalDate.of(2027, 2, 28));

        assertThat(timeline.phases())
                .extracting(Phase::verdict)
                .containsExactly(Verdict.PENDING_PROOF, Verdict.ELIGIBLE, Verdict.PENDING_PROOF);
        assertThat(timeline.phases())
                .extracting(Phase::from)
                .containsExactly(HIRE, LocalDate.of(2026, 10, 20), LocalDate.of(2027, 1, 20));
    }

    @Test
    void there_is_no_phase_while_the_list_is_not_in_force() {
        Timeline before =
                CCAG.timeline(Someone.unknown().situation(), LocalDate.of(2020, 1, 1), LocalDate.of(2021, 3, 31));
        Timeline across =
                CCAG.timeline(Someone.unknown().situation(), LocalDate.of(2020, 1, 1), LocalDate.of(2021, 4, 1));

        assertThat(before.phases()).isEmpty();
        assertThat(before.eligibleFrom(LocalDate.of(2020, 1, 1))).isEmpty();
        assertThat(across.phases()).extracting(Phase::from).containsExactly(LocalDate.of(2021, 4, 1));
        assertThat(across.on(LocalDate.of(2021, 3, 31))).isEmpty();
    }

    @Test
    void an_answer_that_holds_until_the_last_day_asked_for_has_no_end_yet() {
        Someone disabled = Someone.whoMeetsNothing()
                .yes(Facts.SEEKING_WORK)
                .since(Facts.DISABLED_WORKER_UNTIL, "2027-06-30")
                .yes(Facts.ORDINARY_WORK_ORIENTATION);

        assertThat(until(disabled, "2027-06-29")).isEmpty();
        assertThat(until(disabled, "2027-06-30")).isEmpty();
        assertThat(until(disabled, "2027-07-01")).contains(LocalDate.of(2027, 6, 30));
        assertThat(until(disabled, "2030-01-01")).contains(LocalDate.of(2027, 6, 30));
        assertThat(CCAG.timeline(disabled.situation(), HIRE, LocalDate.of(2027, 6, 29))
                        .explanation()
                        .render(Language.ENGLISH))
                .contains("from 15 October 2026 to at least 29 June 2027: eligible");
    }

    private static Optional<LocalDate> until(Someone someone, String lastDayAskedFor) {
        return CCAG.timeline(someone.situation(), HIRE, LocalDate.parse(lastDayAskedFor))
                .until(HIRE);
    }

    @Test
    void an_answer_ends_with_the_list() {
        RuleSet ending = version("1", CCAG.ruleSet().criteria(), "2021-04-01", "2026-12-31");

        Timeline timeline = EligibilityEngine.of(ending)
                .timeline(Someone.whoMeetsNothing().situation(), HIRE, LocalDate.of(2026, 12, 31));

        assertThat(timeline.until(HIRE)).contains(LocalDate.of(2026, 12, 31));
        assertThat(timeline.explanation().render(Language.ENGLISH)).doesNotContain("at least");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_timeline_runs_over_the_versions_of_a_list(Language language) throws IOException {
        List<Criterion> criteria = CCAG.ruleSet().criteria();
        RuleSet first = version("1", criteria, "2021-04-01", "2026-12-31");
        RuleSet second = version(
                "2",
                criteria.stream()
                        .filter(criterion -> !criterion.code().equals("senior"))
                        .toList(),
                "2027-01-01",
                "2027-12-31");
        RuleSet third = version("3", criteria, "2029-01-01", "9999-12-31");
        RuleSetCatalogue catalogue = RuleSetCatalogue.of(List.of(third, first, second, List21Bam048.ruleSet()));
        Someone senior = Someone.whoMeetsNothing()
                .since(Facts.BIRTH_DATE, "1976-10-31")
                .since(Facts.REGISTERED_SINCE, "2026-02-01")
                .since(Facts.WITHOUT_WORK_SINCE, "2025-02-01")
                .known(Facts.MONTHS_WORKED_LAST_12, "0");

        Timeline timeline = catalogue.timeline("versions", senior.situation(), HIRE, LocalDate.of(2029, 12, 31));

        assertThat(timeline.ruleSets()).containsExactly(first, second, third);
        assertThat(timeline.phases())
                .extracting(Phase::from)
                .containsExactly(
                        HIRE,
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 2, 2),
                        LocalDate.of(2029, 1, 1));
        assertThat(timeline.until(LocalDate.of(2026, 11, 1))).contains(LocalDate.of(2026, 12, 31));
        assertThat(timeline.until(LocalDate.of(2027, 2, 2))).contains(LocalDate.of(2027, 12, 31));
        assertThat(timeline.on(LocalDate.of(2028, 6, 1))).isEmpty();
        assertThat(timeline.until(LocalDate.of(2028, 6, 1))).isEmpty();
        assertThat(timeline.until(LocalDate.of(2029, 1, 1))).isEmpty();
        assertThat(timeline.since(LocalDate.of(2026, 12, 31))).contains(LocalDate.of(2026, 11, 1));
        assertThat(timeline.since(LocalDate.of(2028, 6, 1))).isEmpty();
        assertThat(timeline.since(LocalDate.of(2029, 6, 1))).contains(LocalDate.of(2029, 1, 1));
        assertThat(timeline.eligibleFrom(LocalDate.of(2028, 1, 1))).contains(LocalDate.of(2029, 1, 1));
        assertThat(timeline).hasToString("Timeline[versions@1, versions@2, versions@3, 5 phases]");
        Golden.assertSame("eligibility/timeline-over-versions", language, timeline.explanation());
    }

    @Test
    void a_list_that_the_catalogue_has_not_is_refused() {
        RuleSetCatalogue catalogue = RuleSetCatalogue.of(List.of(CCAG.ruleSet()));

        assertRefused(
                "rule-set-unknown",
                () -> catalogue.timeline("ccag-2009", Someone.unknown().situation(), HIRE, HIRE));
        assertRefused(
                "dates-unordered",
                () -> catalogue.timeline("ccag-2021", Someone.unknown().situation(), HIRE, HIRE.minusDays(1)));
        assertThat(catalogue
                        .timeline(
                                "ccag-2021",
                                Someone.unknown().situation(),
                                LocalDate.of(2000, 1, 1),
                                LocalDate.of(2001, 1, 1))
                        .explanation()
                        .steps())
                .isEmpty();
    }

    @Test
    void what_ceases_to_suffice_is_named_as_the_list_of_the_phase_before_had_it() {
        Someone resident = Someone.unknown()
                .yes(Facts.REMOTE_FROM_EMPLOYMENT)
                .yes(Facts.QPV_2014_RESIDENT)
                .absent(Facts.QPV_2024_RESIDENT);
        Timeline timeline = RuleSetCatalogue.of(Npnru.ruleSets())
                .timeline("npnru", resident.situation(), LocalDate.of(2023, 12, 1), LocalDate.of(2024, 1, 31));

        assertThat(timeline.explanation().render(Language.FRENCH)).contains("""
                            - la liste devient npnru@2
                            - habitants des quartiers prioritaires (QPV, génération 2014) éloignés de l'emploi : ne suffit plus à partir de ce jour
                        """).doesNotContain("génération 2024");
        assertThat(timeline.explanation().render(Language.ENGLISH))
                .contains("(QPV, generation of 2014) remote from employment: no longer met from this day on");
    }

    @Test
    void a_phase_that_begins_because_documents_grow_too_old_names_them() {
        Someone someone = Someone.whoMeetsNothing()
                .known(Facts.EDUCATION_LEVEL, "3")
                .yes(Facts.QPV_RESIDENT)
                .yes(Facts.LONE_PARENT)
                .proof("education-statement", "2026-10-01")
                .proof("proof-of-address", "2026-10-01")
                .proof("caf-attestation", "2026-10-01");
        Timeline timeline = EligibilityEngine.of(Iae.ruleSet(StructureKind.ACI))
                .timeline(someone.situation(), HIRE, LocalDate.of(2027, 6, 30));

        assertThat(timeline.phases()).hasSize(3);
        assertThat(timeline.explanation().render(Language.FRENCH).replace('\u00a0', ' '))
                .contains("""
                            - justificatifs à fournir à partir de ce jour
                              - justificatif de domicile, de moins de 6 mois au 1er avril 2027
                                - fourni, daté du 1er octobre 2026 : périmé, valable jusqu'au 31 mars 2027
                        """);
        assertThat(timeline.explanation().render(Language.ENGLISH).replace('\u00a0', ' '))
                .contains("""
                            - documents to be given from this day on
                              - diploma, of any date, failing that sworn statement of the level of education, less than 3 months old on 1 January 2027
                                - given, dated 1 October 2026: out of date, valid until 31 December 2026
                              - attestation of a lone parent (CAF), less than 3 months old on 1 January 2027
                                - given, dated 1 October 2026: out of date, valid until 31 December 2026
                        """);
    }

    @Test
    void a_phase_says_which_facts_are_asked_for_from_its_first_day_on() {
        Someone young = Someone.whoMeetsNothing()
                .since(Facts.BIRTH_DATE, "2000-11-01")
                .yes(Facts.SEEKING_WORK)
                .unknown(Facts.EDUCATION_LEVEL, Facts.YOUTH_SUPPORT);
        Timeline timeline = CCAG.timeline(young.situation(), HIRE, LocalDate.of(2027, 6, 30));

        assertThat(timeline.explanation().render(Language.FRENCH)).contains("""
                              de niveau infra 3, sortis du système scolaire depuis au moins 6 mois : non rempli à partir de ce jour
                            - renseignements à demander à partir de ce jour, dans cet ordre
                              - suivi renforcé des jeunes
                        """.strip());
        assertThat(timeline.explanation().render(Language.ENGLISH))
                .contains(
                        ": not met from this day on\n    - facts to ask for from this day on, in this order\n      - reinforced");
    }

    @Test
    void a_phase_says_from_which_day_on_a_document_is_enough() {
        Someone recipient = Someone.whoMeetsNothing().yes(Facts.ASS).proof("ass-attestation", "2026-11-10");
        Timeline timeline = CCAG.timeline(recipient.situation(), HIRE, LocalDate.of(2027, 6, 30));

        assertThat(timeline.explanation().render(Language.FRENCH).replace('\u00a0', ' '))
                .endsWith("""
                          - du 10 novembre 2026 au 9 février 2027 : éligible
                            - bénéficiaires de l'ASS : le justificatif suffit à partir de ce jour
                            - justificatifs qui suffisent à partir de ce jour
                              - attestation ASS (France Travail), de moins de 3 mois au 10 novembre 2026
                                - fourni, daté du 10 novembre 2026 : valable jusqu'au 9 février 2027
                          - du 10 février 2027 au 30 juin 2027 au moins : en attente de justificatif
                            - bénéficiaires de l'ASS : le justificatif ne suffit plus
                            - justificatifs à fournir à partir de ce jour
                              - attestation ASS (France Travail), de moins de 3 mois au 10 février 2027
                                - fourni, daté du 10 novembre 2026 : périmé, valable jusqu'au 9 février 2027
                        """);
        assertThat(timeline.explanation().render(Language.ENGLISH))
                .contains(
                        "the document is enough from this day on\n    - documents that are enough from this day on\n");
    }

    @Test
    void a_phase_says_on_which_criteria_and_whose_opinion_it_rests() {
        RuleSet list = Trees.list(List.of(
                Condition.elapsed(Facts.BIRTH_DATE, Bound.LESS_THAN, Period.ofYears(26)),
                Condition.is(Facts.RSA),
                Condition.not(Condition.is(Facts.RSA)),
                Condition.oneOf(Facts.REASONED_OPINION, "PLIE")));
        Someone young = Someone.unknown().since(Facts.BIRTH_DATE, "2001-01-01").absent(Facts.REASONED_OPINION);
        EligibilityEngine engine = EligibilityEngine.of(list);

        assertThat(engine.timeline(young.situation(), HIRE, LocalDate.of(2027, 6, 30))
                        .explanation()
                        .render(Language.FRENCH))
                .contains(
                        "l'un de ces critères est rempli à partir de ce jour\n      - critère 1\n      - critère 2\n");

        RuleSet advised = Trees.list(List.of(
                list.criteria().get(0).condition(), list.criteria().get(3).condition()));
        assertThat(EligibilityEngine.of(advised)
                        .timeline(
                                young.known(Facts.REASONED_OPINION, "PLIE").situation(),
                                HIRE,
                                LocalDate.of(2027, 6, 30))
                        .explanation()
                        .render(Language.FRENCH))
                .contains("la décision repose à partir de ce jour sur un avis motivé : PLIE");
        RuleSet old = Trees.list(List.of(
                Condition.elapsed(Facts.BIRTH_DATE, Bound.AT_LEAST, Period.ofYears(26)),
                list.criteria().get(3).condition()));
        assertThat(EligibilityEngine.of(old)
                        .timeline(
                                young.known(Facts.REASONED_OPINION, "PLIE").situation(),
                                HIRE,
                                LocalDate.of(2027, 6, 30))
                        .explanation()
                        .render(Language.ENGLISH))
                .contains("the decision no longer rests on a reasoned opinion");
    }

    private static RuleSet version(String version, List<Criterion> criteria, String from, String until) {
        return RuleSet.builder()
                .id(RuleSetId.of("versions", version))
                .title(Text.of("Liste, version " + version, "List, version " + version))
                .reference(LegalReference.of("Texte inventé"))
                .inForceFrom(LocalDate.parse(from))
                .inForceUntil(LocalDate.parse(until))
                .open(true)
                .criteria(criteria)
                .build();
    }

    @Test
    void a_timeline_does_not_end_before_it_begins() {
        assertRefused("dates-unordered", () -> CCAG.timeline(Someone.unknown().situation(), HIRE, HIRE.minusDays(1)));
    }

    @Test
    void its_text_holds_no_personal_fact() {
        Timeline timeline = CCAG.timeline(Someone.whoMeetsNothing().situation(), HIRE, HIRE);

        assertThat(timeline).hasToString("Timeline[ccag-2021@1, 1 phases]");
        assertThat(timeline.phases().get(0)).hasToString("Phase[2026-10-15..2026-10-15, NOT_ELIGIBLE]");
    }
}
