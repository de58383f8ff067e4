package fr.clausesociale.json.decp;

import java.util.List;

/**
 * A contract of a DECP file, and what was found in it.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param pointer where it stands in the file, as a JSON pointer; in XML that of the same contract in JSON, the contracts of each kind
 *     counted from 0; in CSV the number of the first line of the row, such as {@code /12}
 * @param format the format that it is written in, told by its fields
 * @param contract what it says
 * @param findings what was adapted, kept in doubt or lost, in the order of its fields
 * @since 0.1.0
 */
public record DecpEntry(String pointer, Format format, DecpContract contract, List<DecpFinding> findings) {

    /** The formats of the essential data. */
    public enum Format {
        /** Version 1.5.0 of 2019, for contracts notified up to 31 December 2023. */
        V1_5,
        /** Versions 2.0.0 to 2.0.4, since 1 January 2024. */
        V2_0
    }

    /** Copies the findings. */
    public DecpEntry {
        findings = List.copyOf(findings);
    }
}
