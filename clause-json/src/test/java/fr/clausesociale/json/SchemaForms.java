package fr.clausesociale.json;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clausesociale.eligibility.Decision;
import fr.clausesociale.eligibility.RuleSetCatalogue;
import fr.clausesociale.identity.ActionId;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.DocumentId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PartId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.json.form.Alternatives;
import fr.clausesociale.json.form.Forms;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Situation;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Goes through the types of the documents and through their schemas side by side, and notes where the two differ: in fields, in which of
 * them may be left out, in codes, or in alternatives.
 */
final class SchemaForms {

    /** Definitions of what is no object in JSON. */
    private static final Map<Class<?>, String> SIMPLE = Map.ofEntries(
            entry(ActionId.class, "actionId"),
            entry(CompanyId.class, "companyId"),
            entry(ContractId.class, "contractId"),
            entry(CurrencyUnit.class, "currency"),
            entry(DocumentId.class, "documentId"),
            entry(EventId.class, "eventId"),
            entry(Hours.class, "hours"),
            entry(LocalDate.class, "day"),
            entry(LotId.class, "lotId"),
            entry(MonthDay.class, "dayOfYear"),
            entry(PartId.class, "partId"),
            entry(Percentage.class, "percentage"),
            entry(Period.class, "period"),
            entry(PersonToken.class, "personToken"),
            entry(URI.class, "webPage"),
            entry(YearMonth.class, "month"));

    private static final Map<Class<?>, String> OF_THE_JDK = Map.of(
            String.class, "string",
            BigDecimal.class, "number",
            boolean.class, "boolean",
            Boolean.class, "boolean",
            int.class, "integer",
            Integer.class, "integer",
            long.class, "integer");

    /** The records that stand for values that are written otherwise than by their components. */
    private static final Map<Class<?>, String> WIRES = Map.of(
            Decision.class, "DecisionWire",
            Fact.class, "FactForm$Wire",
            Money.class, "MoneyWire",
            RuleSetCatalogue.class, "CatalogueWire",
            Situation.class, "SituationWire");

    /** Components that their record demands, though it holds them as optional to say what each reading would give. */
    private static final Set<String> DEMANDED =
            Set.of("HoursPerSlice.slices", "YearlyActions.year", "YearlyActions.reading");

    private final Set<String> differences = new LinkedHashSet<>();
    private final Map<Class<?>, String> places = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    /** Compares all documents. */
    static SchemaForms compared() {
        SchemaForms forms = new SchemaForms();
        Schemas.DOCUMENTS.forEach((file, type) -> forms.compare(type, Map.of(), new Place(file, "")));
        return forms;
    }

    Set<String> differences() {
        return differences;
    }

    /** Where each type of the domain is described, as {@code file#pointer}. */
    Map<Class<?>, String> places() {
        return places;
    }

