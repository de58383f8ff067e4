package fr.clausesociale.france;

import fr.clausesociale.eligibility.Criterion;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Situation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** The invented persons of the examples that lists carry. */
final class Invented {

    private Invented() {}

    /** The first 15th of a month after a list begins: whole months before and after it are whole months. */
    static LocalDate firstFifteenth(RuleSet list) {
        return list.inForceFrom().plusMonths(1).withDayOfMonth(15);
    }

    /**
     * Somebody to whom nothing that a list asks for applies but what is said here: 36 years old and with the baccalauréat, unless
     * it says otherwise.
     */
    static Situation only(RuleSet list, LocalDate at, Situation.Builder said) {
        Situation person = said.build();
        Situation.Builder builder = person.toBuilder();
        if (person.of(Facts.BIRTH_DATE).isUnknown()) {
            builder.known(Facts.BIRTH_DATE, at.minusYears(36));
        }
        if (person.of(Facts.EDUCATION_LEVEL).isUnknown()) {
            builder.known(Facts.EDUCATION_LEVEL, BigDecimal.valueOf(4));
        }
        Situation aged = builder.build();
        Set<Fact<?>> read = new LinkedHashSet<>();
        for (Criterion criterion : list.criteria()) {
            read.addAll(criterion.facts());
        }
        for (Fact<?> fact : read) {
            if (aged.of(fact).isUnknown()) {
                builder.absent(fact);
            }
        }
        return builder.build();
    }
}
