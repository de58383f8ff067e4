package fr.clausesociale.json.decp;

import fr.clausesociale.json.decp.DecpFinding.Kind;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is found in one contract, up to a limit. */
final class Notes {

    /** More findings than any contract of good faith gives rise to. */
    static final int LIMIT = 1000;

    private final List<DecpFinding> findings = new ArrayList<>();

    void add(DecpFinding finding) {
        if (findings.size() >= LIMIT) {
            throw DecpFault.CONTRACT_TOO_ODD.refusal();
        }
        findings.add(finding);
    }

    List<DecpFinding> all() {
        return List.copyOf(findings);
    }

    boolean hasRefusal() {
        return findings.stream().anyMatch(finding -> finding.kind() == Kind.REFUSED);
    }
}
