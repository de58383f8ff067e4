package fr.clausesociale.examples.quickstart;

import fr.clausesociale.Language;
import fr.clausesociale.france.SizingFigures;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.sizing.Divisor;
import fr.clausesociale.sizing.LotData;
import fr.clausesociale.sizing.Proportionality;
import fr.clausesociale.sizing.SizingPolicy;
import java.io.PrintStream;
import org.joda.money.Money;

/** The example of the README on sizing: what stands between the two marks is there word for word. */
final class SizingExample {

    private SizingExample() {}

    static void run(PrintStream out) {
        // README
        SizingPolicy policy = SizingPolicy.builder()
                .rounding(Rounding.NEAREST_HOUR)
                .floor(SizingFigures.cleaningFloor())
                .proportionality(Proportionality.plausible())
                .addDivisors(Divisor.fullTimeYear(Hours.of(1607), LegalReference.of("Règle de la ville")))
                .build();
        LotData cleaning = LotData.builder()
                .amount(Money.parse("EUR 600000"))
                .months(24)
                .labourShare(SizingFigures.cleaningLabourShare().value())
                .hourlyCost(SizingFigures.cleaningHourlyCost().value())
                .insertionRate(Percentage.of("5"))
                .transferableHours(Hours.of(900))
                .build();
        out.print(policy.compare(cleaning).explanation().render(Language.ENGLISH));
        // README
    }
}
