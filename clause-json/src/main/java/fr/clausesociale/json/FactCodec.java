package fr.clausesociale.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Sensitivity;
import fr.clausesociale.person.Unit;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A standard fact as its code, a fact of the application's own with all its parts. */
final class FactCodec {

    private FactCodec() {}

    @SuppressWarnings("rawtypes") // Jackson looks serialisers up by raw class
    static final class Writer extends StdSerializer<Fact> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Fact.class);
        }

        @Override
        public void serialize(Fact fact, JsonGenerator out, SerializerProvider provider) throws IOException {
            Fact<?> own = fact;
            if (Facts.find(notRedefined(own).code()).isPresent()) {
                out.writeString(own.code());
            } else {
                provider.defaultSerializeValue(
                        new Wire(own.code(), own.kind(), own.sensitivity(), own.label(), own.choices(), own.unit()),
                        out);
            }
        }
    }

    private static Fact<?> notRedefined(Fact<?> fact) {
        ClauseException.requireAt(
                "/code",
                !Facts.isRedefined(fact),
                "fact-redefined",
                "le fait {0} est un fait standard, défini autrement ; il s'écrit par son code seul, et un fait propre à"
                        + " l'application porte un autre code",
                "fact {0} is a standard fact of another definition; it is written by its code alone, and a fact of your own has"
                        + " another code",
                fact.code());
        return fact;
    }

    /** The parts of a fact; public for Jackson alone. */
    public record Wire(
            String code,
            Fact.Kind kind,
            Sensitivity sensitivity,
            Text label,
            List<Fact.Choice> choices,
            Optional<Unit> unit) {}

    @SuppressWarnings("rawtypes") // Jackson looks deserialisers up by raw class
    static final class Reader extends DomainReader<Fact> {
        private static final long serialVersionUID = 1L;

        private static final Text EXPECTED = Text.of(
                "le code d'un fait, comme \"rsa\", ou un fait avec toutes ses parties",
                "the code of a fact, such as \"rsa\", or a fact with all its parts");

        Reader() {
            super(Fact.class);
        }

        @Override
        Fact read(JsonParser in, DeserializationContext context) throws IOException {
            if (in.hasToken(JsonToken.VALUE_STRING)) {
                Optional<Fact<?>> fact = Facts.find(in.getText());
                return fact.orElseThrow(Reader::unknown);
            }
            if (in.hasToken(JsonToken.START_OBJECT)) {
                Wire wire = context.readValue(in, Wire.class);
                return notRedefined(new Fact<>(
                        wire.code(), wire.kind(), wire.sensitivity(), wire.label(), wire.choices(), wire.unit()));
            }
            throw Faults.wrongType(EXPECTED);
        }

        private static ClauseException unknown() {
            String codes = String.join(
                    ", ", Facts.all().stream().map(Fact::code).sorted().toList());
            return new ClauseException(
                    "fact-unknown",
                    Text.of(
                            "aucun fait standard ne porte ce code ; connus : " + codes
                                    + " ; un fait propre à l'application s'écrit avec toutes ses parties",
                            "no standard fact has this code; known: " + codes
                                    + "; a fact of your own is written with all its parts"));
        }
    }
}
