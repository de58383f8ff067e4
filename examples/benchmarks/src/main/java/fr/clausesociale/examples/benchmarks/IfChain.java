package fr.clausesociale.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The list written out in Java, as straight as it goes. */
final class IfChain implements Way<Person, Outcome> {

    private final Limits limits;

    IfChain(LocalDate at) {
        limits = new Limits(at);
    }

    @Override
    public Person prepare(Person person) {
        return person;
    }

    @Override
    public Outcome decide(Person person) {
        Truth registered = person.isRegistered(limits);
        Truth longRegistered = person.isRegisteredForOverTwelveMonths(limits);
        Truth workedLittle = person.hasWorkedUnderSixMonths();
        Truth overFifty = person.isOverFifty(limits);
        Truth underTwentySix = person.isUnderTwentySix(limits);
        Truth lowLevel = person.isBelowLevelThree();
        Truth outOfSchool = person.leftSchoolSixMonthsAgo(limits);
        Truth disabledWorker = person.isDisabledWorker(limits);
        Truth inYouthScheme = person.isInYouthScheme();

        List<String> matched = new ArrayList<>(4);
        if (longRegistered == Truth.YES && workedLittle == Truth.YES) {
            matched.add("long-term-unemployed");
        }
        if (overFifty == Truth.YES && registered == Truth.YES) {
            matched.add("senior");
        }
        if (person.rsa() == Truth.YES || person.ass() == Truth.YES || person.ata() == Truth.YES) {
            matched.add("minimum-benefits");
        }
        if (person.aah() == Truth.YES || person.invalidity() == Truth.YES) {
            matched.add("disability-benefits");
        }
        if (disabledWorker == Truth.YES) {
            matched.add("disabled-worker");
        }
        if (underTwentySix == Truth.YES && lowLevel == Truth.YES && outOfSchool == Truth.YES) {
            matched.add("young-without-qualification");
        }
        if (person.qpv() == Truth.YES && registered == Truth.YES) {
            matched.add("priority-neighbourhood");
        }
        if (person.refugee() == Truth.YES) {
            matched.add("refugee");
        }
        if (person.iae() == Truth.YES) {
            matched.add("work-integration");
        }
        if (person.plie() == Truth.YES) {
            matched.add("plie");
        }
        if (inYouthScheme == Truth.YES) {
            matched.add("youth-scheme");
        }
        if (person.courtSupervision() == Truth.YES) {
            matched.add("court-supervision");
        }
        if (!matched.isEmpty()) {
            return Outcome.of(matched, List.of());
        }

        List<String> missing = new ArrayList<>();
        if (registered == Truth.UNKNOWN
                && (workedLittle.isPossible()
                        || overFifty.isPossible()
                        || person.qpv().isPossible())) {
            missing.add("registered-since");
        }
        if (workedLittle == Truth.UNKNOWN && longRegistered.isPossible()) {
            missing.add("months-worked-last-12");
        }
        if ((overFifty == Truth.UNKNOWN && registered.isPossible())
                || (underTwentySix == Truth.UNKNOWN && lowLevel.isPossible() && outOfSchool.isPossible())) {
            missing.add("birth-date");
        }
        if (lowLevel == Truth.UNKNOWN && underTwentySix.isPossible() && outOfSchool.isPossible()) {
            missing.add("education-level");
        }
        if (outOfSchool == Truth.UNKNOWN && underTwentySix.isPossible() && lowLevel.isPossible()) {
            missing.add("left-school-on");
        }
        if (person.qpv() == Truth.UNKNOWN && registered.isPossible()) {
            missing.add("qpv-resident");
        }
        if (person.rsa() == Truth.UNKNOWN) {
            missing.add("rsa");
        }
        if (person.ass() == Truth.UNKNOWN) {
            missing.add("ass");
        }
        if (person.ata() == Truth.UNKNOWN) {
            missing.add("insertion-allowance");
        }
        if (person.aah() == Truth.UNKNOWN) {
            missing.add("aah");
        }
        if (person.invalidity() == Truth.UNKNOWN) {
            missing.add("invalidity-benefit");
        }
        if (disabledWorker == Truth.UNKNOWN) {
            missing.add("disabled-worker-until");
        }
        if (person.refugee() == Truth.UNKNOWN) {
            missing.add("refugee");
        }
        if (person.iae() == Truth.UNKNOWN) {
            missing.add("insertion-scheme");
        }
        if (person.plie() == Truth.UNKNOWN) {
            missing.add("plie");
        }
        if (inYouthScheme == Truth.UNKNOWN) {
            missing.add("youth-scheme");
        }
        if (person.courtSupervision() == Truth.UNKNOWN) {
            missing.add("detention-or-supervision");
        }
        return Outcome.of(matched, missing);
    }

    @Override
    public Outcome outcome(Outcome result) {
        return result;
    }
}
