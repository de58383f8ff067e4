package fr.clausesociale.json.decp;

import fr.clausesociale.ClauseException;
import fr.clausesociale.json.RejectedLine;
import fr.clausesociale.json.decp.DecpEntry.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes contracts of what is found, hands each on, and counts. */
final class ContractReader implements Found {

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

    private final Consumer<? super DecpEntry> accepted;
    private final Consumer<? super RejectedLine> rejected;
    private final Tally tally = new Tally();
    private final List<DecpFinding> file = new ArrayList<>();

    ContractReader(Consumer<? super DecpEntry> accepted, Consumer<? super RejectedLine> rejected) {
        this.accepted = accepted;
        this.rejected = rejected;
    }

    @Override
    public void contract(Spot spot, Content content) {
        DecpEntry entry;
        try {
            Notes notes = new Notes();
            Place place = Place.root(notes, spot.pointer());
            entry = entry(spot, content.fields(place), notes, place);
        } catch (ClauseException refusal) {
            reject(spot, refusal);
            return;
        }
        tally.accept(entry.findings());
        accepted.accept(entry);
    }

    @Override
    public void noContract(Spot spot) {
        reject(spot, DecpFault.CONTRACT_NOT_OBJECT.refusal());
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

    private void reject(Spot spot, ClauseException refusal) {
        tally.reject(refusal.code());
        rejected.accept(new RejectedLine(spot.line(), spot.column(), spot.pointer(), refusal.code(), refusal.text()));
    }

    private static DecpEntry entry(Spot spot, Map<String, @Nullable Object> fields, Notes notes, Place place) {
        String list = spot.list();
        for (String wrapper : List.of(MARCHE, CONCESSION)) {
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
            if (saysConcession(type) != concession) {
                place.at(TYPE).note(DecpFault.KIND_MISPLACED);
            }
        }
        if (!list.isEmpty() && list.equals(CONCESSION) != concession) {
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
        return new DecpEntry(spot.pointer(), format, contract, notes.all());
    }

    /** Which kind a contract is by its fields, and if they do not tell, by its list or what it says of itself. */
    private static boolean isConcession(Map<String, @Nullable Object> fields, String list) {
        long concession =
                fields.keySet().stream().filter(OF_CONCESSIONS::contains).count();
        long marche = fields.keySet().stream().filter(OF_MARCHES::contains).count();
        if (concession != marche) {
            return concession > marche;
        }
        return list.isEmpty() ? saysConcession(fields.get(TYPE)) : list.equals(CONCESSION);
    }

    private static boolean saysConcession(@Nullable Object type) {
        Object text =
                type instanceof XmlElement.Field field ? field.elements().get(0).text() : type;
        return text instanceof String given && Labels.fold(given).contains("concession");
    }
}
