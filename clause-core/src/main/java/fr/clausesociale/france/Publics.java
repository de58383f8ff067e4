package fr.clausesociale.france;

import static fr.clausesociale.eligibility.Condition.any;
import static fr.clausesociale.eligibility.Condition.is;
import static fr.clausesociale.eligibility.Condition.since;

import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.person.Facts;

/** Conditions that several lists share, each with the one reading of its word. */
final class Publics {

    /** "Jobseeker": registered by that day or looking for work. */
    static final Condition JOBSEEKER = any(since(Facts.REGISTERED_SINCE), is(Facts.SEEKING_WORK));

    private Publics() {}
}
