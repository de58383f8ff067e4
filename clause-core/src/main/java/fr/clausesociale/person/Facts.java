package fr.clausesociale.person;

import static fr.clausesociale.ClauseException.require;
import static fr.clausesociale.person.Sensitivity.ADDRESS;
import static fr.clausesociale.person.Sensitivity.HEALTH;
import static fr.clausesociale.person.Sensitivity.JUDICIAL;
import static fr.clausesociale.person.Sensitivity.ORDINARY;
import static fr.clausesociale.person.Sensitivity.ORIGIN;
import static fr.clausesociale.person.Sensitivity.SOCIAL;

import fr.clausesociale.Text;
import fr.clausesociale.person.Fact.Choice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The facts on which the shipped lists of eligible persons depend.
 *
 * @since 0.1.0
 */
public final class Facts {

    private static final String MONTHS_WORKED = "months-worked-last-";

    /** Day of birth. An age band is given by bounds: whoever is over 50 was born before a day. */
    public static final Fact<LocalDate> BIRTH_DATE =
            Fact.date("birth-date", ORDINARY, Text.of("date de naissance", "date of birth"));

    /** Day since which the person has been registered as a jobseeker without a break; absent if not registered. */
    public static final Fact<LocalDate> REGISTERED_SINCE = Fact.date(
            "registered-since",
            ORDINARY,
            Text.of("inscription comme demandeur d'emploi", "registration as a jobseeker"));

    /**
     * Day of the first registration as a jobseeker in a recurrent unemployment, that is in registrations with breaks between
     * them; absent if unemployment is not recurrent.
     */
    public static final Fact<LocalDate> RECURRENTLY_REGISTERED_SINCE = Fact.date(
            "recurrently-registered-since",
            ORDINARY,
            Text.of(
                    "première inscription comme demandeur d'emploi, en cas de chômage récurrent",
                    "first registration as a jobseeker, if unemployment is recurrent"));

    /**
     * Day since which the person has been without work, registered as a jobseeker or not; absent if the person works, be it since that
     * very day.
     */
    public static final Fact<LocalDate> WITHOUT_WORK_SINCE = Fact.date(
            "without-work-since",
            ORDINARY,
            Text.of("sans emploi depuis, inscrit ou non", "without work since, registered or not"));

    /** Whether the person looks for work, registered or not. */
    public static final Fact<Boolean> SEEKING_WORK =
            Fact.flag("seeking-work", ORDINARY, Text.of("en recherche d'emploi", "looking for work"));

    /** Whether the person is remote from the labour market, as the facilitator or a prescriber assesses it. */
    public static final Fact<Boolean> REMOTE_FROM_EMPLOYMENT = Fact.flag(
            "remote-from-employment", ORDINARY, Text.of("éloigné de l'emploi", "remote from the labour market"));

    /** Whether the person meets difficulties in finding work, as the facilitator or a prescriber assesses it. */
    public static final Fact<Boolean> DIFFICULTY_FINDING_WORK = Fact.flag(
            "difficulty-finding-work",
            ORDINARY,
            Text.of("difficultés à trouver un emploi", "difficulties finding work"));

    /** Whether the person has never worked, nor does on the day. */
    public static final Fact<Boolean> NEVER_WORKED =
            Fact.flag("never-worked", ORDINARY, Text.of("n'a jamais travaillé", "has never worked"));

    /** Day on which the person last worked in the trade of the own qualification; absent if never. */
    public static final Fact<LocalDate> LAST_WORKED_IN_TRADE_ON = Fact.date(
            "last-worked-in-trade-on",
            ORDINARY,
            Text.of(
                    "dernier jour travaillé dans le métier de la qualification",
                    "last day of work in the trade of the qualification"));

    /** Whether the person is forced to change trade. */
    public static final Fact<Boolean> FORCED_RETRAINING = Fact.flag(
            "forced-retraining",
            ORDINARY,
            Text.of("reconversion professionnelle contrainte", "forced change of trade"));

