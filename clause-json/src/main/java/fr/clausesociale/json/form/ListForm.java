package fr.clausesociale.json.form;

import fr.clausesociale.Text;
import fr.clausesociale.json.token.JsonFault;
import fr.clausesociale.json.token.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** A list or a set, in its order; it has no nulls. */
final class ListForm<E, C extends Collection<E>> extends Form<C> {

    private static final Text EXPECTED = Text.of("une liste entre crochets", "a list in brackets");

    private final Form<E> entries;
    private final Supplier<C> empty;

    private ListForm(Form<E> entries, Supplier<C> empty) {
        this.entries = entries;
        this.empty = empty;
    }

    static <E> ListForm<E, List<E>> lists(Form<E> entries) {
        return new ListForm<>(entries, ArrayList::new);
    }

    static <E> ListForm<E, Set<E>> sets(Form<E> entries) {
        return new ListForm<>(entries, LinkedHashSet::new);
    }

    @Override
    public C read(Reading in) throws IOException {
        in.require(Token.START_LIST, EXPECTED);
        C read = empty.get();
        for (int index = 0; in.next() != Token.END_LIST; index++) {
            in.enter(index);
            if (in.token() == Token.NULL) {
                throw JsonFault.JSON_MISSING_FIELD.refusal();
            }
            read.add(entries.read(in));
            in.leave();
        }
        return read;
    }

    @Override
    public void write(C values, Writing out) throws IOException {
        out.tokens().startList();
        int index = 0;
        for (E value : values) {
            out.enter(index++);
            entries.write(value, out);
            out.leave();
        }
        out.tokens().endList();
    }
}
