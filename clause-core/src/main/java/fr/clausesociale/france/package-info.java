/**
 * Top floor: French content as data, made with the public builders: lists of eligible persons and dated values. It is versioned
 * apart from the engine; a territory adds its own without touching it.
 */
@NullMarked
package fr.clausesociale.france;

import org.jspecify.annotations.NullMarked;
