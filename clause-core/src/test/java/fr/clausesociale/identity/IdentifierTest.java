package fr.clausesociale.identity;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of identifiers, which those of contracts, lots, companies, documents and events share. */
class IdentifierTest {

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind("contract id", ContractId::of),
                kind("lot id", LotId::of),
                kind("company id", CompanyId::of),
                kind("document id", DocumentId::of),
                kind("event id", EventId::of),
                kind("rule set name", name -> RuleSetId.of(name, "1")),
                kind("rule set version", version -> RuleSetId.of("ccag-2021", version)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void letters_digits_dots_underscores_slashes_and_hyphens_are_accepted(String kind, Function<String, Object> of) {
        for (String text : new String[] {"1", "21_BAM_048", "2021/048-1.b", "Électricité", "x".repeat(64)}) {
            assertThat(of.apply(text).toString()).as(kind).contains(text);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void any_other_text_is_refused_with_its_kind_and_without_being_repeated(String kind, Function<String, Object> of) {
        for (String text :
                new String[] {"", " ", "-1", "_1", "/1", "lot 1", "lot#1", "lot:1", "lot\n", "x".repeat(65)}) {
            assertRefused("identifier-malformed", () -> of.apply(text))
                    .contains(kind + ": 1 to 64 letters")
                    .doesNotContain("#", "\n", "xxx");
        }
    }

    @Test
    void an_identifier_is_written_as_its_text() {
        assertThat(ContractId.of("21_BAM_048")).hasToString("21_BAM_048");
        assertThat(LotId.of("1")).hasToString("1");
        assertThat(CompanyId.of("A")).hasToString("A");
        assertThat(DocumentId.of("statement-2022-03-31")).hasToString("statement-2022-03-31");
        assertThat(EventId.of("e-17")).hasToString("e-17");
        assertThat(RuleSetId.of("ccag-2021", "1")).hasToString("ccag-2021@1");
    }

    @Test
    void identifiers_are_ordered_by_their_text() {
        assertThat(ContractId.of("A")).isLessThan(ContractId.of("B"));
        assertThat(LotId.of("1")).isLessThan(LotId.of("2"));
        assertThat(CompanyId.of("A")).isLessThan(CompanyId.of("a"));
        assertThat(DocumentId.of("a-2022-03-31")).isLessThan(DocumentId.of("a-2022-06-30"));
        assertThat(EventId.of("e-1")).isLessThan(EventId.of("e-2"));
    }

    @Test
    void a_list_in_another_version_is_another_list() {
        assertThat(RuleSetId.of("ccag-2021", "1")).isNotEqualTo(RuleSetId.of("ccag-2021", "2"));
    }

    private static Arguments kind(String name, Function<String, Object> of) {
        return Arguments.of(name, of);
    }
}
