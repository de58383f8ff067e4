package fr.clausesociale.json;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Gives each reader whatever a fuzzer makes of its seeds. The first byte says which reader, for Jazzer has one target in a virtual machine;
 * the property {@code fuzz.reader} names one that gets all.
 */
class ReadersFuzz {

    private static final List<FuzzedReader> ALL = List.of(FuzzedReader.values());

    private static final String NAMED = System.getProperty("fuzz.reader", "");

    private static final List<FuzzedReader> CHOSEN = NAMED.isEmpty()
            ? ALL
            : List.of(FuzzedReader.valueOf(NAMED.toUpperCase(Locale.ROOT).replace('-', '_')));

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "/fuzz/words.dict")
    @FuzzTest
    void whatever_is_read_comes_back_or_is_refused(byte[] bytes) throws IOException {
        if (bytes.length > 0) {
            FuzzedReader reader = NAMED.isEmpty() ? ALL.get((bytes[0] & 0xff) % ALL.size()) : CHOSEN.get(0);
            reader.check(Arrays.copyOfRange(bytes, 1, bytes.length));
        }
    }

    static Stream<Arguments> seeds() {
        return CHOSEN.stream().flatMap(ReadersFuzz::seeds);
    }

    private static Stream<Arguments> seeds(FuzzedReader reader) {
        return Fuzzed.seeds(reader).map(seed -> {
            byte[] bytes = new byte[seed.length + 1];
            bytes[0] = (byte) ALL.indexOf(reader);
            System.arraycopy(seed, 0, bytes, 1, seed.length);
            return Arguments.of((Object) bytes);
        });
    }
}
