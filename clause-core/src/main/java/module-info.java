/**
 * Social clauses in public procurement: domain types and the two engines, assessment and eligibility.
 */
module fr.clausesociale.core {
    exports fr.clausesociale;
    exports fr.clausesociale.assessment;
    exports fr.clausesociale.contract;
    exports fr.clausesociale.derivation;
    exports fr.clausesociale.eligibility;
    exports fr.clausesociale.france;
    exports fr.clausesociale.identity;
    exports fr.clausesociale.journal;
    exports fr.clausesociale.law;
    exports fr.clausesociale.person;
    exports fr.clausesociale.quantity;
    exports fr.clausesociale.report;
    exports fr.clausesociale.sizing;
    exports fr.clausesociale.terms;

    requires transitive org.joda.money;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
}
