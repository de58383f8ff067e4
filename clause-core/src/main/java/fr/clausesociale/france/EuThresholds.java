package fr.clausesociale.france;

import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import fr.clausesociale.law.LegalReference;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * The European thresholds for public contracts, excluding VAT, from 2010 on (utilities from 2014). Each table holds to the last day of 2027, for
 * which the regulations of October 2025 set the figures; a later day is refused.
 *
 * @since 0.1.0
 */
public final class EuThresholds {

    /** Who buys. */
    public enum Buyer {
        /** The State and its central authorities. */
        CENTRAL_STATE,
        /** Any other contracting authority (pouvoir adjudicateur), such as a local authority. */
        OTHER_AUTHORITY,
        /** A contracting entity of water, energy, transport or post (entité adjudicatrice). */
        UTILITY
    }

    /** What is bought. */
    public enum Purchase {
        /** Supplies (fournitures). */
        SUPPLIES,
        /** Services. */
        SERVICES,
        /** Works (travaux). */
        WORKS
    }

    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private static final List<Period> PERIODS = List.of(
            new Period(2010, 125_000, 193_000, 0, 4_845_000, "Code des marchés publics, art. 26, seuils 2010-2011"),
            new Period(2012, 130_000, 200_000, 0, 5_000_000, "Code des marchés publics, art. 26, seuils 2012-2013"),
            new Period(
                    2014, 134_000, 207_000, 414_000, 5_186_000, "Code des marchés publics, art. 26, seuils 2014-2015"),
            new Period(2016, 135_000, 209_000, 418_000, 5_225_000, "Seuils européens 2016-2017"),
            new Period(2018, 144_000, 221_000, 443_000, 5_548_000, "Seuils européens 2018-2019"),
            new Period(2020, 139_000, 214_000, 428_000, 5_350_000, "Seuils européens 2020-2021"),
            new Period(2022, 140_000, 215_000, 431_000, 5_382_000, "Seuils européens 2022-2023"),
            new Period(2024, 143_000, 221_000, 443_000, 5_538_000, "Seuils européens 2024-2025"),
            new Period(
                    2026,
                    140_000,
                    216_000,
                    432_000,
                    5_404_000,
                    "Règlements délégués (UE) 2025/2150 à 2025/2152, seuils 2026-2027"));

    private static final DatedValues<Money> CENTRAL_STATE =
            table("eu-threshold-central-state", PERIODS.stream().map(p -> p.value(p.state())));
    private static final DatedValues<Money> OTHER_AUTHORITY =
            table("eu-threshold-other-authority", PERIODS.stream().map(p -> p.value(p.other())));
    private static final DatedValues<Money> UTILITY = table(
            "eu-threshold-utility",
            PERIODS.stream().filter(p -> p.utility() > 0).map(p -> p.value(p.utility())));
    private static final DatedValues<Money> WORKS =
            table("eu-threshold-works", PERIODS.stream().map(p -> p.value(p.works())));

    private EuThresholds() {}

    /**
     * The thresholds of a kind of buyer and of purchase. That of works is the same for every buyer.
     *
     * @param buyer who buys
     * @param purchase what is bought
     */
    public static DatedValues<Money> of(Buyer buyer, Purchase purchase) {
        if (purchase == Purchase.WORKS) {
            return WORKS;
        }
        return switch (buyer) {
            case CENTRAL_STATE -> CENTRAL_STATE;
            case OTHER_AUTHORITY -> OTHER_AUTHORITY;
            case UTILITY -> UTILITY;
        };
    }

    private static DatedValues<Money> table(String key, Stream<DatedValue<Money>> values) {
        return new DatedValues<>(key, values.toList(), LAST);
    }

    /** The thresholds of two years in euros; zero where no source could be read. */
    private record Period(int year, int state, int other, int utility, int works, String text) {
        DatedValue<Money> value(int euros) {
            LocalDate first = LocalDate.of(year, 1, 1);
            return new DatedValue<>(
                    first, Money.parse("EUR " + euros), LegalReference.of(text).inForceSince(first));
        }
    }
}
