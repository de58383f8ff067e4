package fr.clausesociale.assessment;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.quantity.Hours;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoursTallyTest {

    @Test
    void a_tally_loses_no_hour() {
        assertRefused("tally-unbalanced", () -> tally(10, 5, 3, 1))
                .isEqualTo("declared hours are the sum of counted, pending and refused hours");
        assertRefused("tally-unbalanced", () -> tally(10, 5, 3, 3));
    }

    @Test
    void tallies_add_up_part_by_part() {
        assertThat(tally(10, 5, 3, 2).plus(tally(6, 1, 2, 3))).isEqualTo(tally(16, 6, 5, 5));
    }

    @Test
    void an_account_loses_no_entry() {
        assertRefused("account-unbalanced", () -> new JournalAccount(3, 1, 1, List.of()))
                .isEqualTo("3 entries read are not 1 accepted, 1 later and 0 rejected");
    }

    private static HoursTally tally(int declared, int counted, int pending, int refused) {
        return new HoursTally(Hours.of(declared), Hours.of(counted), Hours.of(pending), Hours.of(refused));
    }
}
