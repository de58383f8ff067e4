package fr.clausesociale.eligibility;

import static fr.clausesociale.ClauseException.require;
import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * What a criterion asks of a person: a tree of tests on facts, as data.
 *
 * <p>Each test is true, false or, where a fact is unknown, unknown; the tree combines them in three-valued logic: one
 * branch that is true decides {@link Any}, one that is false decides {@link All}, whatever the others are.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface Condition {

    /**
     * Lets a visitor treat each alternative.
     *
     * @param <R> the type of the visitor's result
     * @param visitor the visitor
     */
    <R> R accept(Visitor<R> visitor);

    /** True when every branch is. */
    static Condition all(Condition... branches) {
        return new All(List.of(branches));
    }

    /** True when at least one branch is. */
    static Condition any(Condition... branches) {
        return new Any(List.of(branches));
    }

    /** True when at least {@code count} branches are. */
    static Condition atLeast(int count, Condition... branches) {
        return new AtLeast(count, List.of(branches));
    }

    /** True when the branch is false. */
    static Condition not(Condition branch) {
        return new Not(branch);
    }

    /** True when the flag is. */
    static Condition is(Fact<Boolean> flag) {
        return new Is(flag);
    }

    /** True when there is a value, whatever it is. */
    static Condition exists(Fact<?> fact) {
        return new Exists(fact);
    }

    /** True when the choice is one of some codes. */
    static Condition oneOf(Fact<String> choice, String... codes) {
        return new OneOf(choice, List.of(codes));
    }

    /**
     * Holds the time elapsed since a day against a length: ages, "registered for more than 12 months", "left school at
     * least 6 months ago". Where the calendar has no such day, the last day of the month counts, as {@link
     * MonthEnd#LAST_DAY_OF_MONTH} says; {@link Elapsed} takes another policy.
     */
    static Condition elapsed(Fact<LocalDate> since, Bound bound, Period length) {
        return new Elapsed(since, bound, length, MonthEnd.LAST_DAY_OF_MONTH);
    }

    /** True from the day that the fact gives, that day included: registered, for however short a time. */
    static Condition since(Fact<LocalDate> firstDay) {
        return new Elapsed(firstDay, Bound.AT_LEAST, Period.ZERO, MonthEnd.LAST_DAY_OF_MONTH);
    }

    /** Holds a number against a threshold in the unit of the number: level of education, months worked. */
    static Condition threshold(Fact<BigDecimal> number, Bound bound, long value) {
        check(number, Fact.Kind.NUMBER);
        return new Threshold(
                number, bound, BigDecimal.valueOf(value), number.unit().orElseThrow());
    }

    /** True when the branch is; where it carries its criterion, these documents prove it, all of them. */
    static Condition proven(Condition branch, ProofRequirement... proofs) {
        return new Proven(branch, List.of(proofs));
    }

    /** True until the day that the fact gives, that day included. */
    static Condition validUntil(Fact<LocalDate> lastDay) {
        return new ValidUntil(lastDay);
    }

    /**
     * True when every branch is.
     *
     * @param branches the branches, at least one
     */
    record All(List<Condition> branches) implements Condition {
        /** Checks that there is a branch. */
        public All {
            branches = checked(branches);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.all(this);
        }
    }

    /**
     * True when at least one branch is.
     *
     * @param branches the branches, at least one
     */
    record Any(List<Condition> branches) implements Condition {
        /** Checks that there is a branch. */
        public Any {
            branches = checked(branches);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.any(this);
        }
    }

    /**
     * True when at least some number of the branches are.
     *
     * @param count how many, from 1 to the number of branches
     * @param branches the branches, at least one
     */
    record AtLeast(int count, List<Condition> branches) implements Condition {
        /** Checks the count. */
        public AtLeast {
            branches = checked(branches);
            require(
                    count >= 1 && count <= branches.size(),
                    "condition-count-invalid",
                    "au moins {0} branches sur {1} : le nombre demandé va de 1 au nombre de branches, sans quoi rien ne peut être décidé",
                    "at least {0} of {1} branches can never be decided; the count lies between 1 and the number of branches",
                    count,
                    branches.size());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.atLeast(this);
        }
    }

    /**
     * True when the branch is false.
     *
     * @param branch the branch
     */
    record Not(Condition branch) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /**
     * A part of a condition that documents of its own prove: one of several criteria of which two are enough. True when the
     * branch is.
     *
     * <p>Its documents are asked for where the branch is one of those that carry the criterion, and only then. Where one is given
     * that does not hold, the branch carries nothing: the criterion is met by the others, or its document is pending as with {@link
     * Criterion#proofs()}.
     *
     * @param branch the branch
     * @param proofs the documents that prove it, at least one, all of them
     */
    record Proven(Condition branch, List<ProofRequirement> proofs) implements Condition {
        /** Checks that there is a document. */
        public Proven {
            proofs = List.copyOf(proofs);
            require(
                    !proofs.isEmpty(),
                    "condition-without-proof",
                    "une condition à justifier nomme au moins un justificatif",
                    "a condition to be proven names at least one document");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.proven(this);
        }
    }

    /**
     * True when a flag is.
     *
     * @param fact the flag
     */
    record Is(Fact<Boolean> fact) implements Condition {
        /** Checks the kind of the fact. */
        public Is {
            check(fact, Fact.Kind.FLAG);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.is(this);
        }
    }

    /**
     * True when a fact has a value.
     *
     * @param fact the fact
     */
    record Exists(Fact<?> fact) implements Condition {
        /** Checks that the fact is not a standard one under another definition. */
        public Exists {
            checkDefinition(fact);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.exists(this);
        }
    }

    /**
     * True when a choice is one of some codes.
     *
     * @param fact the choice
     * @param codes the codes, each one that the fact may take
     */
    record OneOf(Fact<String> fact, List<String> codes) implements Condition {
        /** Checks the codes. */
        public OneOf {
            check(fact, Fact.Kind.CHOICE);
            codes = List.copyOf(codes);
            require(
                    !codes.isEmpty() && fact.codes().containsAll(codes),
                    "condition-code-unknown",
                    "le fait {0} attend une des valeurs {1}",
                    "fact {0} takes one of {1}",
                    fact.code(),
                    fact.codes().toString());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oneOf(this);
        }
    }

    /**
     * Holds the time elapsed since a day against a length: the day plus the length is compared with the day of the
     * decision. {@code MORE_THAN} 12 months is false on the anniversary and true the day after; {@code AT_LEAST} is true
     * on the anniversary; {@code LESS_THAN} 26 years is false on the 26th birthday. A length of zero asks on which side of the
     * day itself the decision lies.
     *
     * @param fact the day from which time runs
     * @param bound how the elapsed time is held against the length
     * @param length the length in years and months, or zero
     * @param monthEnd what holds where the calendar has no such day; {@link MonthEnd#REFUSE} refuses to decide on the days on
     *     which the answer differs by how one rounds, and only on those
     */
    record Elapsed(Fact<LocalDate> fact, Bound bound, Period length, MonthEnd monthEnd) implements Condition {
        /** Checks the length. */
        public Elapsed {
            check(fact, Fact.Kind.DATE);
            require(
                    length.isZero() || (MonthEnd.isWholeMonths(length) && length.toTotalMonths() <= 1800),
                    "condition-length-invalid",
                    "une durée est nulle, ou s'exprime en années et en mois et va de 1 mois à 150 ans",
                    "a length is zero or is given in years and months and lies between 1 month and 150 years");
        }

        /** The day on which the length is reached; the earlier of both days that it may be if no rounding is chosen. */
        LocalDate reached(LocalDate since) {
            return reached(since, monthEnd == MonthEnd.REFUSE ? MonthEnd.LAST_DAY_OF_MONTH : monthEnd);
        }

        private LocalDate reached(LocalDate since, MonthEnd policy) {
            return length.isZero() ? since : policy.plus(since, length);
        }

        /**
         * Refuses to answer where no rounding is chosen and the answer depends on it.
         *
         * @throws fr.clausesociale.ClauseException {@code date-ambiguous}
         */
        void requireClear(LocalDate since, LocalDate at) {
            int earlier = at.compareTo(reached(since, MonthEnd.LAST_DAY_OF_MONTH));
            int later = at.compareTo(reached(since, MonthEnd.FIRST_DAY_OF_NEXT_MONTH));
            require(
                    monthEnd != MonthEnd.REFUSE || bound.holds(earlier) == bound.holds(later),
                    "date-ambiguous",
                    "fait {0} : {1} après, le mois n'a pas ce jour, et la réponse en dépend ; la règle doit dire comment arrondir",
                    "fact {0}: {1} later the month has no such day, and the answer depends on it; the rule must say how to round",
                    fact.code(),
                    length);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.elapsed(this);
        }
    }

    /**
     * Holds a number against a threshold. A number that is known to be absent counts as zero: no month worked, no level.
     *
     * @param fact the number
     * @param bound how it is held against the threshold
     * @param value the threshold, from 0 to 1,000,000,000 with at most 6 decimals; 3.0 is 3
     * @param unit the unit of the threshold, which is that of the fact: nothing is converted
     */
    record Threshold(Fact<BigDecimal> fact, Bound bound, BigDecimal value, Unit unit) implements Condition {
        private static final BigDecimal MAX = BigDecimal.valueOf(1_000_000_000);

        /** Checks the kind of the fact, the threshold and its unit. */
        public Threshold {
            check(fact, Fact.Kind.NUMBER);
            require(
                    value.signum() >= 0
                            && value.compareTo(MAX) <= 0
                            && value.stripTrailingZeros().scale() <= 6,
                    "condition-threshold-invalid",
                    "un seuil est compris entre 0 et 1\u202f000\u202f000\u202f000 et compte au plus 6 décimales",
                    "a threshold lies between 0 and 1,000,000,000 and has at most 6 decimals");
            requireAt(
                    "/unit",
                    fact.unit().isPresent() && fact.unit().get() == unit,
                    "condition-unit-mismatch",
                    "un seuil pour le fait {0} a pour unité {1}",
                    "a threshold for fact {0} has the unit {1}",
                    fact.code(),
                    fact.unit().orElseThrow().name());
            value = value.stripTrailingZeros();
            value = value.scale() < 0 ? value.setScale(0) : value;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.threshold(this);
        }
    }

    /**
     * True until the day that a fact gives, that day included.
     *
     * @param fact the last day
     */
    record ValidUntil(Fact<LocalDate> fact) implements Condition {
        /** Checks the kind of the fact. */
        public ValidUntil {
            check(fact, Fact.Kind.DATE);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.validUntil(this);
        }
    }

    /**
     * One treatment per alternative, so that a new alternative cannot be forgotten.
     *
     * @param <R> the type of the result
     */
    interface Visitor<R> {
        /** Treats {@link All}. */
        R all(All condition);

        /** Treats {@link Any}. */
        R any(Any condition);

        /** Treats {@link AtLeast}. */
        R atLeast(AtLeast condition);

        /** Treats {@link Not}. */
        R not(Not condition);

        /** Treats {@link Proven}. */
        R proven(Proven condition);

        /** Treats {@link Is}. */
        R is(Is condition);

        /** Treats {@link Exists}. */
        R exists(Exists condition);

        /** Treats {@link OneOf}. */
        R oneOf(OneOf condition);

        /** Treats {@link Elapsed}. */
        R elapsed(Elapsed condition);

        /** Treats {@link Threshold}. */
        R threshold(Threshold condition);

        /** Treats {@link ValidUntil}. */
        R validUntil(ValidUntil condition);
    }

    private static List<Condition> checked(List<Condition> branches) {
        require(
                !branches.isEmpty(),
                "condition-empty",
                "une condition sur des branches en compte au moins une",
                "a condition on branches needs at least one branch");
        return List.copyOf(branches);
    }

    private static void check(Fact<?> fact, Fact.Kind kind) {
        require(
                fact.kind() == kind,
                "condition-kind-mismatch",
                "le fait {0} n'est pas du type {1}",
                "fact {0} is not of kind {1}",
                fact.code(),
                kind.name());
        checkDefinition(fact);
    }

    private static void checkDefinition(Fact<?> fact) {
        requireAt(
                "/fact",
                !Facts.isRedefined(fact),
                "fact-redefined",
                "le fait {0} est un fait standard, défini autrement ; un fait propre à l'application porte un autre code",
                "fact {0} is a standard fact of another definition; a fact of your own has another code",
                fact.code());
    }
}
