package fr.clausesociale.json;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the module may use: the core, Jackson, FastCSV and the JDK, and nothing that differs from machine to machine. */
class ArchitectureTest {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .importUrl(ClauseJson.class.getProtectionDomain().getCodeSource().getLocation());

    private static final List<String> NOT_THE_SAME_EVERYWHERE = List.of(
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.lang.String.format(java.lang.String,",
            "java.lang.String.formatted(",
            "java.lang.String.getBytes()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.System.",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.nio.charset.Charset.defaultCharset(",
            "java.time.Clock.",
            "java.time.LocalDate.now(",
            "java.time.ZoneId.systemDefault(",
            "java.util.Locale.getDefault(",
            "java.util.Random.",
            "java.util.TimeZone.getDefault(",
            "java.util.UUID.randomUUID(");

    private static final ArchRule ONLY_KNOWN_PACKAGES = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "fr.clausesociale..",
                    "com.fasterxml.jackson..",
                    "tools.jackson..",
                    "de.siegmar.fastcsv..",
                    "org.immutables.value",
                    "org.joda.money",
                    "org.jspecify.annotations",
                    "java.io",
                    "java.lang..",
                    "java.math",
                    "java.net",
                    "java.nio",
                    "java.nio.charset",
                    "java.text",
                    "java.time",
                    "java.time.format",
                    "java.time.chrono",
                    "java.util..",
                    "javax.xml.stream");

    private static final ArchRule THE_SAME_EVERYWHERE = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "the target asks for the time, the machine or chance", ArchitectureTest::differsByTimeOrMachine));

    private static final ArchRule FEW_PUBLIC_TYPES = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .resideOutsideOfPackages("fr.clausesociale.json.form", "fr.clausesociale.json.token")
            .and()
            .haveNameNotMatching(
                    ".*\\.(ClauseJson|CsvOptions|HoursStatement|JsonInputException|LineAccount|RejectedLine|StreamProgress)"
                            + "|.*\\.decp\\.(Decp|DecpAccount|DecpContract|DecpEntry|DecpFinding|DecpMapping|DecpResult"
                            + "|ContratConcession|ContratConcessionBuilder|Marche|MarcheBuilder|SocialConsideration)"
                            + "|.*\\.eforms\\.(EformsCode|EformsLot)"
                            + "|.*\\.ocds\\.(Ocds|OcdsContract|OcdsPublication)"
                            + "|.*\\.jackson[23]\\.ClauseModule")
            .should()
            .notBePublic();

    private static final ArchRule JACKSON_2_IN_TWO_PLACES = noClasses()
            .that()
            .haveNameNotMatching(".*\\.json\\.(token\\.Jackson2|jackson2\\.ClauseModule)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..");

    private static final ArchRule JACKSON_3_IN_TWO_PLACES = noClasses()
            .that()
            .haveNameNotMatching(".*\\.json\\.(token\\.Jackson3|jackson3\\.ClauseModule)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.annotation..");

    @Test
    void each_line_of_jackson_is_known_in_two_places() {
        JACKSON_2_IN_TWO_PLACES.check(MODULE);
        JACKSON_3_IN_TWO_PLACES.check(MODULE);
    }

    @Test
    void two_packages_of_the_module_are_not_exported() throws IOException {
        try (InputStream descriptor = ClauseJson.class.getResourceAsStream("/module-info.class")) {
            assertThat(ModuleDescriptor.read(descriptor).exports())
                    .extracting(ModuleDescriptor.Exports::source)
                    .contains("fr.clausesociale.json")
                    .doesNotContain("fr.clausesociale.json.form", "fr.clausesociale.json.token");
        }
    }

    @Test
    void it_uses_the_core_jackson_fastcsv_and_the_jdk() {
        ONLY_KNOWN_PACKAGES.check(MODULE);
    }

    @Test
    void it_uses_no_clock_and_no_default_locale_zone_or_charset() {
        THE_SAME_EVERYWHERE.check(MODULE);
    }

    @Test
    void few_types_are_public() {
        FEW_PUBLIC_TYPES.check(MODULE);
    }

    @Test
    void the_rules_see_the_module_and_a_class_that_breaks_them() {
        JavaClasses breaker = new ClassFileImporter().importClasses(RuleBreaker.class);

        assertThat(MODULE.contain(ClauseJson.class)).isTrue();
        assertThat(MODULE.contain(ArchitectureTest.class)).isFalse();
        assertThatThrownBy(() -> THE_SAME_EVERYWHERE.check(breaker))
                .hasMessageContaining("LocalDate.now")
                .hasMessageContaining("Locale.getDefault")
                .hasMessageContaining("String.getBytes");
        assertThatThrownBy(() -> ONLY_KNOWN_PACKAGES.check(breaker)).hasMessageContaining("java.nio.file");
        assertThatThrownBy(() -> FEW_PUBLIC_TYPES.check(new ClassFileImporter().importClasses(List.class)))
                .hasMessageContaining("java.util.List");
    }

    private static boolean differsByTimeOrMachine(JavaAccess<?> access) {
        String target = access.getTarget().getFullName();
        boolean copy = target.startsWith("java.lang.System.arraycopy(");
        return !copy && (NOT_THE_SAME_EVERYWHERE.stream().anyMatch(target::startsWith) || target.contains(".now("));
    }

    /** Does what no class of the module may do. */
    static final class RuleBreaker {
        private RuleBreaker() {}

        @SuppressWarnings({"DefaultCharset", "JavaTimeDefaultTimeZone"})
        static String all(Path path) {
            return path
                    + LocalDate.now().toString()
                    + Locale.getDefault()
                    + path.toString().getBytes().length;
        }
    }
}
