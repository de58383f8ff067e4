package fr.clausesociale.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Law;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class ApportionmentProperties {

    private static final long MOST = 100_000_000_000L;

    @Law
    void no_second_is_lost(@ForAll("weights") List<BigDecimal> weights, @ForAll @LongRange(max = MOST) long seconds) {
        List<Hours> shares = Apportionment.by(weights).split(Hours.ofSeconds(seconds));

        assertThat(shares).hasSameSizeAs(weights);
        assertThat(shares.stream().reduce(Hours.ZERO, Hours::plus)).isEqualTo(Hours.ofSeconds(seconds));
    }

    @Law
    void no_cent_is_lost(@ForAll("weights") List<BigDecimal> weights, @ForAll @LongRange(max = MOST) long cents) {
        List<Money> shares = Apportionment.by(weights).split(euros(cents));

        assertThat(shares).hasSameSizeAs(weights);
        assertThat(Money.total(CurrencyUnit.EUR, shares)).isEqualTo(euros(cents));
    }

    @Law
    void each_share_is_less_than_a_cent_from_its_exact_proportion(
            @ForAll("weights") List<BigDecimal> weights, @ForAll @LongRange(max = MOST) long cents) {
        List<Money> shares = Apportionment.by(weights).split(euros(cents));

        assertLessThanOneUnitFromProportion(
                weights, cents, shares.stream().map(Money::getAmountMinorLong).toList());
    }

    @Law
    void each_share_is_less_than_a_hundredth_of_an_hour_from_its_exact_proportion(
            @ForAll("weights") List<BigDecimal> weights, @ForAll @LongRange(max = MOST) long hundredths) {
        List<Hours> shares = Apportionment.by(weights).split(Hours.ofSeconds(36 * hundredths));

        assertThat(shares).allMatch(Hours::isHundredths);
        assertLessThanOneUnitFromProportion(
                weights,
                hundredths,
                shares.stream().map(share -> share.toSeconds() / 36).toList());
    }

    @Law
    void only_equal_remainders_depend_on_the_order_of_the_weights(
            @ForAll("weights") List<BigDecimal> weights,
            @ForAll @LongRange(max = MOST) long cents,
            @ForAll Random random) {
        Assume.that(remainders(weights, cents).stream().distinct().count() == weights.size());
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, weights.size()).boxed().toList());
        Collections.shuffle(order, random);

        List<Money> shares = Apportionment.by(weights).split(euros(cents));
        List<Money> shuffled =
                Apportionment.by(order.stream().map(weights::get).toList()).split(euros(cents));

        assertThat(shuffled).isEqualTo(order.stream().map(shares::get).toList());
    }

    @Law
    void of_equal_weights_the_first_receives_as_much_or_one_cent_more(
            @ForAll @LongRange(min = 1, max = 20) long companies, @ForAll @LongRange(max = MOST) long cents) {
        List<Money> shares = Apportionment.by(Collections.nCopies((int) companies, BigDecimal.ONE))
                .split(euros(cents));

        assertThat(shares).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(shares.get(0))
                .isLessThanOrEqualTo(shares.get(shares.size() - 1).plus(euros(1)));
    }

    @Law
    void weights_in_another_unit_give_the_same_shares(
            @ForAll("weights") List<BigDecimal> weights, @ForAll @LongRange(max = MOST) long cents) {
        List<BigDecimal> thousandths =
                weights.stream().map(weight -> weight.movePointLeft(3)).toList();

        assertThat(Apportionment.by(thousandths).split(euros(cents)))
                .isEqualTo(Apportionment.by(weights).split(euros(cents)));
    }

    @Provide
    Arbitrary<List<BigDecimal>> weights() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("10000000"))
                .ofScale(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .filter(weights -> weights.stream().anyMatch(weight -> weight.signum() > 0));
    }

    private static Money euros(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }

    /** |share − whole × weight ÷ total| &lt; 1, without a division. */
    private static void assertLessThanOneUnitFromProportion(List<BigDecimal> weights, long whole, List<Long> shares) {
        BigDecimal total = total(weights);
        for (int i = 0; i < shares.size(); i++) {
            BigDecimal error = BigDecimal.valueOf(shares.get(i))
                    .multiply(total)
                    .subtract(BigDecimal.valueOf(whole).multiply(weights.get(i)));
            assertThat(error.abs()).isLessThan(total);
        }
    }

    private static List<BigInteger> remainders(List<BigDecimal> weights, long whole) {
        BigInteger total = total(weights).movePointRight(2).toBigIntegerExact();
        return weights.stream()
                .map(weight -> weight.movePointRight(2)
                        .toBigIntegerExact()
                        .multiply(BigInteger.valueOf(whole))
                        .mod(total))
                .toList();
    }

    private static BigDecimal total(List<BigDecimal> weights) {
        return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
