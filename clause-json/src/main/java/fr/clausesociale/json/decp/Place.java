package fr.clausesociale.json.decp;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a value stands in a contract, and where to note what is found there. */
final class Place {

    private static final Pattern NAME = Pattern.compile("[$_]?[a-zA-Z][a-zA-Z0-9-]{0,59}");

    private final Notes notes;
    private final @Nullable Place outer;
    private final String step;

    private Place(Notes notes, @Nullable Place outer, String step) {
        this.notes = notes;
        this.outer = outer;
        this.step = step;
    }

    static Place root(Notes notes, String pointer) {
        return new Place(notes, null, pointer);
    }

    Place at(String field) {
        return new Place(notes, this, "/" + name(field));
    }

    Place at(int index) {
        return new Place(notes, this, "/" + index);
    }

    void note(DecpFault fault, Object... figures) {
        notes.add(fault.finding(pointer(), figures));
    }

    /** The name of a field, or a question mark if no field of a format could have it: it may be somebody's. */
    static String name(String field) {
        return NAME.matcher(field).matches() ? field : "?";
    }

    private String pointer() {
        return outer == null ? step : outer.pointer() + step;
    }
}
