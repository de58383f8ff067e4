package fr.clausesociale.json;

import fr.clausesociale.iae.DiagnosisAuthor;
import fr.clausesociale.iae.DiagnosisValidity;
import fr.clausesociale.iae.GeiqCriterion;
import fr.clausesociale.iae.GeiqDiagnosis;
import fr.clausesociale.iae.GeiqRules;
import fr.clausesociale.iae.IaeCriterion;
import fr.clausesociale.iae.IaeDiagnosis;
import fr.clausesociale.iae.IaeRules;
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
                iae(DiagnosisAuthor.EMPLOYER, IaeCriterion.RSA, IaeCriterion.TH),
                IaeRules.published().decide(iae(DiagnosisAuthor.EMPLOYER, IaeCriterion.RSA, IaeCriterion.TH)),
                IaeRules.published().decide(iae(DiagnosisAuthor.EMPLOYER, IaeCriterion.SENIOR, IaeCriterion.JEUNE)),
                geiq(),
                GeiqRules.published().decide(geiq()),
                validity());
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
}
