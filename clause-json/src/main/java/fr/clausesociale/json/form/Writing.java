package fr.clausesociale.json.form;

import fr.clausesociale.Text;
import fr.clausesociale.json.token.JsonFault;
import fr.clausesociale.json.token.Limits;
import fr.clausesociale.json.token.TokenWriter;
import java.io.IOException;

/** The writing of values: where the tokens go, and the way to the current value. */
public final class Writing extends Path {

    static final Text TEXT =
            Text.of("un texte entre guillemets, de caractères entiers", "text in quotes, of whole characters");

    private final TokenWriter tokens;

    public Writing(TokenWriter tokens) {
        this.tokens = tokens;
    }

    TokenWriter tokens() {
        return tokens;
    }

    /** Writes a text, unless it could not be read. */
    void text(String text) throws IOException {
        if (!isWhole(text)) {
            throw JsonFault.wrongType(TEXT);
        }
        if (text.length() > Limits.TEXT) {
            throw JsonFault.JSON_TOO_LARGE.refusal();
        }
        tokens.text(text);
    }

    /** Whether UTF-8 can hold a text: JSON may escape one half of a character without the other. */
    static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
