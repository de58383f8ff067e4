package fr.clausesociale.json.ocds;

import fr.clausesociale.Text;
import fr.clausesociale.json.token.TokenWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes named values as the standard writes them: days as instants of the zone, texts in the language of the publication. */
final class OcdsWriter {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final TokenWriter tokens;
    private final OcdsPublication publication;

    OcdsWriter(TokenWriter tokens, OcdsPublication publication) {
        this.tokens = tokens;
        this.publication = publication;
    }

    void startObject() throws IOException {
        tokens.startObject();
    }

    void startObject(String name) throws IOException {
        tokens.name(name);
        tokens.startObject();
    }

    void endObject() throws IOException {
        tokens.endObject();
    }

    void startList(String name) throws IOException {
        tokens.name(name);
        tokens.startList();
    }

    void endList() throws IOException {
        tokens.endList();
    }

    void text(String name, String text) throws IOException {
        tokens.name(name);
        tokens.text(text);
    }

    void text(String name, Text text) throws IOException {
        text(name, text.in(publication.language()));
    }

    void texts(String name, List<String> texts) throws IOException {
        startList(name);
        for (String text : texts) {
            tokens.text(text);
        }
        tokens.endList();
    }

    void number(String name, BigDecimal number) throws IOException {
        tokens.name(name);
        tokens.number(number);
    }

    void flag(String name, boolean flag) throws IOException {
        tokens.name(name);
        tokens.flag(flag);
    }

    void beginning(String name, LocalDate day) throws IOException {
        instant(name, day.atStartOfDay());
    }

    void end(String name, LocalDate day) throws IOException {
        instant(name, day.atTime(LAST_SECOND));
    }

    private void instant(String name, LocalDateTime time) throws IOException {
        text(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(publication.zone())));
    }

    String publishedOn() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(publication.on());
    }
}
