package fr.clausesociale.eligibility;

import fr.clausesociale.Text;
import java.util.Collection;

/** Three-valued truth, ordered so that "all" is the smallest and "any" the largest. */
enum Truth {
    FALSE(Text.of("non", "no")),
    UNKNOWN(Text.of("inconnu", "unknown")),
    TRUE(Text.of("oui", "yes"));

    private final Text label;

    Truth(Text label) {
        this.label = label;
    }

    Text label() {
        return label;
    }

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    Truth negated() {
        return this == UNKNOWN ? UNKNOWN : of(this == FALSE);
    }

    /** What at least {@code count} true branches give. */
    static Truth atLeast(int count, Collection<Truth> branches) {
        long certain = branches.stream().filter(branch -> branch == TRUE).count();
        long possible = branches.stream().filter(branch -> branch != FALSE).count();
        return certain >= count ? TRUE : possible >= count ? UNKNOWN : FALSE;
    }
}
