/**
 * Third floor: how many hours a contract could bear, before it exists.
 */
@NullMarked
package fr.clausesociale.sizing;

import org.jspecify.annotations.NullMarked;
