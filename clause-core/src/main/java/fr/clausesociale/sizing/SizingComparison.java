package fr.clausesociale.sizing;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.sizing.SizingMethod.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One lot sized by every method that its data allow, side by side. Which of them is right is not for arithmetic to say: the comparison tells
 * what each looks at.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param lines the methods that could be applied, in the order of {@link Kind}
 * @param unavailable the others, in the same order, and why
 * @param differences each line after the first held against the first
 * @since 0.1.0
 */
public record SizingComparison(List<Line> lines, List<Unavailable> unavailable, List<Difference> differences) {

    /**
     * A method that could be applied.
     *
     * @param method the method with its inputs
     * @param sizing what it gives, after the floor, with its warnings and those of proportionality
     * @param equivalents the hours of the sizing in other units, to two decimals, half up
     */
    public record Line(SizingMethod method, Sizing sizing, List<Equivalent> equivalents) {
        /** Copies the equivalents. */
        public Line {
            equivalents = List.copyOf(equivalents);
        }

        Derivation explanation() {
            return Derivation.of("{0}", "{0}", method.kind().label())
                    .from(Stream.of(
                                    Stream.of(sizing.derivation()),
                                    equivalents.stream().map(equivalent -> Derivation.of(equivalent.toText())),
                                    sizing.warnings().stream()
                                            .map(warning ->
                                                    Derivation.of("attention : {0}", "warning: {0}", warning.reason())))
                            .flatMap(steps -> steps)
                            .toList());
        }
    }

    /**
     * A method that could not be applied.
     *
     * @param kind the method
     * @param missing what the lot does not tell; empty if the method refuses what it tells
     * @param code the code of the refusal, if it is one
     * @param reason why, in words
     */
    public record Unavailable(Kind kind, List<Datum> missing, Optional<String> code, Text reason) {
        /** Copies the list. */
        public Unavailable {
            missing = List.copyOf(missing);
        }

        static Unavailable lacking(Kind kind, List<Datum> missing) {
            Text names = Datum.list(missing.stream().map(Datum::label)).orElseThrow();
            return new Unavailable(
                    kind, missing, Optional.empty(), Text.format("il manque : {0}", "missing: {0}", names));
        }

        static Unavailable refused(Kind kind, ClauseException refusal) {
            return new Unavailable(kind, List.of(), Optional.of(refusal.code()), refusal.text());
        }
    }

    /**
     * How a method differs from the first.
     *
     * @param from the first method
     * @param to the method held against it
     * @param hours how many hours more it gives; below zero if fewer
     * @param reason which inputs make the difference, with their figures
     */
    public record Difference(Kind from, Kind to, Hours hours, Text reason) {}

    /** Copies the lists. */
    public SizingComparison {
        lines = List.copyOf(lines);
        unavailable = List.copyOf(unavailable);
        differences = List.copyOf(differences);
    }

    /** What a method gives, if it could be applied. */
    public Optional<Line> line(Kind kind) {
        return lines.stream().filter(line -> line.method().kind() == kind).findFirst();
    }

    /** The whole comparison in words. */
    public Derivation explanation() {
        List<Derivation> steps = new ArrayList<>();
        lines.forEach(line -> steps.add(line.explanation()));
        differences.forEach(difference -> steps.add(Derivation.of(difference.reason())));
        unavailable.forEach(method ->
                steps.add(Derivation.of("{0} : {1}", "{0}: {1}", method.kind().label(), method.reason())));
        return Derivation.of(
                        "méthodes applicables : {0}, non applicables : {1}",
                        "methods that apply: {0}, that do not: {1}", lines.size(), unavailable.size())
                .from(steps);
    }
}
