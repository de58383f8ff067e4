package fr.clausesociale.france;

import static fr.clausesociale.person.Facts.REMOTE_FROM_EMPLOYMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The public of the Société du Grand Paris, as far as it is known. */
class GrandParisTest extends EligibilityListContract {

    GrandParisTest() {
        super(GrandParis.ruleSet());
        criterion(
                "remote-from-employment",
                p -> p.yes(REMOTE_FROM_EMPLOYMENT),
                List.of(REMOTE_FROM_EMPLOYMENT),
                p -> p.absent(REMOTE_FROM_EMPLOYMENT));
    }

    @Test
    void the_list_is_open_and_known_from_october_2020_on() {
        assertThat(GrandParis.ruleSet().open()).isTrue();
        assertThat(GrandParis.ruleSet().isInForce(LocalDate.of(2020, 9, 30))).isFalse();
        assertThat(GrandParis.ruleSet().isInForce(LocalDate.of(2020, 10, 1))).isTrue();
    }
}
