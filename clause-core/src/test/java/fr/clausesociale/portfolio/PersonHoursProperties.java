package fr.clausesociale.portfolio;

import static fr.clausesociale.portfolio.Claims.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.Law;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.portfolio.PersonHours.Excess;
import fr.clausesociale.portfolio.PersonHours.Overlap;
import fr.clausesociale.quantity.Hours;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** Laws of claims of three persons on four contracts of two lots, over the first two months of 2026. */
class PersonHoursProperties {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final List<PersonToken> PERSONS =
            IntStream.range(0, 3).mapToObj(i -> PersonToken.of("secret-" + i)).toList();

    /** A claim and its contract. */
    record Drawn(String contract, ContractClaims.Claim claim) {}

    @Law
    void no_hour_is_lost_and_none_is_retained_that_was_not_worked(
            @ForAll("claims") List<Drawn> drawn,
            @ForAll("sheets") List<TimeSheet> sheets,
            @ForAll OverclaimPolicy policy) {
        List<PersonHours> persons = PersonHours.of(JANUARY, FEBRUARY, contracts(drawn), sheets, policy);

        Map<ContractLot, Hours> shared = new TreeMap<>();
        persons.forEach(
                person -> person.shares().forEach(share -> shared.merge(share.lot(), share.claimed(), Hours::plus)));
        Map<ContractLot, Hours> claimed = new TreeMap<>();
        drawn.forEach(one -> claimed.merge(lot(one), one.claim().hours(), Hours::plus));
        assertThat(shared).isEqualTo(claimed);
        for (PersonHours person : persons) {
            Optional<Hours> worked = sheets.stream()
                    .filter(sheet -> sheet.person().equals(person.person()))
                    .map(TimeSheet::hours)
                    .reduce(Hours::plus);
            assertThat(person.worked()).isEqualTo(worked);
            assertThat(person.claimed()).isEqualTo(person.retained().plus(person.overclaimed()));
            assertThat(person.retained()).isLessThanOrEqualTo(worked.orElse(person.claimed()));
            if (worked.isEmpty()) {
                assertThat(person.overclaimed()).isEqualTo(Hours.ZERO);
            } else if (policy != OverclaimPolicy.HOURS_OF_EACH_LOT) {
                assertThat(person.retained()).isEqualTo(person.claimed().min(worked.get()));
            }
        }
    }

    @Law
    void the_order_of_contracts_claims_and_sheets_does_not_matter(
            @ForAll("claims") List<Drawn> drawn,
            @ForAll("sheets") List<TimeSheet> sheets,
            @ForAll OverclaimPolicy policy,
            @ForAll Random random) {
        List<PersonHours> persons = PersonHours.of(JANUARY, FEBRUARY, contracts(drawn), sheets, policy);

        List<Drawn> shuffled = new ArrayList<>(drawn);
        Collections.shuffle(shuffled, random);
        List<ContractClaims> contracts = new ArrayList<>(contracts(shuffled));
        Collections.shuffle(contracts, random);
        List<TimeSheet> otherSheets = new ArrayList<>(sheets);
        Collections.shuffle(otherSheets, random);
        List<PersonHours> again = PersonHours.of(JANUARY, FEBRUARY, contracts, otherSheets, policy);

        assertThat(again).isEqualTo(persons);
        assertThat(rendered(again)).isEqualTo(rendered(persons)).doesNotContain("secret");
        assertThat(persons.toString() + contracts + sheets).doesNotContain("secret");
    }

    @Law
    void a_lower_claim_lowers_what_is_claimed_too_much_and_never_by_more(
            @ForAll("claims") List<Drawn> drawn,
            @ForAll("sheets") List<TimeSheet> sheets,
            @ForAll OverclaimPolicy policy) {
        Drawn first = drawn.get(0);
        ContractClaims.Claim claim = first.claim();
        Hours less = Hours.ofSeconds((claim.hours().toSeconds() + 1) / 2);
        List<Drawn> corrected = new ArrayList<>(drawn);
        corrected.set(
                0,
                new Drawn(
                        first.contract(),
                        new ContractClaims.Claim(
                                claim.declaration(),
                                claim.person(),
                                claim.lot(),
                                claim.on(),
                                claim.from(),
                                claim.to(),
                                less)));

        Hours before = overclaimed(drawn, sheets, policy, claim.person());
        Hours after = overclaimed(corrected, sheets, policy, claim.person());

        assertThat(after).isLessThanOrEqualTo(before);
        assertThat(before.minus(after)).isLessThanOrEqualTo(claim.hours().minus(less));
    }

