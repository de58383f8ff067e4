package fr.clausesociale.json.decp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A public contract ({@code marche}) or one of its lots, in the fields of DECP 2.0.3 and those that version 1.5 has besides.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param id the buyer's number
 * @param acheteur the buyer
 * @param nature the nature of the contract
 * @param objet what is bought
 * @param codeCPV the main CPV code
 * @param techniques the purchasing techniques
 * @param modalitesExecution how it is performed
 * @param idAccordCadre the number of its framework contract
 * @param marcheInnovant whether it is innovative
 * @param ccag the general terms that it follows
 * @param offresRecues the number of tenders received
 * @param attributionAvance whether an advance is paid
 * @param tauxAvance the rate of the advance, from 0 to 1
 * @param typeGroupementOperateurs how grouped holders are bound
 * @param sousTraitanceDeclaree whether subcontracting is declared
 * @param actesSousTraitance the acts of subcontracting
 * @param procedure the award procedure
 * @param lieuExecution the place of performance
 * @param dureeMois the length in months
 * @param dateNotification the day of notification
 * @param datePublicationDonnees the day on which the data were published
 * @param montant the amount
 * @param typesPrix the types of price
 * @param formePrix the form of the price; in version 1.5 whether it is revised
 * @param origineUE the share of goods from the EU, from 0 to 1
 * @param origineFrance the share of goods from France, from 0 to 1
 * @param titulaires the holders
 * @param considerationsSociales the social considerations
 * @param considerationsEnvironnementales the environmental considerations
 * @param modificationsActesSousTraitance changes of the acts of subcontracting
 * @param modifications changes of the contract, which leave the fields above as they were
 * @param uid the number with the SIRET of the buyer before it, in version 1.5 alone
 * @param source who published the contract, in consolidated files alone
 * @since 0.1.0
 */
@Value.Builder
public record Marche(
        Optional<String> id,
        Optional<Acheteur> acheteur,
        Optional<String> nature,
        Optional<String> objet,
        Optional<String> codeCPV,
        List<String> techniques,
        List<String> modalitesExecution,
        Optional<String> idAccordCadre,
        Optional<Boolean> marcheInnovant,
        Optional<String> ccag,
        Optional<Integer> offresRecues,
        Optional<Boolean> attributionAvance,
        Optional<BigDecimal> tauxAvance,
        Optional<String> typeGroupementOperateurs,
        Optional<Boolean> sousTraitanceDeclaree,
        List<ActeSousTraitance> actesSousTraitance,
        Optional<String> procedure,
        Optional<LieuExecution> lieuExecution,
        Optional<Integer> dureeMois,
        Optional<LocalDate> dateNotification,
        Optional<LocalDate> datePublicationDonnees,
        Optional<BigDecimal> montant,
        List<String> typesPrix,
        Optional<String> formePrix,
        Optional<BigDecimal> origineUE,
        Optional<BigDecimal> origineFrance,
        List<Operateur> titulaires,
        List<String> considerationsSociales,
        List<String> considerationsEnvironnementales,
        List<ModificationActeSousTraitance> modificationsActesSousTraitance,
        List<Modification> modifications,
        Optional<String> uid,
        Optional<String> source)
        implements DecpContract {

    /** Copies the lists and writes numbers in one way. */
    public Marche {
        techniques = List.copyOf(techniques);
        modalitesExecution = List.copyOf(modalitesExecution);
        tauxAvance = Decimals.plain(tauxAvance);
        actesSousTraitance = List.copyOf(actesSousTraitance);
        montant = Decimals.plain(montant);
        typesPrix = List.copyOf(typesPrix);
        origineUE = Decimals.plain(origineUE);
        origineFrance = Decimals.plain(origineFrance);
        titulaires = List.copyOf(titulaires);
        considerationsSociales = List.copyOf(considerationsSociales);
        considerationsEnvironnementales = List.copyOf(considerationsEnvironnementales);
        modificationsActesSousTraitance = List.copyOf(modificationsActesSousTraitance);
        modifications = List.copyOf(modifications);
    }

    /** A builder with nothing given. */
    public static MarcheBuilder builder() {
        return new MarcheBuilder();
    }

    /**
     * An act of subcontracting.
     *
     * @param id its number
     * @param sousTraitant the subcontractor
     * @param dureeMois its length in months
     * @param dateNotification the day of notification
     * @param datePublicationDonnees the day on which the data were published
     * @param montant the amount
     * @param variationPrix whether the price is revised
     */
    public record ActeSousTraitance(
            Optional<Integer> id,
            Optional<Operateur> sousTraitant,
            Optional<Integer> dureeMois,
            Optional<LocalDate> dateNotification,
            Optional<LocalDate> datePublicationDonnees,
            Optional<BigDecimal> montant,
            Optional<String> variationPrix) {

        /** Writes the number in one way. */
        public ActeSousTraitance {
            montant = Decimals.plain(montant);
        }
    }

    /**
     * A change of an act of subcontracting.
     *
     * @param id the number of the act
     * @param dureeMois the new length in months
     * @param dateNotificationModificationSousTraitance the day of notification
     * @param montant the new amount
     * @param datePublicationDonnees the day on which the data were published
     */
    public record ModificationActeSousTraitance(
            Optional<Integer> id,
            Optional<Integer> dureeMois,
            Optional<LocalDate> dateNotificationModificationSousTraitance,
            Optional<BigDecimal> montant,
            Optional<LocalDate> datePublicationDonnees) {

        /** Writes the number in one way. */
        public ModificationActeSousTraitance {
            montant = Decimals.plain(montant);
        }
    }

    /**
     * A change of a contract.
     *
     * @param id its number, increasing; version 1.5 has none
     * @param dateNotificationModification the day of notification
     * @param datePublicationDonneesModification the day on which the data were published
     * @param dureeMois the new length in months
     * @param montant the new amount
     * @param titulaires all holders from now on, or empty if they stay
     * @param objetModification what is changed, in version 1.5 alone
     */
    public record Modification(
            Optional<Integer> id,
            Optional<LocalDate> dateNotificationModification,
            Optional<LocalDate> datePublicationDonneesModification,
            Optional<Integer> dureeMois,
            Optional<BigDecimal> montant,
            List<Operateur> titulaires,
            Optional<String> objetModification) {

        /** Copies the list and writes the number in one way. */
        public Modification {
            montant = Decimals.plain(montant);
            titulaires = List.copyOf(titulaires);
        }
    }
}
