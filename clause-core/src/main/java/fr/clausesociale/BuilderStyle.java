package fr.clausesociale;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of the builders that Immutables generates for records, in this package and all below it. It stays in the source:
 * an annotation of Immutables in a class file makes the compilers of our users warn. Not jdk9Collections: the order of Set.copyOf
 * and Map.copyOf changes from run to run.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        strictBuilder = true,
        jdkOnly = true,
        depluralize = true,
        addAll = "*",
        putAll = "*",
        allowedClasspathAnnotations = {Override.class})
@interface BuilderStyle {}
