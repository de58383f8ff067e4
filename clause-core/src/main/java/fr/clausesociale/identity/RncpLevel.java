package fr.clausesociale.identity;

import static fr.clausesociale.ClauseException.require;

import java.util.List;
import java.util.stream.Stream;

/**
 * The level of a certification in the national framework of eight levels (code du travail, article D. 6113-19), from the mastery of basic
 * knowledge to the doctorate.
 *
 * @since 0.1.0
 */
public enum RncpLevel {
    /** Basic knowledge. */
    LEVEL_1(1),
    /** Simple activities. */
    LEVEL_2(2),
    /** CAP, BEP. */
    LEVEL_3(3),
    /** Baccalauréat. */
    LEVEL_4(4),
    /** BTS, DUT. */
    LEVEL_5(5),
    /** Licence. */
    LEVEL_6(6),
    /** Master. */
    LEVEL_7(7),
    /** Doctorate. */
    LEVEL_8(8);

    private final int number;

    RncpLevel(int number) {
        this.number = number;
    }

    /**
     * The levels of 1969, which the eight replaced (décret n° 2019-14 of 8 January 2019, article 2) and which older contracts and statements
     * still name.
     */
    public enum Of1969 {
        /** Master and above. */
        I,
        /** Licence. */
        II,
        /** BTS, DUT. */
        III,
        /** Baccalauréat. */
        IV,
        /** CAP, BEP. */
        V,
        /** At most one year of training beyond lower secondary school; nothing corresponds to it. */
        V_BIS,
        /** No training beyond compulsory schooling; nothing corresponds to it. */
        VI;

        /** The levels that correspond, lowest first: two for level I, none for levels V bis and VI. */
        public List<RncpLevel> levels() {
            return switch (this) {
                case I -> List.of(LEVEL_7, LEVEL_8);
                case II -> List.of(LEVEL_6);
                case III -> List.of(LEVEL_5);
                case IV -> List.of(LEVEL_4);
                case V -> List.of(LEVEL_3);
                case V_BIS, VI -> List.of();
            };
        }
    }

    /**
     * Obtains the level from its number.
     *
     * @param number 1 to 8
     * @throws fr.clausesociale.ClauseException {@code rncp-level-invalid} for another number
     */
    public static RncpLevel of(int number) {
        require(
                number >= 1 && number <= 8,
                "rncp-level-invalid",
                "un niveau de certification va de 1 à 8",
                "a level of certification goes from 1 to 8");
        return Stream.of(values())
                .filter(level -> level.number == number)
                .findFirst()
                .orElseThrow();
    }

    /** The number of the level, 1 to 8. */
    public int number() {
        return number;
    }
}
