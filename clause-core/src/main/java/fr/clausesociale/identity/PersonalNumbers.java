package fr.clausesociale.identity;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a social-security number or a phone number in a short text.
 *
 * <p>Without its key a social-security number says little of itself: of 100 numbers of 13 digits about 9 could be one. So the
 * key is asked for wherever such a number may well stand by chance, and not where it stands alone.
 */
final class PersonalNumbers {

    /** What may stand between two groups of digits, and what does stand there if they are apart. */
    private static final String GAP = "[\\s._-]*";

    private static final String BREAK = "[\\s._-]+";

    private static final String SEX = "[1-478]";
    private static final String YEAR = "\\d\\d";
    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    private static final String DAY_OF_MONTH = "(?:0[1-9]|[12]\\d|3[01])";
    /** What the register writes for a month that it does not know. */
    private static final String UNKNOWN_MONTH = "(?:[23]\\d|4[0-2]|[5-9]\\d)";
    /** All are in use: 20 for Corsica before 1976, 91 to 96 also for North Africa before its independence. */
    private static final String DEPARTMENT = "(?:0[1-9]|[1-9]\\d|2[AB])";
    /** Births overseas and abroad: of these alone an unknown month is believed without the key. */
    private static final String FAR_AWAY = "9[789]";

    private static final String COMMUNE = "(?!000)\\d{3}";
    private static final String ORDER = "(?!000)\\d{3}";
    private static final String KEY = "(?!00|98|99)\\d\\d";

    /** 13 or 15 digits, whole or as people divide them; 15 digits also behind a letter and one digit more. */
    private static final Pattern SOCIAL_SECURITY = pattern("(?<!\\d)(?:"
            + (SEX + YEAR + likely("") + COMMUNE + ORDER + "(?:" + KEY + ")?")
            + ("|" + SEX + GAP + YEAR + GAP + String.join(BREAK, likely(BREAK), COMMUNE, ORDER))
            + ("(?:" + GAP + KEY + ")?")
            + ")(?!\\d)"
            + ("|(?<=[A-Z]\\d)" + SEX + YEAR + likely("") + COMMUNE + ORDER + KEY + "(?!\\d)"));

    private static final Pattern KEYED = keyed("", likely(GAP));
    /** Not a day such as 20220315 and what follows it. */
    private static final Pattern KEYED_OF_UNKNOWN_MONTH =
            keyed("(?!20\\d\\d" + MONTH + DAY_OF_MONTH + ")", UNKNOWN_MONTH + GAP + DEPARTMENT);

    /** Whole or in pairs; behind 00 of any country. */
    private static final Pattern PHONE = pattern(
            "(?<!\\d)(?:" //
                    + ("(?:(?:00)?33" + GAP + "(?:0" + GAP + ")?|0)[1-9](" + GAP + ")\\d\\d(?:\\1\\d\\d){3}")
                    + ("|00" + GAP + "[1-9](?:" + GAP + "\\d){8,12}")
                    + ")(?!\\d)");

    private static final String HEX_WITH_LETTER = "(?<!\\p{XDigit})(?=\\d*[A-F])";
    private static final String UUID = "\\p{XDigit}{8}(?:[._-]?\\p{XDigit}{4}){3}[._-]?\\p{XDigit}{12}";

    /** Random text, whatever its digits look like. */
    private static final Pattern RANDOM = pattern(HEX_WITH_LETTER + "\\p{XDigit}{24,}|" + UUID);
    /** Text of the length of 8, 9 or more random bytes: some of its digits look like a number, hardly with a right key. */
    private static final Pattern PERHAPS_RANDOM =
            pattern(HEX_WITH_LETTER + "(?:\\p{XDigit}{20,}|\\p{XDigit}{16}(?:\\p{XDigit}{2})?(?!\\p{XDigit}))");

    private static final Pattern DAY = pattern("(?<!\\d)20\\d\\d([._-]?)" + MONTH + "\\1" + DAY_OF_MONTH + "(?!\\d)");

    private PersonalNumbers() {}

    /** The month and the département. */
    private static String likely(String gap) {
        return "(?:" + MONTH + gap + DEPARTMENT + "|" + UNKNOWN_MONTH + gap + FAR_AWAY + ")";
    }

    /** A number and its key, divided anywhere between its parts or not at all, also behind a letter and two digits more. */
    private static Pattern keyed(String condition, String monthAndDepartment) {
        return pattern("(?:(?<!\\d)|(?<=[A-Z]\\d{1,2}))"
                + condition
                + String.join(GAP, "(" + SEX, YEAR, monthAndDepartment, COMMUNE, ORDER + ")", "(" + KEY + ")")
                + "(?!\\d)");
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** Whether a social-security number stands in a text, or what is likely to be one. */
    static boolean showSocialSecurity(String text) {
        if (hasFewDigits(text)) {
            return false;
        }
        String notRandom = without(RANDOM, text);
        String surelyNotRandom = without(PERHAPS_RANDOM, notRandom);
        return holdsKey(KEYED, notRandom)
                || holdsKey(KEYED_OF_UNKNOWN_MONTH, surelyNotRandom)
                || SOCIAL_SECURITY.matcher(surelyNotRandom).find();
    }

    /** Whether a phone number stands in a text, or what is likely to be one. */
    static boolean showPhone(String text) {
        if (hasFewDigits(text)) {
            return false;
        }
        String notRandom = without(PERHAPS_RANDOM, without(RANDOM, text));
        return PHONE.matcher(without(DAY, notRandom)).find();
    }

    /** Fewer than the shortest number has. Most tokens have, and need no more than this. */
    private static boolean hasFewDigits(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count() < 10;
    }

    private static String without(Pattern harmless, String text) {
        return harmless.matcher(text).replaceAll("#");
    }

    private static boolean holdsKey(Pattern keyed, String text) {
        Matcher candidate = keyed.matcher(text);
        for (int from = 0; candidate.find(from); from = candidate.start() + 1) {
            if (isKey(candidate.group(2), candidate.group(1).replaceAll(BREAK, ""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKey(String key, String number) {
        String digits = number.toUpperCase(Locale.ROOT).replace("2A", "19").replace("2B", "18");
        return 97 - Long.parseLong(digits) % 97 == Integer.parseInt(key);
    }
}
