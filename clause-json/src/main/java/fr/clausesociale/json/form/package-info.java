/**
 * How each type of the domain is written as JSON and read from it, over the tokens of {@link fr.clausesociale.json.token}.
 *
 * <p>A {@link fr.clausesociale.json.form.Form} is made once for each type: for records from their components, for the other types and
 * the alternatives from the tables in {@link fr.clausesociale.json.form.Forms} and {@link fr.clausesociale.json.form.Alternatives}. It
 * depends on nothing else, so that documents are the same wherever they are written.
 */
@NullMarked
package fr.clausesociale.json.form;

import org.jspecify.annotations.NullMarked;
