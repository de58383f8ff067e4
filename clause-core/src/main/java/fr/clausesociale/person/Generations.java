package fr.clausesociale.person;

import static fr.clausesociale.person.Claim.not;
import static fr.clausesociale.person.Claim.that;

import fr.clausesociale.Text;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Two generations of the priority neighbourhoods of which no fact says which one is in force, that of 2014 overseas and that of 2024
 * elsewhere: whoever lives in both lives in one that is in force, whoever lives in neither does not, whichever it is.
 */
final class Generations {

    private static final Text NEITHER_IN_FORCE = Text.of(
            "quartier prioritaire, et deux générations qui disent le contraire",
            "priority neighbourhood, and two generations that both say the contrary");

    private static final List<Fact<Boolean>> BOTH = List.of(Facts.QPV_2014_RESIDENT, Facts.QPV_2024_RESIDENT);

    private Generations() {}

    static void contradictions(PackedFacts packed, List<Contradiction> found) {
        for (Claim resident : List.of(that(Facts.QPV_RESIDENT), not(Facts.QPV_RESIDENT))) {
            if (resident.isCertain(packed)
                    && BOTH.stream().allMatch(one -> contrary(resident, one).isCertain(packed))) {
                found.add(new Contradiction(
                        List.of(Facts.QPV_RESIDENT, Facts.QPV_2014_RESIDENT, Facts.QPV_2024_RESIDENT),
                        NEITHER_IN_FORCE));
            }
        }
    }

    /** Tells what follows, with the facts from which it does. */
    static void consequences(PackedFacts packed, BiConsumer<Claim, List<Fact<?>>> found) {
        for (Claim resident : List.of(that(Facts.QPV_RESIDENT), not(Facts.QPV_RESIDENT))) {
            boolean first = contrary(resident, BOTH.get(0)).isCertain(packed);
            boolean second = contrary(resident, BOTH.get(1)).isCertain(packed);
            if (first && second) {
                found.accept(resident.opposite(), List.copyOf(BOTH));
            } else if (resident.isCertain(packed) && first) {
                found.accept(contrary(resident, BOTH.get(1)).opposite(), List.of(resident.fact(), BOTH.get(0)));
            } else if (resident.isCertain(packed) && second) {
                found.accept(contrary(resident, BOTH.get(0)).opposite(), List.of(resident.fact(), BOTH.get(1)));
            }
        }
    }

    private static Claim contrary(Claim resident, Fact<Boolean> generation) {
        return resident.isPositive() ? not(generation) : that(generation);
    }
}
