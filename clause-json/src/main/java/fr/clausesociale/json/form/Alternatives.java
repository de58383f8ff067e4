package fr.clausesociale.json.form;

import static java.util.Map.entry;

import fr.clausesociale.assessment.PlannedCurve;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.journal.Event;
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
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The types of which a value is one of several, and the name by which the field {@code type} tells each. */
public final class Alternatives {

    private static final Map<Class<?>, Map<String, Class<?>>> ALL = Map.ofEntries(
            entry(
                    Condition.class,
                    Map.ofEntries(
                            entry("all", Condition.All.class),
                            entry("any", Condition.Any.class),
                            entry("at-least", Condition.AtLeast.class),
                            entry("not", Condition.Not.class),
                            entry("proven", Condition.Proven.class),
                            entry("is", Condition.Is.class),
                            entry("exists", Condition.Exists.class),
                            entry("one-of", Condition.OneOf.class),
                            entry("elapsed", Condition.Elapsed.class),
                            entry("threshold", Condition.Threshold.class),
                            entry("valid-until", Condition.ValidUntil.class))),
            entry(
                    Event.class,
                    Map.ofEntries(
                            entry("notification", Event.Notification.class),
                            entry("invoice", Event.Invoice.class),
                            entry("invoice-corrected", Event.InvoiceCorrected.class),
                            entry("order-placed", Event.OrderPlaced.class),
                            entry("order-corrected", Event.OrderCorrected.class),
                            entry("subcontractor-accepted", Event.SubcontractorAccepted.class),
                            entry("hire", Event.Hire.class),
                            entry("person-decided", Event.PersonDecided.class),
                            entry("hire-validated", Event.HireValidated.class),
                            entry("hours-declared", Event.HoursDeclared.class),
                            entry("hours-corrected", Event.HoursCorrected.class),
                            entry("declarations-checked", Event.DeclarationsChecked.class),
                            entry("part-activated", Event.PartActivated.class),
                            entry("amended", Event.Amended.class),
                            entry("hours-neutralised", Event.HoursNeutralised.class),
                            entry("hours-exempted", Event.HoursExempted.class),
                            entry("fulfilment-chosen", Event.FulfilmentChosen.class),
                            entry("action-performed", Event.ActionPerformed.class),
                            entry("action-missed", Event.ActionMissed.class),
                            entry("penalties-split", Event.PenaltiesSplit.class),
                            entry("document-requested", Event.DocumentRequested.class),
                            entry("formal-notice", Event.FormalNotice.class),
                            entry("hours-notice", Event.HoursNotice.class),
                            entry("document-received", Event.DocumentReceived.class),
                            entry("withdrawn", Event.Withdrawn.class))),
            entry(
                    Obligation.class,
                    Map.ofEntries(
                            entry("fixed-hours", Obligation.FixedHours.class),
                            entry("hours-per-slice", Obligation.HoursPerSlice.class))),
            entry(
                    PenaltyTerm.class,
                    Map.ofEntries(
                            entry("per-missing-hour", PenaltyTerm.PerMissingHour.class),
                            entry("per-day-late", PenaltyTerm.PerDayLate.class),
                            entry("per-missed-action", PenaltyTerm.PerMissedAction.class))),
            entry(
                    AmendmentRule.class,
                    Map.ofEntries(
                            entry("unchanged", AmendmentRule.Unchanged.class),
                            entry("proportional", AmendmentRule.Proportional.class))),
            entry(
                    CountingRule.class,
                    Map.ofEntries(
                            entry("new-hire", CountingRule.NewHire.class),
                            entry("prior-validation", CountingRule.PriorValidation.class),
                            entry("training-hours", CountingRule.TrainingHours.class),
                            entry("whole-subcontract", CountingRule.WholeSubcontract.class),
                            entry("person-cap", CountingRule.PersonCap.class),
                            entry("weight", CountingRule.Weight.class))),
            entry(
                    ReportingCalendar.class,
                    Map.ofEntries(
                            entry("each-period", ReportingCalendar.EachPeriod.class),
                            entry("once", ReportingCalendar.Once.class),
                            entry("on-request", ReportingCalendar.OnRequest.class))),
            entry(
                    Deadline.class,
                    Map.ofEntries(
                            entry("before-day-of-next-month", Deadline.BeforeDayOfNextMonth.class),
                            entry("days-after", Deadline.DaysAfter.class),
                            entry("months-after", Deadline.MonthsAfter.class))),
            entry(
                    HourPrice.class,
                    Map.ofEntries(
                            entry("fixed", HourPrice.Fixed.class), entry("multiple-of", HourPrice.MultipleOf.class))),
            entry(
                    SizingMethod.class,
                    Map.ofEntries(
                            entry("labour-share", LabourShareMethod.class),
                            entry("hours-worked", HoursWorkedMethod.class),
                            entry("hours-per-slice", HoursPerSliceMethod.class),
                            entry("transferred-staff", TransferredStaffMethod.class),
                            entry("brackets", BracketMethod.class),
                            entry("posts", PostsMethod.class),
                            entry("share-of-amount", ShareOfAmountMethod.class),
                            entry("fixed-figure", FixedFigureMethod.class))),
            entry(
                    PlannedCurve.class,
                    Map.ofEntries(
                            entry("linear", PlannedCurve.Linear.class),
                            entry("hours-by-month", PlannedCurve.HoursByMonth.class),
                            entry("shares-by-day", PlannedCurve.SharesByDay.class))));

    private Alternatives() {}

    /** What the names of the alternatives that a type may be stand for; empty if it is not a type with alternatives. */
    public static SortedMap<String, Class<?>> of(Class<?> type) {
        SortedMap<String, Class<?>> names = new TreeMap<>();
        ALL.forEach((base, all) -> {
            if (base.isAssignableFrom(type)) {
                all.forEach((name, alternative) -> {
                    if (type.isAssignableFrom(alternative)) {
                        names.put(name, alternative);
                    }
                });
            }
        });
        return names;
    }
}
