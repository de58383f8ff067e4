package fr.clausesociale.assessment;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.quantity.Hours;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    void credits_add_up_hours_without_a_weight_one_for_one() {
        HoursTally plain = tally(10, 5, 3, 2);
        HoursTally weighted = credited(tally(6, 1, 2, 3), 2, 5);

        assertThat(plain.plus(weighted)).isEqualTo(credited(tally(16, 6, 5, 5), 7, 8));
        assertThat(weighted.plus(plain)).isEqualTo(plain.plus(weighted));
        assertThat(weighted.plus(HoursTally.ZERO)).isEqualTo(weighted);
    }

    @Test
    void nothing_is_credited_but_hours_that_count_or_wait() {
        assertRefused("credit-unbalanced", () -> credited(tally(5, 0, 3, 2), 1, 3))
                .isEqualTo("only hours that are counted or pending are credited");
        assertRefused("credit-unbalanced", () -> credited(tally(5, 3, 0, 2), 3, 1));
        assertRefused("credit-unbalanced", () -> credited(tally(5, 3, 0, 2), -1, 0));
        assertThat(credited(tally(5, 3, 0, 2), 0, 0).credited()).isEqualTo(Hours.ZERO);
    }

    @Test
    void an_account_loses_no_entry() {
        assertRefused("account-unbalanced", () -> new JournalAccount(3, 1, List.of(), 1, List.of()))
                .isEqualTo("3 entries read are not 1 accepted, 1 later and 0 rejected");
        assertRefused("account-unbalanced", () -> new JournalAccount(1, 1, List.of(EventId.of("i")), 0, List.of()))
                .isEqualTo("1 entries withdrawn and as many withdrawals are not among 1 entries accepted");
    }

    @Test
    void a_line_loses_no_hour() {
        EventId id = EventId.of("d-1");
        LocalDate day = LocalDate.of(2023, 1, 31);
        HoursLine.Revision declared = new HoursLine.Revision(id, day, Hours.of(10), Optional.empty());

        assertRefused(
                        "line-unbalanced",
                        () -> new HoursLine(
                                id,
                                id,
                                CompanyId.of("A"),
                                LotId.of("1"),
                                day,
                                day,
                                List.of(declared),
                                List.of(),
                                List.of()))
                .isEqualTo("the parts of declaration d-1 add up to the hours that hold");
    }

    private static HoursTally credited(HoursTally tally, int counted, int pending) {
        return new HoursTally(
                tally.declared(),
                tally.counted(),
                tally.pending(),
                tally.refused(),
                Optional.of(new HoursTally.Credit(Hours.of(counted), Hours.of(pending))));
    }

    private static HoursTally tally(int declared, int counted, int pending, int refused) {
        return new HoursTally(
                Hours.of(declared), Hours.of(counted), Hours.of(pending), Hours.of(refused), Optional.empty());
    }
}
