package fr.clausesociale.eligibility;

import fr.clausesociale.Text;
import fr.clausesociale.person.Fact;
import java.util.ArrayList;
import java.util.List;

/** Says of a test what its words leave out: what it asks of its fact beyond the label, and how the fact is defined. */
final class Details implements Condition.Visitor<List<Text>> {

    static final Condition.Visitor<List<Text>> READER = new Details();

    private Details() {}

    @Override
    public List<Text> all(Condition.All condition) {
        return List.of();
    }

    @Override
    public List<Text> any(Condition.Any condition) {
        return List.of();
    }

    @Override
    public List<Text> atLeast(Condition.AtLeast condition) {
        return List.of();
    }

    @Override
    public List<Text> not(Condition.Not condition) {
        return List.of();
    }

    @Override
    public List<Text> proven(Condition.Proven condition) {
        return List.of();
    }

    @Override
    public List<Text> is(Condition.Is condition) {
        return of(condition.fact(), Text.of("attendu : oui", "expected: yes"));
    }

    @Override
    public List<Text> exists(Condition.Exists condition) {
        return of(condition.fact(), Text.of("attendu : une valeur, quelle qu'elle soit", "expected: any value"));
    }

    @Override
    public List<Text> oneOf(Condition.OneOf condition) {
        String codes = String.join(", ", condition.codes());
        return of(condition.fact(), Text.of("attendu : " + codes, "expected: " + codes));
    }

    @Override
    public List<Text> elapsed(Condition.Elapsed condition) {
        return condition.length().isZero()
                ? of(condition.fact(), condition.monthEnd().label())
                : of(condition.fact());
    }

    @Override
    public List<Text> threshold(Condition.Threshold condition) {
        return of(condition.fact());
    }

    @Override
    public List<Text> validUntil(Condition.ValidUntil condition) {
        return of(condition.fact());
    }

    private static List<Text> of(Fact<?> fact, Text... expected) {
        List<Text> details = new ArrayList<>(List.of(expected));
        details.add(Text.format("code du fait : {0}", "code of the fact: {0}", fact.code()));
        details.add(Text.format(
                "libellé du fait : {0} / {1}",
                "label of the fact: {0} / {1}", fact.label().fr(), fact.label().en()));
        details.add(Text.format(
                "valeur du fait : {0}", "value of the fact: {0}", fact.kind().expected()));
        details.add(Text.format(
                "nature du fait : {0}",
                "class of the fact: {0}", fact.sensitivity().label()));
        fact.unit()
                .ifPresent(
                        unit -> details.add(Text.format("unité du fait : {0}", "unit of the fact: {0}", unit.label())));
        fact.choices()
                .forEach(choice -> details.add(Text.format(
                        "choix : {0} ({1} / {2})",
                        "choice: {0} ({1} / {2})",
                        choice.code(),
                        choice.label().fr(),
                        choice.label().en())));
        return details;
    }
}
