package fr.clausesociale.portfolio;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.journal.Event.HoursDeclared;
import fr.clausesociale.quantity.Hours;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Hours that a person has worked, as time sheets or payslips prove them, whatever was declared to a contract. French: <i>feuille
 * de temps</i>.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param person the person
 * @param lot the lot for which they were worked, if that is known: a payslip does not say it
 * @param from the first day
 * @param to the last day
 * @param hours the hours, from zero to 24 a day
 * @since 0.1.0
 */
public record TimeSheet(PersonToken person, Optional<ContractLot> lot, LocalDate from, LocalDate to, Hours hours) {

    /** Checks the days and the hours. */
    public TimeSheet {
        requireAt(
                "/to",
                !to.isBefore(from),
                "period-unordered",
                "une période ne peut pas prendre fin avant de commencer",
                "a period cannot end before it begins");
        requireAt(
                "/hours",
                !hours.isNegative() && hours.compareTo(HoursDeclared.most(from, to)) <= 0,
                "time-sheet-hours-invalid",
                "les heures travaillées sont nulles ou supérieures à zéro, {0} au plus sur ces jours",
                "hours worked are zero or more and at most {0} on these days",
                HoursDeclared.most(from, to));
    }
}
