package fr.clausesociale.portfolio;

import static fr.clausesociale.ClauseException.require;
import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Apportionment;
import fr.clausesociale.quantity.Hours;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An agreement by which the hours of one person serve several contracts of a company, or several lots of one, of one buyer or several, though they are worked
 * for one of them. French: <i>convention de globalisation</i>, <i>mutualisation</i>.
 *
 * <p>The CCAG of 2021 (art. 16.1.3, public works 20.1.3) lets the contractor ask for it and says no key: hours go to each contract in
 * proportion, by the key that the agreement states. Nothing goes to a contract during which the person was not employed, or that does
 * not run on any of the days worked, where the hours would be refused; the others then share them among themselves. Whether the facilitator agreed is for the application to know.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param company the company, named as in the hires
 * @param key what the weights are
 * @param parties the lots that the agreement serves, each once, at least one with a weight above zero; kept in order of contract
 *     and lot
 * @param reference the agreement
 * @since 0.1.0
 */
public record PoolingAgreement(CompanyId company, ShareKey key, List<Party> parties, LegalReference reference) {

    /** What the hours are in proportion to. */
    public enum ShareKey {
        /** To the weights that the agreement states. */
        STATED_WEIGHTS("poids convenu {0}", "agreed weight {0}"),
        /** To the hours to perform on each lot, as the agreement fixes them. */
        HOURS_TO_PERFORM("{0} h à réaliser", "{0} h to perform");

        private final String fr;
        private final String en;

        ShareKey(String fr, String en) {
            this.fr = fr;
            this.en = en;
        }

        private Text of(BigDecimal weight) {
            return Text.format(fr, en, weight);
        }
    }

    /**
     * A lot that the agreement serves.
     *
     * @param lot the lot
     * @param from the first day of its contract, normally that of the notification
     * @param to its last day
     * @param weight its weight by the key, zero or more and below 1 billion, with at most 9 decimals
     */
    public record Party(ContractLot lot, LocalDate from, LocalDate to, BigDecimal weight) {

        private static final BigDecimal MOST = BigDecimal.TEN.pow(9);
        private static final int DECIMALS = 9;

        /** Checks the days and the weight. */
        public Party {
            requireAt(
                    "/to",
                    !to.isBefore(from),
                    "period-unordered",
                    "une période ne peut pas prendre fin avant de commencer",
                    "a period cannot end before it begins");
            requireAt(
                    "/weight",
                    weight.signum() >= 0 && weight.compareTo(MOST) < 0 && weight.scale() <= DECIMALS,
                    "pooling-weight-invalid",
                    "un poids est nul ou supérieur à zéro, inférieur à 1 milliard, et compte {0} décimales au plus",
                    "a weight is zero or more, below 1 billion, and has at most {0} decimals",
                    DECIMALS);
        }
    }

    /**
     * Hours shared out under an agreement: {@code worked = sheets + unallocated}.
     *
     * @param worked the hours worked
     * @param sheets what goes to each lot, as a time sheet of the same days for it, in order; none for a lot whose contract has no day in
     *     common with the employment or with the days worked
     * @param unallocated the hours that go to no lot: all of them if there is none, otherwise none
     * @param derivation how they were shared; it names no person
     */
    public record Allocation(Hours worked, List<TimeSheet> sheets, Hours unallocated, Derivation derivation) {

        /** Copies the list, and checks that no hour is lost or invented. */
        public Allocation {
            sheets = List.copyOf(sheets);
            require(
                    sheets.stream()
                            .map(TimeSheet::hours)
                            .reduce(unallocated, Hours::plus)
                            .equals(worked),
                    "allocation-unbalanced",
                    "les heures travaillées sont la somme des heures réparties et de celles qui ne vont à aucun lot",
                    "hours worked are the sum of hours shared out and of those that go to no lot");
        }
    }

    /** Sorts the parties, and checks that they can share hours. */
    public PoolingAgreement {
        parties = parties.stream().sorted(Comparator.comparing(Party::lot)).toList();
        requireAt(
                "/parties",
                parties.stream().map(Party::lot).distinct().count() == parties.size(),
                "pooling-lot-duplicated",
                "une convention nomme chaque lot une fois",
                "an agreement names each lot once");
        requireAt(
                "/parties",
                parties.stream().anyMatch(party -> party.weight().signum() > 0),
                "pooling-without-weight",
                "une convention nomme au moins un lot dont le poids est supérieur à zéro",
                "an agreement names at least one lot whose weight is above zero");
    }

