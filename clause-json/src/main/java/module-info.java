/** JSON form of the types of {@code fr.clausesociale.core}: Jackson modules and readers. */
module fr.clausesociale.json {
    exports fr.clausesociale.json;

    requires transitive com.fasterxml.jackson.databind;
    requires transitive fr.clausesociale.core;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires static org.jspecify;

    provides com.fasterxml.jackson.databind.Module with
            fr.clausesociale.json.ClauseModule;
}
