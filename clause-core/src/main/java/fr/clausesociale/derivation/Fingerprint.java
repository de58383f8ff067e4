package fr.clausesociale.derivation;

import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The digest of a value of this library: the same content gives the same text on any machine, in any year.
 *
 * <p>It is the SHA-256 of a canonical form in which every part is written with its length, so that no two different
 * contents are written alike.
 *
 * @since 0.1.0
 */
public final class Fingerprint {

    /** The types whose text holds all of their content. */
    private static final Set<Class<?>> LEAVES = Set.of(
            Boolean.class,
            CurrencyUnit.class,
            Hours.class,
            Integer.class,
            LocalDate.class,
            Money.class,
            MonthDay.class,
            Percentage.class,
            Period.class,
            String.class,
            URI.class);

    private final MessageDigest digest;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    /**
     * The fingerprint of a record of this library.
     *
     * @param value the record
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public static String of(Record value) {
        return ofAny(value);
    }

    /**
     * The fingerprint of a list in its order.
     *
     * @param values records of this library, their parts, and lists of them
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public static String of(List<?> values) {
        return ofAny(values);
    }

    private static String ofAny(Object value) {
        try {
            Fingerprint fingerprint = new Fingerprint(MessageDigest.getInstance("SHA-256"));
            fingerprint.add(value);
            return "sha256:" + HexFormat.of().formatHex(fingerprint.digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void add(Object value) {
        if (value instanceof Record) {
            RecordComponent[] components = value.getClass().getRecordComponents();
            open("record " + value.getClass().getSimpleName(), components.length);
            for (RecordComponent component : components) {
                token(component.getName());
                add(read(component, value));
            }
        } else if (value instanceof List<?> list) {
            open("list", list.size());
            list.forEach(this::add);
        } else if (value instanceof Optional<?> optional) {
            open("optional", optional.isPresent() ? 1 : 0);
            optional.ifPresent(this::add);
        } else if (value instanceof Enum<?> constant) {
            token(constant.name());
        } else if (value instanceof BigDecimal number) {
            token(number.stripTrailingZeros().toPlainString());
        } else if (LEAVES.contains(value.getClass())) {
            token(value.toString());
        } else {
            throw new IllegalArgumentException("no canonical form of " + value.getClass());
        }
    }

    private static Object read(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("only public records of this library have a fingerprint", e);
        }
    }

    private void open(String kind, int size) {
        token(kind);
        token(Integer.toString(size));
    }

    private void token(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
        digest.update((byte) ':');
        digest.update(bytes);
    }
}
