/** Social clauses in public procurement: domain types and the two engines, assessment and eligibility. */
module fr.clausesociale.core {
    exports fr.clausesociale.quantity;

    requires transitive org.joda.money;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
}
