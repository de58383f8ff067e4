package fr.clausesociale.contract;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.LotId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/**
 * A public or private contract that carries a social clause: who buys, who performs, until when.
 *
 * <p>French: <i>marché</i>. When it begins is not said here but by its notification in the journal. This type is immutable
 * and thread-safe.
 *
 * @param id the buyer's number
 * @param buyer the buyer (French: <i>acheteur</i>)
 * @param subject what is bought
 * @param lots the lots, at least one, whether or not they bear the clause
 * @param holder who holds the contract
 * @param endsOn the last day of performance, renewals included
 * @param currency the currency of every amount of the contract
 * @since 0.1.0
 */
public record Contract(
        ContractId id,
        String buyer,
        String subject,
        List<Lot> lots,
        Grouping holder,
        LocalDate endsOn,
        CurrencyUnit currency) {

    /** Checks that there are lots and that their numbers differ. */
    public Contract {
        lots = List.copyOf(lots);
        requireAt(
                "/endsOn",
                endsOn.getYear() >= 1900 && endsOn.getYear() <= 9999,
                "contract-date-invalid",
                "un marché prend fin dans les années 1900 à 9999",
                "a contract ends in the years 1900 to 9999");
        requireAt(
                "/lots",
                !lots.isEmpty(),
                "contract-without-lot",
                "un marché comporte au moins un lot",
                "a contract has at least one lot");
        Set<LotId> numbers = new HashSet<>();
        for (int i = 0; i < lots.size(); i++) {
            requireAt(
                    "/lots/" + i + "/id",
                    numbers.add(lots.get(i).id()),
                    "lot-duplicated",
                    "les lots d'un marché portent des numéros différents",
                    "the lots of a contract have different numbers");
        }
    }

    /** The lot of a number, if the contract has it. */
    public Optional<Lot> lot(LotId lot) {
        return lots.stream().filter(l -> l.id().equals(lot)).findFirst();
    }

    /** Whether a company is one of those that hold the contract. */
    public boolean isHeldBy(CompanyId company) {
        return holder.members().contains(company);
    }
}
