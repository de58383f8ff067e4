package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.CompanyId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * What somebody must do next on a contract, and by when.
 *
 * <p>It names hires, declarations, documents and lots, never persons. This type is immutable and thread-safe.
 *
 * @param kind what
 * @param actor who
 * @param company the company that acts or is concerned; of a grouping the lead for documents, lots and penalties; of declarations that of the
 *     first
 * @param subject the document, the hire, the first of the declarations, the lot or the contract
 * @param by the last day, which may have passed; empty if neither the contract nor the hire sets one
 * @param derivation the same in a sentence, with the article of the contract behind it, if there is one
 * @since 0.1.0
 */
public record NextAction(
        Kind kind, Actor actor, CompanyId company, String subject, Optional<LocalDate> by, Derivation derivation) {

    /** The earliest day first, then what has none; on one day by kind and subject. */
    static final Comparator<NextAction> ORDER = Comparator.comparing(
                    (NextAction action) -> action.by().orElse(LocalDate.MAX))
            .thenComparing(NextAction::kind)
            .thenComparing(NextAction::subject);

    /** Who must act. */
    public enum Actor {
        /** The company or the lead of the grouping; French: <i>titulaire</i>. */
        COMPANY(Text.of("entreprise", "company")),
        /** The buyer; French: <i>acheteur</i>. */
        BUYER(Text.of("acheteur", "buyer")),
        /** The facilitator; French: <i>facilitateur</i>. */
        FACILITATOR(Text.of("facilitateur", "facilitator"));

        private final Text label;

        Actor(Text label) {
            this.label = label;
        }

        /** The actor in words. */
        public Text label() {
            return label;
        }
    }

    /** What must be done. */
    public enum Kind {
        /** The company sends a document of the calendar, by its last day. */
        SEND_DOCUMENT(Actor.COMPANY),
        /** The buyer asks for a document that is late; a formal notice was given, or no penalty hangs on one. */
        CHASE_DOCUMENT(Actor.BUYER),
        /**
         * The buyer decides on a formal notice, without which no penalty runs: for a document that is late or, where the contract asks for one,
         * for the hours of a lot that are missing after the contract has ended; no day is set for the latter.
         */
        GIVE_NOTICE(Actor.BUYER),
        /** The holder chooses between hours and actions on a lot that leaves the choice; no day is set for it. */
        CHOOSE_FULFILMENT(Actor.COMPANY),
        /** The holder, who chose actions, does those that the running year asks for, by its last day. */
        PERFORM_ACTION(Actor.COMPANY),
        /** The facilitator decides whether a person is eligible, by the first day of the hire: its hours wait from then on. */
        DECIDE_PERSON(Actor.FACILITATOR),
        /** The facilitator obtains the document on which a decision waits, by the first day of the hire. */
        OBTAIN_PROOF(Actor.FACILITATOR),
        /** The buyer admits or refuses means that the contract does not name, by the first day of the hire. */
        ADMIT_MEANS(Actor.BUYER),
        /** The facilitator or the buyer validates a hire, by its first day: the contract counts no hour, or none before, without it. */
        VALIDATE_HIRE(Actor.FACILITATOR),
        /** The facilitator prepares the end of a window, after which the hours of a hire count no more. */
        PREPARE_WINDOW_END(Actor.FACILITATOR),
        /** The facilitator examines a person again, with documents of that time, before a hire that a decision covers no more. */
        RENEW_DECISION(Actor.FACILITATOR),
        /**
         * The facilitator checks that declarations of one person for the same days ({@link HoursLine#alongside()}) do not declare the same hours
         * twice: once for all declarations that days link to each other; no day is set for it. It is told of those that no {@linkplain
         * fr.clausesociale.journal.Event.DeclarationsChecked check} names together, or that were corrected since.
         */
        CHECK_DECLARATIONS(Actor.FACILITATOR),
        /**
         * The company catches up on a lot that is not {@link Progress.Status#GREEN} by the caller's thresholds, by the last day of the
         * contract.
         */
        CATCH_UP(Actor.COMPANY),
        /**
         * The facilitator proposes persons on a lot that lacks hours and has no hire running whose hours count or may still count, by the
         * last day of the contract. It is not told of a lot that is {@link Progress.Status#GREEN}.
         */
        PROPOSE_PERSONS(Actor.FACILITATOR),
        /** The buyer decides whether to apply the penalties that are incurred; no day is set for it. */
        DECIDE_PENALTIES(Actor.BUYER);

        private final Actor actor;

        Kind(Actor actor) {
            this.actor = actor;
        }

        Actor actor() {
            return actor;
        }
    }
}