    /** What is described at each place, also that which is no object. */
    Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new HashMap<>();
        SIMPLE.forEach((type, name) -> types.put("common.json#/$defs/" + name, type));
        places.forEach((type, place) -> types.put(place, type));
        return types;
    }

    /** All places that describe something of the domain. */
    Set<String> seen() {
        return seen;
    }

    private void compare(Type type, Map<TypeVariable<?>, Type> bound, Place at) {
        if (type instanceof TypeVariable<?> variable) {
            compare(bound.get(variable), Map.of(), at);
            return;
        }
        Class<?> raw = raw(type);
        List<Place> way = at.way();
        way.forEach(place -> seen.add(place.toString()));
        Place place = way.get(way.size() - 1);
        if (raw == List.class || raw == Set.class) {
            require(place.is("array"), place, "an array");
            compare(argument(type, 0), bound, place.sub("items"));
        } else if (raw == Map.class) {
            require(place.is("object"), place, "an object");
            compare(argument(type, 0), bound, place.sub("propertyNames"));
            compare(argument(type, 1), bound, place.sub("additionalProperties"));
        } else if (SIMPLE.containsKey(raw)) {
            Place definition = new Place("common.json", "/$defs/" + SIMPLE.get(raw));
            require(way.contains(definition), at, "by way of " + definition);
        } else if (OF_THE_JDK.containsKey(raw)) {
            String json = OF_THE_JDK.get(raw);
            require(
                    place.is(json)
                            || (raw == Boolean.class
                                    && place.node().path("const").isBoolean()),
                    place,
                    json);
        } else if (raw == RoundingMode.class) {
            compareCodes(Stream.of(RoundingMode.values()).filter(mode -> mode != RoundingMode.UNNECESSARY), place);
        } else if (raw.isEnum()) {
            places.put(raw, place.toString());
            compareCodes(Arrays.stream(raw.getEnumConstants()).map(code -> (Enum<?>) code), place);
        } else if (raw == Fact.class) {
            compareFacts(place);
        } else if (raw.getSimpleName().equals("Amount")) {
            require(place.is("string"), place, "string");
        } else if (raw.getSimpleName().equals("Told")) {
            require(
                    Set.of("[\"boolean\",\"number\",\"string\"]", "[\"number\",\"string\"]")
                            .contains(place.node().path("type").toString()),
                    place,
                    "a value of a fact");
        } else {
            compareObjects(type, raw, bound, place);
        }
    }

    private void compareObjects(Type type, Class<?> raw, Map<TypeVariable<?>, Type> bound, Place place) {
        Map<TypeVariable<?>, Type> arguments = new HashMap<>();
        for (int i = 0; i < raw.getTypeParameters().length; i++) {
            Type argument = argument(type, i);
            arguments.put(raw.getTypeParameters()[i], bound.getOrDefault(argument, argument));
        }
        String described = raw.getName() + arguments.values() + " at " + place;
        if (!seen.add(described)) {
            return;
        }
        if (arguments.isEmpty()) {
            places.put(raw, place.toString());
        }
        Map<String, Class<?>> alternatives = Alternatives.of(raw);
        if (!alternatives.isEmpty() && !raw.isRecord()) {
            compareAlternatives(alternatives, place);
        } else {
            compareFields(raw, alternatives.keySet(), arguments, place);
        }
    }

    private void compareAlternatives(Map<String, Class<?>> alternatives, Place place) {
        Map<String, Place> described = new LinkedHashMap<>();
        for (int i = 0; i < place.node().path("oneOf").size(); i++) {
            List<Place> way = place.sub("oneOf/" + i).way();
            way.forEach(step -> seen.add(step.toString()));
            Place alternative = way.get(way.size() - 1);
            described.put(alternative.node().at("/properties/type/const").asText(), alternative);
        }
        require(described.keySet().equals(alternatives.keySet()), place, "the alternatives " + alternatives.keySet());
        alternatives.forEach((name, type) -> {
            if (described.containsKey(name)) {
                compare(type, Map.of(), described.get(name));
            }
        });
    }

    private void compareFields(
            Class<?> raw, Set<String> alternative, Map<TypeVariable<?>, Type> arguments, Place place) {
        Set<String> fields = new TreeSet<>();
        Set<String> required = new TreeSet<>();
        if (!alternative.isEmpty()) {
            fields.add("type");
            required.add("type");
            String name = place.node().at("/properties/type/const").asText();
            require(alternative.contains(name), place, "the type " + alternative);
        }
        Class<?> written = WIRES.containsKey(raw) ? wire(WIRES.get(raw)) : raw;
        Map<String, Type> components = new LinkedHashMap<>();
        for (RecordComponent component : written.getRecordComponents()) {
            components.put(component.getName(), component.getGenericType());
        }
        for (String figure : DomainFormTest.ADDED.getOrDefault(raw.getSimpleName(), Set.of())) {
            components.put(figure, figure(raw, figure));
        }
        components.forEach((name, type) -> {
            Optional<Type> content = optional(type);
            fields.add(name);
            boolean isFigure = DomainFormTest.ADDED
                    .getOrDefault(raw.getSimpleName(), Set.of())
                    .contains(name);
            if (!isFigure && (content.isEmpty() || DEMANDED.contains(raw.getSimpleName() + "." + name))) {
                required.add(name);
            }
            Place property = place.sub("properties/" + name);
            if (property.node().isMissingNode()) {
                differences.add(place + " lacks " + name);
            } else {
                compare(content.orElse(type), arguments, property);
            }
        });
        Set<String> described = new TreeSet<>();
        place.node().path("properties").fieldNames().forEachRemaining(described::add);
        require(described.equals(fields), place, "the fields " + fields);
        require(place.is("object"), place, "an object");
        require(place.texts("required").equals(required), place, "required " + required);
        require(!place.node().path("additionalProperties").asBoolean(true), place, "no other fields");
    }

    private void compareFacts(Place place) {
        require(place.node().path("oneOf").size() == 2, place, "a code or an object");
        List<Place> standard = place.sub("oneOf/0").way();
        List<Place> own = place.sub("oneOf/1").way();
        Stream.of(standard, own).flatMap(List::stream).forEach(step -> seen.add(step.toString()));
        Set<String> codes = Facts.all().stream().map(Fact::code).collect(toCollection(TreeSet::new));
        Place codesOfFacts = standard.get(standard.size() - 1).sub("anyOf/0");
        require(codesOfFacts.texts("enum").equals(codes), codesOfFacts, "the codes " + codes);
        Place parts = own.get(own.size() - 1);
        if (seen.add("fact at " + parts)) {
            compareFields(Fact.class, Set.of(), Map.of(), parts);
        }
    }

    private void compareCodes(Stream<? extends Enum<?>> constants, Place place) {
        Set<String> codes = constants.map(Enum::name).collect(toCollection(TreeSet::new));
        require(place.texts("enum").equals(codes), place, "the codes " + codes);
    }

    private void require(boolean holds, Place place, String expected) {
        if (!holds) {
            differences.add(place + " is not " + expected);
        }
    }

    private static Class<?> wire(String name) {
        try {
            return Class.forName(Forms.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Type figure(Class<?> type, String name) {
        try {
            return type.getMethod(name).getGenericReturnType();
        } catch (NoSuchMethodException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private static Optional<Type> optional(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
                ? Optional.of(generic.getActualTypeArguments()[0])
                : Optional.empty();
    }

    /** A place in a schema. */
    record Place(String file, String pointer) {

        JsonNode node() {
            return Schemas.tree(file, pointer);
        }

        Place sub(String path) {
            return new Place(file, pointer + "/" + path);
        }

        /** The place itself and those to which it refers, one after the other. */
        List<Place> way() {
            List<Place> way = new ArrayList<>(List.of(this));
            Place last = this;
            while (last.node().has("$ref")) {
                last = last.refer(last.node().get("$ref").asText());
                way.add(last);
            }
            return way;
        }

        Place refer(String reference) {
            int mark = reference.indexOf('#');
            String address = mark < 0 ? reference : reference.substring(0, mark);
            return new Place(address.isEmpty() ? file : address, mark < 0 ? "" : reference.substring(mark + 1));
        }

        boolean is(String type) {
            return node().path("type").asText().equals(type);
        }

        Set<String> texts(String list) {
            Set<String> texts = new TreeSet<>();
            node().path(list).forEach(text -> texts.add(text.asText()));
            return texts;
        }

        @Override
        public String toString() {
            return file + "#" + pointer;
        }
    }
}
