package fr.clausesociale.json.decp;

import static fr.clausesociale.json.decp.DecpFinding.Kind.ADAPTED;
import static fr.clausesociale.json.decp.DecpFinding.Kind.DOUBTFUL;
import static fr.clausesociale.json.decp.DecpFinding.Kind.LOST;
import static fr.clausesociale.json.decp.DecpFinding.Kind.REFUSED;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.json.decp.DecpFinding.Kind;
import java.util.Locale;

/** What can be found in the data of public procurement, in both languages. */
enum DecpFault {
    // of the file
    FILE_SHAPE(
            REFUSED,
            "ce n'est pas un fichier de données essentielles : en JSON il commence par une accolade ou un crochet, en XML il a un"
                    + " élément",
            "this is no file of essential data: in JSON it begins with a brace or a bracket, in XML it has an element"),
    FILE_UTF_16(
            REFUSED,
            "le fichier JSON est en UTF-16 ; il doit être en UTF-8",
            "the JSON file is in UTF-16; it must be in UTF-8"),
    FILE_ENCODING(
            REFUSED,
            "le fichier XML déclare un autre encodage que UTF-8, UTF-16, US-ASCII, ISO-8859-1, ISO-8859-15 et windows-1252",
            "the XML file declares another encoding than UTF-8, UTF-16, US-ASCII, ISO-8859-1, ISO-8859-15 and windows-1252"),
    FILE_ENCODING_DECLARED(
            ADAPTED,
            "le fichier XML déclare UTF-16 sans en être ; il est lu en UTF-8",
            "the XML file declares UTF-16 and is not; it is read as UTF-8"),
    FILE_DOCTYPE(
            REFUSED,
            "le fichier XML a une déclaration de type de document (DOCTYPE) ; les données essentielles n'en ont pas",
            "the XML file has a document type declaration (DOCTYPE); essential data have none"),
    FILE_HEADER(
            REFUSED,
            "la première ligne n'est pas l'en-tête d'un fichier CSV de données essentielles, de " + TableScanner.COLUMNS
                    + " colonnes au plus",
            "the first line is not the header of a CSV file of essential data, of at most " + TableScanner.COLUMNS
                    + " columns"),
    FILE_BOM(
            ADAPTED, "le fichier commence par une marque d'ordre des octets", "the file begins with a byte order mark"),
    FILE_ROOT(
            ADAPTED,
            "les contrats ne sont pas là où le format les place, sous « marches »",
            "the contracts do not stand where the format puts them, under \"marches\""),
    FILE_FIELD(LOST, "ce champ du fichier est inconnu", "this field of the file is unknown"),
    FILE_MALFORMED(
            DOUBTFUL,
            "des caractères entre les contrats ne sont ni du JSON ni du XML",
            "characters between the contracts are neither JSON nor XML"),
    FILE_RESUMED(
            LOST,
            "un contrat mal formé a troublé la suite ; la lecture a repris au contrat suivant reconnu, et en a peut-être sauté",
            "a malformed contract blurred what follows; reading resumed at the next contract known as one, and may have skipped some"),
    FILE_TRUNCATED(DOUBTFUL, "le fichier s'arrête avant sa fin", "the file stops before its end"),
    FILE_TRAILING(LOST, "quelque chose suit la fin du document", "something follows the end of the document"),