    /** Day by day: a day is told if it is claimed twice or more, with all lots that claim it. */
    @Law
    void every_day_that_is_claimed_again_is_told_and_no_other(@ForAll("claims") List<Drawn> drawn) {
        for (PersonHours person :
                PersonHours.of(JANUARY, FEBRUARY, contracts(drawn), List.of(), OverclaimPolicy.PRO_RATA)) {
            Map<LocalDate, List<ContractLot>> told = new TreeMap<>();
            for (Overlap overlap : person.overlaps()) {
                overlap.from()
                        .datesUntil(overlap.to().plusDays(1))
                        .forEach(
                                day -> assertThat(told.put(day, overlap.lots())).isNull());
            }
            Map<LocalDate, List<ContractLot>> claimed = new TreeMap<>();
            JANUARY.atDay(1).datesUntil(FEBRUARY.atEndOfMonth().plusDays(1)).forEach(day -> {
                List<ContractLot> lots = of(drawn, person)
                        .filter(one -> !day.isBefore(one.claim().from())
                                && !day.isAfter(one.claim().to()))
                        .map(PersonHoursProperties::lot)
                        .toList();
                if (lots.size() > 1) {
                    claimed.put(day, lots.stream().distinct().sorted().toList());
                }
            });
            assertThat(told).isEqualTo(claimed);
            assertThat(person.overlappingWeeks())
                    .isEqualTo(claimed.keySet().stream()
                            .map(day -> day.minusDays(day.getDayOfWeek().getValue() - 1))
                            .distinct()
                            .toList());
        }
    }

    /** An excess is real, and where none is told the hours fit, the most urgent day by day. */
    @Law
    void days_are_told_to_be_overfull_exactly_if_the_hours_cannot_be_worked(@ForAll("claims") List<Drawn> drawn) {
        for (PersonHours person :
                PersonHours.of(JANUARY, FEBRUARY, contracts(drawn), List.of(), OverclaimPolicy.PRO_RATA)) {
            for (Excess excess : person.excesses()) {
                Hours within = of(drawn, person)
                        .map(Drawn::claim)
                        .filter(claim -> !claim.from().isBefore(excess.from())
                                && !claim.to().isAfter(excess.to()))
                        .map(ContractClaims.Claim::hours)
                        .reduce(Hours.ZERO, Hours::plus);
                assertThat(excess.claimed()).isEqualTo(within).isGreaterThan(excess.most());
                assertThat(excess.most())
                        .isEqualTo(Hours.of(24 * (1 + ChronoUnit.DAYS.between(excess.from(), excess.to()))));
            }
            assertThat(person.excesses().isEmpty())
                    .isEqualTo(canBeWorked(of(drawn, person).map(Drawn::claim).toList()));
        }
    }

    /** Works on each day on what must be done first. */
    private static boolean canBeWorked(List<ContractClaims.Claim> claims) {
        Map<ContractClaims.Claim, Hours> left = new TreeMap<>((a, b) ->
                a.to().equals(b.to()) ? a.declaration().compareTo(b.declaration()) : a.to().compareTo(b.to()));
        claims.forEach(claim -> left.put(claim, claim.hours()));
        for (LocalDate day = JANUARY.atDay(1); !day.isAfter(FEBRUARY.atEndOfMonth()); day = day.plusDays(1)) {
            Hours free = Hours.of(24);
            for (Map.Entry<ContractClaims.Claim, Hours> entry : left.entrySet()) {
                if (!day.isBefore(entry.getKey().from())
                        && !day.isAfter(entry.getKey().to())) {
                    Hours done = entry.getValue().min(free);
                    free = free.minus(done);
                    entry.setValue(entry.getValue().minus(done));
                }
            }
        }
        return left.values().stream().allMatch(Hours::isZero);
    }

