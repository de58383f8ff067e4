package fr.clausesociale.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows is what the code does. */
class ReadmeTest {

    private static final Path HERE = Path.of("src/test/java/fr/clausesociale/examples/quickstart/ReadmeExample.java");
    private static final Path OWN_LIST = HERE.resolveSibling("OwnListExample.java");
    private static final Path SIZING = HERE.resolveSibling("SizingExample.java");
    private static final Path STATEMENT = HERE.resolveSibling("StatementExample.java");
    private static final Path LINES = HERE.resolveSibling("LinesExample.java");
    private static final Path STANDING = HERE.resolveSibling("StandingExample.java");
    private static final Path ACROSS = HERE.resolveSibling("AcrossContractsExample.java");

    private final String readme;

    ReadmeTest() throws IOException {
        readme = Files.readString(Path.of("../../README.md"));
    }

    @Test
    void the_example_is_the_code_that_runs() throws IOException {
        String code = Files.readString(HERE).split("        // README\n", -1)[1];

        assertThat(readme).contains("```java\n" + code.replaceAll("(?m)^ {8}", "") + "```\n");
    }

    @Test
    void the_list_of_ones_own_is_the_code_that_runs_and_prints_what_the_readme_says() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OwnListExample.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertShown(OWN_LIST, bytes);
    }

    @Test
    void the_sizing_is_the_code_that_runs_and_prints_what_the_readme_says() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SizingExample.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertShown(SIZING, bytes);
    }

    @Test
    void the_statement_is_the_code_that_runs_and_prints_what_the_readme_says() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StatementExample.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertShown(STATEMENT, bytes);
    }

    @Test
    void the_long_file_is_the_code_that_runs_and_prints_what_the_readme_says() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LinesExample.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertShown(LINES, bytes);
    }

    @Test
    void the_standing_is_the_code_that_runs_and_prints_what_the_readme_says() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream terms = open("terms.json");
                InputStream journal = open("journal.ndjson")) {
            StandingExample.run(terms, journal, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        }

        assertShown(STANDING, bytes);
    }

    @Test
    void the_comparison_of_contracts_is_the_code_that_runs_and_prints_what_the_readme_says() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AcrossContractsExample.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertShown(ACROSS, bytes);
    }

    @Test
    void the_example_prints_what_the_readme_says() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream terms = open("terms.json");
                InputStream journal = open("journal.ndjson")) {
            ReadmeExample.run(terms, journal, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        }

        assertThat(readme).contains("```text\n" + text(bytes) + "```\n");
    }

    @Test
    void the_picture_of_the_result_is_what_the_quickstart_prints() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Quickstart(new PrintStream(bytes, true, StandardCharsets.UTF_8)).run();

        String picture = readme.split("<!-- quickstart -->\n```text\n", -1)[1].split("```\n", -1)[0];
        assertThat(picture.lines().count()).isGreaterThan(10);
        assertThat(text(bytes)).contains(picture);
    }

    @Test
    void the_commands_are_those_of_the_continuous_integration() throws IOException {
        assertThat(readme).contains("\n    mvn -B verify\n");
        assertThat(Files.readString(Path.of("../../.ci/run"))).contains("mvn -B verify");
    }

    private void assertShown(Path example, ByteArrayOutputStream printed) throws IOException {
        String code = Files.readString(example).split("        // README\n", -1)[1];

        assertThat(readme)
                .contains("```java\n" + code.replaceAll("(?m)^ {8}", "") + "```\n")
                .contains("```text\n" + text(printed) + "```\n");
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static InputStream open(String file) {
        return ReadmeTest.class.getResourceAsStream("/21_BAM_048/" + file);
    }
}
