package fr.clausesociale.json.form;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The way from the root of a document to a value. */
class Path {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]{0,39}");
    private static final int MAX_POINTER = 400;

    private @Nullable String[] names = new @Nullable String[16];
    private int[] indices = new int[16];
    private int length;

    /** Goes to a field, whose name is one that the library knows. */
    final void enter(String name) {
        step(name, 0);
    }

    /** Goes to an entry of a list. */
    final void enter(int index) {
        step(null, index);
    }

    private void step(@Nullable String name, int index) {
        if (length == names.length) {
            names = Arrays.copyOf(names, 2 * length);
            indices = Arrays.copyOf(indices, 2 * length);
        }
        names[length] = name;
        indices[length] = index;
        length++;
    }

    /** Goes back from a field or an entry. */
    final void leave() {
        length--;
    }

    /** The way as a JSON pointer, cut if it is long. */
    public final String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < length && pointer.length() <= MAX_POINTER; i++) {
            String name = names[i];
            pointer.append('/').append(name == null ? Integer.toString(indices[i]) : name);
        }
        return pointer.length() <= MAX_POINTER ? pointer.toString() : pointer.substring(0, MAX_POINTER) + "…";
    }

    /** The name of a field, or a question mark if no field of ours could have it: it may be somebody's. */
    static String told(String name) {
        return NAME.matcher(name).matches() ? name : "?";
    }
}
