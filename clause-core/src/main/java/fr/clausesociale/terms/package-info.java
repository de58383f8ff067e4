/**
 * Fourth floor: what a contract says about its clause. {@link fr.clausesociale.terms.ClauseTerms} holds it all: what each lot owes ({@link
 * fr.clausesociale.terms.Obligation}), by which means hours may be done, how long they count, which other rules decide which of them do ({@link fr.clausesociale.terms.CountingRule}), what must be sent when, what is missing
 * costs, and how the companies settle. Each part names its article.
 *
 * <p>Nothing is invented. Where the text of a contract leaves a choice, the terms must make it: hours per slice of 2,000 € that do not say what
 * an unfinished slice gives are refused with {@code slice-reading-missing}, and the refusal says what each reading would give. A lot
 * that no obligation names bears no clause, which is not the same as zero hours.
 *
 * <p>Terms are made with {@link fr.clausesociale.terms.ClauseTerms#builder()} or read from JSON; an amendment that changes them gives new
 * terms, with another fingerprint.
 */
@NullMarked
package fr.clausesociale.terms;

import org.jspecify.annotations.NullMarked;
