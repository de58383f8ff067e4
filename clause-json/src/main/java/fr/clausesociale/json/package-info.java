/**
 * The JSON form of the domain. {@link fr.clausesociale.json.ClauseJson} reads and writes documents and journals, with the core of
 * Jackson 2 or 3, whichever is there; a {@code ClauseModule} teaches the same form to an application's own mapper, of {@linkplain
 * fr.clausesociale.json.jackson2 Jackson 2} or {@linkplain fr.clausesociale.json.jackson3 Jackson 3}.
 *
 * <p>Keys are the components of the records, in lowerCamelCase; alternatives are told apart by {@code type}; codes stand instead of
 * labels, dates are ISO, numbers exact, amounts {@code {"amount":"10.00","currency":"EUR"}}, hours a number or clock time ({@code 151.67},
 * {@code "7:20"}), thresholds {@code "value":6,"unit":"MONTHS"}. Absent values are left out, lists are always written, and the same value always gives the same bytes. A journal has
 * one event per line; so has a file of situations or of any other records, and {@link fr.clausesociale.json.ClauseJson#readLines readLines}
 * holds one at a time:
 *
 * <pre>{@code
 * {"type":"notification","id":"n-0001","on":"2021-06-21"}
 * {"type":"document-received","id":"r-0001","on":"2021-07-12","document":"statement-2021-06-30"}
 * }</pre>
 *
 * <p>Amounts are those of FasterXML's joda-money modules that write amounts as text. The modules themselves are not used: each serves one
 * line of Jackson and needs its databind, and none can be on a module path with joda-money, whose module they ask for by a name that it does
 * not have.
 *
 * <p>The form is published as JSON Schemas (2020-12), one for each kind of document, under {@code https://clausesociale.fr/schema/1/}. They
 * are resources of this package, so that nothing needs to be fetched: {@code ClauseJson.class.getResourceAsStream("schema/1/terms.json")}.
 *
 * <p>{@link fr.clausesociale.json.HoursStatement} reads statements of hours, in CSV and in NDJSON, line by line.
 *
 * <p>What cannot be read is told by a {@link fr.clausesociale.json.JsonInputException} with its place, in French and English, and never
 * repeats what stands there, since it may be personal.
 */
@NullMarked
package fr.clausesociale.json;

import org.jspecify.annotations.NullMarked;
