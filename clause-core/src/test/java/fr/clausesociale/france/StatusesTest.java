package fr.clausesociale.france;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.eligibility.Outcome.MET;
import static fr.clausesociale.eligibility.Outcome.NOT_MET;
import static fr.clausesociale.eligibility.Outcome.PROOF_NOT_VALID;
import static fr.clausesociale.person.Facts.ADAPTED_STRUCTURE;
import static fr.clausesociale.person.Facts.DETENTION_OR_SUPERVISION;
import static fr.clausesociale.person.Facts.PASS_IAE_UNTIL;
import static fr.clausesociale.person.Facts.PRISON_WORK;
import static fr.clausesociale.person.Facts.STRUCTURE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.eligibility.Criterion;
import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.eligibility.Outcome;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Someone;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.person.Proof;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list of all statuses, each of them chosen by name. */
class StatusesTest extends EligibilityListContract {

    private static final RuleSet LIST = Statuses.ruleSet(
            RuleSetId.of("statuses", "test"),
            LocalDate.of(2021, 4, 1),
            Stream.of(Stream.of(Statuses.passIae()), structures().map(Statuses::inStructure))
                    .flatMap(criteria -> criteria)
                    .toArray(Criterion[]::new));

    StatusesTest() {
        super(LIST);
        criterion(
                "pass-iae",
                p -> p.since(PASS_IAE_UNTIL, "2026-10-15"),
                List.of(PASS_IAE_UNTIL),
                p -> p.since(PASS_IAE_UNTIL, "2026-10-14"),
                p -> p.absent(PASS_IAE_UNTIL));
        structure("ai", "AI");
        structure("etti", "ETTI");
        structure("ei", "EI");
        structure("aci", "ACI");
        structure("eiti", "EITI");
        adapted("ea", "EA");
        adapted("eatt", "EATT");
        adapted("esat", "ESAT");
        structure("geiq", "GEIQ");
        structure("neighbourhood-association", "REGIE_DE_QUARTIER");
        structure("epide", "EPIDE");
        structure("second-chance-school", "E2C");
        criterion(
                "prison-work",
                p -> p.yes(PRISON_WORK).unknown(DETENTION_OR_SUPERVISION),
                List.of(PRISON_WORK),
                p -> p.absent(PRISON_WORK));
    }

    private void structure(String code, String kind) {
        criterion(
                code,
                p -> p.inStructure(kind),
                List.of(STRUCTURE),
                p -> p.absent(STRUCTURE),
                p -> p.inStructure("OTHER_SCHEME"));
    }

    private void adapted(String code, String kind) {
        criterion(
                code,
                p -> p.known(ADAPTED_STRUCTURE, kind),
                List.of(ADAPTED_STRUCTURE),
                p -> p.absent(ADAPTED_STRUCTURE));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-14, NOT_MET", "2026-10-15, MET", "2026-10-16, MET"})
    void a_pass_is_valid_on_its_last_day(String lastDay, Outcome expected) {
        assertThat(outcome("pass-iae", Someone.whoMeetsNothing().since(PASS_IAE_UNTIL, lastDay)))
                .isEqualTo(expected);
    }

    @Test
    void a_pass_that_was_shown_is_not_asked_for_again() {
        Someone holder = witness("pass-iae");
        LocalDate issued = LocalDate.of(2024, 10, 16);

        assertThat(decide(holder.proof("pass-iae", "2024-10-16")).proofs()).isEmpty();
        assertThat(outcome(
                        "pass-iae", holder.proof(new Proof("pass-iae", issued, Optional.empty(), Optional.of(HIRE)))))
                .isEqualTo(MET);
        assertThat(outcome(
                        "pass-iae",
                        holder.proof(new Proof("pass-iae", issued, Optional.empty(), Optional.of(HIRE.minusDays(1))))))
                .isEqualTo(PROOF_NOT_VALID);
    }

    private static Stream<StructureKind> structures() {
        return Stream.of(StructureKind.values()).filter(kind -> kind != StructureKind.ETT && kind != StructureKind.TIH);
    }

    @Test
    void to_be_with_an_agency_or_self_employed_makes_nobody_eligible() {
        assertRefused("status-unknown", () -> Statuses.inStructure(StructureKind.ETT));
        assertRefused("status-unknown", () -> Statuses.inStructure(StructureKind.TIH));
    }

    @Test
    void eiti_and_prison_work_are_admitted_only_where_somebody_names_them() {
        RuleSet others = Statuses.ruleSet(
                RuleSetId.of("statuses", "prudent"),
                LocalDate.of(2021, 4, 1),
                structures()
                        .filter(kind -> kind != StructureKind.EITI && kind != StructureKind.PRISON_OPERATOR)
                        .map(Statuses::inStructure)
                        .toArray(Criterion[]::new));
        EligibilityEngine engine = EligibilityEngine.of(others);

        for (Someone someone : List.of(witness("eiti"), witness("prison-work"))) {
            assertThat(engine.decide(someone.situation(), HIRE).verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
            for (RuleSet list : List.of(
                    Vaucluse.ruleSet("test", LocalDate.of(2020, 1, 1), false),
                    Cher.ruleSet("test", LocalDate.of(2020, 1, 1), false))) {
                assertThat(EligibilityEngine.of(list)
                                .decide(someone.situation(), HIRE)
                                .verdict())
                        .isEqualTo(Verdict.NOT_ELIGIBLE);
            }
        }
        assertThat(outcome("eiti", witness("ei"))).isEqualTo(NOT_MET);
    }
}
