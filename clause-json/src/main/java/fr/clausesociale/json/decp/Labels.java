package fr.clausesociale.json.decp;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A closed list of the format: its labels, and how they are recognised in another spelling. */
final class Labels {

    /** What real data write where there is nothing to write; MQ and CDL are marks of the consolidated files of the ministry. */
    private static final List<String> NOT_GIVEN = List.of(
            "",
            "nc",
            "n.c.",
            "mq",
            "cdl",
            "inx",
            "na",
            "n/a",
            "nan",
            "none",
            "null",
            "non communique",
            "non renseigne");

    private static final int LONGEST_NOT_GIVEN = 40;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");

    static final Labels NATURE = of("Marché", "Marché de partenariat", "Marché de défense ou de sécurité")
            .before("Accord-cadre", "Marché subséquent");
    static final Labels NATURE_OF_CONCESSION = of(
            "Concession de travaux",
            "Concession de service",
            "Concession de service public",
            "Délégation de service public");
    static final Labels TECHNIQUE = of(
            "Accord-cadre",
            "Concours",
            "Système de qualification",
            "Système d'acquisition dynamique",
            "Catalogue électronique",
            "Enchère électronique",
            "Sans objet");
    static final Labels EXECUTION = of("Tranches", "Bons de commande", "Marchés subséquents", "Sans objet");
    static final Labels CCAG = of(
            "Travaux",
            "Maitrise d'œuvre",
            "Fournitures courantes et services",
            "Marchés industriels",
            "Prestations intellectuelles",
            "Techniques de l'information et de la communication",
            "Pas de CCAG");
    static final Labels GROUPING = of("Conjoint", "Solidaire", "Pas de groupement");
    static final Labels PROCEDURE = of(
            "Procédure adaptée",
            "Appel d'offres ouvert",
            "Appel d'offres restreint",
            "Procédure avec négociation",
            "Marché passé sans publicité ni mise en concurrence préalable",
            "Dialogue compétitif");
    static final Labels PROCEDURE_OF_CONCESSION = of(
            "Procédure négociée ouverte",
            "Procédure non négociée ouverte",
            "Procédure négociée restreinte",
            "Procédure non négociée restreinte");
    static final Labels PLACE = of(
            "Code postal",
            "Code commune",
            "Code arrondissement",
            "Code canton",
            "Code département",
            "Code région",
            "Code pays");
    static final Labels PRICE_TYPE =
            of("Définitif ferme", "Définitif actualisable", "Définitif révisable", "Provisoire");
    static final Labels PRICE_FORM =
            of("Unitaire", "Forfaitaire", "Mixte").before("Ferme", "Ferme et actualisable", "Révisable");
    static final Labels PRICE_CHANGE = of("Ferme", "Actualisable", "Révisable");
    static final Labels IDENTIFIER =
            of("SIRET", "TVA", "TAHITI", "RIDET", "FRWF", "IREP", "HORS-UE").before("UE");
    static final Labels SOCIAL = of(
                    "Clause sociale", "Critère social", "Marché réservé", "Pas de considération sociale")
            .also("Sans objet", "Pas de considération sociale");
    static final Labels SOCIAL_OF_CONCESSION = of(
                    "Clause sociale", "Critère social", "Concession réservée", "Pas de considération sociale")
            .also("Sans objet", "Pas de considération sociale");
    static final Labels ENVIRONMENTAL = of(
                    "Clause environnementale", "Critère environnemental", "Pas de considération environnementale")
            .also("Sans objet", "Pas de considération environnementale");

    /** The labels of both versions, each by its folded spellings. */
    private final Map<String, String> spellings;
    /** The labels of both versions. */
    private final Set<String> exact;
    /** The labels of version 2.0.3. */
    private final List<String> official;

    private Labels(List<String> official, Map<String, String> spellings) {
        this.official = official;
        this.spellings = spellings;
        this.exact = Set.copyOf(spellings.values());
    }

    private static Labels of(String... labels) {
        Map<String, String> spellings = new LinkedHashMap<>();
        for (String label : labels) {
            spellings.put(fold(label), label);
        }
        return new Labels(List.of(labels), spellings);
    }

    /** With labels that only version 1.5 has. */
    private Labels before(String... labels) {
        Map<String, String> all = new LinkedHashMap<>(spellings);
        for (String label : labels) {
            all.put(fold(label), label);
        }
        return new Labels(official, all);
    }

    private Labels also(String synonym, String label) {
        Map<String, String> all = new LinkedHashMap<>(spellings);
        all.put(fold(synonym), label);
        return new Labels(official, all);
    }

    /** The label of a text in whatever spelling, if it is one of either version. */
    Optional<String> find(String text) {
        return Optional.ofNullable(exact.contains(text) ? text : spellings.get(fold(text)));
    }

    /** Whether version 2.0.3 has a label, in version 1.5 also one of its own. */
    boolean has(String label, DecpEntry.Format format) {
        return isOfficial(label) || (format == DecpEntry.Format.V1_5 && exact.contains(label));
    }

    boolean isOfficial(String label) {
        return official.contains(label);
    }

    static boolean isNotGiven(String text) {
        return text.isBlank() || (text.length() <= LONGEST_NOT_GIVEN && NOT_GIVEN.contains(fold(text)));
    }

    /** A text without accents, case, kinds of apostrophes and numbers of blanks. */
    static String fold(String text) {
        String apart =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BLANKS.matcher(apart)
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace("œ", "oe");
    }
}
