package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.assessment.ExcessHours.Candidate;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.quantity.Hours;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The hours of a contract that one person cannot have worked, though each declaration alone is plausible: those for several lots, or for
 * several companies, together leave the days too few hours.
 *
 * <p>Hours can be worked if and only if no stretch of days has to hold more than fits into it. The room goes first to hours that count, then
 * to pending ones, and of either to what was declared first: a correction has the place of the declaration that it corrects; of declarations
 * of one day the lot and the id decide, in this order. Hours that are refused for another reason take no room.
 */
final class HoursAbovePlausible {

    private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::isPending)
            .thenComparing(candidate -> candidate.line().history().get(0).on())
            .thenComparing(candidate -> candidate.line().lot())
            .thenComparing(candidate -> candidate.line().declaration())
            .thenComparing(Candidate::index);

    private final Hours perDay;
    private final List<HoursLine> lines;
    private final Map<EventId, PersonToken> persons;
    private final ExcessHours excess = new ExcessHours();

    HoursAbovePlausible(Hours perDay, List<HoursLine> lines, Map<EventId, PersonToken> persons) {
        this.perDay = perDay;
        this.lines = lines;
        this.persons = persons;
    }

    /** The lines, in which the hours beyond are refused. */
    List<HoursLine> refused() {
        PersonMonth.group(lines, persons).stream()
                .filter(HoursAbovePlausible::areOfSeveral)
                .forEach(this::fill);
        return lines.stream().map(excess::apply).toList();
    }

    /** Whether declarations may share days: those for one lot and company do not, and each of them is plausible. */
    private static boolean areOfSeveral(List<HoursLine> ofMonth) {
        HoursLine first = ofMonth.get(0);
        return ofMonth.stream()
                .anyMatch(line ->
                        !line.lot().equals(first.lot()) || !line.company().equals(first.company()));
    }

    /** Fills the days of one month of one person. */
    private void fill(Collection<HoursLine> ofMonth) {
        Room room = new Room();
        for (Candidate candidate :
                ofMonth.stream().flatMap(ExcessHours::candidates).sorted(ORDER).toList()) {
            HoursPart part = candidate.part();
            Stretch narrowest =
                    room.narrowest(part.from().getDayOfMonth(), part.to().getDayOfMonth());
            Hours taken = part.hours().min(narrowest.left());
            room.take(part.from().getDayOfMonth(), part.to().getDayOfMonth(), taken);
            if (taken.compareTo(part.hours()) < 0) {
                excess.refuse(candidate, part.hours().minus(taken), outcome(part.from(), narrowest));
            }
        }
    }

    private HoursOutcome outcome(LocalDate day, Stretch full) {
        return new HoursOutcome(
                Optional.of(HoursReason.ABOVE_PLAUSIBLE),
                Text.format(
                        "du {0} au {1}, au plus {2}, à {3} par jour, pour toutes les déclarations de cette personne sur le marché ; les heures qui comptent passent d'abord, puis les déclarations les plus anciennes",
                        "from {0} to {1} at most {2}, at {3} a day, for all declarations of this person on the contract; hours that count come first, then earlier declarations",
                        day.withDayOfMonth(full.first()),
                        day.withDayOfMonth(full.last()),
                        perDay.multipliedBy(full.days()),
                        perDay),
                Optional.empty());
    }

    /** Days of a month in a row, and the hours that still fit into them. */
    private record Stretch(int first, int last, Hours left) {

        long days() {
            return last - first + 1L;
        }
    }

    /** The room in a month. */
    private final class Room {

        private static final int DAYS = 31;

        /** The seconds that must lie between two days, by the first and the last of them. */
        private final long[][] held = new long[DAYS + 1][DAYS + 1];

        /** Of the stretches that hold some days, the one with the least room, the shortest and earliest if several have. */
        Stretch narrowest(int from, int to) {
            Stretch narrowest = stretch(from, to);
            for (int first = from; first >= 1; first--) {
                for (int last = to; last <= DAYS; last++) {
                    Stretch stretch = stretch(first, last);
                    int less = stretch.left().compareTo(narrowest.left());
                    if (less < 0 || (less == 0 && stretch.days() < narrowest.days())) {
                        narrowest = stretch;
                    }
                }
            }
            return narrowest;
        }

        private Stretch stretch(int first, int last) {
            return new Stretch(
                    first, last, perDay.multipliedBy(last - first + 1L).minus(Hours.ofSeconds(held[first][last])));
        }

        void take(int from, int to, Hours hours) {
            for (int first = 1; first <= from; first++) {
                for (int last = to; last <= DAYS; last++) {
                    held[first][last] += hours.toSeconds();
                }
            }
        }
    }
}
