package fr.clausesociale.json.form;

import java.io.IOException;
import java.util.function.Function;

/** A value in the form of another, which stands for it in JSON. */
final class ConvertedForm<W, T> extends Form<T> {

    private final Form<W> wire;
    private final Function<W, T> read;
    private final Function<T, W> written;

    ConvertedForm(Form<W> wire, Function<W, T> read, Function<T, W> written) {
        this.wire = wire;
        this.read = read;
        this.written = written;
    }

    @Override
    public T read(Reading in) throws IOException {
        return read.apply(wire.read(in));
    }

    @Override
    public void write(T value, Writing out) throws IOException {
        wire.write(written.apply(value), out);
    }
}
