package fr.clausesociale.json.decp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.json.RejectedLine;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is too deep, too long or too much, in bounded memory and with a code. */
class DecpHostileInputTest {

    private static final String XML = "<marche><id>1</id><objet>a</objet></marche>";
    private static final String GOOD = "{\"id\":\"1\",\"objet\":\"a\"}";

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"x\":", "{\"modifications\":[", "[{\"titulaire\":"})
    void a_contract_that_is_too_deep_is_rejected_and_the_next_is_read(String opening) {
        int levels = 100_000;
        String closing = new StringBuilder(
                        opening.replaceAll("[^\\[{]", "").replace('[', ']').replace('{', '}'))
                .reverse()
                .toString();
        String deep = "{\"modifications\":" + opening.repeat(levels) + "1" + closing.repeat(levels) + "}";

        assertRejected("decp-contract-too-large", deep);
    }

    @Test
    void deep_lists_of_contracts_are_passed_over() {
        DecpFile file =
                DecpFile.ofText("{\"marches\":[" + "[".repeat(100_000) + "]".repeat(100_000) + "," + GOOD + "]}");

        assertThat(file.contracts()).hasSize(1);
        assertThat(file.rejected()).hasSize(1);
    }

    @Test
    void a_long_text_is_rejected() {
        assertRejected("decp-contract-too-large", "{\"objet\":\"" + "x".repeat(100_001) + "\"}");
        assertRejected("decp-contract-too-large", "{\"objet\":\"" + "x".repeat(3_000_000) + "\"}");
    }

    @Test
    void a_number_of_many_digits_is_rejected() {
        assertRejected("decp-contract-too-large", "{\"montant\":" + "9".repeat(1_001) + "}");
        assertRejected("decp-contract-too-large", "{\"montant\":1" + "0".repeat(2_000_000) + "}");
    }

    @Test
    void a_contract_of_many_unknown_fields_is_rejected() {
        StringBuilder odd = new StringBuilder("{\"id\":\"1\"");
        for (int i = 0; i < 1_001; i++) {
            odd.append(",\"x").append(i).append("\":0");
        }

        assertRejected("decp-contract-too-odd", odd + "}");
    }

    @Test
    void a_string_that_never_ends_is_rejected() {
        DecpFile file = DecpFile.ofText("{\"marches\":[" + GOOD + ",{\"objet\":\"" + "x".repeat(2_000_000));

        assertThat(file.contracts()).hasSize(1);
        assertThat(file.rejected()).extracting(RejectedLine::code).containsExactly("decp-contract-too-large");
        assertThat(file.account().findings()).containsEntry("decp-file-truncated", 1L);
    }

    @Test
    void findings_of_a_file_are_counted_all_and_kept_up_to_a_hundred() {
        DecpAccount account = DecpFile.ofText("{" + "\"x\":0,".repeat(5_000) + "\"marches\":[" + GOOD + "]}")
                .account();

        assertThat(account.file()).hasSize(100);
        assertThat(account.findings()).containsEntry("decp-file-field", 5_000L);
    }

    /** 100,000 contracts, which as records would need many times the memory that a test has. */
    @Test
    void a_file_of_any_length_is_read_and_written_one_contract_at_a_time() {
        long contracts = 100_000;
        long[] seen = new long[2];
        String one = new String(DecpFile.resource("samples/decp-v2-atexo-extrait-2026.json"), UTF_8)
                .lines()
                .filter(line -> line.startsWith(" {\"id\":\"2026F00005\""))
                .map(line -> line.substring(0, line.lastIndexOf("}") + 1))
                .findFirst()
                .orElseThrow();

        DecpAccount read = Decp.read(
                new Repeated("{\"marches\":{\"marche\":[", i -> i == 0 ? one : "," + one, contracts, "]}}"),
                entry -> seen[0]++,
                rejected -> seen[1]++);

        assertThat(seen).containsExactly(contracts, 0);
        assertThat(read.accepted()).isEqualTo(contracts);
        assertThat(read.findings()).isEmpty();

        Marche marche = DecpFile.ofText("{\"marches\":{\"marche\":[" + one + "]}}")
                .marches()
                .get(0);
        long[] written = new long[1];
        DecpAccount account = Decp.write(
                () -> LongStream.range(0, contracts).mapToObj(i -> marche).iterator(),
                List.of(),
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        written[0]++;
                    }

                    @Override
                    public void write(byte[] bytes, int from, int count) {
                        written[0] += count;
                    }
                },
                refused -> {});
        assertThat(account.accepted()).isEqualTo(contracts);
        assertThat(written[0]).isGreaterThan(contracts * 900);
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 10_000, 100_000})
    void xml_that_is_too_deep_is_rejected_and_the_next_is_read(int levels) {
        assertXmlRejected(
                "decp-contract-too-large", "<marche>" + "<a>".repeat(levels) + "</a>".repeat(levels) + "</marche>");
    }

    @Test
    void xml_that_is_too_long_is_rejected_and_the_next_is_read() {
        String objet = "<marche><id>1</id><objet%s>%s</objet></marche>";

        assertXmlRejected("decp-contract-too-large", objet.formatted("", "x".repeat(100_001)));
        assertXmlRejected("decp-contract-too-large", objet.formatted("", "x".repeat(3_000_000)));
        assertXmlRejected("decp-contract-too-large", objet.formatted("", "<![CDATA[" + "x".repeat(3_000_000) + "]]>"));
        assertXmlRejected("decp-contract-too-large", objet.formatted("", "<!-- --> ".repeat(200_000)));
        assertXmlRejected("decp-contract-too-large", objet.formatted(" a='" + "x".repeat(3_000_000) + "'", ""));
        assertXmlRejected("decp-contract-too-large", "<marche><" + "x".repeat(3_000_000) + "/></marche>");
        assertXmlRejected("decp-contract-too-large", "<marche " + "x".repeat(3_000_000) + "></marche>");
    }

    @Test
    void xml_of_many_attributes_or_elements_is_rejected_and_the_next_is_read() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            attributes.append(" a").append(i).append("=''");
        }

        assertXmlRejected("decp-contract-malformed", "<marche" + attributes + "><id>1</id></marche>");
        assertXmlRejected("decp-contract-too-odd", "<marche><id>1</id>" + "<titulaires/>".repeat(1_001) + "</marche>");
        assertXmlRejected(
                "decp-contract-too-large", "<marche><id>1</id>" + "<titulaires/>".repeat(100_000) + "</marche>");
    }

    @Test
    void long_names_attributes_and_depths_around_contracts_of_xml_are_passed_over() {
        DecpFile file = DecpFile.ofText("<marches a='" + "x".repeat(3_000_000) + "'><" + "y".repeat(3_000_000) + "/>"
                + "<!--" + "-".repeat(3_000_000) + "-->" + "<z>".repeat(100_000) + "</z>".repeat(100_000) + XML
                + "</marches>");

        assertThat(file.contracts()).hasSize(1);
        assertThat(file.account().file()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<objet>x", "<objet><![CDATA[x", "<!-- x", "<? x", "<objet a='x", "<objet>&#"})
    void xml_that_never_ends_is_rejected(String unfinished) {
        DecpFile file = DecpFile.ofText("<marches>" + XML + "<marche>" + unfinished + "x".repeat(2_000_000));

        assertThat(file.contracts()).hasSize(1);
        assertThat(file.rejected())
                .extracting(RejectedLine::code)
                .containsAnyOf("decp-contract-too-large", "decp-contract-malformed");
        assertThat(file.account().findings()).containsOnlyKeys("decp-file-truncated");
    }

    @Test
    void zeros_are_no_characters_of_xml() {
        DecpFile file = DecpFile.ofText("<marches>" + XML.replace(">a<", ">a\0<") + "\0" + XML + "</marches>");

        assertThat(file.contracts()).hasSize(2);
        assertThat(file.account().findings())
                .containsOnlyKeys("decp-text-characters", "decp-text-adapted", "decp-file-malformed");
    }

    @Test
    void xml_of_any_length_is_read_one_contract_at_a_time() {
        long contracts = 50_000;
        long[] seen = new long[2];

        DecpAccount read = Decp.read(
                new Repeated(
                        "<marches>",
                        i -> "<marche><id>" + i + "</id><objet>é</objet></marche>\n",
                        contracts,
                        "</marches>"),
                entry -> seen[0]++,
                rejected -> seen[1]++);

        assertThat(seen).containsExactly(contracts, 0);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void the_buffer_of_xml_may_end_anywhere() {
        String contract = "<marche><id>1</id><objet>é &#233; &amp; R&D <![CDATA[<]]> 😀</objet></marche>";
        List<DecpFile> files = new ArrayList<>();
        for (int blanks = 65_430; blanks < 65_560; blanks++) {
            files.add(DecpFile.ofText("<marches>" + " ".repeat(blanks) + contract + "</marches>"));
        }

        assertThat(files)
                .allSatisfy(file -> assertThat(file.only().contract().objet()).contains("é é & R&D < 😀"));
    }

    private static void assertXmlRejected(String code, String contract) {
        DecpFile file = DecpFile.ofText("<marches>" + contract + XML + "</marches>");

        assertThat(file.rejected()).extracting(RejectedLine::code).containsExactly(code);
        assertThat(file.contracts()).hasSize(1);
        assertThat(file.account().findings()).isEmpty();
    }

    @Test
    void trailing_garbage_is_told() {
        DecpFile file = DecpFile.ofText("{\"marches\":[" + GOOD + "]} x");

        assertThat(file.contracts()).hasSize(1);
        assertThat(file.account().findings()).containsOnlyKeys("decp-file-trailing");
    }

    private static void assertRejected(String code, String contract) {
        DecpFile file = DecpFile.ofText("{\"marches\":[" + contract + "," + GOOD + "]}");

        assertThat(file.rejected()).extracting(RejectedLine::code).containsExactly(code);
        assertThat(file.contracts()).hasSize(1);
    }

    /** A document that is made while it is read. */
    private static final class Repeated extends InputStream {
        private final Iterator<String> parts;
        private byte[] part = new byte[0];
        private int at;

        Repeated(String before, LongFunction<String> middle, long count, String after) {
            parts = Stream.of(Stream.of(before), LongStream.range(0, count).mapToObj(middle), Stream.of(after))
                    .flatMap(all -> all)
                    .iterator();
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int from, int count) {
            while (at == part.length) {
                if (!parts.hasNext()) {
                    return -1;
                }
                part = parts.next().getBytes(UTF_8);
                at = 0;
            }
            int copied = Math.min(count, part.length - at);
            System.arraycopy(part, at, to, from, copied);
            at += copied;
            return copied;
        }
    }

    @Test
    void the_buffer_may_end_anywhere() {
        String contract = "{\"id\":\"1\",\"objet\":\"l\\'é \\\\ C:\\x\"}";
        List<DecpFile> files = new ArrayList<>();
        for (int blanks = 65_500; blanks < 65_560; blanks++) {
            files.add(DecpFile.ofText("{\"marches\":[" + " ".repeat(blanks) + contract + "]}"));
        }

        assertThat(files)
                .allSatisfy(file -> assertThat(file.only().contract().objet()).contains("l'é \\ C:\\x"));
    }
}
