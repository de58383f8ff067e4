package fr.clausesociale.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.clausesociale.journal.Event;
import fr.clausesociale.json.CsvOptions;
import fr.clausesociale.json.HoursStatement;
import fr.clausesociale.json.LineAccount;
import fr.clausesociale.json.RejectedLine;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The example of the README on statements: what stands between the two marks is there word for word. */
final class StatementExample {

    private StatementExample() {}

    static void run(PrintStream out) {
        // README
        InputStream statement = new ByteArrayInputStream("""
                identifiant;date;rectifie;embauche;mois;heures
                d-1;2023-07-05;;h-0001;2023-06;151,67
                d-2;2023-07-05;;h-0002;2023-06;1.234,5
                d-3;05/07/2023;;h-0003;2023-06;70
                d-4;2023-07-20;d-1;;;140,5
                """.getBytes(UTF_8));
        List<Event> events = new ArrayList<>();
        Consumer<RejectedLine> rejected = line -> out.println(line.line() + ":" + line.column() + " " + line.code()
                + ": " + line.text().en());
        LineAccount account = HoursStatement.readCsv(statement, CsvOptions.STANDARD, events::add, rejected);
        out.println(account);
        // README
    }
}
