package fr.clausesociale.france;

import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import fr.clausesociale.law.LegalReference;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * The minimum wage: French <i>salaire minimum de croissance</i> (SMIC).
 *
 * @since 0.1.0
 */
public final class Smic {

    private static final DatedValues<Money> HOURLY_GROSS = new DatedValues<>(
            "smic-hourly-gross",
            List.of(
                    value("2010-01-01", "8.86", "Décret n° 2009-1584"),
                    value("2011-01-01", "9.00", "Décret n° 2010-1584"),
                    value("2011-12-01", "9.19", "Arrêté du 29 novembre 2011"),
                    value("2012-01-01", "9.22", "Décret n° 2011-1926"),
                    value("2012-07-01", "9.40", "Décret n° 2012-828"),
                    value("2013-01-01", "9.43", "SMIC au 1er janvier 2013 (Bâtiment actualité, 22 mai 2013)"),
                    value("2014-01-01", "9.53", "Décret n° 2013-1190"),
                    value("2015-01-01", "9.61", "Décret n° 2014-1569"),
                    value("2016-01-01", "9.67", "Décret n° 2015-1688"),
                    value("2017-01-01", "9.76", "Décret n° 2016-1818"),
                    value("2018-01-01", "9.88", "Décret n° 2017-1719"),
                    value("2019-01-01", "10.03", "Décret n° 2018-1173"),
                    value("2020-01-01", "10.15", "Décret n° 2019-1387"),
                    value("2021-01-01", "10.25", "Décret n° 2020-1598"),
                    value("2021-10-01", "10.48", "Arrêté du 27 septembre 2021"),
                    value("2022-01-01", "10.57", "Décret n° 2021-1741"),
                    value("2022-05-01", "10.85", "Arrêté d'avril 2022, JORFTEXT000045602317"),
                    value("2022-08-01", "11.07", "Arrêté du 29 juillet 2022"),
                    value("2023-01-01", "11.27", "Décret n° 2022-1608"),
                    value("2023-05-01", "11.52", "Arrêté du 26 avril 2023"),
                    value("2024-01-01", "11.65", "Décret du 20 décembre 2023"),
                    value("2024-11-01", "11.88", "Décret n° 2024-951"),
                    value("2026-01-01", "12.02", "Décret n° 2025-1228"),
                    value("2026-06-01", "12.31", "Arrêté du 22 mai 2026")),
            LocalDate.of(2026, 7, 23));

    private Smic() {}

    /**
     * Gross hourly minimum wage in euros, metropolitan France, from 1 January 2010; Mayotte differs and is not covered.
     *
     * <p>Compared on 23 July 2026 with the parameters that OpenFisca publishes ({@code smic_b_horaire}). A later date is
     * refused until somebody says {@link DatedValues#checkedOn(LocalDate)}.
     */
    public static DatedValues<Money> hourlyGross() {
        return HOURLY_GROSS;
    }

    private static DatedValue<Money> value(String from, String euros, String text) {
        LocalDate day = LocalDate.parse(from);
        return new DatedValue<>(
                day, Money.parse("EUR " + euros), LegalReference.of(text).inForceSince(day));
    }
}
