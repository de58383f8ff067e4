package fr.clausesociale.json.decp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.clausesociale.json.RejectedLine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file of essential data read in memory, of which every contract is accounted for. */
record DecpFile(List<DecpEntry> entries, List<RejectedLine> rejected, DecpAccount account) {

    private static final Map<String, Schema> OFFICIAL = Stream.of("2.0.2", "2.0.3", "2.0.4")
            .collect(Collectors.toMap(
                    version -> version,
                    version -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(
                                    new String(resource("schema_decp_v" + version + ".json"), UTF_8),
                                    InputFormat.JSON)));

    /** Reads JSON in single quotes. */
    static DecpFile of(String json) {
        return ofText(json.replace('\'', '"'));
    }

    static DecpFile ofText(String json) {
        return read(json.getBytes(UTF_8));
    }

    static DecpFile read(byte[] file) {
        return read(Decp::read, file);
    }

    static DecpFile ofCsv(String csv) {
        return readCsv(csv.getBytes(UTF_8));
    }

    static DecpFile readCsv(byte[] file) {
        return read(Decp::readCsv, file);
    }

    /** A way to read a file. */
    private interface Reading {
        DecpAccount of(InputStream in, Consumer<DecpEntry> accepted, Consumer<RejectedLine> rejected);
    }

    private static DecpFile read(Reading reading, byte[] file) {
        List<DecpEntry> entries = new ArrayList<>();
        List<RejectedLine> rejected = new ArrayList<>();
        DecpAccount account = reading.of(new ByteArrayInputStream(file), entries::add, rejected::add);
        assertThat(account.accepted()).isEqualTo(entries.size());
        assertThat(account.refused()).isEqualTo(rejected.size());
        TreeMap<String, Long> counted = new TreeMap<>();
        Stream.concat(entries.stream().flatMap(entry -> entry.findings().stream()), account.file().stream())
                .forEach(finding -> counted.merge(finding.code(), 1L, Long::sum));
        if (account.file().size() < 100) {
            assertThat(account.findings()).isEqualTo(counted);
        }
        return new DecpFile(entries, rejected, account);
    }

    static DecpFile ofResource(String name) {
        return name.endsWith(".csv") ? readCsv(resource(name)) : read(resource(name));
    }

    static byte[] resource(String name) {
        try (InputStream in = DecpFile.class.getResourceAsStream("/decp/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<DecpContract> contracts() {
        return entries.stream().map(DecpEntry::contract).toList();
    }

    List<Marche> marches() {
        return contracts().stream()
                .filter(Marche.class::isInstance)
                .map(Marche.class::cast)
                .toList();
    }

    List<ContratConcession> concessions() {
        return contracts().stream()
                .filter(ContratConcession.class::isInstance)
                .map(ContratConcession.class::cast)
                .toList();
    }

    /** The only contract of the file. */
    DecpEntry only() {
        assertThat(rejected).isEmpty();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    /** What was written, and which contracts were refused. */
    record Written(String json, DecpAccount account, List<DecpEntry> refused) {}

    static Written write(List<Marche> marches, List<ContratConcession> concessions) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<DecpEntry> refused = new ArrayList<>();
        DecpAccount account = Decp.write(marches, concessions, out, refused::add);
        assertThat(account.refused()).isEqualTo(refused.size());
        assertThat(account.read()).isEqualTo(marches.size() + concessions.size());
        return new Written(out.toString(UTF_8), account, refused);
    }

    Written write() {
        return write(marches(), concessions());
    }

    /** What the official schema of version 2.0.3 has to say. */
    static List<String> schemaErrors(String json) {
        return schemaErrors("2.0.3", json);
    }

    /** What the official schema of a version has to say. */
    static List<String> schemaErrors(String version, String json) {
        return OFFICIAL.get(version).validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
