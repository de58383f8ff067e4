/**
 * Second floor: what can be known of a person, and what is known. Every fact has a sensitivity class; unknown is not no.
 */
@NullMarked
package fr.clausesociale.person;

import org.jspecify.annotations.NullMarked;
