package fr.clausesociale.json.form;

import fr.clausesociale.ClauseException;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.RuleSetCatalogue;
import java.util.List;

/** A catalogue as its lists, by name and first day in force: {@code {"ruleSets":[…]}}. */
record CatalogueWire(List<RuleSet> ruleSets) {

    static Form<RuleSetCatalogue> form() {
        return new ConvertedForm<>(
                RecordForm.of(CatalogueWire.class),
                CatalogueWire::catalogue,
                catalogue -> new CatalogueWire(catalogue.all()));
    }

    private RuleSetCatalogue catalogue() {
        try {
            return RuleSetCatalogue.of(ruleSets);
        } catch (ClauseException e) {
            throw new ClauseException(e.code(), "/ruleSets" + e.place(), e.text(), e);
        }
    }
}
