package fr.clausesociale.json.decp;

import fr.clausesociale.ClauseException;
import fr.clausesociale.contract.Contract;
import fr.clausesociale.contract.Grouping;
import fr.clausesociale.contract.Grouping.Liability;
import fr.clausesociale.contract.Lot;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.Siret;
import fr.clausesociale.json.decp.DecpContract.Acheteur;
import fr.clausesociale.json.decp.DecpContract.Operateur;
import fr.clausesociale.terms.ClauseTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * Converts between contracts of the essential data and the contract and terms of a social clause. Both say much that the other has no place
 * for; every such loss is told. What is missing or contradicts itself refuses the conversion, and nothing is invented.
 *
 * <p>This type is thread-safe.
 *
 * @since 0.1.0
 */
public final class DecpMapping {

    private static final String CLAUSE = "Clause sociale";
    private static final String JOINT = "Conjoint";
    private static final String JOINT_AND_SEVERAL = "Solidaire";
    private static final String NO_GROUPING = "Pas de groupement";
    private static final String SIRET = "SIRET";

    private static final Map<String, SocialConsideration> CONSIDERATIONS = Map.of(
            CLAUSE,
            SocialConsideration.CLAUSE,
            "Critère social",
            SocialConsideration.CRITERION,
            "Marché réservé",
            SocialConsideration.RESERVED,
            "Concession réservée",
            SocialConsideration.RESERVED);

    private DecpMapping() {}

    /**
     * The social considerations of a contract; an empty set if it says that it has none. It is refused if it says nothing, says what the
     * format does not know, or says that it has none beside one.
     *
     * @param contract the contract as it was read
     * @return findings with pointers within the contract
     */
    public static DecpResult<Set<SocialConsideration>> socialConsiderations(DecpContract contract) {
        Set<SocialConsideration> considerations = EnumSet.noneOf(SocialConsideration.class);
        boolean none = false;
        boolean known = true;
        for (String label : contract.considerationsSociales()) {
            none |= label.equals(Shapes.NO_SOCIAL_CONSIDERATION);
            if (CONSIDERATIONS.containsKey(label)) {
                considerations.add(CONSIDERATIONS.get(label));
            } else {
                known &= label.equals(Shapes.NO_SOCIAL_CONSIDERATION);
            }
        }
        if (!known || none != considerations.isEmpty()) {
            return new DecpResult<>(
                    Optional.empty(), List.of(DecpFault.CONSIDERATIONS_UNCLEAR.finding("/considerationsSociales")));
        }
        return new DecpResult<>(Optional.of(Collections.unmodifiableSet(considerations)), List.of());
    }

    /**
     * The contract of the domain, as it stands after its modifications: the number, the SIRET of the buyer, the subject, the holders, and the last
     * day, counted from the notification (of a concession from its start) over the length in months. A company is named by its SIRET, or by
     * the type of its identifier, a slash and the identifier, such as {@code TVA/DE814864138}.
     *
     * @param contract the contract as it was read
     * @param lot the number of the lot that it is, since essential data have none; of an undivided contract any
     * @return the contract with its one lot; findings with pointers within the contract
     */
    public static DecpResult<Contract> contract(DecpContract contract, LotId lot) {
        return contract instanceof Marche marche
                ? new ToContract(new Latest(marche), lot).result()
                : new ToContract(new Latest((ContratConcession) contract), lot).result();
    }

    /**
     * One lot of the terms of a clause as a contract of version 2.0.3. The terms give the subject (of a contract of several lots, the label of
     * the lot), how the holders are grouped, and {@code Clause sociale} if the lot bears the clause. All else the format asks for is not in
     * terms, and comes from {@code rest}. That may also give the number, the buyer and the holders; if it does not, the number of the
     * contract is taken, and the buyer and the companies must be named by their SIRET, or companies as {@link #contract} names them.
     *
     * @param terms the terms
     * @param lot one of its lots
     * @param rest what terms do not say; what they do say is replaced
     * @return a contract that {@link Decp#write} writes; findings with pointers within the contract, but those that tell what of the terms has
     *     no place ({@code decp-not-in-decp}) within the terms
     */
    public static DecpResult<Marche> marche(ClauseTerms terms, LotId lot, Marche rest) {
        return new ToMarche(terms, lot, rest).result();
    }

