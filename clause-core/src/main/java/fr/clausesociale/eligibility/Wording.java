package fr.clausesociale.eligibility;

import static java.util.stream.Collectors.joining;

import fr.clausesociale.Text;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says in words what a condition asks: a test in full, of a condition on branches only how many of them must hold. Standard facts
 * are said as the administration writes them, others by their label.
 */
final class Wording implements Condition.Visitor<Text> {

    /** What has been so since the day that a fact gives. */
    private static final Map<Fact<LocalDate>, Text> STATES = Map.of(
            Facts.REGISTERED_SINCE,
            Text.of("inscrit comme demandeur d'emploi", "registered as a jobseeker"),
            Facts.RECURRENTLY_REGISTERED_SINCE,
            Text.of("en chômage récurrent (première inscription)", "in recurrent unemployment (first registration)"),
            Facts.WITHOUT_WORK_SINCE,
            Text.of("sans emploi (inscrit ou non)", "without work (registered or not)"),
            Facts.LAST_WORKED_IN_TRADE_ON,
            Text.of(
                    "sans travail dans le métier de la qualification",
                    "without work in the trade of the qualification"),
            Facts.LEFT_SCHOOL_ON,
            Text.of("sorti du système scolaire", "out of school"));

    /** Of these either one makes a jobseeker, as most lists read the word. */
    private static final List<Condition> JOBSEEKER =
            List.of(Condition.since(Facts.REGISTERED_SINCE), Condition.is(Facts.SEEKING_WORK));

    private final Optional<LocalDate> at;
    private final boolean brief;

    private Wording(Optional<LocalDate> at, boolean brief) {
        this.at = at;
        this.brief = brief;
    }

    /** What a condition asks on any day. */
    static Text of(Condition condition) {
        return condition.accept(new Wording(Optional.empty(), false));
    }

    /** What a condition asks on one day. */
    static Text of(Condition condition, LocalDate at) {
        return condition.accept(new Wording(Optional.of(at), false));
    }

    /** The same without what happens where the calendar has no such day. */
    static Text brief(Condition condition, LocalDate at) {
        return condition.accept(new Wording(Optional.of(at), true));
    }

    @Override
    public Text all(Condition.All condition) {
        return Text.of("toutes ces conditions sont remplies", "all of these conditions hold");
    }

    @Override
    public Text any(Condition.Any condition) {
        return isJobseeker(condition)
                ? Text.of(
                        "demandeur d'emploi, à savoir inscrit (même sans recherche d'emploi) ou en recherche d'emploi (même sans inscription)",
                        "jobseeker, that is registered (even without looking for work) or looking for work (even unregistered)")
                : Text.of("l'une au moins de ces conditions est remplie", "at least one of these conditions holds");
    }

    private static boolean isJobseeker(Condition.Any condition) {
        return condition.branches().stream()
                .map(branch -> branch instanceof Condition.Proven proven ? proven.branch() : branch)
                .toList()
                .equals(JOBSEEKER);
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
        return condition.fact().equals(Facts.LAST_WORKED_IN_TRADE_ON)
                ? Text.of(
                        "a travaillé dans le métier de la qualification",
                        "has worked in the trade of the qualification")
                : condition.fact().label();
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
        Text state = STATES.get(condition.fact());
        Text subject = state == null ? condition.fact().label() : state;
        if (condition.length().isZero()) {
            return state != null && condition.bound() == Bound.AT_LEAST
                    ? Text.format("{0} au {1}", "{0} on {1}", state, day())
                    : Text.format("{0} {1}", "{0} {1}", subject, side(condition.bound()));
        }
        Text time = Text.format("{0} {1}", "{0} {1}", bound(condition.bound()), condition.length());
        Text words = lasting(condition.fact(), state, subject, time);
        return brief ? words : rounded(condition.monthEnd(), words);
    }

    private static Text lasting(Fact<?> fact, @Nullable Text state, Text subject, Text time) {
        if (fact.equals(Facts.BIRTH_DATE)) {
            return Text.format(time.fr().startsWith("au") ? "âgé d'{0}" : "âgé de {0}", "aged {0}", time);
        }
        return state == null
                ? Text.format("{0} il y a {1}", "{0} {1} ago", subject, time)
                : Text.format("{0} depuis {1}", "{0} for {1}", subject, time);
    }

    private static Text rounded(MonthEnd policy, Text words) {
        return switch (policy) {
            case LAST_DAY_OF_MONTH -> words;
            case FIRST_DAY_OF_NEXT_MONTH ->
                Text.format(
                        "{0} (si le mois n'a pas ce jour : premier jour du mois suivant)",
                        "{0} (if the month has no such day: first day of the next month)", words);
            case REFUSE ->
                Text.format(
                        "{0} (si le mois n'a pas ce jour : refus de répondre là où la réponse en dépend)",
                        "{0} (if the month has no such day: no answer where it depends on it)", words);
        };
    }

    @Override
    public Text threshold(Condition.Threshold condition) {
        Fact<BigDecimal> fact = condition.fact();
        if (fact.equals(Facts.EDUCATION_LEVEL)) {
            return level(condition.bound(), condition.value());
        }
        boolean startsWithUnit = Facts.find(fact.code()).filter(fact::equals).isPresent();
        return Text.format(
                startsWithUnit ? "{0} {1} {2}" : "{2}, {0} {1}",
                startsWithUnit ? "{0} {1} {2}" : "{2}, {0} {1}",
                bound(condition.bound()),
                condition.value(),
                fact.label());
    }

    private static Text level(Bound bound, BigDecimal level) {
        return switch (bound) {
            case LESS_THAN ->
                Text.format(
                        "niveau de formation infra {0} (nomenclature 2019)",
                        "education below level {0} (2019 nomenclature)", level);
            case AT_MOST ->
                Text.format(
                        "niveau de formation {0} ou infra (nomenclature 2019)",
                        "education of level {0} or below (2019 nomenclature)", level);
            case AT_LEAST ->
                Text.format(
                        "niveau de formation {0} ou supérieur (nomenclature 2019)",
                        "education of level {0} or above (2019 nomenclature)", level);
            case MORE_THAN ->
                Text.format(
                        "niveau de formation supérieur à {0} (nomenclature 2019)",
                        "education above level {0} (2019 nomenclature)", level);
        };
    }

    @Override
    public Text validUntil(Condition.ValidUntil condition) {
        Text document = condition.fact().equals(Facts.PASS_IAE_UNTIL)
                ? Text.of("PASS IAE", "PASS IAE")
                : condition.fact().label();
        return Text.format("{0} en cours de validité", "{0} still valid", document);
    }

    /** Some of the values of a choice. */
    static Text codes(Fact<?> fact, List<String> codes) {
        return list(fact.choices().stream()
                .filter(choice -> codes.contains(choice.code()))
                .map(Fact.Choice::label)
                .toList());
    }

    /** Texts in a row. */
    static Text list(List<Text> texts) {
        return Text.of(
                texts.stream().map(Text::fr).collect(joining(", ")),
                texts.stream().map(Text::en).collect(joining(", ")));
    }

    private Text day() {
        return at.map(day -> Text.format("{0}", "{0}", day))
                .orElse(Text.of("jour de la décision", "the day of the decision"));
    }

    private Text side(Bound bound) {
        Text day = day();
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
