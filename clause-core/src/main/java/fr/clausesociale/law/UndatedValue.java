package fr.clausesociale.law;

/**
 * A value that a source gives without saying from which day on it holds.
 *
 * <p>It is not a {@link DatedValue} and never becomes one by itself: whoever uses it on a day answers for that.
 *
 * <p>This type is immutable, and thread-safe if the value is.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param reference the source
 * @since 0.1.0
 */
public record UndatedValue<T>(T value, LegalReference reference) {}
