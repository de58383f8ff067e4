package fr.clausesociale.json.decp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the values of a column of a consolidated table stand in a contract.
 *
 * @param path the elements of XML from the contract on, the last one with the value
 * @param items the name of the elements for the items of a list that Python printed, or empty if the value is none
 */
record TableColumn(List<Step> path, String items) {

    /** An element of XML: its name, and which of those of one name it is, from 0 on. */
    record Step(String name, int index) {}

    private static final Pattern SLASH = Pattern.compile("/");

    private static final Pattern OPERATOR =
            Pattern.compile("(titulaire|concessionnaire)_(id|typeIdentifiant|denominationSociale)_([1-9][0-9]?)");

    private static final Set<String> FLAGS = Set.of("marcheInnovant", "attributionAvance", "sousTraitanceDeclaree");

    private static final Map<String, String> LISTS = Map.of(
            "techniques",
            "technique",
            "modalitesExecution",
            "modaliteExecution",
            "typesPrix",
            "typePrix",
            "considerationsSociales",
            "considerationSociale",
            "considerationsEnvironnementales",
            "considerationEnvironnementale",
            "titulaires",
            "titulaire",
            "concessionnaires",
            "concessionnaire",
            "modifications",
            "modification",
            "actesSousTraitance",
            "acteSousTraitance",
            "modificationsActesSousTraitance",
            "modificationActesSousTraitance");

    private static final String CHANGE = "modifications/modification/";
    private static final String ACT = "actesSousTraitance/acteSousTraitance/";
    private static final String ACT_CHANGE = "modificationsActesSousTraitance/modificationActesSousTraitance/";

    /** Columns that are named otherwise than the field of which they hold the values. */
    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("technique", "techniques"),
            Map.entry("modaliteExecution", "modalitesExecution"),
            Map.entry("typePrix", "typesPrix"),
            Map.entry("TypePrix", "typesPrix"),
            Map.entry("acheteur.id", "acheteur/id"),
            Map.entry("acheteur.nom", "acheteur/nom"),
            Map.entry("autoriteConcedante.id", "autoriteConcedante/id"),
            Map.entry("autoriteConcedante.nom", "autoriteConcedante/nom"),
            Map.entry("lieuExecution.code", "lieuExecution/code"),
            Map.entry("lieuExecution.typeCode", "lieuExecution/typeCode"),
            Map.entry("lieuExecution.nom", "lieuExecution/nom"),
            Map.entry("idModification", CHANGE + "id"),
            Map.entry("objetModification", CHANGE + "objetModification"),
            Map.entry("montantModification", CHANGE + "montant"),
            Map.entry("dureeMoisModification", CHANGE + "dureeMois"),
            Map.entry("titulairesModification", CHANGE + "titulaires"),
            Map.entry("idTitulaireModification", CHANGE + "titulaires/titulaire/id"),
            Map.entry("typeIdentifiantTitulaireModification", CHANGE + "titulaires/titulaire/typeIdentifiant"),
            Map.entry("dateNotificationModification", CHANGE + "dateNotificationModification"),
            Map.entry("datePublicationDonneesModification", CHANGE + "datePublicationDonneesModification"),
            Map.entry("dateNotificationModificationModification", CHANGE + "dateNotificationModification"),
            Map.entry("datePublicationDonneesModificationModification", CHANGE + "datePublicationDonneesModification"),
            Map.entry("idActeSousTraitance", ACT + "id"),
            Map.entry("dureeMoisActeSousTraitance", ACT + "dureeMois"),
            Map.entry("dateNotificationActeSousTraitance", ACT + "dateNotification"),
            Map.entry("datePublicationDonneesActeSousTraitance", ACT + "datePublicationDonnees"),
            Map.entry("montantActeSousTraitance", ACT + "montant"),
            Map.entry("variationPrixActeSousTraitance", ACT + "variationPrix"),
            Map.entry("idSousTraitant", ACT + "sousTraitant/id"),
            Map.entry("typeIdentifiantSousTraitant", ACT + "sousTraitant/typeIdentifiant"),
            Map.entry("idModificationActeSousTraitance", ACT_CHANGE + "id"),
            Map.entry("dureeMoisModificationActeSousTraitance", ACT_CHANGE + "dureeMois"),
            Map.entry(
                    "dateNotificationModificationSousTraitanceModificationActeSousTraitance",
                    ACT_CHANGE + "dateNotificationModificationSousTraitance"),
            Map.entry("montantModificationActeSousTraitance", ACT_CHANGE + "montant"),
            Map.entry("datePublicationDonneesModificationActeSousTraitance", ACT_CHANGE + "datePublicationDonnees"));

    /** The column of a name, if it is known. */
    static Optional<TableColumn> of(String name) {
        Matcher operator = OPERATOR.matcher(name);
        if (operator.matches()) {
            String kind = operator.group(1);
            int index = Integer.parseInt(operator.group(3)) - 1;
            return Optional.of(new TableColumn(
                    List.of(new Step(kind + "s", 0), new Step(kind, index), new Step(operator.group(2), 0)), ""));
        }
        if (!PATHS.containsKey(name) && !Shapes.MARCHE.has(name) && !Shapes.CONCESSION.has(name)) {
            return Optional.empty();
        }
        List<Step> path = SLASH.splitAsStream(PATHS.getOrDefault(name, name))
                .map(step -> new Step(step, 0))
                .toList();
        return Optional.of(new TableColumn(
                path, LISTS.getOrDefault(path.get(path.size() - 1).name(), "")));
    }

    boolean isFlag() {
        return FLAGS.contains(path.get(0).name());
    }

    /** The place of the value in JSON. */
    Place of(Place row) {
        Place place = row;
        String list = "";
        for (Step step : path) {
            if (step.name().equals(LISTS.get(list))) {
                place = place.at(step.index());
            }
            place = place.at(step.name());
            list = step.name();
        }
        return place;
    }
}