    /** Whether the person is a work-study trainee; French: <i>alternant</i>. */
    public static final Fact<Boolean> WORK_STUDY = Fact.flag(
            "work-study",
            ORDINARY,
            Text.of(
                    "alternant (apprentissage ou professionnalisation)",
                    "work-study trainee (apprenticeship or professional training)"));

    /** Months worked within the last twelve, part months as decimals. */
    public static final Fact<BigDecimal> MONTHS_WORKED_LAST_12 = monthsWorkedInLast(12);

    /** Hours worked since the registration as a jobseeker that still runs. */
    public static final Fact<BigDecimal> HOURS_WORKED_SINCE_REGISTRATION = Fact.number(
            "hours-worked-since-registration",
            ORDINARY,
            Text.of(
                    "heures travaillées depuis l'inscription comme demandeur d'emploi",
                    "hours worked since the registration as a jobseeker"),
            Unit.HOURS);

    /** Level of education in the 2019 French nomenclature: 3 is CAP or BEP, 4 is the baccalauréat; 0 for none. */
    public static final Fact<BigDecimal> EDUCATION_LEVEL = Fact.number(
            "education-level",
            ORDINARY,
            Text.of("niveau de formation (nomenclature 2019)", "level of education (2019 nomenclature)"),
            Unit.LEVEL);

    /** Day on which the person left school or higher education; absent if still there. */
    public static final Fact<LocalDate> LEFT_SCHOOL_ON =
            Fact.date("left-school-on", ORDINARY, Text.of("sortie du système scolaire", "leaving school"));

    /** Months without activity since leaving school or higher education; a month of work is none of them. */
    public static final Fact<BigDecimal> MONTHS_INACTIVE_SINCE_SCHOOL = Fact.number(
            "months-inactive-since-school",
            ORDINARY,
            Text.of(
                    "mois d'inactivité depuis la sortie du système scolaire ou de l'enseignement supérieur",
                    "months without activity since leaving school or higher education"),
            Unit.MONTHS);

    /**
     * Whether the person lives in a priority neighbourhood of the list in force on the day; French: <i>QPV</i>. It follows from
     * {@link #QPV_2014_RESIDENT} until 31 December 2023 and from {@link #QPV_2024_RESIDENT} since 1 January 2025; in 2024 it depends on
     * the territory, for overseas the older list was still in force.
     */
    public static final Fact<Boolean> QPV_RESIDENT = Fact.flag(
            "qpv-resident",
            ADDRESS,
            Text.of("habitant d'un quartier prioritaire (QPV)", "resident of a priority neighbourhood (QPV)"));

    /** Whether the address lies in a priority neighbourhood of the generation of 2014, whose codes begin with QP, whatever the day. */
    public static final Fact<Boolean> QPV_2014_RESIDENT = Fact.flag(
            "qpv-2014-resident",
            ADDRESS,
            Text.of(
                    "habitant d'un quartier prioritaire de la génération 2014 (code QP)",
                    "resident of a priority neighbourhood of the generation of 2014 (code QP)"));

    /** Whether the address lies in a priority neighbourhood of the generation of 2024, whose codes begin with QN, whatever the day. */
    public static final Fact<Boolean> QPV_2024_RESIDENT = Fact.flag(
            "qpv-2024-resident",
            ADDRESS,
            Text.of(
                    "habitant d'un quartier prioritaire de la génération 2024 (code QN)",
                    "resident of a priority neighbourhood of the generation of 2024 (code QN)"));

    /** Whether the person lives in a zone of rural revitalisation; French: <i>ZRR, ZFRR</i>. */
    public static final Fact<Boolean> ZRR_RESIDENT = Fact.flag(
            "zrr-resident",
            ADDRESS,
            Text.of(
                    "habitant d'une zone de revitalisation rurale (ZRR, ZFRR)",
                    "resident of a zone of rural revitalisation (ZRR, ZFRR)"));

