package fr.clausesociale.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The ways that are compared, the first of them being the floor. */
public enum Peer {
    IF_CHAIN("straight if-chain, hand-written"),
    EXPLAINING_IF_CHAIN("if-chain that also keeps what explains it"),
    CLAUSE("**Clause**: verdict; lists and explanation on demand", true),
    CLAUSE_LISTS("**Clause**, criteria met and exact facts to ask for read", true),
    DROOLS("Drools, executable model, sessions reused"),
    EASY_RULES("Easy Rules"),
    JSON_LOGIC("JsonLogic");

    private final String label;
    private final boolean isExact;

    Peer(String label) {
        this(label, false);
    }

    Peer(String label, boolean isExact) {
        this.label = label;
        this.isExact = isExact;
    }

    String label() {
        return label;
    }

    Way<?, ?> on(LocalDate day) {
        return switch (this) {
            case IF_CHAIN -> new IfChain(day);
            case EXPLAINING_IF_CHAIN -> new ExplainingIfChain(day);
            case CLAUSE -> new ClauseEngine(day);
            case CLAUSE_LISTS -> new ClauseLists(day);
            case DROOLS -> new DroolsRules(day);
            case EASY_RULES -> new EasyRules(day);
            case JSON_LOGIC -> new JsonLogicRules(day);
        };
    }

    /** Decides on people in every way; the outcomes, once it is sure that all agree. */
    static List<Outcome> checked(int count, LocalDate day) {
        List<Person> people = People.of(count, day);
        List<Outcome> expected = outcomes(IF_CHAIN.on(day), people);
        for (Peer peer : values()) {
            List<Outcome> found = outcomes(peer.on(day), people);
            for (int i = 0; i < count; i++) {
                Outcome want = expected.get(i);
                Outcome have = found.get(i);
                if (!(peer.isExact ? have.isExactly(want) : have.equals(want))) {
                    throw new IllegalStateException(peer + ", person " + i + ": " + have + " instead of " + want);
                }
            }
        }
        return expected;
    }

    private static <P, R> List<Outcome> outcomes(Way<P, R> way, List<Person> people) {
        List<Outcome> outcomes = new ArrayList<>(people.size());
        for (Person person : people) {
            outcomes.add(way.outcome(way.decide(way.prepare(person))).sorted());
        }
        return outcomes;
    }
}
