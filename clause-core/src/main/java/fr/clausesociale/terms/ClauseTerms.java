package fr.clausesociale.terms;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.contract.Contract;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.derivation.Fingerprint;
import fr.clausesociale.eligibility.Adaptation;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.RuleSetCatalogue;
import fr.clausesociale.eligibility.RuleSetDiff;
import fr.clausesociale.identity.DocumentId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PartId;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.PenaltyTerm.LateFrom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;

/**
 * What a contract says about its social clause, as data.
 *
 * <p>Nothing about a contract is in the code, and nothing that it does not say is invented: where its text leaves a choice,
 * the terms must make it. All amounts are in the contract's currency.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param contract who buys and who performs
 * @param eligiblePersons the list of eligible persons that the contract takes
 * @param listVersions which version of it holds when texts change it
 * @param adaptation what the contract changes of that list, if it does; {@link #list()} is then the adapted list
 * @param eligibilityWindow how long a person stays eligible, if the contract limits it
 * @param obligations the lots that bear the clause, at least one
 * @param parts optional tranches and renewals, of which nothing is due before they are activated
 * @param means how hours may be performed
 * @param windows how long the hours of a kind of employment contract count; a kind that is not named counts for the whole
 *     contract
 * @param countingRules what else decides which hours count and for how much they are credited; empty if nothing does
 * @param calendars the documents that the contractor owes, each calendar with a name of its own; no document that is due once is named like
 *     those of another calendar
 * @param penalties what missing hours and documents cost; empty if the contract sets nothing
 * @param penaltyLimit what bounds the penalties together, if anything does
 * @param withheldFromLead the article by which the penalties of a grouping are withheld from its lead member until that
 *     {@linkplain fr.clausesociale.journal.Event.PenaltiesSplit says} how they are shared, if there is one
 * @param settlement how the companies settle among themselves, if they agreed on it
 * @param plausibleHoursPerDay the most hours of one person that are believed, per calendar day and on average over the days of
 *     a declaration; beyond it a declaration or correction is rejected as a mistake, and what declarations for several lots or
 *     companies say beyond it together is refused. It is not of the contract but of whoever keeps its journal, above zero and at
 *     most 24; without it 24
 * @since 0.1.0
 */