    /** Whether the person receives the minimum income; French: <i>RSA</i>. */
    public static final Fact<Boolean> RSA =
            Fact.flag("rsa", SOCIAL, Text.of("bénéficiaire du RSA", "recipient of the minimum income (RSA)"));

    /** Whether the person depends on somebody who receives the minimum income; French: <i>ayant droit</i>. */
    public static final Fact<Boolean> RSA_DEPENDANT = Fact.flag(
            "rsa-dependant",
            SOCIAL,
            Text.of("ayant droit d'un allocataire du RSA", "dependant of a recipient of the minimum income (RSA)"));

    /** Whether the person receives the specific solidarity allowance; French: <i>ASS</i>. */
    public static final Fact<Boolean> ASS =
            Fact.flag("ass", SOCIAL, Text.of("allocataire de l'ASS", "recipient of the solidarity allowance (ASS)"));

    /** Whether the person receives a social minimum other than RSA, ASS and AAH. */
    public static final Fact<Boolean> OTHER_SOCIAL_MINIMUM = Fact.flag(
            "other-social-minimum",
            SOCIAL,
            Text.of(
                    "bénéficiaire d'un autre minimum social que le RSA, l'ASS et l'AAH",
                    "recipient of a social minimum other than RSA, ASS and AAH"));

    /** Whether the person receives the insertion allowance; French: <i>allocation d'insertion</i>. */
    public static final Fact<Boolean> INSERTION_ALLOWANCE = Fact.flag(
            "insertion-allowance",
            SOCIAL,
            Text.of("bénéficiaire de l'allocation d'insertion", "recipient of the insertion allowance"));

    /** Whether the person receives the widowhood allowance; French: <i>allocation veuvage</i>. */
    public static final Fact<Boolean> WIDOW_ALLOWANCE = Fact.flag(
            "widow-allowance",
            SOCIAL,
            Text.of("bénéficiaire de l'allocation veuvage", "recipient of the widowhood allowance"));

    /** Reinforced support of young people in which the person is; absent if in none. */
    public static final Fact<String> YOUTH_SUPPORT = Fact.choice(
            "youth-support",
            SOCIAL,
            Text.of("suivi renforcé des jeunes", "reinforced support of young people"),
            Choice.of("PACEA"),
            Choice.of("CEJ"),
            Choice.of("SMA"),
            Choice.of("SMV"),
            Choice.of("LEAVING_GARANTIE_JEUNES", "sortie de Garantie jeunes", "leaving Garantie jeunes"));

    /** Whether the person leaves child welfare; French: <i>aide sociale à l'enfance, ASE</i>. */
    public static final Fact<Boolean> ASE_LEAVER = Fact.flag(
            "ase-leaver",
            SOCIAL,
            Text.of("sortant de l'aide sociale à l'enfance (ASE)", "leaving child welfare (ASE)"));

    /** Whether the person is a lone parent. */
    public static final Fact<Boolean> LONE_PARENT =
            Fact.flag("lone-parent", SOCIAL, Text.of("parent isolé", "lone parent"));

    /** Whether the person has no accommodation, is put up by others, or has a past of living on the street. */
    public static final Fact<Boolean> HOMELESS = Fact.flag(
            "homeless",
            SOCIAL,
            Text.of(
                    "sans hébergement, hébergé ou ayant un parcours de rue",
                    "without accommodation, put up by others, or with a past on the street"));

    /** Whether an authorised prescriber has diagnosed a mobility problem. */
    public static final Fact<Boolean> MOBILITY_PROBLEM =
            Fact.flag("mobility-problem", SOCIAL, Text.of("problème de mobilité", "mobility problem"));

