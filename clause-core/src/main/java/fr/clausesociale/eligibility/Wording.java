package fr.clausesociale.eligibility;

import static java.util.stream.Collectors.joining;

import fr.clausesociale.Text;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.person.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says in words what a condition asks: a test in full, of a condition on branches only how many of them must hold. */
final class Wording implements Condition.Visitor<Text> {

    private final Optional<LocalDate> at;

    private Wording(Optional<LocalDate> at) {
        this.at = at;
    }

    /** What a condition asks on any day. */
    static Text of(Condition condition) {
        return condition.accept(new Wording(Optional.empty()));
    }

    /** What a condition asks on one day. */
    static Text of(Condition condition, LocalDate at) {
        return condition.accept(new Wording(Optional.of(at)));
    }

    @Override
    public Text all(Condition.All condition) {
        return Text.of("toutes ces conditions sont remplies", "all of these conditions hold");
    }

    @Override
    public Text any(Condition.Any condition) {
        return Text.of("l'une au moins de ces conditions est remplie", "at least one of these conditions holds");
    }

    @Override
    public Text atLeast(Condition.AtLeast condition) {
        return Text.format(
                "au moins {0} de ces conditions sont remplies",
                "at least {0} of these conditions hold", condition.count());
    }

    @Override
    public Text not(Condition.Not condition) {
        return Text.of("cette condition n'est pas remplie", "this condition does not hold");
    }

    @Override
    public Text proven(Condition.Proven condition) {
        return condition.branch().accept(this);
    }

    @Override
    public Text is(Condition.Is condition) {
        return condition.fact().label();
    }

    @Override
    public Text exists(Condition.Exists condition) {
        return condition.fact().label();
    }

    @Override
    public Text oneOf(Condition.OneOf condition) {
        Text label = condition.fact().label();
        return condition.codes().containsAll(condition.fact().codes())
                ? label
                : Text.format("{0} ({1})", "{0} ({1})", label, codes(condition.fact(), condition.codes()));
    }

    @Override
    public Text elapsed(Condition.Elapsed condition) {
        Text when = condition.length().isZero()
                ? side(condition.bound())
                : Text.format("il y a {0} {1}", "{0} {1} ago", bound(condition.bound()), condition.length());
        return Text.format("{0} {1}", "{0} {1}", condition.fact().label(), when);
    }

    @Override
    public Text threshold(Condition.Threshold condition) {
        return Text.format(
                "{0}, {1} {2}", "{0}, {1} {2}", condition.fact().label(), bound(condition.bound()), condition.value());
    }

    @Override
    public Text validUntil(Condition.ValidUntil condition) {
        return Text.format(
                "{0} en cours de validité", "{0} still valid", condition.fact().label());
    }

    /** Some of the values of a choice. */
    static Text codes(Fact<?> fact, List<String> codes) {
        List<Text> words = fact.choices().stream()
                .filter(choice -> codes.contains(choice.code()))
                .map(Fact.Choice::label)
                .toList();
        return Text.of(
                words.stream().map(Text::fr).collect(joining(", ")),
                words.stream().map(Text::en).collect(joining(", ")));
    }

    /** What happens where the calendar has no such day. */
    static Text monthEnd(MonthEnd policy) {
        return switch (policy) {
            case LAST_DAY_OF_MONTH ->
                Text.of(
                        "le mois n'a pas ce jour : dernier jour du mois",
                        "the month has no such day: last day of the month");
            case FIRST_DAY_OF_NEXT_MONTH ->
                Text.of(
                        "le mois n'a pas ce jour : premier jour du mois suivant",
                        "the month has no such day: first day of the next month");
            case REFUSE -> Text.of("le mois n'a pas ce jour : refusé", "the month has no such day: refused");
        };
    }

    private Text side(Bound bound) {
        Object day = at.<Object>map(d -> Text.format("{0}", "{0}", d))
                .orElse(Text.of("jour de la décision", "day of the decision"));
        return switch (bound) {
            case LESS_THAN -> Text.format("après le {0}", "after {0}", day);
            case AT_MOST -> Text.format("au plus tôt le {0}", "on or after {0}", day);
            case AT_LEAST -> Text.format("au plus tard le {0}", "on or before {0}", day);
            case MORE_THAN -> Text.format("avant le {0}", "before {0}", day);
        };
    }

    private static Text bound(Bound bound) {
        return switch (bound) {
            case LESS_THAN -> Text.of("moins de", "less than");
            case AT_MOST -> Text.of("au plus", "at most");
            case AT_LEAST -> Text.of("au moins", "at least");
            case MORE_THAN -> Text.of("plus de", "more than");
        };
    }
}
