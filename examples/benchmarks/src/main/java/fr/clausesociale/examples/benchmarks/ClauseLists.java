package fr.clausesociale.examples.benchmarks;

import fr.clausesociale.person.Situation;
import java.time.LocalDate;

/** The same as {@link ClauseEngine}, and all lists that the others always make are read: criteria met, facts to ask for. */
final class ClauseLists implements Way<Situation, Outcome> {

    private final ClauseEngine clause;

    ClauseLists(LocalDate at) {
        clause = new ClauseEngine(at);
    }

    @Override
    public Situation prepare(Person person) {
        return clause.prepare(person);
    }

    @Override
    public Outcome decide(Situation situation) {
        return clause.outcome(clause.decide(situation));
    }

    @Override
    public Outcome outcome(Outcome result) {
        return result;
    }
}
