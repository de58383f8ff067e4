package fr.clausesociale.json;

import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import fr.clausesociale.ClauseException;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.RuleSetCatalogue;
import java.util.List;

/** A catalogue as its lists, by name and first day in force: {@code {"ruleSets":[…]}}. */
final class CatalogueCodec {

    private CatalogueCodec() {}

    static StdDelegatingSerializer writer() {
        return new StdDelegatingSerializer(RuleSetCatalogue.class, new ToWire());
    }

    static ConvertingReader<Wire, RuleSetCatalogue> reader() {
        return new ConvertingReader<>(RuleSetCatalogue.class, Wire.class, CatalogueCodec::catalogue);
    }

    /** The lists of a catalogue; public for Jackson alone. */
    public record Wire(List<RuleSet> ruleSets) {}

    private static RuleSetCatalogue catalogue(Wire wire) {
        try {
            return RuleSetCatalogue.of(wire.ruleSets());
        } catch (ClauseException e) {
            throw new ClauseException(e.code(), "/ruleSets" + e.place(), e.text(), e);
        }
    }

    private static final class ToWire extends StdConverter<RuleSetCatalogue, Wire> {
        @Override
        public Wire convert(RuleSetCatalogue catalogue) {
            return new Wire(catalogue.all());
        }
    }
}
