package fr.clausesociale.iae;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clausesociale.iae.HireRequest.EmployerLimit;
import fr.clausesociale.iae.IaeVectors.Vector;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The PASS IAE against the vectors.
 *
 * <p>The vectors tell what the platform did as it was read, on whatever day the test that they describe happens: they are asked
 * under {@link #TIMELESS} rules, the last of each table on any day. What the dated rules say instead is in {@link
 * PassRulesTest}, apart from the length of a PASS, which is compared here.
 */
class PassVectorsTest {

    private static final PassRules DATED = PassRules.published();

    private static final PassRules TIMELESS = new PassRules(
            timeless(DATED.length()),
            timeless(DATED.suspensionLength()),
            timeless(DATED.suspensionDaysBack()),
            timeless(DATED.prolongationWindow()),
            timeless(DATED.prolongationCap()));

    private static final LocalDate TODAY = Platform.READ_ON;

    private static final Pattern FROM_TODAY = Pattern.compile("today(?: ([+-]) (\\d+) days?)?");
    private static final Pattern STEP = Pattern.compile("([+-]\\d+)([dmy])");

    private static final Map<ProlongationRefusal, String> PROLONGATION_ERRORS = Map.of(
            ProlongationRefusal.REQUEST_TOO_LONG,
            "TOO_LONG",
            ProlongationRefusal.TOTAL_TOO_LONG,
            "TOO_LONG",
            ProlongationRefusal.REASON_NOT_FOR_STRUCTURE,
            "REASON_RESERVED_TO_AI_ACI");

    private static final Map<HireRefusal, String> HIRE_ERRORS = Map.of(
            HireRefusal.AFTER_PASS_END,
            "AFTER_APPROVAL_END",
            HireRefusal.AFTER_EMPLOYER_DIAGNOSIS_LIMIT,
            "AFTER_EMPLOYER_DIAGNOSIS_VALIDITY");

    static Stream<Vector> passes() {
        return IaeVectors.of("pass-validity");
    }

    static Stream<Vector> waitingPeriods() {
        return IaeVectors.of("pass-waiting-period");
    }

    static Stream<Vector> hires() {
        return IaeVectors.of("hire-date");
    }

    static Stream<Vector> prolongations() {
        return IaeVectors.of("prolongation");
    }

    static Stream<Vector> suspensions() {
        return IaeVectors.of("suspension");
    }

    @ParameterizedTest
    @MethodSource("passes")
    void knows_a_pass(Vector vector) {
        LocalDate today = vector.date().orElse(TODAY);
        Optional<PassIae> pass = pass(vector, today);
        vector.answer("valid", () -> pass.orElseThrow().stateOn(today) != PassState.EXPIRED);
        vector.answer("in_waiting_period", () -> pass.orElseThrow().isInWaitingPeriod(today));
        vector.answer("remaining_days", () -> pass.orElseThrow().remainingDays(today));
        vector.answer("remainder_as_date", () -> {
            LocalDate start = pass.orElseThrow().start();
            return (today.isAfter(start) ? today : start)
                    .plusDays(pass.orElseThrow().remainingDays(today) - 1);
        });
        Optional<LocalDate> start = vector.givenDay("start_at");
        vector.answer(
                "pass_end_at", () -> TIMELESS.issue(start.orElseThrow(), today).end());
        Optional<PassOrigin> origin = vector.givenText("origin").map(PassOrigin::valueOf);
        vector.answer(
                "pass_without_diagnosis_allowed", () -> !origin.orElseThrow().needsDiagnosis());

        vector.check();
    }

    /**
     * The platform has one length for every PASS; ours depends on the day of issue. Both agree on a PASS issued since 28 February
     * 2024, and before that wherever no 29 February comes between.
     */
    @ParameterizedTest
    @MethodSource("passes")
    void a_pass_issued_before_28_february_2024_lasts_two_calendar_years(Vector vector) {
        vector.givenDay("start_at")
                .filter(start -> start.isBefore(LocalDate.of(2024, 2, 28)))
                .ifPresent(start -> assertThat(DATED.issue(start, start).end())
                        .isEqualTo(start.plusYears(2).minusDays(1)));
    }

