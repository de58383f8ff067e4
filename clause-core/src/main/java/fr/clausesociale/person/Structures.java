package fr.clausesociale.person;

import static fr.clausesociale.person.Claim.not;
import static fr.clausesociale.person.Claim.that;

import fr.clausesociale.Text;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What the integration structure tells in which somebody is: whoever is employed by one works, and whoever is in one of work
 * integration is in an insertion scheme.
 *
 * <p>Employees are those of an EI, an ACI or a neighbourhood association. An AI and an ETTI second people for some hours or days,
 * between which there may be no work; an EITI supports the self-employed; a path within a GEIQ may begin before the contract.
 */
final class Structures {

    private static final List<String> EMPLOYERS = List.of("EI", "ACI", "REGIE_DE_QUARTIER");
    private static final List<String> WORK_INTEGRATION = List.of("AI", "ETTI", "EI", "ACI", "EITI");

    private static final Text EMPLOYED = Text.of(
            "« {1} », alors que la structure d'insertion emploie la personne",
            "\"{1}\", though the integration structure employs the person");

    private static final List<Exclusion> ALL = List.of(
            new Exclusion(EMPLOYERS, that(Facts.NEVER_WORKED), EMPLOYED),
            new Exclusion(EMPLOYERS, that(Facts.WITHOUT_WORK_SINCE), EMPLOYED),
            new Exclusion(
                    WORK_INTEGRATION,
                    not(Facts.INSERTION_SCHEME),
                    Text.of(
                            "structure de l'insertion par l'activité économique, et non « {1} »",
                            "a structure of work integration, and not \"{1}\"")));

    private Structures() {}

    static void contradictions(PackedFacts packed, List<Contradiction> found) {
        for (Exclusion exclusion : ALL) {
            if (exclusion.isIn(packed) && exclusion.claim.isCertain(packed)) {
                Fact<?> fact = exclusion.claim.fact();
                Text reason = exclusion.reason;
                found.add(new Contradiction(
                        List.of(Facts.STRUCTURE, fact),
                        Text.format(reason.fr(), reason.en(), Facts.STRUCTURE.label(), fact.label())));
            }
        }
    }

    /** Tells what follows, with the facts from which it does. Of the structure nothing follows that could be said. */
    static void consequences(PackedFacts packed, BiConsumer<Claim, List<Fact<?>>> found) {
        for (Exclusion exclusion : ALL) {
            if (exclusion.isIn(packed)) {
                found.accept(exclusion.claim.opposite(), List.of(Facts.STRUCTURE));
            }
        }
    }

    /** Structures that exclude a claim on somebody who is in one of them. */
    private static final class Exclusion {
        private final Claim claim;
        private final Text reason;
        private final long codes;

        Exclusion(List<String> structures, Claim claim, Text reason) {
            this.claim = claim;
            this.reason = reason;
            long some = 0;
            for (String code : structures) {
                some |= PackedFacts.of(Facts.STRUCTURE, code);
            }
            this.codes = some;
        }

        boolean isIn(PackedFacts packed) {
            int place = packed.placeOf(Facts.STRUCTURE);
            return place != 0 && (packed.low(place) & ~codes) == 0;
        }
    }
}
