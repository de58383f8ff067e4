package fr.clausesociale.terms;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.contract.StatedSplit;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A lot that bears the clause and how many hours it owes. A lot that is not named bears none, which is not the same as
 * owing zero hours.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param lot the lot
 * @param obligation what it owes: what the tender asks for at least
 * @param offered what the company committed itself to in its offer, if it did; the larger of both binds
 * @param split how the companies of a grouping share the hours; without it by what each invoiced on the lot
 * @param amendments what becomes of the hours when an amendment changes the amount of the lot and says nothing of hours. Not for
 *     hours that follow the invoices, which change with them
 * @param alternative the actions by which the holder may {@linkplain fr.clausesociale.journal.Event.FulfilmentChosen choose} to meet the
 *     lot instead of all those hours, if the contract leaves it the choice
 * @param subTargets shares of the hours that must be done in a certain way or by certain persons
 * @since 0.1.0
 */
public record LotObligation(
        LotId lot,
        Obligation obligation,
        Optional<Obligation> offered,
        Optional<StatedSplit> split,
        Optional<AmendmentRule> amendments,
        Optional<YearlyActions> alternative,
        List<SubTarget> subTargets) {

    /** Checks the rule of amendments and the names of the targets. */
    public LotObligation {
        subTargets = List.copyOf(subTargets);
        SubTarget.requireDistinct(subTargets, "/subTargets/");
        requireAt(
                "/amendments",
                amendments.isEmpty() || !followsInvoices(obligation, offered),
                "amendment-rule-useless",
                "des heures dues selon les factures suivent déjà le montant du lot",
                "hours due from invoices follow the amount of the lot already");
    }

    /** Obtains what a lot owes if its tender alone says so and nothing else is agreed. */
    public static LotObligation of(LotId lot, Obligation obligation) {
        return new LotObligation(
                lot, obligation, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** The same lot, which may be met by actions instead. */
    public LotObligation or(YearlyActions actions) {
        return new LotObligation(lot, obligation, offered, split, amendments, Optional.of(actions), subTargets);
    }

    /** The article of the contract that makes the lot bear the clause. */
    public LegalReference reference() {
        return obligation.reference();
    }

    /** Whether what is due follows the invoices, and so the amount of the lot, by itself. */
    public boolean followsInvoices() {
        return followsInvoices(obligation, offered);
    }

    /** Checks hours that a contract writes down. */
    static void requireHours(Hours hours) {
        requireAt(
                "/hours",
                hours.isPositive() && hours.isHundredths() && hours.compareTo(Hours.of(100_000_000)) < 0,
                "obligation-hours-invalid",
                "une obligation est comprise entre zéro et 100\u202f000\u202f000 heures et compte un nombre entier de centièmes d'heure",
                "an obligation lies between zero and 100,000,000 hours and is a whole number of hundredths of an hour");
    }

    private static boolean followsInvoices(Obligation obligation, Optional<Obligation> offered) {
        return Stream.concat(Stream.of(obligation), offered.stream())
                .anyMatch(Obligation.HoursPerSlice.class::isInstance);
    }
}
