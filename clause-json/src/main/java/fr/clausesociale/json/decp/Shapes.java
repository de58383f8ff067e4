package fr.clausesociale.json.decp;

import static fr.clausesociale.json.decp.Shape.foreign;
import static fr.clausesociale.json.decp.Shape.optional;
import static fr.clausesociale.json.decp.Shape.required;

import fr.clausesociale.ClauseException;
import fr.clausesociale.identity.CommuneCode;
import fr.clausesociale.identity.CpvCode;
import fr.clausesociale.identity.UncheckedSiret;
import fr.clausesociale.json.decp.DecpContract.Acheteur;
import fr.clausesociale.json.decp.DecpContract.LieuExecution;
import fr.clausesociale.json.decp.DecpContract.Operateur;
import fr.clausesociale.json.decp.DecpContract.Tarif;
import fr.clausesociale.json.decp.Form.Amount;
import fr.clausesociale.json.decp.Form.Count;
import fr.clausesociale.json.decp.Form.Day;
import fr.clausesociale.json.decp.Form.Flag;
import fr.clausesociale.json.decp.Form.Many;
import fr.clausesociale.json.decp.Form.ManyLabels;
import fr.clausesociale.json.decp.Form.One;
import fr.clausesociale.json.decp.Form.OneLabel;
import fr.clausesociale.json.decp.Form.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The objects of version 2.0.3, after the official schema, with the fields that version 1.5.0 has besides. */
final class Shapes {

    static final String NO_SOCIAL_CONSIDERATION = "Pas de considération sociale";

    private static final int ANY_LENGTH = Integer.MAX_VALUE;

    private static final Pattern FOURTEEN_DIGITS = Pattern.compile("[0-9]{14}");
    private static final Pattern CPV = Pattern.compile("[0-9]{8}(?:-[0-9])?");

    private static final Form NUMBER = new Words(1, 16);
    private static final Form SUBJECT = new Words(0, 1000);
    private static final Form NAME = new Words(0, ANY_LENGTH);
    private static final Form COUNT = new Count();
    private static final Form DAY = new Day();
    private static final Form AMOUNT = new Amount(1);

    private static final Shape<Acheteur> BUYER = Shape.of(
                    Acheteur.class, required(new Words(0, ANY_LENGTH, FOURTEEN_DIGITS)), foreign(NAME))
            .reviewedBy((buyer, place) -> {
                buyer.id().ifPresent(id -> reviewSiret(id, place.at("id")));
                return buyer;
            });

    private static final Shape<Operateur> OPERATOR = Shape.of(
                    Operateur.class, required(new OneLabel(Labels.IDENTIFIER)), required(NAME), foreign(NAME))
            .reviewedBy(Shapes::review);

    private static final Shape<LieuExecution> PLACE = Shape.of(
                    LieuExecution.class, required(NAME), required(new OneLabel(Labels.PLACE)), foreign(NAME))
            .reviewedBy(Shapes::review);

    private static final Form SOCIAL = new ManyLabels("considerationSociale", Labels.SOCIAL, NO_SOCIAL_CONSIDERATION);
    private static final Form SOCIAL_OF_CONCESSION =
            new ManyLabels("considerationSociale", Labels.SOCIAL_OF_CONCESSION, NO_SOCIAL_CONSIDERATION);
    private static final Form ENVIRONMENTAL = new ManyLabels(
            "considerationEnvironnementale", Labels.ENVIRONMENTAL, "Pas de considération environnementale");
    private static final Form HOLDERS = new Many<>("titulaire", OPERATOR, "concessionnaire");

    static final Shape<Marche> MARCHE = Shape.of(
                    Marche.class,
                    required(NUMBER),
                    required(new One<>(BUYER, "id")),
                    required(new OneLabel(Labels.NATURE)),
                    required(SUBJECT),
                    required(new Words(0, ANY_LENGTH, CPV)),
                    required(new ManyLabels("technique", Labels.TECHNIQUE, null)),
                    required(new ManyLabels("modaliteExecution", Labels.EXECUTION, null)),
                    optional(NUMBER),
                    required(new Flag()),
                    required(new OneLabel(Labels.CCAG)),
                    required(COUNT),
                    required(new Flag()),
                    optional(Amount.share()),
                    required(new OneLabel(Labels.GROUPING)),
                    required(new Flag()),
                    optional(new Many<>(
                            "acteSousTraitance",
                            Shape.of(
                                    Marche.ActeSousTraitance.class,
                                    required(COUNT),
                                    required(new One<>(OPERATOR, null)),
                                    required(COUNT),
                                    required(DAY),
                                    required(DAY),
                                    required(AMOUNT),
                                    required(new OneLabel(Labels.PRICE_CHANGE))))),
                    required(new OneLabel(Labels.PROCEDURE)),
                    required(new One<>(PLACE, null)),
                    required(COUNT),
                    required(DAY),
                    required(DAY),
                    required(AMOUNT),
                    required(new ManyLabels("typePrix", Labels.PRICE_TYPE, null)),
                    required(new OneLabel(Labels.PRICE_FORM)),
                    optional(Amount.share()),
                    optional(Amount.share()),
                    required(HOLDERS),
                    required(SOCIAL),
                    required(ENVIRONMENTAL),
                    optional(new Many<>(
                                    "modificationActeSousTraitance",
                                    Shape.of(
                                            Marche.ModificationActeSousTraitance.class,
                                            required(COUNT),
                                            optional(COUNT),
                                            required(DAY),
                                            optional(AMOUNT),
                                            required(DAY)),
                                    "modificationActesSousTraitance",
                                    "modificationsActesSousTraitance")
                            .namedInXml("modificationActesSousTraitance")),
                    optional(new Many<>(
                            "modification",
                            Shape.of(
                                            Marche.Modification.class,
                                            required(COUNT),
                                            required(DAY),
                                            required(DAY),
                                            optional(COUNT),
                                            optional(AMOUNT),
                                            optional(HOLDERS),
                                            foreign(NAME))
                                    .reviewedTogetherBy(increasing(Marche.Modification::id)))),
                    foreign(NAME),
                    foreign(NAME))
            .reviewedBy((contract, place) -> {
                if (contract.codeCPV()
                        .filter(code -> !is(() -> CpvCode.of(code)))
                        .isPresent()) {
                    place.at("codeCPV").note(DecpFault.CPV_FORM);
                }
                return contract;
            });

