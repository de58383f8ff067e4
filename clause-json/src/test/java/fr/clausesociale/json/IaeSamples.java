package fr.clausesociale.json;

import fr.clausesociale.iae.DiagnosisAuthor;
import fr.clausesociale.iae.DiagnosisValidity;
import fr.clausesociale.iae.GeiqCriterion;
import fr.clausesociale.iae.GeiqDiagnosis;
import fr.clausesociale.iae.GeiqRules;
import fr.clausesociale.iae.HireRequest;
import fr.clausesociale.iae.IaeCriterion;
import fr.clausesociale.iae.IaeDiagnosis;
import fr.clausesociale.iae.IaeRules;
import fr.clausesociale.iae.NewPassRequest;
import fr.clausesociale.iae.PassIae;
import fr.clausesociale.iae.PassRules;
import fr.clausesociale.iae.PassRuling;
import fr.clausesociale.iae.Prolongation;
import fr.clausesociale.iae.ProlongationReason;
import fr.clausesociale.iae.ProlongationRefusal;
import fr.clausesociale.iae.ProlongationRequest;
import fr.clausesociale.iae.Suspension;
import fr.clausesociale.iae.SuspensionReason;
import fr.clausesociale.iae.SuspensionRequest;
import fr.clausesociale.identity.StructureKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** One value or more of each type of the IAE. */
final class IaeSamples {

    private static final LocalDate ON = LocalDate.of(2026, 7, 30);

    private IaeSamples() {}

    static Stream<Arguments> values() {
        return all().stream().map(value -> Arguments.of(value, value.getClass()));
    }

    static List<Object> all() {
        return List.of(
                IaeRules.published(),
                GeiqRules.published(),
                PassRules.published(),
                iae(DiagnosisAuthor.EMPLOYER, IaeCriterion.RSA, IaeCriterion.TH),
                IaeRules.published().decide(iae(DiagnosisAuthor.EMPLOYER, IaeCriterion.RSA, IaeCriterion.TH)),
                IaeRules.published().decide(iae(DiagnosisAuthor.EMPLOYER, IaeCriterion.SENIOR, IaeCriterion.JEUNE)),
                geiq(),
                GeiqRules.published().decide(geiq()),
                validity(),
                pass(),
                prolongation(),
                HireRequest.builder()
                        .on(ON)
                        .hire(ON.plusDays(10))
                        .structure(StructureKind.EI)
                        .pass(pass())
                        .diagnosis(validity())
                        .employerLimit(HireRequest.EmployerLimit.DAYS_92)
                        .build(),
                NewPassRequest.builder()
                        .on(ON)
                        .lastPass(pass())
                        .structure(StructureKind.EITI)
                        .sentByAuthorisedPrescriber(true)
                        .diagnosedByAuthorisedPrescriber(false)
                        .build(),
                SuspensionRequest.builder()
                        .on(ON)
                        .pass(pass())
                        .suspension(new Suspension(SuspensionReason.CONTRACT_SUSPENDED, ON, ON.plusDays(30)))
                        .structure(StructureKind.ACI)
                        .byLastEmployer(true)
                        .lastHire(ON.minusDays(40))
                        .build());
    }

    static PassRuling<ProlongationRefusal> ruling() {
        return PassRules.published().examine(prolongation());
    }

    private static IaeDiagnosis iae(DiagnosisAuthor author, IaeCriterion... criteria) {
        return IaeDiagnosis.builder()
                .on(ON)
                .author(author)
                .structure(StructureKind.EI)
                .addCriteria(criteria)
                .build();
    }

    private static GeiqDiagnosis geiq() {
        return GeiqDiagnosis.builder()
                .on(ON)
                .author(DiagnosisAuthor.EMPLOYER)
                .addCriteria(GeiqCriterion.DELD, GeiqCriterion.TH)
                .build();
    }

    private static DiagnosisValidity validity() {
        return IaeRules.published().validity(ON, DiagnosisAuthor.EMPLOYER);
    }

    private static PassIae pass() {
        LocalDate start = LocalDate.of(2025, 1, 1);
        LocalDate end = LocalDate.of(2026, 12, 31);
        return PassIae.builder()
                .start(start)
                .initialEnd(end)
                .prolongations(List.of(new Prolongation(ProlongationReason.RQTH, end, end.plusDays(30))))
                .suspensions(List.of(
                        new Suspension(SuspensionReason.FINISHED_CONTRACT, start.plusDays(10), start.plusDays(20))))
                .build();
    }

    private static ProlongationRequest prolongation() {
        return ProlongationRequest.builder()
                .on(ON)
                .pass(pass())
                .latestPass(false)
                .requestPending(false)
                .prolongation(new Prolongation(
                        ProlongationReason.SENIOR, pass().end(), pass().end().plusDays(365)))
                .structure(StructureKind.AI)
                .byAuthorisedPrescriber(true)
                .build();
    }
}
