package fr.clausesociale.iae;

import static fr.clausesociale.iae.Platform.rule;
import static fr.clausesociale.iae.Platform.since;
import static fr.clausesociale.iae.Platform.table;

import fr.clausesociale.Text;
import fr.clausesociale.iae.HireRequest.EmployerLimit;
import fr.clausesociale.iae.PassRuling.Examination;
import fr.clausesociale.iae.ProlongationWindow.Anchor;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The rules of the PASS IAE, each fixed by successive values where its history is known.
 *
 * <p>The dates of {@link #published()} are those on which the change reached the platform, not those of the texts; whoever knows
 * better builds other tables. A day before the first value of a table or after the day it was last checked is refused.
 *
 * <p>Two conventions of the platform are kept, since the days of a PASS are the platform's to fix: a prolongation or a suspension
 * adds the days between its two, so that a suspension of a single day adds none; and a length of 730 days is one day short of
 * two calendar years around a 29 February.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param length how long a PASS lasts, both ends included, by the day on which it is issued
 * @param suspensionLength how long a suspension may last, its last day included
 * @param suspensionDaysBack how many days before its declaration a suspension may start
 * @param prolongationWindow when a PASS can be prolonged
 * @param prolongationCap which prolongations the limit of a reason counts
 * @since 0.1.0
 */
public record PassRules(
        DatedValues<Period> length,
        DatedValues<Period> suspensionLength,
        DatedValues<Integer> suspensionDaysBack,
        DatedValues<ProlongationWindow> prolongationWindow,
        DatedValues<ProlongationCap> prolongationCap) {

    private static final Period HIRE_AHEAD = Period.ofMonths(6);
    private static final int EMPLOYER_DIAGNOSIS_DAYS = 92;
    private static final int POSTPONEMENT_DAYS = 30;

    private static final PassRules PUBLISHED = new PassRules(
            table(
                    "pass-length",
                    List.of(
                            since("2020-03-23", Period.ofYears(2), "durée du PASS"),
                            since("2024-02-28", Period.ofDays(730), "PR 3728"))),
            table(
                    "pass-suspension-length",
                    List.of(
                            since("2020-03-23", Period.ofMonths(6), "durée d'une suspension"),
                            since("2021-09-15", Period.ofMonths(12), "durée d'une suspension, 12 mois"),
                            since("2023-01-31", Period.ofMonths(36), "durée d'une suspension, 36 mois"))),
            table(
                    "pass-suspension-days-back",
                    List.of(
                            since("2020-03-23", 30, "antériorité d'une suspension"),
                            since("2022-03-07", 365, "antériorité d'une suspension, 365 jours"))),
            table(
                    "pass-prolongation-window",
                    List.of(
                            since("2020-03-23", window(Anchor.BEFORE_END, 3, 0), "fenêtre de prolongation"),
                            since("2021-10-25", window(Anchor.BEFORE_END, 3, 3), "fenêtre du 25 octobre 2021"),
                            since("2022-11-17", window(Anchor.AFTER_START, 12, 3), "fenêtre du 17 novembre 2022"),
                            since("2023-07-27", window(Anchor.BEFORE_END, 7, 3), "fenêtre du 27 juillet 2023"),
                            since("2025-10-15", window(Anchor.BEFORE_END, 12, 3), "fenêtre du 15 octobre 2025"),
                            since("2026-05-21", window(Anchor.BEFORE_END, 12, 6), "fenêtre du 21 mai 2026"))),
            table(
                    "pass-prolongation-cap",
                    List.of(
                            since("2020-03-23", ProlongationCap.SAME_REASON, "plafond par motif"),
                            since("2024-07-05", ProlongationCap.WHOLE_PASS, "plafond sur tout le PASS"))));

    /**
     * The rules of the platform, read on 21 August 2026. What held before the first change that is recorded is taken to hold from
     * 23 March 2020, the oldest day of which the platform's reference data tell.
     */
    public static PassRules published() {
        return PUBLISHED;
    }

    /** The same rules, said to have been compared with the platform on a day. */
    public PassRules checkedOn(LocalDate day) {
        return new PassRules(
                length.checkedOn(day),
                suspensionLength.checkedOn(day),
                suspensionDaysBack.checkedOn(day),
                prolongationWindow.checkedOn(day),
                prolongationCap.checkedOn(day));
    }

    /**
     * The PASS that a first hire gives.
     *
     * @param start the first day of the hire
     * @param on the day on which the PASS is issued: it fixes the length
     */
    public PassIae issue(LocalDate start, LocalDate on) {
        return PassIae.of(start, Platform.plus(start, length.at(on).value()).minusDays(1));
    }

    /** Whether a new PASS can be had, by somebody whose last one is over. */
    public PassRuling<NewPassRefusal> examine(NewPassRequest request) {
        PassIae pass = request.lastPass();
        LocalDate on = request.on();
        boolean lifted = !isIae(request.structure())
                || request.sentByAuthorisedPrescriber()
                || request.diagnosedByAuthorisedPrescriber();
        return new Examination<NewPassRefusal>()
                .rule(
                        on.isAfter(pass.end()),
                        NewPassRefusal.PASS_NOT_OVER,
                        rule("reprise du PASS"),
                        Text.format("PASS précédent terminé le {0}", "the last PASS is over since {0}", pass.end()))
                .rule(
                        !pass.isInWaitingPeriod(on) || lifted,
                        NewPassRefusal.WAITING_PERIOD,
                        rule("délai de carence"),
                        Text.format(
                                "délai de carence, jusqu'au {0} inclus, terminé ou levé (candidature ou diagnostic d'un prescripteur habilité, structure hors IAE)",
                                "waiting period, until {0} included, over or lifted (application or diagnosis by an authorised prescriber, structure outside the IAE)",
                                pass.waitingPeriodEnd()))
                .ruling(on, Text.of("nouveau PASS IAE", "new PASS IAE"));
    }

    /** Whether a hire can be accepted for a day. */
    public PassRuling<HireRefusal> examine(HireRequest request) {
        LocalDate on = request.on();
        LocalDate hire = request.hire();
        LocalDate furthest = Platform.plus(on, HIRE_AHEAD);
        Examination<HireRefusal> examination = new Examination<HireRefusal>()
                .rule(
                        request.structure() == StructureKind.GEIQ || !hire.isBefore(on),
                        HireRefusal.IN_PAST,
                        rule("date d'embauche"),
                        Text.format(
                                "embauche le {0}, non passée (sauf GEIQ)",
                                "hire on {0}, not past (GEIQ excepted)", hire))
                .rule(
                        !hire.isAfter(furthest),
                        HireRefusal.TOO_FAR_AHEAD,
                        rule("date d'embauche"),
                        Text.format("au plus tard le {0}", "on {0} at the latest", furthest));
        request.pass()
                .ifPresent(pass -> examination.rule(
                        !hire.isAfter(pass.end()),
                        HireRefusal.AFTER_PASS_END,
                        rule("date d'embauche"),
                        Text.format("PASS valable jusqu'au {0} inclus", "PASS valid until {0} included", pass.end())));
        if (request.employerLimit() == EmployerLimit.DAYS_92 && isIae(request.structure())) {
            employerLimit(request, examination);
        }
        return examination.ruling(on, Text.of("date d'embauche", "day of the hire"));
    }

    private static void employerLimit(HireRequest request, Examination<HireRefusal> examination) {
        boolean rests = request.pass().isEmpty()
                && request.diagnosis()
                        .map(diagnosis -> diagnosis.author() == DiagnosisAuthor.EMPLOYER)
                        .orElse(true);
        if (!rests) {
            return;
        }
        LocalDate furthest = request.on().plusDays(EMPLOYER_DIAGNOSIS_DAYS);
        examination.rule(
                !request.hire().isAfter(furthest),
                HireRefusal.AFTER_EMPLOYER_DIAGNOSIS_LIMIT,
                rule("PR 8521"),
                Text.format(
                        "sans PASS ni diagnostic d'un prescripteur habilité, au plus tard le {0}",
                        "without PASS nor diagnosis by an authorised prescriber, on {0} at the latest", furthest));
        request.diagnosis()
                .ifPresent(diagnosis -> examination.rule(
                        diagnosis.isValidOn(request.hire()),
                        HireRefusal.DIAGNOSIS_NEEDED,
                        rule("PR 8521"),
                        Text.format(
                                "diagnostic de l'employeur valable à l'embauche, jusqu'au {0} inclus",
                                "the employer's diagnosis is valid at the hire, until {0} included",
                                diagnosis.expiresOn().minusDays(1))));
    }

    /** The last day to which the start of an accepted hire can be put back, counted from the day of the change. */
    public LocalDate latestPostponedHire(LocalDate on) {
        return on.plusDays(POSTPONEMENT_DAYS);
    }

    /** Whether a day is in the window in which a PASS can be prolonged. */
    public boolean isOpenToProlongation(PassIae pass, LocalDate on) {
        ProlongationWindow window = prolongationWindow.at(on).value();
        return !on.isBefore(window.opensOn(pass)) && !on.isAfter(window.closesOn(pass));
    }

    /**
     * The last day to which prolongations for a reason can lead in all, one request after another. For a reason without a limit in
     * all, the last day to which the next request can lead.
     *
     * @param pass the PASS, with the prolongations it had
     * @param reason the reason
     * @param on the day of the question: it fixes which prolongations are counted
     */
    public LocalDate latestProlongationEnd(PassIae pass, ProlongationReason reason, LocalDate on) {
        long room = reason.maxDaysInAll()
                .map(most -> most - daysUsed(pass, reason, on))
                .orElse((long) reason.maxDaysPerRequest());
        return pass.end().plusDays(Math.max(0, room));
    }

    private long daysUsed(PassIae pass, ProlongationReason reason, LocalDate on) {
        boolean all = prolongationCap.at(on).value() == ProlongationCap.WHOLE_PASS;
        return pass.prolongations().stream()
                .filter(prolongation -> all || prolongation.reason() == reason)
                .mapToLong(Prolongation::addedDays)
                .sum();
    }

    /** Whether a prolongation can be had. The age that a reason supposes is not checked. */
    public PassRuling<ProlongationRefusal> examine(ProlongationRequest request) {
        LocalDate on = request.on();
        PassIae pass = request.pass();
        Prolongation asked = request.prolongation();
        ProlongationReason reason = asked.reason();
        DatedValue<ProlongationWindow> window = prolongationWindow.at(on);
        Examination<ProlongationRefusal> examination = new Examination<ProlongationRefusal>()
                .rule(
                        request.latestPass(),
                        ProlongationRefusal.NOT_LATEST_PASS,
                        rule("prolongation"),
                        Text.of("PASS le plus récent", "latest PASS"))
                .rule(
                        pass.stateOn(on) != PassState.SUSPENDED,
                        ProlongationRefusal.SUSPENDED,
                        rule("prolongation"),
                        Text.of("PASS non suspendu", "PASS not suspended"))
                .rule(
                        isOpenToProlongation(pass, on),
                        ProlongationRefusal.OUTSIDE_WINDOW,
                        window.reference(),
                        Text.format(
                                "demande entre le {0} et le {1}",
                                "request between {0} and {1}",
                                window.value().opensOn(pass),
                                window.value().closesOn(pass)))
                .rule(
                        !request.requestPending(),
                        ProlongationRefusal.REQUEST_PENDING,
                        rule("prolongation"),
                        Text.of("aucune demande en attente", "no request pending"))
                .rule(
                        asked.start().equals(pass.end()),
                        ProlongationRefusal.START_NOT_ON_PASS_END,
                        rule("prolongation"),
                        Text.format("début le {0}, fin du PASS", "starts on {0}, the end of the PASS", pass.end()))
                .rule(
                        asked.addedDays() >= 1,
                        ProlongationRefusal.NO_DAY,
                        rule("prolongation"),
                        Text.of("au moins un jour", "at least one day"))
                .rule(
                        asked.addedDays() <= reason.maxDaysPerRequest(),
                        ProlongationRefusal.REQUEST_TOO_LONG,
                        rule("prolongation, durée d'une demande"),
                        Text.format(
                                "{0} jours, au plus {1} par demande",
                                "{0} days, at most {1} per request", asked.addedDays(), reason.maxDaysPerRequest()));
        total(request, examination);
        return examination
                .rule(
                        reason.isOfferedTo(request.structure()),
                        ProlongationRefusal.REASON_NOT_FOR_STRUCTURE,
                        rule("prolongation, motifs"),
                        Text.format(
                                "motif ({0}) ouvert aux {1}",
                                "reason ({0}) open to {1}",
                                reason.label(),
                                request.structure().name()))
                .rule(
                        reason.isOfferedOn(on),
                        ProlongationRefusal.REASON_WITHDRAWN,
                        rule("prolongation, motifs"),
                        Text.of("motif encore proposé", "reason still offered"))
                .rule(
                        !reason.needsPrescriber() || request.byAuthorisedPrescriber(),
                        ProlongationRefusal.PRESCRIBER_NOT_AUTHORISED,
                        rule("prolongation, prescripteur"),
                        reason.needsPrescriber()
                                ? Text.of("accord d'un prescripteur habilité", "decided by an authorised prescriber")
                                : Text.of("simple déclaration", "declared only"))
                .ruling(on, Text.of("prolongation du PASS IAE", "prolongation of the PASS IAE"));
    }

    private void total(ProlongationRequest request, Examination<ProlongationRefusal> examination) {
        Prolongation asked = request.prolongation();
        Optional<Integer> most = asked.reason().maxDaysInAll();
        if (most.isEmpty()) {
            return;
        }
        long used = daysUsed(request.pass(), asked.reason(), request.on());
        examination.rule(
                used + asked.addedDays() <= most.get(),
                ProlongationRefusal.TOTAL_TOO_LONG,
                prolongationCap.at(request.on()).reference(),
                Text.format(
                        "{0} jours déjà accordés + {1}, au plus {2} en tout",
                        "{0} days granted before + {1}, at most {2} in all", used, asked.addedDays(), most.get()));
    }

    /**
     * The last day that a suspension may have.
     *
     * @param start its first day
     * @param on the day of its declaration
     */
    public LocalDate latestSuspensionEnd(LocalDate start, LocalDate on) {
        return Platform.plus(start, suspensionLength.at(on).value()).minusDays(1);
    }

    /**
     * Whether a suspension can be had. The reasons offered are known as they were on 21 August 2026; of a declaration before that
     * day the reason is not judged, and the derivation says so.
     */
    public PassRuling<SuspensionRefusal> examine(SuspensionRequest request) {
        LocalDate on = request.on();
        PassIae pass = request.pass();
        Suspension asked = request.suspension();
        LocalDate oldest = on.minusDays(suspensionDaysBack.at(on).value());
        LocalDate latestEnd = latestSuspensionEnd(asked.start(), on);
        Examination<SuspensionRefusal> examination = new Examination<SuspensionRefusal>()
                .rule(
                        request.byLastEmployer(),
                        SuspensionRefusal.NOT_LAST_EMPLOYER,
                        rule("suspension"),
                        Text.of("déclarée par le dernier employeur", "declared by the last employer"));
        if (on.isBefore(Platform.READ_ON)) {
            examination.note(Text.format(
                    "motif non vérifié : la liste n'est connue qu'au {0}",
                    "reason not judged: the list is known on {0} only", Platform.READ_ON));
        } else {
            examination.rule(
                    asked.reason().isOfferedTo(request.structure()),
                    SuspensionRefusal.REASON_NOT_OFFERED,
                    rule("suspension, motifs"),
                    Text.format(
                            "motif ({0}) ouvert aux {1}",
                            "reason ({0}) open to {1}",
                            asked.reason().label(),
                            request.structure().name()));
        }
        return examination
                .rule(
                        !asked.start().isAfter(on),
                        SuspensionRefusal.START_IN_FUTURE,
                        rule("suspension"),
                        Text.format("début le {0}, non à venir", "starts on {0}, not in the future", asked.start()))
                .rule(
                        !asked.start().isBefore(oldest),
                        SuspensionRefusal.START_TOO_OLD,
                        suspensionDaysBack.at(on).reference(),
                        Text.format("début au plus tôt le {0}", "starts on {0} at the earliest", oldest))
                .rule(
                        pass.contains(asked.start()),
                        SuspensionRefusal.START_OUTSIDE_PASS,
                        rule("suspension"),
                        Text.format(
                                "début dans le PASS, du {0} au {1}",
                                "starts within the PASS, from {0} to {1}", pass.start(), pass.end()))
                .rule(
                        request.lastHire()
                                .map(hire -> !asked.start().isBefore(hire))
                                .orElse(true),
                        SuspensionRefusal.START_BEFORE_LAST_HIRE,
                        rule("suspension"),
                        Text.of("début non avant la dernière embauche", "does not start before the last hire"))
                .rule(
                        pass.suspensions().stream()
                                .allMatch(before -> asked.start().isAfter(before.end())),
                        SuspensionRefusal.OVERLAP,
                        rule("suspension"),
                        Text.of("début après la suspension précédente", "starts after the suspension before"))
                .rule(
                        !asked.end().isAfter(latestEnd),
                        SuspensionRefusal.TOO_LONG,
                        suspensionLength.at(on).reference(),
                        Text.format("fin au plus tard le {0}", "ends on {0} at the latest", latestEnd))
                .ruling(on, Text.of("suspension du PASS IAE", "suspension of the PASS IAE"));
    }

    private static boolean isIae(StructureKind kind) {
        return switch (kind) {
            case AI, ETTI, EI, ACI, EITI -> true;
            default -> false;
        };
    }

    private static ProlongationWindow window(Anchor anchor, int opens, int closes) {
        return new ProlongationWindow(anchor, Period.ofMonths(opens), Period.ofMonths(closes));
    }
}
