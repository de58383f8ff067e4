package fr.clausesociale.person;

import java.math.BigDecimal;
import java.util.Optional;

/** That a fact is so: yes, a day, a number above zero; or else no, none, zero. */
final class Claim {

    private final Fact<?> fact;
    private final boolean positive;
    private final int flag;
    private final int number;
    private final long floor;

    private Claim(Fact<?> fact, boolean positive) {
        this.fact = fact;
        this.positive = positive;
        this.flag = PackedFacts.flag(fact);
        this.number = PackedFacts.number(fact);
        this.floor = fact.kind() == Fact.Kind.NUMBER ? 0 : PackedFacts.ABSENT;
    }

    /** That a standard flag is true, a day exists, a number is above zero. */
    static Claim that(Fact<?> fact) {
        return new Claim(fact, true);
    }

    /** That a standard flag is false, a day does not exist, a number is zero or does not exist. */
    static Claim not(Fact<?> fact) {
        return new Claim(fact, false);
    }

    Claim opposite() {
        return new Claim(fact, !positive);
    }

    boolean isPositive() {
        return positive;
    }

    Fact<?> fact() {
        return fact;
    }

    /** Whether it is certain. */
    boolean isCertain(PackedFacts packed) {
        if (flag >= 0) {
            return ((positive ? packed.flagsTrue() : packed.flagsFalse()) & 1L << flag) != 0;
        }
        int place = number >= 0 ? packed.place(number) : packed.ownPlace(fact);
        return positive ? packed.low(place) > floor : packed.high(place) <= floor;
    }

    /** What is known of the fact if it is so; nothing says of a number that it is above zero and no more. */
    Knowledge<?> knowledge() {
        boolean number = fact.kind() == Fact.Kind.NUMBER;
        if (!positive) {
            return number ? new Knowledge.Known<>(BigDecimal.ZERO) : new Knowledge.Absent<>();
        }
        return flag >= 0 ? new Knowledge.Known<>(true) : new Knowledge.Between<>(Optional.empty(), Optional.empty());
    }
}
