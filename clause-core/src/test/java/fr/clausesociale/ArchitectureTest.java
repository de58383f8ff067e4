package fr.clausesociale;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.clausesociale.quantity.RuleBreaker;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the plan of the house: which package may use which, and what no class of it may do. */
class ArchitectureTest {

    private static final String ROOT = "fr.clausesociale";

    /** The compiled classes of the library, without its tests. */
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .importUrl(
                    ClauseException.class.getProtectionDomain().getCodeSource().getLocation());

    /** The floor of each package. The root package, which holds the two languages and the exception, lies below them all. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry(ROOT, -1),
            Map.entry(ROOT + ".quantity", 0),
            Map.entry(ROOT + ".law", 0),
            Map.entry(ROOT + ".derivation", 1),
            Map.entry(ROOT + ".identity", 1),
            Map.entry(ROOT + ".person", 2),
            Map.entry(ROOT + ".contract", 2),
            Map.entry(ROOT + ".funding", 2),
            Map.entry(ROOT + ".eligibility", 3),
            Map.entry(ROOT + ".sizing", 5),
            Map.entry(ROOT + ".iae", 4),
            Map.entry(ROOT + ".terms", 4),
            Map.entry(ROOT + ".journal", 4),
            Map.entry(ROOT + ".assessment", 5),
            Map.entry(ROOT + ".portfolio", 6),
            Map.entry(ROOT + ".receipt", 6),
            Map.entry(ROOT + ".report", 6),
            Map.entry(ROOT + ".france", 7));

    private static final Set<String> KNOWN_PACKAGES = Set.of(
            "java.lang",
            "java.lang.annotation",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.lang.runtime",
            "java.math",
            "java.nio.charset",
            "java.security",
            "java.time",
            "java.time.chrono",
            "java.time.temporal",
            "java.util",
            "java.util.concurrent.atomic",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "org.immutables.value",
            "org.joda.money",
            "org.jspecify.annotations");

    /** How the full names begin of what gives another answer at another time, on another machine or in another run. */
    private static final List<String> NOT_THE_SAME_EVERYWHERE = List.of(
            "java.lang.Math.random(",
            "java.lang.String.<init>([B)",
            "java.lang.String.format(java.lang.String,",
            "java.lang.String.formatted(",
            "java.lang.String.getBytes()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.System.currentTimeMillis(",
            "java.lang.System.getLogger(",
            "java.lang.System.getProperty(",
            "java.lang.System.getenv(",
            "java.lang.System.identityHashCode(",
            "java.lang.System.lineSeparator(",
            "java.lang.System.nanoTime(",
            "java.nio.charset.Charset.defaultCharset(",
            "java.time.Clock.",
            "java.time.ZoneId.systemDefault(",
            "java.util.Calendar.getInstance(",
            "java.util.Date.<init>()",
            "java.util.Locale.getDefault(",
            "java.util.Random.",
            "java.util.TimeZone.getDefault(",
            "java.util.UUID.randomUUID(");

    private static final ArchRule EVERY_PACKAGE_HAS_A_FLOOR = classes()
            .should(never(
                    "belong to a package without a floor",
                    type -> Stream.of(type)
                            .filter(t -> !FLOORS.containsKey(t.getPackageName()))
                            .map(JavaClass::getName)));

    private static final ArchRule A_PACKAGE_USES_ONLY_THE_FLOORS_BELOW = classes()
            .should(never(
                    "use a package of the same or a higher floor",
                    type -> type.getDirectDependenciesFromSelf().stream()
                            .filter(ArchitectureTest::goesUpOrSideways)
                            .map(Dependency::getDescription)));

