package fr.clausesociale.json.form;

import fr.clausesociale.Text;
import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.assessment.CompanyPosition;
import fr.clausesociale.assessment.LotPosition;
import fr.clausesociale.contract.Contract;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.eligibility.Decision;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.RuleSetCatalogue;
import fr.clausesociale.france.SudIsereReadings;
import fr.clausesociale.funding.FundingPlan;
import fr.clausesociale.iae.IaeRules;
import fr.clausesociale.identity.ActionId;
import fr.clausesociale.identity.CommuneCode;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.CpvCode;
import fr.clausesociale.identity.DocumentId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PartId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.identity.QpvCode;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.identity.Siren;
import fr.clausesociale.identity.Siret;
import fr.clausesociale.identity.Uai;
import fr.clausesociale.identity.UncheckedSiret;
import fr.clausesociale.journal.Event;
import fr.clausesociale.json.token.JsonFault;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Situation;
import fr.clausesociale.portfolio.PersonHours;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.receipt.AssessmentReceipt;
import fr.clausesociale.sizing.Sizing;
import fr.clausesociale.terms.ClauseTerms;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The form of each type, made when it is first asked for. */
public final class Forms {

    /** One class of each package of the domain that has values in JSON. */
    private static final Set<String> PACKAGES = Stream.of(
                    Text.class,
                    Assessment.class,
                    Contract.class,
                    Derivation.class,
                    RuleSet.class,
                    FundingPlan.class,
                    IaeRules.class,
                    RuleSetId.class,
                    Event.class,
                    SudIsereReadings.class,
                    LegalReference.class,
                    PersonHours.class,
                    Situation.class,
                    Rounding.class,
                    AssessmentReceipt.class,
                    Sizing.class,
                    ClauseTerms.class)
            .map(Class::getPackageName)
            .collect(Collectors.toUnmodifiableSet());

    /** Figures that follow from the others are written for whoever reads the document, and not read back. */
    private static final Map<Class<?>, List<String>> FIGURES =
            Map.of(LotPosition.class, List.of("toPerform", "gap"), CompanyPosition.class, List.of("balance"));

    private static final Text DATE = Text.of("une date comme \"2026-10-15\"", "a date such as \"2026-10-15\"");

    /** The types of the JDK that components have. */
    private static final Map<Class<?>, Form<?>> OF_THE_JDK = Map.ofEntries(
            Map.entry(Object.class, AnyForm.ANY),
            Map.entry(String.class, TextForm.plain(text -> text, text -> text)),
            Map.entry(boolean.class, new FlagForm()),
            Map.entry(Boolean.class, new FlagForm()),
            Map.entry(int.class, NumberForm.INT),
            Map.entry(Integer.class, NumberForm.INT),
            Map.entry(long.class, NumberForm.LONG),
            Map.entry(Long.class, NumberForm.LONG),
            Map.entry(BigDecimal.class, NumberForm.ANY),
            Map.entry(LocalDate.class, new TextForm<>(Forms::date, Forms::text, DATE)),
            Map.entry(
                    MonthDay.class,
                    new TextForm<>(
                            MonthDay::parse,
                            MonthDay::toString,
                            Text.of(
                                    "un jour de l'année, comme \"--03-31\" pour le 31 mars",
                                    "a day of the year, such as \"--03-31\" for 31 March"))),
            Map.entry(
                    YearMonth.class,
                    new TextForm<>(
                            YearMonth::parse,
                            YearMonth::toString,
                            Text.of(
                                    "un mois, comme \"2026-10\" pour octobre 2026",
                                    "a month, such as \"2026-10\" for October 2026"))),
            Map.entry(
                    Period.class,
                    new TextForm<>(
                            Period::parse,
                            Period::toString,
                            Text.of(
                                    "une durée, comme \"P12M\" pour 12 mois ou \"P4Y\" pour 4 ans",
                                    "a length, such as \"P12M\" for 12 months or \"P4Y\" for 4 years"))),
            Map.entry(
                    URI.class,
                    new TextForm<>(
                            URI::create,
                            URI::toString,
                            Text.of(
                                    "une adresse, comme \"https://www.legifrance.gouv.fr\"",
                                    "an address, such as \"https://www.legifrance.gouv.fr\""))),
            Map.entry(RoundingMode.class, TextForm.codes(RoundingMode.class)));

