package fr.clausesociale.assessment;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.identity.EventId;
import fr.clausesociale.journal.Rejection;
import java.util.List;

/**
 * What became of every entry of the journal: {@code read = accepted + rejected + later}. An entry that was {@linkplain
 * fr.clausesociale.journal.Event.Withdrawn withdrawn} stays accepted, whatever else is wrong with it, and so does its withdrawal.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param read all entries, also those that could not be read
 * @param accepted those that the assessment rests on, and those that were withdrawn
 * @param withdrawn which of the accepted were withdrawn, by id: the assessment does not rest on them
 * @param later those that happened after the day of the assessment
 * @param rejections those that were refused, by place
 * @since 0.1.0
 */
public record JournalAccount(int read, int accepted, List<EventId> withdrawn, int later, List<Rejection> rejections) {

    /** Checks that no entry is lost. */
    public JournalAccount {
        withdrawn = List.copyOf(withdrawn);
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
        require(
                2 * withdrawn.size() <= accepted,
                "account-unbalanced",
                "{0} entrées annulées et autant d'annulations ne sont pas parmi {1} entrées retenues",
                "{0} entries withdrawn and as many withdrawals are not among {1} entries accepted",
                withdrawn.size(),
                accepted);
    }

    /** The number of entries that were refused. */
    public int rejected() {
        return rejections.size();
    }
}
