package fr.clausesociale.eligibility;

import java.util.List;

/**
 * What the tests on a fact can still say together.
 *
 * @param answers the tests that are true, for each different case; those with the fewest true ones first
 * @param isEntangled whether the tests stand in each other's way, as {@link Input#isEntangled} says
 */
record Cases(List<long[]> answers, boolean isEntangled) {}
