package fr.clausesociale.json.decp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.clausesociale.ClauseException;
import fr.clausesociale.identity.LotId;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every contract and every file, however odd. */
class DecpProperties {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final List<String> PIECES = List.of(
            "null",
            "true",
            "\"\"",
            "[]",
            "{}",
            "[null]",
            ",",
            ":",
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            "\n",
            "-",
            "9",
            "1e2147483647",
            "1e-99",
            "NaN",
            "\"NC\"",
            "\\u00",
            "\u0000",
            "'",
            " ",
            "é",
            "\"id\":1,",
            "\"marche\":",
            "[[",
            "]]",
            "\"oui\"",
            "<",
            ";",
            "['",
            "MQ",
            "</",
            "<!",
            "<!--",
            "]]>",
            "<![CDATA[",
            "&",
            "&#1;",
            "&lol;",
            "<marche>",
            "</marche>",
            "<titulaire/>",
            "<id>2</id>");

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_is_valid_and_comes_back(@ForAll long seed) {
        RandomDecp random = new RandomDecp(seed);
        List<Marche> marches =
                IntStream.range(0, 3).mapToObj(i -> random.marche()).toList();
        List<ContratConcession> concessions =
                IntStream.range(0, 2).mapToObj(i -> random.concession()).toList();

        DecpFile.Written written = DecpFile.write(marches, concessions);

        assertThat(written.refused()).isEmpty();
        assertThat(DecpFile.schemaErrors(written.json())).isEmpty();
        DecpFile back = DecpFile.ofText(written.json());
        assertThat(back.marches()).isEqualTo(marches);
        assertThat(back.concessions()).isEqualTo(concessions);
        assertThat(back.account().findings()).isEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void another_writing_of_the_same_says_the_same_and_is_told(@ForAll long seed) throws Exception {
        RandomDecp contracts = new RandomDecp(seed);
        Marche marche = contracts.marche();
        ContratConcession concession = contracts.concession();
        ObjectNode file = (ObjectNode) MAPPER.readTree(
                DecpFile.write(List.of(marche), List.of(concession)).json());
        Disguise disguise = new Disguise(new Random(seed));
        disguise.of((ObjectNode) file.at("/marches/marche/0"));
        disguise.of((ObjectNode) file.at("/marches/contrat-concession/0"));

        DecpFile back = DecpFile.ofText(MAPPER.writeValueAsString(file));

        assertThat(back.marches()).containsExactly(marche);
        assertThat(back.concessions()).containsExactly(concession);
        assertThat(back.entries())
                .flatExtracting(DecpEntry::findings)
                .extracting(DecpFinding::kind)
                .containsOnly(DecpFinding.Kind.ADAPTED);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void xml_says_the_same_as_json(@ForAll long seed) throws Exception {
        RandomDecp contracts = new RandomDecp(seed);
        Marche marche = contracts.marche();
        ContratConcession concession = contracts.concession();
        String json = DecpFile.write(List.of(marche), List.of(concession)).json();

        DecpFile back = DecpFile.ofText(xml(MAPPER.readTree(json), new Random(seed)));

        assertThat(back.contracts()).containsExactly(marche, concession);
        assertThat(back.account().findings()).isEmpty();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatever_xml_holds_each_contract_is_accounted_for_and_what_is_written_is_valid(@ForAll long seed)
            throws Exception {
        Random random = new Random(seed);
        RandomDecp contracts = new RandomDecp(seed);
        String json = DecpFile.write(List.of(contracts.marche(), contracts.marche()), List.of(contracts.concession()))
                .json();
        byte[] file = xml(MAPPER.readTree(json), random).getBytes(UTF_8);
        for (int i = 0; i <= random.nextInt(4); i++) {
            file = changed(file, random);
        }

        DecpFile read;
        try {
            read = DecpFile.read(file);
        } catch (ClauseException e) {
            assertThat(e.code()).matches("decp-file-(shape|utf-16|doctype|encoding)");
            return;
        }
        assertThat(read.rejected())
                .allSatisfy(rejected -> assertThat(rejected.code()).matches("decp-contract-[a-z-]+"));
        assertThat(read.account().read()).isPositive();
        assertThat(DecpFile.schemaErrors(read.write().json())).isEmpty();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatever_a_table_holds_each_row_is_accounted_for_and_what_is_written_is_valid(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] file = DecpFile.resource("samples/decp-v2-consolide-economie-extrait-2024.csv");
        for (int i = 0; i <= random.nextInt(6); i++) {
            file = changed(file, random);
        }

        DecpFile read;
        try {
            read = DecpFile.readCsv(file);
        } catch (ClauseException e) {
            assertThat(e.code()).isEqualTo("decp-file-header");
            return;
        }
        assertThat(read.rejected()).allSatisfy(rejected -> {
            assertThat(rejected.code()).matches("decp-contract-[a-z-]+");
            assertThat(rejected.pointer()).isEqualTo("/" + rejected.line());
        });
        assertThat(DecpFile.schemaErrors(read.write().json())).isEmpty();
    }

    /** The XML of a file of version 2.0.3. */
    private static String xml(JsonNode file, Random random) {
        StringBuilder xml = new StringBuilder("<marches>");
        for (Map.Entry<String, JsonNode> list : file.get("marches").properties()) {
            list.getValue().forEach(contract -> element(xml, list.getKey(), contract, random));
        }
        return xml.append("</marches>\n").toString();
    }

    private static void element(StringBuilder xml, String given, JsonNode value, Random random) {
        String name = given.equals("modificationActeSousTraitance") ? "modificationActesSousTraitance" : given;
        xml.append('<').append(name).append('>');
        if (value instanceof ObjectNode object) {
            fields(xml, object, random);
        } else if (value instanceof ArrayNode items) {
            items.forEach(item -> fields(xml, (ObjectNode) item, random));
        } else if (value.isBoolean()) {
            List<String> words = value.booleanValue() ? List.of("true", "oui", "1") : List.of("false", "non", "0");
            xml.append(words.get(random.nextInt(3)));
        } else if (value.isTextual() && random.nextBoolean() && !value.asText().contains("]]>")) {
            xml.append("<![CDATA[").append(value.asText()).append("]]>");
        } else {
            xml.append(value.asText().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&#62;"));
        }
        xml.append("</").append(name).append('>').append(random.nextBoolean() ? "\n\t" : "");
    }

    private static void fields(StringBuilder xml, ObjectNode object, Random random) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            boolean labels = field.getValue() instanceof ArrayNode list
                    && list.size() > 0
                    && list.get(0).isTextual();
            if (labels) {
                field.getValue().forEach(label -> element(xml, field.getKey(), label, random));
            } else {
                element(xml, field.getKey(), field.getValue(), random);
            }
        }
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void whatever_a_file_holds_each_contract_is_accounted_for_and_what_is_written_is_valid(@ForAll long seed) {
        Random random = new Random(seed);
        RandomDecp contracts = new RandomDecp(seed);
        byte[] file = DecpFile.write(List.of(contracts.marche(), contracts.marche()), List.of(contracts.concession()))
                .json()
                .getBytes(UTF_8);
        for (int i = 0; i <= random.nextInt(4); i++) {
            file = changed(file, random);
        }

        DecpFile read;
        try {
            read = DecpFile.read(file);
        } catch (ClauseException e) {
            assertThat(e.code()).isIn("decp-file-shape", "decp-file-utf-16");
            return;
        }
        assertThat(read.rejected()).allSatisfy(rejected -> {
            assertThat(rejected.code()).matches("decp-contract-[a-z-]+");
            assertThat(rejected.pointer()).startsWith("/");
            assertThat(rejected.line()).isPositive();
        });
        DecpFile.Written written = read.write();
        assertThat(DecpFile.schemaErrors(written.json())).isEmpty();
        assertThat(DecpFile.ofText(written.json()).account().accepted())
                .isEqualTo(written.account().accepted());
        for (DecpContract contract : read.contracts()) {
            var result = DecpMapping.contract(contract, LotId.of("1"));
            assertThat(result.value().isEmpty())
                    .isEqualTo(
                            result.findings().stream().anyMatch(finding -> finding.kind() == DecpFinding.Kind.REFUSED));
        }
    }

    private static byte[] changed(byte[] file, Random random) {
        int from = random.nextInt(file.length + 1);
        int to = Math.min(file.length, from + random.nextInt(12));
        byte[] piece = switch (random.nextInt(4)) {
            case 0 -> PIECES.get(random.nextInt(PIECES.size())).getBytes(random.nextBoolean() ? UTF_8 : ISO_8859_1);
            case 1 -> new byte[] {(byte) random.nextInt(256)};
            case 2 -> Arrays.copyOfRange(file, from, to);
            default -> new byte[0];
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, from);
        out.writeBytes(piece);
        int rest = random.nextBoolean() ? from : to;
        if (random.nextInt(20) > 0) {
            out.write(file, rest, file.length - rest);
        }
        return out.toByteArray();
    }

    /** Writes the same in the ways of real files. */
    private record Disguise(Random random) {

        private static final Map<String, String> WRAPPERS = Map.of(
                "titulaires", "titulaire",
                "concessionnaires", "concessionnaire",
                "modifications", "modification",
                "donneesExecution", "donneesAnnuelles",
                "actesSousTraitance", "acteSousTraitance");

        private static final List<String> FREE = List.of("id", "objet", "idAccordCadre", "code", "intituleTarif");

        void of(ObjectNode object) {
            object.put("_type", object.has("acheteur") ? "Marché" : "Contrat de concession");
            all(object);
        }

        private void all(ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : new ArrayList<>(object.properties())) {
                if (!field.getKey().equals("_type")) {
                    object.set(field.getKey(), other(field.getKey(), field.getValue()));
                }
            }
        }

        private JsonNode other(String name, JsonNode value) {
            JsonNodeFactory make = JsonNodeFactory.instance;
            if (value instanceof ObjectNode object) {
                JsonNode only = object.size() == 1 ? object.elements().next() : null;
                if (only instanceof ArrayNode labels
                        && labels.size() > 0
                        && labels.get(0).isTextual()) {
                    return labels(object, labels);
                }
                all(object);
                return value;
            }
            if (value instanceof ArrayNode list) {
                return items(name, list);
            }
            if (value.isBoolean() && random.nextBoolean()) {
                return make.textNode(value.booleanValue() ? "oui" : "0");
            }
            if (value.isNumber() && random.nextBoolean()) {
                return make.textNode(
                        " " + value.asText().replace('.', value.asText().matches(".*\\.[0-9]{3}") ? '.' : ','));
            }
            if (value.isTextual() && value.asText().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && !FREE.contains(name)) {
                return make.textNode(value.asText() + (random.nextBoolean() ? "+01:00" : ""));
            }
            if (value.isTextual() && random.nextBoolean()) {
                boolean free = FREE.contains(name) || name.equals("codeCPV");
                return make.textNode(free ? "\u00a0" + value.asText() + " " : spelled(value.asText()));
            }
            return value;
        }

        private static String spelled(String label) {
            return label.replace('\'', '’').replace("é", "e").replace("œ", "oe").toUpperCase(java.util.Locale.ROOT);
        }

        private JsonNode labels(ObjectNode wrapped, ArrayNode labels) {
            JsonNodeFactory make = JsonNodeFactory.instance;
            return switch (random.nextInt(5)) {
                case 0 -> labels;
                case 1 -> make.arrayNode().add(wrapped);
                case 2 -> {
                    List<String> texts = new ArrayList<>();
                    labels.forEach(label -> texts.add(spelled(label.asText())));
                    yield make.textNode(String.join(", ", texts));
                }
                case 3 ->
                    labels.size() == 1
                            ? make.objectNode().set(wrapped.fieldNames().next(), labels.get(0))
                            : wrapped;
                default -> wrapped;
            };
        }

        private JsonNode items(String name, ArrayNode list) {
            JsonNodeFactory make = JsonNodeFactory.instance;
            list.forEach(item -> all((ObjectNode) item));
            if (!WRAPPERS.containsKey(name)) {
                return list;
            }
            return switch (random.nextInt(5)) {
                case 0 -> {
                    ArrayNode bare = make.arrayNode();
                    list.forEach(item -> bare.add(item.elements().next()));
                    yield bare;
                }
                case 1 -> make.arrayNode().add(list).add(make.nullNode());
                case 2 -> {
                    ArrayNode bare = make.arrayNode();
                    list.forEach(item -> bare.add(item.elements().next()));
                    yield make.objectNode().set(WRAPPERS.get(name), bare);
                }
                case 3 -> list.size() == 1 ? list.get(0) : list;
                default -> list;
            };
        }
    }
}
