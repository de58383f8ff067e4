/*
 * The style holds for all packages below. Not jdk9Collections: the order of Set.copyOf and Map.copyOf changes from run
 * to run. Override alone is an allowed annotation: others would make users of the library see compiler warnings.
 */
/** Root package; holds the style of the builders that Immutables generates for records. */
@NullMarked
@Value.Style(
        strictBuilder = true,
        jdkOnly = true,
        depluralize = true,
        addAll = "*",
        putAll = "*",
        allowedClasspathAnnotations = {Override.class})
package fr.clausesociale;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
