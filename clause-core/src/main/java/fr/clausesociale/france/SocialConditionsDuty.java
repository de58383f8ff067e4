package fr.clausesociale.france;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.france.EuThresholds.Buyer;
import fr.clausesociale.france.EuThresholds.Purchase;
import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.LegalReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A contract that a buyer plans, and whether article L2112-2-1 of the Code de la commande publique obliges it to bear conditions on the
 * social field or employment.
 *
 * <p>The article applies from the European threshold on, to consultations launched in or after August 2026. The sources do not agree on the day: one
 * says 1 August, some 21 August, Légifrance 22 August. So a contract launched before 1 August is outside, one launched from 22
 * August on may be inside, and in between the answer is that it is not known. Contracts of defence or security are outside. Whatever
 * the answer, "social" is wider than insertion hours: a contract may comply without any.
 *
 * <p>The article has exceptions, whose wording could not be read; so none is listed here, and none is ever assumed. A buyer may claim one in its
 * own words and must justify it: the answer then is not known either, for the library does not judge a justification, and the claim stands in the
 * derivation. Concessions have an article of their own and are not covered.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param launchedOn the day on which the consultation is launched or the notice sent; empty if it is not known
 * @param buyer who buys
 * @param purchase what is bought
 * @param estimatedValue the estimated value excluding VAT, in euros, above zero; empty if it is not known
 * @param defenceOrSecurity whether it is a contract of defence or security
 * @param exceptions the exceptions that the buyer claims
 * @since 0.1.0
 */
