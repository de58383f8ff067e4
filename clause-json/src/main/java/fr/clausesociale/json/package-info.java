/** Jackson modules and readers for the types of Clause Core. */
@NullMarked
package fr.clausesociale.json;

import org.jspecify.annotations.NullMarked;
