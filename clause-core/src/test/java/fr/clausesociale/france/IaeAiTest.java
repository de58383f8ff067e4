package fr.clausesociale.france;

import static fr.clausesociale.person.Facts.AAH;
import static fr.clausesociale.person.Facts.ASS;
import static fr.clausesociale.person.Facts.DISABLED_WORKER_UNTIL;
import static fr.clausesociale.person.Facts.REGISTERED_SINCE;
import static fr.clausesociale.person.Facts.RSA;
import static fr.clausesociale.person.Facts.ZRR_RESIDENT;

import fr.clausesociale.identity.StructureKind;
import java.util.List;

/** The list of an AI, which needs two criteria of level 2, by the contract of lists. */
class IaeAiTest extends EligibilityListContract {

    IaeAiTest() {
        super(Iae.ruleSet(StructureKind.AI));
        criterion("rsa", p -> p.yes(RSA), List.of(RSA), p -> p.absent(RSA));
        criterion("ass", p -> p.yes(ASS), List.of(ASS), p -> p.absent(ASS));
        criterion("aah", p -> p.yes(AAH), List.of(AAH), p -> p.absent(AAH));
        criterion(
                "very-long-term-unemployed",
                p -> p.since(REGISTERED_SINCE, "2024-10-15"),
                List.of(REGISTERED_SINCE),
                p -> p.since(REGISTERED_SINCE, "2024-10-16"));
        criterion(
                "level-2",
                p -> p.since(DISABLED_WORKER_UNTIL, "2026-10-15").yes(ZRR_RESIDENT),
                List.of(DISABLED_WORKER_UNTIL, ZRR_RESIDENT),
                p -> p.since(DISABLED_WORKER_UNTIL, "2026-10-14"),
                p -> p.absent(ZRR_RESIDENT));
    }
}
