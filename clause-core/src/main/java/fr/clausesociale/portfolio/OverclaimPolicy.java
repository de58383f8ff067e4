package fr.clausesociale.portfolio;

import fr.clausesociale.Text;

/**
 * Which lots bear it when more hours of a person are claimed than were worked. No published text says so, and there is no default:
 * whoever compares the claims chooses, and the explanation says it.
 *
 * @since 0.1.0
 */
public enum OverclaimPolicy {
    /**
     * A lot keeps what it claims, up to what the time sheets of the person show for it. Hours worked for a lot make up for
     * nothing that another one claims too much.
     */
    HOURS_OF_EACH_LOT(
            "sur chaque lot, au plus les heures que montrent ses feuilles de temps",
            "on each lot, at most the hours that its time sheets show"),
    /** The hours worked, for whatever lot, are shared out in proportion to what each lot claims, by largest remainder. */
    PRO_RATA(
            "les heures travaillées, réparties au prorata des heures présentées",
            "the hours worked, in proportion to the hours claimed"),
    /**
     * The hours worked, for whatever lot, go to what was declared first. A correction has the place of the declaration that it
     * corrects; of declarations of one day the contract, the lot and the id decide, in this order.
     */
    FIRST_DECLARED(
            "les heures travaillées, aux déclarations les plus anciennes d'abord",
            "the hours worked, to the earliest declarations first");

    private final Text label;

    OverclaimPolicy(String fr, String en) {
        this.label = Text.of(fr, en);
    }

    /** What is retained, in a few words. */
    public Text label() {
        return label;
    }
}
