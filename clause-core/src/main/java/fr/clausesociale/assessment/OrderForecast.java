package fr.clausesociale.assessment;

import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.quantity.Hours;
import org.joda.money.Money;

/**
 * What the orders placed on a lot let expect of hours that follow the invoices. An order is taken to be consumed evenly from its first
 * day to its last, both included. It is a forecast: only what is invoiced makes hours due.
 *
 * <p>French: <i>heures prévisionnelles</i>. This type is immutable and thread-safe.
 *
 * @param ordered what was ordered, excluding VAT
 * @param consumed what of it is consumed by the day of the assessment
 * @param dueToday the hours that would be due if that was invoiced, or those due already if these are more
 * @param dueAtEnd the hours that will be due once all orders are invoiced, or those due already if these are more
 * @param derivation how they were reached
 * @since 0.1.0
 */
public record OrderForecast(Money ordered, Money consumed, Hours dueToday, Hours dueAtEnd, Derivation derivation) {}
