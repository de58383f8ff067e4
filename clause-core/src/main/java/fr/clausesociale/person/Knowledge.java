package fr.clausesociale.person;

import java.util.Optional;

/**
 * What is known of one fact: its value, bounds within which its value lies, that there is none, or nothing.
 *
 * <p>Unknown is not no. The text of a value never shows it. This type is immutable and thread-safe.
 *
 * @param <T> the type of the fact's value
 * @since 0.1.0
 */
public sealed interface Knowledge<T> {

    /** Whether nothing is known. */
    default boolean isUnknown() {
        return this instanceof Unknown;
    }

    /** Whether it is known that there is no value: not registered, no recognition. */
    default boolean isAbsent() {
        return this instanceof Absent;
    }

    /** The value, or the lowest that it may be; empty where there is no such bound. */
    Optional<T> atLeast();

    /** The value, or the highest that it may be; empty where there is no such bound. */
    Optional<T> atMost();

    /**
     * The value is known.
     *
     * @param <T> the type of the value
     * @param value the value
     */
    record Known<T>(T value) implements Knowledge<T> {
        @Override
        public Optional<T> atLeast() {
            return Optional.of(value);
        }

        @Override
        public Optional<T> atMost() {
            return Optional.of(value);
        }

        @Override
        public String toString() {
            return "Known[hidden]";
        }
    }

    /**
     * There is a value, and it lies within bounds: enough to decide on an age band without a date of birth.
     *
     * @param <T> the type of the value
     * @param atLeast the lowest that it may be, if there is such a bound
     * @param atMost the highest that it may be, if there is such a bound
     */
    record Between<T>(Optional<T> atLeast, Optional<T> atMost) implements Knowledge<T> {
        @Override
        public String toString() {
            return "Between[hidden]";
        }
    }

    /**
     * It is known that there is no value.
     *
     * @param <T> the type of the value
     */
    record Absent<T>() implements Knowledge<T> {
        @Override
        public Optional<T> atLeast() {
            return Optional.empty();
        }

        @Override
        public Optional<T> atMost() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "Absent[hidden]";
        }
    }

    /**
     * Nothing is known.
     *
     * @param <T> the type of the value
     */
    record Unknown<T>() implements Knowledge<T> {
        @Override
        public Optional<T> atLeast() {
            return Optional.empty();
        }

        @Override
        public Optional<T> atMost() {
            return Optional.empty();
        }
    }
}
