package fr.clausesociale.funding;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.quantity.Apportionment;
import fr.clausesociale.quantity.Percentage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * How the cost of a facilitator's post is shared among funders and over years; French: <i>plan de financement</i>.
 *
 * <p>The lines add up to the total, and so do the years, to the cent, and no amount is below zero. What each funder pays in all and what
 * each year costs are shared out by largest remainder, so that each is within a cent of its exact value; each year is then shared out among the
 * funders by what they have left to pay.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param total the cost, above zero
 * @param years the years, in order, at least one and at most 50
 * @param funders who pays, at least one and at most 200, 100 % in all
 * @since 0.1.0
 */
public record FundingPlan(Money total, List<Year> years, List<Funder> funders) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A calendar year, or the months of it that the plan covers. A year costs in proportion to its months.
     *
     * @param year the year, 1900 to 9999
     * @param months the months, 1 to 12
     */
    public record Year(int year, int months) {
        /** Checks the year and the months. */
        public Year {
            requireAt(
                    "/year",
                    year >= 1900 && year <= 9999,
                    "funding-year-invalid",
                    "une année est comprise entre 1900 et 9999",
                    "a year lies between 1900 and 9999");
            requireAt(
                    "/months",
                    months >= 1 && months <= 12,
                    "funding-months-invalid",
                    "un plan couvre de 1 à 12 mois d'une année",
                    "a plan covers 1 to 12 months of a year");
        }
    }

    /**
     * An organisation that pays.
     *
     * @param name its name, at most 200 characters
     * @param share its share of the total, above zero
     */
    public record Funder(String name, Percentage share) {
        /** Checks the name and the share. */
        public Funder {
            requireAt(
                    "/name",
                    !name.isBlank() && name.length() <= 200,
                    "funder-name-invalid",
                    "le nom d'un financeur compte de 1 à 200 caractères",
                    "the name of a funder has 1 to 200 characters");
            requireAt(
                    "/share",
                    share.percent().signum() > 0,
                    "funder-share-invalid",
                    "la part d'un financeur est supérieure à zéro",
                    "the share of a funder is above zero");
        }
    }

    /**
     * What one funder pays.
     *
     * @param funder the funder
     * @param amounts what it pays each year, in the order of the years
     * @param total what it pays in all
     */
    public record Line(Funder funder, List<Money> amounts, Money total) {
        /** Copies the amounts. */
        public Line {
            amounts = List.copyOf(amounts);
        }
    }

    /** Checks the total, the order of the years and the shares. */
    public FundingPlan {
        years = List.copyOf(years);
        funders = List.copyOf(funders);
        requireAt(
                "/total",
                total.isPositive(),
                "funding-total-invalid",
                "le coût d'un poste est supérieur à zéro",
                "the cost of a post is above zero");
        requireAt(
                "/years",
                !years.isEmpty() && years.size() <= 50,
                "funding-years-invalid",
                "un plan de financement compte de 1 à 50 années",
                "a funding plan has 1 to 50 years");
        for (int i = 1; i < years.size(); i++) {
            requireAt(
                    "/years/" + i + "/year",
                    years.get(i - 1).year() < years.get(i).year(),
                    "funding-years-unordered",
                    "les années se suivent et ne se répètent pas",
                    "the years follow each other and stand once");
        }
        requireAt(
                "/funders",
                !funders.isEmpty() && funders.size() <= 200,
                "funders-invalid",
                "un plan de financement compte de 1 à 200 financeurs",
                "a funding plan has 1 to 200 funders");
        Set<String> names = new HashSet<>();
        BigDecimal shares = BigDecimal.ZERO;
        for (int i = 0; i < funders.size(); i++) {
            requireAt(
                    "/funders/" + i + "/name",
                    names.add(funders.get(i).name()),
                    "funder-duplicated",
                    "un financeur ne figure qu'une fois",
                    "a funder stands once");
            shares = shares.add(funders.get(i).share().percent());
        }
        requireAt(
                "/funders",
                shares.compareTo(HUNDRED) == 0,
                "shares-not-whole",
                "les parts font {0} pour cent et non 100",
                "the shares make {0} percent, not 100",
                shares);
    }

    /** What each funder pays, in the order of the funders. */
    public List<Line> lines() {
        List<Money> totals = Apportionment.by(
                        funders.stream().map(funder -> funder.share().percent()).toList())
                .split(total);
        List<Money> costs = Apportionment.by(years.stream()
                        .map(year -> BigDecimal.valueOf(year.months()))
                        .toList())
                .split(total);
        List<Money> left = totals;
        List<List<Money>> byYear = new ArrayList<>(years.size());
        for (Money cost : costs) {
            List<Money> paid = shared(cost, left);
            List<Money> before = left;
            left = IntStream.range(0, paid.size())
                    .mapToObj(i -> before.get(i).minus(paid.get(i)))
                    .toList();
            byYear.add(paid);
        }
        return IntStream.range(0, funders.size())
                .mapToObj(i -> new Line(
                        funders.get(i), byYear.stream().map(paid -> paid.get(i)).toList(), totals.get(i)))
                .toList();
    }

    /** A year by what the funders have left to pay. None pays more than that, and the last year takes all of it. */
    private static List<Money> shared(Money cost, List<Money> left) {
        return cost.isZero()
                ? Collections.nCopies(left.size(), cost)
                : Apportionment.by(left.stream().map(Money::getAmount).toList()).split(cost);
    }

    /** How the amounts were reached, in French and English. */
    public Derivation derivation() {
        return Derivation.of(
                        "plan de financement : {0} de {1} à {2}",
                        "funding plan: {0} from {1} to {2}",
                        total,
                        Integer.toString(years.get(0).year()),
                        Integer.toString(years.get(years.size() - 1).year()))
                .rounded(
                        "au centime, au plus fort reste ; lignes et années font le total",
                        "to the cent, by largest remainder; lines and years add up to the total")
                .from(lines().stream().map(this::derivation).toList());
    }

    private Derivation derivation(Line line) {
        Stream<Derivation> amounts = Stream.iterate(0, i -> i < years.size(), i -> i + 1)
                .map(i -> Derivation.of(
                        "{0} ({1} mois) : {2}",
                        "{0} ({1} months): {2}",
                        Integer.toString(years.get(i).year()),
                        years.get(i).months(),
                        line.amounts().get(i)));
        return Derivation.of(
                        "{0}, {1} : {2}",
                        "{0}, {1}: {2}", line.funder().name(), line.funder().share(), line.total())
                .from(amounts.toList());
    }
}
