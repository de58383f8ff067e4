package fr.clausesociale;

import static fr.clausesociale.Language.FRENCH;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Figures as French and English write them. Written here because the JDK's locale data change from one version to the
 * next, and the same result must give the same bytes on any machine in any year.
 */
final class Figures {

    /** U+202F, the space that French puts between thousands. */
    private static final String NARROW_SPACE = "\u202f";
    /** U+00A0, the space that French puts before a unit. */
    private static final String NO_BREAK_SPACE = "\u00a0";

    private static final List<String> MONTHS_FR = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Figures() {}

    static String fill(String pattern, Language language, Object... figures) {
        StringBuilder filled = new StringBuilder(pattern.length() + 16);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            if (isHole(pattern, open)) {
                filled.append(pattern, from, open).append(write(figures[pattern.charAt(open + 1) - '0'], language));
                from = open + 3;
            }
        }
        return filled.append(pattern, from, pattern.length()).toString();
    }

    /** Whether a brace opens <code>{0}</code> to <code>{9}</code>. */
    private static boolean isHole(String pattern, int open) {
        return open + 2 < pattern.length()
                && pattern.charAt(open + 2) == '}'
                && pattern.charAt(open + 1) >= '0'
                && pattern.charAt(open + 1) <= '9';
    }

    private static String write(Object figure, Language language) {
        if (figure instanceof Text text) {
            return text.in(language);
        }
        if (figure instanceof Figure quantity) {
            return quantity.toText().in(language);
        }
        if (figure instanceof Money money) {
            return money(money, language);
        }
        if (figure instanceof LocalDate date) {
            return date(date, language);
        }
        if (figure instanceof Period period) {
            return period(period, language);
        }
        if (figure instanceof BigDecimal number) {
            return number(number, language);
        }
        if (figure instanceof Integer || figure instanceof Long) {
            return number(BigDecimal.valueOf(((Number) figure).longValue()), language);
        }
        if (figure instanceof RoundingMode mode) {
            return rounding(mode).in(language);
        }
        if (figure instanceof String string) {
            return string;
        }
        throw new IllegalArgumentException("no writing for a figure of type " + figure.getClass());
    }

    private static Text rounding(RoundingMode mode) {
        return switch (mode) {
            case HALF_UP -> Text.of("au plus proche, la moitié vers le haut", "to the nearest, half up");
            case HALF_DOWN -> Text.of("au plus proche, la moitié vers le bas", "to the nearest, half down");
            case HALF_EVEN -> Text.of("au plus proche, la moitié vers le pair", "to the nearest, half to even");
            case UP, CEILING -> Text.of("vers le haut", "up");
            case DOWN, FLOOR -> Text.of("vers le bas", "down");
            case UNNECESSARY -> Text.of("sans arrondi", "none");
        };
    }

    private static String money(Money money, Language language) {
        String amount = number(money.getAmount(), language);
        if (!money.getCurrencyUnit().equals(CurrencyUnit.EUR)) {
            return amount + NO_BREAK_SPACE + money.getCurrencyUnit().getCode();
        }
        if (language == FRENCH) {
            return amount + NO_BREAK_SPACE + "€";
        }
        return amount.startsWith("-") ? "-€" + amount.substring(1) : "€" + amount;
    }

    private static String number(BigDecimal number, Language language) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder grouped = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                grouped.append(language == FRENCH ? NARROW_SPACE : ",");
            }
            grouped.append(whole.charAt(i));
        }
        if (point >= 0) {
            grouped.append(language == FRENCH ? ',' : '.').append(plain, point + 1, plain.length());
        }
        return grouped.toString();
    }

    private static String date(LocalDate date, Language language) {
        int day = date.getDayOfMonth();
        if (language == FRENCH) {
            return (day == 1 ? "1er" : Integer.toString(day)) + NO_BREAK_SPACE + MONTHS_FR.get(date.getMonthValue() - 1)
                    + " " + date.getYear();
        }
        return day + " " + MONTHS_EN.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    private static String period(Period period, Language language) {
        List<String> parts = new ArrayList<>();
        unit(parts, period.getYears(), language == FRENCH ? "an" : "year", "s");
        unit(parts, period.getMonths(), language == FRENCH ? "mois" : "month", language == FRENCH ? "" : "s");
        unit(parts, period.getDays(), language == FRENCH ? "jour" : "day", "s");
        if (parts.isEmpty()) {
            return "0" + NO_BREAK_SPACE + (language == FRENCH ? "jour" : "days");
        }
        return String.join(language == FRENCH ? " et " : " and ", parts);
    }

    private static void unit(List<String> parts, int count, String one, String plural) {
        if (count != 0) {
            parts.add(count + NO_BREAK_SPACE + (Math.abs(count) > 1 ? one + plural : one));
        }
    }
}
