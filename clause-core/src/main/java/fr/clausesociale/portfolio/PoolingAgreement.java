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
import fr.clausesociale.quantity.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * An agreement by which the hours of one person serve several contracts of a company, or several lots of one, of one buyer or several, though they are worked
 * for one of them. French: <i>convention de globalisation</i>, <i>mutualisation</i>.
 *
 * <p>The CCAG of 2021 (art. 16.1.3, public works 20.1.3) lets the contractor ask for it and says no key: hours go to each contract in
 * proportion, by the key that the agreement states. They are spread evenly over the days worked, as an {@linkplain
 * fr.clausesociale.assessment.Assessment assessment} spreads declared hours, and those of each day go to the contracts that run on it: a
 * contract is given nothing of days on which it would be refused them, and costs the others nothing by beginning late or ending early.
 * Whether the facilitator agreed is for the application to know.
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
     * @param sheets what goes to each lot, as a time sheet for it of the days worked on which its contract runs, in order; none for a lot
     *     whose contract runs on none of them
     * @param unallocated the hours that go to no lot: those of days on which no contract runs that has a weight
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
     * <p>The days worked are those of the sheet that lie in the employment. The hours are spread evenly over them, those of days in a row on
     * which the same contracts run are rounded, and these are shared out among the contracts by weight. Example: 150 hours of September, two
     * contracts of equal weight, the second notified on the 30th: 145 hours are of 1 to 29 September and go to the first, 5 are of the 30th
     * and go half to each.
     *
     * <p>The sheets can be declared to each contract ({@link Event.HoursDeclared}, for sheets of one calendar month), whose assessment
     * then decides what counts, and compared with what the contracts claim ({@link PersonHours#of}) in place of the sheet given.
     *
     * @param hire the employment under which the hours were worked
     * @param sheet the hours, for whatever lot they were worked
     * @throws fr.clausesociale.ClauseException {@code pooling-of-other-company} or {@code pooling-of-other-person} if the hire is not
     *     of the company or the person, {@code pooling-outside-employment} if no day of the sheet lies in the employment, {@code
     *     pooling-hours-implausible} if the hours are above 24 a day on those that do
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
        LocalDate from = later(sheet.from(), hire.startsOn());
        LocalDate to = hire.endsOn().map(end -> earlier(sheet.to(), end)).orElse(sheet.to());
        require(
                sheet.hours().compareTo(Event.HoursDeclared.most(from, to)) <= 0,
                "pooling-hours-implausible",
                "les heures de la feuille de temps dépassent 24 h par jour dans le contrat de travail {0}, du {1} au {2}",
                "the hours of the time sheet are above 24 h a day in employment {0}, {1} to {2}",
                hire.id().value(),
                from,
                to);
        Hours unit = sheet.hours().isHundredths() ? Rounding.NEAREST_HUNDREDTH.step() : Hours.ofSeconds(1);
        List<Run> runs = runs(from, to);
        List<Hours> worked =
                Apportionment.by(runs.stream().map(Run::days).toList()).split(sheet.hours(), unit);
        Map<ContractLot, Hours> shares = new HashMap<>();
        List<Derivation> steps = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            List<Hours> split = run.split(worked.get(i), unit);
            List<Derivation> parts = new ArrayList<>();
            for (int j = 0; j < split.size(); j++) {
                Party party = run.parties().get(j);
                shares.merge(party.lot(), split.get(j), Hours::plus);
                parts.add(Derivation.of(
                        "{0} : {1} ({2})",
                        "{0}: {1} ({2})", party.lot().toString(), split.get(j), key.of(party.weight())));
            }
            steps.add(run.step(worked.get(i)).from(parts));
        }
        List<TimeSheet> sheets = new ArrayList<>();
        for (Party party : parties) {
            if (shares.containsKey(party.lot())) {
                sheets.add(new TimeSheet(
                        sheet.person(),
                        Optional.of(party.lot()),
                        later(from, party.from()),
                        earlier(to, party.to()),
                        shares.get(party.lot())));
            } else {
                steps.add(without(party));
            }
        }
        Hours shared = shares.values().stream().reduce(Hours.ZERO, Hours::plus);
        Hours unallocated = sheet.hours().minus(shared);
        return new Allocation(
                sheet.hours(),
                sheets,
                unallocated,
                Derivation.of(
                                "{0} travaillées du {1} au {2} : {3} réparties, {4} sans lot",
                                "{0} worked from {1} to {2}: {3} shared out, {4} without a lot",
                                sheet.hours(),
                                from,
                                to,
                                shared,
                                unallocated)
                        .rounded(
                                "{0}, au plus fort reste, entre les jours puis entre les lots",
                                "{0}, by largest remainder, among the days and then among the lots",
                                Apportionment.unit(sheet.hours()))
                        .under(reference)
                        .from(steps));
    }

    /** Days in a row on which the same contracts run. */
    private record Run(LocalDate from, LocalDate to, List<Party> parties) {

        BigDecimal days() {
            return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1);
        }

        /** What goes to each of the parties; nothing if none has a weight. */
        List<Hours> split(Hours hours, Hours unit) {
            return isShared()
                    ? Apportionment.by(parties.stream().map(Party::weight).toList())
                            .split(hours, unit)
                    : Collections.nCopies(parties.size(), Hours.ZERO);
        }

        private boolean isShared() {
            return parties.stream().anyMatch(party -> party.weight().signum() > 0);
        }

        Derivation step(Hours hours) {
            return isShared()
                    ? Derivation.of("du {0} au {1} : {2}", "{0} to {1}: {2}", from, to, hours)
                    : Derivation.of(
                            "du {0} au {1} : {2} sans lot, aucun marché qui a un poids n'étant en cours",
                            "{0} to {1}: {2} without a lot, since no contract that has a weight runs", from, to, hours);
        }
    }

    private List<Run> runs(LocalDate from, LocalDate to) {
        NavigableSet<LocalDate> starts = new TreeSet<>();
        starts.add(from);
        for (Party party : parties) {
            if (party.from().isAfter(from) && !party.from().isAfter(to)) {
                starts.add(party.from());
            }
            if (!party.to().isBefore(from) && party.to().isBefore(to)) {
                starts.add(party.to().plusDays(1));
            }
        }
        return starts.stream()
                .map(start -> new Run(
                        start,
                        Optional.ofNullable(starts.higher(start))
                                .map(next -> next.minusDays(1))
                                .orElse(to),
                        parties.stream()
                                .filter(party -> !party.from().isAfter(start)
                                        && !party.to().isBefore(start))
                                .toList()))
                .toList();
    }

    private static Derivation without(Party party) {
        return Derivation.of(
                "{0} : rien, les jours travaillés n'ont aucun jour en commun avec le marché, du {1} au {2}",
                "{0}: nothing, the days worked have none in common with the contract, {1} to {2}",
                party.lot().toString(),
                party.from(),
                party.to());
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    /** Whether an employment has a day between two days, both included. */
    private static boolean overlaps(Event.Hire hire, LocalDate from, LocalDate to) {
        return !hire.startsOn().isAfter(to)
                && hire.endsOn().filter(from::isAfter).isEmpty();
    }
}
