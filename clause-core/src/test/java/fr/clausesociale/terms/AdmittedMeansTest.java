package fr.clausesociale.terms;

import static fr.clausesociale.contract.Employment.APPRENTICESHIP;
import static fr.clausesociale.contract.Employment.CDD;
import static fr.clausesociale.contract.Employment.CDI;
import static fr.clausesociale.contract.Employment.TEMPORARY;
import static fr.clausesociale.contract.Route.CO_CONTRACTING;
import static fr.clausesociale.contract.Route.DIRECT_HIRE;
import static fr.clausesociale.contract.Route.MAKING_AVAILABLE;
import static fr.clausesociale.contract.Route.SUBCONTRACTING;
import static fr.clausesociale.identity.StructureKind.EA;
import static fr.clausesociale.identity.StructureKind.EI;
import static fr.clausesociale.identity.StructureKind.ETTI;
import static fr.clausesociale.identity.StructureKind.GEIQ;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.contract.Employment;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.law.LegalReference;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdmittedMeansTest {

    private static final AdmittedMeans MEANS = means(List.of(CDI, CDD), List.of(ETTI, GEIQ), List.of(EI), List.of(EA));

    @Test
    void a_direct_hire_is_admitted_by_its_employment_contract() {
        assertThat(MEANS.admits(DIRECT_HIRE, CDI, Optional.empty())).isTrue();
        assertThat(MEANS.admits(DIRECT_HIRE, APPRENTICESHIP, Optional.empty())).isFalse();
        assertThat(MEANS.admits(DIRECT_HIRE, TEMPORARY, Optional.of(ETTI))).isFalse();
    }

    @Test
    void the_other_routes_are_admitted_by_the_structure_each_with_its_own() {
        for (StructureKind structure : StructureKind.values()) {
            Optional<StructureKind> one = Optional.of(structure);
            assertThat(MEANS.admits(MAKING_AVAILABLE, TEMPORARY, one))
                    .isEqualTo(structure == ETTI || structure == GEIQ);
            assertThat(MEANS.admits(SUBCONTRACTING, CDI, one)).isEqualTo(structure == EI);
            assertThat(MEANS.admits(CO_CONTRACTING, CDI, one)).isEqualTo(structure == EA);
        }
    }

    @Test
    void without_a_structure_only_a_direct_hire_is_admitted() {
        assertThat(MEANS.admits(MAKING_AVAILABLE, CDI, Optional.empty())).isFalse();
        assertThat(MEANS.admits(SUBCONTRACTING, CDI, Optional.empty())).isFalse();
        assertThat(MEANS.admits(CO_CONTRACTING, CDI, Optional.empty())).isFalse();
    }

    @Test
    void an_open_list_leaves_a_direct_hire_that_it_does_not_name_to_the_buyer() {
        AdmittedMeans open =
                new AdmittedMeans(List.of(CDI), true, List.of(), List.of(), List.of(), LegalReference.of("CCAP"));

        assertThat(open.leavesOpen(DIRECT_HIRE, CDI)).isFalse();
        assertThat(open.leavesOpen(DIRECT_HIRE, TEMPORARY)).isTrue();
        assertThat(open.leavesOpen(MAKING_AVAILABLE, TEMPORARY)).isFalse();
        assertThat(open.admits(DIRECT_HIRE, TEMPORARY, Optional.empty())).isFalse();
        assertThat(MEANS.leavesOpen(DIRECT_HIRE, TEMPORARY)).isFalse();
    }

    @Test
    void equal_means_are_equal_in_whatever_order_they_are_listed() {
        assertThat(means(List.of(CDD, CDI, CDD), List.of(GEIQ, ETTI), List.of(EI), List.of(EA)))
                .isEqualTo(MEANS);
    }

    private static AdmittedMeans means(
            List<Employment> directHire,
            List<StructureKind> makingAvailable,
            List<StructureKind> subcontracting,
            List<StructureKind> coContracting) {
        return new AdmittedMeans(
                directHire, false, makingAvailable, subcontracting, coContracting, LegalReference.of("CCAP"));
    }
}
