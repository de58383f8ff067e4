package fr.clausesociale.json.form;

import fr.clausesociale.Text;
import fr.clausesociale.json.token.JsonFault;
import fr.clausesociale.json.token.Token;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/** One of several records, as an object whose field {@code type} names it; that field may stand anywhere in the object. */
final class AlternativesForm<T> extends Form<T> {

    static final String TYPE = "type";

    private final Map<String, RecordForm<? extends T>> byName = new HashMap<>();
    private final Map<Class<?>, RecordForm<? extends T>> byType = new HashMap<>();
    private final String names;

    AlternativesForm(SortedMap<String, Class<? extends T>> alternatives) {
        alternatives.forEach((name, type) -> {
            RecordForm<? extends T> form = new RecordForm<>(type, Map.of(), name);
            byName.put(name, form);
            byType.put(type, form);
        });
        this.names = String.join(", ", alternatives.keySet());
    }

    @Override
    public T read(Reading in) throws IOException {
        in.require(
                Token.START_OBJECT,
                Text.of(
                        "un objet entre accolades, dont le champ « type » est l'un de : " + names,
                        "an object in braces whose field \"type\" is one of: " + names));
        if (in.next() == Token.NAME && in.name().equals(TYPE)) {
            in.next();
            return named(in).readFields(in);
        }
        Tape before = new Tape();
        if (!in.find(TYPE, before)) {
            throw unknown();
        }
        in.next();
        RecordForm<? extends T> form = named(in);
        in.replay(before);
        T value = form.readFields(in);
        in.endReplay(before);
        return value;
    }

    private RecordForm<? extends T> named(Reading in) throws IOException {
        RecordForm<? extends T> form = in.token() == Token.TEXT ? byName.get(in.name()) : null;
        if (form == null) {
            throw unknown();
        }
        return form;
    }

    private RuntimeException unknown() {
        return JsonFault.JSON_UNKNOWN_TYPE.refusal(Text.of("connues : " + names, "known: " + names));
    }

    @Override
    @SuppressWarnings("unchecked") // the form is that of the class of the value
    public void write(T value, Writing out) throws IOException {
        ((RecordForm<T>) Objects.requireNonNull(byType.get(value.getClass()))).write(value, out);
    }
}
