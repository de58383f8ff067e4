package fr.clausesociale.assessment;

import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.PenaltyLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What the contract's penalties come to: a computation sheet, never a decision.
 *
 * <p>Where the price of an hour hangs on a value that is not known on the day that counts, missing hours have no amount and are in no
 * sum: they are {@linkplain #unpriced() told apart}. What is incurred, and what is incurred and exposed together, then are the least that
 * is due, since a {@linkplain fr.clausesociale.terms.ClauseTerms#penaltyLimit() limit} is applied without them.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param lines one line per lot with missing hours, late document and action missed, and what a limit takes off. Of a lot whose holder has
 *     not chosen between {@linkplain fr.clausesociale.terms.YearlyActions hours and actions}, and lacks both, the lines of the dearer choice,
 *     as an exposure; of one that lacks nothing by one choice, none
 * @param unpriced one line per lot with missing hours whose price is not known; if there is any, the sums are without it
 * @param lackingNotice the lots whose hours are missing after the contract has ended and whose penalty is an exposure only because the contract
 *     asks for a {@linkplain fr.clausesociale.journal.Event.HoursNotice formal notice} and none was given
 * @param incurred the sum of what the contract lets the buyer apply on the day of the assessment
 * @param exposure the sum of what would be due if the contract ended as it stands and, where the contract asks for one, a formal notice remained
 *     without effect
 * @param withheld from which company of a grouping what is incurred is withheld; none if the contract does not say
 * @since 0.1.0
 */
public record PenaltySheet(
        List<Line> lines,
        List<UnpricedHours> unpriced,
        List<LotId> lackingNotice,
        Money incurred,
        Money exposure,
        List<Withheld> withheld) {

    /**
     * One penalty.
     *
     * @param kind what it is for
     * @param subject the lot, the document or the action
     * @param incurred whether the buyer may apply it; otherwise it is an exposure, since hours can still be done, or a formal notice
     *     is lacking or still leaves time
     * @param amount the amount
     * @param derivation how it was computed, with the article of the contract
     */
    public record Line(Kind kind, String subject, boolean incurred, Money amount, Derivation derivation) {}

    /**
     * Missing hours that the contract penalises by a price that is not known. Nothing is guessed in its place.
     *
     * @param lot the lot
     * @param incurred whether the buyer may apply the penalty, once it is known; otherwise it is an exposure
     * @param hours the hours that cost something, less tolerated and exempted hours, above zero
     * @param code why there is no amount: {@code value-not-known}, as {@link fr.clausesociale.law.DatedValues#at} refuses it
     * @param derivation how the hours were computed and which value is not known on which day, with the article of the contract
     */
    public record UnpricedHours(LotId lot, boolean incurred, Hours hours, String code, Derivation derivation) {}

    /**
     * What is withheld from one company of a grouping.
     *
     * @param company the company
     * @param amount the amount; the amounts of all companies make what is incurred, and so are the least that is due if missing hours without
     *     a known price are incurred
     * @param derivation why from it, and whether the amount is the least
     */
    public record Withheld(CompanyId company, Money amount, Derivation derivation) {}

    /** What a penalty is for. */
    public enum Kind {
        /** Hours due and not done; the subject is the lot. */
        MISSING_HOURS,
        /** A document late since its last day or a formal notice; the subject is the document. */
        MISSING_DOCUMENT,
        /**
         * One action not done: found so, and the subject is the action; or due instead of hours and not done so far, and the subject is the
         * lot, with one line for each.
         */
        MISSED_ACTION,
        /** What a cap, or a rule that only the highest penalty or kind applies, takes off: zero or below; without subject. */
        LIMIT
    }

    /** Copies the lists. */
    public PenaltySheet {
        lines = List.copyOf(lines);
        unpriced = List.copyOf(unpriced);
        lackingNotice = List.copyOf(lackingNotice);
        withheld = List.copyOf(withheld);
    }

    /**
     * A sheet of penalties under a limit, if there is one.
     *
     * @param others what lots that leave a choice would cost by the one, of hours or actions, that is not among the penalties
     */
    static PenaltySheet of(
            List<Line> penalties,
            List<Line> others,
            List<UnpricedHours> unpriced,
            List<LotId> lackingNotice,
            Optional<PenaltyLimit> limit,
            CurrencyUnit currency) {
        List<Line> lines = new ArrayList<>(penalties);
        limit.ifPresent(one -> {
            LimitedPenalties now =
                    new LimitedPenalties(one, amounts(penalties.stream().filter(Line::incurred)), List.of(), currency);
            LimitedPenalties all =
                    new LimitedPenalties(one, amounts(penalties.stream()), amounts(others.stream()), currency);
            Money change = now.together().minus(total(penalties, true, currency));
            Money ahead = all.together().minus(now.together()).minus(total(penalties, false, currency));
            addLimit(true, change, now, lines);
            addLimit(false, ahead, all, lines);
        });
        return new PenaltySheet(
                lines, unpriced, lackingNotice, total(lines, true, currency), total(lines, false, currency), List.of());
    }

    /** What is incurred for documents and actions, before a limit. */
    List<LimitedPenalties.Amount> incurredApartFromHours() {
        return amounts(lines.stream()
                .filter(line -> line.incurred()
                        && (line.kind() == Kind.MISSING_DOCUMENT || line.kind() == Kind.MISSED_ACTION)));
    }

    PenaltySheet withheld(List<Withheld> from) {
        return new PenaltySheet(lines, unpriced, lackingNotice, incurred, exposure, from);
    }

    private static List<LimitedPenalties.Amount> amounts(Stream<Line> lines) {
        return lines.map(line -> new LimitedPenalties.Amount(line.kind(), line.amount()))
                .toList();
    }

    private static void addLimit(boolean incurred, Money change, LimitedPenalties penalties, List<Line> lines) {
        if (!change.isZero()) {
            lines.add(new Line(Kind.LIMIT, "", incurred, change, penalties.step(change)));
        }
    }

    private static Money total(List<Line> lines, boolean incurred, CurrencyUnit currency) {
        return lines.stream()
                .filter(line -> line.incurred() == incurred)
                .map(Line::amount)
                .reduce(Money.zero(currency), Money::plus);
    }
}
