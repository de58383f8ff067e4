package fr.clausesociale.json.form;

import java.io.IOException;

/**
 * The JSON form of one type. What cannot be read or written is refused with a {@link fr.clausesociale.ClauseException} whose place is
 * within the value at which the reading or the writing stands.
 *
 * @param <T> the type of the values
 */
public abstract class Form<T> {

    Form() {}

    /** Reads the value that begins with the current token, and stands on its last one then. */
    public abstract T read(Reading in) throws IOException;

    public abstract void write(T value, Writing out) throws IOException;
}
