package fr.clausesociale.assessment;

import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Hours;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The orders placed on one lot. */
final class Orders {

    private final List<Ledger.Order> orders;
    private final LocalDate asOf;
    private final CurrencyUnit currency;

    Orders(List<Ledger.Order> orders, LocalDate asOf, CurrencyUnit currency) {
        this.orders = orders;
        this.asOf = asOf;
        this.currency = currency;
    }

    /**
     * The forecast; empty without orders.
     *
     * @param invoiced what was invoiced
     * @param due what is due of an amount
     */
    Optional<OrderForecast> forecast(Money invoiced, Function<Money, Hours> due) {
        if (orders.isEmpty()) {
            return Optional.empty();
        }
        Money ordered = total(Ledger.Order::amount);
        Money consumed = total(this::consumed);
        Hours today = due.apply(larger(invoiced, consumed));
        Hours end = due.apply(larger(invoiced, ordered));
        Derivation derivation = Derivation.of(
                        "heures dues prévisionnelles : {0} à ce jour, {1} à la fin ; commandé : {2}, dont consommé : {3}, facturé : {4}",
                        "hours due by forecast: {0} today, {1} at the end; ordered: {2}, of which consumed: {3}, invoiced: {4}",
                        today,
                        end,
                        ordered,
                        consumed,
                        invoiced)
                .on(asOf)
                .from(orders.stream().map(this::step).toList());
        return Optional.of(new OrderForecast(ordered, consumed, today, end, derivation));
    }

    private Derivation step(Ledger.Order order) {
        Event.OrderPlaced event = order.event();
        return Derivation.of(
                        "commande {0}, du {1} au {2} : {3}, dont consommé : {4} ({5} jours sur {6})",
                        "order {0}, from {1} to {2}: {3}, of which consumed: {4} ({5} days of {6})",
                        event.id().value(),
                        event.from(),
                        event.to(),
                        order.amount(),
                        consumed(order),
                        elapsed(event),
                        days(event.from(), event.to()))
                .rounded("au centime le plus proche", "to the nearest cent")
                .on(event.on());
    }

    private Money consumed(Ledger.Order order) {
        Event.OrderPlaced event = order.event();
        BigDecimal amount = order.amount()
                .getAmount()
                .multiply(BigDecimal.valueOf(elapsed(event)))
                .divide(
                        BigDecimal.valueOf(days(event.from(), event.to())),
                        currency.getDecimalPlaces(),
                        RoundingMode.HALF_UP);
        return Money.of(currency, amount);
    }

    private long elapsed(Event.OrderPlaced event) {
        return Math.max(0, days(event.from(), asOf.isBefore(event.to()) ? asOf : event.to()));
    }

    private Money total(Function<Ledger.Order, Money> amount) {
        return orders.stream().map(amount).reduce(Money.zero(currency), Money::plus);
    }

    private static Money larger(Money one, Money other) {
        return one.isLessThan(other) ? other : one;
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
