/**
 * Fourth floor: what happened on a contract. A {@link fr.clausesociale.journal.Journal} is a list of events, in any order, and of the
 * entries that could not be read. {@link fr.clausesociale.journal.Event} has the kinds: notification, invoice, hire, decision on a person,
 * hours declared, corrected and neutralised, formal notice, document received, and an earlier event withdrawn.
 *
 * <p>Events are only ever added: what was wrong is corrected or withdrawn by another event, so that the journal still tells what was known on any
 * day. {@code on} is the day on which something happened or became known; an assessment of an earlier day does not see it.
 *
 * <p>Hours are declared for days of one calendar month, at most 24 a day. A {@link fr.clausesociale.journal.Rejection} is an entry that was
 * refused, with its place and a sentence in both languages; the rest of the journal is used.
 */
@NullMarked
package fr.clausesociale.journal;

import org.jspecify.annotations.NullMarked;