    static final Shape<ContratConcession> CONCESSION = Shape.of(
            ContratConcession.class,
            required(NUMBER),
            required(new One<>(BUYER, "id")),
            required(new OneLabel(Labels.NATURE_OF_CONCESSION)),
            required(SUBJECT),
            required(new OneLabel(Labels.PROCEDURE_OF_CONCESSION)),
            required(COUNT),
            required(DAY),
            required(DAY),
            required(DAY),
            required(AMOUNT),
            required(new Amount(0)),
            optional(new Many<>(
                    "donneesAnnuelles",
                    Shape.of(
                            ContratConcession.DonneesAnnuelles.class,
                            required(DAY),
                            required(new Amount(0)),
                            required(new Many<>(
                                    "tarif",
                                    Shape.of(Tarif.class, required(new Words(0, 256)), required(new Amount(0)))))))),
            required(new Many<>("concessionnaire", OPERATOR, "titulaire")),
            required(SOCIAL_OF_CONCESSION),
            required(ENVIRONMENTAL),
            optional(new Many<>(
                    "modification",
                    Shape.of(
                                    ContratConcession.Modification.class,
                                    required(COUNT),
                                    required(DAY),
                                    required(DAY),
                                    optional(COUNT),
                                    optional(AMOUNT),
                                    foreign(NAME))
                            .reviewedTogetherBy(increasing(ContratConcession.Modification::id)))),
            foreign(new One<>(PLACE, null)),
            foreign(NAME),
            foreign(NAME));

    private Shapes() {}

    /** Notes what keeps a contract from being written as version 2.0.3, and what of it has no place there. */
    static void check(DecpContract contract, Place place) {
        if (contract instanceof Marche marche) {
            MARCHE.check(marche, place);
        } else {
            CONCESSION.check((ContratConcession) contract, place);
        }
    }

    private static Operateur review(Operateur operator, Place place) {
        boolean assumed = operator.typeIdentifiant().isEmpty()
                && operator.id()
                        .filter(id -> FOURTEEN_DIGITS.matcher(id).matches())
                        .isPresent();
        if (assumed) {
            place.note(DecpFault.IDENTIFIER_TYPE_ASSUMED);
        }
        if (assumed || operator.typeIdentifiant().equals(Optional.of("SIRET"))) {
            operator.id().ifPresent(id -> reviewSiret(id, place.at("id")));
        }
        return assumed ? new Operateur(Optional.of("SIRET"), operator.id(), operator.denominationSociale()) : operator;
    }

    private static void reviewSiret(String id, Place place) {
        if (!FOURTEEN_DIGITS.matcher(id).matches()) {
            place.note(DecpFault.SIRET_FORM);
        } else if (UncheckedSiret.of(id).checked().isEmpty()) {
            place.note(DecpFault.SIRET_CHECK_DIGIT);
        }
    }

    private static LieuExecution review(LieuExecution at, Place place) {
        String code = at.code().orElse("");
        boolean right = switch (at.typeCode().orElse("")) {
            case "Code postal" -> code.matches("[0-9]{5}");
            case "Code commune" -> is(() -> CommuneCode.of(code));
            case "Code département" -> code.matches("[0-9]{2}|2[AB]|97[1-8]|98[4678]");
            default -> true;
        };
        if (!right) {
            place.at("code").note(DecpFault.PLACE_FORM);
        }
        return at;
    }

    private static <R> Shape.ListReview<R> increasing(Function<R, Optional<Integer>> id) {
        return (List<R> items, Place place) -> {
            int last = 0;
            for (R item : items) {
                Optional<Integer> number = id.apply(item);
                if (number.isPresent()) {
                    if (number.get() <= last) {
                        place.note(DecpFault.MODIFICATION_ORDER);
                        return;
                    }
                    last = number.get();
                }
            }
        };
    }

    private static boolean is(Runnable of) {
        try {
            of.run();
            return true;
        } catch (ClauseException e) {
            return false;
        }
    }
}
