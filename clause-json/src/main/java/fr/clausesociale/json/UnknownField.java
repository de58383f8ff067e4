package fr.clausesociale.json;

import com.fasterxml.jackson.core.JsonLocation;
import fr.clausesociale.ClauseException;

/** A field that its object does not have, with the place where it stands: the parser is past it once the object is read. */
final class UnknownField extends ClauseException {

    private static final long serialVersionUID = 1L;

    private final JsonLocation location;

    UnknownField(ClauseException refusal, JsonLocation location) {
        super(refusal.code(), refusal.text());
        this.location = location;
    }

    JsonLocation location() {
        return location;
    }
}
