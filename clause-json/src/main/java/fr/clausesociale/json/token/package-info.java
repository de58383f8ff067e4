/**
 * JSON as a stream of tokens, read and written by whichever line of Jackson is there. Nothing beyond {@link
 * fr.clausesociale.json.token.Jackson2} and {@link fr.clausesociale.json.token.Jackson3} knows which one it is.
 */
@NullMarked
package fr.clausesociale.json.token;

import org.jspecify.annotations.NullMarked;
