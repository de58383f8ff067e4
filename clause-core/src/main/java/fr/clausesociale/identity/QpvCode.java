package fr.clausesociale.identity;

import static fr.clausesociale.ClauseException.require;

import java.util.regex.Pattern;

/**
 * A priority neighbourhood, by the code of the decree that lists it. French: <i>quartier prioritaire de la politique de la ville, QPV</i>.
 *
 * <p>There are two generations, told apart by how the code begins, so that no code belongs to both. Which of them is in force depends on the
 * day and the territory: that of 2024 since 1 January 2024 in metropolitan France (décret n° 2023-1314, corrected by n° 2024-806), since
 * 1 January 2025 overseas. That a code is well formed does not say that a decree lists it. This type is immutable and thread-safe.
 *
 * @param value the eight characters, such as {@code QP075019} or {@code QN07501M}
 * @since 0.1.0
 */
public record QpvCode(String value) implements Comparable<QpvCode> {

    /** The lists of neighbourhoods, by the year from which they were drawn up for. */
    public enum Generation {
        /** Décret n° 2014-1750, amended by n° 2015-1138: {@code QP} and six characters. */
        OF_2014("QP[0-9]{2}[0-9AB][0-9]{3}"),
        /**
         * Décret n° 2023-1314: {@code QN}, the département, an order, and {@code N} for a new neighbourhood, {@code M} for one whose outline
         * was changed, {@code I} for one that stayed the same.
         */
        OF_2024("QN[0-9]{2}[0-9AB][0-9]{2}[NMI]");

        private final Pattern form;

        Generation(String form) {
            this.form = Pattern.compile(form);
        }
    }

    /** Checks the form. */
    public QpvCode {
        require(
                Generation.OF_2014.form.matcher(value).matches()
                        || Generation.OF_2024.form.matcher(value).matches(),
                "qpv-malformed",
                "le code d'un quartier prioritaire s'écrit comme QP075019 (génération 2014) ou QN07501M (génération 2024)",
                "the code of a priority neighbourhood is written like QP075019 (generation 2014) or QN07501M (generation 2024)");
    }

    /**
     * Obtains the code from its text.
     *
     * @throws fr.clausesociale.ClauseException {@code qpv-malformed} if it has neither form
     */
    public static QpvCode of(String value) {
        return new QpvCode(value);
    }

    /** The list that the code belongs to. */
    public Generation generation() {
        return value.startsWith("QP") ? Generation.OF_2014 : Generation.OF_2024;
    }

    @Override
    public int compareTo(QpvCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
