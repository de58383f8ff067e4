package fr.clausesociale;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.quantity.Hours;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.ForAll;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class TextProperties {

    @Law
    void english_numbers_are_grouped_as_the_root_locale_groups_them(@ForAll BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(number.scale(), 0));

        assertThat(Text.format("{0}", "{0}", number).en()).isEqualTo(format.format(number));
    }

    @Law
    void french_and_english_hours_show_the_same_figure(@ForAll int hundredths) {
        Text text = Text.format("{0}", "{0}", Hours.ofSeconds(36L * hundredths));

        assertThat(text.fr().replace("\u202f", "").replace("\u00a0", " ").replace(',', '.'))
                .isEqualTo(text.en().replace(",", ""));
    }

    @Law
    void an_amount_reads_back_from_its_text(@ForAll int cents) {
        Money amount = Money.ofMinor(CurrencyUnit.EUR, cents);
        Text text = Text.format("{0}", "{0}", amount);

        assertThat(new BigDecimal(text.fr().replaceAll("[\u202f\u00a0€]", "").replace(',', '.')))
                .isEqualTo(amount.getAmount());
        assertThat(new BigDecimal(text.en().replaceAll("[,€]", ""))).isEqualTo(amount.getAmount());
    }
}
