package fr.clausesociale.sizing;

import fr.clausesociale.Text;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that a method needs to know of a lot.
 *
 * @since 0.1.0
 */
public enum Datum {
    /** {@link LotData#amount()}. */
    AMOUNT(Text.of("montant", "amount")),
    /** {@link LotData#months()}. */
    MONTHS(Text.of("durée en mois", "length in months")),
    /** {@link LotData#labourShare()}. */
    LABOUR_SHARE(Text.of("part de main-d'œuvre", "labour share")),
    /** {@link LotData#insertionRate()}. */
    INSERTION_RATE(Text.of("taux d'insertion", "insertion rate")),
    /** {@link LotData#hourlyCost()}. */
    HOURLY_COST(Text.of("coût horaire", "hourly cost")),
    /** {@link LotData#hoursWorked()}. */
    HOURS_WORKED(Text.of("heures travaillées", "hours worked")),
    /** {@link LotData#slices()}. */
    SLICES(Text.of("heures par tranche", "hours per slice")),
    /** {@link LotData#brackets()}. */
    BRACKETS(Text.of("barème", "table")),
    /** {@link LotData#transferableHours()}. */
    TRANSFERABLE_HOURS(
            Text.of("heures mensuelles du personnel à reprendre", "monthly hours of the staff to take over")),
    /** {@link LotData#coefficient()}. */
    COEFFICIENT(Text.of("coefficient", "coefficient")),
    /** {@link LotData#posts()}. */
    POSTS(Text.of("postes", "posts")),
    /** {@link LotData#shareOfAmount()}. */
    SHARE_OF_AMOUNT(Text.of("part du montant", "share of the amount")),
    /** {@link LotData#minimumLabourShare()}. */
    MINIMUM_LABOUR_SHARE(Text.of("part de main-d'œuvre minimale", "minimum labour share")),
    /** {@link LotData#fixedFigure()}. */
    FIXED_FIGURE(Text.of("chiffre fixé", "figure set"));

    private final Text label;

    Datum(Text label) {
        this.label = label;
    }

    /** What it is, in words. */
    public Text label() {
        return label;
    }

    boolean isKnown(LotData lot) {
        return figure(lot).isPresent();
    }

    /** What it is and its figure in a lot that has it. */
    Text in(LotData lot) {
        return Text.format("{0} ({1})", "{0} ({1})", label, figure(lot).orElseThrow());
    }

    private Optional<?> figure(LotData lot) {
        return switch (this) {
            case AMOUNT -> lot.amount();
            case MONTHS -> lot.months();
            case LABOUR_SHARE -> lot.labourShare();
            case INSERTION_RATE -> lot.insertionRate();
            case HOURLY_COST -> lot.hourlyCost();
            case HOURS_WORKED -> lot.hoursWorked();
            case SLICES -> lot.slices().map(term -> Text.format("{0} / {1}", "{0} / {1}", term.hours(), term.slice()));
            case BRACKETS -> lot.brackets().map(table -> table.source().citation());
            case TRANSFERABLE_HOURS -> lot.transferableHours();
            case COEFFICIENT -> lot.coefficient();
            case POSTS -> lot.posts().map(PostsMethod.Posts::toText);
            case SHARE_OF_AMOUNT -> lot.shareOfAmount();
            case MINIMUM_LABOUR_SHARE -> lot.minimumLabourShare();
            case FIXED_FIGURE -> lot.fixedFigure().map(FixedFigureMethod::hours);
        };
    }

    /** Texts one after the other, if there are any. */
    static Optional<Text> list(Stream<Text> texts) {
        return texts.reduce((some, more) -> Text.format("{0}, {1}", "{0}, {1}", some, more));
    }
}