    // of a contract as a whole
    CONTRACT_MALFORMED(
            REFUSED,
            "ce contrat n'est pas du JSON ou du XML bien formé, ou un guillemet de sa ligne de CSV n'est pas fermé dans les "
                    + TableScanner.LINES + " lignes",
            "this contract is no well-formed JSON or XML, or a quote of its line of CSV is not closed within "
                    + TableScanner.LINES + " lines"),
    CONTRACT_CELLS(
            REFUSED,
            "cette ligne n'a pas autant de cellules que l'en-tête",
            "this line has not as many cells as the header"),
    CONTRACT_ENCODING(
            REFUSED,
            "ce contrat contient des octets qui ne sont pas de l'UTF-8, ou de l'encodage que le XML déclare",
            "this contract holds bytes that are not UTF-8, or not of the encoding that the XML declares"),
    CONTRACT_TOO_LARGE(
            REFUSED,
            "un contrat compte au plus " + JsonTree.RECORD + " octets (en XML caractères), " + JsonTree.DEPTH
                    + " niveaux, " + JsonTree.TEXT + " caractères dans un texte et " + JsonTree.NUMBER
                    + " chiffres dans un nombre",
            "a contract has at most " + JsonTree.RECORD + " bytes (in XML characters), " + JsonTree.DEPTH + " levels, "
                    + JsonTree.TEXT + " characters in a text and " + JsonTree.NUMBER + " digits in a number"),
    CONTRACT_NOT_OBJECT(REFUSED, "un contrat est un objet entre accolades", "a contract is an object in braces"),
    CONTRACT_UNKNOWN(
            REFUSED,
            "cet objet n'a aucun des champs qui font un contrat",
            "this object has none of the fields that make a contract"),
    CONTRACT_TOO_ODD(
            REFUSED,
            "ce contrat donne lieu à plus de " + Notes.LIMIT + " constats",
            "this contract gives rise to more than " + Notes.LIMIT + " findings"),
    ROOT_OF_VERSION_1(
            ADAPTED,
            "ce contrat de version 2 se trouve dans une liste de version 1",
            "this contract of version 2 stands in a list of version 1"),
    KIND_MISPLACED(
            ADAPTED,
            "ce contrat se trouve dans la liste de l'autre sorte de contrats, ou son type le dit autre qu'il n'est",
            "this contract stands in the list of the other kind, or its type says that it is another than it is"),
    TYPE_FIELD(ADAPTED, "la version 2 n'a plus de champ « _type »", "version 2 has no field \"_type\" any more"),

    // of shapes
    FIELD_UNKNOWN(LOST, "le format n'a pas ce champ", "the format has no such field"),
    FIELD_NAME(ADAPTED, "le nom de ce champ est écrit autrement", "the name of this field is written otherwise"),
    FIELD_DUPLICATE(
            LOST,
            "ce champ figure deux fois dans le même objet ; la dernière valeur est retenue",
            "this field stands twice in the same object; the last value is kept"),
    ESCAPE(
            ADAPTED,
            "une barre oblique inverse (JSON), une esperluette ou un « < » (XML) n'était pas échappé ; il est lu comme tel",
            "a backslash (JSON), an ampersand or a \"<\" (XML) was not escaped; it is read as such"),
    LIST_MISSING(
            ADAPTED, "une valeur seule se trouve à la place d'une liste", "a single value stands where a list should"),
    LIST_UNEXPECTED(
            ADAPTED,
            "une liste d'un élément se trouve à la place d'un objet",
            "a list of one stands where an object should"),
    LIST_NESTED(ADAPTED, "une liste se trouve dans une liste", "a list stands within a list"),
    LIST_IN_TEXT(ADAPTED, "une liste est écrite comme un texte", "a list is written as text"),
    WRAPPER_MISSING(
            ADAPTED,
            "il manque l'objet qui entoure chaque élément de cette liste, ou cette liste",
            "the object around each item of this list, or around this list, is missing"),
    WRAPPER_UNEXPECTED(ADAPTED, "un objet de trop entoure cette valeur", "this value stands in one object too many"),
    OBJECT_MISSING(ADAPTED, "un texte se trouve à la place d'un objet", "text stands where an object should"),
    ITEM_EMPTY(ADAPTED, "un élément de cette liste est vide", "an item of this list is empty"),
    ITEM_REPEATED(ADAPTED, "une valeur figure deux fois dans cette liste", "a value stands twice in this list"),
    VALUE_NOT_GIVEN(
            ADAPTED,
            "la valeur est laissée vide ou notée non communiquée",
            "the value is left empty or said not to be given"),
    MARK_MISSING(
            ADAPTED,
            "le ministère marque cette valeur comme manquante (MQ) ou inexploitable (INX)",
            "the ministry marks this value as missing (MQ) or unusable (INX)"),
    MARK_CONDITIONAL(
            ADAPTED,
            "le ministère marque ce champ conditionnel comme non renseigné (CDL)",
            "the ministry marks this conditional field as not filled in (CDL)"),
    MARK_UNUSABLE(
            DOUBTFUL,
            "le ministère marque cette valeur comme inexploitable (INX) ; elle est gardée sans la marque",
            "the ministry marks this value as unusable (INX); it is kept without the mark"),
    VALUE_UNREADABLE(
            LOST, "cette valeur n'est pas de la sorte attendue ici", "this value is not of the kind expected here"),
    VALUE_TYPE(
            ADAPTED,
            "cette valeur est écrite autrement que son type ne le veut, tel un nombre entre guillemets ou à virgule",
            "this value is written otherwise than its type wants it, such as a number in quotes or with a comma"),
    TEXT_BETWEEN(LOST, "du texte se trouve entre des éléments", "text stands between elements"),

