package fr.clausesociale.json.decp;

import java.util.List;
import java.util.TreeMap;

/** Counts what became of contracts. */
final class Tally {
    private long read;
    private long handedOn;
    private final TreeMap<String, Long> refused = new TreeMap<>();
    private final TreeMap<String, Long> noted = new TreeMap<>();

    void accept(List<DecpFinding> findings) {
        read++;
        handedOn++;
        findings.forEach(this::note);
    }

    long read() {
        return read;
    }

    boolean hasAccepted() {
        return handedOn > 0;
    }

    void reject(String code) {
        read++;
        refused.merge(code, 1L, Long::sum);
    }

    void note(DecpFinding finding) {
        noted.merge(finding.code(), 1L, Long::sum);
    }

    DecpAccount account(List<DecpFinding> file) {
        return new DecpAccount(read, handedOn, refused, noted, file);
    }
}
