package fr.clausesociale.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Law;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class PercentageProperties {

    @Law
    void reads_back_from_its_number(@ForAll @BigRange(min = "0", max = "100") @Scale(10) BigDecimal percent) {
        Percentage share = Percentage.of(percent);

        assertThat(Percentage.of(share.percent().toPlainString())).isEqualTo(share);
        assertThat(share.percent()).isEqualByComparingTo(percent);
        assertThat(share.fraction().multiply(BigDecimal.valueOf(100))).isEqualByComparingTo(percent);
    }

    @Law
    void order_is_that_of_the_numbers(
            @ForAll @BigRange(min = "0", max = "100") BigDecimal a,
            @ForAll @BigRange(min = "0", max = "100") BigDecimal b) {
        Percentage first = Percentage.of(a);
        Percentage second = Percentage.of(b);

        assertThat(first.compareTo(second)).isEqualTo(a.compareTo(b));
        assertThat(first.equals(second)).isEqualTo(a.compareTo(b) == 0);
    }
}
