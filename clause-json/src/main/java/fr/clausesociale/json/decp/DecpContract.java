package fr.clausesociale.json.decp;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A contract as the essential data of public procurement (<i>données essentielles de la commande publique, DECP</i>) give it, in all its
 * fields: a {@link Marche} or a {@link ContratConcession}. Nothing of it is required and nothing is checked; components are named as in
 * the format, closed lists are its French labels, amounts are in euros before VAT, lengths in months.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface DecpContract permits Marche, ContratConcession {

    /** The number of the contract at its buyer; not unique where lots share it. */
    Optional<String> id();

    /** What is bought. */
    Optional<String> objet();

    /** The length in months, rounded up, as first agreed. */
    Optional<Integer> dureeMois();

    /** The social considerations, as labels of the format. */
    List<String> considerationsSociales();

    /**
     * The buyer.
     *
     * @param id the SIRET, perhaps wrong
     * @param nom the name, in version 1.5 alone
     */
    record Acheteur(Optional<String> id, Optional<String> nom) {

        /** Obtains the buyer of a SIRET. */
        public static Acheteur of(String id) {
            return new Acheteur(Optional.of(id), Optional.empty());
        }
    }

    /**
     * A holder, concessionaire or subcontractor.
     *
     * @param typeIdentifiant what the identifier is, such as {@code SIRET}
     * @param id the identifier, perhaps wrong
     * @param denominationSociale the name, in version 1.5 alone; of a person working alone it is personal, so that no text shows it
     */
    record Operateur(Optional<String> typeIdentifiant, Optional<String> id, Optional<String> denominationSociale) {

        /** Obtains the operator of an identifier. */
        public static Operateur of(String typeIdentifiant, String id) {
            return new Operateur(Optional.of(typeIdentifiant), Optional.of(id), Optional.empty());
        }

        /** A constant text, since operators may be persons. */
        @Override
        public String toString() {
            return "Operateur[hidden]";
        }
    }

    /**
     * A place of performance.
     *
     * @param code its code
     * @param typeCode what the code is, such as {@code Code commune}
     * @param nom the name, in version 1.5 alone
     */
    record LieuExecution(Optional<String> code, Optional<String> typeCode, Optional<String> nom) {

        /** Obtains the place of a code. */
        public static LieuExecution of(String typeCode, String code) {
            return new LieuExecution(Optional.of(code), Optional.of(typeCode), Optional.empty());
        }
    }

    /**
     * What users pay under a concession.
     *
     * @param intituleTarif what for
     * @param tarif how much
     */
    record Tarif(Optional<String> intituleTarif, Optional<BigDecimal> tarif) {

        /** Writes the number in one way. */
        public Tarif {
            tarif = Decimals.plain(tarif);
        }
    }
}
