package fr.clausesociale.json;

import fr.clausesociale.Language;
import fr.clausesociale.Text;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a statement of hours, in the order in which they are written. */
enum StatementColumn {
    ID("identifiant", "id"),
    ON("date", "on"),
    CORRECTS("rectifie", "corrects"),
    HIRE("embauche", "hire"),
    MONTH("mois", "month"),
    FROM("du", "from"),
    TO("au", "to"),
    HOURS("heures", "hours"),
    CLOCK("duree", "clock"),
    TRAINING("formation", "training");

    private final Text title;

    StatementColumn(String fr, String en) {
        this.title = Text.of(fr, en);
    }

    /** The column with a title, in either language. */
    static Optional<StatementColumn> of(String title) {
        return Arrays.stream(values())
                .filter(column ->
                        column.title.fr().equals(title) || column.title.en().equals(title))
                .findFirst();
    }

    /** The column of a JSON pointer. */
    static Optional<StatementColumn> at(String pointer) {
        return Arrays.stream(values())
                .filter(column -> column.pointer().equals(pointer))
                .findFirst();
    }

    static Text names(Collection<StatementColumn> columns) {
        return Text.of(names(columns, Language.FRENCH), names(columns, Language.ENGLISH));
    }

    private static String names(Collection<StatementColumn> columns, Language language) {
        return columns.stream().map(column -> column.title.in(language)).collect(Collectors.joining(", "));
    }

    static Text all() {
        return names(List.of(values()));
    }

    Text title() {
        return title;
    }

    String pointer() {
        return "/" + title.en();
    }
}
