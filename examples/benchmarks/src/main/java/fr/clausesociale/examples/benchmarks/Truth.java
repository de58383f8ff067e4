package fr.clausesociale.examples.benchmarks;

/** What is known of a question: unknown is not no. */
public enum Truth {
    NO,
    UNKNOWN,
    YES;

    static Truth of(boolean value) {
        return value ? YES : NO;
    }

    /** Whether it is yes or may still become yes. */
    public boolean isPossible() {
        return this != NO;
    }

    Truth and(Truth other) {
        return compareTo(other) < 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) > 0 ? this : other;
    }
}