    @ParameterizedTest
    @MethodSource("waitingPeriods")
    void knows_who_lifts_the_waiting_period(Vector vector) {
        LocalDate today = vector.date().orElse(TODAY);
        Optional<PassIae> pass = pass(vector, today);
        Optional<String> diagnosis = vector.givenText("valid_diagnosis_by");
        assertThat(Set.of("prescriber", "employer"))
                .containsAll(diagnosis.stream().toList());
        PassRuling<NewPassRefusal> ruling = TIMELESS.examine(NewPassRequest.builder()
                .on(today)
                .lastPass(PassIae.of(today.minusYears(2), today.minusDays(1)))
                .structure(structure(vector, StructureKind.EI))
                .sentByAuthorisedPrescriber(vector.prescriberAuthorised().orElse(false))
                .diagnosedByAuthorisedPrescriber(diagnosis.equals(Optional.of("prescriber")))
                .build());
        vector.answer("eligible", ruling::granted);
        vector.answer("blocked_by_waiting_period", () -> ruling.refusals().contains(NewPassRefusal.WAITING_PERIOD));
        vector.answer("waiting_period_end", () -> pass.orElseThrow().waitingPeriodEnd());

        vector.check();
    }

    @ParameterizedTest
    @MethodSource("hires")
    void knows_the_days_of_a_hire(Vector vector) {
        LocalDate today = vector.date().orElse(TODAY);
        HireRequest request = HireRequest.builder()
                .on(today)
                .hire(day(vector.givenText("hiring_start_at").orElseThrow(), today))
                .structure(structure(vector, StructureKind.EI))
                .pass(vector.givenText("pass_end_at").map(end -> {
                    LocalDate last = end.equals("later") ? today.plusYears(1) : day(end, today);
                    return PassIae.of(last.minusDays(729), last);
                }))
                .diagnosis(diagnosis(vector.given("diagnosis"), today))
                .employerLimit(
                        vector.provenance().equals("literal_test_unmerged_branch")
                                ? EmployerLimit.DAYS_92
                                : EmployerLimit.NONE)
                .build();
        List<HireRefusal> refusals = TIMELESS.examine(request).refusals();
        vector.answer("eligible", refusals::isEmpty);
        vector.answer("diagnosis_needed", () -> refusals.contains(HireRefusal.DIAGNOSIS_NEEDED));
        vector.answer("error", () -> error(vector, refusals, HIRE_ERRORS));

        vector.check();
    }

    @ParameterizedTest
    @MethodSource("prolongations")
    void knows_when_and_how_far_a_pass_is_prolonged(Vector vector) {
        ProlongationReason reason =
                vector.givenText("reason").map(ProlongationReason::valueOf).orElse(ProlongationReason.RQTH);
        int days = vector.givenText("days").map(Integer::parseInt).orElse(1);
        int used = vector.givenText("days_used").map(Integer::parseInt).orElse(0);
        // A reason withdrawn since is asked about on a day on which it was offered.
        LocalDate offered = reason == ProlongationReason.HEALTH_CONTEXT ? LocalDate.of(2021, 6, 1) : TODAY;
        LocalDate end = vector.givenDay("start_at").orElse(offered);
        PassIae pass = vector.givenDay("pass_start_at")
                .map(start -> TIMELESS.issue(start, start))
                .orElseGet(() -> PassIae.builder()
                        .start(end.minusDays(729 + used))
                        .initialEnd(end.minusDays(used))
                        .prolongations(List.of(new Prolongation(reason, end.minusDays(used), end)))
                        .build());
        LocalDate today = vector.givenText("today_from_pass_end")
                .map(distance -> moved(pass.end(), distance))
                .orElse(pass.end());
        PassRuling<ProlongationRefusal> ruling = TIMELESS.examine(ProlongationRequest.builder()
                .on(today)
                .pass(pass)
                .latestPass(
                        vector.givenText("latest_pass").map(Boolean::valueOf).orElse(true))
                .requestPending(false)
                .prolongation(new Prolongation(reason, pass.end(), pass.end().plusDays(days)))
                .structure(structure(vector, StructureKind.AI))
                .byAuthorisedPrescriber(vector.prescriberAuthorised().orElse(true))
                .build());
        List<ProlongationRefusal> refusals = new ArrayList<>(ruling.refusals());
        if (!vector.isExpected("max_days_per_request") && reason.maxDaysInAll().isPresent()) {
            // The platform's form limits one request, its model all of them; these vectors describe the model.
            refusals.remove(ProlongationRefusal.REQUEST_TOO_LONG);
        }
        vector.answer("eligible", refusals::isEmpty);
        vector.answer("error", () -> error(vector, refusals, PROLONGATION_ERRORS));
        vector.answer("open_to_prolongation", () -> TIMELESS.isOpenToProlongation(pass, today));
        vector.answer("can_be_prolonged", ruling::granted);
        vector.answer("max_end_at", () -> TIMELESS.latestProlongationEnd(pass, reason, today));
        vector.answer("report_file_allowed", reason::mayCarryReport);
        vector.answer("max_days_per_request", reason::maxDaysPerRequest);

        vector.check();
    }

