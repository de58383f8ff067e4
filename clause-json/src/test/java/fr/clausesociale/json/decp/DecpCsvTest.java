package fr.clausesociale.json.decp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.clausesociale.ClauseException;
import fr.clausesociale.json.RejectedLine;
import fr.clausesociale.json.decp.DecpContract.Operateur;
import fr.clausesociale.json.decp.DecpEntry.Format;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of the consolidated tables of the ministry, and what is made of them. */
class DecpCsvTest {

    private static final String HEADER = "id;objet;montant;considerationsSociales;attributionAvance;offresRecues";
    private static final String GOOD = "1;a;10.0;['Clause sociale'];True;3";

    @Test
    void a_row_of_2024_is_a_contract_of_version_2() {
        DecpFile file = DecpFile.ofResource("samples/decp-v2-consolide-economie-extrait-2024.csv");
        Marche lot = file.marches().get(3);

        assertThat(file.marches()).hasSize(9);
        assertThat(file.entries()).extracting(DecpEntry::format).containsOnly(Format.V2_0);
        assertThat(file.entries())
                .extracting(DecpEntry::pointer)
                .startsWith("/2", "/3")
                .endsWith("/10");
        assertThat(file.account().file()).extracting(DecpFinding::code).isEmpty();
        assertThat(lot.id()).contains("24-1065297-2");
        assertThat(lot.acheteur().orElseThrow().id()).contains("20003994900017");
        assertThat(lot.titulaires()).containsExactly(Operateur.of("SIRET", "81918510900025"));
        assertThat(lot.considerationsSociales()).containsExactly("Clause sociale");
        assertThat(lot.considerationsEnvironnementales())
                .containsExactly("Critère environnemental", "Clause environnementale");
        assertThat(lot.montant()).contains(new BigDecimal("27364"));
        assertThat(lot.dureeMois()).contains(9);
        assertThat(lot.dateNotification()).contains(LocalDate.of(2024, 12, 12));
        assertThat(lot.attributionAvance()).contains(false);
        assertThat(lot.sousTraitanceDeclaree()).contains(false);
        assertThat(lot.idAccordCadre()).isEmpty();
        assertThat(lot.modifications()).isEmpty();
        assertThat(lot.source()).contains("e-marchespublics");
        assertThat(counts(file.entries().get(3))).isEqualTo(Map.of("decp-mark-conditional", 28L));
    }

    @Test
    void a_row_of_2019_is_a_contract_of_version_1_5() {
        DecpFile file = DecpFile.ofResource("samples/decp-v1-consolide-economie-extrait-2019.csv");
        Marche changed = file.marches().get(3);

        assertThat(file.entries()).extracting(DecpEntry::format).containsOnly(Format.V1_5);
        assertThat(changed.titulaires().get(0).denominationSociale()).contains("DESSAIGNE SCF");
        assertThat(changed.lieuExecution().orElseThrow().nom()).contains("MAYENNE");
        assertThat(changed.modifications()).singleElement().satisfies(change -> {
            assertThat(change.objetModification()).contains("AVENANT 1");
            assertThat(change.dureeMois()).contains(9);
            assertThat(change.montant()).contains(new BigDecimal("45579.37"));
        });
        assertThat(file.marches().get(1).titulaires()).hasSize(3);
        assertThat(file.account().file())
                .extracting(DecpFinding::code, DecpFinding::pointer)
                .containsExactly(
                        tuple("decp-file-field", "/1/?"),
                        tuple("decp-file-field", "/1/?"),
                        tuple("decp-file-field", "/1/booleanModification"));
    }

    @Test
    void marks_are_told_by_code_and_place() {
        DecpEntry entry = only(
                "id;objet;codeCPV;montant;titulaire_id_1;titulaire_id_2;ccag;dureeMoisModification",
                "INX 2024 3;x;INX;MQ;1;CDL;Travaux;CDL");

        assertThat(entry.findings())
                .filteredOn(finding -> finding.code().startsWith("decp-mark"))
                .extracting(DecpFinding::code, DecpFinding::pointer)
                .containsExactly(
                        tuple("decp-mark-unusable", "/2/id"),
                        tuple("decp-mark-missing", "/2/codeCPV"),
                        tuple("decp-mark-missing", "/2/montant"),
                        tuple("decp-mark-conditional", "/2/titulaires/1/titulaire/id"),
                        tuple("decp-mark-conditional", "/2/modifications/0/modification/dureeMois"));
        assertThat(entry.contract().id()).contains("2024 3");
        assertThat(((Marche) entry.contract()).titulaires()).hasSize(1);
    }

