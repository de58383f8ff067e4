package fr.clausesociale.contract;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.contract.Grouping.Liability.JOINT;
import static fr.clausesociale.contract.Grouping.Liability.JOINT_AND_SEVERAL;
import static fr.clausesociale.contract.Grouping.Liability.SINGLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.identity.CompanyId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupingTest {

    private static final CompanyId A = CompanyId.of("A");
    private static final CompanyId B = CompanyId.of("B");

    @Test
    void the_first_member_leads() {
        assertThat(new Grouping(JOINT_AND_SEVERAL, List.of(B, A)).lead()).isEqualTo(B);
        assertThat(Grouping.single(A).lead()).isEqualTo(A);
    }

    @Test
    void one_company_alone_is_single_and_several_are_not() {
        assertThat(Grouping.single(A)).isEqualTo(new Grouping(SINGLE, List.of(A)));
        assertRefused("grouping-liability", () -> new Grouping(SINGLE, List.of(A, B)));
        assertRefused("grouping-liability", () -> new Grouping(JOINT, List.of(A)));
        assertRefused("grouping-liability", () -> new Grouping(JOINT_AND_SEVERAL, List.of(A)));
    }

    @ParameterizedTest
    @EnumSource
    void nobody_holds_no_contract(Grouping.Liability liability) {
        assertRefused("grouping-empty", () -> new Grouping(liability, List.of()));
    }

    @Test
    void a_company_is_a_member_once() {
        assertRefused("company-duplicated", () -> new Grouping(JOINT, List.of(A, B, A)));
    }
}
