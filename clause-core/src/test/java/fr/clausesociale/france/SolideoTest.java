package fr.clausesociale.france;

import static fr.clausesociale.person.Facts.QPV_RESIDENT;
import static fr.clausesociale.person.Facts.REMOTE_FROM_EMPLOYMENT;
import static fr.clausesociale.person.Facts.WORK_STUDY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The public of Solideo, as far as it is known: each of the three is enough. */
class SolideoTest extends EligibilityListContract {

    SolideoTest() {
        super(Solideo.ruleSet("test", true));
        criterion(
                "remote-from-employment",
                p -> p.yes(REMOTE_FROM_EMPLOYMENT),
                List.of(REMOTE_FROM_EMPLOYMENT),
                p -> p.absent(REMOTE_FROM_EMPLOYMENT));
        criterion("work-study", p -> p.yes(WORK_STUDY), List.of(WORK_STUDY), p -> p.absent(WORK_STUDY));
        criterion(
                "priority-neighbourhood", p -> p.yes(QPV_RESIDENT), List.of(QPV_RESIDENT), p -> p.absent(QPV_RESIDENT));
    }

    @Test
    void the_list_is_in_force_since_5_july_2018() {
        assertThat(Solideo.ruleSet("test", true).isInForce(LocalDate.of(2018, 7, 4)))
                .isFalse();
        assertThat(Solideo.ruleSet("test", true).isInForce(LocalDate.of(2018, 7, 5)))
                .isTrue();
    }

    @Test
    void whoever_uses_it_says_whether_it_is_open() {
        assertThat(Solideo.ruleSet("open", true).open()).isTrue();
        assertThat(Solideo.ruleSet("closed", false).open()).isFalse();
    }
}
