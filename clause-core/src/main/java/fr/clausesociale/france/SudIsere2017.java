package fr.clausesociale.france;

import static fr.clausesociale.eligibility.Bound.AT_LEAST;
import static fr.clausesociale.eligibility.Bound.LESS_THAN;
import static fr.clausesociale.eligibility.Bound.MORE_THAN;
import static fr.clausesociale.eligibility.Condition.all;
import static fr.clausesociale.eligibility.Condition.elapsed;
import static fr.clausesociale.eligibility.Condition.is;
import static fr.clausesociale.eligibility.Condition.threshold;
import static fr.clausesociale.eligibility.Condition.validUntil;
import static fr.clausesociale.france.Publics.jobseeker;

import fr.clausesociale.Text;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.eligibility.Criterion;
import fr.clausesociale.eligibility.Example;
import fr.clausesociale.eligibility.ProofRequirement;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Situation;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * The list of eligible persons of the facilitators of Sud Isère, of about 2017.
 *
 * <p>The text names young people, seniors, graduates and low levels of qualification without a figure, and does not say
 * whether it is exhaustive: {@link SudIsereReadings} says it, without defaults. "Over two years when unemployment is recurrent"
 * is read as two years from the first of several registrations, breaks included, beside one year without a break. "Social
 * minima" are the RSA, which the text names, the ASS, the AAH, and any other by a fact of its own. A low level of qualification
 * is eligible at any age, for the text says "young people and adults". The text is of about 2017 and
 * carries no day: from which day on the list is used is an argument without a default.
 *
 * @since 0.1.0
 */
public final class SudIsere2017 {

    private static final LegalReference TEXT =
            LegalReference.of("Publics de la clause sociale d'insertion en Sud Isère (vers 2017)");

    private SudIsere2017() {}

    /**
     * The list, once somebody has said what its text leaves open.
     *
     * @param version the version under which this reading is known: two readings are two versions
     * @param inForceFrom the first day on which a decision may use the list
     * @param readings what the text leaves open
     */
    public static RuleSet ruleSet(String version, LocalDate inForceFrom, SudIsereReadings readings) {
        Condition young = elapsed(Facts.BIRTH_DATE, LESS_THAN, Period.ofYears(readings.youngUnder()));
        Condition senior = elapsed(Facts.BIRTH_DATE, readings.seniorBound(), Period.ofYears(readings.seniorYears()));
        return withExamples(RuleSet.builder()
                .id(RuleSetId.of("sud-isere-2017", version))
                .title(Text.of("Publics éligibles, Sud Isère (2017)", "Eligible persons, Sud Isère (2017)"))
                .reference(TEXT)
                .inForceFrom(inForceFrom)
                .open(readings.open())
                .addCriteria(
                        criterion(
                                "long-term-unemployed",
                                Text.of(
                                        "demandeurs d'emploi inscrits depuis plus d'un an",
                                        "jobseekers registered for more than one year"),
                                elapsed(Facts.REGISTERED_SINCE, MORE_THAN, Period.ofYears(1)),
                                Documents.REGISTRATION),
                        criterion(
                                "recurrently-unemployed",
                                Text.of(
                                        "demandeurs d'emploi inscrits depuis plus de deux ans en cas de chômage récurrent",
                                        "jobseekers registered for more than two years when unemployment is recurrent"),
                                elapsed(Facts.RECURRENTLY_REGISTERED_SINCE, MORE_THAN, Period.ofYears(2)),
                                Documents.REGISTRATION),
                        criterion(
                                "rsa",
                                Text.of("bénéficiaires du RSA", "recipients of the minimum income (RSA)"),
                                is(Facts.RSA),
                                Documents.RSA),
                        criterion(
                                "ass",
                                Text.of(
                                        "bénéficiaires de minima sociaux : ASS",
                                        "recipients of social minima: solidarity allowance (ASS)"),
                                is(Facts.ASS),
                                Documents.ASS),
                        criterion(
                                "aah",
                                Text.of(
                                        "bénéficiaires de minima sociaux : AAH",
                                        "recipients of social minima: disability allowance (AAH)"),
                                is(Facts.AAH),
                                Documents.AAH),
                        criterion(
                                "other-social-minimum",
                                Text.of(
                                        "bénéficiaires d'un autre minimum social",
                                        "recipients of another social minimum"),
                                is(Facts.OTHER_SOCIAL_MINIMUM),
                                Documents.PAYING_BODY),
                        criterion(
                                "disabled-workers",
                                Text.of("travailleurs handicapés", "disabled workers"),
                                validUntil(Facts.DISABLED_WORKER_UNTIL),
                                Documents.DISABLED_WORKER),
                        criterion(
                                "low-qualification",
                                Text.of(
                                        "jeunes et adultes de faible niveau de qualification",
                                        "young people and adults with a low level of qualification"),
                                threshold(Facts.EDUCATION_LEVEL, LESS_THAN, readings.lowLevelBelow()),
                                Documents.LEVEL),
                        criterion(
                                "young-without-experience",
                                Text.of("jeunes n'ayant jamais travaillé", "young people who have never worked"),
                                all(young, is(Facts.NEVER_WORKED)),
                                Documents.IDENTITY),
                        criterion(
                                "senior",
                                Text.of("demandeurs d'emploi seniors", "senior jobseekers"),
                                all(senior, jobseeker(Documents.REGISTRATION)),
                                Documents.IDENTITY),
                        criterion(
                                "young-graduates",
                                Text.of(
                                        "jeunes diplômés rencontrant des difficultés d'accès à l'emploi",
                                        "young graduates with difficulties finding work"),
                                all(
                                        young,
                                        threshold(Facts.EDUCATION_LEVEL, AT_LEAST, readings.graduateFrom()),
                                        is(Facts.DIFFICULTY_FINDING_WORK)),
                                Documents.IDENTITY))
                .build());
    }

    /** What the text says itself, whatever it leaves open. */
    private static RuleSet withExamples(RuleSet list) {
        LocalDate at = Invented.firstFifteenth(list);
        return list.with(List.of(
                Example.of(
                                Text.of("plus d'un an d'inscription", "registered for more than one year"),
                                Situation.builder()
                                        .known(
                                                Facts.REGISTERED_SINCE,
                                                at.minusYears(1).minusDays(1))
                                        .build(),
                                at,
                                Verdict.ELIGIBLE)
                        .by("long-term-unemployed"),
                Example.of(
                                Text.of(
                                        "chômage récurrent depuis plus de deux ans",
                                        "recurrent unemployment for more than two years"),
                                Situation.builder()
                                        .known(Facts.REGISTERED_SINCE, at.minusMonths(7))
                                        .known(
                                                Facts.RECURRENTLY_REGISTERED_SINCE,
                                                at.minusYears(2).minusDays(1))
                                        .build(),
                                at,
                                Verdict.ELIGIBLE)
                        .by("recurrently-unemployed"),
                Example.of(
                        Text.of("un an d'inscription, jour pour jour", "registered for one year to the day"),
                        Situation.builder()
                                .known(Facts.REGISTERED_SINCE, at.minusYears(1))
                                .absent(Facts.RECURRENTLY_REGISTERED_SINCE)
                                .build(),
                        at,
                        Verdict.UNDETERMINED)));
    }

    private static Criterion criterion(String code, Text label, Condition condition, ProofRequirement... proofs) {
        return new Criterion(code, label, TEXT, condition, List.of(proofs));
    }
}