@Value.Builder
public record SocialConditionsDuty(
        Optional<LocalDate> launchedOn,
        Buyer buyer,
        Purchase purchase,
        Optional<Money> estimatedValue,
        boolean defenceOrSecurity,
        List<ClaimedException> exceptions) {

    private static final LocalDate EARLIEST = LocalDate.of(2026, 8, 1);
    private static final LocalDate LATEST = LocalDate.of(2026, 8, 22);
    private static final LegalReference ARTICLE = LegalReference.of("Code de la commande publique", "art. L2112-2-1");

    /** Whether the article applies. */
    public enum Answer {
        /** It applies. */
        APPLIES,
        /** It does not. */
        DOES_NOT_APPLY,
        /** That is not known: something of the contract, the day of entry into force, the threshold, or whether an exception holds. */
        UNDETERMINED
    }

    /**
     * An exception that the buyer claims.
     *
     * @param ground which one, in the words of the article
     * @param justification why it holds for this contract
     */
    public record ClaimedException(String ground, String justification) {
        /** Checks that it is justified. */
        public ClaimedException {
            requireAt(
                    "/ground",
                    !ground.isBlank(),
                    "exception-without-ground",
                    "une exception invoquée dit laquelle",
                    "an exception that is claimed says which one");
            requireAt(
                    "/justification",
                    !justification.isBlank(),
                    "exception-unjustified",
                    "une exception invoquée est justifiée",
                    "an exception that is claimed is justified");
        }
    }

    /**
     * Whether the article applies, and why.
     *
     * @param answer the answer
     * @param derivation the article, the day, the threshold with its text, and the exceptions claimed
     */
    public record Finding(Answer answer, Derivation derivation) {}

    /** Checks the value. */
    public SocialConditionsDuty {
        exceptions = List.copyOf(exceptions);
        requireAt(
                "/estimatedValue",
                estimatedValue
                        .map(value ->
                                value.isPositive() && value.getCurrencyUnit().equals(CurrencyUnit.EUR))
                        .orElse(true),
                "estimated-value-invalid",
                "la valeur estimée est supérieure à zéro et en euros",
                "the estimated value is above zero and in euros");
    }

    /** A builder without any part set. Not thread-safe. */
    public static SocialConditionsDutyBuilder builder() {
        return new SocialConditionsDutyBuilder();
    }

    /** Whether the article applies, and why. */
    public Finding find() {
        List<Finding> tests = new ArrayList<>();
        tests.add(defence());
        tests.add(launch());
        tests.add(threshold());
        tests.addAll(exceptions.stream().map(SocialConditionsDuty::claimed).toList());
        Answer answer = tests.stream().anyMatch(test -> test.answer() == Answer.DOES_NOT_APPLY)
                ? Answer.DOES_NOT_APPLY
                : tests.stream().anyMatch(test -> test.answer() == Answer.UNDETERMINED)
                        ? Answer.UNDETERMINED
                        : Answer.APPLIES;
        Derivation root = Derivation.of(
                        "conditions relatives au domaine social ou à l'emploi : {0}",
                        "conditions on the social field or employment: {0}",
                        switch (answer) {
                            case APPLIES -> Text.of("obligatoires", "mandatory");
                            case DOES_NOT_APPLY -> Text.of("non obligatoires", "not mandatory");
                            case UNDETERMINED -> Text.of("indéterminé", "undetermined");
                        })
                .under(ARTICLE)
                .from(tests.stream().map(Finding::derivation).toList());
        return new Finding(answer, launchedOn.map(root::on).orElse(root));
    }

    private Finding defence() {
        return defenceOrSecurity
                ? new Finding(
                        Answer.DOES_NOT_APPLY,
                        Derivation.of(
                                "marché de défense ou de sécurité : hors du champ de l'article",
                                "contract of defence or security: outside of the article"))
                : new Finding(
                        Answer.APPLIES,
                        Derivation.of(
                                "ni marché de défense ni marché de sécurité", "not a contract of defence or security"));
    }

    private Finding launch() {
        if (launchedOn.isEmpty()) {
            return new Finding(
                    Answer.UNDETERMINED, Derivation.of("date de lancement inconnue", "the day of launch is not known"));
        }
        LocalDate day = launchedOn.get();
        if (day.isBefore(EARLIEST)) {
            return new Finding(
                    Answer.DOES_NOT_APPLY,
                    Derivation.of(
                            "lancé avant août 2026, mois de l'entrée en vigueur",
                            "launched before August 2026, the month of entry into force"));
        }
        return day.isBefore(LATEST)
                ? new Finding(
                        Answer.UNDETERMINED,
                        Derivation.of(
                                "lancé entre le {0} et le {1} : les sources ne s'accordent pas sur le jour d'entrée en vigueur (1er, 21 ou 22 août 2026)",
                                "launched from {0} to before {1}: sources do not agree on the day of entry into force (1, 21 or 22 August 2026)",
                                EARLIEST,
                                LATEST))
                : new Finding(
                        Answer.APPLIES,
                        Derivation.of(
                                "lancé le {0} ou après, article en vigueur",
                                "launched on {0} or later, the article is in force", LATEST));
    }

    private Finding threshold() {
        if (launchedOn.isEmpty() || estimatedValue.isEmpty()) {
            return new Finding(
                    Answer.UNDETERMINED,
                    Derivation.of(
                            "seuil européen : jour ou valeur estimée inconnus",
                            "European threshold: the day or the estimated value is not known"));
        }
        LocalDate day = launchedOn.get();
        Optional<DatedValue<Money>> known = EuThresholds.of(buyer, purchase).find(day);
        if (known.isEmpty()) {
            return new Finding(
                    Answer.UNDETERMINED,
                    Derivation.of("seuil européen inconnu à cette date", "European threshold not known for that day")
                            .on(day));
        }
        Money value = estimatedValue.get();
        Money limit = known.get().value();
        boolean reached = !value.isLessThan(limit);
        return new Finding(
                reached ? Answer.APPLIES : Answer.DOES_NOT_APPLY,
                Derivation.of(
                                reached
                                        ? "valeur estimée de {0}, au moins le seuil européen de {1}"
                                        : "valeur estimée de {0}, moins que le seuil européen de {1}",
                                reached
                                        ? "estimated value of {0}, at least the European threshold of {1}"
                                        : "estimated value of {0}, less than the European threshold of {1}",
                                value,
                                limit)
                        .on(day)
                        .under(known.get().reference()));
    }

    private static Finding claimed(ClaimedException exception) {
        return new Finding(
                Answer.UNDETERMINED,
                Derivation.of(
                        "exception invoquée par l'acheteur, qui en répond : {0} ; justification : {1}",
                        "exception claimed by the buyer, who answers for it: {0}; justification: {1}",
                        exception.ground(),
                        exception.justification()));
    }
}
