package fr.clausesociale.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.json.token.JsonLibraries;
import org.junit.jupiter.api.Test;

/** That the suite runs with the line of Jackson for which the build starts it: see the POM. */
class LineOfJacksonTest {

    @Test
    void jackson_3_is_used_if_it_is_there_and_jackson_2_otherwise() {
        assertThat(JsonLibraries.here().getClass().getSimpleName())
                .isEqualTo("Jackson" + System.getProperty("jackson"));
    }
}
