package fr.clausesociale.json.decp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What real files look like, and what is made of it. Quotes are single for legibility. */
class DecpQuirksTest {

    private static final String SIRET = "73282932000074";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'considerationSociale':['Clause sociale']} | ",
                "{'considerationSociale':'Clause sociale'} | decp-list-missing",
                "['Clause sociale'] | decp-wrapper-missing",
                "[{'considerationSociale':'Clause sociale'}] | decp-wrapper-missing decp-wrapper-unexpected",
                "[{'considerationSociale':['Clause sociale']}] | decp-wrapper-missing decp-wrapper-unexpected",
                "{'considerationSociale':[['Clause sociale']]} | decp-list-nested",
                "{'considerationSociale':{'considerationSociale':'Clause sociale'}} | decp-list-missing decp-wrapper-unexpected",
                "'Clause sociale' | decp-wrapper-missing",
                "{'considerationSociale':['clause SOCIALE ']} | decp-label-spelling",
                "{'considerationSociale':['Clause sociale','Clause sociale']} | decp-item-repeated",
                "{'considerationSociale':['Clause sociale',null]} | decp-value-not-given"
            })
    void a_social_clause_is_found_in_every_shape(String json, String codes) {
        DecpEntry entry =
                DecpFile.of(marche("'considerationsSociales':" + json)).only();

        assertThat(entry.contract().considerationsSociales()).containsExactly("Clause sociale");
        assertThat(entry.format()).isEqualTo(Format.V2_0);
        assertThat(codes(entry)).isEqualTo(codes == null ? List.of() : List.of(codes.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "['NC']",
                "''",
                "null",
                "[]",
                "{'considerationSociale':[]}",
                "{'considerationSociale':'NC'}",
                "'MQ'"
            })
    void no_social_consideration_is_given(String json) {
        DecpEntry entry =
                DecpFile.of(marche("'considerationsSociales':" + json)).only();

        assertThat(entry.contract().considerationsSociales()).isEmpty();
        assertThat(codes(entry)).contains("decp-value-not-given");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Clause sociale, Critère social | Clause sociale, Critère social",
                "Sans objet | Pas de considération sociale",
                "Marche reserve | Marché réservé",
                "Clause sociale ; Marché réservé | Clause sociale, Marché réservé",
                "['Clause sociale'] | Clause sociale",
                "['Clause sociale', 'Critère social'] | Clause sociale, Critère social",
                "Commerce équitable, autre | Commerce équitable, autre"
            })
    void labels_are_found_in_a_text(String text, String labels) {
        DecpEntry entry = DecpFile.ofText(
                        marche("\"considerationsSociales\":{\"considerationSociale\":\"" + text + "\"}"))
                .only();

        assertThat(String.join(", ", entry.contract().considerationsSociales())).isEqualTo(labels);
    }

    @Test
    void an_unknown_label_is_kept_and_doubted() {
        DecpEntry entry = DecpFile.of(marche("'considerationsSociales':{'considerationSociale':['Equitable']}"))
                .only();

        assertThat(entry.contract().considerationsSociales()).containsExactly("Equitable");
        assertThat(entry.findings())
                .extracting(DecpFinding::kind, DecpFinding::code, DecpFinding::pointer)
                .containsExactly(tuple(
                        DecpFinding.Kind.DOUBTFUL, "decp-label-unknown", "/marches/marche/0/considerationsSociales/0"));
    }

    @Test
    void no_consideration_beside_one_is_doubted() {
        DecpEntry entry = DecpFile.of(
                        marche(
                                "'considerationsSociales':{'considerationSociale':['Pas de considération sociale','Clause sociale']}"))
                .only();

        assertThat(codes(entry)).containsExactly("decp-considerations-contradict");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "[{'titulaire':{'typeIdentifiant':'SIRET','id':'S'}}] | ",
                "[{'typeIdentifiant':'SIRET','id':'S'}] | decp-wrapper-missing",
                "{'typeIdentifiant':'SIRET','id':'S'} | decp-list-missing",
                "{'titulaire':{'typeIdentifiant':'SIRET','id':'S'}} | decp-list-missing",
                "{'titulaire':[{'typeIdentifiant':'SIRET','id':'S'}]} | decp-list-missing decp-list-nested",
                "[[{'titulaire':{'typeIdentifiant':'SIRET','id':'S'}}]] | decp-list-nested",
                "[[[[{'typeIdentifiant':'SIRET','id':'S'}]]]] | decp-list-nested decp-list-nested decp-list-nested decp-wrapper-missing",
                "[{'titulaire':[[{'typeIdentifiant':'SIRET','id':'S'}]]}] | decp-list-nested decp-list-nested",
                "[{'titulaire':{'titulaire':{'typeIdentifiant':'SIRET','id':'S'}}}] | ",
                "[{'titulaire':{'id':'S'}}] | decp-identifier-type-assumed",
                "[{'concessionnaire':{'typeIdentifiant':'SIRET','id':'S'}}] | decp-field-name",
                "[{'titulaire':{'typeIdentifiant':'SIRET','id':'S'}},{'titulaire':{'id':null}}] | decp-item-empty decp-value-not-given",
                "[{'titulaire':{'typeIdentifiant':'SIRET','id':'S'}},{'x':1}] | decp-field-unknown decp-item-empty",
                "[{'titulaire':{'typeIdentifiant':'SIRET','id':'  S'}}] | decp-text-adapted",
                "[{'titulaire':{'typeIdentifiant':'siret','id':73282932000074}}] | decp-label-spelling decp-value-type",
                "[{'titulaire':{'typeIdentifiant':'SIRET','id':'S'}},{'titulaire':'typeIdentifiant'},{},null] | decp-item-empty decp-item-empty decp-value-unreadable"
            })
    void a_holder_is_found_in_every_shape(String json, String codes) {
        DecpEntry entry = DecpFile.of(marche("'techniques':{'technique':['Concours']},'titulaires':"
                        + json.replace("'S'", "'" + SIRET + "'").replace("'  S'", "'  " + SIRET + "'")))
                .only();

        assertThat(((Marche) entry.contract()).titulaires()).containsExactly(Operateur.of("SIRET", SIRET));
        assertThat(codes(entry)).isEqualTo(codes == null ? List.of() : List.of(codes.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':1}",
                "[{'id':1}]",
                "{'modification':{'id':1}}",
                "{'modification':[{'id':1}]}",
                "[[{'modification':{'id':1}}]]",
                "[{'modification':{'id':'1'}}]"
            })
    void a_modification_is_found_in_every_shape(String json) {
        Marche marche = (Marche) DecpFile.of(marche("'ccag':'Travaux','modifications':" + json))
                .only()
                .contract();

        assertThat(marche.modifications()).hasSize(1);
        assertThat(marche.modifications().get(0).id()).contains(1);
    }

    @Test
    void an_empty_text_in_the_place_of_modifications_is_nothing() {
        DecpEntry entry = DecpFile.of(marche("'modifications':''")).only();

        assertThat(((Marche) entry.contract()).modifications()).isEmpty();
        assertThat(codes(entry)).containsExactly("decp-value-not-given");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "modificationActeSousTraitance",
                "modificationActesSousTraitance",
                "modificationsActesSousTraitance"
            })
    void changes_of_subcontracts_have_one_name_or_the_other(String name) {
        Marche marche = (Marche)
                DecpFile.of(marche("'modificationsActesSousTraitance':[{'" + name + "':{'id':7,'montant':12}}]"))
                        .only()
                        .contract();

        assertThat(marche.modificationsActesSousTraitance()).hasSize(1);
        assertThat(marche.modificationsActesSousTraitance().get(0).id()).contains(7);
    }

    @Test
    void numbers_of_modifications_that_do_not_increase_are_doubted() {
        DecpEntry entry = DecpFile.of(marche(
                        "'ccag':'Travaux','modifications':[{'modification':{'id':1}},{'modification':{'id':1}}]"))
                .only();

        assertThat(codes(entry)).containsExactly("decp-modification-order");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "12 | 12 | ",
                "12.0 | 12 | decp-value-type",
                "'12' | 12 | decp-value-type",
                "'NC' |  | decp-value-not-given",
                "'' |  | decp-value-not-given",
                "null |  | decp-value-not-given",
                "NaN |  | decp-not-a-number",
                "Infinity |  | decp-not-a-number",
                "12.5 |  | decp-value-unreadable",
                "true |  | decp-value-unreadable",
                "99999999999 |  | decp-value-unreadable",
                "1E400 |  | decp-number-too-large",
                "1E999999999999 |  | decp-number-too-large",
                "0 | 0 | ",
                "{} |  | decp-value-unreadable"
            })
    void whole_numbers(String json, Integer months, String codes) {
        DecpEntry entry = DecpFile.of(marche("'dureeMois':" + json)).only();

        assertThat(entry.contract().dureeMois()).isEqualTo(Optional.ofNullable(months));
        assertThat(codes(entry)).isEqualTo(codes == null ? List.of() : List.of(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "50000.0 | 50000 | ",
                "0.0 | 0 | ",
                "1.0E17 | 100000000000000000 | ",
                "'1234.50' | 1234.5 | decp-value-type",
                "'1 234,50' | 1234.5 | decp-value-type",
                "'1,234' |  | decp-value-unreadable",
                "'environ 100' |  | decp-value-unreadable",
                "1E-400 |  | decp-number-too-large"
            })
    void amounts(String json, BigDecimal amount, String codes) {
        DecpEntry entry = DecpFile.of(marche("'montant':" + json)).only();

        assertThat(((Marche) entry.contract()).montant()).isEqualTo(Optional.ofNullable(amount));
        assertThat(codes(entry)).isEqualTo(codes == null ? List.of() : List.of(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "true | true | ",
                "false | false | ",
                "'oui' | true | decp-value-type",
                "'Non' | false | decp-value-type",
                "'1' | true | decp-value-type",
                "'0' | false | decp-value-type",
                "1 | true | decp-value-type",
                "0.0 | false | decp-value-type",
                "'NC' |  | decp-value-not-given",
                "NaN |  | decp-not-a-number",
                "2 |  | decp-value-unreadable"
            })
    void yes_and_no(String json, Boolean flag, String codes) {
        DecpEntry entry = DecpFile.of(marche("'marcheInnovant':" + json)).only();

        assertThat(((Marche) entry.contract()).marcheInnovant()).isEqualTo(Optional.ofNullable(flag));
        assertThat(codes(entry)).isEqualTo(codes == null ? List.of() : List.of(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "2024-01-05 | 2024-01-05 | ",
                "2024-01-05+01:00 | 2024-01-05 | decp-date-form",
                "2024-01-05Z | 2024-01-05 | decp-date-form",
                "2024-01-05T00:00:00.000Z | 2024-01-05 | decp-date-form",
                "2024-01-05 00:00:00 | 2024-01-05 | decp-date-form",
                "05/01/2024 | 2024-01-05 | decp-date-form",
                "September, 16 2021 00:00:00 | 2021-09-16 | decp-date-form",
                "0002-11-30 | 0002-11-30 | decp-date-implausible",
                "5021-03-04 | 5021-03-04 | decp-date-implausible",
                "2023-02-29 |  | decp-date-invalid",
                "31/04/2024 |  | decp-date-invalid",
                "2024-01-05 ou plus tard |  | decp-value-unreadable",
                "Brumaire, 18 1799 |  | decp-value-unreadable",
                "NC |  | decp-value-not-given"
            })
    void dates(String text, LocalDate day, String codes) {
        DecpEntry entry =
                DecpFile.of(marche("'dateNotification':'" + text + "'")).only();

        assertThat(((Marche) entry.contract()).dateNotification()).isEqualTo(Optional.ofNullable(day));
        assertThat(codes(entry)).isEqualTo(codes == null ? List.of() : List.of(codes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4500000", "450000000", "45000000-", "45.00.00.00"})
    void a_cpv_code_of_another_form_is_kept_and_doubted(String code) {
        DecpEntry entry = DecpFile.of(marche("'codeCPV':'" + code + "'")).only();

        assertThat(((Marche) entry.contract()).codeCPV()).contains(code);
        assertThat(codes(entry)).containsExactly("decp-cpv-form");
    }

    @ParameterizedTest
    @CsvSource({
        "INO, Code commune",
        "1001, Code commune",
        "7500, Code postal",
        "96, Code département9",
        "999, Code département"
    })
    void a_place_of_another_form_is_kept_and_doubted(String code, String type) {
        DecpEntry entry = DecpFile.of(marche("'lieuExecution':{'code':'" + code + "','typeCode':'" + type + "'}"))
                .only();

        assertThat(((Marche) entry.contract()).lieuExecution().orElseThrow().code())
                .contains(code);
        assertThat(codes(entry)).hasSize(1).containsAnyOf("decp-place-form", "decp-label-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "Maîtrise d'œuvre, Maitrise d'œuvre",
        "maitrise d'oeuvre, Maitrise d'œuvre",
        "Techniques de l’information et de la communication, Techniques de l'information et de la communication",
        "TRAVAUX, Travaux"
    })
    void labels_are_found_in_other_spellings(String given, String label) {
        DecpEntry entry = DecpFile.ofText(marche("\"ccag\":\"" + given + "\"")).only();

        assertThat(((Marche) entry.contract()).ccag()).contains(label);
        assertThat(codes(entry)).containsExactly("decp-label-spelling");
    }

    @Test
    void what_the_format_does_not_have_is_told_and_not_repeated_if_it_may_be_somebody() {
        DecpEntry entry = DecpFile.of(
                        marche("'createdAt':1,'Jean Dupont':2,'lieuExecution':{'code':'75056','mail':'j@d.fr'}"))
                .only();

        assertThat(entry.findings())
                .extracting(DecpFinding::code, DecpFinding::pointer)
                .containsExactly(
                        tuple("decp-field-unknown", "/marches/marche/0/createdAt"),
                        tuple("decp-field-unknown", "/marches/marche/0/?"),
                        tuple("decp-field-unknown", "/marches/marche/0/lieuExecution/mail"));
        assertThat(entry.findings().toString()).doesNotContain("Jean", "j@d.fr");
    }

    @Test
    void the_last_of_two_equal_fields_is_kept() {
        DecpEntry entry = DecpFile.of(marche("'nature':'Marché','objet':'b'")).only();

        assertThat(entry.contract().objet()).contains("b");
        assertThat(codes(entry)).containsExactly("decp-field-duplicate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "C:\\dossier | C:\\dossier",
                "l\\'école | l'école",
                "\\u00e9 | é",
                "\\uZZ | \\uZZ",
                "a\\\\b | a\\b",
                "fin \\ | fin \\"
            })
    void a_backslash_that_is_not_escaped_is_kept(String json, String objet) {
        DecpFile file = DecpFile.ofText("{\"marches\":{\"marche\":[{\"objet\":\"" + json
                + "\",\"id\":\"1\"},{\"id\":\"2\",\"objet\":\"x\"}]}}");

        assertThat(file.contracts())
                .extracting(DecpContract::objet)
                .containsExactly(Optional.of(objet), Optional.of("x"));
    }

    @Test
    void control_characters_and_half_characters_are_replaced() {
        DecpEntry entry = DecpFile.ofText(marche("\"nature\":\"Marché\",\"codeCPV\":\"45\u00010\\ud83d1\""))
                .only();

        assertThat(((Marche) entry.contract()).codeCPV()).contains("45 0\ufffd1");
        assertThat(codes(entry)).containsExactly("decp-cpv-form", "decp-text-characters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'marches':[{'id':'1','objet':'a'}]} | ",
                "{'marches':{'marche':[{'id':'1','objet':'a'}]}} | ",
                "\ufeff{'marches':{'marche':[{'id':'1','objet':'a'}]}} | decp-file-bom",
                "{'marches':{'marche':{'id':'1','objet':'a'}}} | decp-list-missing",
                "{'marches':{'marche':[[{'id':'1','objet':'a'}]],'contrat-concession':null}} | decp-list-nested decp-value-not-given",
                "[{'id':'1','objet':'a'}] | decp-file-root",
                "{'marche':[{'id':'1','objet':'a'}]} | decp-file-root",
                "{'$schema':'x','marches':[{'marche':{'id':'1','objet':'a'}}]} | ",
                "{'version':[{'a':']'}],'marches':[{'id':'1','objet':'a'}]} | decp-file-field",
                "{'marches':[{'id':'1','objet':'a'},]} | ",
                "{'marches':[{'id':'1','objet':'a',}]} | ",
                "{'marches':[{'id':'1','objet':'a'}] | decp-file-truncated",
                "{'marches':[{'id':'1','objet':'a'} | decp-file-truncated",
                "{'marches':[{'id':'1','objet':'a'}]}} | decp-file-trailing",
                "{'marches':[]}{'marches':[{'id':'1','objet':'a'}]} | decp-file-trailing",
                "{'marches':[;{'id':'1','objet':'a'}]} | decp-file-malformed"
            })
    void a_contract_is_found_under_every_root(String json, String codes) {
        DecpFile file = DecpFile.of(json);

        assertThat(file.only().contract().objet()).contains("a");
        assertThat(file.account().file())
                .extracting(DecpFinding::code)
                .isEqualTo(codes == null ? List.of() : List.of(codes.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{'marches':[]}",
                "{'marches':{}}",
                "{'marches':null}",
                "{'marches':''}",
                "{'marches':{'marche':[],'contrat-concession':[]}}"
            })
    void an_empty_file_has_no_contract(String json) {
        assertThat(DecpFile.of(json).account().read()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'marches':[{'_type':'Contrat de concession','id':'1'}]} | true | ",
                "{'marches':[{'_type':'Marché','id':'1'}]} | false | ",
                "{'marches':[{'id':'1','valeurGlobale':3}]} | true | ",
                "{'marches':{'marche':[{'id':'1','valeurGlobale':3}]}} | true | decp-kind-misplaced",
                "{'marches':{'contrat-concession':[{'id':'1','montant':3}]}} | false | decp-kind-misplaced",
                "{'marches':{'contrat-concession':[{'id':'1'}]}} | true | ",
                "{'marches':[{'id':'1','ccag':'Travaux'}]} | false | decp-root-of-version-1",
                "{'marches':{'marche':[{'_type':'Marché','ccag':'Travaux'}]}} | false | decp-type-field"
            })
    void a_contract_is_of_the_kind_that_its_fields_say(String json, boolean concession, String codes) {
        DecpEntry entry = DecpFile.of(json).only();

        assertThat(entry.contract() instanceof ContratConcession).isEqualTo(concession);
        assertThat(codes(entry)).isEqualTo(codes == null ? List.of() : List.of(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'id':'1','montant':12,,3} | decp-contract-malformed",
                "{'id':'1','montant':12 'objet':'x'} | decp-contract-malformed",
                "{'id':'1','montant':1_2} | decp-contract-malformed",
                "{'id':'1','objet':tout} | decp-contract-malformed",
                "{'id':'1','acheteur':{'id':'x'},'titulaires':[{'titulaire':{'id':'2'}} } | decp-contract-malformed",
                "{'id':'1','acheteur':{'id':'x'} | decp-contract-malformed",
                "{'id':'1','objet':'abc,'codeCPV':'45'} | decp-contract-malformed",
                "{'x':1} | decp-contract-unknown",
                "{} | decp-contract-unknown",
                "null | decp-contract-not-object",
                "'1' | decp-contract-not-object",
                "12 | decp-contract-not-object"
            })
    void a_bad_contract_does_not_take_the_others_with_it(String bad, String code) {
        DecpFile file = DecpFile.of("{'marches':{'marche':[{'id':'0','objet':'before'},\n " + bad
                + ",\n {'id':'2','objet':'after'}],\n'contrat-concession':[{'id':'3','valeurGlobale':1}]}}");

        assertThat(file.rejected())
                .extracting(RejectedLine::line, RejectedLine::column, RejectedLine::pointer, RejectedLine::code)
                .containsExactly(tuple(2L, 2, "/marches/marche/1", code));
        assertThat(file.contracts())
                .extracting(contract -> contract.id().orElseThrow())
                .containsExactly("0", "2", "3");
        assertThat(file.rejected().get(0).toString()).doesNotContain("tout", "abc");
    }

    @Test
    void a_contract_in_another_charset_is_rejected_and_the_others_are_read() {
        byte[] file = "{\"marches\":[{\"objet\":\"é\"},{\"objet\":\"e\"}]}".getBytes(ISO_8859_1);

        DecpFile read = DecpFile.read(file);

        assertThat(read.rejected()).extracting(RejectedLine::code).containsExactly("decp-contract-encoding");
        assertThat(read.contracts()).hasSize(1);
    }

    @Test
    void a_file_that_is_none_is_refused() {
        for (String text : new String[] {"", " \n", "<html>", "\"marches\"", "12", "\ufeff"}) {
            assertRefused("decp-file-shape", text.getBytes(UTF_8));
        }
        assertRefused("decp-file-utf-16", "{\"marches\":[]}".getBytes(UTF_16LE));
        assertRefused("decp-file-utf-16", "\ufeff{\"marches\":[]}".getBytes(UTF_16LE));
    }

    private static void assertRefused(String code, byte[] file) {
        ClauseException refusal = catchThrowableOfType(ClauseException.class, () -> DecpFile.read(file));
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.text().fr()).isNotEqualTo(refusal.text().en());
    }

    private static String marche(String fields) {
        return "{\"marches\":{\"marche\":[{\"id\":\"1\",\"objet\":\"a\",\"acheteur\":{\"id\":\"" + SIRET + "\"},"
                + fields + "}]}}";
    }

    private static List<String> codes(DecpEntry entry) {
        return entry.findings().stream().map(DecpFinding::code).sorted().toList();
    }
}
