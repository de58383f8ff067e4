package fr.clausesociale.eligibility;

import java.util.List;

/**
 * Brings lists of eligible persons to the {@linkplain RuleSetCatalogue#installed() catalogue}: a territory, a buyer or a vendor adds
 * its own without touching the engine.
 *
 * <p>An implementation is found by {@link java.util.ServiceLoader}: it is named in {@code module-info} ({@code provides
 * RuleSetProvider with ...}) or in {@code META-INF/services/fr.clausesociale.eligibility.RuleSetProvider}, and has a public
 * constructor without arguments.
 *
 * @since 0.1.0
 */
public interface RuleSetProvider {

    /** The lists, each in one or more versions; the same ones at each call. */
    List<RuleSet> ruleSets();
}
