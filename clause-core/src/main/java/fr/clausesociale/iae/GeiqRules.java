package fr.clausesociale.iae;

import static fr.clausesociale.ClauseException.require;
import static fr.clausesociale.iae.Platform.since;
import static fr.clausesociale.iae.Platform.table;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import fr.clausesociale.law.LegalReference;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The rules of a diagnosis for a GEIQ and of the support grant that it gives.
 *
 * <p>A criterion ticked without its {@linkplain GeiqCriterion#parent() parent} is dropped. A GEIQ keeps at least one criterion,
 * an authorised prescriber may keep none. The grant is the higher amount if the author is an authorised prescriber, if one
 * criterion of level 1 or two of level 2 are kept; else the lower one if a criterion of annex 1 is kept; else nothing.
 *
 * <p>The dates of {@link #published()} are those of the platform's software, not those of the texts. This type is immutable and
 * thread-safe.
 *
 * @param higherAllowance the higher amount
 * @param lowerAllowance the lower amount, in the same currency
 * @param validity how long a diagnosis is valid, in days or in months
 * @since 0.1.0
 */
public record GeiqRules(
        DatedValues<Money> higherAllowance, DatedValues<Money> lowerAllowance, DatedValues<Period> validity) {

    private static final LegalReference ORDER =
            LegalReference.of("Arrêté du 10 mars 2022 (JORFTEXT000045398420)", "annexes 1 et 2");

    private static final List<CriterionPair<GeiqCriterion>> PAIRS = List.of(
            new CriterionPair<>(GeiqCriterion.SENIOR, GeiqCriterion.JEUNE),
            new CriterionPair<>(GeiqCriterion.DE_45, GeiqCriterion.JEUNE),
            new CriterionPair<>(GeiqCriterion.SENIOR, GeiqCriterion.ASE),
            new CriterionPair<>(GeiqCriterion.DE_45, GeiqCriterion.ASE),
            new CriterionPair<>(GeiqCriterion.REF_DA, GeiqCriterion.RS_PS_DA),
            new CriterionPair<>(GeiqCriterion.ZRR, GeiqCriterion.QPV),
            new CriterionPair<>(GeiqCriterion.DELD_12, GeiqCriterion.DELD),
            new CriterionPair<>(GeiqCriterion.DELD_12, GeiqCriterion.DETLD),
            new CriterionPair<>(GeiqCriterion.DELD, GeiqCriterion.DETLD));

    private static final GeiqRules PUBLISHED = new GeiqRules(
            table(
                    "geiq-allowance-higher",
                    List.of(since("2023-01-06", Money.ofMajor(CurrencyUnit.EUR, 1400), "aide GEIQ, montant majoré"))),
            table(
                    "geiq-allowance-lower",
                    List.of(since("2023-01-06", Money.ofMajor(CurrencyUnit.EUR, 814), "aide GEIQ, montant de base"))),
            table(
                    "geiq-diagnosis-validity",
                    List.of(since("2023-01-06", Period.ofMonths(6), "validité du diagnostic GEIQ"))));

    /** The rules of the platform, read on 21 August 2026, known from 6 January 2023 on. */
    public static GeiqRules published() {
        return PUBLISHED;
    }

    /** The same rules, said to have been compared with the platform on a day. */
    public GeiqRules checkedOn(LocalDate day) {
        return new GeiqRules(higherAllowance.checkedOn(day), lowerAllowance.checkedOn(day), validity.checkedOn(day));
    }

    /**
     * Decides on a diagnosis, on the day it was made.
     *
     * @param diagnosis the diagnosis
     * @throws fr.clausesociale.ClauseException {@code geiq-author-invalid} if the author is neither an authorised prescriber nor
     *     the GEIQ; {@code value-not-known} if the rules of that day are not known
     */
    public GeiqDecision decide(GeiqDiagnosis diagnosis) {
        boolean prescriber = isPrescriber(diagnosis.author());
        LocalDate on = diagnosis.on();
        Set<GeiqCriterion> kept = kept(diagnosis.criteria());
        List<CriterionPair<GeiqCriterion>> pairs = refusedPairs(kept);
        Allowance allowance = allowance(on, diagnosis.author(), kept);
        GeiqOutcome outcome;
        if (!pairs.isEmpty()) {
            outcome = GeiqOutcome.INCOMPATIBLE_CRITERIA;
        } else if (kept.isEmpty() && !prescriber) {
            outcome = GeiqOutcome.NO_CRITERION;
        } else {
            outcome = allowance.amount().isZero() ? GeiqOutcome.NO_ALLOWANCE : GeiqOutcome.ELIGIBLE;
        }
        boolean accepted = outcome == GeiqOutcome.ELIGIBLE || outcome == GeiqOutcome.NO_ALLOWANCE;
        Money higher = higherAllowance.at(on).value();
        Set<GeiqCriterion> dropped = Criteria.ordered(
                GeiqCriterion.class,
                diagnosis.criteria().stream().filter(c -> !kept.contains(c)).toList());
        Optional<DiagnosisValidity> valid = accepted ? Optional.of(validity(on, diagnosis.author())) : Optional.empty();
        return GeiqDecision.builder()
                .diagnosis(diagnosis)
                .outcome(outcome)
                .kept(kept)
                .dropped(dropped)
                .level1Present(ofLevel(kept, CriterionLevel.ONE).count() > 0)
                .level2Count((int) ofLevel(kept, CriterionLevel.TWO).count())
                .refusedPairs(pairs)
                .allowance(accepted ? allowance.amount() : Money.zero(higher.getCurrencyUnit()))
                .validity(valid)
                .authorisedPrescriberWouldChange(
                        pairs.isEmpty() && !allowance.amount().equals(higher))
                .derivation(Derivation.of("diagnostic GEIQ : {0}", "GEIQ diagnosis: {0}", outcome.label())
                        .on(on)
                        .from(steps(diagnosis.author(), kept, dropped, allowance, valid)))
                .build();
    }

    private List<Derivation> steps(
            DiagnosisAuthor author,
            Set<GeiqCriterion> kept,
            Set<GeiqCriterion> dropped,
            Allowance allowance,
            Optional<DiagnosisValidity> valid) {
        List<Derivation> steps = new ArrayList<>();
        steps.add(Derivation.of("auteur : {0}", "author: {0}", author.label()));
        if (!dropped.isEmpty()) {
            steps.add(Derivation.of(
                            "cochés sans le critère dont ils dépendent, non comptés : {0}",
                            "ticked without the criterion on which they depend, not counted: {0}",
                            Criteria.list(dropped, GeiqCriterion::label))
                    .under(Platform.rule("critères GEIQ")));
        }
        refusedPairs(kept).forEach(pair -> steps.add(refused(pair)));
        valid.ifPresent(v -> {
            steps.add(count(kept));
            steps.add(allowance.step());
            steps.add(expiry(v));
        });
        return steps;
    }

    private Derivation expiry(DiagnosisValidity valid) {
        DatedValue<Period> length = validity.at(valid.from());
        return Derivation.of(
                        "valable {0}, jusqu'au {1} inclus",
                        "valid for {0}, until {1} included",
                        length.value(),
                        valid.expiresOn().minusDays(1))
                .under(length.reference());
    }

    /**
     * How long a diagnosis is valid: six calendar months.
     *
     * @param on the day of the diagnosis
     * @param author who makes it
     * @throws fr.clausesociale.ClauseException {@code geiq-author-invalid} if the author is neither an authorised prescriber nor
     *     the GEIQ; {@code value-not-known} if the rule of that day is not known
     */
    public DiagnosisValidity validity(LocalDate on, DiagnosisAuthor author) {
        isPrescriber(author);
        return new DiagnosisValidity(
                author, on, Platform.plus(on, validity.at(on).value()));
    }

    /** The amount that criteria give once they are kept, and the rule by which. */
    record Allowance(Money amount, Derivation step) {}

    /** The grant for criteria that were kept. Whether they can stand together and without their parents is asked before. */
    Allowance allowance(LocalDate on, DiagnosisAuthor author, Set<GeiqCriterion> kept) {
        DatedValue<Money> higher = higherAllowance.at(on);
        if (isPrescriber(author)) {
            return granted(higher, Text.of("auteur prescripteur habilité", "the author is an authorised prescriber"));
        }
        if (ofLevel(kept, CriterionLevel.ONE).findAny().isPresent()) {
            return granted(higher, Text.of("un critère de niveau 1", "one criterion of level 1"));
        }
        if (ofLevel(kept, CriterionLevel.TWO).count() >= 2) {
            return granted(higher, Text.of("deux critères de niveau 2", "two criteria of level 2"));
        }
        if (kept.stream().anyMatch(c -> c.annex().givesLowerAmount())) {
            return granted(lowerAllowance.at(on), Text.of("un critère de l'annexe 1", "one criterion of annex 1"));
        }
        return new Allowance(
                Money.zero(higher.value().getCurrencyUnit()),
                Derivation.of(Text.of("aucune aide", "no grant")).under(higher.reference()));
    }

    /** The pairs among some criteria that cannot be true together. */
    static List<CriterionPair<GeiqCriterion>> refusedPairs(Set<GeiqCriterion> kept) {
        return Criteria.refused(PAIRS, kept);
    }

    private static Allowance granted(DatedValue<Money> amount, Text rule) {
        return new Allowance(
                amount.value(),
                Derivation.of("aide : {0} ({1})", "grant: {0} ({1})", amount.value(), rule)
                        .under(amount.reference()));
    }

    private static Set<GeiqCriterion> kept(Set<GeiqCriterion> ticked) {
        return Criteria.ordered(
                GeiqCriterion.class,
                ticked.stream()
                        .filter(c -> c.parent().map(ticked::contains).orElse(true))
                        .toList());
    }

    private static Stream<GeiqCriterion> ofLevel(Set<GeiqCriterion> kept, CriterionLevel level) {
        return kept.stream().filter(c -> c.level().equals(Optional.of(level)));
    }

    private static Derivation count(Set<GeiqCriterion> kept) {
        return Derivation.of(
                        "critères retenus : {0} ; niveau 1 : {1}, niveau 2 : {2}",
                        "criteria kept: {0}; level 1: {1}, level 2: {2}",
                        Criteria.list(kept, GeiqCriterion::label),
                        ofLevel(kept, CriterionLevel.ONE).count(),
                        ofLevel(kept, CriterionLevel.TWO).count())
                .under(ORDER);
    }

    private static Derivation refused(CriterionPair<GeiqCriterion> pair) {
        return Derivation.of(
                        "incompatibles, quel que soit l'auteur : {0} ; {1}",
                        "incompatible, whoever the author is: {0}; {1}",
                        pair.first().label(),
                        pair.second().label())
                .under(Platform.rule("critères incompatibles"));
    }

    private static boolean isPrescriber(DiagnosisAuthor author) {
        require(
                author != DiagnosisAuthor.OTHER_PRESCRIBER,
                "geiq-author-invalid",
                "un diagnostic pour un GEIQ est fait par un prescripteur habilité ou par le GEIQ",
                "a diagnosis for a GEIQ is made by an authorised prescriber or by the GEIQ");
        return author == DiagnosisAuthor.AUTHORISED_PRESCRIBER;
    }
}
