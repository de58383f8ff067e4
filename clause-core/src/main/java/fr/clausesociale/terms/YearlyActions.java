package fr.clausesociale.terms;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Text;
import fr.clausesociale.law.LegalReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Actions that a lot may be met by instead of hours: so many in each year of the contract. An action beyond those of one year makes up
 * for none of another.
 *
 * <p>Contracts that say "one action a year" seldom say which year, and what a year gives that the contract does not fill. Both change what
 * is due, so neither has a default: terms that do not say are refused with {@code year-kind-missing} or {@code year-reading-missing}, and
 * the message says what each reading gives.
 *
 * <p>French: <i>soit des heures, soit une action par an</i>. This type is immutable and thread-safe.
 *
 * @param perYear the actions of one year, from 1 to 1,000
 * @param year which years are meant; always given
 * @param reading what a year gives that the contract does not fill; always given
 * @param reference the article of the contract
 * @since 0.1.0
 */
public record YearlyActions(
        int perYear, Optional<YearKind> year, Optional<YearReading> reading, LegalReference reference) {

    /** Which years are meant. */
    public enum YearKind {
        /** Years from the notification on; French: <i>année d'exécution</i>. */
        CONTRACT_YEAR(Text.of("année d'exécution", "year of the contract")),
        /** From 1 January to 31 December; French: <i>année civile</i>. */
        CALENDAR_YEAR(Text.of("année civile", "calendar year"));

        private final Text label;

        YearKind(Text label) {
            this.label = label;
        }

        /** The kind in words. */
        public Text label() {
            return label;
        }
    }

    /** What a year gives that the contract does not fill, and from when on. */
    public enum YearReading {
        /** Nothing; the actions of a year that the contract fills are due once it has ended. */
        COMPLETED(Text.of("années entières", "completed years")),
        /** All the actions of a year; they are due as soon as it is begun. */
        STARTED(Text.of("années commencées", "started years"));

        private final Text label;

        YearReading(Text label) {
            this.label = label;
        }

        /** The reading in words. */
        public Text label() {
            return label;
        }
    }

    /**
     * A year as far as the contract lasts in it.
     *
     * @param from its first day
     * @param to its last day
     * @param asked the actions that it asks for
     */
    public record ContractYear(LocalDate from, LocalDate to, int asked) {}

    /** Checks the number, and that the readings are given. */
    public YearlyActions {
        requireAt(
                "/perYear",
                perYear >= 1 && perYear <= 1000,
                "actions-invalid",
                "une clause demande de 1 à 1\u202f000 actions par an",
                "a clause asks for 1 to 1,000 actions a year");
        requireAt(
                "/year",
                year.isPresent(),
                "year-kind-missing",
                "la clause doit dire de quelle année elle parle : pour un marché notifié le 20 décembre, le 1er janvier ouvre une année nouvelle selon CALENDAR_YEAR, et non selon CONTRACT_YEAR",
                "the terms must say which year they mean: for a contract notified on 20 December, 1 January begins another year by CALENDAR_YEAR and not by CONTRACT_YEAR");
        requireAt(
                "/reading",
                reading.isPresent(),
                "year-reading-missing",
                "la clause doit dire ce que donne une année que le marché ne remplit pas : pour deux années et demie, COMPLETED donne {0} actions, STARTED donne {1} actions",
                "the terms must say what a year gives that the contract does not fill: for two years and a half, COMPLETED gives {0} actions, STARTED gives {1} actions",
                2 * perYear,
                3 * perYear);
    }

    /** Obtains what a contract asks for that says all of it. */
    public static YearlyActions of(int perYear, YearKind year, YearReading reading, LegalReference reference) {
        return new YearlyActions(perYear, Optional.of(year), Optional.of(reading), reference);
    }

    /**
     * The years of a contract that have begun, in order.
     *
     * @param begins the first day of the contract
     * @param ends the last day of the contract
     * @param asOf the day by which they have begun
     */
    public List<ContractYear> years(LocalDate begins, LocalDate ends, LocalDate asOf) {
        LocalDate last = asOf.isBefore(ends) ? asOf : ends;
        LocalDate whole = year.orElseThrow() == YearKind.CALENDAR_YEAR ? begins.withDayOfYear(1) : begins;
        List<ContractYear> years = new ArrayList<>();
        for (int i = 0; !whole.plusYears(i).isAfter(last); i++) {
            LocalDate first = whole.plusYears(i);
            LocalDate end = whole.plusYears(i + 1L).minusDays(1);
            boolean filled = !first.isBefore(begins) && !end.isAfter(ends);
            years.add(new ContractYear(
                    first.isBefore(begins) ? begins : first,
                    end.isAfter(ends) ? ends : end,
                    filled || reading.orElseThrow() == YearReading.STARTED ? perYear : 0));
        }
        return List.copyOf(years);
    }

    /** How many actions of a year are due on a day. */
    public int due(ContractYear of, LocalDate asOf) {
        return reading.orElseThrow() == YearReading.STARTED || asOf.isAfter(of.to()) ? of.asked() : 0;
    }
}
