package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.DocumentId;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.PenaltyTerm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What the penalties that the contract sets come to. */
final class Penalties {

    private static final int SECONDS_PER_HOUR = 3600;

    private final ClauseTerms terms;
    private final Ledger ledger;
    private final LocalDate asOf;

    Penalties(ClauseTerms terms, Ledger ledger, LocalDate asOf) {
        this.terms = terms;
        this.ledger = ledger;
        this.asOf = asOf;
    }

    PenaltySheet sheet(List<LotPosition> lots) {
        List<PenaltySheet.Line> lines =
                terms.penalties().stream().flatMap(term -> lines(term, lots)).toList();
        return PenaltySheet.of(lines, terms.contract().currency());
    }

    private Stream<PenaltySheet.Line> lines(PenaltyTerm term, List<LotPosition> lots) {
        if (term instanceof PenaltyTerm.PerMissingHour perHour) {
            return lots.stream().filter(lot -> lot.gap().isPositive()).map(lot -> missingHours(perHour, lot));
        }
        PenaltyTerm.PerDayAfterNotice perDay = (PenaltyTerm.PerDayAfterNotice) term;
        return ledger.notices().entrySet().stream()
                .map(notice -> missingDocument(perDay, notice.getKey(), notice.getValue()));
    }

    private PenaltySheet.Line missingHours(PenaltyTerm.PerMissingHour term, LotPosition lot) {
        boolean whole = term.partHours() == PenaltyTerm.PartHours.DROPPED;
        Hours missing = priced(term, lot.gap());
        Money amount = price(term, missing);
        boolean ended = asOf.isAfter(terms.contract().endsOn());
        List<Derivation> steps = new ArrayList<>();
        steps.add(Derivation.of(
                "à réaliser : {0} ; comptées : {1} ; manquantes : {2}",
                "to perform: {0}; counted: {1}; missing: {2}",
                lot.toPerform(),
                lot.tally().counted(),
                lot.gap()));
        if (lot.tally().pending().isPositive()) {
            steps.add(pending(term, lot));
        }
        steps.add(Derivation.of(
                ended
                        ? "le marché s'est terminé le {0} : pénalité applicable"
                        : "le marché court jusqu'au {0} : pénalité seulement possible",
                ended ? "the contract ended on {0}: penalty incurred" : "the contract runs until {0}: exposure only",
                terms.contract().endsOn()));
        steps.add(Derivation.of(liability()));
        Derivation derivation = Derivation.of(
                        "lot {0} : {1} manquantes × {2} = {3}",
                        "lot {0}: {1} missing × {2} = {3}", lot.lot().value(), missing, term.rate(), amount)
                .rounded(
                        whole ? "à l'heure entière inférieure" : "au centime le plus proche",
                        whole ? "down to the whole hour" : "to the nearest cent")
                .under(term.reference())
                .on(asOf)
                .from(steps);
        return new PenaltySheet.Line(PenaltySheet.Kind.MISSING_HOURS, lot.lot().value(), ended, amount, derivation);
    }

    /** Hours that wait for a decision or a document are missing as long as they wait; the sheet says what they may take off. */
    private static Derivation pending(PenaltyTerm.PerMissingHour term, LotPosition lot) {
        Hours pending = lot.tally().pending();
        Hours left = lot.gap().minus(pending).orZeroIfNegative();
        return Derivation.of(
                "{0} en attente : si elles comptent toutes, il reste {1} manquantes, soit {2}",
                "{0} pending: if all of them count, {1} are missing, that is {2}",
                pending,
                left,
                price(term, priced(term, left)));
    }

    private static Hours priced(PenaltyTerm.PerMissingHour term, Hours missing) {
        return term.partHours() == PenaltyTerm.PartHours.DROPPED
                ? Hours.of(missing.toSeconds() / SECONDS_PER_HOUR)
                : missing;
    }

    private static Money price(PenaltyTerm.PerMissingHour term, Hours missing) {
        return term.rate()
                .multipliedBy(BigDecimal.valueOf(missing.toSeconds()), RoundingMode.UNNECESSARY)
                .dividedBy(SECONDS_PER_HOUR, RoundingMode.HALF_UP);
    }

    private Text liability() {
        return switch (terms.contract().holder().liability()) {
            case SINGLE -> Text.of("due par le titulaire", "owed by the contractor");
            case JOINT ->
                Text.of(
                        "groupement conjoint : à répartir entre les membres selon leur part",
                        "joint grouping: to be shared by the members, each for its part");
            case JOINT_AND_SEVERAL ->
                Text.of(
                        "groupement solidaire : chaque membre en répond pour le tout",
                        "joint and several grouping: each member answers for the whole");
        };
    }

    private PenaltySheet.Line missingDocument(
            PenaltyTerm.PerDayAfterNotice term, DocumentId document, LocalDate notice) {
        Optional<LocalDate> received = Optional.ofNullable(ledger.receipts().get(document));
        LocalDate until = received.orElse(asOf);
        int days = Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(notice, until)));
        Money amount = term.rate().multipliedBy(days);
        Derivation derivation = Derivation.of(
                        "pièce {0} : {1} × {2} = {3}",
                        "document {0}: {1} × {2} = {3}", document.value(), Period.ofDays(days), term.rate(), amount)
                .under(term.reference())
                .on(asOf)
                .from(
                        Derivation.of(
                                "mise en demeure du {0}, ce jour compris",
                                "formal notice of {0}, that day included", notice),
                        Derivation.of(
                                received.isPresent()
                                        ? "reçue le {0}, ce jour exclu"
                                        : "non reçue au {0}, ce jour exclu",
                                received.isPresent()
                                        ? "received on {0}, that day excluded"
                                        : "not received by {0}, that day excluded",
                                until));
        return new PenaltySheet.Line(PenaltySheet.Kind.MISSING_DOCUMENT, document.value(), true, amount, derivation);
    }
}
