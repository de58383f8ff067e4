package fr.clausesociale.json.form;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.json.token.Token;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Sensitivity;
import fr.clausesociale.person.Unit;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A standard fact as its code, a fact of the application's own with all its parts. */
final class FactForm extends Form<Fact<?>> {

    private static final Text EXPECTED = Text.of(
            "le code d'un fait, comme \"rsa\", ou un fait avec toutes ses parties",
            "the code of a fact, such as \"rsa\", or a fact with all its parts");

    /** The parts of a fact. */
    record Wire(
            String code,
            Fact.Kind kind,
            Sensitivity sensitivity,
            Text label,
            List<Fact.Choice> choices,
            Optional<Unit> unit) {}

    private final Form<Wire> own = RecordForm.of(Wire.class);

    @Override
    public Fact<?> read(Reading in) throws IOException {
        if (in.token() == Token.START_OBJECT) {
            Wire wire = own.read(in);
            return notRedefined(new Fact<>(
                    wire.code(), wire.kind(), wire.sensitivity(), wire.label(), wire.choices(), wire.unit()));
        }
        return Facts.find(in.text(EXPECTED)).orElseThrow(FactForm::unknown);
    }

    @Override
    public void write(Fact<?> fact, Writing out) throws IOException {
        if (Facts.find(notRedefined(fact).code()).isPresent()) {
            out.text(fact.code());
        } else {
            own.write(
                    new Wire(fact.code(), fact.kind(), fact.sensitivity(), fact.label(), fact.choices(), fact.unit()),
                    out);
        }
    }

    private static Fact<?> notRedefined(Fact<?> fact) {
        ClauseException.requireAt(
                "/code",
                !Facts.isRedefined(fact),
                "fact-redefined",
                "le fait {0} est un fait standard, défini autrement ; il s'écrit par son code seul, et un fait propre à"
                        + " l'application porte un autre code",
                "fact {0} is a standard fact of another definition; it is written by its code alone, and a fact of your own has"
                        + " another code",
                fact.code());
        return fact;
    }

    private static ClauseException unknown() {
        String codes =
                String.join(", ", Facts.all().stream().map(Fact::code).sorted().toList());
        return new ClauseException(
                "fact-unknown",
                Text.of(
                        "aucun fait standard ne porte ce code ; connus : " + codes
                                + " ; un fait propre à l'application s'écrit avec toutes ses parties",
                        "no standard fact has this code; known: " + codes
                                + "; a fact of your own is written with all its parts"));
    }
}
