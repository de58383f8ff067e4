package fr.clausesociale.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonTypeResolver;
import fr.clausesociale.assessment.CompanyPosition;
import fr.clausesociale.assessment.LotPosition;
import fr.clausesociale.assessment.PlannedCurve;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.identity.ActionId;
import fr.clausesociale.identity.CommuneCode;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.CpvCode;
import fr.clausesociale.identity.DocumentId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PartId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.identity.QpvCode;
import fr.clausesociale.identity.Siren;
import fr.clausesociale.identity.Siret;
import fr.clausesociale.identity.Uai;
import fr.clausesociale.identity.UncheckedSiret;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.sizing.BracketMethod;
import fr.clausesociale.sizing.FixedFigureMethod;
import fr.clausesociale.sizing.HoursPerSliceMethod;
import fr.clausesociale.sizing.HoursWorkedMethod;
import fr.clausesociale.sizing.LabourShareMethod;
import fr.clausesociale.sizing.PostsMethod;
import fr.clausesociale.sizing.ShareOfAmountMethod;
import fr.clausesociale.sizing.SizingMethod;
import fr.clausesociale.sizing.TransferredStaffMethod;
import fr.clausesociale.terms.AmendmentRule;
import fr.clausesociale.terms.CountingRule;
import fr.clausesociale.terms.Deadline;
import fr.clausesociale.terms.HourPrice;
import fr.clausesociale.terms.Obligation;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.ReportingCalendar;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the records alone do not tell Jackson: identifiers as plain text, the names of alternatives, derived figures. */
final class Mixins {

    static final Map<Class<?>, Class<?>> ALL = Map.ofEntries(
            Map.entry(CompanyId.class, Plain.class),
            Map.entry(ContractId.class, Plain.class),
            Map.entry(DocumentId.class, Plain.class),
            Map.entry(EventId.class, Plain.class),
            Map.entry(LotId.class, Plain.class),
            Map.entry(CommuneCode.class, Plain.class),
            Map.entry(CpvCode.class, Plain.class),
            Map.entry(QpvCode.class, Plain.class),
            Map.entry(Siren.class, Plain.class),
            Map.entry(Siret.class, Plain.class),
            Map.entry(Uai.class, Plain.class),
            Map.entry(UncheckedSiret.class, Plain.class),
            Map.entry(PersonToken.class, Plain.class),
            Map.entry(Condition.class, Conditions.class),
            Map.entry(Event.class, Events.class),
            Map.entry(Obligation.class, Obligations.class),
            Map.entry(PenaltyTerm.class, PenaltyTerms.class),
            Map.entry(HourPrice.class, HourPrices.class),
            Map.entry(ReportingCalendar.class, ReportingCalendars.class),
            Map.entry(Deadline.class, Deadlines.class),
            Map.entry(ActionId.class, Plain.class),
            Map.entry(PartId.class, Plain.class),
            Map.entry(AmendmentRule.class, AmendmentRules.class),
            Map.entry(CountingRule.class, CountingRules.class),
            Map.entry(PlannedCurve.class, PlannedCurves.class),
            Map.entry(SizingMethod.class, SizingMethods.class),
            Map.entry(LotPosition.class, LotFigures.class),
            Map.entry(CompanyPosition.class, CompanyFigures.class));

    private Mixins() {}

    /** The names of the alternatives that a type may be, sorted; empty if it is not a type with alternatives. */
    static Optional<String> alternatives(Class<?> type) {
        return ALL.entrySet().stream()
                .filter(entry -> entry.getKey().isAssignableFrom(type))
                .flatMap(entry -> Stream.ofNullable(entry.getValue().getAnnotation(JsonSubTypes.class)))
                .flatMap(names -> Arrays.stream(names.value()))
                .filter(alternative -> type.isAssignableFrom(alternative.value()))
                .map(JsonSubTypes.Type::name)
                .sorted()
                .reduce((names, name) -> names + ", " + name);
    }

