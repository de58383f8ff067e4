package fr.clausesociale.examples.benchmarks;

import static fr.clausesociale.eligibility.Bound.AT_LEAST;
import static fr.clausesociale.eligibility.Bound.LESS_THAN;
import static fr.clausesociale.eligibility.Bound.MORE_THAN;
import static fr.clausesociale.eligibility.Condition.all;
import static fr.clausesociale.eligibility.Condition.any;
import static fr.clausesociale.eligibility.Condition.elapsed;
import static fr.clausesociale.eligibility.Condition.is;
import static fr.clausesociale.eligibility.Condition.oneOf;
import static fr.clausesociale.eligibility.Condition.since;
import static fr.clausesociale.eligibility.Condition.threshold;
import static fr.clausesociale.eligibility.Condition.validUntil;

import fr.clausesociale.Text;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.eligibility.Criterion;
import fr.clausesociale.eligibility.Decision;
import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Situation;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** The list as data, decided by Clause. */
final class ClauseEngine implements Way<Situation, Decision> {

    private static final LegalReference TEXT = LegalReference.of("benchmark", "art. 1");

    static final RuleSet RULE_SET = RuleSet.builder()
            .id(RuleSetId.of("benchmark", "1"))
            .title(text("benchmark"))
            .reference(TEXT)
            .inForceFrom(LocalDate.of(2021, 1, 1))
            .open(false)
            .addCriteria(
                    criterion(
                            "long-term-unemployed",
                            all(
                                    elapsed(Facts.REGISTERED_SINCE, MORE_THAN, Period.ofMonths(12)),
                                    threshold(Facts.MONTHS_WORKED_LAST_12, LESS_THAN, 6))),
                    criterion(
                            "senior",
                            all(
                                    elapsed(Facts.BIRTH_DATE, MORE_THAN, Period.ofYears(50)),
                                    since(Facts.REGISTERED_SINCE))),
                    criterion("minimum-benefits", any(is(Facts.RSA), is(Facts.ASS), is(Facts.INSERTION_ALLOWANCE))),
                    criterion("disability-benefits", any(is(Facts.AAH), is(Facts.INVALIDITY_BENEFIT))),
                    criterion("disabled-worker", validUntil(Facts.DISABLED_WORKER_UNTIL)),
                    criterion(
                            "young-without-qualification",
                            all(
                                    elapsed(Facts.BIRTH_DATE, LESS_THAN, Period.ofYears(26)),
                                    threshold(Facts.EDUCATION_LEVEL, LESS_THAN, 3),
                                    elapsed(Facts.LEFT_SCHOOL_ON, AT_LEAST, Period.ofMonths(6)))),
                    criterion("priority-neighbourhood", all(is(Facts.QPV_RESIDENT), since(Facts.REGISTERED_SINCE))),
                    criterion("refugee", is(Facts.REFUGEE)),
                    criterion("work-integration", is(Facts.INSERTION_SCHEME)),
                    criterion("plie", is(Situations.PLIE)),
                    criterion("youth-scheme", oneOf(Situations.YOUTH_SCHEME, "PACEA", "CEJ", "E2C", "EPIDE")),
                    criterion("court-supervision", is(Facts.DETENTION_OR_SUPERVISION)))
            .build();

    private final EligibilityEngine engine = EligibilityEngine.of(RULE_SET);
    private final LocalDate at;

    ClauseEngine(LocalDate at) {
        this.at = at;
    }

    @Override
    public Situation prepare(Person person) {
        return Situations.of(person);
    }

    @Override
    public Decision decide(Situation situation) {
        return engine.decide(situation, at);
    }

    @Override
    public Outcome outcome(Decision decision) {
        Truth eligible = switch (decision.verdict()) {
            case ELIGIBLE, PENDING_PROOF -> Truth.YES;
            case UNDETERMINED -> Truth.UNKNOWN;
            case NOT_ELIGIBLE -> Truth.NO;
        };
        return new Outcome(
                eligible,
                decision.met(),
                decision.missing().stream().map(Fact::code).toList());
    }

    private static Criterion criterion(String code, Condition condition) {
        return new Criterion(code, text(code), TEXT, condition, List.of());
    }

    private static Text text(String code) {
        return Text.of(code, code);
    }
}
