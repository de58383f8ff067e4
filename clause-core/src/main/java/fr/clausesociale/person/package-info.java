/**
 * Second floor: what can be known of a person, and what is known. {@link fr.clausesociale.person.Facts} lists the facts that the texts
 * ask for, each with its kind, its label and how intrusive it is to ask. A {@link fr.clausesociale.person.Situation} is what is known of
 * one person; what is not said is unknown, and unknown is not no:
 *
 * <pre>{@code
 * Situation person = Situation.builder()
 *         .known(Facts.REGISTERED_SINCE, LocalDate.of(2025, 11, 3))
 *         .yes(Facts.RSA)
 *         .absent(Facts.DISABLED_WORKER_UNTIL)
 *         .atMost(Facts.BIRTH_DATE, LocalDate.of(1976, 10, 14)) // older than 50, without the date
 *         .build();
 * }</pre>
 *
 * <p>Facts bear on one another by their definitions: {@linkplain fr.clausesociale.person.Situation#contradictions what cannot all be
 * true} is reported and {@linkplain fr.clausesociale.person.Situation#believed taken for unknown}, and what follows is known, too.
 *
 * <p>A {@link fr.clausesociale.person.Proof} says that a document was seen: its kind and its dates, never its content. No text of these
 * types shows a fact.
 */
@NullMarked
package fr.clausesociale.person;

import org.jspecify.annotations.NullMarked;
