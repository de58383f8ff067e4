package fr.clausesociale.examples.benchmarks;

import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.RuleSetCatalogue;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.person.Situation;
import java.util.ArrayList;
import java.util.List;

/** Small programs, each started in a virtual machine of its own. */
final class Programs {

    private static final int PEOPLE = 10;
    private static final int LISTS = 10;

    private Programs() {}

    /** Ten of the lists that Clause ships. */
    private static List<RuleSet> shipped() {
        return RuleSetCatalogue.installed().inForce(People.DAY).subList(0, LISTS);
    }

    /** Does nothing. */
    static final class Empty {
        private Empty() {}

        public static void main(String[] arguments) {}
    }

    /** Ten people under the hand-written list. */
    static final class HandWritten {
        private HandWritten() {}

        public static void main(String[] arguments) {
            IfChain chain = new IfChain(People.DAY);
            for (Person person : People.of(PEOPLE, People.DAY)) {
                System.out.println(chain.decide(person).eligible());
            }
        }
    }

    /** One person under one of the lists that Clause ships. */
    static final class FirstDecision {
        private FirstDecision() {}

        public static void main(String[] arguments) {
            Situation person = Situations.of(People.of(1, People.DAY).get(0));
            EligibilityEngine engine = EligibilityEngine.of(Ccag2021.ruleSet());
            System.out.println(engine.decide(person, People.DAY).verdict());
        }
    }

    /** Ten people under each of the lists that Clause ships. */
    static final class AllLists {
        private AllLists() {}

        public static void main(String[] arguments) {
            List<Situation> people = new ArrayList<>();
            for (Person person : People.of(PEOPLE, People.DAY)) {
                people.add(Situations.of(person));
            }
            for (RuleSet list : shipped()) {
                EligibilityEngine engine = EligibilityEngine.of(list);
                for (Situation person : people) {
                    System.out.println(engine.decide(person, People.DAY).verdict());
                }
            }
        }
    }
}