    /** A contract of either kind after its modifications, in the words of both. */
    private record Latest(
            DecpContract contract,
            Optional<Acheteur> buyer,
            String buyerField,
            Optional<LocalDate> start,
            String startField,
            Optional<Integer> months,
            List<Operateur> holders,
            String holdersField,
            Optional<String> grouping,
            List<String> given) {

        Latest(Marche marche) {
            this(
                    marche,
                    marche.acheteur(),
                    "acheteur",
                    marche.dateNotification(),
                    "dateNotification",
                    latest(
                            marche.modifications(),
                            Marche.Modification::id,
                            Marche.Modification::dureeMois,
                            marche.dureeMois()),
                    latest(
                                    marche.modifications(),
                                    Marche.Modification::id,
                                    change -> Optional.of(change.titulaires()).filter(all -> !all.isEmpty()),
                                    Optional.of(marche.titulaires()))
                            .orElse(List.of()),
                    "titulaires",
                    marche.typeGroupementOperateurs(),
                    Shapes.MARCHE.given(marche));
        }

        Latest(ContratConcession concession) {
            this(
                    concession,
                    concession.autoriteConcedante(),
                    "autoriteConcedante",
                    concession.dateDebutExecution(),
                    "dateDebutExecution",
                    latest(
                            concession.modifications(),
                            ContratConcession.Modification::id,
                            ContratConcession.Modification::dureeMois,
                            concession.dureeMois()),
                    concession.concessionnaires(),
                    "concessionnaires",
                    Optional.empty(),
                    Shapes.CONCESSION.given(concession));
        }

        /** The last of some changes that says something, by their numbers and where these are missing or equal by their order. */
        private static <M, T> Optional<T> latest(
                List<M> changes,
                Function<M, Optional<Integer>> number,
                Function<M, Optional<T>> said,
                Optional<T> first) {
            return changes.stream()
                    .sorted(Comparator.comparing(change -> number.apply(change).orElse(0)))
                    .flatMap(change -> said.apply(change).stream())
                    .reduce((earlier, later) -> later)
                    .or(() -> first);
        }
    }

    private static final class ToContract {
        private final Latest latest;
        private final LotId lot;
        private final Notes notes = new Notes();
        private final Place place = Place.root(notes, "");

        ToContract(Latest latest, LotId lot) {
            this.latest = latest;
            this.lot = lot;
        }

        DecpResult<Contract> result() {
            Optional<ContractId> id =
                    required("id", latest.contract().id()).flatMap(text -> domain("id", () -> ContractId.of(text)));
            Optional<String> buyer =
                    required(latest.buyerField(), latest.buyer().flatMap(Acheteur::id));
            Optional<String> subject = required("objet", latest.contract().objet());
            Optional<Grouping> holder = holder();
            Optional<LocalDate> start = required(latest.startField(), latest.start());
            Optional<Integer> months = required("dureeMois", latest.months());
            losses();
            Optional<Contract> contract = Optional.empty();
            if (!notes.hasRefusal()) {
                place.at("dureeMois").note(DecpFault.END_DERIVED);
                contract = domain(
                        "dureeMois",
                        () -> new Contract(
                                id.orElseThrow(),
                                buyer.orElseThrow(),
                                subject.orElseThrow(),
                                List.of(new Lot(lot, subject.orElseThrow())),
                                holder.orElseThrow(),
                                start.orElseThrow()
                                        .plusMonths(months.orElseThrow())
                                        .minusDays(1),
                                CurrencyUnit.EUR));
            }
            return new DecpResult<>(contract, notes.all());
        }

        private Optional<Grouping> holder() {
            String field = latest.holdersField();
            List<CompanyId> members = new ArrayList<>();
            for (int i = 0; i < latest.holders().size(); i++) {
                Operateur holder = latest.holders().get(i);
                if (holder.typeIdentifiant().isEmpty() || holder.id().isEmpty()) {
                    place.at(field).at(i).note(DecpFault.CONVERSION_MISSING);
                    return Optional.empty();
                }
                String type = holder.typeIdentifiant().get();
                String id = holder.id().get();
                Optional<CompanyId> company =
                        domain(field + "/" + i, () -> CompanyId.of(type.equals(SIRET) ? id : type + "/" + id));
                company.ifPresent(members::add);
                if (holder.denominationSociale().isPresent()) {
                    place.at(field).at(i).at("denominationSociale").note(DecpFault.NOT_IN_CONTRACT);
                }
            }
            if (latest.holders().isEmpty()) {
                place.at(field).note(DecpFault.CONVERSION_MISSING);
                return Optional.empty();
            }
            if (members.size() < latest.holders().size()) {
                return Optional.empty();
            }
            return liability(members.size())
                    .flatMap(liability -> domain(field, () -> new Grouping(liability, members)));
        }

