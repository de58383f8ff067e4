/**
 * Sixth floor: assessments as people read them.
 */
@NullMarked
package fr.clausesociale.report;

import org.jspecify.annotations.NullMarked;
