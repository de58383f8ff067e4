package fr.clausesociale.json.form;

import fr.clausesociale.Text;
import fr.clausesociale.json.token.JsonFault;
import fr.clausesociale.json.token.Token;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;

/** A value that is written as a number, and read from nothing else. */
final class NumberForm<T> extends Form<T> {

    static final NumberForm<BigDecimal> ANY = new NumberForm<>(
            number -> number, number -> number, Text.of("un nombre, sans guillemets", "a number, without quotes"));
    static final Form<Integer> INT = new Whole<>(BigDecimal::intValueExact, Integer.MAX_VALUE);
    static final Form<Long> LONG = new Whole<>(BigDecimal::longValueExact, Long.MAX_VALUE);

    private final Function<BigDecimal, T> parse;
    private final Function<T, BigDecimal> number;
    private final Text expected;

    NumberForm(Function<BigDecimal, T> parse, Function<T, BigDecimal> number, Text expected) {
        this.parse = parse;
        this.number = number;
        this.expected = expected;
    }

    @Override
    public T read(Reading in) throws IOException {
        return parse.apply(in.number(expected));
    }

    @Override
    public void write(T value, Writing out) throws IOException {
        out.tokens().number(number.apply(value));
    }

    /** A number without a point and without an exponent. */
    private static final class Whole<N extends Number> extends Form<N> {
        private final Function<BigDecimal, N> exact;
        private final Text expected;

        Whole(Function<BigDecimal, N> exact, long most) {
            this.exact = exact;
            this.expected = Text.of(
                    "un nombre entier, sans guillemets, d'au plus " + most,
                    "a whole number, without quotes, of at most " + most);
        }

        @Override
        public N read(Reading in) throws IOException {
            in.require(Token.INTEGER, expected);
            try {
                return exact.apply(in.number(expected));
            } catch (ArithmeticException e) {
                throw JsonFault.wrongType(expected);
            }
        }

        @Override
        public void write(N value, Writing out) throws IOException {
            out.tokens().number(value.longValue());
        }
    }
}
