package fr.clausesociale.eligibility;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Text;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.france.List21Bam048;
import fr.clausesociale.identity.RuleSetId;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetCatalogueTest {

    private static final RuleSet CCAG = Ccag2021.ruleSet();
    private static final LocalDate CHANGE = LocalDate.of(2027, 1, 1);

    @Test
    void the_shipped_lists_are_installed() {
        RuleSetCatalogue installed = RuleSetCatalogue.installed();

        assertThat(installed.all()).contains(CCAG, List21Bam048.ruleSet());
        assertThat(installed.find(CCAG.id())).contains(CCAG);
        assertThat(installed.find("ccag-2021", LocalDate.of(2021, 4, 1))).contains(CCAG);
        assertThat(installed.find("ccag-2021", LocalDate.of(2021, 3, 31))).isEmpty();
        assertThat(installed.inForce(LocalDate.of(2000, 1, 1))).isEmpty();
    }

    /** A plug-in has a class loader of its own, which sees this library and brings a list. */
    @Test
    void a_class_loader_of_the_application_brings_lists_that_this_library_does_not_see(@TempDir Path plugin)
            throws IOException {
        String name = PluginLists.class.getName();
        Path services = Files.createDirectories(plugin.resolve("META-INF/services"));
        Files.writeString(services.resolve(RuleSetProvider.class.getName()), name);
        Path file = plugin.resolve(name.replace('.', '/') + ".class");
        Files.createDirectories(file.getParent());
        try (InputStream bytes = PluginLists.class.getResourceAsStream("RuleSetCatalogueTest$PluginLists.class")) {
            Files.write(file, bytes.readAllBytes());
        }

        try (URLClassLoader loader = new OwnClasses(plugin.toUri().toURL())) {
            assertThat(RuleSetCatalogue.installed(loader).find(PluginLists.ID)).isPresent();
        }
        assertThat(RuleSetCatalogue.installed().find(PluginLists.ID)).isEmpty();
    }

    /** Loads the provider itself, and all else as this test does. */
    private static final class OwnClasses extends URLClassLoader {

        OwnClasses(URL url) {
            super(new URL[] {url}, RuleSetCatalogueTest.class.getClassLoader());
        }

        @Override
        public Class<?> loadClass(String name) throws ClassNotFoundException {
            return name.equals(PluginLists.class.getName()) ? findClass(name) : super.loadClass(name);
        }
    }

    /** The lists of a plug-in. */
    public static final class PluginLists implements RuleSetProvider {

        static final RuleSetId ID = RuleSetId.of("plug-in", "1");

        @Override
        public List<RuleSet> ruleSets() {
            return List.of(Adaptation.builder()
                    .id(ID)
                    .title(Text.of("liste d'une extension", "list of a plug-in"))
                    .reference(Ccag2021.ruleSet().reference())
                    .addRemoved("senior")
                    .build()
                    .of(Ccag2021.ruleSet()));
        }
    }

    @Test
    void a_day_chooses_the_version_of_a_list() {
        RuleSet first = version("1", CCAG.inForceFrom(), Optional.of(CHANGE.minusDays(1)));
        RuleSet second = version("2", CHANGE, Optional.empty());

        RuleSetCatalogue catalogue = RuleSetCatalogue.of(List.of(second)).with(List.of(first));

        assertThat(catalogue.all()).containsExactly(first, second);
        assertThat(catalogue.find("ccag-2021", CHANGE.minusDays(1))).contains(first);
        assertThat(catalogue.find("ccag-2021", CHANGE)).contains(second);
        assertThat(catalogue.inForce(CHANGE)).containsExactly(second);
    }

    @Test
    void two_versions_on_one_day_and_one_id_twice_are_refused() {
        RuleSet first = version("1", CCAG.inForceFrom(), Optional.of(CHANGE));
        RuleSet second = version("2", CHANGE, Optional.empty());

        RuleSet past = version("3", LocalDate.of(2000, 1, 1), Optional.of(LocalDate.of(2000, 12, 31)));
        RuleSet again = version("1", LocalDate.of(2030, 1, 1), Optional.empty());

        assertRefused("rule-set-dates-overlap", "/0/inForceUntil", () -> RuleSetCatalogue.of(List.of(first, second)));
        assertRefused(
                "rule-set-dates-overlap", "/2/inForceUntil", () -> RuleSetCatalogue.of(List.of(past, second, first)));
        assertRefused("rule-set-duplicated", "/1/id", () -> RuleSetCatalogue.of(List.of(CCAG, CCAG)));
        assertRefused("rule-set-duplicated", "/3/id", () -> RuleSetCatalogue.of(List.of(past, first, second, again)));
    }

    @Test
    void a_list_that_does_not_go_with_those_known_is_refused_with_its_own_place() {
        RuleSet later = version("2", CHANGE, Optional.empty());
        RuleSet earlier = version("0", LocalDate.of(2000, 1, 1), Optional.of(CHANGE));
        RuleSetCatalogue known = RuleSetCatalogue.of(List.of(CCAG));

        assertRefused(
                "rule-set-dates-overlap", "/1/inForceFrom", () -> known.with(List.of(List21Bam048.ruleSet(), later)));
        assertRefused(
                "rule-set-dates-overlap",
                "/1/inForceUntil",
                () -> known.with(List.of(List21Bam048.ruleSet(), earlier)));
        assertRefused("rule-set-duplicated", "/1/id", () -> known.with(List.of(List21Bam048.ruleSet(), CCAG)));
    }

    private static RuleSet version(String version, LocalDate from, Optional<LocalDate> until) {
        return new RuleSet(
                RuleSetId.of("ccag-2021", version),
                CCAG.title(),
                CCAG.reference(),
                from,
                until,
                true,
                CCAG.criteria(),
                List.of(),
                List.of());
    }
}
