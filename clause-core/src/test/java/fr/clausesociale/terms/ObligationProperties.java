package fr.clausesociale.terms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Law;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.Obligation.HoursPerSlice;
import fr.clausesociale.terms.Obligation.SliceReading;
import fr.clausesociale.terms.Obligation.TriggerReading;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class ObligationProperties {

    private static final LegalReference ARTICLE = LegalReference.of("CCAP");

    /** A slice and its hours, before the readings are chosen. */
    record Slice(Money amount, Hours hours) {
        HoursPerSlice read(SliceReading slices) {
            return HoursPerSlice.of(amount, hours, slices, ARTICLE);
        }
    }

    @Law
    void more_invoiced_never_makes_less_due(
            @ForAll("slices") Slice slice,
            @ForAll SliceReading slices,
            @ForAll TriggerReading reading,
            @ForAll("amounts") Money trigger,
            @ForAll("amounts") Money invoiced,
            @ForAll("amounts") Money more) {
        HoursPerSlice fromTheFirstEuro = slice.read(slices);
        HoursPerSlice fromTheTrigger = fromTheFirstEuro.from(trigger, reading);

        assertThat(fromTheFirstEuro.due(invoiced.plus(more))).isGreaterThanOrEqualTo(fromTheFirstEuro.due(invoiced));
        assertThat(fromTheTrigger.due(invoiced.plus(more))).isGreaterThanOrEqualTo(fromTheTrigger.due(invoiced));
    }

    @Law
    void the_excess_alone_never_gives_more_than_everything_and_everything_what_no_trigger_gives(
            @ForAll("slices") Slice slice,
            @ForAll SliceReading slices,
            @ForAll("amounts") Money trigger,
            @ForAll("amounts") Money beyond) {
        Money invoiced = trigger.plus(beyond);
        Hours excess =
                slice.read(slices).from(trigger, TriggerReading.EXCESS_ONLY).due(invoiced);
        Hours everything = slice.read(slices)
                .from(trigger, TriggerReading.EVERYTHING_ONCE_REACHED)
                .due(invoiced);

        assertThat(excess)
                .isLessThanOrEqualTo(everything)
                .isEqualTo(slice.read(slices).due(beyond));
        assertThat(everything).isEqualTo(slice.read(slices).due(invoiced));
    }

    @Law
    void nothing_is_due_below_the_trigger(
            @ForAll("slices") Slice slice,
            @ForAll SliceReading slices,
            @ForAll TriggerReading reading,
            @ForAll("amounts") Money invoiced,
            @ForAll("amounts") Money missing) {
        assertThat(slice.read(slices).from(invoiced.plus(missing), reading).due(invoiced))
                .isEqualTo(Hours.ZERO);
    }

    @Law
    void full_slices_give_least_and_started_ones_most_by_at_most_one_slice(
            @ForAll("slices") Slice slice, @ForAll("amounts") Money invoiced) {
        Hours full = slice.read(SliceReading.FULL).due(invoiced);
        Hours proRata = slice.read(SliceReading.PRO_RATA).due(invoiced);
        Hours started = slice.read(SliceReading.STARTED).due(invoiced);

        assertThat(proRata).isBetween(full, started);
        assertThat(started.minus(full)).isIn(Hours.ZERO, slice.hours());
    }

    @Law
    void the_readings_agree_on_whole_slices(
            @ForAll("slices") Slice slice, @ForAll SliceReading slices, @ForAll("counts") int count) {
        assertThat(slice.read(slices).due(slice.amount().multipliedBy(count)))
                .isEqualTo(slice.hours().multipliedBy(count));
    }

    @Provide
    Arbitrary<Slice> slices() {
        Arbitrary<Hours> hours = Arbitraries.longs()
                .between(1, 10_000)
                .edgeCases(cases -> cases.includeOnly(1L, 10_000L))
                .map(hundredths -> Hours.ofSeconds(36 * hundredths));
        return Combinators.combine(amounts(), hours).as(Slice::new);
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.longs()
                .between(1, 1_000_000_000)
                .edgeCases(cases -> cases.includeOnly(1L, 1_000_000_000L))
                .map(cents -> Money.ofMinor(CurrencyUnit.EUR, cents));
    }

    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(0, 10_000);
    }
}