@Value.Builder
public record ClauseTerms(
        Contract contract,
        RuleSetId eligiblePersons,
        ListVersions listVersions,
        Optional<Adaptation> adaptation,
        Optional<EligibilityWindow> eligibilityWindow,
        List<LotObligation> obligations,
        List<OptionalPart> parts,
        AdmittedMeans means,
        List<CountingWindow> windows,
        List<CountingRule> countingRules,
        List<ReportingCalendar> calendars,
        List<PenaltyTerm> penalties,
        Optional<PenaltyLimit> penaltyLimit,
        Optional<LegalReference> withheldFromLead,
        Optional<SettlementTerm> settlement,
        Optional<Hours> plausibleHoursPerDay) {

    /** Checks that lots exist, that nothing is said twice, and the currency. */
    public ClauseTerms {
        obligations = List.copyOf(obligations);
        parts = List.copyOf(parts);
        windows = List.copyOf(windows);
        countingRules = List.copyOf(countingRules);
        calendars = List.copyOf(calendars);
        penalties = List.copyOf(penalties);
        requireAt(
                "/adaptation/id",
                adaptation.filter(own -> own.id().equals(eligiblePersons)).isEmpty(),
                "adaptation-cycle",
                "la liste aménagée {0} s'aménagerait elle-même ; il lui faut un identifiant propre",
                "the adapted list {0} would adapt itself; give it an id of its own",
                eligiblePersons.toString());
        requireAt(
                "/obligations",
                !obligations.isEmpty(),
                "terms-without-obligation",
                "au moins un lot porte la clause",
                "at least one lot bears the clause");
        for (int i = 0; i < obligations.size(); i++) {
            LotId lot = obligations.get(i).lot();
            requireAt(
                    "/obligations/" + i + "/lot",
                    contract.lot(lot).isPresent(),
                    "lot-unknown",
                    "le marché n'a pas de lot {0}",
                    "the contract has no lot {0}",
                    lot.value());
        }
        requireDistinct(
                "/obligations/{0}/lot",
                obligations.stream().map(LotObligation::lot), "obligation-duplicated", Text.of("du même lot", "lot"));
        requireDistinct(
                "/parts/{0}/id",
                parts.stream().map(OptionalPart::id),
                "part-duplicated",
                Text.of("de la même tranche ou reconduction", "tranche or renewal"));
        for (int i = 0; i < parts.size(); i++) {
            requireParts("/parts/" + i, parts.get(i), contract, obligations);
        }
        requireDistinct(
                "/windows/{0}/employment",
                windows.stream().map(CountingWindow::employment),
                "window-duplicated",
                Text.of("de la même sorte de contrat de travail", "kind of employment contract"));
        requireOneWeight(countingRules);
        requireDistinct(
                "/countingRules/{0}",
                countingRules.stream().map(ClauseTerms::subject),
                "counting-rule-duplicated",
                Text.of("de la même règle de prise en compte", "counting rule"));
        requireDistinct(
                "/calendars/{0}/name",
                calendars.stream().map(ReportingCalendar::name),
                "calendar-duplicated",
                Text.of("du même calendrier de pièces", "reporting calendar"));
        requireOwnDocuments(calendars);
        requireDistinct(
                "/penalties/{0}",
                penalties.stream().map(ClauseTerms::subject),
                "penalty-duplicated",
                Text.of("de la même sorte de pénalité", "kind of penalty"));
        for (int i = 0; i < penalties.size(); i++) {
            Optional<String> named =
                    penalties.get(i) instanceof PenaltyTerm.PerDayLate late ? late.calendar() : Optional.empty();
            requireAt(
                    "/penalties/" + i + "/calendar",
                    named.isEmpty()
                            || calendars.stream().map(ReportingCalendar::name).anyMatch(named.get()::equals),
                    "calendar-unknown",
                    "la clause n'a pas de calendrier de pièces de ce nom",
                    "the terms have no reporting calendar of this name");
            boolean fromLastDay =
                    penalties.get(i) instanceof PenaltyTerm.PerDayLate late && late.from() == LateFrom.LAST_DAY;
            requireAt(
                    "/penalties/" + i + "/calendar",
                    !fromLastDay
                            || calendars.stream()
                                    .filter(calendar ->
                                            named.isEmpty() || calendar.name().equals(named.get()))
                                    .anyMatch(calendar -> calendar.deadline().isPresent()),
                    "penalty-without-deadline",
                    "aucune pièce visée par cette pénalité n'a de date limite, à partir de laquelle elle courrait",
                    "no document of this penalty has a last day from which it could run");
        }
        currencies(obligations, penalties, penaltyLimit, settlement)
                .forEach((place, currency) -> requireAt(
                        place,
                        currency.equals(contract.currency()),
                        "currency-mismatch",
                        "tout montant de la clause est en {0}, la monnaie du marché",
                        "every amount of the terms is in {0}, the currency of the contract",
                        contract.currency().getCode()));
        for (int i = 0; i < obligations.size(); i++) {
            int stranger = obligations
                    .get(i)
                    .split()
                    .map(split -> split.firstStranger(contract.holder().members()))
                    .orElse(-1);
            requireAt(
                    "/obligations/" + i + "/split/shares/" + stranger + "/company",
                    stranger < 0,
                    "company-unknown",
                    "une répartition ne nomme que des entreprises du groupement",
                    "a split names companies of the grouping only");
        }
        requireAt(
                "/withheldFromLead",
                withheldFromLead.isEmpty() || contract.holder().members().size() > 1,
                "withholding-without-grouping",
                "une entreprise seule n'a pas de mandataire",
                "one company alone has no lead member");
        requireAt(
                "/settlement",
                settlement.isEmpty() || contract.holder().members().size() > 1,
                "settlement-without-grouping",
                "une entreprise seule n'a personne avec qui régler",
                "one company alone has nobody to settle with");
        requireAt(
                "/plausibleHoursPerDay",
                plausibleHoursPerDay
                        .map(hours -> hours.isPositive() && hours.compareTo(Hours.of(24)) <= 0)
                        .orElse(true),
                "plausible-hours-invalid",
                "le maximum d'heures plausibles par jour est supérieur à zéro et d'au plus 24",
                "the most hours that are believed lie above zero and are at most 24 a day");
    }

    /** A builder without any part set. Not thread-safe. */
    public static ClauseTermsBuilder builder() {
        return new ClauseTermsBuilder();
    }

    /** A digest of the whole content: two terms with the same fingerprint give the same assessments. */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    /** The list of the contract: the one that it takes or, if it changes it, the adapted one. */
    public RuleSetId list() {
        return adaptation.map(Adaptation::id).orElse(eligiblePersons);
    }

    /**
     * Whether a decision under a list is one under the list of the contract: the one that {@link #list()} names or, if the contract
     * takes the version in force, any version of it. The engine refuses days on which a version is not in force.
     */
    public boolean isListed(RuleSetId decided) {
        return listVersions == ListVersions.NAMED
                ? decided.equals(list())
                : decided.name().equals(list().name());
    }

    /**
     * The list by which a hire is examined that starts on a day, with what the contract changes of it. A version other than the one that
     * the terms name is called {@code <own version>.<version of the list>} if the contract changes it.
     *
     * @param catalogue the lists that the application knows
     * @param day the first day of the hire
     * @throws fr.clausesociale.ClauseException as {@link #list(RuleSetCatalogue)}; {@code rule-set-unknown} also if no version is in
     *     force on the day
     */
    public RuleSet list(RuleSetCatalogue catalogue, LocalDate day) {
        if (listVersions == ListVersions.NAMED) {
            return list(catalogue);
        }
        return adapted(catalogue
                .find(eligiblePersons.name(), day)
                .orElseThrow(() -> new ClauseException(
                        "rule-set-unknown",
                        "/eligiblePersons",
                        Text.format(
                                "le catalogue n'a pas de version de la liste {0} en vigueur le {1}",
                                "the catalogue has no version of rule set {0} in force on {1}",
                                eligiblePersons.name(),
                                day),
                        null)));
    }

    /**
     * The list of the contract in the version that the terms name, with what the contract changes of it.
     *
     * @param catalogue the lists that the application knows
     * @throws fr.clausesociale.ClauseException {@code rule-set-unknown} if the catalogue has not the list that the contract takes, or a
     *     code of {@link Adaptation#of} with its place in the terms
     */
    public RuleSet list(RuleSetCatalogue catalogue) {
        RuleSet base = catalogue
                .find(eligiblePersons)
                .orElseThrow(() -> new ClauseException(
                        "rule-set-unknown",
                        "/eligiblePersons",
                        Text.format(
                                "le catalogue n'a pas la liste {0}",
                                "the catalogue has no rule set {0}", eligiblePersons.toString()),
                        null));
        return adapted(base);
    }

    /** What the contract changes, under an id of its own for each version of the list. */
    private Adaptation adaptation(RuleSet base) {
        Adaptation own = adaptation.orElseThrow();
        String version = base.id().equals(eligiblePersons)
                ? own.id().version()
                : own.id().version() + "." + base.id().version();
        return new Adaptation(
                RuleSetId.of(own.id().name(), version),
                own.title(),
                own.reference(),
                own.removed(),
                own.replaced(),
                own.added(),
                own.open(),
                own.priority());
    }

    private RuleSet adapted(RuleSet base) {
        if (adaptation.isEmpty()) {
            return base;
        }
        try {
            return adaptation(base).of(base);
        } catch (ClauseException e) {
            throw new ClauseException(e.code(), "/adaptation" + e.place(), e.text(), e);
        }
    }

    /**
     * What the contract changes of the list that it takes, in words: criteria, thresholds, documents, who goes first, and how long a
     * person stays eligible.
     *
     * @param catalogue the lists that the application knows
     * @throws fr.clausesociale.ClauseException as {@link #list(RuleSetCatalogue)}
     */
    public Derivation changes(RuleSetCatalogue catalogue) {
        RuleSet changed = list(catalogue);
        List<Derivation> changes = new ArrayList<>();
        changes.add(new RuleSetDiff(catalogue.find(eligiblePersons).orElse(changed), changed).explanation());
        eligibilityWindow.ifPresent(window -> changes.add(Derivation.of(
                        "durée d'éligibilité : {0} à compter de {1} ({2})",
                        "length of eligibility: {0} from {1} ({2})",
                        window.length(),
                        window.start().label(),
                        window.monthEnd().label())
                .under(window.reference())));
        changes.add(Derivation.of(listVersions.label()));
        return Derivation.of(
                        "publics éligibles du marché {0}",
                        "eligible persons of the contract {0}", contract.id().value())
                .from(changes);
    }

    /** What a lot owes; empty if it does not bear the clause. */
    public Optional<LotObligation> obligation(LotId lot) {
        return obligations.stream().filter(o -> o.lot().equals(lot)).findFirst();
    }

    /** A tranche or renewal; empty if the contract has none of this id. */
    public Optional<OptionalPart> part(PartId part) {
        return parts.stream().filter(one -> one.id().equals(part)).findFirst();
    }

    /**
     * What a late document costs each day: the penalty for its calendar or, without one, that for all documents.
     *
     * @param document the document, of a calendar or not
     * @param from from when on it is late; a document may cost a penalty from its last day and another from a formal notice
     * @return empty if no such penalty is for the document
     */
    public Optional<PenaltyTerm.PerDayLate> latePenalty(DocumentId document, PenaltyTerm.LateFrom from) {
        Optional<String> calendar = calendars.stream()
                .filter(one -> one.isNamedLikeItsDocuments(document))
                .map(ReportingCalendar::name)
                .findFirst();
        List<PenaltyTerm.PerDayLate> late = penalties.stream()
                .filter(PenaltyTerm.PerDayLate.class::isInstance)
                .map(PenaltyTerm.PerDayLate.class::cast)
                .filter(penalty -> penalty.from() == from)
                .toList();
        return late.stream()
                .filter(penalty ->
                        penalty.calendar().isPresent() && penalty.calendar().equals(calendar))
                .findFirst()
                .or(() -> late.stream()
                        .filter(penalty -> penalty.calendar().isEmpty())
                        .findFirst());
    }

    /**
     * The article that exempts from penalty the hours for which the buyer found nobody to propose; empty if the contract has none.
     */
    public Optional<LegalReference> exemption() {
        return perMissingHour().flatMap(PenaltyTerm.PerMissingHour::exemption);
    }

    /**
     * The article that lets missing hours cost nothing without a {@linkplain fr.clausesociale.journal.Event.HoursNotice formal notice}; empty
     * if the contract penalises them without one, or not at all.
     */
    public Optional<LegalReference> hoursNotice() {
        return perMissingHour().flatMap(PenaltyTerm.PerMissingHour::notice);
    }

    private Optional<PenaltyTerm.PerMissingHour> perMissingHour() {
        return penalties.stream()
                .filter(PenaltyTerm.PerMissingHour.class::isInstance)
                .map(PenaltyTerm.PerMissingHour.class::cast)
                .findFirst();
    }

    /**
     * Until when hours of a hire count by the windows of the terms: that of the kind of employment contract, and that of the person's
     * eligibility. It can be asked before anybody is hired; {@link fr.clausesociale.terms} never looks at a journal.
     *
     * @param employment the kind of employment contract
     * @param hired the first day of the hire
     * @param since the day of an event from which a window may run; empty if it has not come, which for the first hire means that this is
     *     the first one. It is not asked for each hire
     * @return the window that ends first; empty if hours count until the contract ends
     */
    public Optional<CountingEnd> countingEnd(
            Employment employment, LocalDate hired, Function<EligibilityWindow.Start, Optional<LocalDate>> since) {
        Stream<CountingEnd> ofEmployment = window(employment).stream()
                .flatMap(window -> begin(window.start(), hired, since).map(window::end).stream());
        Stream<CountingEnd> ofPerson = eligibilityWindow.stream()
                .flatMap(window -> begin(window.start(), hired, since).map(window::end).stream());
        return Stream.concat(ofEmployment, ofPerson).min(Comparator.comparing(CountingEnd::day));
    }

    /** The day from which a window runs; empty if it has not come. */
    private static Optional<LocalDate> begin(
            EligibilityWindow.Start start,
            LocalDate hired,
            Function<EligibilityWindow.Start, Optional<LocalDate>> since) {
        return switch (start) {
            case EACH_HIRE -> Optional.of(hired);
            case FIRST_HIRE -> Optional.of(since.apply(start).orElse(hired));
            case FIRST_DECISION, NOTIFICATION -> since.apply(start);
        };
    }

    /** How long the hours of a kind of employment contract count; empty if for the whole contract. */
    public Optional<CountingWindow> window(Employment employment) {
        return windows.stream().filter(w -> w.employment() == employment).findFirst();
    }

    /** The rules of one kind, in the order of the terms. */
    public <R extends CountingRule> List<R> countingRules(Class<R> kind) {
        return countingRules.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static void requireParts(
            String place, OptionalPart part, Contract contract, List<LotObligation> obligations) {
        requireAt(
                place + "/endsOn",
                part.endsOn().map(contract.endsOn()::isBefore).orElse(true),
                "part-end-invalid",
                "une tranche ou reconduction allonge le marché au-delà du {0}",
                "a tranche or renewal makes the contract last longer than {0}",
                contract.endsOn());
        for (int i = 0; i < part.hours().size(); i++) {
            LotId lot = part.hours().get(i).lot();
            requireAt(
                    place + "/hours/" + i + "/lot",
                    obligations.stream().map(LotObligation::lot).anyMatch(lot::equals),
                    "lot-without-clause",
                    "le lot {0} ne porte pas la clause",
                    "lot {0} does not bear the clause",
                    lot.value());
        }
    }

    /** Checks that the id of a document tells its calendar. */
    private static void requireOwnDocuments(List<ReportingCalendar> calendars) {
        for (int i = 0; i < calendars.size(); i++) {
            if (calendars.get(i) instanceof ReportingCalendar.Once once) {
                DocumentId document = DocumentId.of(once.name());
                requireAt(
                        "/calendars/" + i + "/name",
                        calendars.stream()
                                .filter(one -> one != once)
                                .noneMatch(one -> one.isNamedLikeItsDocuments(document)),
                        "calendar-ambiguous",
                        "cette pièce a le nom que porterait celle d'un autre calendrier pour un jour donné",
                        "this document is named as one of another calendar would be for some day");
            }
        }
    }

    /** Checks that no kind of employment contract has two weights. */
    private static void requireOneWeight(List<CountingRule> rules) {
        Set<Employment> weighted = EnumSet.noneOf(Employment.class);
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i) instanceof CountingRule.Weight weight) {
                for (Employment employment : weight.employments()) {
                    requireAt(
                            "/countingRules/" + i + "/employments",
                            weighted.add(employment),
                            "weight-ambiguous",
                            "deux pondérations pour un même contrat de travail : {0}",
                            "two weights for one employment contract: {0}",
                            employment.label());
                }
            }
        }
    }

    private static void requireDistinct(String place, Stream<?> parts, String code, Text kind) {
        Set<Object> seen = new HashSet<>();
        int index = 0;
        for (Object part : parts.toList()) {
            requireAt(
                    place.replace("{0}", Integer.toString(index++)),
                    seen.add(part),
                    code,
                    "la clause parle deux fois {0}",
                    "the terms speak twice of the same {0}",
                    kind);
        }
    }

    /** What a penalty is for, so that none is for the same. */
    private static Object subject(PenaltyTerm penalty) {
        return penalty instanceof PenaltyTerm.PerDayLate late
                ? List.of(late.from(), late.calendar())
                : penalty.getClass();
    }

    /** What a counting rule decides, so that none decides the same. */
    private static Object subject(CountingRule rule) {
        if (rule instanceof CountingRule.TrainingHours training) {
            return List.of(training.getClass(), training.employment());
        }
        return rule instanceof CountingRule.Weight weight
                ? List.of(weight.getClass(), weight.employments())
                : rule.getClass();
    }

    /** The currency of every amount by its place, in the order of the places. */
    private static Map<String, CurrencyUnit> currencies(
            List<LotObligation> obligations,
            List<PenaltyTerm> penalties,
            Optional<PenaltyLimit> penaltyLimit,
            Optional<SettlementTerm> settlement) {
        Map<String, CurrencyUnit> currencies = new LinkedHashMap<>();
        for (int i = 0; i < obligations.size(); i++) {
            LotObligation lot = obligations.get(i);
            String place = "/obligations/" + i;
            if (lot.obligation() instanceof Obligation.HoursPerSlice perSlice) {
                currencies.put(place + "/obligation/slice", perSlice.slice().getCurrencyUnit());
            }
            if (lot.offered().orElse(null) instanceof Obligation.HoursPerSlice perSlice) {
                currencies.put(place + "/offered/slice", perSlice.slice().getCurrencyUnit());
            }
            if (lot.amendments().orElse(null) instanceof AmendmentRule.Proportional rule) {
                currencies.put(place + "/amendments/amount", rule.amount().getCurrencyUnit());
            }
        }
        for (int i = 0; i < penalties.size(); i++) {
            String place = penalties.get(i) instanceof PenaltyTerm.PerMissingHour
                    ? "/price"
                    : penalties.get(i) instanceof PenaltyTerm.PerDayLate ? "/rate" : "/amount";
            currencies.put("/penalties/" + i + place, penalties.get(i).currency());
        }
        penaltyLimit
                .flatMap(PenaltyLimit::cap)
                .ifPresent(cap -> currencies.put("/penaltyLimit/cap", cap.getCurrencyUnit()));
        settlement.ifPresent(term ->
                currencies.put("/settlement/pricePerHour", term.pricePerHour().getCurrencyUnit()));
        return currencies;
    }
}