    @Test
    void all_of_a_contract_is_found_in_its_columns() {
        DecpEntry entry = only(
                "id;ccag;techniques;typesPrix;idActeSousTraitance;montantActeSousTraitance;idSousTraitant;typeIdentifiantSousTraitant;"
                        + "idModification;montantModification;idTitulaireModification;typeIdentifiantTitulaireModification;"
                        + "dateNotificationModificationModification;idModificationActeSousTraitance;"
                        + "montantModificationActeSousTraitance;titulaires;lieuExecution.code;lieuExecution.typeCode",
                "1;Travaux;[\"Système d'acquisition dynamique\", 'Accord-cadre'];['Provisoire'];1;5.5;73282932000074;SIRET;"
                        + "2;7;FR1;TVA;2024-02-01;3;8;[{'titulaire': {'typeIdentifiant': 'TVA', 'id': 'FR2'}}];75056;Code commune"
                                .replace("\"", "\"\""));
        Marche marche = (Marche) entry.contract();

        assertThat(entry.findings()).isEmpty();
        assertThat(marche.techniques()).containsExactly("Système d'acquisition dynamique", "Accord-cadre");
        assertThat(marche.actesSousTraitance()).singleElement().satisfies(act -> {
            assertThat(act.id()).contains(1);
            assertThat(act.montant()).contains(new BigDecimal("5.5"));
            assertThat(act.sousTraitant()).contains(Operateur.of("SIRET", "73282932000074"));
        });
        assertThat(marche.modifications()).singleElement().satisfies(change -> {
            assertThat(change.id()).contains(2);
            assertThat(change.titulaires()).containsExactly(Operateur.of("TVA", "FR1"));
            assertThat(change.dateNotificationModification()).contains(LocalDate.of(2024, 2, 1));
        });
        assertThat(marche.modificationsActesSousTraitance().get(0).montant()).contains(new BigDecimal("8"));
        assertThat(marche.titulaires()).containsExactly(Operateur.of("TVA", "FR2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "['Clause sociale'] | ",
                "['Clause sociale', ] | ",
                "Clause sociale | decp-wrapper-missing",
                "'Clause sociale' | decp-list-in-text decp-wrapper-missing",
                "[] | decp-value-not-given",
                "['NC', 'Clause sociale'] | decp-value-not-given",
                "[['Clause sociale']] | decp-value-unreadable",
                "[None, 'Clause sociale'] | decp-value-not-given",
                "['Clause sociale | decp-list-in-text decp-wrapper-missing"
            })
    void a_list_that_python_printed_is_read_and_other_texts_are_told(String cell, String codes) {
        DecpEntry entry = only(HEADER, "1;a;10;" + cell + ";MQ;3");

        assertThat(entry.findings())
                .extracting(DecpFinding::code)
                .filteredOn(code -> !code.equals("decp-mark-missing"))
                .containsExactlyInAnyOrderElementsOf(codes == null ? List.of() : List.of(codes.split(" ")));
    }

    @Test
    void a_cell_in_quotes_may_have_line_breaks() {
        DecpFile file = DecpFile.ofCsv(
                HEADER + "\r\n1;\"lot 1\r\n\r\n\"\"sec\"\"; et\nplus\";10;[];True;3\r\n" + GOOD + "\r\n");

        assertThat(file.entries()).extracting(DecpEntry::pointer).containsExactly("/2", "/6");
        assertThat(file.contracts().get(0).objet()).contains("lot 1\n\n\"sec\"; et\nplus");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "1;\"a;10;[];True;3 | decp-contract-malformed",
                "1;a;10;[];True;\"3 | decp-contract-malformed",
                "1;a;10;[];True | decp-contract-cells",
                "1;a;10;[];True;3;4 | decp-contract-cells",
                "1 | decp-contract-cells",
                ";;;;; | decp-contract-unknown"
            })
    void a_bad_line_is_rejected_alone(String line, String code) {
        DecpFile file = DecpFile.ofCsv(HEADER + "\n" + GOOD + "\n" + line + "\n" + GOOD + "\n\n" + GOOD);

        assertThat(file.contracts()).hasSize(3);
        assertThat(file.rejected())
                .extracting(RejectedLine::code, RejectedLine::line, RejectedLine::column, RejectedLine::pointer)
                .containsExactly(tuple(code, 3L, 0, "/3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void cells_stand_between_semicolons_commas_or_tabs(String separator) {
        DecpFile file = DecpFile.ofCsv("\ufeff" + HEADER.replace(";", separator) + "\n" + GOOD.replace(";", separator));

        assertThat(file.only().findings()).isEmpty();
    }

    @Test
    void a_table_of_concessions_is_known_by_its_authority() {
        DecpEntry entry = only(
                "id;autoriteConcedante.id;valeurGlobale;concessionnaire_id_1;concessionnaire_typeIdentifiant_1;nature",
                "1;73282932000074;5;73282932000074;SIRET;Concession de travaux");

        assertThat(((ContratConcession) entry.contract()).concessionnaires())
                .containsExactly(Operateur.of("SIRET", "73282932000074"));
        assertThat(entry.findings()).extracting(DecpFinding::code).isEmpty();
    }

    @Test
    void a_column_that_stands_twice_is_told() {
        DecpEntry entry =
                only("id;objet;montant;montant;typePrix;TypePrix", "1;a;1;2;['Provisoire'];['Définitif ferme']");

        assertThat(((Marche) entry.contract()).montant()).contains(new BigDecimal("2"));
        assertThat(((Marche) entry.contract()).typesPrix()).containsExactly("Provisoire", "Définitif ferme");
        assertThat(entry.findings()).extracting(DecpFinding::code).containsExactly("decp-field-duplicate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "a;b;c;d", "id", "id;objet\n1;2", "{\"marches\":[]}", "id;\"objet;montant;ccag"})
    void another_header_is_refused(String text) {
        assertRefused(text);
    }

    @Test
    void a_header_of_thousands_of_columns_is_refused() {
        assertRefused(HEADER + ";x".repeat(5_000) + "\n");
        assertRefused(HEADER + ";x".repeat(2_000_000) + "\n");
    }

    @Test
    void hostile_rows_are_rejected_and_the_next_are_read() {
        assertRejected("decp-contract-too-large", "1;" + "x".repeat(100_001) + ";10;[];True;3");
        assertRejected("decp-contract-too-large", "1;" + "x".repeat(3_000_000) + ";10;[];True;3");
        assertRejected("decp-contract-cells", ";".repeat(900_000));
        assertRejected("decp-contract-too-large", ";".repeat(3_000_000));
        assertRejected("decp-contract-too-odd", "1;a;10;[" + "'x',".repeat(1_001) + "];True;3");
    }

    @Test
    void deep_lists_stay_text() {
        DecpEntry entry = only(HEADER, "1;a;10;" + "[".repeat(50_000) + "]".repeat(50_000) + ";True;3");

        assertThat(entry.contract().considerationsSociales()).hasSize(1);
        assertThat(entry.findings()).extracting(DecpFinding::code).contains("decp-label-unknown");
    }

    @Test
    void quotes_that_are_never_closed_cost_their_lines() {
        DecpFile file = DecpFile.ofCsv(HEADER + "\n" + ("1;\"a;10;[];True;3\n" + GOOD + "\n").repeat(500));

        assertThat(file.contracts()).hasSize(500);
        assertThat(file.rejected()).hasSize(500);
    }

    @Test
    void a_row_has_at_most_fifty_lines() {
        String longest = "1;\"" + "a\n".repeat(TableScanner.LINES - 1) + "\";10;[];True;3";
        String longer = "1;\"" + "a\n".repeat(TableScanner.LINES) + "\";10;[];True;3";

        assertThat(DecpFile.ofCsv(HEADER + "\n" + longest).contracts()).hasSize(1);
        assertThat(DecpFile.ofCsv(HEADER + "\n" + longer).contracts()).isEmpty();
    }

    @Test
    void bytes_of_another_encoding_cost_one_row() {
        DecpFile file = DecpFile.readCsv(
                (HEADER + "\n" + GOOD + "\n" + GOOD.replace(";a;", ";é;") + "\n" + GOOD).getBytes(ISO_8859_1));

        assertThat(file.contracts()).hasSize(2);
        assertThat(file.rejected()).extracting(RejectedLine::code).containsExactly("decp-contract-encoding");
    }

    @Test
    void zeros_are_replaced_and_told() {
        DecpEntry entry = only(HEADER, GOOD.replace(";a;", ";a\0b;"));

        assertThat(entry.contract().objet()).contains("a b");
        assertThat(entry.findings()).extracting(DecpFinding::code).containsExactly("decp-text-characters");
    }

    private static void assertRejected(String code, String line) {
        DecpFile file = DecpFile.ofCsv(HEADER + "\n" + line + "\n" + GOOD);

        assertThat(file.rejected()).extracting(RejectedLine::code).containsExactly(code);
        assertThat(file.contracts()).hasSize(1);
    }

    private static void assertRefused(String text) {
        ClauseException refused =
                catchThrowableOfType(ClauseException.class, () -> DecpFile.readCsv(text.getBytes(UTF_8)));

        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo("decp-file-header");
    }

    private static DecpEntry only(String header, String row) {
        return DecpFile.ofCsv(header + "\n" + row + "\n").only();
    }

    private static Map<String, Long> counts(DecpEntry entry) {
        return entry.findings().stream().collect(Collectors.groupingBy(DecpFinding::code, Collectors.counting()));
    }
}
