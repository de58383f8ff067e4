package fr.clausesociale.contract;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.LotId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final Lot LOT_1 = new Lot(LotId.of("1"), "gros œuvre");
    private static final Lot LOT_2 = new Lot(LotId.of("2"), "peinture");

    @Test
    void finds_its_lots_by_their_number() {
        assertThat(contract(LOT_1, LOT_2).lot(LotId.of("2"))).contains(LOT_2);
        assertThat(contract(LOT_1, LOT_2).lot(LotId.of("3"))).isEmpty();
    }

    @Test
    void has_at_least_one_lot() {
        assertRefused("contract-without-lot", () -> contract());
    }

    @Test
    void has_lots_of_different_numbers() {
        assertRefused("lot-duplicated", () -> contract(LOT_1, new Lot(LotId.of("1"), "peinture")));
    }

    @Test
    void ends_in_a_year_of_four_digits() {
        assertRefused("contract-date-invalid", () -> contract(LocalDate.of(1899, 12, 31), LOT_1));
        assertThat(contract(LocalDate.of(1900, 1, 1), LOT_1).endsOn()).isEqualTo("1900-01-01");
        assertThat(contract(LocalDate.of(9999, 12, 31), LOT_1).endsOn()).isEqualTo("9999-12-31");
        assertRefused("contract-date-invalid", () -> contract(LocalDate.of(10000, 1, 1), LOT_1));
    }

    @Test
    void is_held_by_the_members_of_its_grouping_only() {
        assertThat(contract(LOT_1).isHeldBy(CompanyId.of("B"))).isTrue();
        assertThat(contract(LOT_1).isHeldBy(CompanyId.of("C"))).isFalse();
    }

    private static Contract contract(Lot... lots) {
        return contract(LocalDate.of(2027, 12, 31), lots);
    }

    private static Contract contract(LocalDate endsOn, Lot... lots) {
        return new Contract(
                ContractId.of("M1"),
                "Ville de Vertou",
                "école des Treilles",
                List.of(lots),
                new Grouping(Grouping.Liability.JOINT, List.of(CompanyId.of("A"), CompanyId.of("B"))),
                endsOn,
                CurrencyUnit.EUR);
    }
}