    @ParameterizedTest
    @MethodSource("suspensions")
    void knows_when_a_pass_is_suspended_and_what_ends_it(Vector vector) {
        LocalDate today = vector.date().orElse(TODAY);
        StructureKind structure = structure(vector, StructureKind.EI);
        SuspensionReason reason =
                vector.givenText("reason").map(SuspensionReason::valueOf).orElse(SuspensionReason.CONTRACT_BROKEN);
        List<LocalDate> days = days(vector.given("suspension"));
        Suspension suspension = days.isEmpty()
                ? new Suspension(reason, today, today.plusMonths(1))
                : new Suspension(reason, days.get(0), days.get(1));
        LocalDate hire = vector.givenDay("hiring_start_at").orElse(suspension.start());
        vector.answer(
                "suspension_end_at",
                () -> suspension.afterHire(hire).orElseThrow().end());
        vector.answer("suspension_deleted", () -> suspension.afterHire(hire).isEmpty());
        vector.answer("can_be_unsuspended", reason::endsOnHire);
        Set<SuspensionReason> offered = EnumSet.allOf(SuspensionReason.class);
        offered.removeIf(r -> !r.isOfferedTo(structure));
        vector.answer("reasons", offered::size);
        vector.answer("contrat_passerelle_offered", () -> offered.contains(SuspensionReason.CONTRAT_PASSERELLE));
        vector.answer("max_end_at", () -> {
            LocalDate start = vector.givenDay("start_at").orElseThrow();
            return TIMELESS.latestSuspensionEnd(start, start);
        });
        vector.givenDay("start_at");
        Optional<List<SuspensionRefusal>> refusals =
                vector.givenText("case").map(words -> refusals(words, reason, structure, today));
        vector.answer("start_in_pass", () -> !refusals.orElseThrow().contains(SuspensionRefusal.START_OUTSIDE_PASS));
        vector.answer("eligible", () -> refusals.orElseThrow().isEmpty());
        vector.answer("error", () -> error(vector, refusals.orElseThrow(), Map.of()));

        vector.check();
    }

    @Test
    void every_family_of_the_file_is_tested() {
        assertThat(IaeVectors.families())
                .containsExactlyInAnyOrder(
                        "decision",
                        "history",
                        "count-only",
                        "diagnosis-validity",
                        "allowance",
                        "form",
                        "pass-validity",
                        "pass-waiting-period",
                        "hire-date",
                        "prolongation",
                        "suspension");
    }

    /** The refusals of a suspension that starts on the day which some words describe. */
    private static List<SuspensionRefusal> refusals(
            String words, SuspensionReason reason, StructureKind structure, LocalDate today) {
        PassIae pass = PassIae.of(today.minusDays(600), today.minusDays(600).plusDays(729));
        Map<Pattern, Function<MatchResult, LocalDate>> cases = Map.of(
                Pattern.compile("start in (\\d+) days?"),
                m -> today.plusDays(Integer.parseInt(m.group(1))),
                Pattern.compile("start (\\d+) days? ago"),
                m -> today.minusDays(Integer.parseInt(m.group(1))),
                Pattern.compile("start = PASS start"),
                m -> pass.start(),
                Pattern.compile("start = PASS end"),
                m -> pass.end(),
                Pattern.compile("(\\d+)\\+(\\d+) days before the PASS start.*"),
                m -> pass.start().minusDays(Integer.parseInt(m.group(1)) + Integer.parseInt(m.group(2))));
        LocalDate start = cases.entrySet().stream()
                .flatMap(entry -> match(entry.getKey(), words).map(entry.getValue()).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("the test does not know the case: " + words));
        return TIMELESS.examine(SuspensionRequest.builder()
                        .on(today)
                        .pass(pass)
                        .suspension(new Suspension(reason, start, start.plusDays(30)))
                        .structure(structure)
                        .byLastEmployer(true)
                        .build())
                .refusals();
    }

    /** The code expected if it is among the refusals; otherwise all of them. */
    private static <R extends Enum<R>> String error(Vector vector, List<R> refusals, Map<R, String> names) {
        List<String> codes = refusals.stream()
                .map(refusal -> names.getOrDefault(refusal, refusal.name()))
                .toList();
        return codes.contains(vector.expected("error")) ? vector.expected("error") : codes.toString();
    }

