package fr.clausesociale.eligibility;

import fr.clausesociale.person.Situation;
import java.time.LocalDate;

/**
 * Decides on every fact as it is given, whether or not another contradicts it: the laws hold for facts that are completed
 * independently of one another.
 */
record AsGiven(Plan plan) {

    static AsGiven of(RuleSet list) {
        return new AsGiven(new Plan(list));
    }

    Decision decide(Situation situation, LocalDate at) {
        return new Decision(plan, situation.knownOn(at), situation, situation, at);
    }
}
