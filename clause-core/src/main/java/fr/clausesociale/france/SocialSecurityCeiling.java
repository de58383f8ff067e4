package fr.clausesociale.france;

import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import fr.clausesociale.law.LegalReference;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * The ceiling of social security, a multiple of which some contracts ask for each missing hour: French <i>plafond de la sécurité
 * sociale</i>.
 *
 * @since 0.1.0
 */
public final class SocialSecurityCeiling {

    private static final DatedValues<Money> HOURLY = new DatedValues<>(
            "social-security-hourly-ceiling",
            List.of(
                    value("2009-01-01", "21", "Décret n° 2008-1394"),
                    value("2010-01-01", "22", "Arrêté du 18 novembre 2009"),
                    value("2012-01-01", "23", "Arrêté du 30 décembre 2011"),
                    value("2015-01-01", "24", "Arrêté du 26 décembre 2014"),
                    value("2018-01-01", "25", "Arrêté du 5 décembre 2017"),
                    value("2020-01-01", "26", "Arrêté du 2 décembre 2019"),
                    value("2023-01-01", "27", "Arrêté du 9 décembre 2022"),
                    value("2024-01-01", "29", "Arrêté du 19 décembre 2023")),
            LocalDate.of(2024, 12, 31));

    private SocialSecurityCeiling() {}

    /**
     * The hourly ceiling in euros, from 1 January 2009 to 31 December 2024.
     *
     * <p>As OpenFisca publishes it ({@code plafond_securite_sociale_horaire}, 23 July 2026), which has no value after that of 2024; the
     * order of 19 December 2023 sets it for that year. Since 2015 the orders state the monthly ceiling, from which it is computed: twelve
     * months over 1,607 hours. A later date is refused until somebody adds what is new with {@link DatedValues#with(DatedValue)}
     * and says {@link DatedValues#checkedOn(LocalDate)}.
     */
    public static DatedValues<Money> hourly() {
        return HOURLY;
    }

    private static DatedValue<Money> value(String from, String euros, String text) {
        LocalDate day = LocalDate.parse(from);
        return new DatedValue<>(
                day, Money.parse("EUR " + euros), LegalReference.of(text).inForceSince(day));
    }
}
