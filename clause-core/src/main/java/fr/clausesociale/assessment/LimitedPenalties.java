package fr.clausesociale.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import fr.clausesociale.Text;
import fr.clausesociale.assessment.PenaltySheet.Kind;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.terms.PenaltyLimit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Some penalties, and what they come to together under the contract's limit.
 *
 * @param amounts the penalties, before the limit
 * @param others what lots that leave a choice would cost by the other choice than the one among the amounts, if that is taken; no higher
 *     than theirs if only the highest penalty applies
 */
record LimitedPenalties(PenaltyLimit limit, List<Amount> amounts, List<Amount> others, CurrencyUnit currency) {

    /** A penalty and what it is for. */
    record Amount(Kind kind, Money money) {}

    /** What they come to together. */
    Money together() {
        Money left = switch (limit.cumulation()) {
            case CUMULATIVE -> total();
            case HIGHEST_LINE -> highest(amounts.stream().map(Amount::money));
            case HIGHEST_KIND -> highest(kinds().values().stream());
        };
        return limit.cap().filter(left::isGreaterThan).orElse(left);
    }

    private Money total() {
        return amounts.stream().map(Amount::money).reduce(Money.zero(currency), Money::plus);
    }

    private Money highest(Stream<Money> of) {
        return of.max(Comparator.naturalOrder()).orElse(Money.zero(currency));
    }

    /** The sum of each kind: a lot that leaves the choice is in that of hours and in that of actions, since either may come to apply. */
    private SortedMap<Kind, Money> kinds() {
        return Stream.concat(amounts.stream(), others.stream())
                .collect(groupingBy(
                        Amount::kind,
                        TreeMap::new,
                        mapping(Amount::money, reducing(Money.zero(currency), Money::plus))));
    }

    /** What the limit takes off, zero or below. */
    Derivation step(Money change) {
        List<Derivation> steps = new ArrayList<>();
        switch (limit.cumulation()) {
            case CUMULATIVE -> {}
            case HIGHEST_LINE ->
                steps.add(Derivation.of(
                        "de toutes les pénalités, seule la plus élevée s'applique : {0}",
                        "of all penalties only the highest one applies: {0}",
                        highest(amounts.stream().map(Amount::money))));
            case HIGHEST_KIND -> steps.add(highestKind());
        }
        limit.cap().ifPresent(cap -> steps.add(Derivation.of("plafond : {0}", "cap: {0}", cap)));
        return Derivation.of("plafond et cumul : {0}", "cap and cumulation: {0}", change)
                .under(limit.reference())
                .from(steps);
    }

    private Derivation highestKind() {
        List<Derivation> steps = new ArrayList<>();
        kinds().forEach((kind, sum) -> steps.add(Derivation.of("{0} : {1}", "{0}: {1}", label(kind), sum)));
        if (!others.isEmpty()) {
            steps.add(Derivation.of(Text.of(
                    "les lots dont le titulaire n'a pas choisi entre heures et actions sont dans les deux sommes",
                    "lots whose holder has not chosen between hours and actions are in both sums")));
        }
        return Derivation.of(
                        "les pénalités d'une même sorte s'additionnent, et seule la sorte la plus élevée s'applique : {0}",
                        "penalties of one kind are added, and only the highest kind applies: {0}",
                        highest(kinds().values().stream()))
                .from(steps);
    }

    private static Text label(Kind kind) {
        return switch (kind) {
            case MISSING_HOURS -> Text.of("heures manquantes", "missing hours");
            case MISSING_DOCUMENT -> Text.of("pièces en retard", "late documents");
            case MISSED_ACTION -> Text.of("actions non réalisées", "actions not done");
            case LIMIT -> throw new IllegalArgumentException("a limit is no penalty");
        };
    }
}
