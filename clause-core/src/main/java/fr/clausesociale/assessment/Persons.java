package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.contract.Route;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.journal.Event;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.CountingRule.WholeSubcontract;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Whether the hours of persons count by what was decided of them. */
final class Persons {

    private static final Text MEANS_OPEN = Text.of(
            "le marché ne nomme pas ce contrat de travail mais laisse sa liste ouverte : à l'acheteur de l'admettre",
            "the contract does not name this employment contract but leaves its list open: for the buyer to admit");

    private static final Text WHOLE = Text.of(
            "sous-traitance dont toutes les heures comptent, quelle que soit la personne",
            "subcontract of which all hours count, whoever works them");

    private final ClauseTerms terms;
    private final Decisions decisions = new Decisions();
    private final Decisions otherLists = new Decisions();

    Persons(ClauseTerms terms, List<Event.PersonDecided> decided) {
        this.terms = terms;
        for (Event.PersonDecided decision : decided) {
            boolean contractsList = terms.isListed(decision.ruleSet());
            (contractsList ? decisions : otherLists).add(decision);
        }
    }

    /** The decisions under the contract's list. */
    Decisions decisions() {
        return decisions;
    }

    /** Whether hours of a hire may count, from the day of each decision on. */
    NavigableMap<LocalDate, Boolean> mayCount(Event.Hire hire) {
        NavigableMap<LocalDate, Boolean> mayCount = new TreeMap<>();
        if (wholeSubcontract(hire).isPresent()) {
            return mayCount;
        }
        decisions
                .on(hire)
                .forEach(decision -> mayCount.putIfAbsent(decision.on(), decision.verdict() != Verdict.NOT_ELIGIBLE));
        return mayCount;
    }

    /** What becomes of the hours of a hire on a lot that bears the clause. */
    HoursOutcome outcome(Event.Hire hire) {
        return wholeSubcontract(hire).orElseGet(() -> ofPerson(hire));
    }

    /** That hours of a hire count whoever works them; empty if that is not so. */
    private Optional<HoursOutcome> wholeSubcontract(Event.Hire hire) {
        return hire.route() != Route.SUBCONTRACTING
                ? Optional.empty()
                : terms.countingRules(WholeSubcontract.class).stream()
                        .filter(rule -> hire.structure()
                                .filter(rule.structures()::contains)
                                .isPresent())
                        .map(rule -> HoursOutcome.counted(WHOLE, rule.reference()))
                        .findFirst();
    }

    private HoursOutcome ofPerson(Event.Hire hire) {
        LegalReference article = terms.obligation(hire.lot()).orElseThrow().reference();
        return decisions
                .on(hire)
                .findFirst()
                .map(decision -> decided(hire, decision, article))
                .orElseGet(() -> undecided(hire, article));
    }

    private HoursOutcome undecided(Event.Hire hire, LegalReference article) {
        return otherLists.on(hire).findFirst().isEmpty()
                ? HoursOutcome.of(
                        HoursReason.NO_DECISION,
                        Text.format(
                                "aucune décision d'éligibilité pour l'embauche du {0}",
                                "no decision on eligibility for the hire of {0}", hire.startsOn()),
                        article)
                : HoursOutcome.of(
                        HoursReason.OTHER_LIST,
                        Text.format(
                                "la décision d'éligibilité ne porte pas sur la liste du marché ({0})",
                                "the decision on eligibility is not under the contract's list ({0})",
                                terms.list().toString()),
                        article);
    }

    private HoursOutcome decided(Event.Hire hire, Event.PersonDecided decision, LegalReference article) {
        return switch (decision.verdict()) {
            case ELIGIBLE -> eligible(hire, decision.on(), article);
            case PENDING_PROOF -> HoursOutcome.of(HoursReason.PENDING_PROOF, verdict(decision), article);
            case UNDETERMINED -> HoursOutcome.of(HoursReason.UNDETERMINED, verdict(decision), article);
            case NOT_ELIGIBLE -> HoursOutcome.of(HoursReason.NOT_ELIGIBLE, verdict(decision), article);
        };
    }

    private HoursOutcome eligible(Event.Hire hire, LocalDate decidedOn, LegalReference article) {
        return terms.means().leavesOpen(hire.route(), hire.employment())
                ? HoursOutcome.of(
                        HoursReason.MEANS_TO_DECIDE, MEANS_OPEN, terms.means().reference())
                : HoursOutcome.counted(
                        Text.format(
                                "personne éligible, décision du {0}", "eligible person, decision of {0}", decidedOn),
                        article);
    }

    private static Text verdict(Event.PersonDecided decision) {
        return Text.format(
                "décision du {0} : {1}",
                "decision of {0}: {1}", decision.on(), decision.verdict().label());
    }

    /** Until when the last decision on a person holds for later hires; empty if that is not before a day. */
    Optional<LocalDate> eligibleUntil(Event.Hire hire, LocalDate endsOn) {
        return decisions
                .last(hire.person())
                .filter(decision -> decision.verdict() == Verdict.ELIGIBLE)
                .flatMap(Event.PersonDecided::until)
                .filter(endsOn::isAfter);
    }
}
