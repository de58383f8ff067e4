package fr.clausesociale.eligibility;

import fr.clausesociale.Text;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Sensitivity;
import fr.clausesociale.person.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random small trees of conditions, and lists made of them. */
final class Trees {

    private static final LegalReference TEXT = LegalReference.of("Invented text");

    private static final List<Fact<Boolean>> FLAGS = List.of(
            Fact.flag("flag-a", Sensitivity.ORDINARY, label("fait A", "fact A")),
            Fact.flag("flag-b", Sensitivity.SOCIAL, label("fait B", "fact B")),
            Fact.flag("flag-c", Sensitivity.HEALTH, label("fait C", "fact C")));
    private static final Fact<String> CHOICE = Fact.choice(
            "choice",
            Sensitivity.SOCIAL,
            label("choix", "choice"),
            Fact.Choice.of("X"),
            Fact.Choice.of("Y"),
            Fact.Choice.of("Z"));
    private static final List<Fact<LocalDate>> DAYS = List.of(
            Fact.date("day-a", Sensitivity.ORDINARY, label("jour A", "day A")),
            Fact.date("day-b", Sensitivity.HEALTH, label("jour B", "day B")));
    private static final Fact<BigDecimal> NUMBER =
            Fact.number("number", Sensitivity.ORDINARY, label("nombre", "number"), Unit.PERSONS);

    private static final ProofRequirement PAPER = ProofRequirement.youngerThan(3, "paper", label("papier", "paper"))
            .or(ProofRequirement.validOnDay("permit", label("titre", "permit")));

    private static final ProofRequirement CARD = ProofRequirement.youngerThan(2, "card", label("carte", "card"));

    private Trees() {}

    /** Days, month ends and leap days among them. */
    static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 3000).map(LocalDate.of(2021, 4, 1)::plusDays),
                Arbitraries.of("2026-10-15", "2028-02-29", "2027-02-28", "2024-03-01", "2025-08-31")
                        .map(LocalDate::parse));
    }

    /** Lists of one criterion. */
    static Arbitrary<RuleSet> single() {
        return tree(2).map(condition -> list(List.of(condition)));
    }

    /** Lists of one criterion that reads one fact. */
    static Arbitrary<RuleSet> leaves() {
        return leaf().map(condition -> list(List.of(condition)));
    }

    /** Lists of one to three criteria, of which the second asks for a document. */
    static Arbitrary<RuleSet> lists() {
        return tree(1).list().ofMinSize(1).ofMaxSize(3).map(Trees::list);
    }

    /** A list with a criterion for each condition, the second of which asks for a document. */
    static RuleSet list(List<Condition> conditions) {
        RuleSetBuilder builder = RuleSet.builder()
                .id(RuleSetId.of("random", "1"))
                .title(label("Liste tirée au sort", "Random list"))
                .reference(TEXT)
                .inForceFrom(LocalDate.of(2000, 1, 1))
                .open(true);
        for (int i = 0; i < conditions.size(); i++) {
            builder.addCriteria(new Criterion(
                    "c" + i,
                    label("critère " + i, "criterion " + i),
                    TEXT,
                    conditions.get(i),
                    i == 1 ? List.of(PAPER) : List.of()));
        }
        return builder.build();
    }

    private static Arbitrary<Condition> tree(int depth) {
        if (depth == 0) {
            return leaf();
        }
        Arbitrary<List<Condition>> branches =
                tree(depth - 1).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(2, leaf()),
                Tuple.of(1, tree(depth - 1).map(Condition::not)),
                Tuple.of(
                        1,
                        Combinators.combine(tree(depth - 1), Arbitraries.of(PAPER, CARD))
                                .as(Condition::proven)),
                Tuple.of(
                        1,
                        Combinators.combine(tree(depth - 1), tree(depth - 1))
                                .as((one, other) ->
                                        Condition.any(Condition.proven(one, PAPER), Condition.proven(other, CARD)))),
                Tuple.of(2, branches.map(Condition.All::new)),
                Tuple.of(2, branches.map(Condition.Any::new)),
                Tuple.of(
                        2,
                        branches.flatMap(list -> Arbitraries.integers()
                                .between(1, list.size())
                                .map(count -> new Condition.AtLeast(count, list)))));
    }

    private static Arbitrary<Condition> leaf() {
        Arbitrary<Bound> bounds = Arbitraries.of(Bound.class);
        Arbitrary<Condition> flag = Arbitraries.of(FLAGS).map(Condition::is);
        Arbitrary<Condition> choice = Arbitraries.of("X", "Y", "Z")
                .set()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(codes -> Condition.oneOf(CHOICE, codes.toArray(String[]::new)));
        Arbitrary<Condition> number = Combinators.combine(bounds, Arbitraries.of(1L, 3L, 6L))
                .as((bound, value) -> Condition.threshold(NUMBER, bound, value));
        Arbitrary<Condition> elapsed = Combinators.combine(
                        Arbitraries.of(DAYS),
                        bounds,
                        Arbitraries.of(Period.ZERO, Period.ofMonths(12)),
                        Arbitraries.of(MonthEnd.LAST_DAY_OF_MONTH, MonthEnd.FIRST_DAY_OF_NEXT_MONTH))
                .as(Condition.Elapsed::new);
        Arbitrary<Condition> valid = Arbitraries.of(DAYS).map(Condition::validUntil);
        Arbitrary<Condition> exists = Arbitraries.<Fact<?>>of(List.of(FLAGS.get(0), CHOICE, DAYS.get(0), NUMBER))
                .map(Condition::exists);
        return Arbitraries.oneOf(flag, flag, choice, number, elapsed, valid, exists);
    }

    private static Text label(String fr, String en) {
        return Text.of(fr, en);
    }
}
