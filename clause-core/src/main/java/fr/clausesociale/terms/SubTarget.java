package fr.clausesociale.terms;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Text;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Percentage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A share of the hours that must be done in a certain way or by certain persons: 30 % in work-study, half by the priority public.
 * Targets may be nested: a share of the hours of the target around it. Hours meet a target if they pass all of its tests.
 * All of them are hours as they are {@linkplain fr.clausesociale.assessment.HoursTally#credited() credited}.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param name the target in the contract's words, such as "heures en alternance", at most 200 characters
 * @param share the share, above zero
 * @param of the share of what. Contracts that say "30 % of the hours" leave it open, so it has no default
 * @param employments the employment contracts that count; any, if empty
 * @param structures the structures whose persons count; any way of performing, if empty
 * @param priorityPublic whether only persons count whom a decision said to be of the contract's priority public
 * @param within targets within this one: shares of its hours
 * @param reference the article of the contract
 * @since 0.1.0
 */
public record SubTarget(
        String name,
        Percentage share,
        ShareOf of,
        List<Employment> employments,
        List<StructureKind> structures,
        boolean priorityPublic,
        List<SubTarget> within,
        LegalReference reference) {

    /** What a share is taken of. */
    public enum ShareOf {
        /** Of the hours to perform: due less neutralised; within another target, of what that one asks for. */
        TO_PERFORM(Text.of("à réaliser", "to perform")),
        /** Of the hours counted; within another target, of those counted for that one. */
        COUNTED(Text.of("comptées", "counted"));

        private final Text label;

        ShareOf(Text label) {
            this.label = label;
        }

        /** The hours in words. */
        public Text label() {
            return label;
        }
    }

    /** Checks the share and the tests. */
    public SubTarget {
        employments = List.copyOf(employments);
        structures = List.copyOf(structures);
        within = List.copyOf(within);
        requireAt(
                "/name",
                !name.isBlank() && name.length() <= 200,
                "target-name-invalid",
                "le nom d'un objectif compte de 1 à 200 caractères",
                "the name of a target has 1 to 200 characters");
        requireAt(
                "/share",
                share.percent().signum() > 0,
                "target-share-invalid",
                "la part d'un objectif est supérieure à zéro",
                "the share of a target is above zero");
        requireAt(
                "",
                priorityPublic || !employments.isEmpty() || !structures.isEmpty(),
                "target-without-test",
                "un objectif nomme des contrats de travail, des structures ou le public prioritaire",
                "a target names employment contracts, structures or the priority public");
        requireDistinct(within, "/within/");
    }

    /** Checks that no two targets beside each other have one name. */
    static void requireDistinct(List<SubTarget> targets, String place) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < targets.size(); i++) {
            requireAt(
                    place + i + "/name",
                    names.add(targets.get(i).name()),
                    "target-duplicated",
                    "deux objectifs voisins ne portent pas le même nom",
                    "two targets beside each other have different names");
        }
    }
}