    // of values
    TEXT_ADAPTED(
            ADAPTED,
            "des blancs entourent ce texte, ou ses accents sont décomposés",
            "blanks stand around this text, or its accents are decomposed"),
    TEXT_CHARACTERS(
            LOST,
            "ce texte contenait des caractères de contrôle ou des moitiés de caractères, remplacés",
            "this text held control characters or half characters, which are replaced"),
    NOT_A_NUMBER(
            ADAPTED,
            "ce n'est pas un nombre (NaN ou infini) : la valeur est tenue pour non communiquée",
            "this is not a number (NaN or infinite): the value is taken as not given"),
    NUMBER_TOO_LARGE(
            LOST,
            "ce nombre a plus de {0} chiffres avant ou après la virgule",
            "this number has more than {0} digits before or after the point"),
    LABEL_SPELLING(
            ADAPTED,
            "cette valeur d'une liste fermée est orthographiée autrement",
            "this value of a closed list is spelled otherwise"),
    LABEL_UNKNOWN(
            DOUBTFUL,
            "cette valeur n'est pas dans la liste fermée du format",
            "this value is not in the closed list of the format"),
    CONSIDERATIONS_CONTRADICT(
            DOUBTFUL,
            "« pas de considération » ne va pas avec une autre valeur",
            "\"no consideration\" does not go with another value"),
    DATE_FORM(
            ADAPTED,
            "cette date est suivie d'une heure ou d'un fuseau, ou écrite autrement que 2024-01-31",
            "this date is followed by a time or an offset, or written otherwise than 2024-01-31"),
    DATE_INVALID(LOST, "ce n'est pas une date du calendrier", "this is no date of the calendar"),
    DATE_IMPLAUSIBLE(DOUBTFUL, "cette date est hors des années {0} à {1}", "this date is outside the years {0} to {1}"),
    SIRET_FORM(DOUBTFUL, "un SIRET compte 14 chiffres", "a SIRET has 14 digits"),
    SIRET_CHECK_DIGIT(
            DOUBTFUL,
            "ce SIRET ne satisfait pas à ses clés de contrôle",
            "this SIRET does not satisfy its check digits"),
    IDENTIFIER_TYPE_ASSUMED(
            ADAPTED,
            "le type de cet identifiant manque ; 14 chiffres sont pris pour un SIRET",
            "the type of this identifier is missing; 14 digits are taken for a SIRET"),
    CPV_FORM(
            DOUBTFUL,
            "un code CPV compte 8 chiffres, et une clé ou non",
            "a CPV code has 8 digits, and a check digit or none"),
    PLACE_FORM(
            DOUBTFUL,
            "ce code de lieu n'a pas la forme de son type",
            "this code of a place has not the form of its type"),
    MODIFICATION_ORDER(
            DOUBTFUL,
            "les numéros de ces modifications ne vont pas en croissant",
            "the numbers of these modifications do not increase"),

