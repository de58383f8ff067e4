package fr.clausesociale.terms;

import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Route;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.law.LegalReference;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The means by which the contract lets hours be performed.
 *
 * <p>French: <i>modalités admises</i>. This type is immutable and thread-safe.
 *
 * @param directHire the employment contracts that a direct hire may have; empty if the contract names none
 * @param directHireOpen whether the contract gives these as examples (French: <i>notamment</i>), so that the buyer may admit
 *     another; if it does not, a direct hire under a contract that it does not name is refused
 * @param makingAvailable the structures that may make people available; empty if none may
 * @param subcontracting the structures that may be subcontractors; empty if none may
 * @param coContracting the structures that may be co-contractors; empty if none may
 * @param reference the article of the contract
 * @since 0.1.0
 */
public record AdmittedMeans(
        List<Employment> directHire,
        boolean directHireOpen,
        List<StructureKind> makingAvailable,
        List<StructureKind> subcontracting,
        List<StructureKind> coContracting,
        LegalReference reference) {

    /** Puts each list in the order of its enum, so that equal means are equal values. */
    public AdmittedMeans {
        directHire = ordered(directHire);
        makingAvailable = ordered(makingAvailable);
        subcontracting = ordered(subcontracting);
        coContracting = ordered(coContracting);
    }

    /**
     * Whether the contract admits a way of having hours performed.
     *
     * @param route the route
     * @param employment the employment contract of the person
     * @param structure the structure, for every route but a direct hire
     */
    public boolean admits(Route route, Employment employment, Optional<StructureKind> structure) {
        return switch (route) {
            case DIRECT_HIRE -> directHire.contains(employment);
            case MAKING_AVAILABLE -> structure.filter(makingAvailable::contains).isPresent();
            case SUBCONTRACTING -> structure.filter(subcontracting::contains).isPresent();
            case CO_CONTRACTING -> structure.filter(coContracting::contains).isPresent();
        };
    }

    /**
     * Whether the contract neither names a way of having hours performed nor rules it out, so that it is for the buyer to
     * admit it; the terms then name it.
     *
     * @param route the route
     * @param employment the employment contract of the person
     */
    public boolean leavesOpen(Route route, Employment employment) {
        return route == Route.DIRECT_HIRE && directHireOpen && !directHire.contains(employment);
    }

    private static <E extends Enum<E>> List<E> ordered(Collection<E> values) {
        return values.stream().distinct().sorted().toList();
    }
}
