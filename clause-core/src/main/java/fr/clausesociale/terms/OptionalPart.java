package fr.clausesociale.terms;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Text;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PartId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of the contract that the buyer may or may not have performed: nothing is due of it until it is
 * {@linkplain fr.clausesociale.journal.Event.PartActivated activated}, and then its hours come on top of what each lot owes.
 *
 * <p>French: <i>tranche optionnelle</i>, <i>reconduction</i>. This type is immutable and thread-safe.
 *
 * @param id the part
 * @param kind whether it is a tranche or a renewal
 * @param endsOn the last day of the contract once the part is activated, if the part makes it last longer
 * @param hours what each lot owes on top; none for a part that only makes the contract last longer, such as the renewal of one whose
 *     hours follow the invoices
 * @param reference the article of the contract
 * @since 0.1.0
 */
public record OptionalPart(
        PartId id, Kind kind, Optional<LocalDate> endsOn, List<LotHours> hours, LegalReference reference) {

    /** What a part is. */
    public enum Kind {
        /** A tranche that the buyer may affirm; French: <i>tranche optionnelle</i>. */
        OPTIONAL_TRANCHE(Text.of("tranche optionnelle {0} affermie", "optional tranche {0} affirmed")),
        /** A period by which the contract may be renewed; French: <i>reconduction</i>. */
        RENEWAL(Text.of("reconduction {0}", "renewal {0}"));

        private final Text activated;

        Kind(Text activated) {
            this.activated = activated;
        }

        /** That a part of this kind is activated. */
        public Text activated(PartId part) {
            return Text.format(activated.fr(), activated.en(), part.value());
        }
    }

    /**
     * What one lot owes on top.
     *
     * @param lot the lot
     * @param hours the hours, above zero, below 100,000,000 and a whole number of hundredths
     */
    public record LotHours(LotId lot, Hours hours) {
        /** Checks the hours. */
        public LotHours {
            LotObligation.requireHours(hours);
        }
    }

    /** Checks that no lot stands twice, and that the part changes something. */
    public OptionalPart {
        hours = List.copyOf(hours);
        Set<LotId> seen = new HashSet<>();
        for (int i = 0; i < hours.size(); i++) {
            requireAt(
                    "/hours/" + i + "/lot",
                    seen.add(hours.get(i).lot()),
                    "obligation-duplicated",
                    "une tranche ou reconduction ne parle qu'une fois de chaque lot",
                    "a tranche or renewal speaks of each lot once");
        }
        requireAt(
                "/hours",
                !hours.isEmpty() || endsOn.isPresent(),
                "part-empty",
                "une tranche ou reconduction ajoute des heures ou allonge le marché",
                "a tranche or renewal adds hours or makes the contract last longer");
    }

    /** The hours that a lot owes on top; empty if none. */
    public Optional<Hours> hours(LotId lot) {
        return hours.stream()
                .filter(one -> one.lot().equals(lot))
                .map(LotHours::hours)
                .findFirst();
    }
}
