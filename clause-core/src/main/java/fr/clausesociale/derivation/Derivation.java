package fr.clausesociale.derivation;

import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.law.LegalReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a result was reached: a step with its figures, the rounding applied, the rule behind it and its date, and the steps
 * below it.
 *
 * <p>A derivation is a value like any other: it can be stored, compared and written out in French or English. The
 * derivation of a decision on a person holds personal facts and must be kept like them.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param statement what the step establishes, with its figures
 * @param rounding how the figure was rounded, if it was
 * @param reference the text that the step applies, if there is one
 * @param on the date for which the step holds, if it depends on one
 * @param steps the steps that lead to this one, in the order in which they are read
 * @since 0.1.0
 */
public record Derivation(
        Text statement,
        Optional<Text> rounding,
        Optional<LegalReference> reference,
        Optional<LocalDate> on,
        List<Derivation> steps) {

    /** Copies the steps. */
    public Derivation {
        steps = List.copyOf(steps);
    }

    /** Obtains a step without anything below it. */
    public static Derivation of(Text statement) {
        return new Derivation(statement, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** Obtains a step whose figures are written as each language writes them, as {@link Text#format} does. */
    public static Derivation of(String fr, String en, Object... figures) {
        return of(Text.format(fr, en, figures));
    }

    /** The same step with the rounding that was applied. */
    public Derivation rounded(String fr, String en, Object... figures) {
        return new Derivation(statement, Optional.of(Text.format(fr, en, figures)), reference, on, steps);
    }

    /** The same step with the text that it applies. */
    public Derivation under(LegalReference text) {
        return new Derivation(statement, rounding, Optional.of(text), on, steps);
    }

    /** The same step with the date for which it holds. */
    public Derivation on(LocalDate day) {
        return new Derivation(statement, rounding, reference, Optional.of(day), steps);
    }

    /** The same step with the steps below it. */
    public Derivation from(List<Derivation> below) {
        return new Derivation(statement, rounding, reference, on, below);
    }

    /** The same step with the steps below it. */
    public Derivation from(Derivation... below) {
        return from(List.of(below));
    }

    /** The number of steps alone: the derivation of a decision holds personal facts; {@link #render} writes it all. */
    @Override
    public String toString() {
        return "Derivation[" + size() + " steps]";
    }

    private int size() {
        return 1 + steps.stream().mapToInt(Derivation::size).sum();
    }

    /**
     * The whole tree as text, one line per step, two spaces of indent per level, each line ending with a line feed.
     *
     * @param language the language
     */
    public String render(Language language) {
        StringBuilder out = new StringBuilder();
        render(language, 0, out);
        return out.toString();
    }

    private void render(Language language, int depth, StringBuilder out) {
        boolean french = language == Language.FRENCH;
        out.append("  ".repeat(depth)).append("- ").append(statement.in(language));
        on.ifPresent(
                day -> out.append(Text.format(" (au {0})", " (on {0})", day).in(language)));
        rounding.ifPresent(
                text -> out.append(french ? " ; arrondi : " : "; rounding: ").append(text.in(language)));
        reference.ifPresent(text -> out.append(" [").append(text.citation()).append(']'));
        out.append('\n');
        steps.forEach(step -> step.render(language, depth + 1, out));
    }
}
