package fr.clausesociale.json.decp;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.clausesociale.ClauseException;
import fr.clausesociale.json.RejectedLine;
import fr.clausesociale.json.decp.ContractScanner.Slice;
import fr.clausesociale.json.decp.DecpEntry.Format;
import fr.clausesociale.json.token.JsonLibrary;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes contracts of what the scanner finds, hands each on, and counts. */
final class ContractReader implements ContractScanner.Found {

    private static final int FILE_FINDINGS = 100;

    private static final String TYPE = "_type";

    /** Fields that no contract of version 1.5 has. */
    private static final Set<String> SINCE_VERSION_2 = Set.of(
            "attributionAvance",
            "ccag",
            "considerationsEnvironnementales",
            "considerationsSociales",
            "marcheInnovant",
            "modalitesExecution",
            "offresRecues",
            "sousTraitanceDeclaree",
            "techniques",
            "typeGroupementOperateurs",
            "typesPrix");

    /** Fields of concessions alone, without which a contract is a marché. */
    private static final Set<String> OF_CONCESSIONS =
            Set.of("autoriteConcedante", "concessionnaires", "dateDebutExecution", "dateSignature", "valeurGlobale");

    /** Fields of marchés alone. */
    private static final Set<String> OF_MARCHES =
            Set.of("acheteur", "codeCPV", "dateNotification", "formePrix", "montant", "titulaires");

    private final JsonTree json;
    private final Consumer<? super DecpEntry> accepted;
    private final Consumer<? super RejectedLine> rejected;
    private final Tally tally = new Tally();
    private final List<DecpFinding> file = new ArrayList<>();

    ContractReader(JsonLibrary library, Consumer<? super DecpEntry> accepted, Consumer<? super RejectedLine> rejected) {
        this.json = new JsonTree(library);
        this.accepted = accepted;
        this.rejected = rejected;
    }

    @Override
    public void contract(Slice slice) {
        DecpEntry entry;
        try {
            entry = read(slice);
        } catch (ClauseException refusal) {
            reject(slice.line(), slice.column(), slice.pointer(), refusal);
            return;
        }
        tally.accept(entry.findings());
        accepted.accept(entry);
    }

    @Override
    public void noContract(String pointer, long line, int column) {
        reject(line, column, pointer, DecpFault.CONTRACT_NOT_OBJECT.refusal());
    }

    @Override
    public void file(DecpFault fault, String pointer) {
        DecpFinding finding = fault.finding(pointer);
        tally.note(finding);
        if (file.size() < FILE_FINDINGS) {
            file.add(finding);
        }
    }

    long read() {
        return tally.read();
    }

    DecpAccount account() {
        return tally.account(file);
    }

    private void reject(long line, int column, String pointer, ClauseException refusal) {
        tally.reject(refusal.code());
        rejected.accept(new RejectedLine(line, column, pointer, refusal.code(), refusal.text()));
    }

    private DecpEntry read(Slice slice) {
        if (slice.tooLarge()) {
            throw DecpFault.CONTRACT_TOO_LARGE.refusal();
        }
        if (slice.broken()) {
            throw DecpFault.CONTRACT_MALFORMED.refusal();
        }
        Notes notes = new Notes();
        Place place = Place.root(notes, slice.pointer());
        if (slice.repaired()) {
            place.note(DecpFault.ESCAPE);
        }
        if (!(json.read(text(slice), place) instanceof Map<?, ?> object)) {
            throw DecpFault.CONTRACT_NOT_OBJECT.refusal();
        }
        return entry(slice, object, notes, place);
    }

    private static DecpEntry entry(Slice slice, Map<?, ?> object, Notes notes, Place place) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        object.forEach((name, value) -> fields.put((String) name, value));
        String list = slice.list();
        for (String wrapper : List.of(ContractScanner.MARCHE, ContractScanner.CONCESSION)) {
            if (fields.size() == 1 && fields.get(wrapper) instanceof Map<?, ?> inner) {
                place.note(DecpFault.WRAPPER_UNEXPECTED);
                fields.clear();
                inner.forEach((name, value) -> fields.put((String) name, value));
                list = wrapper;
            }
        }
        boolean concession = isConcession(fields, list);
        Format format = fields.keySet().stream().anyMatch(SINCE_VERSION_2::contains) ? Format.V2_0 : Format.V1_5;
        if (fields.containsKey(TYPE)) {
            Object type = fields.remove(TYPE);
            if (format == Format.V2_0) {
                place.at(TYPE).note(DecpFault.TYPE_FIELD);
            }
            boolean saysConcession =
                    type instanceof String text && Labels.fold(text).contains("concession");
            if (saysConcession != concession) {
                place.at(TYPE).note(DecpFault.KIND_MISPLACED);
            }
        }
        if (!list.isEmpty() && list.equals(ContractScanner.CONCESSION) != concession) {
            place.note(DecpFault.KIND_MISPLACED);
        }
        if (list.isEmpty() && format == Format.V2_0) {
            place.note(DecpFault.ROOT_OF_VERSION_1);
        }
        Shape<? extends Record> shape = concession ? Shapes.CONCESSION : Shapes.MARCHE;
        if (shape.count(fields) == 0) {
            throw DecpFault.CONTRACT_UNKNOWN.refusal();
        }
        DecpContract contract = (DecpContract) shape.read(fields, format, place);
        return new DecpEntry(slice.pointer(), format, contract, notes.all());
    }

    /** Which kind a contract is by its fields, and if they do not tell, by its list or what it says of itself. */
    private static boolean isConcession(Map<String, @Nullable Object> fields, String list) {
        long concession =
                fields.keySet().stream().filter(OF_CONCESSIONS::contains).count();
        long marche = fields.keySet().stream().filter(OF_MARCHES::contains).count();
        if (concession != marche) {
            return concession > marche;
        }
        return list.isEmpty()
                ? fields.get(TYPE) instanceof String text && Labels.fold(text).contains("concession")
                : list.equals(ContractScanner.CONCESSION);
    }

    private static String text(Slice slice) {
        try {
            return UTF_8.newDecoder().decode(slice.bytes()).toString();
        } catch (CharacterCodingException e) {
            throw DecpFault.CONTRACT_ENCODING.refusal();
        }
    }
}
