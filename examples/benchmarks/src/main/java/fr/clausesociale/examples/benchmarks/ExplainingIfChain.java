package fr.clausesociale.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The list written out in Java, keeping what became of each criterion: enough to explain the outcome later. */
final class ExplainingIfChain implements Way<Person, ExplainingIfChain.Explained> {

    /**
     * An outcome with what explains it.
     *
     * @param outcome the outcome
     * @param criteria what became of each criterion, in the order of the list
     */
    record Explained(Outcome outcome, List<Truth> criteria) {}

    private static final List<String> CODES = List.of(
            "long-term-unemployed",
            "senior",
            "minimum-benefits",
            "disability-benefits",
            "disabled-worker",
            "young-without-qualification",
            "priority-neighbourhood",
            "refugee",
            "work-integration",
            "plie",
            "youth-scheme",
            "court-supervision");

    private final Limits limits;

    ExplainingIfChain(LocalDate at) {
        limits = new Limits(at);
    }

    @Override
    public Person prepare(Person person) {
        return person;
    }

    @Override
    public Explained decide(Person person) {
        Truth registered = person.isRegistered(limits);
        Truth workedLittle = person.hasWorkedUnderSixMonths();
        Truth overFifty = person.isOverFifty(limits);
        Truth underTwentySix = person.isUnderTwentySix(limits);
        Truth lowLevel = person.isBelowLevelThree();
        Truth outOfSchool = person.leftSchoolSixMonthsAgo(limits);

        Truth longTerm = person.isRegisteredForOverTwelveMonths(limits).and(workedLittle);
        Truth senior = overFifty.and(registered);
        Truth minimumBenefits = person.rsa().or(person.ass()).or(person.ata());
        Truth disabilityBenefits = person.aah().or(person.invalidity());
        Truth disabledWorker = person.isDisabledWorker(limits);
        Truth young = underTwentySix.and(lowLevel).and(outOfSchool);
        Truth neighbourhood = person.qpv().and(registered);
        Truth youthScheme = person.isInYouthScheme();
        Truth[] criteria = {
            longTerm,
            senior,
            minimumBenefits,
            disabilityBenefits,
            disabledWorker,
            young,
            neighbourhood,
            person.refugee(),
            person.iae(),
            person.plie(),
            youthScheme,
            person.courtSupervision()
        };

        List<String> matched = new ArrayList<>(4);
        for (int i = 0; i < criteria.length; i++) {
            if (criteria[i] == Truth.YES) {
                matched.add(CODES.get(i));
            }
        }
        List<String> missing = matched.isEmpty() ? new ArrayList<>() : List.of();
        if (matched.isEmpty()) {
            addIf(
                    registered == Truth.UNKNOWN
                            && (longTerm == Truth.UNKNOWN || senior == Truth.UNKNOWN || neighbourhood == Truth.UNKNOWN),
                    "registered-since",
                    missing);
            addIf(workedLittle == Truth.UNKNOWN && longTerm == Truth.UNKNOWN, "months-worked-last-12", missing);
            addIf(
                    (overFifty == Truth.UNKNOWN && senior == Truth.UNKNOWN)
                            || (underTwentySix == Truth.UNKNOWN && young == Truth.UNKNOWN),
                    "birth-date",
                    missing);
            addIf(lowLevel == Truth.UNKNOWN && young == Truth.UNKNOWN, "education-level", missing);
            addIf(outOfSchool == Truth.UNKNOWN && young == Truth.UNKNOWN, "left-school-on", missing);
            addIf(person.qpv() == Truth.UNKNOWN && neighbourhood == Truth.UNKNOWN, "qpv-resident", missing);
            addIf(person.rsa() == Truth.UNKNOWN, "rsa", missing);
            addIf(person.ass() == Truth.UNKNOWN, "ass", missing);
            addIf(person.ata() == Truth.UNKNOWN, "insertion-allowance", missing);
            addIf(person.aah() == Truth.UNKNOWN, "aah", missing);
            addIf(person.invalidity() == Truth.UNKNOWN, "invalidity-benefit", missing);
            addIf(disabledWorker == Truth.UNKNOWN, "disabled-worker-until", missing);
            addIf(person.refugee() == Truth.UNKNOWN, "refugee", missing);
            addIf(person.iae() == Truth.UNKNOWN, "insertion-scheme", missing);
            addIf(person.plie() == Truth.UNKNOWN, "plie", missing);
            addIf(youthScheme == Truth.UNKNOWN, "youth-scheme", missing);
            addIf(person.courtSupervision() == Truth.UNKNOWN, "detention-or-supervision", missing);
        }
        return new Explained(Outcome.of(matched, missing), List.of(criteria));
    }

    private static void addIf(boolean asked, String fact, List<String> missing) {
        if (asked) {
            missing.add(fact);
        }
    }

    @Override
    public Outcome outcome(Explained result) {
        return result.outcome();
    }
}
