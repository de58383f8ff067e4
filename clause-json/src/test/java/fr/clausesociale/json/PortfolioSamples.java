package fr.clausesociale.json;

import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Route;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.journal.Event;
import fr.clausesociale.portfolio.ContractClaims;
import fr.clausesociale.portfolio.ContractLot;
import fr.clausesociale.portfolio.OverclaimPolicy;
import fr.clausesociale.portfolio.PersonHours;
import fr.clausesociale.portfolio.PoolingAgreement;
import fr.clausesociale.portfolio.TimeSheet;
import fr.clausesociale.quantity.Hours;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** One value of each type that crosses contracts. */
final class PortfolioSamples {

    private static final PersonToken PERSON = PersonToken.of("person-kqzv");
    private static final CompanyId COMPANY = CompanyId.of("octave-numerique");
    private static final LotId LOT = LotId.of("1");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 30);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    private PortfolioSamples() {}

    static ContractClaims claims(String contract, String hours) {
        return new ContractClaims(
                ContractId.of(contract),
                Hours.of(10),
                List.of(new ContractClaims.Claim(
                        EventId.of("d-1"), PERSON, LOT, LAST.plusDays(5), FIRST, LAST, Hours.of(hours))));
    }

    static TimeSheet sheet() {
        return new TimeSheet(PERSON, Optional.of(lot("2026-07")), FIRST, LAST, Hours.of("15.5"));
    }

    static PersonHours personHours() {
        YearMonth march = YearMonth.from(FIRST);
        return PersonHours.of(
                        march,
                        march,
                        List.of(claims("2026-07", "14"), claims("2026-08", "7")),
                        List.of(sheet()),
                        OverclaimPolicy.PRO_RATA)
                .get(0);
    }

    static PoolingAgreement agreement() {
        return new PoolingAgreement(
                COMPANY,
                PoolingAgreement.ShareKey.HOURS_TO_PERFORM,
                List.of(
                        new PoolingAgreement.Party(lot("2026-07"), FIRST, LAST, new BigDecimal("1000.5")),
                        new PoolingAgreement.Party(lot("2026-08"), FIRST, LAST, new BigDecimal("600"))),
                Samples.ARTICLE);
    }

    static PoolingAgreement.Allocation allocation() {
        return agreement()
                .allocate(
                        Event.Hire.builder()
                                .id(EventId.of("h-1"))
                                .on(FIRST)
                                .person(PERSON)
                                .company(COMPANY)
                                .lot(LOT)
                                .route(Route.DIRECT_HIRE)
                                .employment(Employment.APPRENTICESHIP)
                                .startsOn(FIRST)
                                .build(),
                        sheet());
    }

    private static ContractLot lot(String contract) {
        return new ContractLot(ContractId.of(contract), LOT);
    }
}
