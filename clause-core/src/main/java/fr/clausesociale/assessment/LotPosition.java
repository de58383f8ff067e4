package fr.clausesociale.assessment;

import fr.clausesociale.contract.Fulfilment;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.quantity.Hours;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Where one lot stands.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param lot the lot
 * @param invoiced what was invoiced on it, excluding VAT
 * @param due the hours due; empty if the lot does not bear the clause, which is not the same as zero; zero if the holder chose actions
 *     instead
 * @param orders what the orders let expect; empty if the lot owes hours that do not follow the invoices, or nothing was ordered
 * @param alternative what the lot asks for if it may be met by actions instead of hours; hours are taken to be due as long as nothing is
 *     chosen
 * @param neutralised the hours taken out of what is due
 * @param exempted the hours that may be missing without penalty, since nobody could be proposed; they stay due
 * @param tally the hours declared
 * @param companies the companies that hold the contract, in its order
 * @param subTargets the targets within the lot; none if it has none
 * @param derivation how the position was reached
 * @since 0.1.0
 */
public record LotPosition(
        LotId lot,
        Money invoiced,
        Optional<Hours> due,
        Optional<OrderForecast> orders,
        Optional<AlternativePosition> alternative,
        Hours neutralised,
        Hours exempted,
        HoursTally tally,
        List<CompanyPosition> companies,
        List<SubTargetPosition> subTargets,
        Derivation derivation) {

    /** Copies the lists. */
    public LotPosition {
        companies = List.copyOf(companies);
        subTargets = List.copyOf(subTargets);
    }

    /** The hours to perform: due less neutralised, never below zero; zero if the lot does not bear the clause. */
    public Hours toPerform() {
        return due.orElse(Hours.ZERO).minus(neutralised).orZeroIfNegative();
    }

    /**
     * The hours neutralised beyond those due: a mistake, or hours neutralised before they are invoiced. All of them if the lot does not bear
     * the clause, none if the holder chose actions.
     */
    public Hours neutralisedInExcess() {
        return owesActions()
                ? Hours.ZERO
                : neutralised.minus(due.orElse(Hours.ZERO)).orZeroIfNegative();
    }

    /** Whether the holder chose actions, so that the lot owes no hours. */
    boolean owesActions() {
        return alternative
                .flatMap(AlternativePosition::chosen)
                .filter(choice -> choice == Fulfilment.ACTIONS)
                .isPresent();
    }

    /** Whether the holder may still choose actions, of which none is missing: as long as it is so, missing hours cost nothing. */
    boolean mayChooseActions() {
        return alternative
                .filter(position -> position.chosen().isEmpty() && position.actionsMissing() == 0)
                .isPresent();
    }

    /**
     * The hours missing: to perform less {@linkplain HoursTally#credited() credited}, never below zero; French: <i>reste à réaliser</i>.
     */
    public Hours gap() {
        return toPerform().minus(tally.credited()).orZeroIfNegative();
    }
}
