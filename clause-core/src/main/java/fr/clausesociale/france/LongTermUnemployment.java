package fr.clausesociale.france;

import static fr.clausesociale.eligibility.Bound.AT_LEAST;
import static fr.clausesociale.eligibility.Bound.LESS_THAN;
import static fr.clausesociale.eligibility.Bound.MORE_THAN;
import static fr.clausesociale.eligibility.Condition.all;
import static fr.clausesociale.eligibility.Condition.elapsed;
import static fr.clausesociale.eligibility.Condition.threshold;

import fr.clausesociale.Text;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.eligibility.Criterion;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Facts;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * The long-term jobseeker (French: <i>demandeur d'emploi de longue durée, DELD</i>) as territories and schemes define it, each
 * time otherwise: criteria to put into a list. Those of the CCAG of 2021, of contract 21_BAM_048 and of Sud Isère stand in
 * their own lists.
 *
 * <p>"More than" a length is false on the day on which it is reached and true the day after; "at least" is true on that day.
 * "More than 12 months" and "more than one year" are the same. Documents are those of the State's reference data, by analogy.
 *
 * @since 0.1.0
 */
public final class LongTermUnemployment {

    static final LegalReference IAE = LegalReference.of(
                    "Les emplois de l'inclusion, critères IAE (date du logiciel)", "C. trav. art. R5132-1-7")
            .inForceSince(LocalDate.of(2020, 3, 23));
    static final LegalReference GEIQ = LegalReference.of("Arrêté du 10 mars 2022 (JORFTEXT000045398420)", "annexe 2");

    private static final String CODE = "long-term-unemployed";

    private LongTermUnemployment() {}

    /**
     * Cher (Prométhée Cher): registered for more than one year without a break, and less than 420 hours worked in that time. The
     * page carries no date; by its words the day of the decision is the one on which admission is validated.
     */
    public static Criterion cher() {
        return registered(
                CODE,
                Text.of(
                        "demandeurs d'emploi de longue durée, inscrits depuis plus d'un an de manière continue et ayant travaillé moins de 420 heures au cours de cette période",
                        "long-term jobseekers, registered for more than one year without a break, with less than 420 hours of work in that time"),
                Cher.TEXT,
                all(
                        elapsed(Facts.REGISTERED_SINCE, MORE_THAN, Period.ofYears(1)),
                        threshold(Facts.HOURS_WORKED_SINCE_REGISTRATION, LESS_THAN, 420)));
    }

    /** Vaucluse (CIE 84): registered for more than 12 months. The page carries no date. */
    public static Criterion vaucluse() {
        return registered(
                CODE,
                Text.of(
                        "demandeurs d'emploi de longue durée (plus de 12 mois d'inscription)",
                        "long-term jobseekers (registered for more than 12 months)"),
                Vaucluse.TEXT,
                elapsed(Facts.REGISTERED_SINCE, MORE_THAN, Period.ofMonths(12)));
    }

    /** Nantes, 2008: registered for more than 24 months. */
    public static Criterion nantes2008() {
        return registered(
                CODE,
                Text.of(
                        "demandeurs d'emploi inscrits depuis plus de 24 mois",
                        "jobseekers registered for more than 24 months"),
                LegalReference.of("Clause d'insertion, Nantes (2008)"),
                elapsed(Facts.REGISTERED_SINCE, MORE_THAN, Period.ofMonths(24)));
    }

    /** The local plan (PLIE) of the Hauts de Garonne: registered for more than one year. Its day is not known. */
    public static Criterion plieHautsDeGaronne() {
        return registered(
                CODE,
                Text.of(
                        "demandeurs d'emploi inscrits depuis plus d'un an",
                        "jobseekers registered for more than one year"),
                LegalReference.of("PLIE des Hauts de Garonne"),
                elapsed(Facts.REGISTERED_SINCE, MORE_THAN, Period.ofYears(1)));
    }

    /**
     * Registered for some months, added up, within a window of last months.
     *
     * <p>Notes at second hand, which nobody has checked against a text, say that Finistère asks for 12 months within the last 18;
     * that is why both numbers are arguments without defaults.
     *
     * @param months how many months of registration are enough
     * @param window how many last months are looked at, from 1 to 120
     * @param reference the text that says so
     */
    public static Criterion within(int months, int window, LegalReference reference) {
        return registered(
                CODE,
                Text.of(
                        "demandeurs d'emploi inscrits " + months + " mois dans les " + window + " derniers mois",
                        "jobseekers registered for " + months + " months within the last " + window),
                reference,
                threshold(Facts.monthsRegisteredInLast(window), AT_LEAST, months));
    }

    /**
     * Work integration (IAE), level 2: registered for 12 months or more and less than 24. The State's platform writes "12-24
     * mois" and counts 12 to 23 full months.
     */
    public static Criterion iae() {
        return registered(
                CODE,
                Text.of("DELD (12-24 mois)", "long-term jobseekers (12 to 24 months)"),
                IAE,
                all(
                        elapsed(Facts.REGISTERED_SINCE, AT_LEAST, Period.ofMonths(12)),
                        elapsed(Facts.REGISTERED_SINCE, LESS_THAN, Period.ofMonths(24))));
    }

    /**
     * Work integration (IAE), level 1, "DETLD": registered for 24 months or more. The State's platform writes "+ 24 mois"; on the
     * very day on which 24 months are full, article R5132-1-7 and the platform's own counting ("24 months and more") are
     * followed.
     */
    public static Criterion iaeVeryLong() {
        return registered(
                "very-" + CODE,
                Text.of("DETLD (+ 24 mois)", "very long-term jobseekers (24 months and more)"),
                IAE,
                elapsed(Facts.REGISTERED_SINCE, AT_LEAST, Period.ofMonths(24)));
    }

    /** GEIQ: registered for 12 months or more, without an upper bound. */
    public static Criterion geiq() {
        return registered(
                CODE,
                Text.of("DELD (12 mois et plus)", "long-term jobseekers (12 months and more)"),
                GEIQ,
                elapsed(Facts.REGISTERED_SINCE, AT_LEAST, Period.ofMonths(12)));
    }

    private static Criterion registered(String code, Text label, LegalReference reference, Condition condition) {
        return new Criterion(code, label, reference, condition, List.of(Documents.REGISTRATION));
    }
}
