package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.euros;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.contract.Grouping;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Hours;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Far more hours than were due: common, and none of them is lost or turned into another figure. */
class SurplusCasesTest {

    /** Those of Toulouse are 61 % beyond what we infer was due; those of Orléans "more than 60,000". */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "report-014-chu-toulouse-overrun, 2753, 10, 443.3, 1680",
        "report-022-comet-orleans, 50000, 100, 600.5, 10050"
    })
    void a_surplus_stands_as_it_is(String id, String due, int persons, String each, String surplus) {
        List<Event> events = new ArrayList<>(List.of(notified()));
        for (int i = 0; i < persons; i++) {
            worked("w" + i, A, "2023-01", each).forEach(events::add);
        }
        Assessment assessment = contract()
                .heldBy(Grouping.single(A))
                .withoutSettlement()
                .owing(fixed(due))
                .assess("2026-07-01", events);
        LotPosition lot = assessment.lots().get(0);

        assertThat(lot.gap()).isEqualTo(Hours.ZERO);
        assertThat(lot.companies().get(0).balance()).contains(Hours.of(surplus));
        assertThat(assessment.penalties().incurred()).isEqualTo(euros("0"));
    }
}
