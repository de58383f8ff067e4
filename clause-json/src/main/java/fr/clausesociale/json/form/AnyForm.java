package fr.clausesociale.json.form;

import fr.clausesociale.json.token.JsonFault;
import java.io.IOException;
import java.util.List;

/** Whatever a value is, by its own class: written only, since nothing in JSON says what to read. */
final class AnyForm extends Form<Object> {

    static final AnyForm ANY = new AnyForm();

    private static final Form<List<Object>> LIST = ListForm.lists(ANY);

    private AnyForm() {}

    @Override
    public Object read(Reading in) {
        throw JsonFault.JSON_TYPE_UNSUPPORTED.refusal();
    }

    @Override
    @SuppressWarnings(
            "unchecked") // a list is written and nothing put into it, and the form is that of the class of the value
    public void write(Object value, Writing out) throws IOException {
        if (value instanceof List<?> list) {
            LIST.write((List<Object>) list, out);
        } else {
            Class<?> type = value instanceof Enum<?> code ? code.getDeclaringClass() : value.getClass();
            ((Form<Object>) Forms.of(type)).write(value, out);
        }
    }
}
