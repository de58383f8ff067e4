package fr.clausesociale.examples.benchmarks;

/**
 * A way to decide under the list of {@link ClauseEngine} on one day.
 *
 * @param <P> a person, in the form that this way reads
 * @param <R> the result, in the form that this way gives
 */
interface Way<P, R> {

    /** Puts a person into the form that this way reads; not measured. */
    P prepare(Person person);

    /** Decides; this is what is measured. */
    R decide(P person);

    /** What the result says; not measured, it serves to check that all ways agree. */
    Outcome outcome(R result);
}
