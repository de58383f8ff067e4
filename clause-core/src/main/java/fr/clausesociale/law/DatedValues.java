package fr.clausesociale.law;

import static fr.clausesociale.ClauseException.require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value fixed by successive texts, such as the minimum hourly wage: each holds from its first day until the day before
 * the next one.
 *
 * <p>The table never guesses. A date before the first value is refused, and so is a date after {@link #checkedOn()}, the
 * last day on which somebody compared the table with the texts: a later text may exist. Whoever has checked again says so
 * with {@link #checkedOn(LocalDate)}, after adding what is new with {@link #with(DatedValue)}.
 *
 * <p>This type is immutable, and thread-safe if the values are.
 *
 * @param <T> the type of the value
 * @param key the stable key of the table, such as {@code smic-hourly-gross}
 * @param values the values by strictly increasing first day, at least one
 * @param checkedOn the last day on which the table was compared with the texts, not before the last value's first day
 * @since 0.1.0
 */
public record DatedValues<T>(String key, List<DatedValue<T>> values, LocalDate checkedOn) {

    /** Checks the order of the dates. */
    public DatedValues {
        values = List.copyOf(values);
        require(
                !values.isEmpty(),
                "dated-values-empty",
                "la table {0} ne contient aucune valeur",
                "table {0} has no value",
                key);
        for (int i = 1; i < values.size(); i++) {
            require(
                    values.get(i - 1).from().isBefore(values.get(i).from()),
                    "dated-values-unordered",
                    "table {0} : la valeur du {1} doit venir après celle du {2}",
                    "table {0}: the value of {1} must come after that of {2}",
                    key,
                    values.get(i).from(),
                    values.get(i - 1).from());
        }
        LocalDate last = values.get(values.size() - 1).from();
        require(
                !checkedOn.isBefore(last),
                "dated-values-unchecked",
                "table {0} : vérifiée le {1}, avant sa dernière valeur, du {2}",
                "table {0}: checked on {1}, before its last value of {2}",
                key,
                checkedOn,
                last);
    }

    /**
     * The value in force on a day, with its text.
     *
     * @param day the day
     * @throws fr.clausesociale.ClauseException {@code value-not-known} if the day is before the first value or after
     *     {@link #checkedOn()}
     */
    public DatedValue<T> at(LocalDate day) {
        Optional<DatedValue<T>> found = find(day);
        require(
                found.isPresent(),
                "value-not-known",
                "la table {0} est connue du {1} au {2} (jour de sa dernière vérification), mais pas au {3}",
                "table {0} is known from {1} to {2} (the day it was last checked), not on {3}",
                key,
                values.get(0).from(),
                checkedOn,
                day);
        return found.orElseThrow();
    }

    /** The value in force on a day, with its text; empty where {@link #at} refuses. */
    public Optional<DatedValue<T>> find(LocalDate day) {
        if (day.isBefore(values.get(0).from()) || day.isAfter(checkedOn)) {
            return Optional.empty();
        }
        int i = values.size() - 1;
        while (values.get(i).from().isAfter(day)) {
            i--;
        }
        return Optional.of(values.get(i));
    }

    /**
     * The same table with one more value at its end, checked on the first day of that value or already later.
     *
     * @param next the value, whose first day is after every other
     */
    public DatedValues<T> with(DatedValue<T> next) {
        List<DatedValue<T>> more = new ArrayList<>(values);
        more.add(next);
        return new DatedValues<>(key, more, next.from().isAfter(checkedOn) ? next.from() : checkedOn);
    }

    /** The same table, said to have been compared with the texts on a day. */
    public DatedValues<T> checkedOn(LocalDate day) {
        return new DatedValues<>(key, values, day);
    }
}
