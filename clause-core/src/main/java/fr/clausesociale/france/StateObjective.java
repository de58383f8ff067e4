package fr.clausesociale.france;

import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.UndatedValue;
import fr.clausesociale.quantity.Percentage;

/**
 * The objective of the State of 2010 for 2012: 10 % of the services that it buys performed by people in insertion, in sectors where labour
 * makes at least 50 %.
 *
 * <p>It is an objective for all purchases of a year, which bound no single contract, and sources differ on whether it counts contracts
 * with a clause or the work of these people. As the inputs of a {@link fr.clausesociale.sizing.ShareOfAmountMethod} it says what a contract would
 * contribute.
 *
 * @since 0.1.0
 */
public final class StateObjective {

    private static final LegalReference CONVENTION =
            LegalReference.of("Convention du 12 février 2010 entre le SAE et l'Alliance Villes Emploi");

    private StateObjective() {}

    /** The share of the services bought: 10 %. */
    public static UndatedValue<Percentage> share() {
        return new UndatedValue<>(Percentage.of("10"), CONVENTION);
    }

    /** The labour share from which on it was meant: 50 %. */
    public static UndatedValue<Percentage> minimumLabourShare() {
        return new UndatedValue<>(Percentage.of("50"), CONVENTION);
    }
}
