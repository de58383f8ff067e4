package fr.clausesociale.assessment;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.journal.Rejection;
import java.util.List;

/**
 * What became of every entry of the journal: {@code read = accepted + rejected + later}.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param read all entries, also those that could not be read
 * @param accepted those that the assessment rests on
 * @param later those that happened after the day of the assessment
 * @param rejections those that were refused, by place
 * @since 0.1.0
 */
public record JournalAccount(int read, int accepted, int later, List<Rejection> rejections) {

    /** Checks that no entry is lost. */
    public JournalAccount {
        rejections = List.copyOf(rejections);
        require(
                read == accepted + later + rejections.size(),
                "account-unbalanced",
                "{0} entrées lues ne sont pas {1} retenues, {2} postérieures et {3} refusées",
                "{0} entries read are not {1} accepted, {2} later and {3} rejected",
                read,
                accepted,
                later,
                rejections.size());
    }

    /** The number of entries that were refused. */
    public int rejected() {
        return rejections.size();
    }
}
