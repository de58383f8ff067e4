package fr.clausesociale.receipt;

import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where two records of one type differ. */
final class Differences {

    private final List<Replay.Difference> found = new ArrayList<>();

    private Differences() {}

    static List<Replay.Difference> between(Record kept, Record again) {
        Differences differences = new Differences();
        differences.compare("", kept, again);
        return differences.found;
    }

    private void compare(String place, Object kept, Object again) {
        if (kept.equals(again)) {
            return;
        }
        if (kept instanceof Optional<?> one
                && again instanceof Optional<?> other
                && one.isPresent()
                && other.isPresent()) {
            compare(place, one.get(), other.get());
        } else if (kept instanceof List<?> list && again instanceof List<?> other && list.size() == other.size()) {
            for (int i = 0; i < list.size(); i++) {
                compare(place + "/" + i, list.get(i), other.get(i));
            }
        } else if (kept instanceof Record && kept.getClass() == again.getClass() && !isWords(kept)) {
            for (RecordComponent component : kept.getClass().getRecordComponents()) {
                compare(place + "/" + component.getName(), read(component, kept), read(component, again));
            }
        } else {
            found.add(new Replay.Difference(place, !isWords(kept), text(kept), text(again)));
        }
    }

    /** Whether a part explains the result rather than being one. */
    private static boolean isWords(Object part) {
        return part instanceof Derivation || part instanceof Text;
    }

    private static Text text(Object part) {
        if (part instanceof Text text) {
            return text;
        }
        if (part instanceof Derivation derivation) {
            return Text.of(derivation.render(Language.FRENCH), derivation.render(Language.ENGLISH));
        }
        if (part instanceof List<?> list) {
            return Text.format("entrées : {0}", "entries: {0}", list.size());
        }
        if (part instanceof Optional<?> optional) {
            return optional.isPresent() ? text(optional.get()) : Text.of("rien", "nothing");
        }
        return Text.of(part.toString(), part.toString());
    }

    private static Object read(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every result of this library is a public record", e);
        }
    }
}
