/**
 * Fifth floor: where a contract stands. An {@link fr.clausesociale.assessment.Assessor} takes the terms and a journal and gives,
 * for any day, an {@link fr.clausesociale.assessment.Assessment}: hours due, declared, counted, pending and refused, what is missing,
 * what it costs, and what the companies owe each other, each with its derivation.
 */
@NullMarked
package fr.clausesociale.assessment;

import org.jspecify.annotations.NullMarked;
