package fr.clausesociale.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
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

    static final class Reader extends StdScalarDeserializer<Percentage> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Percentage.class);
        }

        @Override
        public Percentage deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Percentage.of(Faults.number(in, "un nombre de 0 à 100", "a number from 0 to 100"));
        }
    }
}
