package fr.clausesociale.json.form;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Knowledge;
import fr.clausesociale.person.Proof;
import fr.clausesociale.person.Situation;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A situation as a list of facts: {@code {"fact":"rsa","known":true}}, {@code {"fact":"birth-date","atMost":"1976-10-14"}},
 * {@code {"fact":"registered-since","absent":true}}. Unknown facts are left out.
 */
record SituationWire(List<Entry> facts, List<Proof> proofs) {

    private static final String INVALID = "fact-value-invalid";

    /** What is known of one fact. */
    record Entry(
            Fact<?> fact,
            Optional<Told> known,
            Optional<Told> atLeast,
            Optional<Told> atMost,
            Optional<Boolean> absent) {}

    /** What is told of a fact: true or false, a number, a text, or something that no fact can be. */
    record Told(Object value) {}

    static final class ToldForm extends Form<Told> {

        @Override
        public Told read(Reading in) throws IOException {
            return new Told(
                    switch (in.token()) {
                        case TRUE, FALSE -> Forms.of(Boolean.class).read(in);
                        case INTEGER, DECIMAL -> NumberForm.ANY.read(in);
                        case TEXT -> Forms.of(String.class).read(in);
                        default -> {
                            in.skip();
                            yield List.of();
                        }
                    });
        }

        @Override
        public void write(Told told, Writing out) throws IOException {
            Forms.any().write(told.value(), out);
        }
    }

    static Form<Situation> form() {
        return new ConvertedForm<>(RecordForm.of(SituationWire.class), SituationWire::convert, SituationWire::of);
    }

    private static SituationWire of(Situation situation) {
        List<Entry> facts = situation.facts().entrySet().stream()
                .map(entry -> entry(entry.getKey(), entry.getValue()))
                .toList();
        return new SituationWire(facts, situation.proofs());
    }

    private static Entry entry(Fact<?> fact, Knowledge<?> knowledge) {
        Optional<Told> none = Optional.empty();
        if (knowledge.isAbsent()) {
            return new Entry(fact, none, none, none, Optional.of(true));
        }
        if (knowledge instanceof Knowledge.Known<?> known) {
            return new Entry(fact, Optional.of(new Told(known.value())), none, none, Optional.empty());
        }
        return new Entry(
                fact,
                none,
                knowledge.atLeast().map(Told::new),
                knowledge.atMost().map(Told::new),
                Optional.empty());
    }

    private static Situation convert(SituationWire wire) {
        Situation.Builder builder = Situation.builder();
        for (int i = 0; i < wire.facts().size(); i++) {
            Entry entry = wire.facts().get(i);
            try {
                add(builder, entry);
            } catch (ClauseException e) {
                Text text = e.code().equals(INVALID) ? invalid(entry.fact()).text() : e.text();
                throw new ClauseException(e.code(), "/facts/" + i, text, null);
            }
        }
        wire.proofs().forEach(builder::proof);
        return builder.build();
    }

    @SuppressWarnings("unchecked") // the builder checks each value against the kind of its fact
    private static void add(Situation.Builder builder, Entry entry) {
        boolean bounds = entry.atLeast().isPresent() || entry.atMost().isPresent();
        int said = (entry.known().isPresent() ? 1 : 0)
                + (bounds ? 1 : 0)
                + (entry.absent().isPresent() ? 1 : 0);
        ClauseException.require(
                said == 1 && entry.absent().orElse(true),
                "fact-entry-invalid",
                "un fait est donné par known, par atLeast et atMost, ou par absent: true ; un fait inconnu est omis",
                "a fact is given by known, by atLeast and atMost, or by absent: true; leave an unknown fact out");
        if (entry.absent().isPresent()) {
            builder.absent(entry.fact());
        } else if (entry.known().isPresent()) {
            builder.known(
                    (Fact<Object>) entry.fact(),
                    value(entry.fact(), entry.known().get().value()));
        } else if (entry.fact().kind() == Fact.Kind.DATE) {
            between(builder, (Fact<LocalDate>) entry.fact(), entry, LocalDate.class);
        } else {
            between(builder, (Fact<BigDecimal>) entry.fact(), entry, BigDecimal.class);
        }
    }

    private static <T extends Comparable<? super T>> void between(
            Situation.Builder builder, Fact<T> fact, Entry entry, Class<T> type) {
        Optional<T> atLeast = entry.atLeast().map(bound -> cast(fact, bound.value(), type));
        Optional<T> atMost = entry.atMost().map(bound -> cast(fact, bound.value(), type));
        if (atLeast.isPresent() && atMost.isPresent()) {
            builder.between(fact, atLeast.get(), atMost.get());
        } else {
            atLeast.ifPresent(bound -> builder.atLeast(fact, bound));
            atMost.ifPresent(bound -> builder.atMost(fact, bound));
        }
    }

    private static <T> T cast(Fact<?> fact, Object value, Class<T> type) {
        Object converted = value(fact, value);
        if (!type.isInstance(converted)) {
            throw invalid(fact);
        }
        return type.cast(converted);
    }

    /** The value in the type of its fact: JSON has no dates of its own. */
    private static Object value(Fact<?> fact, Object value) {
        if (fact.kind() == Fact.Kind.DATE && value instanceof String text) {
            try {
                return Forms.date(text);
            } catch (DateTimeException e) {
                throw invalid(fact);
            }
        }
        return value;
    }

    private static ClauseException invalid(Fact<?> fact) {
        return new ClauseException(
                INVALID, Text.format("le fait {0} attend {1}", "fact {0} takes {1}", fact.code(), expected(fact)));
    }

    private static Text expected(Fact<?> fact) {
        Text kind = fact.kind().expected();
        return switch (fact.kind()) {
            case FLAG -> kind;
            case DATE -> Text.format("{0}, comme \"2026-10-15\"", "{0}, such as \"2026-10-15\"", kind);
            case NUMBER -> Text.format("{0}, sans guillemets", "{0}, without quotes", kind);
            case CHOICE -> Text.format("{0} : {1}", "{0}: {1}", kind, String.join(", ", fact.codes()));
        };
    }
}
