package fr.clausesociale.json.decp;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads single values in whatever writing real data have them, and notes what was otherwise than the format says. */
final class Values {

    /** The years in which the dates of a contract are believed. */
    static final int FIRST_YEAR = 1950;

    static final int LAST_YEAR = 2100;

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\ufffe\\uffff]");
    private static final Pattern HALF =
            Pattern.compile("[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

    /** Digits with a comma or a point; three digits behind a comma may also be thousands. */
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?[0-9]{1,40}(?:\\.[0-9]{1,40}|,(?![0-9]{3}$)[0-9]{1,40})?");

    private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\u202f]");

    private static final Pattern ISO_DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(.{0,40})", Pattern.DOTALL);
    private static final Pattern AFTER_DAY =
            Pattern.compile("[T ][0-9:.]{4,18}(?:Z|[+-][0-9:]{4,6}Z?)?|Z|[+-][0-9]{2}:?[0-9]{2}Z?");
    private static final Pattern FRENCH_DAY = Pattern.compile("([0-9]{2})/([0-9]{2})/([0-9]{4})(?: [0-9:]{4,8})?");
    private static final Pattern ENGLISH_DAY =
            Pattern.compile("([A-Za-z]{3,9}),? ([0-9]{1,2}),? ([0-9]{4})(?: [0-9:]{4,8})?");

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Values() {}

    /** Whether nothing is given: no value, an empty text, list or object, or a text that says so. */
    static boolean isNotGiven(@Nullable Object raw) {
        return raw == null
                || (raw instanceof String text && Labels.isNotGiven(text))
                || (raw instanceof List<?> list && list.isEmpty());
    }

    static Optional<String> text(@Nullable Object raw, Place place) {
        if (raw == null || (raw instanceof String blank && blank.isBlank())) {
            place.note(DecpFault.VALUE_NOT_GIVEN);
            return Optional.empty();
        }
        if (raw instanceof BigDecimal number) {
            place.note(DecpFault.VALUE_TYPE);
            return Optional.of(Decimals.plain(number).toPlainString());
        }
        if (!(raw instanceof String text)) {
            place.note(DecpFault.VALUE_UNREADABLE);
            return Optional.empty();
        }
        String whole = CONTROL.matcher(HALF.matcher(text).replaceAll("\ufffd")).replaceAll(" ");
        if (!whole.equals(text)) {
            place.note(DecpFault.TEXT_CHARACTERS);
        }
        String composed = Normalizer.isNormalized(whole, Normalizer.Form.NFC)
                ? whole
                : Normalizer.normalize(whole, Normalizer.Form.NFC);
        String clean = trimmed(composed);
        if (!clean.equals(whole)) {
            place.note(DecpFault.TEXT_ADAPTED);
        }
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\ufeff';
    }

    static Optional<String> label(@Nullable Object raw, Labels labels, DecpEntry.Format format, Place place) {
        if (isNotGiven(raw)) {
            place.note(DecpFault.VALUE_NOT_GIVEN);
            return Optional.empty();
        }
        if (!(raw instanceof String given)) {
            place.note(DecpFault.VALUE_UNREADABLE);
            return Optional.empty();
        }
        Optional<String> label = labels.find(given);
        if (label.isEmpty()) {
            Optional<String> text = text(raw, place);
            place.note(DecpFault.LABEL_UNKNOWN);
            return text;
        }
        if (!labels.has(label.get(), format)) {
            place.note(DecpFault.LABEL_UNKNOWN);
        } else if (!given.equals(label.get())) {
            place.note(DecpFault.LABEL_SPELLING);
        }
        return label;
    }

    static Optional<BigDecimal> decimal(@Nullable Object raw, Place place) {
        if (raw == JsonTree.NOT_A_NUMBER) {
            place.note(DecpFault.NOT_A_NUMBER);
            return Optional.empty();
        }
        if (raw == JsonTree.TOO_LARGE) {
            place.note(DecpFault.NUMBER_TOO_LARGE, Decimals.DIGITS);
            return Optional.empty();
        }
        if (isNotGiven(raw)) {
            place.note(DecpFault.VALUE_NOT_GIVEN);
            return Optional.empty();
        }
        if (raw instanceof BigDecimal number) {
            return Optional.of(number);
        }
        String digits = raw instanceof String text ? SPACES.matcher(text).replaceAll("") : "";
        if (!NUMBER.matcher(digits).matches()) {
            place.note(DecpFault.VALUE_UNREADABLE);
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits.replace(',', '.'));
        if (Decimals.isTooLarge(number)) {
            place.note(DecpFault.NUMBER_TOO_LARGE, Decimals.DIGITS);
            return Optional.empty();
        }
        place.note(DecpFault.VALUE_TYPE);
        return Optional.of(number);
    }

    static Optional<Integer> whole(@Nullable Object raw, Place place) {
        Optional<BigDecimal> number = decimal(raw, place);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        try {
            BigInteger whole = number.get().toBigIntegerExact();
            if (number.get().scale() > 0) {
                place.note(DecpFault.VALUE_TYPE);
            }
            return Optional.of(whole.intValueExact());
        } catch (ArithmeticException e) {
            place.note(DecpFault.VALUE_UNREADABLE);
            return Optional.empty();
        }
    }

    static Optional<Boolean> flag(@Nullable Object raw, Place place) {
        if (raw instanceof Boolean flag) {
            return Optional.of(flag);
        }
        if (raw == JsonTree.NOT_A_NUMBER) {
            place.note(DecpFault.NOT_A_NUMBER);
            return Optional.empty();
        }
        if (isNotGiven(raw)) {
            place.note(DecpFault.VALUE_NOT_GIVEN);
            return Optional.empty();
        }
        String word = raw instanceof String text
                ? Labels.fold(text)
                : raw instanceof BigDecimal number ? Decimals.plain(number).toPlainString() : "";
        Optional<Boolean> flag = switch (word) {
            case "true", "oui", "1", "o", "vrai", "yes" -> Optional.of(true);
            case "false", "non", "0", "n", "faux", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
        place.note(flag.isPresent() ? DecpFault.VALUE_TYPE : DecpFault.VALUE_UNREADABLE);
        return flag;
    }

    static Optional<LocalDate> day(@Nullable Object raw, Place place) {
        if (raw == JsonTree.NOT_A_NUMBER) {
            place.note(DecpFault.NOT_A_NUMBER);
            return Optional.empty();
        }
        if (isNotGiven(raw)) {
            place.note(DecpFault.VALUE_NOT_GIVEN);
            return Optional.empty();
        }
        if (!(raw instanceof String given)) {
            place.note(DecpFault.VALUE_UNREADABLE);
            return Optional.empty();
        }
        String text = trimmed(given);
        Optional<LocalDate> day;
        try {
            day = day(text);
        } catch (DateTimeException e) {
            place.note(DecpFault.DATE_INVALID);
            return Optional.empty();
        }
        if (day.isEmpty()) {
            place.note(DecpFault.VALUE_UNREADABLE);
            return day;
        }
        if (!day.get().toString().equals(given)) {
            place.note(DecpFault.DATE_FORM);
        }
        int year = day.get().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            place.note(DecpFault.DATE_IMPLAUSIBLE, Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        }
        return day;
    }

    private static Optional<LocalDate> day(String text) {
        Matcher iso = ISO_DAY.matcher(text);
        if (iso.matches()) {
            boolean known =
                    iso.group(4).isEmpty() || AFTER_DAY.matcher(iso.group(4)).matches();
            return known ? Optional.of(day(iso.group(1), iso.group(2), iso.group(3))) : Optional.empty();
        }
        Matcher french = FRENCH_DAY.matcher(text);
        if (french.matches()) {
            return Optional.of(day(french.group(3), french.group(2), french.group(1)));
        }
        Matcher english = ENGLISH_DAY.matcher(text);
        if (english.matches()) {
            String name = english.group(1).toLowerCase(Locale.ROOT);
            for (int i = 0; i < MONTHS.size(); i++) {
                if (MONTHS.get(i).equals(name) || MONTHS.get(i).substring(0, 3).equals(name)) {
                    return Optional.of(day(english.group(3), Integer.toString(i + 1), english.group(2)));
                }
            }
        }
        return Optional.empty();
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