    /**
     * Shares out hours worked, to the hundredth of an hour or else to the second, by largest remainder: no hour is lost and none is
     * counted twice.
     *
     * <p>The sheets can be declared to each contract ({@link Event.HoursDeclared}, for sheets of one calendar month), whose assessment
     * then decides what counts, and compared with what the contracts claim ({@link PersonHours#of}) in place of the sheet given.
     *
     * @param hire the employment under which the hours were worked
     * @param sheet the hours, for whatever lot they were worked
     * @throws fr.clausesociale.ClauseException {@code pooling-of-other-company} or {@code pooling-of-other-person} if the hire is not
     *     of the company or the person, {@code pooling-outside-employment} if no day of the sheet lies in the employment
     */
    public Allocation allocate(Event.Hire hire, TimeSheet sheet) {
        require(
                hire.company().equals(company),
                "pooling-of-other-company",
                "la convention est celle de l'entreprise {0}, et l'embauche {1} celle d'une autre",
                "the agreement is that of company {0}, and hire {1} that of another",
                company.value(),
                hire.id().value());
        require(
                hire.person().equals(sheet.person()),
                "pooling-of-other-person",
                "la feuille de temps n'est pas celle de la personne de l'embauche {0}",
                "the time sheet is not that of the person of hire {0}",
                hire.id().value());
        require(
                overlaps(hire, sheet.from(), sheet.to()),
                "pooling-outside-employment",
                "aucun jour de la feuille de temps, du {0} au {1}, n'est dans le contrat de travail {2}",
                "no day of the time sheet, {0} to {1}, lies in employment {2}",
                sheet.from(),
                sheet.to(),
                hire.id().value());
        List<Party> served = parties.stream()
                .filter(party -> overlaps(hire, party.from(), party.to()))
                .filter(party ->
                        !party.from().isAfter(sheet.to()) && !party.to().isBefore(sheet.from()))
                .toList();
        boolean shared = served.stream().anyMatch(party -> party.weight().signum() > 0);
        List<Hours> shares = shared
                ? Apportionment.by(served.stream().map(Party::weight).toList()).split(sheet.hours())
                : Collections.nCopies(served.size(), Hours.ZERO);
        List<TimeSheet> sheets = new ArrayList<>(shares.size());
        List<Derivation> steps = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Party party = served.get(i);
            sheets.add(
                    new TimeSheet(sheet.person(), Optional.of(party.lot()), sheet.from(), sheet.to(), shares.get(i)));
            steps.add(Derivation.of(
                    "{0} : {1} ({2})",
                    "{0}: {1} ({2})", party.lot().toString(), shares.get(i), key.of(party.weight())));
        }
        parties.stream().filter(party -> !served.contains(party)).forEach(party -> steps.add(without(party)));
        Hours unallocated = shared ? Hours.ZERO : sheet.hours();
        Derivation allocation = Derivation.of(
                        "{0} travaillées du {1} au {2} : {3} réparties, {4} sans lot",
                        "{0} worked from {1} to {2}: {3} shared out, {4} without a lot",
                        sheet.hours(),
                        sheet.from(),
                        sheet.to(),
                        sheet.hours().minus(unallocated),
                        unallocated)
                .under(reference)
                .from(steps);
        return new Allocation(
                sheet.hours(),
                sheets,
                unallocated,
                shared
                        ? allocation.rounded(
                                "{0}, au plus fort reste",
                                "{0}, by largest remainder", Apportionment.unit(sheet.hours()))
                        : allocation);
    }

    private static Derivation without(Party party) {
        return Derivation.of(
                "{0} : rien, les jours travaillés n'ont aucun jour en commun avec le marché, du {1} au {2}",
                "{0}: nothing, the days worked have none in common with the contract, {1} to {2}",
                party.lot().toString(),
                party.from(),
                party.to());
    }

    /** Whether an employment has a day between two days, both included. */
    private static boolean overlaps(Event.Hire hire, LocalDate from, LocalDate to) {
        return !hire.startsOn().isAfter(to)
                && hire.endsOn().filter(from::isAfter).isEmpty();
    }
}
