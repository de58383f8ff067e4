package fr.clausesociale.sizing;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.quantity.Rounding;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;

/**
 * A number of people or of full-time posts held over a length of time.
 *
 * <p>hours = number × months × hours of one month, or ÷ 12 of one year. Example: 2 posts over 18 months at 1,607 h a year are 4,821 h.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param posts who is to be employed
 * @param months for how many months, from 1 to 1,200
 * @param rounding the rounding of the hours
 * @since 0.1.0
 */
public record PostsMethod(Posts posts, int months, Rounding rounding) implements SizingMethod {

    /** What is counted. */
    public enum Counted {
        /** People, full time or not: a whole number. */
        PEOPLE(Text.of("personne", "person"), Text.of("personnes", "people")),
        /** Full-time posts, which several people may share. */
        FULL_TIME_POSTS(
                Text.of("poste à temps plein", "full-time post"), Text.of("postes à temps plein", "full-time posts"));

        private final Text one;
        private final Text many;

        Counted(Text one, Text many) {
            this.one = one;
            this.many = many;
        }
    }

    /**
     * Who is to be employed, and how much each works.
     *
     * @param counted people or full-time posts
     * @param number how many, above zero, at most 1,000,000 and with at most 6 decimals; 2.0 is 2
     * @param workingTime the hours of one of them, by month or by full-time year
     */
    public record Posts(Counted counted, BigDecimal number, Divisor workingTime) {
        private static final BigDecimal MAX = BigDecimal.valueOf(1_000_000);

        /** Checks the number and its unit. */
        public Posts {
            requireAt(
                    "/number",
                    number.signum() > 0
                            && number.compareTo(MAX) <= 0
                            && number.stripTrailingZeros().scale() <= (counted == Counted.PEOPLE ? 0 : 6),
                    "sizing-posts-invalid",
                    "un nombre de postes est supérieur à zéro, au plus de 1\u202f000\u202f000, à 6 décimales au plus ; un nombre de personnes est entier",
                    "a number of posts is above zero, at most 1,000,000, with at most 6 decimals; a number of people is whole");
            requireAt(
                    "/workingTime/unit",
                    workingTime.unit() != Divisor.Unit.DAY,
                    "sizing-working-time-invalid",
                    "le temps de travail d'un poste se donne par mois ou par an",
                    "the working time of a post is given by month or by year");
            number = Figuring.plain(number);
        }

        Text toText() {
            return Text.format("{0} {1}", "{0} {1}", number, Figuring.agreeing(number, counted.one, counted.many));
        }
    }

    /** Checks the length. */
    public PostsMethod {
        Figuring.requireMonths(months);
    }

    @Override
    public Kind kind() {
        return Kind.POSTS;
    }

    @Override
    public Sizing size() {
        boolean yearly = posts.workingTime().unit() == Divisor.Unit.FULL_TIME_YEAR;
        Figuring exact = new Figuring(
                posts.number()
                        .multiply(BigDecimal.valueOf(months))
                        .multiply(Figuring.seconds(posts.workingTime().hours())),
                Figuring.SECONDS_PER_HOUR.multiply(BigDecimal.valueOf(yearly ? 12 : 1)));
        Derivation product = exact.rounded(
                Derivation.of(
                        yearly
                                ? "{0} × {1} × {2} par an ÷ 12 = {3} au centième près"
                                : "{0} × {1} × {2} par mois = {3} au centième près",
                        yearly
                                ? "{0} × {1} × {2} a year ÷ 12 = {3} to the hundredth"
                                : "{0} × {1} × {2} a month = {3} to the hundredth",
                        posts.toText(),
                        Period.ofMonths(months),
                        posts.workingTime().hours(),
                        exact.hundredths()),
                rounding);
        return Sizing.of(
                exact, rounding, List.of(product.under(posts.workingTime().source())));
    }
}
