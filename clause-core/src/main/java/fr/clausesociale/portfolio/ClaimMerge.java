package fr.clausesociale.portfolio;

import static fr.clausesociale.ClauseException.require;
import static java.util.Objects.requireNonNull;

import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.portfolio.PersonHours.Share;
import fr.clausesociale.quantity.Apportionment;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The claims and time sheets of a period, by person. */
final class ClaimMerge {

    /**
     * Hours of one declaration that count on a lot.
     *
     * @param mostPerDay the hours of a day that its contract believes
     */
    record Line(
            ContractLot lot,
            EventId declaration,
            LocalDate on,
            LocalDate from,
            LocalDate to,
            Hours hours,
            Hours mostPerDay) {}

    private record Person(List<Line> lines, List<TimeSheet> sheets) {}

    private static final Comparator<Line> FIRST_DECLARED =
            Comparator.comparing(Line::on).thenComparing(Line::lot).thenComparing(Line::declaration);

    private final LocalDate from;
    private final LocalDate to;
    private final OverclaimPolicy policy;
    private final Set<ContractId> contracts = new HashSet<>();
    private final Map<PersonToken, Person> persons = new HashMap<>();

    ClaimMerge(YearMonth first, YearMonth last, OverclaimPolicy policy) {
        require(
                !last.isBefore(first),
                "period-unordered",
                "une période ne peut pas prendre fin avant de commencer",
                "a period cannot end before it begins");
        this.from = first.atDay(1);
        this.to = last.atEndOfMonth();
        this.policy = policy;
    }

    void add(ContractClaims contract) {
        require(
                contracts.add(contract.contract()),
                "contract-duplicated",
                "le marché {0} est donné deux fois",
                "contract {0} is given twice",
                contract.contract().value());
        for (ContractClaims.Claim claim : contract.claims()) {
            if (!claim.from().isBefore(from) && !claim.to().isAfter(to)) {
                person(claim.person())
                        .lines()
                        .add(new Line(
                                new ContractLot(contract.contract(), claim.lot()),
                                claim.declaration(),
                                claim.on(),
                                claim.from(),
                                claim.to(),
                                claim.hours(),
                                contract.plausibleHoursPerDay()));
            }
        }
    }

    void add(TimeSheet sheet) {
        if (sheet.to().isBefore(from) || sheet.from().isAfter(to)) {
            return;
        }
        require(
                !sheet.from().isBefore(from) && !sheet.to().isAfter(to),
                "time-sheet-across-period",
                "une feuille de temps du {0} au {1} n'est qu'en partie dans la période ; il faut la scinder",
                "a time sheet from {0} to {1} lies in the period only in part; split it",
                sheet.from(),
                sheet.to());
        require(
                policy != OverclaimPolicy.HOURS_OF_EACH_LOT || sheet.lot().isPresent(),
                "time-sheet-without-lot",
                "pour retenir les heures de chaque lot, chaque feuille de temps doit nommer son lot",
                "to credit the hours of each lot, each time sheet must name its lot");
        person(sheet.person()).sheets().add(sheet);
    }

    private Person person(PersonToken token) {
        return persons.computeIfAbsent(token, one -> new Person(new ArrayList<>(), new ArrayList<>()));
    }

    List<PersonHours> persons() {
        return persons.entrySet().stream()
                .filter(entry -> !entry.getValue().lines().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> personHours(entry.getKey(), entry.getValue()))
                .toList();
    }

    private PersonHours personHours(PersonToken token, Person person) {
        SortedMap<ContractLot, Hours> claimed = new TreeMap<>();
        SortedMap<ContractLot, LocalDate> firstDeclared = new TreeMap<>();
        for (Line line : person.lines()) {
            claimed.merge(line.lot(), line.hours(), Hours::plus);
            firstDeclared.merge(line.lot(), line.on(), (a, b) -> a.isBefore(b) ? a : b);
        }
        Map<ContractLot, Hours> workedThere = new HashMap<>();
        person.sheets()
                .forEach(sheet -> sheet.lot().ifPresent(lot -> workedThere.merge(lot, sheet.hours(), Hours::plus)));
        Optional<Hours> worked = person.sheets().stream().map(TimeSheet::hours).reduce(Hours::plus);
        Map<ContractLot, Hours> retained = worked.map(hours -> retained(claimed, hours, workedThere, person.lines()))
                .orElse(claimed);
        List<Share> shares = new ArrayList<>(claimed.size());
        claimed.forEach((lot, hours) -> {
            Hours kept = retained.getOrDefault(lot, Hours.ZERO);
            shares.add(new Share(
                    lot,
                    requireNonNull(firstDeclared.get(lot)),
                    hours,
                    Optional.ofNullable(workedThere.get(lot)),
                    kept,
                    hours.minus(kept)));
        });
        Overlaps overlaps = new Overlaps(person.lines());
        return new PersonHours(token, from, to, policy, worked, shares, overlaps.overlaps(), overlaps.excesses());
    }

    private Map<ContractLot, Hours> retained(
            SortedMap<ContractLot, Hours> claimed,
            Hours worked,
            Map<ContractLot, Hours> workedThere,
            List<Line> lines) {
        return switch (policy) {
            case HOURS_OF_EACH_LOT -> upTo(claimed, workedThere);
            case PRO_RATA -> proRata(claimed, worked);
            case FIRST_DECLARED -> firstDeclared(lines, worked);
        };
    }

    private static Map<ContractLot, Hours> upTo(
            SortedMap<ContractLot, Hours> claimed, Map<ContractLot, Hours> workedThere) {
        Map<ContractLot, Hours> retained = new HashMap<>();
        claimed.forEach((lot, hours) -> retained.put(lot, hours.min(workedThere.getOrDefault(lot, Hours.ZERO))));
        return retained;
    }

    private static Map<ContractLot, Hours> proRata(SortedMap<ContractLot, Hours> claimed, Hours worked) {
        Hours whole = claimed.values().stream().reduce(Hours.ZERO, Hours::plus);
        if (whole.compareTo(worked) <= 0) {
            return claimed;
        }
        List<Hours> shares = Apportionment.by(claimed.values().stream()
                        .map(hours -> BigDecimal.valueOf(hours.toSeconds()))
                        .toList())
                .split(worked, unit(worked, claimed.values()));
        Map<ContractLot, Hours> retained = new HashMap<>();
        int i = 0;
        for (ContractLot lot : claimed.keySet()) {
            retained.put(lot, shares.get(i));
            i++;
        }
        return retained;
    }

    /** The hundredth of an hour, or the second where some hours are no whole number of hundredths: no share exceeds its claim. */
    static Hours unit(Hours worked, Iterable<Hours> claimed) {
        boolean hundredths = worked.isHundredths();
        for (Hours hours : claimed) {
            hundredths &= hours.isHundredths();
        }
        return hundredths ? Rounding.NEAREST_HUNDREDTH.step() : Hours.ofSeconds(1);
    }

    private static Map<ContractLot, Hours> firstDeclared(List<Line> lines, Hours worked) {
        Map<ContractLot, Hours> retained = new HashMap<>();
        Hours left = worked;
        for (Line line : lines.stream().sorted(FIRST_DECLARED).toList()) {
            Hours kept = line.hours().min(left);
            retained.merge(line.lot(), kept, Hours::plus);
            left = left.minus(kept);
        }
        return retained;
    }
}
