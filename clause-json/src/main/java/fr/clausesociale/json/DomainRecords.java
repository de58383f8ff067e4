package fr.clausesociale.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import fr.clausesociale.Text;
import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.contract.Contract;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.france.SudIsereReadings;
import fr.clausesociale.funding.FundingPlan;
import fr.clausesociale.iae.IaeRules;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Situation;
import fr.clausesociale.portfolio.PersonHours;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.receipt.AssessmentReceipt;
import fr.clausesociale.sizing.Sizing;
import fr.clausesociale.terms.ClauseTerms;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every record of the domain, whatever the settings of the mapper: each component must be given and is not
 * null, except optional ones, which are left out where there is nothing; dates are text. The records of the application
 * are left alone.
 */
final class DomainRecords extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private static final JsonSetter.Value NO_NULLS = JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL);
    private static final JsonInclude.Value PRESENT =
            JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS);
    private static final JsonFormat.Value AS_TEXT = JsonFormat.Value.forShape(JsonFormat.Shape.STRING);

    /** One class of each package of the domain that has values in JSON. */
    private static final Set<String> PACKAGES = Stream.of(
                    Text.class,
                    Assessment.class,
                    Contract.class,
                    Derivation.class,
                    RuleSet.class,
                    FundingPlan.class,
                    IaeRules.class,
                    RuleSetId.class,
                    Event.class,
                    SudIsereReadings.class,
                    LegalReference.class,
                    AssessmentReceipt.class,
                    PersonHours.class,
                    Situation.class,
                    Rounding.class,
                    Sizing.class,
                    ClauseTerms.class)
            .map(Class::getPackageName)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<Class<?>> WIRES = Set.of(
            CatalogueCodec.Wire.class,
            FactCodec.Wire.class,
            MoneyCodec.Wire.class,
            SituationCodec.Wire.class,
            SituationCodec.Entry.class);

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        return isComponent(member) ? member.getRawType() != Optional.class : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        return isComponent(annotated) && annotated.getRawType() != Optional.class ? NO_NULLS : JsonSetter.Value.empty();
    }

    @Override
    public JsonInclude.Value findPropertyInclusion(Annotated annotated) {
        return annotated instanceof AnnotatedClass && isDomain(annotated.getRawType())
                ? PRESENT
                : JsonInclude.Value.empty();
    }

    @Override
    public JsonFormat.@Nullable Value findFormat(Annotated annotated) {
        return isComponent(annotated) && isDate(annotated) ? AS_TEXT : null;
    }

    private static boolean isComponent(Annotated annotated) {
        return annotated instanceof AnnotatedMember member && isDomain(member.getDeclaringClass());
    }

    /** Whether a class is a record of the domain, or one that stands for a value of it in JSON. */
    static boolean isDomain(Class<?> type) {
        return type.isRecord() && (isOfDomain(type) || WIRES.contains(type));
    }

    /** Whether a class lies in a package of the domain; not in one of an application that begins with the same name. */
    static boolean isOfDomain(Class<?> type) {
        return PACKAGES.contains(type.getPackageName());
    }

    private static boolean isDate(Annotated annotated) {
        JavaType type = annotated.getType();
        JavaType value = type.hasContentType() ? type.getContentType() : type;
        return value.getRawClass().getName().startsWith("java.time.");
    }
}