    /**
     * Integration structure that employs, seconds or trains the person on the day; absent if none does. Whoever an EI, an ACI or a
     * neighbourhood association employs works; whoever is in an AI, an ETTI, an EI, an ACI or an EITI is in an {@linkplain
     * #INSERTION_SCHEME insertion scheme}.
     */
    public static final Fact<String> STRUCTURE = Fact.choice(
            "structure",
            SOCIAL,
            Text.of("structure d'insertion", "integration structure"),
            Choice.of("AI"),
            Choice.of("ETTI"),
            Choice.of("EI"),
            Choice.of("ACI"),
            Choice.of("EITI"),
            Choice.of("GEIQ"),
            Choice.of("REGIE_DE_QUARTIER", "régie de quartier", "neighbourhood association"),
            Choice.of("EPIDE"),
            Choice.of("E2C"),
            Choice.of(
                    "SIMILAR_ASSOCIATION",
                    "association poursuivant le même objet qu'un GEIQ",
                    "association with the same purpose as a GEIQ"),
            Choice.of("OTHER_SCHEME", "autre dispositif particulier d'insertion", "another special scheme"));

    /** Whether the person is in an insertion scheme (French: <i>SIAE, CUI</i>) or leaves one. */
    public static final Fact<Boolean> INSERTION_SCHEME = Fact.flag(
            "insertion-scheme",
            SOCIAL,
            Text.of(
                    "en dispositif d'insertion (SIAE, CUI) ou en sortant",
                    "in an insertion scheme (SIAE, CUI) or leaving one"));

    /** Last day of the agreement to work in work integration; absent if there is none. French: <i>PASS IAE</i>. */
    public static final Fact<LocalDate> PASS_IAE_UNTIL =
            Fact.date("pass-iae-until", SOCIAL, Text.of("dernier jour du PASS IAE", "last day of the PASS IAE"));

    /** Body that has given a reasoned opinion in favour of the person; absent if none has. French: <i>avis motivé</i>. */
    public static final Fact<String> REASONED_OPINION = Fact.choice(
            "reasoned-opinion",
            SOCIAL,
            Text.of("avis motivé", "reasoned opinion"),
            Choice.of("FRANCE_TRAVAIL", "France Travail", "France Travail"),
            Choice.of("MAISON_DE_L_EMPLOI", "maison de l'emploi", "employment centre"),
            Choice.of("PLIE"),
            Choice.of("MISSION_LOCALE", "mission locale", "mission locale"),
            Choice.of("CAP_EMPLOI", "Cap emploi", "Cap emploi"),
            Choice.of("MDPH"),
            Choice.of("FACILITATOR", "facilitateur", "facilitator"));

    /** Whether the person has refugee status. */
    public static final Fact<Boolean> REFUGEE = Fact.flag("refugee", ORIGIN, Text.of("réfugié", "refugee"));

    /** Whether the person benefits from subsidiary protection. */
    public static final Fact<Boolean> SUBSIDIARY_PROTECTION = Fact.flag(
            "subsidiary-protection",
            ORIGIN,
            Text.of("bénéficiaire de la protection subsidiaire", "beneficiary of subsidiary protection"));

    /** Whether the person benefits from temporary protection. */
    public static final Fact<Boolean> TEMPORARY_PROTECTION = Fact.flag(
            "temporary-protection",
            ORIGIN,
            Text.of("bénéficiaire d'une protection temporaire", "beneficiary of temporary protection"));

    /** Whether the person seeks asylum. */
    public static final Fact<Boolean> ASYLUM_SEEKER =
            Fact.flag("asylum-seeker", ORIGIN, Text.of("demandeur d'asile", "asylum seeker"));

    /** Whether the person is a newly arrived foreigner; French: <i>primo-arrivant</i>. */
    public static final Fact<Boolean> NEWLY_ARRIVED =
            Fact.flag("newly-arrived", ORIGIN, Text.of("primo-arrivant", "newly arrived foreigner"));

