package fr.clausesociale.json;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.clausesociale.ClauseException;
import fr.clausesociale.assessment.Assessor;
import fr.clausesociale.assessment.PlannedCurve;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.eligibility.Comparison;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.eligibility.Decision;
import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.eligibility.ExampleCheck;
import fr.clausesociale.eligibility.Phase;
import fr.clausesociale.eligibility.RuleSetDiff;
import fr.clausesociale.france.List21Bam048;
import fr.clausesociale.france.Smic;
import fr.clausesociale.identity.DocumentId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.json.form.Alternatives;
import fr.clausesociale.json.form.Forms;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Knowledge;
import fr.clausesociale.person.Situation;
import fr.clausesociale.sizing.SizingMethod;
import fr.clausesociale.terms.AmendmentRule;
import fr.clausesociale.terms.CountingRule;
import fr.clausesociale.terms.Deadline;
import fr.clausesociale.terms.HourPrice;
import fr.clausesociale.terms.Obligation;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.ReportingCalendar;
import fr.clausesociale.terms.YearlyActions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That nothing of the domain is forgotten or dropped on its way into JSON. */
class DomainFormTest {

    /** What stands in the JSON of a record without being one of its components. */
    static final Map<String, Set<String>> ADDED = Map.of(
            "LotPosition", Set.of("toPerform", "gap"),
            "CompanyPosition", Set.of("balance"));

    private static final Set<Class<?>> SEEN = new HashSet<>();
    private static final Set<String> PRESENT = new HashSet<>();
    private static final List<String> DIFFERENCES = new ArrayList<>();

    @BeforeAll
    static void compare_the_samples_with_their_json() {
        Decision decision = EligibilityEngine.of(List21Bam048.ruleSet())
                .decide(
                        Situation.builder()
                                .known(Facts.BIRTH_DATE, LocalDate.of(1990, 1, 1))
                                .known(Facts.REGISTERED_SINCE, LocalDate.of(1980, 1, 1))
                                .yes(Facts.RSA)
                                .build(),
                        LocalDate.of(2022, 1, 3));
        Stream.concat(
                        RoundTripTest.all().stream(),
                        Stream.of(
                                decision.contradictions(),
                                decision.criteria(),
                                Smic.hourlyGross(),
                                IaeSamples.all(),
                                SizingSamples.all(),
                                Samples.fundingPlan().lines(),
                                Assessor.of(Samples.adaptedTerms()).assess(Samples.journal(), Samples.AS_OF),
                                new AmendmentRule.Unchanged(LegalReference.of("CCAP")),
                                new YearlyActions.ContractYear(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 1),
                                StandingSamples.all(),
                                Samples.adaptedTerms()
                                        .countingEnd(
                                                Employment.CDI,
                                                Samples.AS_OF,
                                                start -> Optional.of(LocalDate.of(2022, 1, 3)))
                                        .orElseThrow(),
                                new Comparison.Change("senior", Comparison.State.MET, Comparison.State.NOT_MET),
                                IaeSamples.ruling(),
                                new ReportingCalendar.DueDocument(
                                        DocumentId.of("statement-2022-03-31"),
                                        ReportingCalendar.Start.PERIOD_END,
                                        LocalDate.of(2022, 3, 31),
                                        Optional.of(LocalDate.of(2022, 4, 14)))))
                .forEach(value -> compare(value, tree(value)));
    }

    @Test
    void every_component_is_written_and_nothing_else() {
        assertThat(DIFFERENCES).isEmpty();
    }

    @Test
    void every_record_of_the_domain_was_compared() {
        assertThat(SEEN).containsAll(publicRecords());
    }

    @Test
    void every_record_and_code_of_the_domain_is_known_as_such() {
        assertThat(domain().filter(type -> type.isRecord() || type.isEnum()))
                .isNotEmpty()
                .allMatch(Forms::isOurs);
    }

