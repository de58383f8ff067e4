package fr.clausesociale.assessment;

import fr.clausesociale.derivation.Derivation;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What the contract's penalties come to: a computation sheet, never a decision.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param lines one line per lot with missing hours and per document under notice
 * @param incurred the sum of what the contract lets the buyer apply on the day of the assessment
 * @param exposure the sum of what would be due if the contract ended as it stands
 * @since 0.1.0
 */
public record PenaltySheet(List<Line> lines, Money incurred, Money exposure) {

    /**
     * One penalty.
     *
     * @param kind what it is for
     * @param subject the lot or the document
     * @param incurred whether the buyer may apply it; otherwise it is an exposure, since hours can still be done
     * @param amount the amount
     * @param derivation how it was computed, with the article of the contract
     */
    public record Line(Kind kind, String subject, boolean incurred, Money amount, Derivation derivation) {}

    /** What a penalty is for. */
    public enum Kind {
        /** Hours due and not done; the subject is the lot. */
        MISSING_HOURS,
        /** A document missing after formal notice; the subject is the document. */
        MISSING_DOCUMENT
    }

    /** Copies the lines. */
    public PenaltySheet {
        lines = List.copyOf(lines);
    }

    static PenaltySheet of(List<Line> lines, CurrencyUnit currency) {
        return new PenaltySheet(lines, total(lines, true, currency), total(lines, false, currency));
    }

    private static Money total(List<Line> lines, boolean incurred, CurrencyUnit currency) {
        return lines.stream()
                .filter(line -> line.incurred() == incurred)
                .map(Line::amount)
                .reduce(Money.zero(currency), Money::plus);
    }
}
