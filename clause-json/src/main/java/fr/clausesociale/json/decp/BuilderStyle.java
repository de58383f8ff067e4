package fr.clausesociale.json.decp;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The style of the builders that Immutables generates for the records of this package; that of the core, which stays in its source. */
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
