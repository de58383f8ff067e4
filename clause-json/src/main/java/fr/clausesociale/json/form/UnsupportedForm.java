package fr.clausesociale.json.form;

import fr.clausesociale.json.token.JsonFault;

/** The form of a type that has none. */
final class UnsupportedForm<T> extends Form<T> {

    @Override
    public T read(Reading in) {
        throw JsonFault.JSON_TYPE_UNSUPPORTED.refusal();
    }

    @Override
    public void write(T value, Writing out) {
        throw JsonFault.JSON_TYPE_UNSUPPORTED.refusal();
    }
}
