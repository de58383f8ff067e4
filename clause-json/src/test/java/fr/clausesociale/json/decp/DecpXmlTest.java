package fr.clausesociale.json.decp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.clausesociale.ClauseException;
import fr.clausesociale.json.RejectedLine;
import fr.clausesociale.json.decp.DecpContract.Operateur;
import fr.clausesociale.json.decp.DecpEntry.Format;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What files of XML look like, and what is made of it. */
class DecpXmlTest {

    private static final String SIRET = "73282932000074";
    private static final String GOOD = "<marche><id>1</id><objet>a</objet></marche>";

    @Test
    void values_have_the_types_of_the_format_and_nothing_is_found() {
        DecpEntry entry = only("""
                <id>2024-1</id><acheteur><id>73282932000074</id></acheteur><marcheInnovant>oui</marcheInnovant>
                <attributionAvance>0</attributionAvance><sousTraitanceDeclaree> false </sousTraitanceDeclaree>
                <montant>
                  12500.50
                </montant><dureeMois>12</dureeMois><dateNotification>2024-05-15</dateNotification>
                <objet>Travaux &amp; m&#233;tr&#xe9; &lt;b&gt; <![CDATA[a < b & c]]><!-- rien --></objet>
                <techniques><technique>Concours</technique><technique>Accord-cadre</technique></techniques>
                <modifications/>
                """);
        Marche marche = (Marche) entry.contract();

        assertThat(entry.findings()).isEmpty();
        assertThat(entry.format()).isEqualTo(Format.V2_0);
        assertThat(entry.pointer()).isEqualTo("/marches/marche/0");
        assertThat(marche.id()).contains("2024-1");
        assertThat(marche.marcheInnovant()).contains(true);
        assertThat(marche.attributionAvance()).contains(false);
        assertThat(marche.sousTraitanceDeclaree()).contains(false);
        assertThat(marche.montant()).contains(new BigDecimal("12500.5"));
        assertThat(marche.dureeMois()).contains(12);
        assertThat(marche.dateNotification()).contains(LocalDate.of(2024, 5, 15));
        assertThat(marche.objet()).contains("Travaux & métré <b> a < b & c");
        assertThat(marche.techniques()).containsExactly("Concours", "Accord-cadre");
        assertThat(marche.modifications()).isEmpty();
    }

    @Test
    void a_contract_of_version_1_5_has_names() {
        DecpEntry entry = DecpFile.ofText("""
                <?xml version="1.0" encoding="UTF-8"?>
                <marches xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="marches.xsd">
                  <marche>
                    <id>201901</id><uid>73282932000074201901</uid>
                    <acheteur><id>73282932000074</id><nom>Ville</nom></acheteur>
                    <nature>Accord-cadre</nature><formePrix>Ferme</formePrix>
                    <titulaires><titulaire><typeIdentifiant>SIRET</typeIdentifiant><id>44090956200033</id>
                      <denominationSociale>Les Jardins</denominationSociale></titulaire></titulaires>
                    <modifications><modification><objetModification>Avenant</objetModification>
                      <titulaires><titulaire><typeIdentifiant>TVA</typeIdentifiant><id>FR1</id></titulaire></titulaires>
                    </modification></modifications>
                  </marche>
                </marches>
                """).only();
        Marche marche = (Marche) entry.contract();

        assertThat(entry.findings()).isEmpty();
        assertThat(entry.format()).isEqualTo(Format.V1_5);
        assertThat(marche.acheteur().orElseThrow().nom()).contains("Ville");
        assertThat(marche.titulaires().get(0).denominationSociale()).contains("Les Jardins");
        assertThat(marche.modifications().get(0).objetModification()).contains("Avenant");
        assertThat(marche.modifications().get(0).titulaires()).containsExactly(Operateur.of("TVA", "FR1"));
    }

