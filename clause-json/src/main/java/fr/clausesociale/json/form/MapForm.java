package fr.clausesociale.json.form;

import fr.clausesociale.Text;
import fr.clausesociale.json.token.JsonFault;
import fr.clausesociale.json.token.Token;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A map from codes as an object, in its order; it has no nulls. */
final class MapForm<K, V> extends Form<Map<K, V>> {

    private static final Text EXPECTED = Text.of("un objet entre accolades", "an object in braces");

    private final TextForm<K> codes;
    private final Form<V> values;

    MapForm(TextForm<K> codes, Form<V> values) {
        this.codes = codes;
        this.values = values;
    }

    @Override
    public Map<K, V> read(Reading in) throws IOException {
        in.require(Token.START_OBJECT, EXPECTED);
        Map<K, V> read = new LinkedHashMap<>();
        while (in.next() == Token.NAME) {
            K code = codes.parse(in.name());
            in.enter(codes.text(code));
            if (read.containsKey(code)) {
                throw JsonFault.JSON_DUPLICATE_KEY.refusal();
            }
            if (in.next() == Token.NULL) {
                throw JsonFault.JSON_MISSING_FIELD.refusal();
            }
            read.put(code, values.read(in));
            in.leave();
        }
        return read;
    }

    @Override
    public void write(Map<K, V> map, Writing out) throws IOException {
        out.tokens().startObject();
        for (Map.Entry<K, V> entry : map.entrySet()) {
            String code = codes.text(entry.getKey());
            out.enter(code);
            out.tokens().name(code);
            values.write(entry.getValue(), out);
            out.leave();
        }
        out.tokens().endObject();
    }
}
