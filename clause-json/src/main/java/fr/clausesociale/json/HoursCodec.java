package fr.clausesociale.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import fr.clausesociale.Text;
import fr.clausesociale.quantity.Hours;
import java.io.IOException;
import java.math.RoundingMode;

/** Hours as a number with two decimals ({@code 151.67}), or as clock text where decimals are not exact ({@code "7:20"}). */
final class HoursCodec {

    private HoursCodec() {}

    static final class Writer extends StdScalarSerializer<Hours> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Hours.class);
        }

        @Override
        public void serialize(Hours value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (value.isHundredths()) {
                out.writeNumber(value.toDecimal(2, RoundingMode.UNNECESSARY));
            } else {
                out.writeString(value.toString());
            }
        }
    }

    static final class Reader extends DomainReader<Hours> {
        private static final long serialVersionUID = 1L;

        private static final Text EXPECTED =
                Text.of("des heures, comme 151.67 ou \"7:20\"", "hours, such as 151.67 or \"7:20\"");

        Reader() {
            super(Hours.class);
        }

        @Override
        Hours read(JsonParser in, DeserializationContext context) throws IOException {
            if (in.hasToken(JsonToken.VALUE_STRING)) {
                return Hours.of(in.getText());
            }
            return Hours.of(Faults.number(in, EXPECTED));
        }
    }
}
