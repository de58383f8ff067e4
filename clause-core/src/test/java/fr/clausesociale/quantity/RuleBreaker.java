package fr.clausesociale.quantity;

import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.law.LegalReference;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.Socket;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Does everything that no class of this package may do, so that the rules can be seen to find it. */
@SuppressWarnings("all")
public final class RuleBreaker {

    static int counter;
    static final HashMap<String, String> CACHE = new HashMap<>();
    static final int[] WEIGHTS = {1, 2};

    private double ratio;

    LegalReference sideways;
    Derivation up;
    Socket network;

    private RuleBreaker() {}

    Object timeAndMachine() {
        return Map.of(LocalDate.now(), System.nanoTime(), Locale.getDefault(), String.format("%s", 1));
    }

    int half(float number) {
        return BigDecimal.TEN.doubleValue() > 1 ? 1 : 2;
    }

    void print(PrintStream out) {
        out.println();
    }
}
