package fr.clausesociale.json.form;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.json.token.JsonFault;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A value that is written as text, and read from nothing else.
 *
 * @param <T> the type of the values
 */
public final class TextForm<T> extends Form<T> {

    private final Function<String, T> parse;
    private final Function<? super T, String> text;
    private final Text expected;

    TextForm(Function<String, T> parse, Function<? super T, String> text, Text expected) {
        this.parse = parse;
        this.text = text;
        this.expected = expected;
    }

    /** A text of whole characters, such as an identifier. */
    static <T> TextForm<T> plain(Function<String, T> parse, Function<? super T, String> text) {
        return new TextForm<>(
                read -> {
                    if (!Writing.isWhole(read)) {
                        throw JsonFault.wrongType(Writing.TEXT);
                    }
                    return parse.apply(read);
                },
                text,
                Writing.TEXT);
    }

    /** The codes of an enum, to the letter. */
    static <E extends Enum<E>> TextForm<E> codes(Class<E> type) {
        Map<String, E> codes =
                Arrays.stream(type.getEnumConstants()).collect(Collectors.toUnmodifiableMap(Enum::name, code -> code));
        String names = codes.keySet().stream().sorted().collect(Collectors.joining(", "));
        return new TextForm<>(
                name -> {
                    E code = codes.get(name);
                    if (code == null) {
                        throw new IllegalArgumentException("no such code");
                    }
                    return code;
                },
                Enum::name,
                Text.of("un des codes " + names, "one of the codes " + names));
    }

    @Override
    public T read(Reading in) throws IOException {
        return parse(in.text(expected));
    }

    /** The value of a text. */
    public T parse(String read) {
        try {
            return parse.apply(read);
        } catch (ClauseException e) {
            throw e;
        } catch (DateTimeException | IllegalArgumentException e) {
            throw JsonFault.wrongType(expected);
        }
    }

    @Override
    public void write(T value, Writing out) throws IOException {
        out.text(text(value));
    }

    /** The text of a value. */
    public String text(T value) {
        return text.apply(value);
    }
}
