package fr.clausesociale;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.derivation.Derivation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Explanations as files, word for word. What is written now is left in {@code target/golden}, to copy it if a change is meant. */
public final class Golden {

    private Golden() {}

    /** Asserts that an explanation is the one of the file of this name and language. */
    public static void assertSame(String name, Language language, Derivation explanation) throws IOException {
        String file = "golden/" + name + (language == Language.FRENCH ? ".fr.txt" : ".en.txt");
        Path actual = Path.of("target", file);
        Files.createDirectories(actual.getParent());
        Files.writeString(actual, explanation.render(language));
        try (InputStream golden = Golden.class.getResourceAsStream("/" + file)) {
            assertThat(golden).as(file).isNotNull();
            assertThat(explanation.render(language))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