    // of writing and converting
    FIELD_MISSING(REFUSED, "le format 2.0.3 exige ce champ", "format 2.0.3 requires this field"),
    FIELD_NOT_IN_FORMAT(LOST, "le format 2.0.3 n'a pas ce champ", "format 2.0.3 has no such field"),
    TEXT_LENGTH(REFUSED, "ce texte compte de {0} à {1} caractères", "this text has {0} to {1} characters"),
    VALUE_FORM(REFUSED, "cette valeur n'a pas la forme du format 2.0.3", "this value has not the form of format 2.0.3"),
    VALUE_RANGE(
            REFUSED,
            "cette valeur est hors des bornes du format 2.0.3",
            "this value is outside the bounds of format 2.0.3"),
    LABEL_REFUSED(
            REFUSED,
            "cette valeur n'est pas dans la liste fermée du format 2.0.3",
            "this value is not in the closed list of format 2.0.3"),
    ITEM_DUPLICATE(REFUSED, "un élément de cette liste figure deux fois", "an item of this list stands twice"),
    NOT_IN_CONTRACT(
            LOST,
            "un marché suivi pour sa clause sociale n'a pas de place pour cette information",
            "a contract followed for its social clause has no place for this"),
    NOT_IN_DECP(
            LOST,
            "les données essentielles n'ont pas de place pour cette partie de la clause",
            "the essential data have no place for this part of the clause"),
    CONVERSION_MISSING(REFUSED, "ce champ manque pour la conversion", "this field is missing for the conversion"),
    LEAD_ASSUMED(
            DOUBTFUL,
            "le mandataire n'est pas désigné ; le premier titulaire est pris pour tel",
            "the lead member is not named; the first holder is taken for it"),
    END_DERIVED(
            DOUBTFUL,
            "le dernier jour est compté depuis la notification ou le début, sur une durée arrondie au mois",
            "the last day is counted from the notification or the start, over a length rounded to months"),
    GROUPING_UNCLEAR(
            REFUSED,
            "plusieurs titulaires sans dire s'ils sont conjoints ou solidaires",
            "several holders, without saying whether they are joint or joint and several"),
    GROUPING_OF_ONE(DOUBTFUL, "un seul titulaire est dit groupé", "a single holder is said to be a grouping"),
    CONSIDERATIONS_UNCLEAR(
            REFUSED,
            "les considérations sociales se contredisent ou ne sont pas connues",
            "the social considerations contradict one another or are not known"),
    LOT_UNKNOWN(REFUSED, "le marché n'a pas ce lot", "the contract has no such lot"),
    CURRENCY(REFUSED, "les données essentielles sont en euros", "the essential data are in euros"),
    COMPANY_UNIDENTIFIED(
            REFUSED,
            "l'identifiant de cette entreprise n'est ni un SIRET ni un type du format suivi de « / » et d'un identifiant ;"
                    + " indiquer les titulaires",
            "the id of this company is neither a SIRET nor a type of the format, \"/\" and an identifier; state the holders"),
    HOLDERS_DIFFER(
            REFUSED,
            "{0} titulaires sont indiqués et le marché en a {1}",
            "{0} holders are stated and the contract has {1}");

    private final Kind kind;
    private final String fr;
    private final String en;

    DecpFault(Kind kind, String fr, String en) {
        this.kind = kind;
        this.fr = fr;
        this.en = en;
    }

    Kind kind() {
        return kind;
    }

    String code() {
        return "decp-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    DecpFinding finding(String pointer, Object... figures) {
        return new DecpFinding(kind, code(), pointer, Text.format(fr, en, figures));
    }

    ClauseException refusal() {
        return new ClauseException(code(), Text.of(fr, en));
    }
}
