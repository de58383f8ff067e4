package fr.clausesociale.portfolio;

import static fr.clausesociale.ClauseException.require;
import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.assessment.HoursLine;
import fr.clausesociale.assessment.HoursPart;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Event.HoursDeclared;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.ClauseTerms;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The hours that one contract counts, each with the person who worked them.
 *
 * <p>An assessment names hires and no person; the journal knows whose they are. Hours that are pending or refused claim nothing. Hours are
 * those worked, whatever their {@linkplain fr.clausesociale.terms.CountingRule.Weight weight}: a weight makes nobody work longer.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param contract the contract
 * @param plausibleHoursPerDay the most hours of one person on one day that are believed, above zero and at most 24
 * @param claims the hours, each declaration once
 * @since 0.1.0
 */
public record ContractClaims(ContractId contract, Hours plausibleHoursPerDay, List<Claim> claims) {

    /**
     * Hours of a declaration that count.
     *
     * @param declaration the declaration
     * @param person the person
     * @param lot the lot
     * @param on the day on which they were first declared
     * @param from the first day over which the hours that count are spread
     * @param to the last one, in the same calendar month
     * @param hours the hours that count, above zero and at most 24 a day
     */
    public record Claim(
            EventId declaration,
            PersonToken person,
            LotId lot,
            LocalDate on,
            LocalDate from,
            LocalDate to,
            Hours hours) {

        /** Checks the days and the hours. */
        public Claim {
            requireAt(
                    "/to",
                    !to.isBefore(from) && YearMonth.from(from).equals(YearMonth.from(to)),
                    "claim-period-invalid",
                    "les jours d'une déclaration se suivent dans un même mois",
                    "the days of a declaration are in order and of one calendar month");
            requireAt(
                    "/hours",
                    hours.isPositive() && hours.compareTo(HoursDeclared.most(from, to)) <= 0,
                    "claim-hours-invalid",
                    "les heures présentées sont supérieures à zéro, {0} au plus sur ces jours",
                    "hours claimed are above zero and at most {0} on these days",
                    HoursDeclared.most(from, to));
        }
    }

    /** Copies the claims, and checks the plausible hours and that no declaration claims twice. */
    public ContractClaims {
        claims = List.copyOf(claims);
        requireAt(
                "/plausibleHoursPerDay",
                plausibleHoursPerDay.isPositive() && plausibleHoursPerDay.compareTo(Hours.of(24)) <= 0,
                "plausible-hours-invalid",
                "les heures plausibles d'un jour sont supérieures à zéro, 24 au plus",
                "the plausible hours of a day are above zero and at most 24");
        requireAt(
                "/claims",
                claims.stream().map(Claim::declaration).distinct().count() == claims.size(),
                "claim-duplicated",
                "une déclaration n'est présentée qu'une fois",
                "a declaration claims once");
    }

    /**
     * The claims of an assessment.
     *
     * @param terms the terms of the contract
     * @param journal the journal that was assessed
     * @param assessment the assessment of it
     * @throws fr.clausesociale.ClauseException {@code claims-of-other-contract} if the assessment is of another contract than the
     *     terms, {@code claims-of-other-journal} if the journal lacks a hire of the assessment
     */
    public static ContractClaims of(ClauseTerms terms, Journal journal, Assessment assessment) {
        require(
                terms.contract().id().equals(assessment.contract()),
                "claims-of-other-contract",
                "le bilan est celui du marché {0}, et non du marché {1}",
                "the assessment is of contract {0} and not of contract {1}",
                assessment.contract().value(),
                terms.contract().id().value());
        Map<EventId, Event.Hire> hires = new HashMap<>();
        for (Event event : journal.events()) {
            if (event instanceof Event.Hire hire && !hire.on().isAfter(assessment.asOf())) {
                hires.put(hire.id(), hire);
            }
        }
        return new ContractClaims(
                assessment.contract(),
                terms.plausibleHoursPerDay().orElse(Hours.of(24)),
                assessment.lines().stream()
                        .filter(line -> line.tally().counted().isPositive())
                        .map(line -> claim(line, hires))
                        .toList());
    }

    private static Claim claim(HoursLine line, Map<EventId, Event.Hire> hires) {
        Event.Hire hire = hires.get(line.hire());
        if (hire == null) {
            throw new ClauseException(
                    "claims-of-other-journal",
                    Text.format(
                            "le journal n'est pas celui du bilan : il ne contient pas l'embauche {0}",
                            "the journal is not the one assessed: it lacks hire {0}",
                            line.hire().value()));
        }
        List<HoursPart> counted = line.parts().stream()
                .filter(part -> part.reason().isEmpty())
                .filter(part -> part.hours().isPositive())
                .toList();
        return new Claim(
                line.declaration(),
                hire.person(),
                line.lot(),
                line.history().get(0).on(),
                counted.get(0).from(),
                counted.get(counted.size() - 1).to(),
                line.tally().counted());
    }
}
