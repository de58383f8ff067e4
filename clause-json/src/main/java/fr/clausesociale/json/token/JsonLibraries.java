package fr.clausesociale.json.token;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import java.util.Optional;

/** The line of Jackson that is there. */
public final class JsonLibraries {

    private static final Optional<JsonLibrary> HERE = find();

    private JsonLibraries() {}

    /**
     * Jackson 3 if it is there, else Jackson 2.
     *
     * @throws ClauseException {@code json-library-missing} if neither is
     */
    public static JsonLibrary here() {
        return HERE.orElseThrow(
                () -> new ClauseException(
                        "json-library-missing",
                        Text.of(
                                "aucune bibliothèque JSON n'est là : ajoutez tools.jackson.core:jackson-core (Jackson 3) ou"
                                        + " com.fasterxml.jackson.core:jackson-core (Jackson 2) ; une application qui est un module le requiert aussi",
                                "there is no JSON library: add tools.jackson.core:jackson-core (Jackson 3) or"
                                        + " com.fasterxml.jackson.core:jackson-core (Jackson 2); an application that is a module requires it as well")));
    }

    private static Optional<JsonLibrary> find() {
        if (isHere("tools.jackson.core.json.JsonFactory")) {
            return Optional.of(new Jackson3());
        }
        return isHere("com.fasterxml.jackson.core.JsonFactory") ? Optional.of(new Jackson2()) : Optional.empty();
    }

    private static boolean isHere(String type) {
        try {
            Class.forName(type, false, JsonLibraries.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
