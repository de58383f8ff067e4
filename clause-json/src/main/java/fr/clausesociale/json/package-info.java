/**
 * The JSON form of the domain: {@link fr.clausesociale.json.ClauseJson} reads and writes terms, journals and assessments; {@link
 * fr.clausesociale.json.ClauseModule} teaches the same form to an application's own Jackson mapper.
 *
 * <p>Conventions: lowerCamelCase keys, codes instead of labels, ISO dates, exact decimals, amounts as {@code
 * {"amount":"10.00","currency":"EUR"}}; absent values are left out, lists are always written; the same value always gives
 * the same bytes.
 */
@NullMarked
package fr.clausesociale.json;

import org.jspecify.annotations.NullMarked;
