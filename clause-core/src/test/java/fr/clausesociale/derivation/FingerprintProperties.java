package fr.clausesociale.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Law;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class FingerprintProperties {

    /** Texts in a record. */
    public record Texts(List<String> values) {}

    @Law
    void texts_cut_elsewhere_have_another_fingerprint(
            @ForAll @Size(max = 4) List<@StringLength(max = 3) @CharRange(from = '0', to = ':') String> a,
            @ForAll @Size(max = 4) List<@StringLength(max = 3) @CharRange(from = '0', to = ':') String> b) {
        Assume.that(!a.equals(b));

        assertThat(Fingerprint.of(new Texts(a))).isNotEqualTo(Fingerprint.of(new Texts(b)));
    }
}
