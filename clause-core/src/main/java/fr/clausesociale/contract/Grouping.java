package fr.clausesociale.contract;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.identity.CompanyId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The company or the grouping of companies that holds a contract.
 *
 * <p>French: <i>titulaire, groupement</i>. This type is immutable and thread-safe.
 *
 * @param liability how the members answer to the buyer
 * @param members the companies, at least one, the lead member (French: <i>mandataire</i>) first
 * @since 0.1.0
 */
public record Grouping(Liability liability, List<CompanyId> members) {

    /** How the members of a grouping answer to the buyer. */
    public enum Liability {
        /** One company, no grouping. */
        SINGLE,
        /** Each member for its own part; French: <i>groupement conjoint</i>. */
        JOINT,
        /** Every member for the whole; French: <i>groupement solidaire</i>. */
        JOINT_AND_SEVERAL
    }

    /** Checks the number of members. */
    public Grouping {
        members = List.copyOf(members);
        requireAt(
                "/members",
                !members.isEmpty(),
                "grouping-empty",
                "un marché a au moins une entreprise titulaire",
                "a contract is held by at least one company");
        Set<CompanyId> companies = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            requireAt(
                    "/members/" + i,
                    companies.add(members.get(i)),
                    "company-duplicated",
                    "les entreprises d'un groupement portent des identifiants différents",
                    "the companies of a grouping have different ids");
        }
        requireAt(
                "/liability",
                (liability == Liability.SINGLE) == (members.size() == 1),
                "grouping-liability",
                "une entreprise seule est SINGLE ; plusieurs sont JOINT (conjointes) ou JOINT_AND_SEVERAL (solidaires)",
                "one company alone is SINGLE, several are JOINT or JOINT_AND_SEVERAL");
    }

    /** Obtains the holder that is one company. */
    public static Grouping single(CompanyId company) {
        return new Grouping(Liability.SINGLE, List.of(company));
    }

    /** The lead member, who speaks for the others. */
    public CompanyId lead() {
        return members.get(0);
    }
}
