package fr.clausesociale.sizing;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.sizing.PostsMethod.Counted;
import fr.clausesociale.sizing.PostsMethod.Posts;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostsMethodTest {

    private static final LegalReference PAGE = LegalReference.of("Règle de la ville");
    private static final Divisor YEAR = Divisor.fullTimeYear(Hours.of(1607), PAGE);

    @ParameterizedTest
    @CsvSource({"2, 18, 4821", "1, 12, 1607", "0.5, 12, 804", "1, 1, 134", "1.13, 12, 1816"})
    void full_time_posts_are_counted_by_the_year(String posts, int months, String hours) {
        assertThat(new PostsMethod(posts(Counted.FULL_TIME_POSTS, posts, YEAR), months, Rounding.NEAREST_HOUR)
                        .size()
                        .hours())
                .isEqualTo(Hours.of(hours));
    }

    @Test
    void people_are_counted_by_what_one_works_in_a_month() {
        Sizing sizing = new PostsMethod(
                        posts(Counted.PEOPLE, "3", Divisor.month(Hours.of("86.67"), PAGE)), 6, Rounding.NEAREST_HOUR)
                .size();

        assertThat(sizing.hours()).isEqualTo(Hours.of(1560));
        assertThat(sizing.derivation().render(Language.ENGLISH)).isEqualTo("""
                        - insertion hours: 1,560 h
                          - 3 people × 6\u00a0months × 86.67 h a month = 1,560.06 h to the hundredth; rounding: to a step of 1 h (to the nearest, half up) → 1,560 h [Règle de la ville]
                        """);
    }

    @Test
    void explains_full_time_posts_in_french() {
        assertThat(new PostsMethod(posts(Counted.FULL_TIME_POSTS, "1.5", YEAR), 12, Rounding.NEAREST_HOUR)
                        .size()
                        .derivation()
                        .render(Language.FRENCH))
                .contains(
                        "1,5 poste à temps plein × 12\u00a0mois × 1\u202f607\u00a0h par an ÷ 12 = 2\u202f410,5\u00a0h");
    }

    @ParameterizedTest
    @CsvSource({
        "PEOPLE, 1, 6, 1 personne × 6 mois, 1 person × 6 months",
        "PEOPLE, 2, 1, 2 personnes × 1 mois, 2 people × 1 month",
        "FULL_TIME_POSTS, 1, 6, 1 poste à temps plein × 6 mois, 1 full-time post × 6 months",
        "FULL_TIME_POSTS, 0.04, 6, '0,04 poste à temps plein × 6 mois', 0.04 full-time posts × 6 months",
        "FULL_TIME_POSTS, 2, 6, 2 postes à temps plein × 6 mois, 2 full-time posts × 6 months"
    })
    void a_number_of_people_or_posts_agrees(Counted counted, String number, int months, String fr, String en) {
        PostsMethod method = new PostsMethod(posts(counted, number, YEAR), months, Rounding.NEAREST_HUNDREDTH);
        Derivation derivation = method.size().derivation();

        assertThat(plain(derivation.render(Language.FRENCH))).contains("- " + fr + " × ");
        assertThat(plain(derivation.render(Language.ENGLISH))).contains("- " + en + " × ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000000.1", "1E+999999999", "0.0000001"})
    void a_number_of_posts_that_cannot_be_is_refused(String posts) {
        assertRefused("sizing-posts-invalid", "/number", () -> posts(Counted.FULL_TIME_POSTS, posts, YEAR));
    }

    @Test
    void half_a_person_is_refused() {
        assertRefused("sizing-posts-invalid", "/number", () -> posts(Counted.PEOPLE, "1.5", YEAR));
        assertThat(posts(Counted.PEOPLE, "2.0", YEAR)).isEqualTo(posts(Counted.PEOPLE, "2", YEAR));
    }

    @Test
    void the_working_time_of_a_post_is_not_a_day() {
        assertRefused(
                "sizing-working-time-invalid",
                "/workingTime/unit",
                () -> posts(Counted.PEOPLE, "1", Divisor.day(Hours.of(7), PAGE)));
    }

    @Test
    void a_million_posts_for_a_century_are_refused() {
        assertRefused(
                "sizing-hours-out-of-range",
                () -> new PostsMethod(posts(Counted.PEOPLE, "1000000", YEAR), 1200, Rounding.NEAREST_HOUR).size());
    }

    private static Posts posts(Counted counted, String number, Divisor workingTime) {
        return new Posts(counted, new BigDecimal(number), workingTime);
    }
}