        private Optional<Liability> liability(int members) {
            String grouping = latest.grouping().orElse("");
            boolean grouped = grouping.equals(JOINT) || grouping.equals(JOINT_AND_SEVERAL);
            Place field = place.at("typeGroupementOperateurs");
            if (members == 1) {
                if (grouped) {
                    field.note(DecpFault.GROUPING_OF_ONE);
                }
                return Optional.of(Liability.SINGLE);
            }
            if (!grouped) {
                field.note(DecpFault.GROUPING_UNCLEAR);
                return Optional.empty();
            }
            place.at(latest.holdersField()).note(DecpFault.LEAD_ASSUMED);
            return Optional.of(grouping.equals(JOINT) ? Liability.JOINT : Liability.JOINT_AND_SEVERAL);
        }

        private void losses() {
            Set<String> kept = Set.of(
                    "id",
                    "objet",
                    "dureeMois",
                    "typeGroupementOperateurs",
                    latest.buyerField(),
                    latest.startField(),
                    latest.holdersField());
            for (String field : latest.given()) {
                if (!kept.contains(field)) {
                    place.at(field).note(DecpFault.NOT_IN_CONTRACT);
                }
            }
            if (latest.buyer().flatMap(Acheteur::nom).isPresent()) {
                place.at(latest.buyerField()).at("nom").note(DecpFault.NOT_IN_CONTRACT);
            }
        }

        private <T> Optional<T> required(String field, Optional<T> value) {
            if (value.isEmpty()) {
                place.at(field).note(DecpFault.CONVERSION_MISSING);
            }
            return value;
        }

        /** What the domain makes, or nothing and why it refuses. */
        private <T> Optional<T> domain(String pointer, Supplier<T> value) {
            try {
                return Optional.of(value.get());
            } catch (ClauseException e) {
                notes.add(new DecpFinding(DecpFinding.Kind.REFUSED, e.code(), "/" + pointer, e.text()));
                return Optional.empty();
            }
        }
    }

    private static final class ToMarche {
        private final ClauseTerms terms;
        private final Contract contract;
        private final LotId lot;
        private final Marche rest;
        private final Notes notes = new Notes();
        private final Place place = Place.root(notes, "");

        ToMarche(ClauseTerms terms, LotId lot, Marche rest) {
            this.terms = terms;
            this.contract = terms.contract();
            this.lot = lot;
            this.rest = rest;
        }

        DecpResult<Marche> result() {
            Optional<Lot> sold = contract.lot(lot);
            if (sold.isEmpty()) {
                return new DecpResult<>(Optional.empty(), List.of(DecpFault.LOT_UNKNOWN.finding("")));
            }
            if (!contract.currency().equals(CurrencyUnit.EUR)) {
                place.at("montant").note(DecpFault.CURRENCY);
            }
            losses();
            Marche marche = new Marche(
                    number(),
                    buyer(),
                    rest.nature(),
                    Optional.of(
                            contract.lots().size() == 1
                                    ? contract.subject()
                                    : sold.get().label()),
                    rest.codeCPV(),
                    rest.techniques(),
                    rest.modalitesExecution(),
                    rest.idAccordCadre(),
                    rest.marcheInnovant(),
                    rest.ccag(),
                    rest.offresRecues(),
                    rest.attributionAvance(),
                    rest.tauxAvance(),
                    Optional.of(grouping(contract.holder().liability())),
                    rest.sousTraitanceDeclaree(),
                    rest.actesSousTraitance(),
                    rest.procedure(),
                    rest.lieuExecution(),
                    rest.dureeMois(),
                    rest.dateNotification(),
                    rest.datePublicationDonnees(),
                    rest.montant(),
                    rest.typesPrix(),
                    rest.formePrix(),
                    rest.origineUE(),
                    rest.origineFrance(),
                    holders(),
                    considerations(),
                    rest.considerationsEnvironnementales(),
                    rest.modificationsActesSousTraitance(),
                    rest.modifications(),
                    rest.uid(),
                    rest.source());
            Decp.check(marche).forEach(notes::add);
            return new DecpResult<>(notes.hasRefusal() ? Optional.empty() : Optional.of(marche), notes.all());
        }

