package fr.clausesociale.examples.benchmarks;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The list as rules of Easy Rules. Only who meets no criterion comes before the rules on missing facts. */
final class EasyRules implements Way<Person, Outcome> {

    private static final String PERSON = "person";
    private static final String FINDINGS = "findings";

    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private final Rules criteria = new Rules();
    private final Rules missing = new Rules();

    EasyRules(LocalDate at) {
        Limits limits = new Limits(at);
        criterion(
                "long-term-unemployed",
                p -> p.isRegisteredForOverTwelveMonths(limits) == Truth.YES
                        && p.hasWorkedUnderSixMonths() == Truth.YES);
        criterion("senior", p -> p.isOverFifty(limits) == Truth.YES && p.isRegistered(limits) == Truth.YES);
        criterion("minimum-benefits", p -> p.rsa() == Truth.YES || p.ass() == Truth.YES || p.ata() == Truth.YES);
        criterion("disability-benefits", p -> p.aah() == Truth.YES || p.invalidity() == Truth.YES);
        criterion("disabled-worker", p -> p.isDisabledWorker(limits) == Truth.YES);
        criterion(
                "young-without-qualification",
                p -> p.isUnderTwentySix(limits) == Truth.YES
                        && p.isBelowLevelThree() == Truth.YES
                        && p.leftSchoolSixMonthsAgo(limits) == Truth.YES);
        criterion("priority-neighbourhood", p -> p.qpv() == Truth.YES && p.isRegistered(limits) == Truth.YES);
        criterion("refugee", p -> p.refugee() == Truth.YES);
        criterion("work-integration", p -> p.iae() == Truth.YES);
        criterion("plie", p -> p.plie() == Truth.YES);
        criterion("youth-scheme", p -> p.isInYouthScheme() == Truth.YES);
        criterion("court-supervision", p -> p.courtSupervision() == Truth.YES);

        missing(
                "registered-since",
                p -> p.isRegistered(limits) == Truth.UNKNOWN
                        && (p.hasWorkedUnderSixMonths().isPossible()
                                || p.isOverFifty(limits).isPossible()
                                || p.qpv().isPossible()));
        missing(
                "months-worked-last-12",
                p -> p.hasWorkedUnderSixMonths() == Truth.UNKNOWN
                        && p.isRegisteredForOverTwelveMonths(limits).isPossible());
        missing(
                "birth-date",
                p -> (p.isOverFifty(limits) == Truth.UNKNOWN
                                && p.isRegistered(limits).isPossible())
                        || (p.isUnderTwentySix(limits) == Truth.UNKNOWN
                                && p.isBelowLevelThree().isPossible()
                                && p.leftSchoolSixMonthsAgo(limits).isPossible()));
        missing(
                "education-level",
                p -> p.isBelowLevelThree() == Truth.UNKNOWN
                        && p.isUnderTwentySix(limits).isPossible()
                        && p.leftSchoolSixMonthsAgo(limits).isPossible());
        missing(
                "left-school-on",
                p -> p.leftSchoolSixMonthsAgo(limits) == Truth.UNKNOWN
                        && p.isUnderTwentySix(limits).isPossible()
                        && p.isBelowLevelThree().isPossible());
        missing(
                "qpv-resident",
                p -> p.qpv() == Truth.UNKNOWN && p.isRegistered(limits).isPossible());
        missing("rsa", p -> p.rsa() == Truth.UNKNOWN);
        missing("ass", p -> p.ass() == Truth.UNKNOWN);
        missing("insertion-allowance", p -> p.ata() == Truth.UNKNOWN);
        missing("aah", p -> p.aah() == Truth.UNKNOWN);
        missing("invalidity-benefit", p -> p.invalidity() == Truth.UNKNOWN);
        missing("disabled-worker-until", p -> p.isDisabledWorker(limits) == Truth.UNKNOWN);
        missing("refugee", p -> p.refugee() == Truth.UNKNOWN);
        missing("insertion-scheme", p -> p.iae() == Truth.UNKNOWN);
        missing("plie", p -> p.plie() == Truth.UNKNOWN);
        missing("youth-scheme", p -> p.isInYouthScheme() == Truth.UNKNOWN);
        missing("detention-or-supervision", p -> p.courtSupervision() == Truth.UNKNOWN);
    }

    private void criterion(String code, Predicate<Person> condition) {
        criteria.register(rule(code, criteria.size(), condition)
                .then(facts -> facts.<Findings>get(FINDINGS).matched(code))
                .build());
    }

    private void missing(String fact, Predicate<Person> condition) {
        missing.register(rule(fact, missing.size(), condition)
                .then(facts -> facts.<Findings>get(FINDINGS).missing(fact))
                .build());
    }

    private static RuleBuilder rule(String name, int priority, Predicate<Person> condition) {
        return new RuleBuilder().name(name).priority(priority).when(facts -> condition.test(facts.get(PERSON)));
    }

    @Override
    public Person prepare(Person person) {
        return person;
    }

    @Override
    public Outcome decide(Person person) {
        Findings findings = new Findings();
        Facts facts = new Facts();
        facts.put(PERSON, person);
        facts.put(FINDINGS, findings);
        engine.fire(criteria, facts);
        if (!findings.isMatched()) {
            engine.fire(missing, facts);
        }
        return findings.outcome();
    }

    @Override
    public Outcome outcome(Outcome result) {
        return result;
    }
}
