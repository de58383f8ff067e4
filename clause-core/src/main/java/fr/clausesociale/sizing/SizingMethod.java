package fr.clausesociale.sizing;

import fr.clausesociale.Text;

/**
 * A way to find how many hours a lot could bear, with its own inputs.
 *
 * <p>Practices differ by buyer, branch and programme, and no text settles them; so each method is a value of its own, and none of its
 * inputs that varies by trade, territory or date has a default. Each computes exactly and rounds once, as it is told.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface SizingMethod
        permits LabourShareMethod,
                HoursWorkedMethod,
                HoursPerSliceMethod,
                TransferredStaffMethod,
                BracketMethod,
                PostsMethod,
                ShareOfAmountMethod,
                FixedFigureMethod {

    /**
     * Computes the hours, with each step.
     *
     * @throws fr.clausesociale.ClauseException {@code sizing-hours-out-of-range} from 100,000,000 hours on
     */
    Sizing size();

    /** Which method this is. */
    Kind kind();

    /** The methods, in the order in which a comparison lists them. */
    enum Kind {
        /** {@link LabourShareMethod}. */
        LABOUR_SHARE(Text.of("part de main-d'œuvre du montant", "labour share of the amount")),
        /** {@link HoursWorkedMethod}. */
        HOURS_WORKED(Text.of("taux sur les heures travaillées", "rate on hours worked")),
        /** {@link HoursPerSliceMethod}. */
        HOURS_PER_SLICE(Text.of("heures par tranche de montant", "hours per slice of amount")),
        /** {@link TransferredStaffMethod}. */
        TRANSFERRED_STAFF(Text.of("personnel repris", "staff taken over")),
        /** {@link BracketMethod}. */
        BRACKETS(Text.of("barème par montant", "table by amount")),
        /** {@link PostsMethod}. */
        POSTS(Text.of("postes sur une durée", "posts over a length of time")),
        /** {@link ShareOfAmountMethod}. */
        SHARE_OF_AMOUNT(Text.of("part du montant", "share of the amount")),
        /** {@link FixedFigureMethod}. */
        FIXED_FIGURE(Text.of("chiffre fixé", "figure set"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        /** The method in words. */
        public Text label() {
            return label;
        }
    }
}