    @Test
    void pointers_are_those_of_the_same_contract_in_json() {
        DecpFile file = DecpFile.ofText("<marches>" + GOOD
                + "<contrat-concession><id>2</id><valeurGlobale>1</valeurGlobale></contrat-concession>"
                + "<marche><id>3</id><ccag>Travaux</ccag><titulaires>"
                + "<titulaire><typeIdentifiant>SIRET</typeIdentifiant><id>44090956200033</id></titulaire>"
                + "<titulaire><typeIdentifiant>SIRET</typeIdentifiant><id>1</id><fax>0</fax></titulaire>"
                + "</titulaires></marche></marches>");

        assertThat(file.entries())
                .extracting(DecpEntry::pointer)
                .containsExactly("/marches/marche/0", "/marches/contrat-concession/0", "/marches/marche/1");
        assertThat(file.entries().get(2).findings())
                .extracting(DecpFinding::code, DecpFinding::pointer)
                .containsExactly(
                        tuple("decp-field-unknown", "/marches/marche/1/titulaires/1/titulaire/fax"),
                        tuple("decp-siret-form", "/marches/marche/1/titulaires/1/titulaire/id"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<titulaires><titulaire>{}</titulaire></titulaires> | ",
                "<titulaires>{}</titulaires> | decp-list-missing",
                "<titulaires><titulaires><titulaire>{}</titulaire></titulaires></titulaires> | decp-list-missing decp-field-unknown decp-item-empty",
                "<titulaires><concessionnaire>{}</concessionnaire></titulaires> | decp-field-name",
                "<titulaires><titulaire>{}</titulaire><titulaire/></titulaires> | decp-item-empty",
                "<titulaires><titulaire>{}</titulaire></titulaires><titulaires/> | decp-list-nested decp-list-nested",
                "<titulaires>x<titulaire>{}</titulaire></titulaires> | decp-text-between",
                "<titulaires nombre='1'><titulaire>{}</titulaire></titulaires> | decp-field-unknown"
            })
    void holders_are_found_in_other_shapes_and_it_is_told(String xml, String codes) {
        String holder = "<typeIdentifiant>SIRET</typeIdentifiant><id>" + SIRET + "</id>";
        DecpEntry entry = only("<ccag>Travaux</ccag>" + xml.replace("{}", holder));

        assertThat(codes(entry))
                .containsExactlyInAnyOrderElementsOf(codes == null ? List.of() : List.of(codes.split(" ")));
        assertThat(((Marche) entry.contract()).titulaires())
                .isEqualTo(
                        xml.contains("<titulaires><titulaires>") ? List.of() : List.of(Operateur.of("SIRET", SIRET)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<considerationSociale>Clause sociale</considerationSociale> | ",
                "Clause sociale | decp-wrapper-missing",
                "<considerationSociale>clause SOCIALE</considerationSociale> | decp-label-spelling",
                "<considerationSociale>Clause sociale</considerationSociale><considerationSociale/> | decp-value-not-given",
                "<considerationSociale>Clause sociale</considerationSociale><autre>x</autre> | decp-field-unknown",
                "<considerationSociale x='1'>Clause sociale</considerationSociale> | decp-field-unknown"
            })
    void a_social_clause_is_found_in_other_shapes_and_it_is_told(String xml, String codes) {
        DecpEntry entry = only("<id>1</id><considerationsSociales>" + xml + "</considerationsSociales>");

        assertThat(entry.contract().considerationsSociales()).containsExactly("Clause sociale");
        assertThat(codes(entry)).isEqualTo(codes == null ? List.of() : List.of(codes.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<montant>12,5</montant> | 12.5 | decp-value-type",
                "<montant>1.0E7</montant> | 10000000 | decp-value-type",
                "<montant>NC</montant> | | decp-value-not-given",
                "<montant/> | | decp-value-not-given",
                "<montant>environ 3</montant> | | decp-value-unreadable",
                "<montant><valeur>3</valeur></montant> | | decp-value-unreadable",
                "<montant>1</montant><montant>2</montant> | 2 | decp-field-duplicate",
                "<Montant>2</Montant> | 2 | decp-field-name",
                "<montant>1234567890123456789012345678901</montant> | | decp-number-too-large",
                "<montant>1E999</montant> | | decp-number-too-large"
            })
    void a_number_is_read_and_what_xml_does_not_allow_is_told(String xml, BigDecimal amount, String code) {
        DecpEntry entry = only("<id>1</id>" + xml);

        assertThat(((Marche) entry.contract()).montant().orElse(null)).isEqualTo(amount);
        assertThat(codes(entry)).containsExactly(code);
    }

    @Test
    void the_tariffs_of_a_concession_are_not_taken_for_their_list() {
        DecpEntry entry = DecpFile.ofText("<marches><contrat-concession><id>1</id><considerationsSociales>"
                        + "<considerationSociale>Clause sociale</considerationSociale></considerationsSociales>"
                        + "<donneesExecution><donneesAnnuelles><tarifs>"
                        + "<tarif><intituleTarif>a</intituleTarif><tarif>1.5</tarif></tarif>"
                        + "<tarif><intituleTarif>b</intituleTarif><tarif>2</tarif></tarif>"
                        + "</tarifs></donneesAnnuelles></donneesExecution></contrat-concession></marches>")
                .only();

        assertThat(entry.findings()).isEmpty();
        assertThat(((ContratConcession) entry.contract())
                        .donneesExecution()
                        .get(0)
                        .tarifs())
                .extracting(
                        tarif -> tarif.intituleTarif().orElseThrow(),
                        tarif -> tarif.tarif().orElseThrow())
                .containsExactly(tuple("a", new BigDecimal("1.5")), tuple("b", new BigDecimal("2")));
    }

    @Test
    void changes_of_subcontracts_are_named_in_the_plural() {
        String change = "<id>1</id><montant>5</montant>";
        String list = "<ccag>Travaux</ccag><modificationsActesSousTraitance><NAME>" + change
                + "</NAME></modificationsActesSousTraitance>";

        DecpEntry official = only(list.replace("NAME", "modificationActesSousTraitance"));
        DecpEntry asInJson = only(list.replace("NAME", "modificationActeSousTraitance"));

        assertThat(codes(official)).isEmpty();
        assertThat(codes(asInJson)).containsExactly("decp-field-name");
        assertThat(((Marche) official.contract()).modificationsActesSousTraitance())
                .hasSize(1);
        assertThat(asInJson.contract()).isEqualTo(official.contract());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R&D | R&D | decp-escape",
                "A&nbsp;B &eacute; | A&nbsp;B &eacute; | decp-escape",
                "AT&T; & co & | AT&T; & co & | decp-escape",
                "a < 3 | a < 3 | decp-escape",
                "a&#x1F;b&#0;c | a b c | decp-text-characters",
                "a\u0001b | a b | decp-text-characters",
                "a&#128512; &#x1F600; | a😀 😀 | "
            })
    void what_xml_may_not_hold_is_repaired_and_told(String text, String read, String code) {
        DecpEntry entry = only("<objet>" + text + "</objet>");

        assertThat(entry.contract().objet()).contains(read);
        assertThat(codes(entry)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<marche><id>1</id><objet>x</marche> | decp-contract-malformed",
                "<marche><id>1</id> | decp-contract-malformed",
                "<marche><id>1</id><objet a='>x</objet></marche> | decp-contract-malformed",
                "<marche><id>1</id><objet>a <b et c</objet></marche> | decp-contract-malformed",
                "<marche><id a='1' a='2'>1</id></marche> | decp-contract-malformed",
                "<marche>1</marche> | decp-contract-unknown",
                "<marche/> | decp-contract-unknown",
                "<marche><x>1</x></marche> | decp-contract-unknown",
                "<marche | decp-contract-malformed"
            })
    void a_bad_contract_is_rejected_and_the_others_are_read(String bad, String code) {
        DecpFile file = DecpFile.ofText("<marches>\n  " + GOOD + "\n  " + bad + GOOD + "\n</marches>");

        assertThat(file.contracts()).hasSize(2);
        assertThat(file.rejected())
                .extracting(RejectedLine::code, RejectedLine::line, RejectedLine::column, RejectedLine::pointer)
                .containsExactly(tuple(code, 3L, 3, "/marches/marche/1"));
        assertThat(file.account().file()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | decp-file-root",
                "<data>{}</data> | decp-file-root",
                "<data><marches>{}</marches></data> | decp-file-root",
                "<Marches>{}</Marches> | decp-file-root",
                "<marches>{}<source><a>b</a></source></marches> | decp-file-field",
                "<marches>{} et </marches> | decp-file-malformed",
                "<marches>{} <!DOCTYPE a></marches> | decp-file-malformed",
                "<marches>{}  | decp-file-truncated",
                "<marches/>{} | decp-file-root decp-file-trailing",
                "<p:marches xmlns:p='u'>{}</p:marches> | ",
                "<?xml version='1.1'?><?xml-stylesheet href='a'?><!-- <marche> --><marches>{}</marches> | "
            })
    void a_contract_is_found_in_other_outlines_and_it_is_told(String outline, String codes) {
        DecpFile file = DecpFile.ofText(outline.replace("{}", GOOD));

        assertThat(file.only().contract().id()).contains("1");
        assertThat(file.account().file())
                .extracting(DecpFinding::code)
                .containsExactlyInAnyOrderElementsOf(codes == null ? List.of() : List.of(codes.split(" ")));
    }

    @Test
    void names_of_contracts_may_have_a_prefix_and_other_spellings() {
        DecpFile file = DecpFile.ofText("<marches><p:marche><p:id>1</p:id><p:montant>2</p:montant></p:marche>"
                + "<contratConcession><id>2</id><valeurGlobale>2</valeurGlobale></contratConcession></marches>");

        assertThat(file.marches()).hasSize(1);
        assertThat(file.concessions()).hasSize(1);
        assertThat(file.account().findings()).containsOnlyKeys("decp-field-name");
    }

    @Test
    void a_concession_among_the_contracts_is_told() {
        DecpEntry entry = only("<id>1</id><valeurGlobale>5</valeurGlobale>");

        assertThat(entry.contract()).isInstanceOf(ContratConcession.class);
        assertThat(codes(entry)).containsExactly("decp-kind-misplaced");
    }

    static Stream<Charset> charsets() {
        return Stream.of(UTF_8, ISO_8859_1, Charset.forName("ISO-8859-15"), Charset.forName("windows-1252"), UTF_16);
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void a_file_is_read_in_the_encoding_that_it_declares(Charset charset) {
        String xml = "<?xml version=\"1.0\" encoding=\"" + charset.name().toLowerCase(java.util.Locale.ROOT)
                + "\" ?>\n<marches>" + GOOD.replace(">a<", ">métré à É<") + "</marches>";

        DecpFile file = DecpFile.read(xml.getBytes(charset));

        assertThat(file.only().contract().objet()).contains("métré à É");
        assertThat(file.account().findings()).isEmpty();
    }

    @Test
    void an_encoding_is_known_by_the_first_bytes() {
        String xml = "<marches>" + GOOD.replace(">a<", ">é€😀<") + "</marches>";

        assertThat(List.of(
                        xml.getBytes(UTF_8),
                        ("\ufeff" + xml).getBytes(UTF_8),
                        xml.getBytes(UTF_16LE),
                        xml.getBytes(UTF_16BE),
                        ("\ufeff" + xml).getBytes(UTF_16LE),
                        ("\ufeff" + xml).getBytes(UTF_16BE)))
                .allSatisfy(bytes -> {
                    DecpFile file = DecpFile.read(bytes);
                    assertThat(file.only().contract().objet()).contains("é€😀");
                    assertThat(file.account().findings()).isEmpty();
                });
    }

    @Test
    void a_declaration_of_utf_16_that_cannot_be_right_is_passed_over_and_told() {
        DecpFile file = DecpFile.ofText(
                "<?xml version='1.0' encoding='utf-16'?><marches>" + GOOD.replace(">a<", ">é<") + "</marches>");

        assertThat(file.only().contract().objet()).contains("é");
        assertThat(file.account().findings()).containsOnlyKeys("decp-file-encoding-declared");
    }

    @Test
    void bytes_of_another_encoding_cost_one_contract() {
        String xml = "<marches>" + GOOD + GOOD.replace(">a<", ">é<") + GOOD + "</marches>";

        DecpFile file = DecpFile.read(xml.getBytes(ISO_8859_1));

        assertThat(file.contracts()).hasSize(2);
        assertThat(file.rejected()).extracting(RejectedLine::code).containsExactly("decp-contract-encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-7", "EBCDIC-CP-FR", "IBM1147", "ISO-2022-JP", "UTF-32", "x-no-such", "..", "GB18030"})
    void another_encoding_is_refused(String encoding) {
        assertRefused(
                "decp-file-encoding",
                ("<?xml version='1.0' encoding='" + encoding + "'?><marches>" + GOOD + "</marches>").getBytes(UTF_8));
        assertRefused("decp-file-encoding", new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0, '<', 0, 0, 0});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE marches><marches>{}</marches>",
                "<?xml version='1.0'?>\n<!-- a --><!DOCTYPE marches [<!ENTITY a 'b'>]><marches>{}</marches>",
                "<!DOCTYPE marches SYSTEM 'http://example.org/marches.dtd'><marches>{}</marches>",
                "<!DOCTYPE m [<!ENTITY f SYSTEM 'file:///etc/hostname'>]><marches><marche><id>&f;</id></marche></marches>",
                "<!DOCTYPE m [<!ENTITY % f SYSTEM 'http://example.org/'> %f;]><marches>{}</marches>",
                "<!ENTITY a 'b'><marches>{}</marches>"
            })
    void a_document_type_is_refused_before_anything_of_it_is_read(String xml) {
        assertRefused("decp-file-doctype", xml.replace("{}", GOOD).getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<>",
                "<!-- a -->",
                "<?xml version='1.0'?>",
                "  \n <",
                "<?",
                "<!--",
                "<3",
                "<html><body>404</body></html>",
                "<a/><b/>"
            })
    void a_file_without_an_element_is_refused(String xml) {
        assertRefused("decp-file-shape", xml.getBytes(UTF_8));
    }

    @Test
    void entities_stay_text_wherever_they_are_declared() {
        DecpFile file = DecpFile.ofText("<marches><!DOCTYPE m [<!ENTITY a 'boum'>]><marche><id>1</id>"
                + "<!DOCTYPE m [<!ENTITY a 'boum'>]><objet>&a;</objet></marche></marches>");

        assertThat(file.only().contract().objet()).contains("&a;");
    }

    private static void assertRefused(String code, byte[] file) {
        List<Object> seen = new ArrayList<>();
        ClauseException refused = catchThrowableOfType(
                ClauseException.class, () -> Decp.read(new ByteArrayInputStream(file), seen::add, seen::add));

        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        assertThat(seen).isEmpty();
    }

    private static DecpEntry only(String fields) {
        return DecpFile.ofText("<marches><marche>" + fields + "</marche></marches>")
                .only();
    }

    private static List<String> codes(DecpEntry entry) {
        return entry.findings().stream().map(DecpFinding::code).toList();
    }
}