    /** Whether an evaluation puts the person's French below level A1. */
    public static final Fact<Boolean> FRENCH_BELOW_A1 = Fact.flag(
            "french-below-a1",
            ORIGIN,
            Text.of("maîtrise de la langue française inférieure au niveau A1", "French below level A1"));

    /** Whether the person works under court supervision in prison employment; French: <i>SEP, RIEP</i>. */
    public static final Fact<Boolean> PRISON_WORK = Fact.flag(
            "prison-work",
            JUDICIAL,
            Text.of(
                    "personne sous main de justice employée en régie, au SEP ou par un concessionnaire",
                    "person under court supervision employed in prison work"));

    /** Whether the person leaves prison or is under court supervision: one question, so that nobody has to say which. */
    public static final Fact<Boolean> DETENTION_OR_SUPERVISION = Fact.flag(
            "detention-or-supervision",
            JUDICIAL,
            Text.of("sortant de détention ou placé sous main de justice", "leaving prison or under court supervision"));

    /** Whether the person receives the disabled adult's allowance; French: <i>AAH</i>. */
    public static final Fact<Boolean> AAH =
            Fact.flag("aah", HEALTH, Text.of("allocataire de l'AAH", "recipient of the disability allowance (AAH)"));

    /** Whether the person receives an invalidity pension or benefit. */
    public static final Fact<Boolean> INVALIDITY_BENEFIT = Fact.flag(
            "invalidity-benefit",
            HEALTH,
            Text.of("titulaire d'une pension ou allocation d'invalidité", "recipient of an invalidity benefit"));

    /** Adapted structure of which the person is an employee or a user; absent if none. */
    public static final Fact<String> ADAPTED_STRUCTURE = Fact.choice(
            "adapted-structure",
            HEALTH,
            Text.of("structure du secteur adapté ou protégé", "structure of the adapted or protected sector"),
            Choice.of("EA"),
            Choice.of("EATT"),
            Choice.of("ESAT"));

    /**
     * Last day of the recognition as a disabled worker (French: <i>RQTH</i>); absent if not recognised, {@link
     * #PERMANENT} if recognised for good.
     */
    public static final Fact<LocalDate> DISABLED_WORKER_UNTIL = Fact.date(
            "disabled-worker-until",
            HEALTH,
            Text.of("reconnaissance de travailleur handicapé", "recognition as a disabled worker"));

    /** Whether a recognised disabled worker is oriented to ordinary work; French: <i>milieu ordinaire</i>. */
    public static final Fact<Boolean> ORDINARY_WORK_ORIENTATION = Fact.flag(
            "ordinary-work-orientation",
            HEALTH,
            Text.of("orientation en milieu ordinaire de travail", "orientation to ordinary work"));

    /** The last day of what has no end. */
    public static final LocalDate PERMANENT = LocalDate.of(9999, 12, 31);

    private static final int MAX_WINDOW = 120;
    private static final Pattern WINDOW = Pattern.compile("months-(worked|registered)-last-([1-9]\\d{0,2})");