        private Optional<String> number() {
            String number = contract.id().value();
            if (!rest.id().orElse(number).equals(number)) {
                lost("/contract/id");
            }
            return rest.id().or(() -> Optional.of(number));
        }

        private Optional<Acheteur> buyer() {
            if (rest.acheteur().isPresent()) {
                lost("/contract/buyer");
                return rest.acheteur();
            }
            try {
                return Optional.of(Acheteur.of(Siret.of(contract.buyer()).value()));
            } catch (ClauseException e) {
                lost("/contract/buyer");
                return Optional.empty();
            }
        }

        private List<Operateur> holders() {
            List<CompanyId> members = contract.holder().members();
            if (!rest.titulaires().isEmpty()) {
                if (rest.titulaires().size() != members.size()) {
                    place.at("titulaires")
                            .note(DecpFault.HOLDERS_DIFFER, rest.titulaires().size(), members.size());
                }
                return rest.titulaires();
            }
            List<Operateur> holders = new ArrayList<>();
            for (int i = 0; i < members.size(); i++) {
                Optional<Operateur> holder = operator(members.get(i).value());
                if (holder.isEmpty()) {
                    place.at("titulaires").at(i).note(DecpFault.COMPANY_UNIDENTIFIED);
                }
                holder.ifPresent(holders::add);
            }
            return holders;
        }

        private static Optional<Operateur> operator(String company) {
            int slash = company.indexOf('/');
            if (slash > 0) {
                String type = company.substring(0, slash);
                return Labels.IDENTIFIER.isOfficial(type) && slash + 1 < company.length()
                        ? Optional.of(Operateur.of(type, company.substring(slash + 1)))
                        : Optional.empty();
            }
            try {
                return Optional.of(Operateur.of(SIRET, Siret.of(company).value()));
            } catch (ClauseException e) {
                return Optional.empty();
            }
        }

        private static String grouping(Liability liability) {
            return switch (liability) {
                case SINGLE -> NO_GROUPING;
                case JOINT -> JOINT;
                case JOINT_AND_SEVERAL -> JOINT_AND_SEVERAL;
            };
        }

        private List<String> considerations() {
            boolean bearsClause =
                    terms.obligations().stream().anyMatch(owed -> owed.lot().equals(lot));
            if (!bearsClause) {
                return rest.considerationsSociales();
            }
            return Stream.concat(
                            Stream.of(CLAUSE),
                            rest.considerationsSociales().stream()
                                    .filter(label -> !label.equals(Shapes.NO_SOCIAL_CONSIDERATION)))
                    .distinct()
                    .toList();
        }

        /** All that terms say and essential data do not; what is empty loses nothing. */
        private void losses() {
            Map<String, Boolean> said = new LinkedHashMap<>();
            said.put("/contract/lots", contract.lots().size() > 1);
            said.put("/contract/subject", contract.lots().size() > 1);
            said.put("/contract/endsOn", true);
            said.put("/eligiblePersons", true);
            said.put("/listVersions", true);
            said.put("/adaptation", terms.adaptation().isPresent());
            said.put("/eligibilityWindow", terms.eligibilityWindow().isPresent());
            said.put("/obligations", true);
            said.put("/parts", !terms.parts().isEmpty());
            said.put("/means", true);
            said.put("/windows", !terms.windows().isEmpty());
            said.put("/countingRules", !terms.countingRules().isEmpty());
            said.put("/calendars", !terms.calendars().isEmpty());
            said.put("/penalties", !terms.penalties().isEmpty());
            said.put("/penaltyLimit", terms.penaltyLimit().isPresent());
            said.put("/withheldFromLead", terms.withheldFromLead().isPresent());
            said.put("/settlement", terms.settlement().isPresent());
            said.put("/plausibleHoursPerDay", terms.plausibleHoursPerDay().isPresent());
            said.forEach((pointer, says) -> {
                if (says) {
                    lost(pointer);
                }
            });
        }

        private void lost(String pointer) {
            notes.add(DecpFault.NOT_IN_DECP.finding(pointer));
        }
    }
}
