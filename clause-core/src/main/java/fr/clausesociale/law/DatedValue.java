package fr.clausesociale.law;

import java.time.LocalDate;

/**
 * One value of a {@linkplain DatedValues table} with its first day and the text that fixed it.
 *
 * <p>This type is immutable, and thread-safe if the value is.
 *
 * @param <T> the type of the value
 * @param from the first day on which the value holds
 * @param value the value
 * @param reference the text that fixed it
 * @since 0.1.0
 */
public record DatedValue<T>(LocalDate from, T value, LegalReference reference) {}
