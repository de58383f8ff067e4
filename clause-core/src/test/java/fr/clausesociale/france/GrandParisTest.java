package fr.clausesociale.france;

import static fr.clausesociale.person.Facts.REMOTE_FROM_EMPLOYMENT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.eligibility.RuleSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The public of the Société du Grand Paris, as far as it is known. */
class GrandParisTest extends EligibilityListContract {

    private static final LocalDate SINCE = LocalDate.of(2020, 10, 1);

    GrandParisTest() {
        super(GrandParis.ruleSet("test", SINCE, true));
        criterion(
                "remote-from-employment",
                p -> p.yes(REMOTE_FROM_EMPLOYMENT),
                List.of(REMOTE_FROM_EMPLOYMENT),
                p -> p.absent(REMOTE_FROM_EMPLOYMENT));
    }

    @Test
    void whoever_uses_it_says_from_which_day_on_and_whether_it_is_open() {
        RuleSet closed = GrandParis.ruleSet("closed", SINCE, false);

        assertThat(closed.isInForce(SINCE.minusDays(1))).isFalse();
        assertThat(closed.isInForce(SINCE)).isTrue();
        assertThat(closed.open()).isFalse();
        assertThat(GrandParis.ruleSet("open", SINCE, true).open()).isTrue();
    }
}
