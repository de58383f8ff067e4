package fr.clausesociale.json;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import java.util.Locale;

/** What can be wrong with a CSV file before the domain has a say, in both languages. */
enum CsvFault {
    CSV_EMPTY("le fichier n'a pas de ligne d'en-tête", "the file has no header"),
    CSV_UTF_16(
            "le fichier est en UTF-16 ; l'enregistrer en UTF-8, ou indiquer son encodage",
            "the file is in UTF-16; save it in UTF-8, or state its charset"),
    CSV_ENCODING(
            "la ligne contient des octets que son encodage ne connaît pas ; enregistrer le fichier en UTF-8, ou indiquer son"
                    + " encodage, souvent windows-1252 ou ISO-8859-1",
            "the line holds bytes that its charset does not know; save the file in UTF-8, or state its charset, often"
                    + " windows-1252 or ISO-8859-1"),
    CSV_LINE_BREAK(
            "une ligne se termine par un saut de ligne, seul ou après un retour chariot ; aucun retour chariot ne figure en"
                    + " son milieu",
            "a line ends with a line feed, alone or behind a carriage return; no carriage return stands in its middle"),
    CSV_QUOTES(
            "un guillemet ouvert est refermé dans la même ligne, juste avant le séparateur ; il est doublé à l'intérieur d'une"
                    + " cellule",
            "a quote that is opened is closed on the same line, right before the separator; within a cell it is doubled"),
    CSV_SEPARATOR_TAB(
            "l'en-tête est séparé par des tabulations ; séparer les colonnes par « ; » ou « , »",
            "the header is separated by tabs; separate the columns by \";\" or \",\""),
    CSV_SEPARATOR_MIXED(
            "l'en-tête contient « ; » et « , » ; une seule de ces marques sépare les colonnes, l'autre se met entre guillemets",
            "the header holds \";\" and \",\"; one of these marks separates the columns, the other stands in quotes"),
    CSV_SEPARATOR_MISSING(
            "l'en-tête ne contient ni « ; » ni « , » pour séparer les colonnes",
            "the header holds neither \";\" nor \",\" to separate the columns"),
    CSV_HEADER_MISSING(
            "la première ligne ne nomme aucune colonne connue ; connues : {0}",
            "the first line names no known column; known: {0}"),
    CSV_COLUMN_LIMIT("un fichier compte au plus {0} colonnes", "a file has at most {0} columns"),
    CSV_COLUMN_UNKNOWN(
            "colonnes inconnues, de gauche à droite : {0} ; connues : {1} ; les autres sont à supprimer, ou à déclarer ignorées",
            "unknown columns, counted from the left: {0}; known: {1}; remove the others, or state that they are ignored"),
    CSV_COLUMN_DUPLICATE("la colonne {0} figure deux fois", "column {0} stands twice"),
    CSV_COLUMN_MISSING("ces colonnes manquent : {0}", "these columns are missing: {0}"),
    CSV_CELL_COUNT(
            "la ligne compte {0} cellules et l'en-tête {1} ; une cellule qui contient le séparateur, comme une virgule décimale,"
                    + " se met entre guillemets",
            "the line has {0} cells and the header {1}; a cell that holds the separator, such as a decimal comma, stands in"
                    + " quotes"),
    CSV_CELL_MISSING("la cellule {0} doit être remplie", "cell {0} must be filled in"),
    CSV_CELL_EXCESS("la cellule {0} doit rester vide : {1}", "cell {0} must be left empty: {1}"),
    CSV_DATE_FORM(
            "une date ou un mois s'écrit ici comme {0} ; un autre ordre est à déclarer",
            "a date or a month is written like {0} here; another order must be stated"),
    CSV_HOURS_FORM(
            "attendu : des heures comme 151,67 ou 151.67, avec au plus deux décimales et sans séparateur de milliers ; une"
                    + " durée comme 7h20 se met dans la colonne {0}",
            "expected hours such as 151.67 or 151,67, with at most two decimals and no thousands separator; clock time such as"
                    + " 7h20 stands in column {0}"),
    CSV_DECIMAL_MARK(
            "la marque décimale n'est pas celle du fichier : {0}",
            "the decimal mark is not that of the file, which is the {0}"),
    CSV_HOURS_CUT(
            "des heures entières suivies d'un nombre peuvent être un seul nombre, coupé à sa virgule ; écrire 7.00 au lieu de 7,"
                    + " ou supprimer la colonne qui suit",
            "whole hours followed by a number may be one number, cut at its comma; write 7.00 instead of 7, or remove the"
                    + " column that follows"),
    CSV_CLOCK_FORM(
            "attendu : une durée comme 7h20, 7:20 ou 7:20:30, avec moins de 60 minutes et secondes ; des heures comme 7,33 se"
                    + " mettent dans la colonne {0}",
            "expected clock time such as 7h20, 7:20 or 7:20:30, with less than 60 minutes and seconds; hours such as 7.33"
                    + " stand in column {0}"),
    STATEMENT_EVENT(
            "un relevé d'heures ne contient que des déclarations et des corrections d'heures",
            "a statement of hours holds declarations and corrections of hours alone");

    private final String fr;
    private final String en;

    CsvFault(String fr, String en) {
        this.fr = fr;
        this.en = en;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A refusal at a place, with the figures that fill the holes of the sentence. */
    ClauseException refusal(String place, Object... figures) {
        return new ClauseException(code(), place, Text.format(fr, en, figures), null);
    }
}
