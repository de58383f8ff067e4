package fr.clausesociale.json;

import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Situation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;

/** One random thing that is told of a fact. */
interface Telling {

    void addTo(Situation.Builder builder);

    @SuppressWarnings("unchecked") // each cast follows the kind of the fact
    static Telling of(Fact<?> fact, Random random) {
        if (random.nextInt(5) == 0) {
            return builder -> builder.absent(fact);
        }
        return switch (fact.kind()) {
            case FLAG -> builder -> builder.known((Fact<Boolean>) fact, random.nextBoolean());
            case CHOICE ->
                builder -> builder.known(
                        (Fact<String>) fact,
                        fact.codes().get(random.nextInt(fact.codes().size())));
            case NUMBER ->
                ordered(
                        (Fact<BigDecimal>) fact,
                        BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(7)),
                        new BigDecimal("1000000"),
                        random);
            case DATE ->
                ordered(
                        (Fact<LocalDate>) fact,
                        RandomDomain.FIRST_DAY.plusDays(random.nextInt(2_900_000)),
                        RandomDomain.LAST_DAY,
                        random);
        };
    }

    private static <T extends Comparable<? super T>> Telling ordered(Fact<T> fact, T low, T high, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> builder -> builder.known(fact, low);
            case 1 -> builder -> builder.atLeast(fact, low);
            case 2 -> builder -> builder.atMost(fact, low);
            default -> builder -> builder.between(fact, low, high);
        };
    }
}
