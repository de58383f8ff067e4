/** The JSON form of the domain on an application's own mapper of Jackson 3: {@link fr.clausesociale.json.jackson3.ClauseModule}. */
@NullMarked
package fr.clausesociale.json.jackson3;

import org.jspecify.annotations.NullMarked;
