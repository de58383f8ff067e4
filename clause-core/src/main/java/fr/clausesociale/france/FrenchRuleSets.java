package fr.clausesociale.france;

import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.RuleSetProvider;
import java.util.List;
import java.util.stream.Stream;

/**
 * All lists that are shipped ready to use, in all their versions; it brings them to the catalogue.
 *
 * <p>Lists whose text leaves something open are not among them, for somebody must say it first: {@link SudIsere2017}, {@link
 * Cher}, {@link Vaucluse}, {@link GrandParis}, {@link Solideo}, {@link Statuses}.
 *
 * @since 0.1.0
 */
public final class FrenchRuleSets implements RuleSetProvider {

    private static final List<RuleSet> ALL = Stream.of(
                    Stream.of(Ccag2021.ruleSet(), List21Bam048.ruleSet()),
                    Npnru.ruleSets().stream(),
                    Npnru.overseasRuleSets().stream(),
                    Iae.kinds().stream().flatMap(kind -> Iae.ruleSets(kind).stream()),
                    Stream.of(Geiq.ruleSet(), Geiq.annex1(), Geiq.annex2()))
            .flatMap(lists -> lists)
            .toList();

    /** Makes the provider; the catalogue does. */
    public FrenchRuleSets() {}

    /** The lists; those of one name follow each other in time, and no two of them are in force on the same day. */
    public static List<RuleSet> all() {
        return ALL;
    }

    @Override
    public List<RuleSet> ruleSets() {
        return ALL;
    }
}
