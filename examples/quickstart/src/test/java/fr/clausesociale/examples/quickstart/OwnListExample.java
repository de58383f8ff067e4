package fr.clausesociale.examples.quickstart;

import static fr.clausesociale.eligibility.Condition.all;
import static fr.clausesociale.eligibility.Condition.elapsed;
import static fr.clausesociale.eligibility.Condition.is;

import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.eligibility.Adaptation;
import fr.clausesociale.eligibility.Bound;
import fr.clausesociale.eligibility.Criterion;
import fr.clausesociale.eligibility.Decision;
import fr.clausesociale.eligibility.Depth;
import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.eligibility.Example;
import fr.clausesociale.eligibility.ExampleCheck;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Situation;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** The second example of the README: what stands between the two marks is there word for word. */
final class OwnListExample {

    private OwnListExample() {}

    static void run(PrintStream out) {
        // README
        LegalReference ccap = LegalReference.of("CCAP 2026-07", "art. 12");
        RuleSet list = Adaptation.builder()
                .id(RuleSetId.of("metropole-2026", "1"))
                .title(Text.of("publics du marché 2026-07", "publics of contract 2026-07"))
                .reference(ccap)
                .open(false)
                .addRemoved("senior")
                .addAdded(new Criterion(
                        "lone-parent",
                        Text.of("parents isolés inscrits depuis 3 mois", "lone parents registered for 3 months"),
                        ccap,
                        all(is(Facts.LONE_PARENT), elapsed(Facts.REGISTERED_SINCE, Bound.AT_LEAST, Period.ofMonths(3))),
                        List.of()))
                .build()
                .of(Ccag2021.ruleSet());

        Situation parent = Situation.builder()
                .yes(Facts.LONE_PARENT)
                .known(Facts.REGISTERED_SINCE, LocalDate.of(2026, 8, 3))
                .build();
        LocalDate hire = LocalDate.of(2026, 10, 15);
        ExampleCheck.verify(list.with(List.of(Example.of(
                Text.of("parent isolé depuis août", "lone parent since August"),
                parent,
                LocalDate.of(2026, 11, 3),
                Verdict.ELIGIBLE))));

        EligibilityEngine engine = EligibilityEngine.of(list);
        Decision decision = engine.decide(parent, hire);
        out.println(
                decision.verdict() + ", ask first: " + decision.nextQuestion().orElseThrow());
        out.println("eligible from "
                + engine.timeline(parent, hire, hire.plusYears(1))
                        .eligibleFrom(hire)
                        .orElseThrow());
        out.print(engine.decide(parent, LocalDate.of(2026, 11, 3))
                .explanation(Depth.SENTENCE)
                .render(Language.FRENCH));
        // README
    }
}
