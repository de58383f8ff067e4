package fr.clausesociale.identity;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.identity.NafCode.Nomenclature.NAF_2025;
import static fr.clausesociale.identity.NafCode.Nomenclature.NAF_REV_2;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and codes that the State gives: right ones as they stand in public data, and how wrong ones are refused. */
class OfficialNumbersTest {

    static Stream<Arguments> right() {
        return Stream.of(
                kind(Siren::of, "356000000", "552100554", "732829320"),
                // the last two satisfy the rule of La Poste alone, and both rules
                kind(Siret::of, "73282932000074", "44090956200033", "35600000009075", "35600000000048"),
                kind(UncheckedSiret::of, "73282932000074", "21750001630066"),
                kind(QpvCode::of, "QP075019", "QP02A001", "QN07501M", "QN02B04N", "QN97402I"),
                kind(CommuneCode::of, "01001", "75056", "2A004", "2B033", "97411"),
                kind(CpvCode::of, "45000000", "45000000-7", "09310000-5", "51000000-9"),
                kind(Uai::of, "0951099D"));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                refused(
                        "siren-malformed",
                        Siren::of,
                        "",
                        "73282932",
                        "7328293200",
                        "732 829 320",
                        "73282932A",
                        "٧٣٢٨٢٩٣٢٠"),
                refused("siren-check-digit", Siren::of, "732829321", "372829320"),
                refused(
                        "siret-malformed",
                        Siret::of,
                        "",
                        "7328293200007",
                        "732829320000741",
                        "732 829 320 00074",
                        "7328293200007X"),
                refused(
                        "siret-check-digit",
                        Siret::of,
                        "73282932000073",
                        "21750001630066",
                        "73282932100007",
                        "35600000000049"),
                refused("siret-malformed", UncheckedSiret::of, "", "214356", "868768687576575"),
                refused(
                        "qpv-malformed",
                        QpvCode::of,
                        "",
                        "QP75019",
                        "QP0750190",
                        "QN075019",
                        "QN07501X",
                        "qp075019",
                        "QP0750-9"),
                refused("commune-malformed", CommuneCode::of, "", "1001", "2C004", "INO", "750560", "2a004"),
                refused(
                        "cpv-malformed",
                        CpvCode::of,
                        "",
                        "3023000",
                        "302300007",
                        "30230000-",
                        "30230000-77",
                        "30 230000"),
                refused("uai-malformed", Uai::of, "", "750652B", "0750652b", "0750652", "0750652BB"),
                refused("uai-check-letter", Uai::of, "0951099E", "0951098D", "0951099I"));
    }

    @ParameterizedTest
    @MethodSource("right")
    void a_right_number_is_kept_as_it_is_written(Function<String, Object> of, List<String> numbers) {
        for (String number : numbers) {
            assertThat(of.apply(number)).hasToString(number).isEqualTo(of.apply(number));
        }
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void a_wrong_number_is_refused_and_not_repeated(String code, Function<String, Object> of, List<String> numbers) {
        for (String number : numbers) {
            assertRefused(code, () -> of.apply(number))
                    .as(number)
                    .satisfies(message -> assertThat(number.isEmpty() || !message.contains(number))
                            .isTrue());
        }
    }

    @Test
    void numbers_are_ordered_by_their_text() {
        assertThat(Siren.of("356000000")).isLessThan(Siren.of("732829320"));
        assertThat(Siret.of("35600000000048")).isLessThan(Siret.of("73282932000074"));
        assertThat(UncheckedSiret.of("11111111111111")).isLessThan(UncheckedSiret.of("21111111111111"));
        assertThat(QpvCode.of("QN07501M")).isLessThan(QpvCode.of("QP075019"));
        assertThat(CommuneCode.of("2A004")).isLessThan(CommuneCode.of("75056"));
        assertThat(CpvCode.of("45000000")).isLessThan(CpvCode.of("45000000-7"));
        assertThat(Uai.of("0750652B")).isLessThan(Uai.of("0951099D"));
    }

    @Test
    void an_establishment_tells_whom_it_belongs_to() {
        assertThat(Siret.of("73282932000074").siren()).isEqualTo(Siren.of("732829320"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"21750001630066", "73282932100007", "35600000000049"})
    void a_number_of_somebody_else_is_held_even_if_its_check_digits_fail(String number) {
        assertThat(UncheckedSiret.of(number).checked()).isEmpty();
    }

    @Test
    void a_number_of_somebody_else_is_a_siret_if_its_check_digits_hold() {
        assertThat(UncheckedSiret.of("35600000009075").checked()).contains(Siret.of("35600000009075"));
    }

    @Test
    void every_single_wrong_digit_of_a_siret_is_found() {
        String right = "73282932000074";
        for (int i = 0; i < right.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String other = right.substring(0, i) + digit + right.substring(i + 1);
                assertThat(UncheckedSiret.of(other).checked().isPresent()).isEqualTo(other.equals(right));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"QP075019, OF_2014", "QN07501M, OF_2024"})
    void a_neighbourhood_tells_its_generation(String code, QpvCode.Generation generation) {
        assertThat(QpvCode.of(code).generation()).isEqualTo(generation);
    }

    @Test
    void a_cpv_code_is_the_same_with_and_without_its_check_digit() {
        assertThat(CpvCode.of("45000000-7").digits())
                .isEqualTo(CpvCode.of("45000000").digits())
                .isEqualTo("45000000");
    }

    @Test
    void an_activity_has_a_version_and_no_point() {
        assertThat(NafCode.of("43.21A", NAF_REV_2))
                .isEqualTo(NafCode.of("4321A", NAF_REV_2))
                .isNotEqualTo(NafCode.of("4321A", NAF_2025))
                .extracting(NafCode::code)
                .isEqualTo("4321A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "43.2", "43.21", "43.21a", "4.321A", "43.21AB"})
    void an_activity_of_another_form_is_refused(String code) {
        assertRefused("naf-malformed", "/code", () -> NafCode.of(code, NAF_REV_2));
    }

    @ParameterizedTest
    @EnumSource
    void a_level_comes_back_from_its_number(RncpLevel level) {
        assertThat(RncpLevel.of(level.number())).isEqualTo(level);
        assertThat(level).hasToString("LEVEL_" + level.number());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, -1})
    void there_are_eight_levels(int number) {
        assertRefused("rncp-level-invalid", () -> RncpLevel.of(number));
    }

    @ParameterizedTest
    @CsvSource({"I, 7 8", "II, 6", "III, 5", "IV, 4", "V, 3", "V_BIS, ''", "VI, ''"})
    void levels_of_1969_correspond_to_those_of_2019(RncpLevel.Of1969 former, String numbers) {
        List<RncpLevel> levels = Stream.of(numbers.split(" "))
                .filter(number -> !number.isEmpty())
                .map(number -> RncpLevel.of(Integer.parseInt(number)))
                .toList();

        assertThat(former.levels()).isEqualTo(levels);
    }

    private static Arguments kind(Function<String, Object> of, String... numbers) {
        return Arguments.of(of, List.of(numbers));
    }

    private static Arguments refused(String code, Function<String, Object> of, String... numbers) {
        return Arguments.of(code, of, List.of(numbers));
    }
}
