package fr.clausesociale.eligibility;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Proof;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofRequirementTest {

    private static final LocalDate AT = LocalDate.of(2026, 10, 15);
    private static final ProofRequirement DIPLOMA = ProofRequirement.of("diploma", Text.of("diplôme", "diploma"));
    private static final ProofRequirement STATEMENT =
            ProofRequirement.youngerThan(3, "statement", Text.of("attestation", "statement"));
    private static final ProofRequirement PERMIT = ProofRequirement.validOnDay("permit", Text.of("titre", "permit"));
    private static final Text CAF = Text.of("CAF", "CAF");
    private static final Text MSA = Text.of("MSA", "MSA");
    private static final Text COUNTY = Text.of("Département", "county");

    @Test
    void it_says_who_issues_it_how_old_it_may_be_and_what_does_as_well() {
        assertThat(DIPLOMA.inWords()).isEqualTo(Text.of("diplôme", "diploma"));
        assertThat(DIPLOMA.issuedBy(CAF).inWords().fr()).isEqualTo("diplôme (CAF)");
        assertThat(STATEMENT.issuedBy(CAF, MSA, COUNTY).inWords())
                .isEqualTo(Text.of(
                        "attestation (CAF, MSA ou Département), de moins de 3 mois",
                        "statement (CAF, MSA or county), less than 3 months old"));
        assertThat(PERMIT.inWords()).isEqualTo(Text.of("titre, en cours de validité", "permit, valid"));
        assertThat(DIPLOMA.or(STATEMENT).inWords())
                .isEqualTo(Text.of(
                        "diplôme, à défaut attestation, de moins de 3 mois",
                        "diploma, failing that statement, less than 3 months old"));
    }

    /** An identity card that has expired, or was issued after the hire, proves the day of birth no less. */
    @ParameterizedTest
    @CsvSource({"2020-01-01,", "2026-11-20,", "2015-10-20, 2025-10-19", "2026-10-16, 2036-10-15"})
    void what_does_not_change_is_proven_by_a_document_of_any_date(LocalDate attested, @Nullable LocalDate until) {
        ProofRequirement card = ProofRequirement.unchanging("card", Text.of("carte", "card"));
        Proof proof = new Proof("card", attested, Optional.empty(), Optional.ofNullable(until));

        assertThat(card.accepts(proof, AT)).isTrue();
        assertThat(card.judgement(proof, AT).en()).isEqualTo("valid");
        assertThat(card.turningDays(proof)).isEmpty();
        assertThat(card.inWords()).isEqualTo(Text.of("carte, de toute date", "card, of any date"));
    }

    @Test
    void what_does_not_change_has_no_limit_in_time() {
        assertRefused(
                "proof-dates-contradictory",
                "/unchanging",
                () -> new ProofRequirement(
                        "card", Text.of("carte", "card"), Optional.of(3), false, true, List.of(), List.of()));
        assertRefused(
                "proof-dates-contradictory",
                "/unchanging",
                () -> new ProofRequirement(
                        "card", Text.of("carte", "card"), Optional.empty(), true, true, List.of(), List.of()));
    }

    @Test
    void of_a_day_only_what_has_a_limit_says_the_day() {
        assertThat(DIPLOMA.inWords(AT).en()).isEqualTo("diploma");
        assertThat(PERMIT.inWords(AT))
                .isEqualTo(Text.of(
                        "titre, en cours de validité au 15\u00a0octobre 2026", "permit, valid on 15 October 2026"));
        assertThat(DIPLOMA.or(STATEMENT).inWords(AT).en())
                .isEqualTo("diploma, failing that statement, less than 3 months old on 15 October 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2026-10-15, true, valid until 15 October 2026",
        "2020-01-01, 2026-10-14, false, 'out of date, valid until 14 October 2026'",
        "2020-01-01, 9999-12-31, true, valid",
        "2020-01-01,, false, does not say until when it is valid",
        "2026-10-15,, true, valid until 15 October 2026",
        "2026-10-16, 2030-01-01, false, 'later than 15 October 2026, of which it says nothing'",
    })
    void a_document_that_must_be_valid_says_its_last_day_or_attests_the_day_itself(
            LocalDate issued, LocalDate until, boolean accepted, String judgement) {
        Proof permit = new Proof("permit", issued, Optional.empty(), Optional.ofNullable(until));

        assertThat(PERMIT.accepts(permit, AT)).isEqualTo(accepted);
        assertThat(PERMIT.judgement(permit, AT).en()).isEqualTo(judgement);
    }

    @Test
    void each_document_that_does_as_well_is_held_by_its_own_rules() {
        ProofRequirement either = DIPLOMA.or(STATEMENT);
        Proof oldDiploma = Proof.of("diploma", LocalDate.of(1990, 6, 30));
        Proof oldStatement = Proof.of("statement", LocalDate.of(2026, 7, 15));
        Proof newStatement = Proof.of("statement", LocalDate.of(2026, 7, 16));

        assertThat(List.of(oldDiploma, oldStatement, newStatement)).allMatch(either::asksFor);
        assertThat(either.asksFor(Proof.of("permit", AT))).isFalse();
        assertThat(either.accepts(oldDiploma, AT)).isTrue();
        assertThat(either.accepts(oldStatement, AT)).isFalse();
        assertThat(either.judgement(oldStatement, AT).fr()).isEqualTo("périmé, valable jusqu'au 14\u00a0octobre 2026");
        assertThat(either.judgement(oldDiploma, AT).fr()).isEqualTo("valable");
        assertThat(either.accepts(newStatement, AT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-27, 'valable jusqu''au 27 février 2027', 'valid until 27 February 2027'",
        "2027-02-28, 'périmé, valable jusqu''au 27 février 2027', 'out of date, valid until 27 February 2027'",
    })
    void a_document_that_may_be_too_old_says_its_last_day_and_the_rule_at_the_end_of_a_month(
            LocalDate at, String fr, String en) {
        Proof statement = Proof.of("statement", LocalDate.of(2026, 11, 30));

        Text judgement = STATEMENT.judgement(statement, at);
        assertThat(judgement.fr().replace('\u00a0', ' ')).isEqualTo(fr);
        assertThat(judgement.en()).isEqualTo(en);
        assertThat(STATEMENT.monthEnd(statement))
                .contains(Text.of(
                        "3\u00a0mois le 28\u00a0février 2027 (le mois n'a pas ce jour : dernier jour du mois)",
                        "3\u00a0months on 28 February 2027 (the month has no such day: last day of the month)"));
        assertThat(STATEMENT.monthEnd(Proof.of("statement", LocalDate.of(2026, 11, 28))))
                .isEmpty();
        assertThat(decide(STATEMENT, at, statement)
                        .explanation()
                        .render(Language.ENGLISH)
                        .replace('\u00a0', ' '))
                .contains(
                        "given, dated 30 November 2026: " + en + "\n        - 3 months on 28 February 2027 (the month "
                                + "has no such day: last day of the month)\n");
    }

    @Test
    void the_end_that_a_document_says_may_come_before_it_is_too_old() {
        Proof ending = new Proof(
                "statement", LocalDate.of(2026, 11, 30), Optional.empty(), Optional.of(LocalDate.of(2026, 12, 31)));

        assertThat(STATEMENT.judgement(ending, LocalDate.of(2026, 12, 1)).en())
                .isEqualTo("valid until 31 December 2026");
        assertThat(STATEMENT.judgement(ending, LocalDate.of(2027, 1, 1)).en())
                .isEqualTo("out of date, valid until 31 December 2026");
        assertThat(STATEMENT.monthEnd(ending)).isEmpty();
    }

    @Test
    void one_of_two_papers_is_enough_and_the_other_is_not_asked_for() {
        assertThat(decide(PERMIT.or(DIPLOMA)).proofs()).containsExactly(PERMIT.or(DIPLOMA));
        Proof diploma = Proof.of("diploma", LocalDate.of(1990, 6, 30));
        assertThat(decide(PERMIT.or(DIPLOMA), diploma).proofs()).isEmpty();
        assertThat(decide(PERMIT.or(DIPLOMA), diploma).unusedProofs()).isEmpty();
        Proof ended = new Proof("permit", AT.minusYears(2), Optional.empty(), Optional.of(AT.minusDays(1)));
        assertThat(decide(PERMIT.or(DIPLOMA), ended).verdict()).isEqualTo(Verdict.PENDING_PROOF);
        assertThat(decide(PERMIT.or(DIPLOMA), ended, diploma).verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void what_replaces_a_document_is_one_list() {
        assertThat(DIPLOMA.or(STATEMENT).or(PERMIT).alternatives()).containsExactly(STATEMENT, PERMIT);
        assertRefused("proof-alternatives-nested", "/alternatives/0", () -> DIPLOMA.or(STATEMENT.or(PERMIT)));
    }

    private static Decision decide(ProofRequirement requirement, Proof... given) {
        return decide(requirement, AT, given);
    }

    private static Decision decide(ProofRequirement requirement, LocalDate at, Proof... given) {
        Criterion plain =
                Trees.list(List.of(Condition.is(Facts.RSA))).criteria().get(0);
        RuleSet list = Trees.list(List.of(Condition.is(Facts.RSA)));
        Someone someone = Someone.unknown().yes(Facts.RSA);
        for (Proof proof : given) {
            someone = someone.proof(proof);
        }
        RuleSet asking = new RuleSet(
                list.id(),
                list.title(),
                list.reference(),
                list.inForceFrom(),
                list.inForceUntil(),
                list.open(),
                List.of(new Criterion(
                        plain.code(), plain.label(), plain.reference(), plain.condition(), List.of(requirement))),
                List.of(),
                List.of());
        return EligibilityEngine.of(asking).decide(someone.situation(), at);
    }
}
