package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.terms.AmendmentRule;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.LotObligation;
import fr.clausesociale.terms.Obligation;
import fr.clausesociale.terms.OptionalPart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What a lot owes: the larger of tender and offer, then, by day, what tranches and renewals add and what amendments change. Hours that
 * grow or shrink like the amount are kept exact and rounded once, at the end. Those of tranches and renewals do not grow with it, for
 * the amount is that of the lot without them.
 */
final class DueHours {

    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

    private final List<Derivation> steps = new ArrayList<>();
    private BigDecimal seconds;
    private BigDecimal divisor = BigDecimal.ONE;
    private long added;
    private Optional<Rounding> rounding = Optional.empty();

    private DueHours(LotObligation lot, Money invoiced) {
        Obligation binding = binding(lot, invoiced);
        seconds = BigDecimal.valueOf(binding.due(invoiced).toSeconds());
        steps.add(lot.offered()
                .map(offer -> Derivation.of(
                                binding == offer
                                        ? "offre de l'entreprise : {0} ; minimum du marché : {1} ; la plus élevée s'impose"
                                        : "minimum du marché : {1} ; offre de l'entreprise : {0} ; la plus élevée s'impose",
                                binding == offer
                                        ? "offer of the company: {0}; minimum of the tender: {1}; the larger binds"
                                        : "minimum of the tender: {1}; offer of the company: {0}; the larger binds",
                                offer.due(invoiced),
                                lot.obligation().due(invoiced))
                        .from(offer.derivation(invoiced), lot.obligation().derivation(invoiced)))
                .orElseGet(() -> binding.derivation(invoiced)));
    }

    /**
     * What a lot owes.
     *
     * @param changes the parts activated and the amendments, by day
     */
    static DueHours of(ClauseTerms terms, LotObligation lot, Money invoiced, List<Event> changes) {
        DueHours due = new DueHours(lot, invoiced);
        Optional<Money> amount = lot.amendments()
                .filter(AmendmentRule.Proportional.class::isInstance)
                .map(rule -> ((AmendmentRule.Proportional) rule).amount());
        for (Event change : changes) {
            if (change instanceof Event.PartActivated activated) {
                OptionalPart part = terms.part(activated.part()).orElseThrow();
                part.hours(lot.lot()).ifPresent(hours -> due.add(activated, part, hours));
            } else if (change instanceof Event.Amended amended && amended.lot().equals(lot.lot())) {
                due.amend(amended, lot.amendments(), amount);
                amount = amount.flatMap(before -> amended.amount().or(() -> Optional.of(before)));
            }
        }
        return due;
    }

    private static Obligation binding(LotObligation lot, Money invoiced) {
        return lot.offered()
                .filter(offer -> offer.due(invoiced).compareTo(lot.obligation().due(invoiced)) > 0)
                .orElse(lot.obligation());
    }

    Hours hours() {
        BigDecimal all = seconds.add(BigDecimal.valueOf(added).multiply(divisor));
        return rounding.map(to -> Hours.ofQuotient(all, divisor.multiply(SECONDS_PER_HOUR), to))
                .orElseGet(() -> Hours.ofSeconds(all.longValueExact()));
    }

    Derivation derivation() {
        if (steps.size() == 1) {
            return steps.get(0);
        }
        Derivation due = Derivation.of("heures dues : {0}", "hours due: {0}", hours());
        return rounding.map(to -> due.rounded("au pas de {0} ({1})", "to a step of {0} ({1})", to.step(), to.mode()))
                .orElse(due)
                .from(steps);
    }

    private void add(Event.PartActivated activated, OptionalPart part, Hours hours) {
        added += hours.toSeconds();
        steps.add(Derivation.of("{0} : + {1}", "{0}: + {1}", part.kind().activated(part.id()), hours)
                .under(part.reference())
                .on(activated.on()));
    }

    private void amend(Event.Amended amended, Optional<AmendmentRule> rule, Optional<Money> before) {
        if (amended.hours().isPresent()) {
            seconds = BigDecimal.valueOf(amended.hours().get().toSeconds());
            divisor = BigDecimal.ONE;
            added = 0;
            rounding = Optional.empty();
            steps.add(Derivation.of(
                            "avenant : {0} en tout",
                            "amendment: {0} in all", amended.hours().get())
                    .under(amended.reference())
                    .on(amended.on()));
        } else if (rule.orElse(null) instanceof AmendmentRule.Proportional proportional) {
            Money from = before.orElseThrow();
            Money to = amended.amount().orElseThrow();
            seconds = seconds.multiply(to.getAmount());
            divisor = divisor.multiply(from.getAmount());
            rounding = Optional.of(proportional.rounding());
            steps.add(Derivation.of(
                            "avenant : montant de {0} à {1}, les heures changent dans la même proportion",
                            "amendment: amount from {0} to {1}, the hours change in the same proportion", from, to)
                    .under(amended.reference())
                    .on(amended.on())
                    .from(Derivation.of(Text.of("règle du marché", "rule of the contract"))
                            .under(proportional.reference())));
        } else {
            steps.add(Derivation.of(
                            "avenant : montant du lot {0}, sans effet sur les heures",
                            "amendment: amount of the lot {0}, without effect on the hours",
                            amended.amount().orElseThrow())
                    .under(amended.reference())
                    .on(amended.on()));
        }
    }
}
