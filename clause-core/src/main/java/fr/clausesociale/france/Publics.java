package fr.clausesociale.france;

import static fr.clausesociale.eligibility.Condition.any;
import static fr.clausesociale.eligibility.Condition.is;
import static fr.clausesociale.eligibility.Condition.proven;
import static fr.clausesociale.eligibility.Condition.since;

import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.eligibility.ProofRequirement;
import fr.clausesociale.person.Facts;

/** Conditions that several lists share, each with the one reading of its word. */
final class Publics {

    /**
     * "Jobseeker", and "looking for work": registered by that day, looking for work or not, or looking for work, registered or not.
     * Whoever is registered is not asked whether the search goes on, so that a search known to have ended cannot decide either.
     */
    static final Condition JOBSEEKER = any(since(Facts.REGISTERED_SINCE), is(Facts.SEEKING_WORK));

    private Publics() {}

    /** The same, where a registration is to be proven; nothing proves a search without one. */
    static Condition jobseeker(ProofRequirement registration) {
        return any(proven(since(Facts.REGISTERED_SINCE), registration), is(Facts.SEEKING_WORK));
    }
}
