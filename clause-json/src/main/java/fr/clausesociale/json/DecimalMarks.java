package fr.clausesociale.json;

import fr.clausesociale.Text;
import fr.clausesociale.json.CsvOptions.DecimalMark;
import fr.clausesociale.quantity.Hours;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads decimal hours. With at most two decimals a mark can be no thousands separator; the first one of a file, or the one stated,
 * holds for the whole file.
 */
final class DecimalMarks {

    private static final Pattern DECIMAL = Pattern.compile("(-?\\d{1,16})(?:([.,])(\\d{1,2}))?");

    private Optional<DecimalMark> mark;

    DecimalMarks(Optional<DecimalMark> stated) {
        this.mark = stated;
    }

    Hours hours(String text) {
        Matcher parts = DECIMAL.matcher(text);
        if (!parts.matches()) {
            throw CsvFault.CSV_HOURS_FORM.refusal("", StatementColumn.CLOCK.title());
        }
        if (parts.group(2) == null) {
            return Hours.of(new BigDecimal(parts.group(1)));
        }
        DecimalMark found = parts.group(2).equals(",") ? DecimalMark.COMMA : DecimalMark.POINT;
        DecimalMark known = mark.orElse(found);
        if (known != found) {
            throw CsvFault.CSV_DECIMAL_MARK.refusal("", name(known));
        }
        mark = Optional.of(found);
        return Hours.of(new BigDecimal(parts.group(1) + "." + parts.group(3)));
    }

    private static Text name(DecimalMark mark) {
        return mark == DecimalMark.COMMA ? Text.of("la virgule", "comma") : Text.of("le point", "point");
    }
}
