/**
 * The JSON form of {@link fr.clausesociale.core/ the core}, with Jackson 2: terms, journals, situations, lists, assessments, decisions.
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
 * <p>{@link fr.clausesociale.json.decp.Decp} reads and writes the essential data of public procurement (DECP).
 *
 * <p>{@link fr.clausesociale.json.eforms.EformsLot} says which codes of eForms notices a social clause has.
 *
 * <p>An application with a mapper of its own registers {@link fr.clausesociale.json.ClauseModule}, or lets Jackson find it as a
 * service; its settings stay as they are. {@link fr.clausesociale.json.ClauseJson#mapper()} gives one with the strict settings.
 */
module fr.clausesociale.json {
    exports fr.clausesociale.json;
    exports fr.clausesociale.json.decp;
    exports fr.clausesociale.json.eforms;

    requires transitive com.fasterxml.jackson.databind;
    requires transitive fr.clausesociale.core;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires de.siegmar.fastcsv;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    provides com.fasterxml.jackson.databind.Module with
            fr.clausesociale.json.ClauseModule;
}
