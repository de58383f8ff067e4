package fr.clausesociale.portfolio;

import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.quantity.Hours;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A short way to write claims and time sheets. */
final class Claims {

    static final PersonToken PERSON = PersonToken.of("p-7f3a");
    static final YearMonth JANUARY = YearMonth.of(2026, 1);
    static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private Claims() {}

    static ContractClaims contract(String id, ContractClaims.Claim... claims) {
        return new ContractClaims(ContractId.of(id), Hours.of(24), List.of(claims));
    }

    /** Hours of a month on lot 1, declared on the fifth of the next. */
    static ContractClaims.Claim month(String declaration, String month, String hours) {
        YearMonth days = YearMonth.parse(month);
        return claim(declaration, days.atDay(1).toString(), days.atEndOfMonth().toString(), hours);
    }

    static ContractClaims.Claim claim(String declaration, String from, String to, String hours) {
        LocalDate last = LocalDate.parse(to);
        return new ContractClaims.Claim(
                EventId.of(declaration),
                PERSON,
                LotId.of("1"),
                YearMonth.from(last).plusMonths(1).atDay(5),
                LocalDate.parse(from),
                last,
                Hours.of(hours));
    }

    static ContractLot lot(String contract) {
        return new ContractLot(ContractId.of(contract), LotId.of("1"));
    }

    /** Hours of 2026 on a lot. */
    static TimeSheet worked(String contract, String hours) {
        return new TimeSheet(
                PERSON, Optional.of(lot(contract)), JANUARY.atDay(1), DECEMBER.atEndOfMonth(), Hours.of(hours));
    }

    /** Hours of 2026, one does not know on which lot. */
    static TimeSheet worked(String hours) {
        return new TimeSheet(PERSON, Optional.empty(), JANUARY.atDay(1), DECEMBER.atEndOfMonth(), Hours.of(hours));
    }
}