    /** An identifier, written as its text. */
    abstract static class Plain {
        @JsonValue
        abstract String value();

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Object of(String value) {
            return value;
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonTypeResolver(Alternatives.Resolver.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Condition.All.class, name = "all"),
        @JsonSubTypes.Type(value = Condition.Any.class, name = "any"),
        @JsonSubTypes.Type(value = Condition.AtLeast.class, name = "at-least"),
        @JsonSubTypes.Type(value = Condition.Not.class, name = "not"),
        @JsonSubTypes.Type(value = Condition.Proven.class, name = "proven"),
        @JsonSubTypes.Type(value = Condition.Is.class, name = "is"),
        @JsonSubTypes.Type(value = Condition.Exists.class, name = "exists"),
        @JsonSubTypes.Type(value = Condition.OneOf.class, name = "one-of"),
        @JsonSubTypes.Type(value = Condition.Elapsed.class, name = "elapsed"),
        @JsonSubTypes.Type(value = Condition.Threshold.class, name = "threshold"),
        @JsonSubTypes.Type(value = Condition.ValidUntil.class, name = "valid-until")
    })
    interface Conditions {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonTypeResolver(Alternatives.Resolver.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Event.Notification.class, name = "notification"),
        @JsonSubTypes.Type(value = Event.Invoice.class, name = "invoice"),
        @JsonSubTypes.Type(value = Event.InvoiceCorrected.class, name = "invoice-corrected"),
        @JsonSubTypes.Type(value = Event.OrderPlaced.class, name = "order-placed"),
        @JsonSubTypes.Type(value = Event.OrderCorrected.class, name = "order-corrected"),
        @JsonSubTypes.Type(value = Event.SubcontractorAccepted.class, name = "subcontractor-accepted"),
        @JsonSubTypes.Type(value = Event.Hire.class, name = "hire"),
        @JsonSubTypes.Type(value = Event.PersonDecided.class, name = "person-decided"),
        @JsonSubTypes.Type(value = Event.HireValidated.class, name = "hire-validated"),
        @JsonSubTypes.Type(value = Event.HoursDeclared.class, name = "hours-declared"),
        @JsonSubTypes.Type(value = Event.HoursCorrected.class, name = "hours-corrected"),
        @JsonSubTypes.Type(value = Event.DeclarationsChecked.class, name = "declarations-checked"),
        @JsonSubTypes.Type(value = Event.PartActivated.class, name = "part-activated"),
        @JsonSubTypes.Type(value = Event.Amended.class, name = "amended"),
        @JsonSubTypes.Type(value = Event.HoursNeutralised.class, name = "hours-neutralised"),
        @JsonSubTypes.Type(value = Event.HoursExempted.class, name = "hours-exempted"),
        @JsonSubTypes.Type(value = Event.FulfilmentChosen.class, name = "fulfilment-chosen"),
        @JsonSubTypes.Type(value = Event.ActionPerformed.class, name = "action-performed"),
        @JsonSubTypes.Type(value = Event.ActionMissed.class, name = "action-missed"),
        @JsonSubTypes.Type(value = Event.PenaltiesSplit.class, name = "penalties-split"),
        @JsonSubTypes.Type(value = Event.DocumentRequested.class, name = "document-requested"),
        @JsonSubTypes.Type(value = Event.FormalNotice.class, name = "formal-notice"),
        @JsonSubTypes.Type(value = Event.HoursNotice.class, name = "hours-notice"),
        @JsonSubTypes.Type(value = Event.DocumentReceived.class, name = "document-received"),
        @JsonSubTypes.Type(value = Event.Withdrawn.class, name = "withdrawn")
    })
    interface Events {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonTypeResolver(Alternatives.Resolver.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Obligation.FixedHours.class, name = "fixed-hours"),
        @JsonSubTypes.Type(value = Obligation.HoursPerSlice.class, name = "hours-per-slice")
    })
    interface Obligations {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonTypeResolver(Alternatives.Resolver.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = PenaltyTerm.PerMissingHour.class, name = "per-missing-hour"),
        @JsonSubTypes.Type(value = PenaltyTerm.PerDayLate.class, name = "per-day-late"),
        @JsonSubTypes.Type(value = PenaltyTerm.PerMissedAction.class, name = "per-missed-action")
    })
    interface PenaltyTerms {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonTypeResolver(Alternatives.Resolver.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = AmendmentRule.Unchanged.class, name = "unchanged"),
        @JsonSubTypes.Type(value = AmendmentRule.Proportional.class, name = "proportional")
    })
    interface AmendmentRules {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonTypeResolver(Alternatives.Resolver.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = CountingRule.NewHire.class, name = "new-hire"),
        @JsonSubTypes.Type(value = CountingRule.PriorValidation.class, name = "prior-validation"),
        @JsonSubTypes.Type(value = CountingRule.TrainingHours.class, name = "training-hours"),
        @JsonSubTypes.Type(value = CountingRule.WholeSubcontract.class, name = "whole-subcontract"),
        @JsonSubTypes.Type(value = CountingRule.PersonCap.class, name = "person-cap"),
        @JsonSubTypes.Type(value = CountingRule.Weight.class, name = "weight")
    })
    interface CountingRules {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonTypeResolver(Alternatives.Resolver.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = HourPrice.Fixed.class, name = "fixed"),
        @JsonSubTypes.Type(value = HourPrice.MultipleOf.class, name = "multiple-of")
    })
    interface HourPrices {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonTypeResolver(Alternatives.Resolver.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ReportingCalendar.EachPeriod.class, name = "each-period"),
        @JsonSubTypes.Type(value = ReportingCalendar.Once.class, name = "once"),
        @JsonSubTypes.Type(value = ReportingCalendar.OnRequest.class, name = "on-request")
    })
    interface ReportingCalendars {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonTypeResolver(Alternatives.Resolver.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Deadline.BeforeDayOfNextMonth.class, name = "before-day-of-next-month"),
        @JsonSubTypes.Type(value = Deadline.DaysAfter.class, name = "days-after"),
        @JsonSubTypes.Type(value = Deadline.MonthsAfter.class, name = "months-after")
    })
    interface Deadlines {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonTypeResolver(Alternatives.Resolver.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = LabourShareMethod.class, name = "labour-share"),
        @JsonSubTypes.Type(value = HoursWorkedMethod.class, name = "hours-worked"),
        @JsonSubTypes.Type(value = HoursPerSliceMethod.class, name = "hours-per-slice"),
        @JsonSubTypes.Type(value = TransferredStaffMethod.class, name = "transferred-staff"),
        @JsonSubTypes.Type(value = BracketMethod.class, name = "brackets"),
        @JsonSubTypes.Type(value = PostsMethod.class, name = "posts"),
        @JsonSubTypes.Type(value = ShareOfAmountMethod.class, name = "share-of-amount"),
        @JsonSubTypes.Type(value = FixedFigureMethod.class, name = "fixed-figure")
    })
    interface SizingMethods {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonTypeResolver(Alternatives.Resolver.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = PlannedCurve.Linear.class, name = "linear"),
        @JsonSubTypes.Type(value = PlannedCurve.HoursByMonth.class, name = "hours-by-month"),
        @JsonSubTypes.Type(value = PlannedCurve.SharesByDay.class, name = "shares-by-day")
    })
    interface PlannedCurves {}

    /**
     * Figures that follow from the others are written for whoever reads the file, and not read back. Their order is said
     * here, since the JVM gives methods in any order.
     */
    @JsonPropertyOrder({
        "lot",
        "invoiced",
        "due",
        "orders",
        "alternative",
        "neutralised",
        "exempted",
        "tally",
        "companies",
        "subTargets",
        "derivation",
        "toPerform",
        "gap"
    })
    @JsonIgnoreProperties(
            value = {"toPerform", "gap"},
            allowGetters = true)
    interface LotFigures {
        @JsonProperty
        Hours toPerform();

        @JsonProperty
        Hours gap();
    }

    /** As {@link LotFigures}. */
    @JsonIgnoreProperties(value = "balance", allowGetters = true)
    interface CompanyFigures {
        @JsonProperty
        Optional<Hours> balance();
    }
}
