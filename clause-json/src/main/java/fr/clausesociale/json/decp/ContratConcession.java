package fr.clausesociale.json.decp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A concession ({@code contrat-concession}), in the fields of DECP 2.0.3 and those that version 1.5 has besides.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param id the grantor's number
 * @param autoriteConcedante the grantor
 * @param nature the nature of the concession
 * @param objet what is conceded
 * @param procedure the award procedure
 * @param dureeMois the length in months
 * @param dateSignature the day of signature
 * @param datePublicationDonnees the day on which the data were published
 * @param dateDebutExecution the first day of performance
 * @param valeurGlobale the overall value
 * @param montantSubventionPublique the public subsidies
 * @param donneesExecution what is published each year
 * @param concessionnaires the concessionaires
 * @param considerationsSociales the social considerations
 * @param considerationsEnvironnementales the environmental considerations
 * @param modifications changes of the concession, which leave the fields above as they were
 * @param lieuExecution the place of performance, in version 1.5 alone
 * @param uid the number with the SIRET of the grantor before it, in version 1.5 alone
 * @param source who published the contract, in consolidated files alone
 * @since 0.1.0
 */
@Value.Builder
public record ContratConcession(
        Optional<String> id,
        Optional<Acheteur> autoriteConcedante,
        Optional<String> nature,
        Optional<String> objet,
        Optional<String> procedure,
        Optional<Integer> dureeMois,
        Optional<LocalDate> dateSignature,
        Optional<LocalDate> datePublicationDonnees,
        Optional<LocalDate> dateDebutExecution,
        Optional<BigDecimal> valeurGlobale,
        Optional<BigDecimal> montantSubventionPublique,
        List<DonneesAnnuelles> donneesExecution,
        List<Operateur> concessionnaires,
        List<String> considerationsSociales,
        List<String> considerationsEnvironnementales,
        List<Modification> modifications,
        Optional<LieuExecution> lieuExecution,
        Optional<String> uid,
        Optional<String> source)
        implements DecpContract {

    /** Copies the lists and writes numbers in one way. */
    public ContratConcession {
        valeurGlobale = Decimals.plain(valeurGlobale);
        montantSubventionPublique = Decimals.plain(montantSubventionPublique);
        donneesExecution = List.copyOf(donneesExecution);
        concessionnaires = List.copyOf(concessionnaires);
        considerationsSociales = List.copyOf(considerationsSociales);
        considerationsEnvironnementales = List.copyOf(considerationsEnvironnementales);
        modifications = List.copyOf(modifications);
    }

    /** A builder with nothing given. */
    public static ContratConcessionBuilder builder() {
        return new ContratConcessionBuilder();
    }

    /**
     * What is published each year.
     *
     * @param datePublicationDonneesExecution the day on which it was published
     * @param depensesInvestissement what was invested
     * @param tarifs what users pay
     */
    public record DonneesAnnuelles(
            Optional<LocalDate> datePublicationDonneesExecution,
            Optional<BigDecimal> depensesInvestissement,
            List<Tarif> tarifs) {

        /** Copies the list and writes the number in one way. */
        public DonneesAnnuelles {
            depensesInvestissement = Decimals.plain(depensesInvestissement);
            tarifs = List.copyOf(tarifs);
        }
    }

    /**
     * A change of a concession.
     *
     * @param id its number, increasing; version 1.5 has none
     * @param dateSignatureModification the day of signature
     * @param datePublicationDonneesModification the day on which the data were published
     * @param dureeMois the new length in months
     * @param valeurGlobale the new overall value
     * @param objetModification what is changed, in version 1.5 alone
     */
    public record Modification(
            Optional<Integer> id,
            Optional<LocalDate> dateSignatureModification,
            Optional<LocalDate> datePublicationDonneesModification,
            Optional<Integer> dureeMois,
            Optional<BigDecimal> valeurGlobale,
            Optional<String> objetModification) {

        /** Writes the number in one way. */
        public Modification {
            valeurGlobale = Decimals.plain(valeurGlobale);
        }
    }
}
