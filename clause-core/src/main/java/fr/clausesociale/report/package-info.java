/**
 * Sixth floor: assessments as people read them. {@code AssessmentText.of(assessment, Language.FRENCH)} writes one as plain text: lots
 * and companies, hours that do not count by reason, late documents, penalties, settlement, what became of the journal. It shows
 * figures of the assessment and computes none of its own.
 */
@NullMarked
package fr.clausesociale.report;

import org.jspecify.annotations.NullMarked;
