package fr.clausesociale.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Language;
import fr.clausesociale.json.decp.Decp;
import fr.clausesociale.quantity.Hours;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What an application is told that brings no Jackson at all. It runs on a class path without: see the POM. */
class NoJacksonTest {

    @Test
    void whoever_reads_or_writes_json_is_told_what_to_add() {
        assertMissing(() -> Json.write(Hours.of(1)));
        assertMissing(() -> Json.write(List.of()));
        assertMissing(() -> Json.read("1", Hours.class));
        assertMissing(() -> Json.readJournal(""));
        assertMissing(() -> Decp.read(InputStream.nullInputStream(), entry -> {}, line -> {}));
        assertMissing(() -> Decp.write(List.of(), List.of(), new ByteArrayOutputStream(), entry -> {}));
    }

    @Test
    void csv_needs_no_jackson() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HoursStatement.writeCsv(List.of(), Language.FRENCH, out);

        assertThat(out.size()).isPositive();
    }

    @Test
    void essential_data_in_xml_and_csv_need_no_jackson() {
        InputStream xml = new ByteArrayInputStream("<marches><marche><id>1</id></marche></marches>".getBytes(UTF_8));

        InputStream csv = new ByteArrayInputStream("id;objet;montant\n1;a;2\n".getBytes(UTF_8));

        assertThat(Decp.read(xml, entry -> {}, line -> {}).accepted()).isEqualTo(1);
        assertThat(Decp.readCsv(csv, entry -> {}, line -> {}).accepted()).isEqualTo(1);
    }

    private static void assertMissing(ThrowingCallable call) {
        ClauseException refused = catchThrowableOfType(ClauseException.class, call);

        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo("json-library-missing");
        assertThat(refused.text().fr())
                .contains("ajoutez tools.jackson.core:jackson-core", "com.fasterxml.jackson.core:jackson-core");
        assertThat(refused.text().en())
                .contains("add tools.jackson.core:jackson-core", "com.fasterxml.jackson.core:jackson-core");
    }
}
