package fr.clausesociale.json.decp;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** The values of XML that are no text, as JSON would have them; what XML does not allow stays text, so that it is told. */
final class XmlValues {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]{1,1000}(?:\\.[0-9]{0,1000})?|\\.[0-9]{1,1000})");
    private static final Pattern EXPONENT = Pattern.compile("[+-]?[0-9]{1,40}(?:\\.[0-9]{0,40})?[eE][+-]?[0-9]{1,4}");

    private XmlValues() {}

    static Object number(String text, Place place) {
        String digits = text.strip();
        boolean exponent = EXPONENT.matcher(digits).matches();
        if (!exponent && !NUMBER.matcher(digits).matches()) {
            return text;
        }
        BigDecimal number = new BigDecimal(digits);
        if (Decimals.isTooLarge(number)) {
            return JsonTree.TOO_LARGE;
        }
        if (exponent) {
            place.note(DecpFault.VALUE_TYPE);
        }
        return number;
    }

    static Object flag(String text) {
        return switch (text.strip()) {
            case "true", "oui", "1" -> true;
            case "false", "non", "0" -> false;
            default -> text;
        };
    }
}