    private static final ArchRule ONLY_KNOWN_PACKAGES_ARE_USED = classes()
            .should(never(
                    "use a package that is not known to be free of input, output and logging",
                    type -> type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> !isKnown(dependency.getTargetClass()))
                            .map(Dependency::getDescription)));

    private static final ArchRule THE_SAME_EVERYWHERE_AND_ALWAYS = classes()
            .should(never(
                    "ask for the time, the machine or chance",
                    type -> type.getAccessesFromSelf().stream()
                            .filter(ArchitectureTest::differsByTimeOrMachine)
                            .map(JavaAccess::getDescription)));

    /** Arithmetic on literals alone leaves no trace here; whatever comes in or goes out does. */
    private static final ArchRule NO_BINARY_FRACTIONS = classes()
            .should(never(
                    "use float or double",
                    type -> Stream.of(
                                    type.getFields().stream()
                                            .filter(field -> isBinaryFraction(field.getRawType()))
                                            .map(JavaField::getFullName),
                                    type.getCodeUnits().stream()
                                            .filter(unit -> hasBinaryFraction(
                                                    unit.getRawParameterTypes(), unit.getRawReturnType()))
                                            .map(JavaCodeUnit::getFullName),
                                    type.getCodeUnitCallsFromSelf().stream()
                                            .filter(call -> hasBinaryFraction(
                                                    call.getTarget().getRawParameterTypes(),
                                                    call.getTarget().getRawReturnType()))
                                            .map(JavaAccess::getDescription))
                            .flatMap(s -> s)));

    private static final ArchRule NO_MUTABLE_STATIC = classes()
            .should(never(
                    "have a static field that can change",
                    type -> type.getFields().stream()
                            .filter(ArchitectureTest::isMutableStatic)
                            .map(JavaField::getFullName)));

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(
                        A_PACKAGE_USES_ONLY_THE_FLOORS_BELOW,
                        List.of("fr.clausesociale.law.LegalReference", "fr.clausesociale.derivation.Derivation")),
                Arguments.of(ONLY_KNOWN_PACKAGES_ARE_USED, List.of("java.io.PrintStream", "java.net.Socket")),
                Arguments.of(
                        THE_SAME_EVERYWHERE_AND_ALWAYS,
                        List.of(
                                "java.time.LocalDate.now()",
                                "java.lang.System.nanoTime()",
                                "java.util.Locale.getDefault()",
                                "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)")),
                Arguments.of(
                        NO_BINARY_FRACTIONS,
                        List.of("RuleBreaker.ratio", "RuleBreaker.half(float)", "java.math.BigDecimal.doubleValue()")),
                Arguments.of(
                        NO_MUTABLE_STATIC, List.of("RuleBreaker.counter", "RuleBreaker.CACHE", "RuleBreaker.WEIGHTS")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void every_class_of_the_library_keeps_the_rule(ArchRule rule, List<String> breaches) {
        rule.check(LIBRARY);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_class_that_breaks_the_rule_is_found(ArchRule rule, List<String> breaches) {
        JavaClasses breaker = new ClassFileImporter().importClasses(RuleBreaker.class);

        String report = rule.evaluate(breaker).getFailureReport().toString();

        assertThat(report).contains(breaches);
    }

    @Test
    void every_package_has_a_floor() {
        EVERY_PACKAGE_HAS_A_FLOOR.check(LIBRARY);
    }

    @Test
    void a_package_without_a_floor_is_found() {
        JavaClasses foreign = new ClassFileImporter().importClasses(String.class);

        assertThat(EVERY_PACKAGE_HAS_A_FLOOR
                        .evaluate(foreign)
                        .getFailureReport()
                        .getDetails())
                .containsExactly("java.lang.String");
    }

    @Test
    void all_of_the_library_is_looked_at() {
        assertThat(LIBRARY.stream().map(JavaClass::getPackageName))
                .contains(ROOT, ROOT + ".quantity", ROOT + ".terms", ROOT + ".france")
                .allMatch(name -> name.startsWith(ROOT));
    }

    private static ArchCondition<JavaClass> never(String what, Function<JavaClass, Stream<String>> breaches) {
        return new ArchCondition<>("never " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                breaches.apply(type).forEach(breach -> events.add(SimpleConditionEvent.violated(type, breach)));
            }
        };
    }

    private static boolean goesUpOrSideways(Dependency dependency) {
        String from = dependency.getOriginClass().getPackageName();
        String to = dependency.getTargetClass().getBaseComponentType().getPackageName();
        return !from.equals(to)
                && FLOORS.containsKey(to)
                && FLOORS.get(to) >= FLOORS.getOrDefault(from, Integer.MIN_VALUE);
    }

    private static boolean isKnown(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return base.isPrimitive()
                || base.getPackageName().startsWith(ROOT)
                || KNOWN_PACKAGES.contains(base.getPackageName())
                || base.isEquivalentTo(java.net.URI.class);
    }

    private static boolean differsByTimeOrMachine(JavaAccess<?> access) {
        String target = access.getTarget().getFullName();
        return target.matches("java\\.time\\..*\\.now\\(.*")
                || NOT_THE_SAME_EVERYWHERE.stream().anyMatch(target::startsWith);
    }

    private static boolean hasBinaryFraction(List<JavaClass> parameters, JavaClass result) {
        return isBinaryFraction(result) || parameters.stream().anyMatch(ArchitectureTest::isBinaryFraction);
    }

    private static boolean isBinaryFraction(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return Stream.of(double.class, float.class, Double.class, Float.class).anyMatch(base::isEquivalentTo);
    }

    private static boolean isMutableStatic(JavaField field) {
        if (!field.getModifiers().contains(JavaModifier.STATIC)
                || field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
            return false;
        }
        JavaClass type = field.getRawType();
        return !field.getModifiers().contains(JavaModifier.FINAL)
                || type.isArray()
                || type.isAssignableTo(Appendable.class)
                || type.isAssignableTo(ThreadLocal.class)
                || type.getPackageName().startsWith("java.util.concurrent")
                || (!type.isInterface() && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)));
    }
}