    private static final List<Fact<?>> ALL = List.of(
            BIRTH_DATE,
            REGISTERED_SINCE,
            RECURRENTLY_REGISTERED_SINCE,
            WITHOUT_WORK_SINCE,
            SEEKING_WORK,
            REMOTE_FROM_EMPLOYMENT,
            DIFFICULTY_FINDING_WORK,
            NEVER_WORKED,
            LAST_WORKED_IN_TRADE_ON,
            FORCED_RETRAINING,
            WORK_STUDY,
            MONTHS_WORKED_LAST_12,
            HOURS_WORKED_SINCE_REGISTRATION,
            EDUCATION_LEVEL,
            LEFT_SCHOOL_ON,
            MONTHS_INACTIVE_SINCE_SCHOOL,
            QPV_RESIDENT,
            QPV_2014_RESIDENT,
            QPV_2024_RESIDENT,
            ZRR_RESIDENT,
            RSA,
            RSA_DEPENDANT,
            ASS,
            OTHER_SOCIAL_MINIMUM,
            INSERTION_ALLOWANCE,
            WIDOW_ALLOWANCE,
            YOUTH_SUPPORT,
            ASE_LEAVER,
            LONE_PARENT,
            HOMELESS,
            MOBILITY_PROBLEM,
            STRUCTURE,
            INSERTION_SCHEME,
            PASS_IAE_UNTIL,
            REASONED_OPINION,
            REFUGEE,
            SUBSIDIARY_PROTECTION,
            TEMPORARY_PROTECTION,
            ASYLUM_SEEKER,
            NEWLY_ARRIVED,
            FRENCH_BELOW_A1,
            PRISON_WORK,
            DETENTION_OR_SUPERVISION,
            AAH,
            INVALIDITY_BENEFIT,
            ADAPTED_STRUCTURE,
            DISABLED_WORKER_UNTIL,
            ORDINARY_WORK_ORIENTATION);

    private static final Set<Fact<?>> LISTED = new HashSet<>(ALL);

    private Facts() {}

    /**
     * Months worked within a number of last months, for lists whose window is not a year.
     *
     * @param months the length of the window, from 1 to 120
     */
    public static Fact<BigDecimal> monthsWorkedInLast(int months) {
        checkWindow(months);
        return Fact.number(
                MONTHS_WORKED + months,
                ORDINARY,
                Text.of(
                        "mois travaillés dans les " + months + " derniers mois",
                        "months worked within the last " + months + " months"),
                Unit.MONTHS);
    }

    /**
     * Months of registration as a jobseeker within a number of last months, for lists that add up interrupted registrations.
     *
     * @param months the length of the window, from 1 to 120
     */
    public static Fact<BigDecimal> monthsRegisteredInLast(int months) {
        checkWindow(months);
        return Fact.number(
                "months-registered-last-" + months,
                ORDINARY,
                Text.of(
                        "mois d'inscription comme demandeur d'emploi dans les " + months + " derniers mois",
                        "months of registration as a jobseeker within the last " + months + " months"),
                Unit.MONTHS);
    }

    private static void checkWindow(int months) {
        require(
                months >= 1 && months <= MAX_WINDOW,
                "window-out-of-range",
                "une fenêtre compte de 1 à 120 mois",
                "a window of months lies between 1 and 120");
    }

    /** The window of a fact made by {@link #monthsWorkedInLast} or {@link #monthsRegisteredInLast}; empty for any other fact. */
    static Optional<Window> windowOf(Fact<?> fact) {
        Matcher window = WINDOW.matcher(fact.code());
        return window.matches() && find(fact.code()).filter(fact::equals).isPresent()
                ? Optional.of(Window.of(fact, window.group(1).equals("worked"), Integer.parseInt(window.group(2))))
                : Optional.empty();
    }

    /** The standard facts, in the order in which equally intrusive ones are asked for. */
    public static List<Fact<?>> all() {
        return ALL;
    }

    /** The standard fact of a code, if there is one; any window of months is found. */
    public static Optional<Fact<?>> find(String code) {
        Optional<Fact<?>> listed =
                ALL.stream().filter(fact -> fact.code().equals(code)).findFirst();
        Matcher window = WINDOW.matcher(code);
        if (listed.isPresent() || !window.matches() || Integer.parseInt(window.group(2)) > MAX_WINDOW) {
            return listed;
        }
        int months = Integer.parseInt(window.group(2));
        return Optional.of(
                window.group(1).equals("worked") ? monthsWorkedInLast(months) : monthsRegisteredInLast(months));
    }

    /** Whether a fact has the code of a standard fact without being that fact. An application gives its own facts other codes. */
    public static boolean isRedefined(Fact<?> fact) {
        return !LISTED.contains(fact)
                && find(fact.code()).filter(standard -> !standard.equals(fact)).isPresent();
    }
}