    private static Optional<DiagnosisValidity> diagnosis(JsonNode given, LocalDate today) {
        if (given.isMissingNode() || given.isNull()) {
            return Optional.empty();
        }
        assertThat(given.fieldNames()).toIterable().isSubsetOf("author", "expires_at");
        DiagnosisAuthor author = Map.of(
                        "employer", DiagnosisAuthor.EMPLOYER, "prescriber", DiagnosisAuthor.AUTHORISED_PRESCRIBER)
                .get(given.path("author").asText());
        DiagnosisValidity made = IaeRules.published().validity(today, author);
        return Optional.of(
                given.has("expires_at")
                        ? new DiagnosisValidity(
                                author,
                                today,
                                LocalDate.parse(given.path("expires_at").asText()))
                        : made);
    }

    /** The PASS of a vector: its two days, or words. */
    private static Optional<PassIae> pass(Vector vector, LocalDate today) {
        JsonNode given = vector.given("pass");
        List<List<LocalDate>> prolongations = ranges(vector.given("prolongations"));
        List<List<LocalDate>> suspensions = ranges(vector.given("suspensions"));
        if (given.isMissingNode()) {
            return Optional.empty();
        }
        List<LocalDate> days = given.isArray() ? days(given) : days(given.asText(), today);
        return Optional.of(PassIae.builder()
                .start(days.get(0))
                .initialEnd(days.get(1))
                .prolongations(prolongations.stream()
                        .map(p -> new Prolongation(ProlongationReason.RQTH, p.get(0), p.get(1)))
                        .toList())
                .suspensions(suspensions.stream()
                        .map(s -> new Suspension(SuspensionReason.CONTRACT_BROKEN, s.get(0), s.get(1)))
                        .toList())
                .build());
    }

    private static List<LocalDate> days(String words, LocalDate today) {
        Map<String, LocalDate> near =
                Map.of("yesterday", today.minusDays(1), "today", today, "tomorrow", today.plusDays(1));
        Optional<MatchResult> named = match(Pattern.compile("(start|end) = (\\w+)"), words);
        if (named.isPresent() && near.containsKey(named.get().group(2))) {
            LocalDate day = near.get(named.get().group(2));
            return named.get().group(1).equals("end")
                    ? List.of(day.minusDays(729), day)
                    : List.of(day, day.plusDays(729));
        }
        Optional<MatchResult> past = match(Pattern.compile("ended (\\d+) (day|month|year)s? ago"), words);
        if (past.isPresent()) {
            LocalDate end = today.minus(
                    Integer.parseInt(past.get().group(1)),
                    ChronoUnit.valueOf(past.get().group(2).toUpperCase(java.util.Locale.ROOT) + "S"));
            return List.of(end.minusDays(729), end);
        }
        throw new AssertionError("the test does not know the PASS: " + words);
    }

    /** A day as ISO, or as a distance from today. */
    private static LocalDate day(String words, LocalDate today) {
        return match(FROM_TODAY, words)
                .map(m -> m.group(1) == null ? today : today.plusDays(Integer.parseInt(m.group(1) + m.group(2))))
                .orElseGet(() -> LocalDate.parse(words));
    }

    /** A day moved by steps such as "-12m -1d", one after the other. */
    private static LocalDate moved(LocalDate day, String steps) {
        LocalDate moved = day;
        for (String step : steps.split(" ", -1)) {
            MatchResult m = match(STEP, step).orElseThrow(() -> new AssertionError("not a step: " + step));
            int count = Integer.parseInt(m.group(1));
            moved = moved.plus(
                    switch (m.group(2)) {
                        case "d" -> Period.ofDays(count);
                        case "m" -> Period.ofMonths(count);
                        default -> Period.ofYears(count);
                    });
        }
        return moved;
    }

    private static Optional<MatchResult> match(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static List<LocalDate> days(JsonNode array) {
        List<LocalDate> days = new ArrayList<>();
        array.forEach(day -> days.add(LocalDate.parse(day.asText())));
        return days;
    }

    private static List<List<LocalDate>> ranges(JsonNode array) {
        List<List<LocalDate>> ranges = new ArrayList<>();
        array.forEach(range -> ranges.add(days(range)));
        return ranges;
    }

    private static StructureKind structure(Vector vector, StructureKind otherwise) {
        return vector.structure().map(StructureKind::valueOf).orElse(otherwise);
    }

    private static <T> DatedValues<T> timeless(DatedValues<T> dated) {
        DatedValue<T> last = dated.values().get(dated.values().size() - 1);
        return new DatedValues<>(
                dated.key(),
                List.of(new DatedValue<>(LocalDate.of(1990, 1, 1), last.value(), last.reference())),
                LocalDate.of(2100, 1, 1));
    }
}
