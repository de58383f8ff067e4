package fr.clausesociale.journal;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Fulfilment;
import fr.clausesociale.contract.Route;
import fr.clausesociale.contract.StatedSplit;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.ActionId;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.DocumentId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PartId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * Something that happened on a contract.
 *
 * <p>Events are only ever added. What was wrong is put right by another event, so that the journal still tells what was known on any
 * day: invoices, orders and hours are corrected, and any event can be {@linkplain Withdrawn withdrawn} and the right one entered anew.
 * The order of events in the journal does not matter: an event belongs to its day.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface Event {

    /** The id of this event, unique in the journal of the contract. */
    EventId id();

    /** The day on which it happened or became known: an assessment at an earlier day does not see it. */
    LocalDate on();

    /**
     * The contract was notified, and begins; French: <i>notification</i>.
     *
     * @param id the id
     * @param on the day of the notification, from 1900 on
     */
    record Notification(EventId id, LocalDate on) implements Event {
        /** Checks the day. */
        public Notification {
            requireAt(
                    "/on",
                    on.getYear() >= 1900,
                    "notification-date-invalid",
                    "un marché est notifié en 1900 ou plus tard",
                    "a contract is notified in 1900 or later");
        }
    }

    /**
     * A company invoiced.
     *
     * @param id the id, which a correction names
     * @param on the day of the invoice
     * @param lot the lot
     * @param company the company: one that holds the contract, or a subcontractor {@linkplain SubcontractorAccepted accepted} on the lot
     * @param amount the amount excluding VAT, above zero and below 1,000 billion
     */
    record Invoice(EventId id, LocalDate on, LotId lot, CompanyId company, Money amount) implements Event {
        /** Checks the amount. */
        public Invoice {
            requireAt(
                    "/amount",
                    amount.isPositive() && isBelowLimit(amount),
                    "invoice-amount-invalid",
                    "le montant d'une facture est supérieur à zéro et inférieur à 1\u202f000 milliards",
                    "the amount of an invoice is above zero and below 1,000 billion");
        }
    }

    /**
     * The amount of an invoice was corrected, for instance by a credit note (French: <i>avoir</i>). The invoice and earlier
     * corrections stay; the latest correction holds, and on one day the one with the greater id.
     *
     * @param id the id
     * @param on the day of the correction
     * @param invoice the invoice that it corrects
     * @param amount what the invoice comes to from now on, excluding VAT, and not the amount of the credit note: zero, which
     *     cancels it, or more, and below 1,000 billion
     */
    record InvoiceCorrected(EventId id, LocalDate on, EventId invoice, Money amount) implements Event {
        /** Checks the amount. */
        public InvoiceCorrected {
            requireAt(
                    "/amount",
                    amount.isPositiveOrZero() && isBelowLimit(amount),
                    "invoice-amount-invalid",
                    "le montant corrigé d'une facture est nul, ce qui l'annule, ou supérieur à zéro, et inférieur à 1\u202f000 milliards",
                    "what an invoice comes to is zero, which cancels it, or more, and below 1,000 billion");
        }
    }

    /**
     * The buyer placed an order on a framework contract; French: <i>bon de commande</i>. Orders make no hour due, for invoices do; they
     * let {@linkplain fr.clausesociale.assessment.OrderForecast expect} some.
     *
     * @param id the id, which a correction names
     * @param on the day of the order
     * @param lot the lot
     * @param company the company
     * @param amount the amount excluding VAT, above zero and below 1,000 billion
     * @param from the first day of its performance
     * @param to the last day of its performance, at most 100 years after the first
     */
    record OrderPlaced(
            EventId id, LocalDate on, LotId lot, CompanyId company, Money amount, LocalDate from, LocalDate to)
            implements Event {
        /** Checks the amount and the days. */
        public OrderPlaced {
            check("/from", from);
            requireAt(
                    "/amount",
                    amount.isPositive() && isBelowLimit(amount),
                    "order-amount-invalid",
                    "le montant d'une commande est supérieur à zéro et inférieur à 1\u202f000 milliards",
                    "the amount of an order is above zero and below 1,000 billion");
            requireAt(
                    "/to",
                    !to.isBefore(from) && ChronoUnit.DAYS.between(from, to) <= 36_525,
                    "period-unordered",
                    "une commande ne prend pas fin avant de commencer et dure au plus 100 ans",
                    "an order does not end before it begins and lasts 100 years at most");
        }
    }

    /**
     * The amount of an order was corrected. The order and earlier corrections stay; the latest correction holds, and on one day the one
     * with the greater id.
     *
     * @param id the id
     * @param on the day of the correction
     * @param order the order that it corrects
     * @param amount what the order comes to from now on, excluding VAT: zero, which cancels it, or more, and below 1,000 billion
     */
    record OrderCorrected(EventId id, LocalDate on, EventId order, Money amount) implements Event {
        /** Checks the amount. */
        public OrderCorrected {
            requireAt(
                    "/amount",
                    amount.isPositiveOrZero() && isBelowLimit(amount),
                    "order-amount-invalid",
                    "le montant corrigé d'une commande est nul, ce qui l'annule, ou supérieur à zéro, et inférieur à 1\u202f000 milliards",
                    "what an order comes to is zero, which cancels it, or more, and below 1,000 billion");
        }
    }

    /**
     * A company was accepted as the subcontractor of one that holds the contract; French: <i>acceptation d'un sous-traitant, acte
     * spécial</i>. From then on it may invoice, hire and declare hours on the lot, for itself and yet for the member: what it does is in
     * the account of the member, who stays liable to the buyer for all of it. The hours of its eligible persons count by the rules that
     * hold for the member's own.
     *
     * <p>A subcontractor works for one member on a lot, and one of a subcontractor is named for the member in the end. If what was agreed
     * with it changes, the event is {@linkplain Withdrawn withdrawn} and entered anew.
     *
     * @param id the id
     * @param on the day on which the buyer accepted it
     * @param lot the lot
     * @param company the member of the grouping, or the one holder, for which it works
     * @param subcontractor the subcontractor, which does not hold the contract
     * @param from the first day on which its hours count; no text was found that says what becomes of hours done before it was accepted,
     *     so that whoever enters the event says it
     * @param hours the part of the member's hours that it is to do, if they agreed on one, above zero, below 100,000,000 and a whole
     *     number of hundredths
     * @param reference the text by which it was accepted
     */
    record SubcontractorAccepted(
            EventId id,
            LocalDate on,
            LotId lot,
            CompanyId company,
            CompanyId subcontractor,
            LocalDate from,
            Optional<Hours> hours,
            LegalReference reference)
            implements Event {
        /** Checks the day and the hours. */
        public SubcontractorAccepted {
            check("/from", from);
            requireAt(
                    "/hours",
                    hours.map(one -> one.isPositive() && one.isHundredths() && one.compareTo(Hours.of(100_000_000)) < 0)
                            .orElse(true),
                    "subcontracted-hours-invalid",
                    "les heures confiées à un sous-traitant sont supérieures à zéro, inférieures à 100\u202f000\u202f000 et comptent un nombre entier de centièmes",
                    "the hours that a subcontractor is to do are above zero, below 100,000,000 and a whole number of hundredths");
        }
    }

    /**
     * A person was hired, made available or assigned by a subcontractor. Who works for several lots, or for several companies of a
     * grouping, has one such event for each of them, be the employment one and the same.
     *
     * @param id the id, which the declarations of hours name
     * @param on the day on which it became known
     * @param person the person
     * @param company the company for which the hours are done: one that holds the contract, or a subcontractor {@linkplain
     *     SubcontractorAccepted accepted} on the lot
     * @param lot the lot
     * @param route how
     * @param employment the employment contract
     * @param structure the structure, for every route but a direct hire
     * @param startsOn the first day of the employment; as all days that an event tells, of the years 1900 to 9999
     * @param endsOn its last day, if it has one
     */
    @Value.Builder
    record Hire(
            EventId id,
            LocalDate on,
            PersonToken person,
            CompanyId company,
            LotId lot,
            Route route,
            Employment employment,
            Optional<StructureKind> structure,
            LocalDate startsOn,
            Optional<LocalDate> endsOn)
            implements Event {
        /** Checks the dates, and that a structure is named where one is needed. */
        public Hire {
            check("/startsOn", startsOn);
            endsOn.ifPresent(day -> check("/endsOn", day));
            requireAt(
                    "/endsOn",
                    endsOn.isEmpty() || !endsOn.get().isBefore(startsOn),
                    "hire-dates-unordered",
                    "un contrat de travail ne peut pas prendre fin avant de commencer",
                    "an employment cannot end before it starts");
            requireAt(
                    "/structure",
                    structure.isPresent() == (route != Route.DIRECT_HIRE),
                    "hire-structure-mismatch",
                    "une structure est nommée pour toute modalité, sauf pour une embauche directe",
                    "a structure is named for every route but a direct hire");
        }

        /** The id alone: the structure of a hire may reveal a disability. */
        @Override
        public String toString() {
            return "Hire[" + id + "]";
        }

        /** A builder without any part set. Not thread-safe. */
        public static HireBuilder builder() {
            return new HireBuilder();
        }
    }

    /**
     * The facilitator decided whether a person is eligible. Only the outcome is kept: which criterion was met may reveal a
     * disability or a benefit.
     *
     * @param id the id
     * @param on the day of the decision; of those that hold for a hire, the last one taken counts, and on one day the one with
     *     the greater id
     * @param person the person
     * @param ruleSet the list that was applied
     * @param verdict the verdict
     * @param at the day for which the person was examined, normally the first day of the hire
     * @param until the last first day of a hire for which the decision holds, if the facilitator lets it hold for later hires;
     *     without it, it holds for hires that start on {@code at} alone
     * @param priorityPublic whether the person is of the public to which the contract gives priority; empty if the decision does
     *     not say
     */
    record PersonDecided(
            EventId id,
            LocalDate on,
            PersonToken person,
            RuleSetId ruleSet,
            Verdict verdict,
            LocalDate at,
            Optional<LocalDate> until,
            Optional<Boolean> priorityPublic)
            implements Event {
        /** Checks the order of the days. */
        public PersonDecided {
            check("/at", at);
            requireAt(
                    "/until",
                    until.isEmpty() || !until.get().isBefore(at),
                    "decision-dates-unordered",
                    "une décision ne peut pas prendre fin avant le jour pour lequel elle est prise",
                    "a decision cannot end before the day for which it was taken");
        }

        /** Whether the decision holds for a hire that starts on a day. */
        public boolean covers(LocalDate startsOn) {
            return !startsOn.isBefore(at) && !startsOn.isAfter(until.orElse(at));
        }

        /** The id alone: a verdict is personal. */
        @Override
        public String toString() {
            return "PersonDecided[" + id + "]";
        }
    }

    /**
     * The facilitator or the buyer validated a hire; French: <i>validation préalable</i>. It matters if the terms {@linkplain
     * fr.clausesociale.terms.CountingRule.PriorValidation ask for it}; the first validation of a hire holds.
     *
     * @param id the id
     * @param on the day of the validation
     * @param hire the hire
     */
    record HireValidated(EventId id, LocalDate on, EventId hire) implements Event {}

    /**
     * A company declared hours worked by a person it hired.
     *
     * <p>A day of a person is declared once for a lot and a company: by the declaration made first of those whose hours, as
     * corrected, are above zero and may count. Hours may not count on a lot without the clause, by means that
     * are not admitted, outside the contract or the counting window, or of a person found not eligible. Another declaration of
     * the day for the same lot and company is rejected; it takes the day, and keeps it, once the first is corrected to zero or may
     * no longer count.
     *
     * <p>Who works for two lots, or for two companies, on the same days has declarations for each, and each hour counts where it was
     * declared. Together they hold no more than the {@linkplain fr.clausesociale.terms.ClauseTerms#plausibleHoursPerDay plausible
     * hours} of their days: what is beyond them is refused, of hours that count the last declared. More hours of the
     * person may thus lower those that count on another lot, though never those that count in all.
     *
     * @param id the id, which a correction names
     * @param on the day of the declaration
     * @param hire the hire
     * @param from the first day worked
     * @param to the last day worked, in the same calendar month
     * @param hours the hours worked, those of training inside the employment contract included, from zero to 24 a day
     * @param training how many of them were training, from zero to all; empty if the declaration does not say. Whether they count is
     *     for the {@linkplain fr.clausesociale.terms.CountingRule.TrainingHours terms} to say
     */
    record HoursDeclared(
            EventId id, LocalDate on, EventId hire, LocalDate from, LocalDate to, Hours hours, Optional<Hours> training)
            implements Event {

        /** Declares hours without saying whether any of them were training. */
        public HoursDeclared(EventId id, LocalDate on, EventId hire, LocalDate from, LocalDate to, Hours hours) {
            this(id, on, hire, from, to, hours, Optional.empty());
        }

        /** Checks the days and the hours. */
        public HoursDeclared {
            check("/from", from);
            requireAt(
                    "/to",
                    !to.isBefore(from),
                    "period-unordered",
                    "une période ne peut pas prendre fin avant de commencer",
                    "a period cannot end before it begins");
            requireAt(
                    "/to",
                    YearMonth.from(from).equals(YearMonth.from(to)),
                    "period-not-in-one-month",
                    "une déclaration porte sur des jours d'un même mois ; il faut déclarer chaque mois à part",
                    "a declaration covers days of one calendar month; declare each month apart");
            check(hours);
            requireAt(
                    "/hours",
                    hours.compareTo(most(from, to)) <= 0,
                    "hours-implausible",
                    "au plus {0} peuvent être travaillées en {1}",
                    "at most {0} can be worked in {1}",
                    most(from, to),
                    Period.ofDays(to.getDayOfMonth() - from.getDayOfMonth() + 1));
            check(training, hours);
        }

        /** The most hours that can be worked from one day to another, both included: 24 a day. */
        public static Hours most(LocalDate from, LocalDate to) {
            return Hours.of(24 * (ChronoUnit.DAYS.between(from, to) + 1));
        }
    }

    /**
     * Declared hours were corrected. The declaration and earlier corrections stay; the latest correction holds, and on one
     * day the one with the greater id. A correction from zero up is rejected if another declaration for the same lot and
     * company holds days of the person by then.
     *
     * @param id the id
     * @param on the day of the correction
     * @param declaration the declaration that it corrects
     * @param hours the right number of hours, zero if none were worked
     * @param training how many of them were training, from zero to all; empty if as many as before. A correction that leaves fewer
     *     hours than those must say it, or is rejected; one to zero leaves none
     */
    record HoursCorrected(EventId id, LocalDate on, EventId declaration, Hours hours, Optional<Hours> training)
            implements Event {

        /** Corrects hours and leaves those of training as they were stated. */
        public HoursCorrected(EventId id, LocalDate on, EventId declaration, Hours hours) {
            this(id, on, declaration, hours, Optional.empty());
        }

        /** Checks the hours. */
        public HoursCorrected {
            check(hours);
            check(training, hours);
        }
    }

    /**
     * The facilitator looked at declarations of one person for {@linkplain fr.clausesociale.assessment.HoursLine#alongside() the same days},
     * and each hour was worked once; French: <i>vérification de déclarations</i>. It changes no figure: what was declared twice is corrected or
     * withdrawn. Each two of them count as checked together until one of them is corrected on a later day than that of the check; a correction
     * of the same day is taken to be known to it.
     *
     * <p>It is rejected if one of the declarations is not in use, because it is unknown, rejected or withdrawn: the others are then checked by
     * another event.
     *
     * @param id the id
     * @param on the day of the check, not before that of a declaration
     * @param declarations the declarations, at least two and each once; kept in the order of their ids
     */
    record DeclarationsChecked(EventId id, LocalDate on, List<EventId> declarations) implements Event {
        /** Checks the declarations, and puts them in order. */
        public DeclarationsChecked {
            requireAt(
                    "/declarations",
                    declarations.size() >= 2,
                    "check-of-one-declaration",
                    "une vérification porte sur deux déclarations au moins",
                    "a check is of at least two declarations");
            Set<EventId> named = new HashSet<>();
            for (int i = 0; i < declarations.size(); i++) {
                requireAt(
                        "/declarations/" + i,
                        named.add(declarations.get(i)),
                        "declaration-duplicated",
                        "une vérification ne nomme qu'une fois chaque déclaration",
                        "a check names each declaration once");
            }
            declarations = declarations.stream().sorted().toList();
        }

        /** Whether a declaration is among them. */
        public boolean names(EventId declaration) {
            return Collections.binarySearch(declarations, declaration) >= 0;
        }
    }

    /**
     * A tranche was affirmed or the contract renewed; French: <i>affermissement</i>, <i>reconduction</i>.
     *
     * @param id the id
     * @param on the day on which it was decided; not after the contract ended
     * @param part the tranche or renewal of the terms
     */
    record PartActivated(EventId id, LocalDate on, PartId part) implements Event {}

    /**
     * An amendment changed the amount of a lot or its hours; French: <i>avenant</i>.
     *
     * @param id the id
     * @param on the day from which it holds
     * @param lot the lot
     * @param amount the amount of the lot from now on, excluding VAT, above zero and below 1,000 billion; the terms'
     *     {@linkplain fr.clausesociale.terms.LotObligation#amendments rule} says what it does to the hours if the amendment does not
     * @param hours what the lot owes in all from now on, what was due before replaced, zero or more, below 100,000,000 and a whole
     *     number of hundredths
     * @param reference the amendment
     */
    record Amended(
            EventId id,
            LocalDate on,
            LotId lot,
            Optional<Money> amount,
            Optional<Hours> hours,
            LegalReference reference)
            implements Event {
        /** Checks the amount and the hours. */
        public Amended {
            requireAt(
                    "",
                    amount.isPresent() || hours.isPresent(),
                    "amendment-empty",
                    "un avenant change le montant du lot ou ses heures",
                    "an amendment changes the amount of the lot or its hours");
            requireAt(
                    "/amount",
                    amount.map(one -> one.isPositive() && isBelowLimit(one)).orElse(true),
                    "amendment-amount-invalid",
                    "le montant d'un lot est supérieur à zéro et inférieur à 1\u202f000 milliards",
                    "the amount of a lot is above zero and below 1,000 billion");
            requireAt(
                    "/hours",
                    hours.map(one ->
                                    !one.isNegative() && one.isHundredths() && one.compareTo(Hours.of(100_000_000)) < 0)
                            .orElse(true),
                    "amendment-hours-invalid",
                    "les heures d'un avenant sont nulles ou supérieures à zéro, inférieures à 100\u202f000\u202f000 et comptent un nombre entier de centièmes",
                    "the hours of an amendment are zero or more, below 100,000,000 and a whole number of hundredths");
        }
    }

    /**
     * Hours were taken out of what a lot owes, for instance because the site was stopped.
     *
     * @param id the id
     * @param on the day
     * @param lot the lot
     * @param hours the hours, above zero and below 100,000,000
     * @param reference the amendment or decision that says so
     */
    record HoursNeutralised(EventId id, LocalDate on, LotId lot, Hours hours, LegalReference reference)
            implements Event {
        /** Checks the hours. */
        public HoursNeutralised {
            requireAt(
                    "/hours",
                    hours.isPositive() && hours.compareTo(Hours.of(100_000_000)) < 0,
                    "hours-neutralised-invalid",
                    "les heures neutralisées sont supérieures à zéro et inférieures à 100\u202f000\u202f000",
                    "neutralised hours are above zero and below 100,000,000");
        }
    }

    /**
     * Hours were found for which the buyer or the facilitator had nobody to propose. They stay due, and cost no penalty if the terms
     * {@linkplain fr.clausesociale.terms.PenaltyTerm.PerMissingHour#exemption() exempt} them; else the event is rejected.
     *
     * @param id the id
     * @param on the day
     * @param lot the lot
     * @param hours the hours, above zero and below 100,000,000
     * @param reference the text that says so, such as a letter of the facilitator
     */
    record HoursExempted(EventId id, LocalDate on, LotId lot, Hours hours, LegalReference reference) implements Event {
        /** Checks the hours. */
        public HoursExempted {
            requireAt(
                    "/hours",
                    hours.isPositive() && hours.compareTo(Hours.of(100_000_000)) < 0,
                    "hours-exempted-invalid",
                    "les heures exonérées sont supérieures à zéro et inférieures à 100\u202f000\u202f000",
                    "exempted hours are above zero and below 100,000,000");
        }
    }

    /**
     * The holder chose how it meets a lot that may be met by {@linkplain fr.clausesociale.terms.YearlyActions actions instead of hours}.
     * The choice holds for the whole of the lot, its past included, and is made once: no text was found that says what becomes of hours and
     * actions if it changes.
     *
     * @param id the id
     * @param on the day on which it became known
     * @param lot the lot
     * @param fulfilment what it chose
     */
    record FulfilmentChosen(EventId id, LocalDate on, LotId lot, Fulfilment fulfilment) implements Event {}

    /**
     * An action was done that a lot may be met by instead of hours.
     *
     * @param id the id
     * @param on the day on which it became known
     * @param lot the lot
     * @param action the action, which stands once in the journal
     * @param performedOn the day on which it was done, if it lasts the last one; it counts for the year in which that day lies
     */
    record ActionPerformed(EventId id, LocalDate on, LotId lot, ActionId action, LocalDate performedOn)
            implements Event {
        /** Checks the order of the days. */
        public ActionPerformed {
            requireAt(
                    "/performedOn",
                    !performedOn.isAfter(on),
                    "action-dates-unordered",
                    "une action n'est connue comme réalisée qu'une fois réalisée",
                    "an action is known to be done only once it is done");
        }
    }

    /**
     * An action that the contractor owed was not done: a meeting, a yearly action beside or instead of the hours.
     *
     * @param id the id
     * @param on the day on which it was found not done
     * @param lot the lot of which it is one of the actions chosen instead of hours; empty for any other action
     * @param action the action
     */
    record ActionMissed(EventId id, LocalDate on, Optional<LotId> lot, ActionId action) implements Event {}

    /**
     * The lead member of a grouping said how the penalties are shared among the companies. The latest statement holds, and on one day
     * the one with the greater id.
     *
     * @param id the id
     * @param on the day of the statement
     * @param split the shares
     */
    record PenaltiesSplit(EventId id, LocalDate on, StatedSplit split) implements Event {}

    /**
     * A document was asked for that the terms let ask for; French: <i>demande de pièce</i>. Its id, which receipts and formal notices name, is
     * that of the calendar and the day, such as {@code final-report-2024-12-02}.
     *
     * @param id the id
     * @param on the day of the request, from which the deadline is counted; also after the contract has ended
     * @param calendar the name of the {@linkplain fr.clausesociale.terms.ReportingCalendar.OnRequest calendar} of documents on request; a
     *     document of it is asked for once on a day
     */
    record DocumentRequested(EventId id, LocalDate on, String calendar) implements Event {}

    /**
     * The buyer gave formal notice to hand over a document; French: <i>mise en demeure</i>.
     *
     * @param id the id
     * @param on the day of the notice
     * @param document the document, of the reporting calendar or, if a penalty runs from formal notice on, any other
     */
    record FormalNotice(EventId id, LocalDate on, DocumentId document) implements Event {}

    /**
     * The buyer gave formal notice to make up the missing hours of a lot; French: <i>mise en demeure</i>. It matters if the terms {@linkplain
     * fr.clausesociale.terms.PenaltyTerm.PerMissingHour#notice() let no penalty be incurred without it}; else it is rejected, and so is one
     * whose time is up before the last day of the contract: until then no hours are missing yet.
     *
     * <p>From {@link #unheededFrom()} on, the hours that are missing on the day of an assessment are incurred. Which of them the notice was
     * about is not asked: contracts do not say what becomes of hours that came to count, or to be missing, only after its last day, and so
     * what is computed is the gap on the day of the assessment. The notice does not lengthen the contract: hours worked after the contract
     * ended are refused all the same; what makes up for missing hours is a late declaration, a correction or a decision that was awaited.
     *
     * <p>Of several notices on a lot, that whose time ends first holds, so that another one never takes away what is incurred. A buyer that
     * gives more time {@linkplain Withdrawn withdraws} the first.
     *
     * @param id the id
     * @param on the day of the notice
     * @param lot the lot
     * @param lastDay the last day that it leaves to make up the hours, not before its own. No text was found that sets a length, so that the
     *     notice says it; one that leaves no time names its own day
     */
    record HoursNotice(EventId id, LocalDate on, LotId lot, LocalDate lastDay) implements Event {
        /** Checks the last day. */
        public HoursNotice {
            check("/lastDay", lastDay);
            requireAt(
                    "/lastDay",
                    !lastDay.isBefore(on),
                    "notice-dates-unordered",
                    "le délai laissé par une mise en demeure ne prend pas fin avant elle",
                    "the time that a formal notice leaves does not end before it");
        }

        /** The first day on which the notice has remained without effect: that after its last day. */
        public LocalDate unheededFrom() {
            return lastDay.plusDays(1);
        }
    }

    /**
     * A document was received.
     *
     * @param id the id
     * @param on the day of the receipt
     * @param document the document, of the reporting calendar or of a formal notice
     */
    record DocumentReceived(EventId id, LocalDate on, DocumentId document) implements Event {}

    /**
     * An event was entered wrongly; French: <i>annulation d'une écriture</i>. From the day of the withdrawal on the event is as if it had
     * never been entered; an assessment of an earlier day still knows it. Any kind of event can be withdrawn, also the notification, a
     * correction, or an event that is rejected.
     *
     * <p>What hangs on the event is not withdrawn with it: hours declared for a withdrawn hire, corrections of a withdrawn invoice are
     * rejected, each with its reason, until they are withdrawn or the right event is there that they name. That one is entered anew under
     * another id, for one id stands for one event: a different event under the id of the withdrawn one conflicts with it, and neither is
     * used. If its own day is before the withdrawal, an assessment of a day between the two sees both.
     *
     * <p>An event is withdrawn once: of two withdrawals the first by day and id is used, the other is rejected. A withdrawal stands even
     * before the contract is notified. It cannot itself be withdrawn; the event is entered anew instead.
     *
     * @param id the id
     * @param on the day from which the event is withdrawn, its own day or a later one
     * @param event the event that it withdraws
     */
    record Withdrawn(EventId id, LocalDate on, EventId event) implements Event {}

    /** Whether an amount is below 1,000 billion. */
    private static boolean isBelowLimit(Money amount) {
        return amount.getAmount().compareTo(BigDecimal.TEN.pow(12)) < 0;
    }

    private static void check(String place, LocalDate day) {
        requireAt(
                place,
                day.getYear() >= 1900 && day.getYear() <= 9999,
                "event-day-invalid",
                "les jours d'un événement se situent dans les années 1900 à 9999",
                "the days of an event lie in the years 1900 to 9999");
    }

    private static void check(Hours hours) {
        requireAt(
                "/hours",
                !hours.isNegative(),
                "hours-negative",
                "les heures ne peuvent pas être négatives",
                "hours cannot be negative");
    }

    private static void check(Optional<Hours> training, Hours hours) {
        requireAt(
                "/training",
                training.map(part -> !part.isNegative() && part.compareTo(hours) <= 0)
                        .orElse(true),
                "training-hours-invalid",
                "les heures de formation ne sont pas négatives et font partie des heures déclarées",
                "training hours are not negative and are part of the hours declared");
    }
}
