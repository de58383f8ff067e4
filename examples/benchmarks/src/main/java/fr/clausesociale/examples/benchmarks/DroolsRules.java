package fr.clausesociale.examples.benchmarks;

import java.time.LocalDate;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

/**
 * The list as rules of Drools, in their executable model. The sessions are kept from one person to the next, and only who meets no
 * criterion comes before the rules on missing facts: this is faster than one session for both.
 */
final class DroolsRules implements Way<Person, Outcome> {

    private final KieSession criteria;
    private final KieSession missing;

    DroolsRules(LocalDate at) {
        Limits limits = new Limits(at);
        criteria = session("criteria.drl", limits);
        missing = session("missing.drl", limits);
    }

    private static KieSession session(String file, Limits limits) {
        KieSession session = new KieHelper()
                .addResource(
                        KieServices.get().getResources().newClassPathResource(file, DroolsRules.class),
                        ResourceType.DRL)
                .build(ExecutableModelProject.class)
                .newKieSession();
        session.setGlobal("limits", limits);
        return session;
    }

    @Override
    public Person prepare(Person person) {
        return person;
    }

    @Override
    public Outcome decide(Person person) {
        Findings findings = new Findings();
        fire(criteria, person, findings);
        if (!findings.isMatched()) {
            fire(missing, person, findings);
        }
        return findings.outcome();
    }

    private static void fire(KieSession session, Person person, Findings findings) {
        session.setGlobal("findings", findings);
        FactHandle handle = session.insert(person);
        session.fireAllRules();
        session.delete(handle);
    }

    @Override
    public Outcome outcome(Outcome result) {
        return result;
    }
}
