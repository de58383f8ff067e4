package fr.clausesociale.person;

import static fr.clausesociale.ClauseException.require;
import static fr.clausesociale.ClauseException.requireDay;
import static java.util.Objects.requireNonNullElse;

import fr.clausesociale.derivation.Fingerprint;
import fr.clausesociale.person.Knowledge.Absent;
import fr.clausesociale.person.Knowledge.Between;
import fr.clausesociale.person.Knowledge.Known;
import fr.clausesociale.person.Knowledge.Unknown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person: facts, each known, known to be absent or unknown, and the proofs that were seen.
 *
 * <p>There is no name in it and no number of any register. Whatever is not given is unknown; unknown is not no. A flag
 * that is absent is the same as a flag that is false. {@link #toString()} gives counts only.
 *
 * <p>This type is immutable and thread-safe; its builder is not thread-safe.
 *
 * @since 0.1.0
 */
public final class Situation {

    private static final Comparator<Fact<?>> BY_CODE = new ByCode();

    private final SortedMap<Fact<?>, Knowledge<?>> facts;
    private final List<Proof> proofs;
    private final PackedFacts packed;
    private final Map<Fact<?>, Consequence> consequences;
    private final List<Contradiction> lasting;
    // worked out once until the facts may say something else; two threads may at worst work out the same
    private @Nullable Belief belief;
    private @Nullable PackedFacts believed;

    private Situation(SortedMap<Fact<?>, Knowledge<?>> facts, List<Proof> proofs) {
        this(facts, new PackedFacts(facts), proofs, Map.of(), List.of());
    }

    /**
     * What is believed in a period.
     *
     * @param facts what was given and does not contradict itself
     * @param packed the same with what follows
     * @param consequences what follows from other facts
     * @param lasting what contradicts itself on every day; its counts are not among the facts
     */
    Situation(
            SortedMap<Fact<?>, Knowledge<?>> facts,
            PackedFacts packed,
            List<Proof> proofs,
            Map<Fact<?>, Consequence> consequences,
            List<Contradiction> lasting) {
        this.facts = facts;
        this.proofs = proofs;
        this.packed = packed;
        this.consequences = consequences;
        this.lasting = lasting;
    }

    /** A builder without any fact. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is known of a fact.
     *
     * @param <T> the type of the fact's value
     * @param fact the fact
     */
    @SuppressWarnings("unchecked") // the builder pairs each fact with a value of its own type
    public <T> Knowledge<T> of(Fact<T> fact) {
        Consequence consequence = consequences.get(fact);
        Knowledge<?> knowledge = consequence == null ? facts.get(fact) : consequence.knowledge();
        return knowledge == null ? new Unknown<>() : (Knowledge<T>) knowledge;
    }

    /** The facts of which something is known, by code. */
    public Map<Fact<?>, Knowledge<?>> facts() {
        return Collections.unmodifiableMap(with(facts, consequences));
    }

    /**
     * The facts that cannot all be true; normally none.
     *
     * @param day the day for which they are known
     * @throws fr.clausesociale.ClauseException {@code day-out-of-range} if the day is not of the years 1900 to 9999
     */
    public List<Contradiction> contradictions(LocalDate day) {
        requireDay(day);
        return belief(day).contradictions;
    }

    /**
     * What is believed of the person: the same facts without those that contradict one another, which are then unknown, and with what
     * follows from the others by the definitions of the facts. Whoever has never worked has worked 0 months within the last 12;
     * whoever has worked 8 of them has worked before; whoever has worked 3 within the last 18 has worked 3 at most within the last
     * 12; whoever lives in a priority neighbourhood of a generation lives in one that is in force while that generation is. A
     * number of which something follows is taken to exist, for none at all counts as zero. Whoever left school or registered on a day
     * was born by then; whoever left school two months ago has had three months without activity at most, for a month that has begun
     * may count as a whole one; whoever has been registered without a break for 18 months was so in all of the last 18, and whoever
     * has been without work for as long has worked in one of the last 12 at most; of the 12 months since school nobody has worked in
     * more than those that were not without activity. Three months without activity
     * since school tell that it was left two months ago at least. Whoever an EI employs is not without work and is in an insertion
     * scheme. Otherwise days do not bound one another: a day that may not exist is
     * bounded by no earlier one, for no bounds could say "none, or later"; and nothing follows for the structure, for nothing could
     * say "any but these".
     *
     * @param day the day for which the facts are known
     * @param windows numbers made by {@link Facts#monthsWorkedInLast} and {@link Facts#monthsRegisteredInLast} for which to look what
     *     follows even if they are not given; the standard facts are always looked at
     * @throws fr.clausesociale.ClauseException {@code day-out-of-range} if the day is not of the years 1900 to 9999
     */
    public Situation believed(LocalDate day, Collection<Fact<?>> windows) {
        requireDay(day);
        return windows.isEmpty() || facts.keySet().containsAll(windows)
                ? belief(day).situation
                : requireNonNullElse(differing(day, contradictions(day), windows), this);
    }

    /**
     * What is believed of the person on a day, as primitives: the same as {@code believed(day, List.of()).packed()}, which it does
     * not have to read.
     *
     * @param epochDay the day, as days since 1970
     * @throws fr.clausesociale.ClauseException {@code day-out-of-range} if the day is not of the years 1900 to 9999
     */
    public PackedFacts believedFacts(long epochDay) {
        PackedFacts known = believed;
        if (known == null || !known.holdsOn(epochDay)) {
            LocalDate day = LocalDate.ofEpochDay(epochDay);
            requireDay(day);
            known = newBelief(day).packed;
            believed = known;
        }
        return known;
    }

    private Belief belief(LocalDate day) {
        Belief known = belief;
        if (known == null || !known.packed.holdsOn(day.toEpochDay())) {
            known = newBelief(day);
            belief = known;
            believed = known.packed;
        }
        return known;
    }

    private Belief newBelief(LocalDate day) {
        List<Contradiction> contradictory = newContradictions(day);
        // what is left without contradictory facts may be bounded by the day though the whole was not
        boolean lasts =
                contradictory.isEmpty() && Relations.boundsOfDays(packed, day).isEmpty();
        LocalDate until = lasts ? Relations.nextTurn(packed, List.of(), day) : day.plusDays(1);
        Situation sound = requireNonNullElse(differing(day, contradictory, List.of()), this);
        return new Belief(sound.packed.holding(day.toEpochDay(), until.toEpochDay()), sound, contradictory);
    }

    /** Those of the day, then those of every day. */
    private List<Contradiction> newContradictions(LocalDate day) {
        List<Contradiction> found = Relations.contradictions(packed, day);
        return lasting.isEmpty()
                ? found
                : Stream.concat(found.stream(), lasting.stream()).toList();
    }

    /** What is believed, as primitives that tell on which days, and what is not because it contradicts itself. */
    private record Belief(PackedFacts packed, Situation situation, List<Contradiction> contradictions) {}

    /** A belief that differs from what is given; null if nothing contradicts itself and nothing follows. */
    private @Nullable Situation differing(
            LocalDate day, List<Contradiction> contradictory, Collection<Fact<?>> windows) {
        Set<Fact<?>> doubtful = new HashSet<>();
        for (Contradiction contradiction : contradictory) {
            doubtful.addAll(contradiction.facts());
        }
        SortedMap<Fact<?>, Knowledge<?>> sound = facts;
        PackedFacts soundPacked = packed;
        if (!doubtful.isEmpty()) {
            sound = new TreeMap<>(facts);
            sound.keySet().removeAll(doubtful);
            soundPacked = new PackedFacts(sound);
        }
        Map<Fact<?>, Consequence> follows = consequences(sound, soundPacked, windows, day);
        follows.keySet().removeAll(doubtful);
        if (contradictory.isEmpty() && follows.isEmpty()) {
            return null;
        }
        Map<Fact<?>, Consequence> all = follows;
        if (!consequences.isEmpty()) {
            all = new LinkedHashMap<>(consequences);
            all.keySet().removeAll(doubtful);
            for (Consequence consequence : follows.values()) {
                all.put(consequence.fact(), consequence.through(consequences));
            }
        }
        return new Situation(sound, new PackedFacts(with(sound, all)), proofs, all, List.of());
    }

    private static Map<Fact<?>, Consequence> consequences(
            SortedMap<Fact<?>, Knowledge<?>> facts, PackedFacts packed, Collection<Fact<?>> windows, LocalDate day) {
        Map<Fact<?>, Consequence> days = Relations.boundsOfDays(packed, day);
        if (days.isEmpty()) {
            return Relations.consequences(packed, windows, day);
        }
        Map<Fact<?>, Consequence> all = new LinkedHashMap<>(days);
        Relations.consequences(new PackedFacts(with(facts, days)), windows, day)
                .forEach((fact, consequence) -> all.put(fact, consequence.through(days)));
        return all;
    }

    private static SortedMap<Fact<?>, Knowledge<?>> with(
            SortedMap<Fact<?>, Knowledge<?>> facts, Map<Fact<?>, Consequence> consequences) {
        if (consequences.isEmpty()) {
            return facts;
        }
        SortedMap<Fact<?>, Knowledge<?>> all = new TreeMap<>(facts);
        for (Consequence consequence : consequences.values()) {
            all.put(consequence.fact(), consequence.knowledge());
        }
        return all;
    }

    /**
     * The first day after another one on which the same facts may say something else: another generation of neighbourhoods, one more
     * month since leaving school. Numbers are taken to be known for either day; {@link #knownOn} tells what becomes of those that
     * count until one.
     *
     * @param day the other day
     * @param windows as in {@link #believed}
     * @return the day, or {@link LocalDate#MAX} if there is none
     * @throws fr.clausesociale.ClauseException {@code day-out-of-range} if the other day is not of the years 1900 to 9999
     */
    public LocalDate nextTurn(LocalDate day, Collection<Fact<?>> windows) {
        requireDay(day);
        return Relations.nextTurn(packed, windows, day);
    }

    /**
     * The facts from which it follows what is believed of a fact; none if that was given, and the fact itself if it was given for
     * {@linkplain #knownOn another day}.
     */
    public List<Fact<?>> followsFrom(Fact<?> fact) {
        Consequence consequence = consequences.get(fact);
        return consequence == null ? List.of() : consequence.from();
    }

    /** The same situation in which nothing is known of a fact. */
    public Situation without(Fact<?> fact) {
        Builder builder = toBuilder();
        builder.facts.remove(fact);
        return builder.build();
    }

    /**
     * The same situation as one that is known for a day, to ask what it says on other days: a number of months worked within the last
     * 12 says less of a window that ends on another day.
     *
     * @throws fr.clausesociale.ClauseException {@code day-out-of-range} if the day is not of the years 1900 to 9999
     */
    public Snapshot knownOn(LocalDate day) {
        requireDay(day);
        return new Snapshot(this, day);
    }

    /** The facts that were given. */
    SortedMap<Fact<?>, Knowledge<?>> given() {
        return facts;
    }

    /** What follows from other facts, by fact. */
    Map<Fact<?>, Consequence> consequences() {
        return consequences;
    }

    /** The same facts as primitives, for engines. */
    public PackedFacts packed() {
        return packed;
    }

    /** The proofs that were seen, in the order in which they were given. */
    public List<Proof> proofs() {
        return proofs;
    }

    /**
     * A digest of all that is known. It is personal: whoever knows most of a person can find the rest by trying.
     *
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public String fingerprint() {
        List<List<Object>> known = facts().entrySet().stream()
                .map(entry -> List.<Object>of(entry.getKey(), entry.getValue()))
                .toList();
        return Fingerprint.of(List.of(known, proofs));
    }

    /** A builder with all that is known here, to add to it. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.facts.putAll(facts());
        builder.proofs.addAll(proofs);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Situation that && facts().equals(that.facts()) && proofs.equals(that.proofs);
    }

    @Override
    public int hashCode() {
        return 31 * facts().hashCode() + proofs.hashCode();
    }

    /** How many facts and proofs there are, and nothing else. */
    @Override
    public String toString() {
        return "Situation[" + facts().size() + " facts, " + proofs.size() + " proofs]";
    }

    // a class, for the first lambdas cost a fresh virtual machine tens of milliseconds
    private static final class ByCode implements Comparator<Fact<?>> {
        @Override
        public int compare(Fact<?> a, Fact<?> b) {
            int order = a.code().compareTo(b.code());
            return order != 0 ? order : a.kind().compareTo(b.kind());
        }
    }

    /**
     * Gathers what is known of a person. Not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final SortedMap<Fact<?>, Knowledge<?>> facts = new TreeMap<>(BY_CODE);
        private final List<Proof> proofs = new ArrayList<>();

        private Builder() {}

        /**
         * Says that a fact is known.
         *
         * @throws fr.clausesociale.ClauseException {@code fact-given-twice}, or {@code fact-value-invalid} if the value
         *     is not of the fact's kind
         */
        public <T> Builder known(Fact<T> fact, T value) {
            fact.check(value);
            return put(fact, value.equals(false) ? new Absent<>() : new Known<>(Fact.plain(value)));
        }

        /** Says that a yes-or-no fact is true. */
        public Builder yes(Fact<Boolean> fact) {
            return known(fact, true);
        }

        /** Says that a fact is known to be false, or that there is no such thing: not registered, no recognition. */
        public Builder absent(Fact<?> fact) {
            return put(fact, new Absent<>());
        }

        /**
         * Says that there is a value and that it is at least a bound.
         *
         * @throws fr.clausesociale.ClauseException {@code fact-without-order} if the fact is neither a date nor a number
         */
        public <T extends Comparable<? super T>> Builder atLeast(Fact<T> fact, T bound) {
            return between(fact, Optional.of(bound), Optional.empty());
        }

        /**
         * Says that there is a value and that it is at most a bound: a person over 50 on a day was born before the same
         * day 50 years ago.
         *
         * @throws fr.clausesociale.ClauseException {@code fact-without-order} if the fact is neither a date nor a number
         */
        public <T extends Comparable<? super T>> Builder atMost(Fact<T> fact, T bound) {
            return between(fact, Optional.empty(), Optional.of(bound));
        }

        /**
         * Says that there is a value and that it lies between two bounds, both included.
         *
         * @throws fr.clausesociale.ClauseException {@code fact-without-order} if the fact is neither a date nor a number,
         *     {@code fact-bounds-unordered} if the bounds are the wrong way round
         */
        public <T extends Comparable<? super T>> Builder between(Fact<T> fact, T atLeast, T atMost) {
            return between(fact, Optional.of(atLeast), Optional.of(atMost));
        }

        private <T extends Comparable<? super T>> Builder between(
                Fact<T> fact, Optional<T> atLeast, Optional<T> atMost) {
            require(
                    fact.kind() == Fact.Kind.DATE || fact.kind() == Fact.Kind.NUMBER,
                    "fact-without-order",
                    "le fait {0} n'est ni une date ni un nombre et n'a pas de bornes",
                    "fact {0} is neither a date nor a number and has no bounds",
                    fact.code());
            if (atLeast.isPresent()) {
                fact.check(atLeast.get());
            }
            if (atMost.isPresent()) {
                fact.check(atMost.get());
            }
            if (atLeast.isPresent() && atMost.isPresent()) {
                int order = atLeast.get().compareTo(atMost.get());
                require(
                        order <= 0,
                        "fact-bounds-unordered",
                        "fait {0} : les bornes sont inversées",
                        "fact {0}: the bounds are the wrong way round",
                        fact.code());
                if (order == 0) {
                    return put(fact, new Known<>(Fact.plain(atLeast.get())));
                }
            }
            return put(fact, new Between<>(atLeast.map(Fact::plain), atMost.map(Fact::plain)));
        }

        /** Adds a proof that was seen. */
        public Builder proof(Proof proof) {
            proofs.add(proof);
            return this;
        }

        private Builder put(Fact<?> fact, Knowledge<?> knowledge) {
            require(
                    facts.putIfAbsent(fact, knowledge) == null,
                    "fact-given-twice",
                    "le fait {0} est donné deux fois",
                    "fact {0} is given twice",
                    fact.code());
            return this;
        }

        /** The situation. */
        public Situation build() {
            return new Situation(new TreeMap<>(facts), List.copyOf(proofs));
        }
    }
}
