package fr.clausesociale.json.ocds;

import fr.clausesociale.ClauseException;
import fr.clausesociale.json.token.JsonLibraries;
import fr.clausesociale.json.token.TokenWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Writes the hours due and done of contracts as a package of releases of the Open Contracting Data Standard 1.1.
 *
 * <p>A release says of a contract:
 *
 * <ul>
 *   <li>{@code tender.lots[].sustainability}: which lots bear the clause, as a condition of performance for the goal {@code
 *       social.disadvantagedEmploymentOpportunities};
 *   <li>{@code contracts[].agreedMetrics}: the hours due of each lot (metric {@code insertionHours}), and those neutralised
 *       ({@code insertionHoursNeutralised}) if there are any;
 *   <li>{@code contracts[].implementation.metrics}: the hours counted (again {@code insertionHours}), by month if {@linkplain
 *       OcdsPublication.Detail so published}, where a lot without any has one observation of zero; those that wait for a decision or a document
 *       ({@code insertionHoursPending}), and what hours are {@linkplain fr.clausesociale.terms.CountingRule.Weight credited} for ({@code
 *       insertionHoursCredited}), if there are any.
 * </ul>
 *
 * <p>Hours are numbers in the unit {@code HUR} of UN/CEFACT, rounded to two decimals, half up, where they are not exact, and a note says so.
 * Dimensions hold the lot alone, and no observation is of a person. Penalties, refused hours, sub-targets, companies' shares and steps have
 * no place in the standard: they are not published. French practice gives establishments the scheme {@code FR-RCS}.
 *
 * <p>The same values always give the same bytes, on either line of Jackson. This type is thread-safe.
 *
 * @since 0.1.0
 */
public final class Ocds {

    private static final List<String> EXTENSIONS = List.of(
            "https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/8d3b52eb26ce0f1a015c91b665c120b17ef619a0/extension.json",
            "https://raw.githubusercontent.com/open-contracting-extensions/ocds_metrics_extension/fad91df868907e339e5b3b4af5c334e02b80fa4f/extension.json",
            "https://raw.githubusercontent.com/open-contracting-extensions/ocds_sustainability_extension/b8d93a0edb8e0ac2f27f733cccf3884e392346e9/extension.json");

    private Ocds() {}

    /**
     * Writes a package, one contract at a time; of those written only the identifiers are kept.
     *
     * @param publication who publishes it, when and how
     * @param contracts the contracts, at least one, in the order in which they are written
     * @param out where to write, in UTF-8 with a line feed at the end; it is flushed and not closed
     * @throws ClauseException {@code ocds-empty} without a contract, and nothing is written; {@code ocid-duplicated} for the second contract of
     *     one process, and {@code json-library-missing} without Jackson; what stood before is written then
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(OcdsPublication publication, Iterable<OcdsContract> contracts, OutputStream out) {
        Iterator<OcdsContract> each = contracts.iterator();
        ClauseException.require(
                each.hasNext(),
                "ocds-empty",
                "une publication contient au moins un marché",
                "a publication holds at least one contract");
        try {
            try (TokenWriter tokens = JsonLibraries.here().compact(out)) {
                write(publication, each, new OcdsWriter(tokens, publication));
            }
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OcdsPublication publication, Iterator<OcdsContract> contracts, OcdsWriter json)
            throws IOException {
        json.startObject();
        json.text("uri", publication.uri().toString());
        json.text("version", "1.1");
        json.texts("extensions", EXTENSIONS);
        json.text("publishedDate", json.publishedOn());
        json.startObject("publisher");
        json.text("name", publication.publisher());
        json.endObject();
        json.startList("releases");
        Set<String> written = new HashSet<>();
        while (contracts.hasNext()) {
            OcdsContract contract = contracts.next();
            ClauseException.requireAt(
                    "/" + written.size() + "/ocid",
                    written.add(contract.ocid()),
                    "ocid-duplicated",
                    "deux marchés d'une publication ont le même ocid",
                    "two contracts of a publication have the same ocid");
            new Release(contract, publication, json).write();
        }
        json.endList();
        json.endObject();
    }
}