    /** The types that are no objects of their components: identifiers, which are plain text, and those with forms of their own. */
    private static final Map<Class<?>, Form<?>> OF_THEIR_OWN = Map.ofEntries(
            Map.entry(ActionId.class, TextForm.plain(ActionId::of, ActionId::value)),
            Map.entry(CommuneCode.class, TextForm.plain(CommuneCode::of, CommuneCode::value)),
            Map.entry(CompanyId.class, TextForm.plain(CompanyId::of, CompanyId::value)),
            Map.entry(ContractId.class, TextForm.plain(ContractId::of, ContractId::value)),
            Map.entry(CpvCode.class, TextForm.plain(CpvCode::of, CpvCode::value)),
            Map.entry(DocumentId.class, TextForm.plain(DocumentId::of, DocumentId::value)),
            Map.entry(EventId.class, TextForm.plain(EventId::of, EventId::value)),
            Map.entry(LotId.class, TextForm.plain(LotId::of, LotId::value)),
            Map.entry(PartId.class, TextForm.plain(PartId::of, PartId::value)),
            Map.entry(PersonToken.class, TextForm.plain(PersonToken::of, PersonToken::value)),
            Map.entry(QpvCode.class, TextForm.plain(QpvCode::of, QpvCode::value)),
            Map.entry(Siren.class, TextForm.plain(Siren::of, Siren::value)),
            Map.entry(Siret.class, TextForm.plain(Siret::of, Siret::value)),
            Map.entry(Uai.class, TextForm.plain(Uai::of, Uai::value)),
            Map.entry(UncheckedSiret.class, TextForm.plain(UncheckedSiret::of, UncheckedSiret::value)),
            Map.entry(Hours.class, new HoursForm()),
            Map.entry(
                    Percentage.class,
                    new NumberForm<>(
                            Percentage::of,
                            Percentage::percent,
                            Text.of(
                                    "un nombre de 0 à 100 sans guillemets ni signe, comme 12.5",
                                    "a number from 0 to 100 without quotes or sign, such as 12.5"))),
            Map.entry(Money.class, MoneyWire.money()),
            Map.entry(CurrencyUnit.class, MoneyWire.currencies()),
            Map.entry(MoneyWire.Amount.class, MoneyWire.amounts()),
            Map.entry(Fact.class, new FactForm()),
            Map.entry(Situation.class, SituationWire.form()),
            Map.entry(SituationWire.Told.class, new SituationWire.ToldForm()),
            Map.entry(RuleSetCatalogue.class, CatalogueWire.form()),
            Map.entry(Decision.class, DecisionWire.form()));

    private static final ClassValue<Form<?>> OF_CLASSES = new ClassValue<>() {
        @Override
        protected Form<?> computeValue(Class<?> type) {
            return make(type);
        }
    };

    private Forms() {}

    /** The form of a class; one that refuses every value if the class has none. */
    @SuppressWarnings("unchecked") // each form is kept under the class of its values
    public static <T> Form<T> of(Class<T> type) {
        return (Form<T>) OF_CLASSES.get(type);
    }

    /** The form of whatever value is written, by its own class; it reads nothing. */
    public static Form<Object> any() {
        return AnyForm.ANY;
    }

    /** Whether the library says how a type is written: one of the domain, or an amount of money. */
    public static boolean isOurs(Class<?> type) {
        return OF_THEIR_OWN.containsKey(type)
                || (isOfDomain(type) && (type.isRecord() || type.isEnum()))
                || !Alternatives.of(type).isEmpty();
    }

    /** Whether a class lies in a package of the domain; not in one of an application that begins with the same name. */
    public static boolean isOfDomain(Class<?> type) {
        return PACKAGES.contains(type.getPackageName());
    }

    /** The form of a class with type variables, such as dated values, for the forms of what these stand for. */
    public static Form<?> of(Class<?> type, List<Form<?>> arguments) {
        if (type == List.class) {
            return ListForm.lists(arguments.get(0));
        }
        if (type == Set.class) {
            return ListForm.sets(arguments.get(0));
        }
        if (type == Map.class) {
            return new MapForm<>((TextForm<?>) arguments.get(0), arguments.get(1));
        }
        Form<?> plain = of(type);
        if (arguments.isEmpty() || !(plain instanceof RecordForm<?>)) {
            return plain;
        }
        Map<TypeVariable<?>, Form<?>> bound = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            bound.put(type.getTypeParameters()[i], arguments.get(i));
        }
        return new RecordForm<>(type, bound, null);
    }

    /** The form of a component, whose type may name variables. */
    static Form<?> of(Type type, Map<TypeVariable<?>, Form<?>> arguments) {
        if (type instanceof Class<?> plain) {
            return of(plain);
        }
        if (type instanceof ParameterizedType generic) {
            List<Form<?>> parts = new ArrayList<>();
            for (Type part : generic.getActualTypeArguments()) {
                parts.add(of(part, arguments));
            }
            return of((Class<?>) generic.getRawType(), parts);
        }
        Form<?> bound = type instanceof TypeVariable<?> variable ? arguments.get(variable) : null;
        return bound == null ? AnyForm.ANY : bound;
    }

    /** The type of what an optional may hold; empty if a type is not optional. */
    static Optional<Type> optional(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
                ? Optional.of(generic.getActualTypeArguments()[0])
                : Optional.empty();
    }

    /** The names of the figures that a record writes behind its components. */
    static List<String> figures(Class<?> type) {
        return FIGURES.getOrDefault(type, List.of());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the alternatives of a type are of that type, an enum is an enum
    private static Form<?> make(Class<?> type) {
        Form<?> known = OF_THEIR_OWN.getOrDefault(type, OF_THE_JDK.get(type));
        if (known != null) {
            return known;
        }
        SortedMap<String, Class<?>> alternatives = Alternatives.of(type);
        if (!alternatives.isEmpty()) {
            return new AlternativesForm<>((SortedMap) alternatives);
        }
        if (isOfDomain(type) && type.isEnum()) {
            return TextForm.codes((Class<? extends Enum>) type);
        }
        boolean isWire = type.getPackageName().equals(Forms.class.getPackageName());
        return type.isRecord() && (isOfDomain(type) || isWire) ? RecordForm.of(type) : new UnsupportedForm<>();
    }

    /** A date with a year of four digits: no document of a contract has another, and a loop over years must end. */
    static LocalDate date(String text) {
        if (text.length() != "2026-10-15".length()) {
            throw new DateTimeException("a date has ten characters");
        }
        return LocalDate.parse(text);
    }

    private static String text(LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > 9999) {
            throw JsonFault.wrongType(DATE);
        }
        return date.toString();
    }
}
