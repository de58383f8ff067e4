package fr.clausesociale.contract;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Percentage;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the companies of a grouping say that something is shared among them. A company that is not named has no part of it.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param shares the share of each company, 100 % in all
 * @param reference where they say so, such as the commitment form or a letter of the lead member
 * @since 0.1.0
 */
public record StatedSplit(List<CompanyShare> shares, LegalReference reference) {

    /**
     * The share of one company.
     *
     * @param company the company
     * @param share its share, above zero
     */
    public record CompanyShare(CompanyId company, Percentage share) {
        /** Checks the share. */
        public CompanyShare {
            requireAt(
                    "/share",
                    share.percent().signum() > 0,
                    "share-invalid",
                    "la part d'une entreprise est supérieure à zéro",
                    "the share of a company is above zero");
        }
    }

    /** Checks that no company stands twice, and that nothing is left. */
    public StatedSplit {
        shares = List.copyOf(shares);
        Set<CompanyId> seen = new HashSet<>();
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            requireAt(
                    "/shares/" + i + "/company",
                    seen.add(shares.get(i).company()),
                    "company-duplicated",
                    "une répartition ne nomme qu'une fois chaque entreprise",
                    "a split names each company once");
            total = total.add(shares.get(i).share().percent());
        }
        requireAt(
                "/shares",
                total.compareTo(BigDecimal.valueOf(100)) == 0,
                "shares-not-whole",
                "les parts font {0} pour cent et non 100",
                "the shares make {0} percent, not 100",
                total);
    }

    /** The percent of each of some companies, in their order; zero for one that is not named. */
    public List<BigDecimal> percentOf(List<CompanyId> companies) {
        return companies.stream()
                .map(company -> shares.stream()
                        .filter(share -> share.company().equals(company))
                        .map(share -> share.share().percent())
                        .findFirst()
                        .orElse(BigDecimal.ZERO))
                .toList();
    }

    /** The place of the first company that is none of some others, as a number from zero; -1 if there is none. */
    public int firstStranger(List<CompanyId> companies) {
        for (int i = 0; i < shares.size(); i++) {
            if (!companies.contains(shares.get(i).company())) {
                return i;
            }
        }
        return -1;
    }
}
