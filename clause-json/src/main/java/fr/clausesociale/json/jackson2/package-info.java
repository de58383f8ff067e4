/** The JSON form of the domain on an application's own mapper of Jackson 2: {@link fr.clausesociale.json.jackson2.ClauseModule}. */
@NullMarked
package fr.clausesociale.json.jackson2;

import org.jspecify.annotations.NullMarked;
