package fr.clausesociale.france;

import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.UndatedValue;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.sizing.Floor;
import java.net.URI;
import org.joda.money.Money;

/**
 * The few figures for sizing that a source could be read for. None carries a date, none holds for the country, and none is a default: they
 * are what one employment centre and one branch work with.
 *
 * <p>Shares and costs of other trades and territories are the caller's, in a {@link fr.clausesociale.sizing.TradeTable}.
 *
 * @since 0.1.0
 */
public final class SizingFigures {

    private static final LegalReference MEF_SUD_77 = LegalReference.of(
                    "Maison de l'emploi et de la formation du Sud 77, calcul des heures d'insertion (page non datée)")
            .at(URI.create("http://www.mefsud77.fr/?page_id=28"));
    private static final LegalReference INSERPROPRE = LegalReference.of(
                    "PACT Propreté, inserpropre.fr (page non datée)")
            .at(URI.create("https://inserpropre.fr/?p=2353"));

    private SizingFigures() {}

    /** Labour share of indoor painting in the south of Seine-et-Marne: 70 %. */
    public static UndatedValue<Percentage> indoorPaintingLabourShare() {
        return new UndatedValue<>(Percentage.of("70"), MEF_SUD_77);
    }

    /** Labour share of masonry in the south of Seine-et-Marne: 50 %. */
    public static UndatedValue<Percentage> masonryLabourShare() {
        return new UndatedValue<>(Percentage.of("50"), MEF_SUD_77);
    }

    /** Labour share of metal framing in the south of Seine-et-Marne: 20 %. */
    public static UndatedValue<Percentage> metalFramingLabourShare() {
        return new UndatedValue<>(Percentage.of("20"), MEF_SUD_77);
    }

    /** Average labour share of a building contract in the south of Seine-et-Marne: 50 %. */
    public static UndatedValue<Percentage> buildingLabourShare() {
        return new UndatedValue<>(Percentage.of("50"), MEF_SUD_77);
    }

    /** Loaded cost of an hour in building in the south of Seine-et-Marne: 30 €, the top of the 25 to 30 € that the page gives. */
    public static UndatedValue<Money> buildingHourlyCost() {
        return new UndatedValue<>(Money.parse("EUR 30"), MEF_SUD_77);
    }

    /** Labour share of cleaning: 80 %. */
    public static UndatedValue<Percentage> cleaningLabourShare() {
        return new UndatedValue<>(Percentage.of("80"), INSERPROPRE);
    }

    /** Loaded cost of an hour of cleaning: 20 €. */
    public static UndatedValue<Money> cleaningHourlyCost() {
        return new UndatedValue<>(Money.parse("EUR 20"), INSERPROPRE);
    }

    /** The floor of the branch of cleaning: no clause of less than 150 hours. */
    public static Floor cleaningFloor() {
        return new Floor(Hours.of(150), INSERPROPRE);
    }
}
