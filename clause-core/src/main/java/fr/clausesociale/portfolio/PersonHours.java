package fr.clausesociale.portfolio;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.quantity.Apportionment;
import fr.clausesociale.quantity.Hours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The hours of one person in a period, over all contracts: claimed, worked, retained and claimed too much. All of them are hours worked,
 * before any {@linkplain fr.clausesociale.terms.CountingRule.Weight weight} of a contract.
 *
 * <p>{@code claimed = retained + overclaimed} on each lot, and what is retained never exceeds what was worked. Where it is not known
 * what was worked, everything is retained, and days claimed more than once are reported all the same. It decides nothing: what
 * was claimed too much is for the companies to correct, by events of each contract's journal.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param person the person
 * @param from the first day of the period
 * @param to its last day
 * @param policy which lots bear what was claimed too much
 * @param worked the hours worked in the period; empty if no time sheet of the person was given
 * @param shares the lots that claim hours of the person, by contract and lot
 * @param overlaps the days claimed more than once, by day
 * @param excesses stretches of days on which more is claimed than can be worked on them, by day
 * @since 0.1.0
 */
public record PersonHours(
        PersonToken person,
        LocalDate from,
        LocalDate to,
        OverclaimPolicy policy,
        Optional<Hours> worked,
        List<Share> shares,
        List<Overlap> overlaps,
        List<Excess> excesses) {

    /**
     * What one lot claims of the hours of a person, and what it keeps.
     *
     * @param lot the lot
     * @param firstDeclared the day of the first of these declarations
     * @param claimed the hours that its contract counts
     * @param worked the hours that time sheets show for this lot; empty if there is none
     * @param retained those that it keeps; hours worked, whatever their weight
     * @param overclaimed those claimed too much
     */
    public record Share(
            ContractLot lot,
            LocalDate firstDeclared,
            Hours claimed,
            Optional<Hours> worked,
            Hours retained,
            Hours overclaimed) {

        /** Checks that no hour is lost or invented. */
        public Share {
            require(
                    !retained.isNegative() && !overclaimed.isNegative() && claimed.equals(retained.plus(overclaimed)),
                    "share-unbalanced",
                    "les heures présentées sont la somme des heures retenues et des heures en trop",
                    "hours claimed are the sum of hours retained and hours claimed too much");
        }

        private Derivation derivation() {
            Derivation step = Derivation.of(
                    "{0} : {1} présentées, {2} retenues, {3} en trop",
                    "{0}: {1} claimed, {2} retained, {3} over-claimed", lot.toString(), claimed, retained, overclaimed);
            Derivation declared = Derivation.of("première déclaration : {0}", "first declared: {0}", firstDeclared);
            return worked.map(hours -> step.from(
                            declared,
                            Derivation.of(
                                    "{0} d'après les feuilles de temps de ce lot",
                                    "{0} by the time sheets of this lot", hours)))
                    .orElse(step.from(declared));
        }
    }

    /**
     * Days in a row that are claimed more than once, for the same lots of one contract or several, or for one lot by two companies. It
     * may be right: a person can work for two of them in one week, and hours can be pooled.
     *
     * @param from the first day
     * @param to the last day
     * @param lots the lots, in order
     */
    public record Overlap(LocalDate from, LocalDate to, List<ContractLot> lots) {
        /** Copies the list. */
        public Overlap {
            lots = List.copyOf(lots);
        }

        private Derivation derivation() {
            return Derivation.of(
                    "jours présentés plus d'une fois : du {0} au {1} (semaines {2} à {3}), {4}",
                    "days claimed more than once: {0} to {1} (weeks {2} to {3}), {4}",
                    from,
                    to,
                    week(from),
                    week(to),
                    lots.stream().map(ContractLot::toString).collect(Collectors.joining(", ")));
        }
    }

    /**
     * Days on which more is claimed than can be worked: one claim at least is wrong, whatever the
     * person has worked. Of days that overlap, these are the ones by which most is exceeded.
     *
     * @param from the first day
     * @param to the last day
     * @param claimed what is claimed on these days and on no other
     * @param most what can be worked on them, by the plausible hours of a day; of contracts that differ, the greater
     */
    public record Excess(LocalDate from, LocalDate to, Hours claimed, Hours most) {

        private Derivation derivation() {
            return Derivation.of(
                    "impossible : {2} présentées du {0} au {1}, où {3} peuvent être travaillées",
                    "impossible: {2} claimed from {0} to {1}, in which {3} can be worked", from, to, claimed, most);
        }
    }

    /** Copies the lists. */
    public PersonHours {
        shares = List.copyOf(shares);
        overlaps = List.copyOf(overlaps);
        excesses = List.copyOf(excesses);
    }

    /**
     * Brings together what contracts claim, person by person. The order of contracts, claims and time sheets does not matter.
     *
     * @param first the first month of the period
     * @param last its last month, the same or a later one
     * @param contracts the contracts, each once; claims outside the period are passed over
     * @param sheets what was worked: of each person all sheets of the period, for whatever lot, or none; those outside the period
     *     are passed over. A person who has a sheet has worked what the sheets say and no more
     * @param policy which lots bear what was claimed too much
     * @return the persons of whom hours are claimed in the period, by token
     * @throws fr.clausesociale.ClauseException {@code period-unordered}, {@code contract-duplicated}, {@code
     *     time-sheet-across-period} if a sheet lies in the period in part, {@code time-sheet-without-lot} if the policy needs to
     *     know for which lot hours were worked and a sheet of the period does not say it
     */
    public static List<PersonHours> of(
            YearMonth first,
            YearMonth last,
            List<ContractClaims> contracts,
            List<TimeSheet> sheets,
            OverclaimPolicy policy) {
        ClaimMerge merge = new ClaimMerge(first, last, policy);
        contracts.forEach(merge::add);
        sheets.forEach(merge::add);
        return merge.persons();
    }

    /** The hours that contracts count. */
    public Hours claimed() {
        return total(Share::claimed);
    }

    /** Those that are retained. */
    public Hours retained() {
        return total(Share::retained);
    }

    /** Those claimed too much. */
    public Hours overclaimed() {
        return total(Share::overclaimed);
    }

    private Hours total(Function<Share, Hours> figure) {
        return shares.stream().map(figure).reduce(Hours.ZERO, Hours::plus);
    }

    /** The weeks with days claimed more than once: the Monday of each, in order. */
    public List<LocalDate> overlappingWeeks() {
        return overlaps.stream()
                .flatMap(overlap -> overlap.from()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .datesUntil(overlap.to().plusDays(1), Period.ofWeeks(1)))
                .distinct()
                .toList();
    }

    /** How the figures were reached; it names no person. */
    public Derivation derivation() {
        List<Derivation> steps = new ArrayList<>();
        boolean over = overclaimed().isPositive();
        if (over) {
            Derivation rule = Derivation.of(policy.label());
            steps.add(
                    policy == OverclaimPolicy.PRO_RATA
                            ? rule.rounded(
                                    "{0}, au plus fort reste", "{0}, by largest remainder", Apportionment.unit(unit()))
                            : rule);
        }
        shares.forEach(share -> steps.add(share.derivation()));
        overlaps.forEach(overlap -> steps.add(overlap.derivation()));
        excesses.forEach(excess -> steps.add(excess.derivation()));
        Text basis = worked.map(hours -> Text.format("{0} travaillées", "{0} worked", hours))
                .orElse(Text.of("heures travaillées inconnues", "hours worked not known"));
        return Derivation.of(
                        "du {0} au {1} : {2} présentées, {3}, {4} retenues, {5} en trop",
                        "{0} to {1}: {2} claimed, {3}, {4} retained, {5} over-claimed",
                        from,
                        to,
                        claimed(),
                        basis,
                        retained(),
                        overclaimed())
                .from(steps);
    }

    /** The unit of the split, which every claim and the hours worked are multiples of. */
    private Hours unit() {
        return ClaimMerge.unit(
                worked.orElse(Hours.ZERO), shares.stream().map(Share::claimed).toList());
    }

    private static String week(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return day.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
    }
}
