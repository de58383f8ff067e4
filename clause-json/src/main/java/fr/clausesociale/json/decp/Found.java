package fr.clausesociale.json.decp;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes what is found in a file, whatever it is written in. */
interface Found {

    String MARCHES = "marches";
    String MARCHE = "marche";
    String CONCESSION = "contrat-concession";

    /**
     * Where a contract begins.
     *
     * @param list the name of the list that it stands in, or empty if lists have no name
     * @param pointer its JSON pointer in the file
     */
    record Spot(String list, String pointer, long line, int column) {}

    /** What a contract holds, until the next one is found. */
    interface Content {
        /** The fields, or a refusal; what was made of them is noted. */
        Map<String, @Nullable Object> fields(Place place);
    }

    /** A contract. */
    void contract(Spot spot, Content content);

    /** Something that stands in a list of contracts and is none. */
    void noContract(Spot spot);

    /** Something about the file. */
    void file(DecpFault fault, String pointer);
}