    private static Hours overclaimed(
            List<Drawn> drawn, List<TimeSheet> sheets, OverclaimPolicy policy, PersonToken person) {
        return PersonHours.of(JANUARY, FEBRUARY, contracts(drawn), sheets, policy).stream()
                .filter(one -> one.person().equals(person))
                .map(PersonHours::overclaimed)
                .findFirst()
                .orElseThrow();
    }

    private static ContractLot lot(Drawn drawn) {
        return new ContractLot(ContractId.of(drawn.contract()), drawn.claim().lot());
    }

    private static Stream<Drawn> of(List<Drawn> drawn, PersonHours person) {
        return drawn.stream().filter(one -> one.claim().person().equals(person.person()));
    }

    private static List<ContractClaims> contracts(List<Drawn> drawn) {
        return drawn.stream()
                .collect(Collectors.groupingBy(
                        Drawn::contract, TreeMap::new, Collectors.mapping(Drawn::claim, Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> new ContractClaims(ContractId.of(entry.getKey()), Hours.of(24), entry.getValue()))
                .toList();
    }

    private static String rendered(List<PersonHours> persons) {
        return persons.stream()
                .map(person -> person.derivation().render(Language.FRENCH)
                        + person.derivation().render(Language.ENGLISH))
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<List<Drawn>> claims() {
        Arbitrary<Drawn> claim = Combinators.combine(
                        Arbitraries.of("A", "B", "C", "D"),
                        Arbitraries.of(PERSONS),
                        Arbitraries.of("1", "2"),
                        Arbitraries.of(JANUARY, FEBRUARY),
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(1, 28),
                        seconds(),
                        Arbitraries.integers().between(1, 5))
                .as((contract, person, lot, month, one, other, seconds, on) -> {
                    LocalDate from = month.atDay(Math.min(one, other));
                    LocalDate to = month.atDay(Math.max(one, other));
                    long most = 24L * 3600 * (1 + ChronoUnit.DAYS.between(from, to));
                    return new Drawn(
                            contract,
                            new ContractClaims.Claim(
                                    EventId.of("d"),
                                    person,
                                    LotId.of(lot),
                                    LocalDate.of(2026, 3, on),
                                    from,
                                    to,
                                    Hours.ofSeconds(Math.min(1 + seconds, most))));
                });
        return claim.list().ofMinSize(1).ofMaxSize(12).map(PersonHoursProperties::numbered);
    }

    private static List<Drawn> numbered(List<Drawn> drawn) {
        return IntStream.range(0, drawn.size())
                .mapToObj(i -> {
                    ContractClaims.Claim claim = drawn.get(i).claim();
                    return new Drawn(
                            drawn.get(i).contract(),
                            new ContractClaims.Claim(
                                    EventId.of("d" + i),
                                    claim.person(),
                                    claim.lot(),
                                    claim.on(),
                                    claim.from(),
                                    claim.to(),
                                    claim.hours()));
                })
                .toList();
    }

    @Provide
    Arbitrary<List<TimeSheet>> sheets() {
        return Combinators.combine(
                        Arbitraries.of(PERSONS),
                        Arbitraries.of("A", "B", "C", "E"),
                        Arbitraries.of("1", "2"),
                        seconds())
                .as((person, contract, lot, seconds) -> new TimeSheet(
                        person,
                        Optional.of(new ContractLot(ContractId.of(contract), LotId.of(lot))),
                        JANUARY.atDay(1),
                        FEBRUARY.atEndOfMonth(),
                        Hours.ofSeconds(seconds)))
                .list()
                .ofMaxSize(6);
    }

    /** Hundredths of hours as payslips write them, and seconds. */
    private static Arbitrary<Long> seconds() {
        Arbitrary<Long> hundredths = Arbitraries.longs().between(0, 40_000).map(hundredth -> hundredth * 36);
        return Arbitraries.oneOf(hundredths, hundredths, Arbitraries.longs().between(0, 1_440_000));
    }
}
