package fr.clausesociale.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Where the rules of a rule engine put what they find. Not thread-safe. */
public final class Findings {

    private final List<String> matched = new ArrayList<>(4);
    private final List<String> missing = new ArrayList<>();

    public void matched(String criterion) {
        matched.add(criterion);
    }

    public void missing(String fact) {
        missing.add(fact);
    }

    boolean isMatched() {
        return !matched.isEmpty();
    }

    Outcome outcome() {
        return Outcome.of(matched, missing);
    }
}
