package fr.clausesociale.france;

import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Percentage;
import java.time.LocalDate;
import java.util.List;

/**
 * The insertion rates of great programmes, on hours worked, each from the day on which it was adopted. All are minimums.
 *
 * <p>Which day of a contract decides on a rate that changes, that of the consultation or that of the notification, no source says: look it
 * up for the day that the programme goes by. The charters were last read on 22 November 2026.
 *
 * @since 0.1.0
 */
public final class InsertionRates {

    private static final LocalDate READ = LocalDate.of(2026, 11, 22);
    private static final LocalDate NPNRU = LocalDate.of(2015, 3, 24);
    private static final LocalDate NPNRU_END = LocalDate.of(2024, 12, 31);
    private static final LegalReference NPNRU_CHARTER = LegalReference.of(
                    "Charte nationale d'insertion du NPNRU 2014-2024 (ANRU, 24 mars 2015)")
            .inForceSince(NPNRU);
    private static final LocalDate SOLIDEO = LocalDate.of(2018, 7, 5);
    private static final LocalDate GRAND_PARIS = LocalDate.of(2020, 10, 1);
    private static final String GRAND_PARIS_TITLE = "Société du Grand Paris, clause d'insertion des marchés de travaux";

    private static final DatedValues<Percentage> NPNRU_WORKS = new DatedValues<>(
            "npnru-works-rate", List.of(new DatedValue<>(NPNRU, Percentage.of("5"), NPNRU_CHARTER)), NPNRU_END);
    private static final DatedValues<Percentage> NPNRU_URBAN_MANAGEMENT = new DatedValues<>(
            "npnru-urban-management-rate",
            List.of(new DatedValue<>(NPNRU, Percentage.of("10"), NPNRU_CHARTER)),
            NPNRU_END);
    private static final DatedValues<Percentage> SOLIDEO_RATE = new DatedValues<>(
            "solideo-rate",
            List.of(new DatedValue<>(
                    SOLIDEO,
                    Percentage.of("10"),
                    LegalReference.of("Charte de la SOLIDEO en faveur de l'emploi (5 juillet 2018)")
                            .inForceSince(SOLIDEO))),
            READ);

    private InsertionRates() {}

    /**
     * Urban renewal (NPNRU): 5 % of the hours of works and of the engineering that they need, from 24 March 2015. The charter calls itself that of
     * 2014-2024; a day after 2024 is refused until somebody says {@link DatedValues#checkedOn(LocalDate)}.
     */
    public static DatedValues<Percentage> npnruWorks() {
        return NPNRU_WORKS;
    }

    /** Urban renewal (NPNRU): 10 % of the hours of local urban management (GUP); as {@link #npnruWorks()}. */
    public static DatedValues<Percentage> npnruUrbanManagement() {
        return NPNRU_URBAN_MANAGEMENT;
    }

    /** Solideo, the builder of Paris 2024: 10 % of the hours worked from 5 July 2018, as an average over all of its operations. */
    public static DatedValues<Percentage> solideo() {
        return SOLIDEO_RATE;
    }

    /**
     * Grand Paris: 5 % of the hours of works contracts, 10 % from October 2020.
     *
     * @param fivePercentSince the first day of the 5 %, before 1 October 2020; no source gives it
     * @throws fr.clausesociale.ClauseException {@code dated-values-unordered} if that day is not before 1 October 2020
     */
    public static DatedValues<Percentage> grandParis(LocalDate fivePercentSince) {
        return new DatedValues<>(
                "grand-paris-rate",
                List.of(
                        new DatedValue<>(fivePercentSince, Percentage.of("5"), LegalReference.of(GRAND_PARIS_TITLE)),
                        new DatedValue<>(
                                GRAND_PARIS,
                                Percentage.of("10"),
                                LegalReference.of(GRAND_PARIS_TITLE).inForceSince(GRAND_PARIS))),
                READ);
    }
}
