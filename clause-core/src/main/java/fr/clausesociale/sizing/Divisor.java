package fr.clausesociale.sizing;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Text;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many hours make a day, a month or a year of full-time work, and who says so.
 *
 * <p>Published reports use 1,600, 1,607 and 1,820 hours a year and rarely say which; the same hours give up to 14 % more posts with one
 * than with another. So there is no default, and every {@link Equivalent} shows its divisor.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param unit what the hours make one of
 * @param hours the hours of one, above zero and at most 8,784, those of a leap year
 * @param source who counts so
 * @since 0.1.0
 */
public record Divisor(Unit unit, Hours hours, LegalReference source) {

    /** What hours are turned into. */
    public enum Unit {
        /** A day of work. */
        DAY(Text.of("jour", "day"), Text.of("jours", "days")),
        /** A month of full-time work. */
        MONTH(Text.of("mois à temps plein", "full-time month"), Text.of("mois à temps plein", "full-time months")),
        /** A post held full time for a year. */
        FULL_TIME_YEAR(
                Text.of("poste à temps plein sur un an", "full-time post over a year"),
                Text.of("postes à temps plein sur un an", "full-time posts over a year"));

        private final Text one;
        private final Text many;

        Unit(Text one, Text many) {
            this.one = one;
            this.many = many;
        }

        /** The unit in words, for a number of them. */
        Text label(BigDecimal number) {
            return Figuring.agreeing(number, one, many);
        }
    }

    /** Checks the hours. */
    public Divisor {
        requireAt(
                "/hours",
                hours.isPositive() && hours.compareTo(Hours.of(8784)) <= 0,
                "divisor-invalid",
                "un diviseur est supérieur à zéro et au plus de {0}, celles d'une année bissextile",
                "a divisor is above zero and at most {0}, those of a leap year",
                Hours.of(8784));
    }

    /** Obtains the hours of a post held full time for a year, such as 1,607. */
    public static Divisor fullTimeYear(Hours hours, LegalReference source) {
        return new Divisor(Unit.FULL_TIME_YEAR, hours, source);
    }

    /** Obtains the hours of a month of full-time work, such as 151.67. */
    public static Divisor month(Hours hours, LegalReference source) {
        return new Divisor(Unit.MONTH, hours, source);
    }

    /** Obtains the hours of a day of work, such as 7. */
    public static Divisor day(Hours hours, LegalReference source) {
        return new Divisor(Unit.DAY, hours, source);
    }

    /**
     * What some hours make.
     *
     * @param total the hours, zero or above
     * @param decimals the decimals of the figure, from 0 to 10
     * @param mode the rounding of the figure
     * @throws fr.clausesociale.ClauseException {@code equivalent-invalid} if the hours are negative or there are more decimals
     */
    public Equivalent of(Hours total, int decimals, RoundingMode mode) {
        BigDecimal figure = Figuring.seconds(total).divide(Figuring.seconds(hours), decimals, mode);
        return new Equivalent(total, figure, this);
    }

    /**
     * The hours that a number of these make, as when one asks for a sizing of two posts.
     *
     * @param number the number, zero or above
     * @param rounding the rounding of the hours
     * @throws fr.clausesociale.ClauseException {@code sizing-hours-out-of-range} from 100,000,000 hours on
     */
    public Hours times(BigDecimal number, Rounding rounding) {
        return new Figuring(number.multiply(Figuring.seconds(hours)), Figuring.SECONDS_PER_HOUR).rounded(rounding);
    }
}
