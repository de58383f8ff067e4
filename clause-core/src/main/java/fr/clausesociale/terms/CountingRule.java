package fr.clausesociale.terms;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Text;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Route;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a contract says about which hours count, and for how much, beyond who is eligible, by which means, and for how long. Practice
 * differs from buyer to buyer and no text settles it, so that a rule holds only if the terms state it, and nothing that changes a figure
 * has a default.
 *
 * <p>French: <i>règle de prise en compte</i>. This type is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface CountingRule {

    /** The article of the contract. */
    LegalReference reference();

    /**
     * Only new recruitments count: hours of a person whose employment began earlier are refused, however long the person works on the
     * contract.
     *
     * <p>What is new is measured by the first day of the employment contract, and not by the day on which the person came to work on
     * this contract. French: <i>nouvelle embauche</i>.
     *
     * @param routes the ways of having hours performed for which it holds, at least one. Contracts that write "new recruitment" mean the
     *     companies' own hires; whether the employees of a structure must be new, too, is for the terms to say
     * @param notBefore the first day on which an employment may begin, where the contract names one; without it that of the notification
     * @param reference the article of the contract
     */
    record NewHire(List<Route> routes, Optional<LocalDate> notBefore, LegalReference reference)
            implements CountingRule {

        /** Checks that a route is named, and puts the routes in the order of their enum. */
        public NewHire {
            routes = ordered(routes);
        }
    }

    /**
     * The facilitator or the buyer must {@linkplain fr.clausesociale.journal.Event.HireValidated validate} each hire before its hours
     * count. French: <i>validation préalable</i>.
     *
     * <p>A hire is validated in time if it is by the first day on which its hours could count: that of the employment, or that of the
     * notification if it is later. Days have no hours here, so that a validation on that very day is in time.
     *
     * @param routes the ways of having hours performed for which it holds, at least one
     * @param late what holds if a hire is validated later, or not at all
     * @param reference the article of the contract
     */
    record PriorValidation(List<Route> routes, Late late, LegalReference reference) implements CountingRule {

        /** What a validation that comes late gives. Contracts that ask for it seldom say it, so that it has no default. */
        public enum Late {
            /** Nothing: none of the hours of the hire counts. They are refused as soon as its first day has passed. */
            NO_HOURS,
            /** The hours worked from the day of the validation on count. Until there is one, hours are pending. */
            HOURS_FROM_VALIDATION
        }

        /** Checks that a route is named, and puts the routes in the order of their enum. */
        public PriorValidation {
            routes = ordered(routes);
        }
    }

    /**
     * Whether training hours inside an employment contract count: the hours that an apprentice spends at the training centre, or those
     * outside the company of a professional training contract. French: <i>heures de formation</i>.
     *
     * <p>The CCAG for works of 2021 (art. 20.1.2), as the federation of GEIQ quotes it, counts them; their invoices leave them out. Of an
     * employment contract of which the terms say nothing, hours {@linkplain fr.clausesociale.journal.Event.HoursDeclared#training
     * declared as training} are pending. Where they do not count, a declaration that does not say how many hours were training is
     * pending, too.
     *
     * @param employment the kind of employment contract
     * @param counted whether they count, as hours worked do
     * @param reference the article of the contract
     */
    record TrainingHours(Employment employment, boolean counted, LegalReference reference) implements CountingRule {}

    /**
     * All hours of a subcontract to such a structure count, whoever works them: no decision on the person is needed, and none takes hours
     * away. Of any other subcontract, and where the terms say nothing, only hours of eligible persons count. The subcontract must still be
     * among the {@linkplain AdmittedMeans#subcontracting means admitted}. French: <i>sous-traitance</i>.
     *
     * @param structures the kinds of structure for which it holds, at least one
     * @param reference the article of the contract
     */
    record WholeSubcontract(List<StructureKind> structures, LegalReference reference) implements CountingRule {

        /** Checks that a structure is named, and puts the structures in the order of their enum. */
        public WholeSubcontract {
            structures = structures.stream().distinct().sorted().toList();
            requireAt(
                    "/structures",
                    !structures.isEmpty(),
                    "rule-without-structure",
                    "la règle nomme au moins une sorte de structure",
                    "the rule names at least one kind of structure");
        }
    }

    /**
     * The most hours of one person that count; those beyond it are refused. French: <i>plafond par personne</i>.
     *
     * <p>The hours of a person that otherwise count take the room first, in the order of the days worked and then of the ids of their
     * declarations; what they leave is for those that are pending, in the same order. Hours are cut to the second. A declaration does not
     * say how many hours were worked on which day, so that what is refused of a part of it is spread over the same days as the rest. The
     * cap is the same however long the person works.
     *
     * <p>What counts or is pending of a person is thus never more than can count once everything is known. Hours beyond the cap are
     * refused, although they may take the place of pending hours that are refused later. It is filled by hours worked, whatever their
     * {@linkplain Weight weight}.
     *
     * <p>More hours of a person never lower the hours that count in all. They may lower those of one lot, whose room they take, or what is
     * credited, if hours of less weight were worked first; and so a penalty may rise with them. The explanation of the hours refused says
     * that it is the cap.
     *
     * @param most the most hours of one person, above zero
     * @param scope within what they are counted together
     * @param reference the article of the contract
     */
    record PersonCap(Hours most, Scope scope, LegalReference reference) implements CountingRule {

        /** Within what the hours of one person are counted together, whichever companies employ the person. */
        public enum Scope {
            /** All lots of the contract: hours on one lot take room that later ones on another would have had. */
            CONTRACT,
            /** Each lot by itself. */
            LOT
        }

        /** Checks the hours. */
        public PersonCap {
            requireAt(
                    "/most",
                    most.isPositive(),
                    "person-cap-invalid",
                    "le plafond d'heures par personne est supérieur à zéro",
                    "the most hours of one person are above zero");
        }
    }

    /**
     * For how many hours one hour under some employment contracts is credited: 3/2 of an hour under an open-ended contract, say. Without
     * such a rule one hour is credited for each that counts. French: <i>pondération</i>.
     *
     * <p>No national text and no published contract that could be read weights hours, so that none comes with this library: a weight is
     * what the terms of one contract say, by kind of employment contract; hours of a public or of a structure are asked for by a {@link
     * SubTarget}. It changes what is {@linkplain
     * fr.clausesociale.assessment.HoursTally#credited() credited} against the hours due, and no hour declared, counted, pending or
     * refused; caps, and hours that several contracts claim, are of hours worked.
     *
     * @param employments the kinds of employment contract for which it holds, at least one; no two weights of the terms are for one kind
     * @param numerator the hours credited for as many hours worked as the denominator says, from 1 to 1000
     * @param denominator the hours worked, from 1 to 1000; the fraction is kept in its lowest terms
     * @param reference the article of the contract
     */
    record Weight(List<Employment> employments, int numerator, int denominator, LegalReference reference)
            implements CountingRule {

        private static final int MOST = 1000;

        /** Checks that an employment is named, puts the employments in the order of their enum, and reduces the fraction. */
        public Weight {
            employments = employments.stream().distinct().sorted().toList();
            requireAt(
                    "/employments",
                    !employments.isEmpty(),
                    "rule-without-employment",
                    "la règle nomme au moins un contrat de travail",
                    "the rule names at least one employment contract");
            requireTerm("/numerator", numerator);
            requireTerm("/denominator", denominator);
            int divisor = BigInteger.valueOf(numerator)
                    .gcd(BigInteger.valueOf(denominator))
                    .intValueExact();
            numerator /= divisor;
            denominator /= divisor;
        }

        private static void requireTerm(String place, int term) {
            requireAt(
                    place,
                    term >= 1 && term <= MOST,
                    "weight-invalid",
                    "une pondération est le quotient de deux nombres entiers de 1 à {0}",
                    "a weight is the quotient of two whole numbers from 1 to {0}",
                    MOST);
        }

        /**
         * What hours worked are credited for: hours × numerator ÷ denominator, to the nearest second, half of it up.
         *
         * @throws fr.clausesociale.ClauseException {@code hours-out-of-range} if the hours by the numerator exceed a {@code long} of seconds
         */
        public Hours credited(Hours worked) {
            return Hours.ofSeconds(
                    BigDecimal.valueOf(worked.multipliedBy(numerator).toSeconds())
                            .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
                            .longValueExact());
        }

        /** The weight in figures: {@code 3/2}, or {@code 2} where it is a whole number. */
        public Text label() {
            return denominator == 1
                    ? Text.format("{0}", "{0}", numerator)
                    : Text.format("{0}/{1}", "{0}/{1}", numerator, denominator);
        }

        /** The weight in figures and the employment contracts in words: {@code × 3/2 (CDI, CDD)}. */
        public Text statement() {
            Text kinds = employments.stream()
                    .map(Employment::label)
                    .reduce((first, next) -> Text.format("{0}, {1}", "{0}, {1}", first, next))
                    .orElseThrow();
            return Text.format("× {0} ({1})", "× {0} ({1})", label(), kinds);
        }
    }

    private static List<Route> ordered(List<Route> routes) {
        requireAt(
                "/routes",
                !routes.isEmpty(),
                "rule-without-route",
                "la règle nomme au moins une modalité de réalisation",
                "the rule names at least one way of having hours performed");
        return routes.stream().distinct().sorted().toList();
    }
}
