package fr.clausesociale.eligibility;

import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Knowledge;
import fr.clausesociale.person.Knowledge.Absent;
import fr.clausesociale.person.Knowledge.Between;
import fr.clausesociale.person.Knowledge.Known;
import fr.clausesociale.person.Knowledge.Unknown;
import fr.clausesociale.person.Proof;
import fr.clausesociale.person.Situation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person for tests, whose facts can be said again and taken back, unlike those of a situation. Immutable. */
public final class Someone {

    private final Map<Fact<?>, Knowledge<?>> facts;
    private final List<Proof> proofs;

    private Someone(Map<Fact<?>, Knowledge<?>> facts, List<Proof> proofs) {
        this.facts = facts;
        this.proofs = proofs;
    }

    /** A person of whom nothing is known. */
    public static Someone unknown() {
        return new Someone(Map.of(), List.of());
    }

    /**
     * A person of 36 with a job and the baccalauréat, of whom every standard fact is known, or follows from one that is: meets no
     * criterion.
     */
    public static Someone whoMeetsNothing() {
        Someone someone = unknown();
        for (Fact<?> fact : Facts.all()) {
            someone = someone.absent(fact);
        }
        return someone.known(Facts.BIRTH_DATE, LocalDate.of(1990, 6, 15))
                .known(Facts.MONTHS_WORKED_LAST_12, BigDecimal.valueOf(12))
                .known(Facts.EDUCATION_LEVEL, BigDecimal.valueOf(4))
                .known(Facts.LEFT_SCHOOL_ON, LocalDate.of(2010, 6, 30))
                .known(Facts.MONTHS_INACTIVE_SINCE_SCHOOL, BigDecimal.ZERO)
                .unknown(Facts.QPV_2014_RESIDENT, Facts.QPV_2024_RESIDENT);
    }

    /** The same person with a fact known. */
    public <T> Someone known(Fact<T> fact, T value) {
        return with(fact, value.equals(false) ? new Absent<>() : new Known<>(value));
    }

    /** The same person with a number known, as {@code 5.99}. */
    public Someone known(Fact<BigDecimal> fact, String number) {
        return known(fact, new BigDecimal(number));
    }

    /** The same person in an integration structure, and for all that is known in an insertion scheme by it. */
    public Someone inStructure(String kind) {
        return known(Facts.STRUCTURE, kind).unknown(Facts.INSERTION_SCHEME);
    }

    /** The same person with a day known, as {@code 2026-10-15}. */
    public Someone since(Fact<LocalDate> fact, String day) {
        return known(fact, LocalDate.parse(day));
    }

    /** The same person with a flag true. */
    public Someone yes(Fact<Boolean> fact) {
        return known(fact, true);
    }

    /** The same person with a fact known to be absent. */
    public Someone absent(Fact<?> fact) {
        return with(fact, new Absent<>());
    }

    /** The same person with facts of which nothing is known. */
    public Someone unknown(Fact<?>... some) {
        Someone someone = this;
        for (Fact<?> fact : some) {
            someone = someone.with(fact, new Unknown<>());
        }
        return someone;
    }

    /** The same person with a fact of which a highest value is known. */
    public <T> Someone atMost(Fact<T> fact, T bound) {
        return with(fact, new Between<>(Optional.empty(), Optional.of(bound)));
    }

    /** The same person with a fact of which a lowest value is known. */
    public <T> Someone atLeast(Fact<T> fact, T bound) {
        return with(fact, new Between<>(Optional.of(bound), Optional.empty()));
    }

    /** The same person with a fact whose value lies between two others. */
    public <T> Someone between(Fact<T> fact, T atLeast, T atMost) {
        return with(fact, new Between<>(Optional.of(atLeast), Optional.of(atMost)));
    }

    /** The same person with other knowledge of a fact. */
    public Someone with(Fact<?> fact, Knowledge<?> knowledge) {
        Map<Fact<?>, Knowledge<?>> changed = new LinkedHashMap<>(facts);
        changed.put(fact, knowledge);
        return new Someone(changed, proofs);
    }

    /** The same person with one more proof that was seen. */
    public Someone proof(Proof proof) {
        List<Proof> more = new ArrayList<>(proofs);
        more.add(proof);
        return new Someone(facts, more);
    }

    /** The same person with one more proof that was seen and says no end. */
    public Someone proof(String kind, String issuedOn) {
        return proof(Proof.of(kind, LocalDate.parse(issuedOn)));
    }

    /** What is known of a fact. */
    Knowledge<?> of(Fact<?> fact) {
        Knowledge<?> knowledge = facts.get(fact);
        return knowledge == null ? new Unknown<>() : knowledge;
    }

    /** The situation. */
    public Situation situation() {
        Situation.Builder builder = Situation.builder();
        facts.forEach((fact, knowledge) -> say(builder, fact, knowledge));
        proofs.forEach(builder::proof);
        return builder.build();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the builder checks each value against its fact
    private static void say(Situation.Builder builder, Fact fact, Knowledge<?> knowledge) {
        if (knowledge instanceof Known<?> known) {
            builder.known(fact, known.value());
        } else if (knowledge instanceof Absent) {
            builder.absent(fact);
        } else if (knowledge instanceof Between<?> between) {
            if (between.atLeast().isEmpty()) {
                builder.atMost(fact, (Comparable) between.atMost().orElseThrow());
            } else if (between.atMost().isEmpty()) {
                builder.atLeast(fact, (Comparable) between.atLeast().orElseThrow());
            } else {
                builder.between(fact, (Comparable) between.atLeast().get(), (Comparable)
                        between.atMost().get());
            }
        }
    }

    /** All that is known, for the reports of failed tests. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        facts.forEach((fact, knowledge) -> {
            if (!knowledge.isUnknown()) {
                out.append(fact).append('=');
                out.append(knowledge.isAbsent() ? "absent" : text(knowledge)).append(' ');
            }
        });
        proofs.forEach(proof -> out.append(proof.kind())
                .append('/')
                .append(proof.issuedOn())
                .append('/')
                .append(proof.attestsOn())
                .append('/')
                .append(proof.validUntil())
                .append(' '));
        return out.toString();
    }

    private static String text(Knowledge<?> knowledge) {
        return knowledge.atLeast().map(Object::toString).orElse("") + ".."
                + knowledge.atMost().map(Object::toString).orElse("");
    }
}
