package fr.clausesociale.examples.quickstart;

import fr.clausesociale.Language;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.portfolio.ContractClaims;
import fr.clausesociale.portfolio.OverclaimPolicy;
import fr.clausesociale.portfolio.PersonHours;
import fr.clausesociale.portfolio.TimeSheet;
import fr.clausesociale.quantity.Hours;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The example of the README on several contracts: what stands between the two marks is there word for word. */
final class AcrossContractsExample {

    private static final PersonToken PERSON = PersonToken.of("p-7f3a");

    private AcrossContractsExample() {}

    static void run(PrintStream out) {
        ContractClaims school = claims("ville/2026-07", LocalDate.of(2026, 4, 3), "100");
        ContractClaims bridge = claims("region/2026-12", LocalDate.of(2026, 4, 10), "51.67");
        // README
        List<ContractClaims> contracts = List.of(school, bridge); // ContractClaims.of(terms, journal, assessment)
        YearMonth march = YearMonth.of(2026, 3);
        TimeSheet payslip =
                new TimeSheet(PERSON, Optional.empty(), march.atDay(1), march.atEndOfMonth(), Hours.of("132.5"));

        List<PersonHours> persons =
                PersonHours.of(march, march, contracts, List.of(payslip), OverclaimPolicy.FIRST_DECLARED);
        out.print(persons.get(0).derivation().render(Language.ENGLISH));
        // README
    }

    private static ContractClaims claims(String contract, LocalDate on, String hours) {
        return new ContractClaims(
                ContractId.of(contract),
                Hours.of(24),
                List.of(new ContractClaims.Claim(
                        EventId.of("d-1"),
                        PERSON,
                        LotId.of("1"),
                        on,
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 3, 31),
                        Hours.of(hours))));
    }
}
