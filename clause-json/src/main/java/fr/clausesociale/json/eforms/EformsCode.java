package fr.clausesociale.json.eforms;

import fr.clausesociale.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The codes by which an eForms notice speaks of social aims, reservation and sheltered employment, with the labels of the Publications Office.
 * They are those of SDK 1.15.1 of 20 July 2026, unchanged in every SDK since 1.3.0 but for the label of {@link #STRATEGIC_NONE}.
 *
 * @since 0.1.0
 */
public enum EformsCode {
    /** Code {@code env-imp}. */
    STRATEGIC_ENVIRONMENT(
            Term.BT_06,
            "env-imp",
            "Réduction des incidences sur l’environnement",
            "Reduction of environmental impacts"),
    /** Code {@code inn-pur}. */
    STRATEGIC_INNOVATION(Term.BT_06, "inn-pur", "Achat innovant", "Innovative purchase"),
    /** Code {@code soc-obj}: that of a lot with a social clause. */
    STRATEGIC_SOCIAL(Term.BT_06, "soc-obj", "Réalisation d’objectifs sociaux", "Fulfilment of social objectives"),
    /** Code {@code none}. */
    STRATEGIC_NONE(Term.BT_06, "none", "Pas de passation de marché stratégique", "No strategic procurement"),
    /** Code {@code acc-all}. */
    ACCESSIBILITY(Term.BT_775, "acc-all", "Accessibilité pour tous", "Accessibility for all"),
    /** Code {@code et-eq}. */
    ETHNIC_EQUALITY(Term.BT_775, "et-eq", "Égalité des ethnies", "Ethnic equality"),
    /** Code {@code gen-eq}. */
    GENDER_EQUALITY(Term.BT_775, "gen-eq", "Égalité hommes-femmes", "Gender equality"),
    /** Code {@code hum-right}. */
    HUMAN_RIGHTS(
            Term.BT_775,
            "hum-right",
            "Devoir de diligence en matière de droits de l’homme dans les chaînes d’approvisionnement mondiales",
            "Human rights due diligence in global supply chains"),
    /** Code {@code opp}: that of an insertion clause. */
    EMPLOYMENT(
            Term.BT_775,
            "opp",
            "Possibilités d’emploi des chômeurs de longue durée, des personnes défavorisées et/ou des personnes handicapées",
            "Employment opportunities for the long-term unemployed, disadvantaged and/or for persons with disabilities"),
    /** Code {@code work-cond}. */
    WORKING_CONDITIONS(Term.BT_775, "work-cond", "Conditions de travail équitables", "Fair working conditions"),
    /** Code {@code other}. */
    OTHER_SOCIAL(Term.BT_775, "other", "Autre", "Other"),
    /** Code {@code none}. */
    NOT_RESERVED(Term.BT_71, "none", "La participation n’est pas réservée.", "Participation is not reserved."),
    /** Code {@code res-ws}: that of lots reserved to adapted enterprises, ESAT or integration structures. */
    RESERVED_INSERTION(
            Term.BT_71,
            "res-ws",
            "La participation est réservée à des ateliers protégés et à des opérateurs économiques dont l’objet principal est l’intégration sociale et professionnelle de personnes handicapées ou défavorisées.",
            "Participation is reserved to sheltered workshops and economic operators aiming at the social and professional integration of disabled or disadvantaged persons."),
    /** Code {@code res-pub-ser}. */
    RESERVED_PUBLIC_SERVICE(
            Term.BT_71,
            "res-pub-ser",
            "La participation est réservée à des organisations qui poursuivent une mission de service public et respectent d’autres conditions pertinentes énoncées dans la législation.",
            "Participation is reserved to organisations pursuing a public service mission and fulfilling other relevant conditions in the legislation."),
    /** Code {@code yes}: the lot is performed in the framework of sheltered employment programmes. */
    SHELTERED(Term.BT_736, "yes", "Oui", "Yes"),
    /** Code {@code no}. */
    NOT_SHELTERED(Term.BT_736, "no", "Non", "No"),
    /** Code {@code not-known}. */
    SHELTERED_NOT_KNOWN(Term.BT_736, "not-known", "Pas encore connu", "Not yet known");

    /** The business terms of a lot to which the codes belong. */
    public enum Term {
        /** Strategic procurement; French: <i>objectif du marché public stratégique</i>. May be given several times. */
        BT_06("strategic-procurement"),
        /** Social objective promoted; French: <i>objectif social promu</i>. May be given several times. */
        BT_775("social-objective"),
        /** Reserved participation; French: <i>participation réservée</i>. Mandatory in notices of competition. */
        BT_71("reserved-procurement"),
        /** Sheltered employment programmes; French: <i>exécution dans le cadre de programmes d'emplois protégés</i>. Mandatory there, too. */
        BT_736("reserved-execution");

        private final String listName;

        Term(String listName) {
            this.listName = listName;
        }

        /** Its name in the regulation, such as {@code BT-06}. */
        public String id() {
            return name().replace('_', '-').toUpperCase(Locale.ROOT);
        }

        /** The name of its code list in a notice, the attribute {@code listName}. */
        public String listName() {
            return listName;
        }
    }

    private final Term term;
    private final String code;
    private final Text label;

    EformsCode(Term term, String code, String fr, String en) {
        this.term = term;
        this.code = code;
        this.label = Text.of(fr, en);
    }

    /** The code of a term; empty if the list does not have it. */
    public static Optional<EformsCode> of(Term term, String code) {
        return Stream.of(values())
                .filter(one -> one.term == term && one.code.equals(code))
                .findFirst();
    }

    /** The term that it is a code of. */
    public Term term() {
        return term;
    }

    /** The code as it stands in a notice. */
    public String code() {
        return code;
    }

    /** The label of the Publications Office. */
    public Text label() {
        return label;
    }
}
