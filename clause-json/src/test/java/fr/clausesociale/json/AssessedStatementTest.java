package fr.clausesociale.json;

import static fr.clausesociale.json.Statement.csv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.assessment.Assessor;
import fr.clausesociale.assessment.HoursLine;
import fr.clausesociale.assessment.HoursPart;
import fr.clausesociale.assessment.HoursReason;
import fr.clausesociale.assessment.HoursTally;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.ClauseTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A contract assessed on what a company handed over as CSV. */
class AssessedStatementTest {

    /** Story 6 of the market study: a statement of four lines, in part accepted, and a later correction. */
    @Test
    void a_quarterly_statement_is_assessed_line_by_line() {
        Statement statement = csv("""
                identifiant;date;embauche;mois;heures
                d1;2026-07-10;h-1;2026-06;151,67
                d2;2026-07-10;h-2;2026-06;84,00
                d3;2026-07-10;h-3;2026-06;140,00
                d4;2026-07-10;h-4;2022-06;35,00
                """);
        Statement later = csv("identifiant;date;rectifie;embauche;mois;heures\nd5;2026-07-25;d2;;;80,5\n");

        Assessment assessment = assessed(statement, later, LocalDate.of(2026, 7, 24));
        Assessment corrected = assessed(statement, later, LocalDate.of(2026, 7, 25));

        assertThat(assessment.lines())
                .flatExtracting(HoursLine::parts)
                .extracting(HoursPart::hours, HoursPart::reason)
                .containsExactly(
                        tuple(Hours.of("151.67"), Optional.empty()),
                        tuple(Hours.of(84), Optional.of(HoursReason.PENDING_PROOF)),
                        tuple(Hours.of(70), Optional.empty()),
                        tuple(Hours.of(70), Optional.of(HoursReason.WINDOW_ENDED)),
                        tuple(Hours.of(35), Optional.of(HoursReason.BEFORE_NOTIFICATION)));
        assertThat(assessment.tally())
                .isEqualTo(new HoursTally(
                        Hours.of("410.67"), Hours.of("221.67"), Hours.of(84), Hours.of(105), Optional.empty()));
        assertThat(corrected.tally())
                .isEqualTo(new HoursTally(
                        Hours.of("407.17"), Hours.of("221.67"), Hours.of("80.50"), Hours.of(105), Optional.empty()));
        assertThat(corrected.lines().get(1).history())
                .extracting(HoursLine.Revision::hours)
                .containsExactly(Hours.of(84), Hours.of("80.50"));
    }

    private static Assessment assessed(Statement statement, Statement later, LocalDate asOf) {
        Journal hires = Json.readJournal(Json.json("""
                {'type':'notification','id':'n','on':'2022-07-01'}
                {'type':'hire','id':'h-1','on':'2026-05-18','person':'person-a','company':'entreprise-a','lot':'1','route':'DIRECT_HIRE','employment':'CDI','startsOn':'2026-05-18'}
                {'type':'hire','id':'h-2','on':'2026-06-01','person':'person-b','company':'entreprise-a','lot':'1','route':'MAKING_AVAILABLE','employment':'TEMPORARY','structure':'ETTI','startsOn':'2026-06-01'}
                {'type':'hire','id':'h-3','on':'2022-07-01','person':'person-c','company':'entreprise-a','lot':'1','route':'DIRECT_HIRE','employment':'CDI','startsOn':'2022-06-16'}
                {'type':'hire','id':'h-4','on':'2022-07-01','person':'person-d','company':'entreprise-a','lot':'1','route':'DIRECT_HIRE','employment':'CDD','startsOn':'2022-05-02','endsOn':'2022-06-30'}
                {'type':'person-decided','id':'e1','on':'2026-05-18','person':'person-a','ruleSet':{'name':'21-bam-048','version':'1'},'verdict':'ELIGIBLE','at':'2026-05-18'}
                {'type':'person-decided','id':'e2','on':'2026-06-01','person':'person-b','ruleSet':{'name':'21-bam-048','version':'1'},'verdict':'PENDING_PROOF','at':'2026-06-01'}
                {'type':'person-decided','id':'e3','on':'2022-07-01','person':'person-c','ruleSet':{'name':'21-bam-048','version':'1'},'verdict':'ELIGIBLE','at':'2022-06-16'}
                {'type':'person-decided','id':'e4','on':'2022-07-01','person':'person-d','ruleSet':{'name':'21-bam-048','version':'1'},'verdict':'ELIGIBLE','at':'2022-05-02'}
                """));
        assertThat(hires.unreadable()).isEmpty();
        List<Event> events = new ArrayList<>(hires.events());
        events.addAll(statement.accepted());
        events.addAll(later.accepted());
        ClauseTerms terms =
                Json.read(Json.text(Samples.terms()).replace("\"2025-06-30\"", "\"2026-06-30\""), ClauseTerms.class);
        return Assessor.of(terms).assess(Journal.of(events), asOf);
    }
}
