package fr.clausesociale.json.ocds;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.Siret;
import fr.clausesociale.terms.ClauseTerms;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A contract of which a release is published.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param ocid the identifier of its contracting process: the prefix that the publisher was given, such as {@code ocds-78apv2}, a hyphen and
 *     up to 200 characters without blanks or {@code #}
 * @param buyer the establishment that buys
 * @param suppliers the establishment of each company that holds the contract, and of no other
 * @param terms the terms
 * @param assessment where the contract stands, by these terms
 * @since 0.1.0
 */
public record OcdsContract(
        String ocid, Siret buyer, Map<CompanyId, Siret> suppliers, ClauseTerms terms, Assessment assessment) {

    private static final Pattern OCID = Pattern.compile("ocds-[0-9a-z]{6}-[^#\\s\\p{Cntrl}]{1,200}");

    /** Copies the map, and checks that all is of one contract. */
    public OcdsContract {
        suppliers = Map.copyOf(suppliers);
        List<CompanyId> members = terms.contract().holder().members();
        requireAt(
                "/ocid",
                OCID.matcher(ocid).matches(),
                "ocid-malformed",
                "un ocid est fait d'un préfixe comme ocds-78apv2, d'un tiret et de 1 à 200 caractères",
                "an ocid is made of a prefix such as ocds-78apv2, a hyphen and 1 to 200 characters");
        requireAt(
                "/suppliers",
                suppliers.keySet().equals(Set.copyOf(members)),
                "ocds-suppliers-differ",
                "les établissements donnés sont ceux des entreprises titulaires, de toutes et d'aucune autre",
                "the establishments given are those of the companies that hold the contract, of all and of no other");
        Set<Siret> parties = new HashSet<>(suppliers.values());
        parties.add(buyer);
        requireAt(
                "/suppliers",
                parties.size() == suppliers.size() + 1,
                "ocds-party-duplicated",
                "l'acheteur et les entreprises ont chacun leur établissement",
                "the buyer and the companies have an establishment each");
        requireAt(
                "/assessment",
                assessment.contract().equals(terms.contract().id()),
                "ocds-contracts-differ",
                "le bilan est celui d'un autre marché",
                "the assessment is that of another contract");
    }
}
