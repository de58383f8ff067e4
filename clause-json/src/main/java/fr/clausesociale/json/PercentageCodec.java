package fr.clausesociale.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import fr.clausesociale.Text;
import fr.clausesociale.quantity.Percentage;
import java.io.IOException;

/** A percentage as the number before the sign: 5 % is {@code 5}. */
final class PercentageCodec {

    private PercentageCodec() {}

    static final class Writer extends StdScalarSerializer<Percentage> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Percentage.class);
        }

        @Override
        public void serialize(Percentage value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(value.percent());
        }
    }

    static final class Reader extends DomainReader<Percentage> {
        private static final long serialVersionUID = 1L;

        private static final Text EXPECTED = Text.of(
                "un nombre de 0 à 100 sans guillemets ni signe, comme 12.5",
                "a number from 0 to 100 without quotes or sign, such as 12.5");

        Reader() {
            super(Percentage.class);
        }

        @Override
        Percentage read(JsonParser in, DeserializationContext context) throws IOException {
            return Percentage.of(Faults.number(in, EXPECTED));
        }
    }
}
