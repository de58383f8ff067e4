/**
 * Ground floor: the texts behind the rules, values fixed by successive texts, and what a length in months gives at the end of
 * a month.
 */
@NullMarked
package fr.clausesociale.law;

import org.jspecify.annotations.NullMarked;
