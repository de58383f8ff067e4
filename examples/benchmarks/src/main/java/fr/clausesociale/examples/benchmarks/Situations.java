package fr.clausesociale.examples.benchmarks;

import fr.clausesociale.Text;
import fr.clausesociale.examples.benchmarks.Person.Scheme;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Fact.Choice;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Sensitivity;
import fr.clausesociale.person.Situation;
import java.math.BigDecimal;
import java.time.LocalDate;

/** People as Clause knows them, and the facts that it does not bring. */
final class Situations {

    static final Fact<Boolean> PLIE = flag("plie", Sensitivity.SOCIAL);
    static final Fact<String> YOUTH_SCHEME = Fact.choice(
            "youth-scheme",
            Sensitivity.SOCIAL,
            Text.of("youth-scheme", "youth-scheme"),
            Choice.of("PACEA"),
            Choice.of("CEJ"),
            Choice.of("E2C"),
            Choice.of("EPIDE"),
            Choice.of("OTHER"));

    private Situations() {}

    static Situation of(Person person) {
        Situation.Builder situation = Situation.builder();
        birth(situation, person.bornFrom(), person.bornUntil());
        day(situation, Facts.REGISTERED_SINCE, person.registeredSince());
        number(situation, Facts.MONTHS_WORKED_LAST_12, person.monthsWorked());
        flag(situation, Facts.RSA, person.rsa());
        flag(situation, Facts.ASS, person.ass());
        flag(situation, Facts.INSERTION_ALLOWANCE, person.ata());
        flag(situation, Facts.AAH, person.aah());
        flag(situation, Facts.INVALIDITY_BENEFIT, person.invalidity());
        day(situation, Facts.DISABLED_WORKER_UNTIL, person.disabledWorkerUntil());
        number(situation, Facts.EDUCATION_LEVEL, person.educationLevel());
        day(situation, Facts.LEFT_SCHOOL_ON, person.leftSchoolOn());
        flag(situation, Facts.QPV_RESIDENT, person.qpv());
        flag(situation, Facts.REFUGEE, person.refugee());
        flag(situation, Facts.INSERTION_SCHEME, person.iae());
        flag(situation, PLIE, person.plie());
        if (person.youthScheme() == Scheme.NONE) {
            situation.absent(YOUTH_SCHEME);
        } else if (person.youthScheme() != Scheme.UNKNOWN) {
            situation.known(YOUTH_SCHEME, person.youthScheme().name());
        }
        flag(situation, Facts.DETENTION_OR_SUPERVISION, person.courtSupervision());
        return situation.build();
    }

    private static void birth(Situation.Builder situation, int from, int until) {
        boolean bounded = from != Person.UNKNOWN;
        if (bounded && until != Person.NEVER) {
            situation.between(Facts.BIRTH_DATE, LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(until));
        } else if (bounded) {
            situation.atLeast(Facts.BIRTH_DATE, LocalDate.ofEpochDay(from));
        } else if (until != Person.NEVER) {
            situation.atMost(Facts.BIRTH_DATE, LocalDate.ofEpochDay(until));
        }
    }

    private static void day(Situation.Builder situation, Fact<LocalDate> fact, int day) {
        if (day == Person.NEVER || day == Person.NOT_RECOGNISED) {
            situation.absent(fact);
        } else if (day != Person.UNKNOWN) {
            situation.known(fact, LocalDate.ofEpochDay(day));
        }
    }

    private static void number(Situation.Builder situation, Fact<BigDecimal> fact, int number) {
        if (number != Person.UNKNOWN) {
            situation.known(fact, BigDecimal.valueOf(number));
        }
    }

    private static void flag(Situation.Builder situation, Fact<Boolean> fact, Truth truth) {
        if (truth != Truth.UNKNOWN) {
            situation.known(fact, truth == Truth.YES);
        }
    }

    private static Fact<Boolean> flag(String code, Sensitivity sensitivity) {
        return Fact.flag(code, sensitivity, Text.of(code, code));
    }
}
