package fr.clausesociale.json.decp;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.ClauseException;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.json.token.Jackson2;
import fr.clausesociale.json.token.Jackson3;
import fr.clausesociale.json.token.JsonLibrary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What holds of whatever bytes the reader of essential data is given. */
public final class FuzzedDecp {

    private FuzzedDecp() {}

    /** A file is refused as a whole, or each of its contracts is accounted for, and what can be written of it is valid and comes back. */
    public static void assertFile(byte[] bytes) throws IOException {
        assertThat(read(new Jackson2(), bytes)).isEqualTo(read(new Jackson3(), bytes));
        DecpFile read;
        try {
            read = DecpFile.read(bytes);
        } catch (ClauseException e) {
            assertThat(e.code()).isIn("decp-file-shape", "decp-file-utf-16", "decp-file-doctype", "decp-file-encoding");
            return;
        }
        assertThat(read.rejected()).allSatisfy(rejected -> {
            assertThat(rejected.code()).matches("decp-contract-[a-z-]+");
            assertThat(rejected.pointer()).startsWith("/");
            assertThat(rejected.line()).isPositive();
            assertThat(rejected.column()).isPositive();
        });
        for (DecpContract contract : read.contracts()) {
            var mapped = DecpMapping.contract(contract, LotId.of("1"));
            assertThat(mapped.value().isEmpty())
                    .isEqualTo(
                            mapped.findings().stream().anyMatch(finding -> finding.kind() == DecpFinding.Kind.REFUSED));
        }
        assertComesBack(read.write());
    }

    private static void assertComesBack(DecpFile.Written written) {
        if (written.account().accepted() > 0) {
            assertThat(DecpFile.schemaErrors(written.json())).isEmpty();
        }
        DecpFile back = DecpFile.ofText(written.json());
        assertThat(back.account().accepted()).isEqualTo(written.account().accepted());
        assertThat(back.rejected()).isEmpty();
        assertThat(back.write().json()).isEqualTo(written.json());
    }

    /** All that is handed on with one line of Jackson. */
    private static List<Object> read(JsonLibrary library, byte[] bytes) throws IOException {
        List<Object> all = new ArrayList<>();
        ContractReader reader = new ContractReader(all::add, all::add);
        try {
            new JsonScanner(new ByteArrayInputStream(bytes), new JsonTree(library), reader).scan();
        } catch (ClauseException e) {
            all.add(e.code());
        }
        all.add(reader.account());
        return all;
    }
}
