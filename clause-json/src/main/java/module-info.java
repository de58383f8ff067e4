/**
 * The JSON form of {@link fr.clausesociale.core/ the core}: terms, journals, situations, lists, assessments, decisions.
 *
 * <p>Start with {@link fr.clausesociale.json.ClauseJson}, which reads what the two functions of the core take:
 *
 * <pre>{@code
 * ClauseTerms terms = ClauseJson.read(termsFile, ClauseTerms.class);
 * Journal journal = ClauseJson.readJournal(journalFile);
 * Assessment assessment = Assessor.of(terms).assess(journal, LocalDate.of(2023, 6, 30));
 * ClauseJson.write(assessment, out);
 * }</pre>
 *
 * <p>Reading is strict and names the place of what it refuses. A document is refused as a whole; in a {@linkplain
 * fr.clausesociale.journal.Journal journal} a bad line becomes a {@linkplain fr.clausesociale.journal.Rejection rejection} and the rest is
 * read. Writing is deterministic.
 *
 * <p>{@link fr.clausesociale.json.HoursStatement} reads the statements of hours that companies hand over, in CSV and in NDJSON.
 *
 * <p>{@link fr.clausesociale.json.decp.Decp} reads the essential data of public procurement (DECP) in JSON, XML and CSV, and writes
 * them in JSON. XML is why the module requires {@code java.xml}.
 *
 * <p>{@link fr.clausesociale.json.eforms.EformsLot} says which codes of eForms notices a social clause has.
 *
 * <p>{@link fr.clausesociale.json.ocds.Ocds} publishes hours due and done as open data in the standard of the same name.
 *
 * <p>The application brings Jackson, of either line: {@code tools.jackson.core} (3) or {@code com.fasterxml.jackson.core} (2); with
 * both, this library uses the former. A mapper of its own learns the same form by {@link
 * fr.clausesociale.json.jackson3.ClauseModule} or {@link fr.clausesociale.json.jackson2.ClauseModule}; its settings stay as they are.
 * An application that is a module requires what it uses of Jackson itself, and registers such a module by name: a service of a module
 * that is not there cannot be declared here.
 */
module fr.clausesociale.json {
    exports fr.clausesociale.json;
    exports fr.clausesociale.json.decp;
    exports fr.clausesociale.json.eforms;
    exports fr.clausesociale.json.jackson2;
    exports fr.clausesociale.json.jackson3;
    exports fr.clausesociale.json.ocds;

    requires transitive fr.clausesociale.core;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;
}
