package fr.clausesociale.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Only ways that agree may be compared. */
class PeerTest {

    @Test
    void all_ways_agree_and_nothing_is_left_out() {
        List<Outcome> outcomes = Peer.checked(2_000, People.DAY);
        Map<Truth, Long> verdicts =
                outcomes.stream().collect(Collectors.groupingBy(Outcome::eligible, Collectors.counting()));
        assertThat(verdicts)
                .hasSize(3)
                .allSatisfy((verdict, count) -> assertThat(count).isGreaterThan(100));
        assertThat(distinct(outcomes, Outcome::matched)).hasSize(12);
        assertThat(distinct(outcomes, Outcome::missing)).hasSize(17);
    }

    @Test
    void all_ways_agree_on_the_last_day_of_a_month() {
        assertThat(Peer.checked(2_000, LocalDate.of(2024, 2, 29))).hasSize(2_000);
    }

    private static List<String> distinct(List<Outcome> outcomes, Function<Outcome, List<String>> codes) {
        return outcomes.stream()
                .flatMap(outcome -> codes.apply(outcome).stream())
                .distinct()
                .toList();
    }
}