    @Test
    void every_optional_component_was_present_once() {
        Set<String> optional = publicRecords().stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(component -> component.getType() == Optional.class)
                .map(DomainFormTest::name)
                .collect(toSet());

        assertThat(optional).isNotEmpty();
        assertThat(PRESENT).containsAll(optional);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Condition.class,
                Event.class,
                Obligation.class,
                PenaltyTerm.class,
                HourPrice.class,
                AmendmentRule.class,
                CountingRule.class,
                ReportingCalendar.class,
                Deadline.class,
                PlannedCurve.class,
                SizingMethod.class
            })
    void every_alternative_has_a_name_of_its_own(Class<?> sealed) {
        Map<String, Class<?>> names = Alternatives.of(sealed);

        assertThat(names.values()).containsExactlyInAnyOrder(sealed.getPermittedSubclasses());
        assertThat(names.keySet()).allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void there_are_no_other_alternatives_to_name() {
        assertThat(domain().filter(Class::isSealed))
                .containsExactlyInAnyOrder(
                        Condition.class,
                        Event.class,
                        Obligation.class,
                        PenaltyTerm.class,
                        HourPrice.class,
                        AmendmentRule.class,
                        CountingRule.class,
                        ReportingCalendar.class,
                        Deadline.class,
                        PlannedCurve.class,
                        SizingMethod.class,
                        Knowledge.class);
    }

    @Test
    void every_kind_of_knowledge_is_written_and_unknown_facts_are_left_out() {
        Set<Class<?>> known = Samples.situation().facts().values().stream()
                .map(Object::getClass)
                .collect(toSet());

        assertThat(known).isEqualTo(Set.of(Knowledge.Known.class, Knowledge.Between.class, Knowledge.Absent.class));
        assertThat(Knowledge.class.getPermittedSubclasses()).hasSize(known.size() + 1);
    }

    private static JsonNode tree(Object value) {
        try {
            return new ObjectMapper().readTree(Json.write(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(Object value, JsonNode json) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                compare(list.get(i), json.get(i));
            }
        } else if (value instanceof Record) {
            SEEN.add(value.getClass());
            if (json.isObject()) {
                compareComponents(value, json);
            } else if (value.getClass().getRecordComponents().length > 1 && !(value instanceof Fact)) {
                DIFFERENCES.add(value.getClass() + " is no object");
            }
        }
    }

    private static void compareComponents(Object owner, JsonNode json) {
        Set<String> left = new HashSet<>();
        json.fieldNames().forEachRemaining(left::add);
        if (!Alternatives.of(owner.getClass()).isEmpty()) {
            left.remove("type");
        }
        left.removeAll(ADDED.getOrDefault(owner.getClass().getSimpleName(), Set.of()));
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            Object value = read(component, owner);
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(present -> PRESENT.add(name(component)));
                value = optional.orElse(null);
            }
            if ((value == null) == left.remove(component.getName())) {
                DIFFERENCES.add(name(component) + " in " + json);
            } else if (value != null) {
                compare(value, json.get(component.getName()));
            }
        }
        left.forEach(name -> DIFFERENCES.add(owner.getClass() + " has no " + name));
    }

    private static Object read(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    /**
     * The public records of the domain, but those of what is known of a fact, which a situation writes, and the views on lists
     * and decisions, which are read and not stored.
     */
    private static Set<Class<?>> publicRecords() {
        Set<Class<?>> views = Set.of(Phase.class, RuleSetDiff.class, ExampleCheck.Failure.class);
        return domain().filter(type -> type.isRecord() && !Knowledge.class.isAssignableFrom(type))
                .filter(type -> !views.contains(type))
                .collect(toSet());
    }

    private static Stream<Class<?>> domain() {
        return new ClassFileImporter()
                        .importUrl(ClauseException.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream()
                        .map(JavaClass::reflect)
                        .filter(type -> Modifier.isPublic(type.getModifiers()));
    }
}
