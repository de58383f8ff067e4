package fr.clausesociale.report;

import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.eligibility.Criterion;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.law.LegalReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Writes a list of eligible persons as a Markdown page that a facilitator can check against the text, without knowing Java or
 * JSON: for each criterion the words of the text, what is asked of a person, the facts it depends on and how sensitive they are,
 * the documents, the source.
 *
 * <p>The same list gives the same bytes. Text of the list is escaped, so that a list of somebody else cannot bring markup into the
 * page.
 *
 * @since 0.1.0
 */
public final class RuleSetPage {

    private final RuleSet list;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private RuleSetPage(RuleSet list, Language language) {
        this.list = list;
        this.language = language;
    }

    /** The page of a list, in Markdown, each line ending with a line feed. */
    public static String of(RuleSet list, Language language) {
        return new RuleSetPage(list, language).page();
    }

    private String page() {
        line("# {0}", "# {0}", escape(list.title()));
        line("");
        line("- Liste : `{0}`", "- List: `{0}`", list.id().toString());
        line("- En vigueur {0}", "- In force {0}", list.inForce());
        line("- Texte : {0}", "- Text: {0}", source(list.reference()));
        line(
                list.open()
                        ? Text.of(
                                "- Liste ouverte : l'acheteur peut admettre d'autres personnes.",
                                "- Open list: the buyer may admit others.")
                        : Text.of(
                                "- Liste fermée : seules ces personnes sont admises.",
                                "- Closed list: only these persons are admitted."));
        if (!list.priority().isEmpty()) {
            line(
                    "- Public prioritaire : {0}",
                    "- Public that goes first: {0}",
                    joined(list.priority().stream()
                            .map(code -> escape(list.criterion(code).label()))
                            .toList()));
        }
        line(
                "- Durées en mois ou en années : si le mois n'a pas ce jour, dernier jour du mois, sauf mention contraire ; de même pour l'ancienneté d'un justificatif, comptée du jour qu'il atteste à celui de la décision.",
                "- Lengths in months or years: if the month has no such day, the last day of the month, unless said otherwise; so too for the age of a document, counted from the day that it attests to that of the decision.");
        line("- Empreinte : `{0}`", "- Fingerprint: `{0}`", list.fingerprint());
        line("");
        line("Une personne est éligible si elle remplit un critère.", "A person is eligible who meets one criterion.");
        for (int i = 0; i < list.criteria().size(); i++) {
            criterion(i + 1, list.criteria().get(i));
        }
        if (!list.examples().isEmpty()) {
            examples();
        }
        return out.toString();
    }

    private void criterion(int number, Criterion criterion) {
        line("");
        line("## {0}. {1}", "## {0}. {1}", number, escape(criterion.label()));
        line("");
        line("Code `{0}` · {1}", "Code `{0}` · {1}", criterion.code(), source(criterion.reference()));
        line("");
        tree(criterion.inWords(), 0);
        line("");
        line(
                "Renseignements : {0}",
                "Facts: {0}",
                joined(criterion.facts().stream()
                        .map(fact -> Text.format(
                                "{0} ({1})",
                                "{0} ({1})",
                                escape(fact.label()),
                                fact.sensitivity().label()))
                        .toList()));
        line("");
        line("Justificatifs : {0}", "Documents: {0}", documents(criterion));
    }

    private static Text documents(Criterion criterion) {
        List<Text> documents = new ArrayList<>();
        criterion.proofs().forEach(proof -> documents.add(escape(proof.inWords())));
        if (criterion.allProofs().size() > documents.size()) {
            documents.add(Text.of(
                    "ceux des conditions ci-dessus sur lesquelles repose le critère",
                    "those of the conditions above on which the criterion rests"));
        }
        return documents.isEmpty() ? Text.of("aucun dans cette liste", "none in this list") : joined(documents);
    }

    private void tree(Derivation step, int depth) {
        out.append("  ".repeat(depth)).append("- ");
        line("{0}", "{0}", escape(step.statement()));
        step.steps().forEach(below -> tree(below, depth + 1));
    }

    private void examples() {
        line("");
        line("## Exemples", "## Examples");
        line("");
        list.examples()
                .forEach(example -> line(
                        "- {0}, au {1} : {2}",
                        "- {0}, on {1}: {2}",
                        escape(example.name()),
                        example.at(),
                        example.expected().label()));
    }

    private static Text source(LegalReference reference) {
        Text citation = escape(Text.of(reference.citation(), reference.citation()));
        Text dated = reference
                .since()
                .map(day -> Text.format("{0}, en vigueur depuis le {1}", "{0}, in force since {1}", citation, day))
                .orElse(citation);
        return reference
                .uri()
                .map(uri -> Text.format("{0} (<{1}>)", "{0} (<{1}>)", dated, uri.toASCIIString()))
                .orElse(dated);
    }

    private static Text joined(Collection<Text> parts) {
        return parts.stream()
                .reduce((a, b) -> Text.format("{0} ; {1}", "{0}; {1}", a, b))
                .orElse(Text.of("aucun", "none"));
    }

    /** The same text in which no character of Markdown or HTML has a meaning, on one line. */
    private static Text escape(Text text) {
        return Text.of(escape(text.fr()), escape(text.en()));
    }

    private static String escape(String text) {
        return text.replaceAll("[\\p{Cntrl}]+", " ").replaceAll("([\\\\`*_\\[\\]<>#|&])", "\\\\$1");
    }

    private void line(String fr, String en, Object... figures) {
        line(Text.format(fr, en, figures));
    }

    private void line(Text text) {
        out.append(text.in(language)).append('\n');
    }

    private void line(String nothing) {
        out.append(nothing).append('\n');
    }
}
