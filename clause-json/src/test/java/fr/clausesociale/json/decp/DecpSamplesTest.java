package fr.clausesociale.json.decp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All official examples and samples are read, and those of version 2 come out as the official schema wants them. */
class DecpSamplesTest {

    private static final String[] FILES = {
        "v1.5.0/cc-avec-modifications.json",
        "v1.5.0/cc-basique.json",
        "v1.5.0/mar-avec-modifications.json",
        "v1.5.0/mar-basique-avec-uid.json",
        "v1.5.0/mar-basique.json",
        "v1.5.0/paquet.json",
        "v2.0.x/concessions.json",
        "v2.0.x/concessions_avec_modifications.json",
        "v2.0.x/marches_avec_modifications.json",
        "v2.0.x/marches_concessions.json",
        "v2.0.x/Contrat-concession-modification.xml",
        "v2.0.x/Contrat-concession.xml",
        "v2.0.x/Marche.xml",
        "samples/decp-v1-consolide-economie-extrait-2019.csv",
        "samples/decp-v2-consolide-economie-extrait-2024.csv",
        "samples/decp-v2-atexo-extrait-2026.json",
        "samples/e-marchespublics_2019-04-04.json",
        "samples/data.gouv.fr_pes_2019-04-05.json"
    };

    @Test
    @SuppressWarnings("SystemOut") // the report that this test is for
    void a_report_of_all_files() {
        for (String name : FILES) {
            DecpFile file = DecpFile.ofResource(name);
            DecpFile.Written written = file.write();
            System.out.println("DECP " + name + ": " + file.account().read() + " read = "
                    + file.account().accepted() + " accepted + "
                    + file.account().refused() + " rejected; findings "
                    + file.account().findings() + "; written as 2.0.3: "
                    + written.account().accepted() + ", refused "
                    + written.account().rejected());
            assertThat(file.rejected()).as(name).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "v1.5.0/cc-avec-modifications.json, 0, 1",
        "v1.5.0/cc-basique.json, 0, 1",
        "v1.5.0/mar-avec-modifications.json, 1, 0",
        "v1.5.0/mar-basique-avec-uid.json, 1, 0",
        "v1.5.0/mar-basique.json, 1, 0",
        "v1.5.0/paquet.json, 1, 1",
        "v2.0.x/concessions.json, 0, 2",
        "v2.0.x/concessions_avec_modifications.json, 0, 2",
        "v2.0.x/marches_avec_modifications.json, 2, 0",
        "v2.0.x/marches_concessions.json, 2, 2",
        "v2.0.x/Contrat-concession-modification.xml, 0, 2",
        "v2.0.x/Contrat-concession.xml, 0, 2",
        "v2.0.x/Marche.xml, 2, 0",
        "samples/decp-v1-consolide-economie-extrait-2019.csv, 9, 0",
        "samples/decp-v2-consolide-economie-extrait-2024.csv, 9, 0",
        "samples/decp-v2-atexo-extrait-2026.json, 4, 0",
        "samples/e-marchespublics_2019-04-04.json, 470, 0",
        "samples/data.gouv.fr_pes_2019-04-05.json, 1148, 0"
    })
    void every_contract_of_a_file_is_read_as_what_it_is(String name, int marches, int concessions) {
        DecpFile file = DecpFile.ofResource(name);

        assertThat(file.marches()).hasSize(marches);
        assertThat(file.concessions()).hasSize(concessions);
        assertThat(file.entries())
                .allMatch(entry ->
                        (entry.format() == DecpEntry.Format.V2_0) == (name.startsWith("v2") || name.contains("-v2-")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v2.0.x/concessions.json",
                "v2.0.x/concessions_avec_modifications.json",
                "v2.0.x/marches_avec_modifications.json",
                "v2.0.x/marches_concessions.json",
                "v2.0.x/Contrat-concession-modification.xml",
                "v2.0.x/Contrat-concession.xml",
                "v2.0.x/Marche.xml"
            })
    void an_official_example_of_version_2_comes_out_whole_and_valid(String name) {
        DecpFile file = DecpFile.ofResource(name);
        DecpFile.Written written = file.write();

        assertThat(written.refused()).isEmpty();
        assertThat(DecpFile.schemaErrors(written.json())).isEmpty();
        assertThat(DecpFile.schemaErrors("2.0.2", written.json())).isEmpty();
        assertThat(DecpFile.schemaErrors("2.0.4", written.json())).isEmpty();
        assertThat(DecpFile.ofText(written.json()).contracts()).containsExactlyInAnyOrderElementsOf(file.contracts());
    }

    @Test
    void of_a_file_of_a_platform_the_contract_without_amount_is_refused_and_the_others_are_valid() {
        DecpFile file = DecpFile.ofResource("samples/decp-v2-atexo-extrait-2026.json");
        DecpFile.Written written = file.write();

        assertThat(written.account().accepted()).isEqualTo(3);
        assertThat(written.refused()).singleElement().satisfies(entry -> {
            assertThat(entry.contract().id()).contains("202600015F");
            assertThat(entry.findings())
                    .extracting(DecpFinding::code, DecpFinding::pointer)
                    .containsExactly(tuple("decp-value-range", "/marches/marche/1/montant"));
        });
        assertThat(DecpFile.schemaErrors(written.json())).isEmpty();
    }

    @Test
    void of_version_1_nothing_is_written_and_all_that_is_missing_is_told() {
        for (String name : FILES) {
            if (name.startsWith("v1")) {
                DecpFile.Written written = DecpFile.ofResource(name).write();
                assertThat(written.account().accepted()).isZero();
                assertThat(written.account().rejected().keySet())
                        .isSubsetOf("decp-field-missing", "decp-label-refused");
                assertThat(DecpFile.schemaErrors(written.json())).isEmpty();
            }
        }
    }

    /** Dates with an offset, old names of procedures, INO as a commune, one SIRET, blanks. */
    @Test
    void the_findings_of_the_complete_files_of_2019_stay_as_they_are() {
        assertThat(findings("samples/data.gouv.fr_pes_2019-04-05.json"))
                .isEqualTo(Map.of(
                        "decp-date-form", 2312L,
                        "decp-label-unknown", 68L,
                        "decp-place-form", 145L,
                        "decp-siret-check-digit", 1L,
                        "decp-text-adapted", 72L));
        assertThat(findings("samples/e-marchespublics_2019-04-04.json")).isEqualTo(Map.of("decp-label-unknown", 17L));
    }

    /** Check digits, 15 digits, and a subcontractor of six. */
    @Test
    void the_official_examples_of_xml_are_as_the_format_says() {
        assertThat(findings("v2.0.x/Contrat-concession-modification.xml"))
                .isEqualTo(Map.of("decp-siret-check-digit", 2L));
        assertThat(findings("v2.0.x/Contrat-concession.xml")).isEqualTo(Map.of("decp-siret-check-digit", 2L));
        assertThat(findings("v2.0.x/Marche.xml")).isEqualTo(Map.of("decp-siret-form", 2L));
    }

    @Test
    void the_findings_of_the_tables_of_the_ministry_stay_as_they_are() {
        assertThat(findings("samples/decp-v1-consolide-economie-extrait-2019.csv"))
                .isEqualTo(Map.of(
                        "decp-file-field", 3L,
                        "decp-label-spelling", 4L,
                        "decp-mark-conditional", 1L,
                        "decp-place-form", 1L));
        assertThat(findings("samples/decp-v2-consolide-economie-extrait-2024.csv"))
                .isEqualTo(Map.of(
                        "decp-mark-conditional", 253L,
                        "decp-mark-missing", 13L,
                        "decp-mark-unusable", 3L,
                        "decp-place-form", 2L));
    }

    /** The others lack what the ministry marks as missing, or have no tender. */
    @Test
    void the_rows_of_2024_in_which_nothing_is_missing_come_out_valid() {
        DecpFile.Written written = DecpFile.ofResource("samples/decp-v2-consolide-economie-extrait-2024.csv")
                .write();

        assertThat(written.account().accepted()).isEqualTo(2);
        assertThat(written.account().rejected()).isEqualTo(Map.of("decp-field-missing", 6L, "decp-value-range", 1L));
        assertThat(DecpFile.schemaErrors(written.json())).isEmpty();
    }

    private static Map<String, Long> findings(String name) {
        return new TreeMap<>(DecpFile.ofResource(name).account().findings());
    }

    @Test
    void what_is_written_is_written_the_same_each_time() {
        byte[] file = DecpFile.resource("v2.0.x/marches_concessions.json");

        assertThat(Stream.generate(() -> DecpFile.read(file).write().json())
                        .limit(3)
                        .distinct())
                .hasSize(1);
    }
}
