package fr.clausesociale.json.decp;

import static fr.clausesociale.json.decp.SocialConsideration.CLAUSE;
import static fr.clausesociale.json.decp.SocialConsideration.CRITERION;
import static fr.clausesociale.json.decp.SocialConsideration.RESERVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.clausesociale.contract.Contract;
import fr.clausesociale.contract.Grouping;
import fr.clausesociale.contract.Grouping.Liability;
import fr.clausesociale.contract.Lot;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.json.ClauseJson;
import fr.clausesociale.json.decp.DecpContract.Acheteur;
import fr.clausesociale.json.decp.DecpContract.LieuExecution;
import fr.clausesociale.json.decp.DecpContract.Operateur;
import fr.clausesociale.terms.ClauseTerms;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecpMappingTest {

    private static final LotId LOT = LotId.of("1");
    private static final String SIRET = "73282932000074";
    private static final String OTHER_SIRET = "44090956200033";

    static Stream<Arguments> considerations() {
        return Stream.of(
                Arguments.of(List.of("Clause sociale"), Optional.of(Set.of(CLAUSE))),
                Arguments.of(List.of("Critère social", "Clause sociale"), Optional.of(Set.of(CLAUSE, CRITERION))),
                Arguments.of(List.of("Marché réservé"), Optional.of(Set.of(RESERVED))),
                Arguments.of(List.of("Concession réservée"), Optional.of(Set.of(RESERVED))),
                Arguments.of(List.of("Pas de considération sociale"), Optional.of(Set.of())),
                Arguments.of(List.of(), Optional.empty()),
                Arguments.of(List.of("Pas de considération sociale", "Clause sociale"), Optional.empty()),
                Arguments.of(List.of("Clause sociale", "Equitable"), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("considerations")
    void social_considerations_are_known_or_refused(
            List<String> labels, Optional<Set<SocialConsideration>> considerations) {
        DecpResult<Set<SocialConsideration>> result = DecpMapping.socialConsiderations(
                Marche.builder().considerationsSociales(labels).build());

        assertThat(result.value()).isEqualTo(considerations);
        assertThat(codes(result))
                .isEqualTo(considerations.isPresent() ? List.of() : List.of("decp-considerations-unclear"));
    }

    @Test
    void an_official_example_becomes_a_contract_as_its_modification_left_it() {
        Marche marche = DecpFile.ofResource("v2.0.x/marches_avec_modifications.json")
                .marches()
                .get(0);

        DecpResult<Contract> result = DecpMapping.contract(marche, LOT);

        assertThat(result.value())
                .contains(new Contract(
                        ContractId.of("TEST2022"),
                        "21750001630066",
                        "envoi pour Json test 1",
                        List.of(new Lot(LOT, "envoi pour Json test 1")),
                        Grouping.single(CompanyId.of("868768687576575")),
                        LocalDate.of(2025, 5, 14),
                        CurrencyUnit.EUR));
        assertThat(result.findings())
                .extracting(DecpFinding::code, DecpFinding::pointer)
                .contains(
                        tuple("decp-not-in-contract", "/montant"),
                        tuple("decp-not-in-contract", "/considerationsSociales"),
                        tuple("decp-not-in-contract", "/modifications"),
                        tuple("decp-end-derived", "/dureeMois"));
    }

    @Test
    void what_is_lost_is_every_field_that_the_contract_does_not_hold() {
        DecpResult<Contract> result = DecpMapping.contract(
                rest().titulaires(List.of(Operateur.of("SIRET", SIRET))).build(), LOT);

        assertThat(result.value()).isPresent();
        assertThat(result.findings())
                .filteredOn(finding -> finding.kind() == DecpFinding.Kind.LOST)
                .extracting(DecpFinding::pointer)
                .containsExactly(
                        "/nature",
                        "/codeCPV",
                        "/techniques",
                        "/modalitesExecution",
                        "/marcheInnovant",
                        "/ccag",
                        "/offresRecues",
                        "/attributionAvance",
                        "/sousTraitanceDeclaree",
                        "/procedure",
                        "/lieuExecution",
                        "/datePublicationDonnees",
                        "/montant",
                        "/typesPrix",
                        "/formePrix",
                        "/considerationsSociales",
                        "/considerationsEnvironnementales");
    }

    @Test
    void a_concession_counts_from_its_start() {
        ContratConcession concession = DecpFile.ofResource("v2.0.x/concessions_avec_modifications.json")
                .concessions()
                .get(0);

        assertThat(codes(DecpMapping.contract(concession, LOT))).contains("decp-grouping-unclear");
        ContratConcession single = ContratConcession.builder()
                .id("1")
                .autoriteConcedante(Acheteur.of(SIRET))
                .objet("a")
                .dateDebutExecution(LocalDate.of(2024, 1, 31))
                .dureeMois(1)
                .concessionnaires(List.of(Operateur.of("TVA", "DE814864138")))
                .considerationsSociales(List.of())
                .considerationsEnvironnementales(List.of())
                .donneesExecution(List.of())
                .modifications(List.of())
                .build();
        Contract contract = DecpMapping.contract(single, LOT).value().orElseThrow();
        assertThat(contract.endsOn()).isEqualTo(LocalDate.of(2024, 2, 28));
        assertThat(contract.holder().lead()).isEqualTo(CompanyId.of("TVA/DE814864138"));
    }

    @Test
    void a_grouping_is_as_it_says_and_the_first_is_taken_for_its_lead() {
        List<Operateur> two = List.of(Operateur.of("SIRET", SIRET), Operateur.of("SIRET", OTHER_SIRET));

        DecpResult<Contract> joint = DecpMapping.contract(
                rest().titulaires(two).typeGroupementOperateurs("Conjoint").build(), LOT);
        assertThat(joint.value().orElseThrow().holder())
                .isEqualTo(new Grouping(Liability.JOINT, List.of(CompanyId.of(SIRET), CompanyId.of(OTHER_SIRET))));
        assertThat(codes(joint)).contains("decp-lead-assumed");
        assertThat(codes(DecpMapping.contract(
                        rest().titulaires(two)
                                .typeGroupementOperateurs("Pas de groupement")
                                .build(),
                        LOT)))
                .contains("decp-grouping-unclear");
        DecpResult<Contract> one = DecpMapping.contract(
                rest().titulaires(two.subList(0, 1))
                        .typeGroupementOperateurs("Solidaire")
                        .build(),
                LOT);
        assertThat(one.value().orElseThrow().holder().liability()).isEqualTo(Liability.SINGLE);
        assertThat(codes(one)).contains("decp-grouping-of-one");
    }

    @Test
    void what_is_missing_or_refused_by_the_domain_is_told_with_its_place() {
        DecpResult<Contract> nothing = DecpMapping.contract(none().build(), LOT);
        assertThat(nothing.value()).isEmpty();
        assertThat(nothing.findings())
                .extracting(DecpFinding::code, DecpFinding::pointer)
                .containsExactlyInAnyOrder(
                        tuple("decp-conversion-missing", "/id"),
                        tuple("decp-conversion-missing", "/acheteur"),
                        tuple("decp-conversion-missing", "/objet"),
                        tuple("decp-conversion-missing", "/titulaires"),
                        tuple("decp-conversion-missing", "/dateNotification"),
                        tuple("decp-conversion-missing", "/dureeMois"));

        DecpResult<Contract> odd = DecpMapping.contract(
                withoutNumber()
                        .id("lot #1")
                        .dureeMois(12)
                        .titulaires(List.of(Operateur.of("HORS-UE", "a b")))
                        .build(),
                LOT);
        assertThat(odd.findings())
                .filteredOn(finding -> finding.kind() == DecpFinding.Kind.REFUSED)
                .extracting(DecpFinding::code, DecpFinding::pointer)
                .containsExactly(tuple("identifier-malformed", "/id"), tuple("identifier-malformed", "/titulaires/0"));

        DecpResult<Contract> endless = DecpMapping.contract(
                withoutNumber()
                        .id("1")
                        .titulaires(List.of(Operateur.of("SIRET", SIRET)))
                        .dureeMois(Integer.MAX_VALUE)
                        .build(),
                LOT);
        assertThat(endless.value()).isEmpty();
        assertThat(codes(endless)).contains("contract-date-invalid");
    }

    @Test
    void terms_and_the_rest_make_a_contract_that_the_official_schema_accepts() throws Exception {
        ClauseTerms terms = terms("/terms/frontignan.json");
        DecpResult<Marche> result = DecpMapping.marche(
                terms,
                LOT,
                rest().titulaires(List.of(Operateur.of("SIRET", SIRET))).build());

        Marche marche = result.value().orElseThrow();
        assertThat(marche.id()).contains("1");
        assertThat(result.findings()).extracting(DecpFinding::pointer).contains("/contract/id");
        assertThat(marche.considerationsSociales()).containsExactly("Clause sociale", "Critère social");
        assertThat(marche.typeGroupementOperateurs()).contains("Pas de groupement");
        DecpFile.Written written = DecpFile.write(List.of(marche), List.of());
        assertThat(DecpFile.schemaErrors(written.json())).isEmpty();
        assertThat(DecpFile.ofText(written.json()).contracts()).containsExactly(marche);
    }

    @Test
    void every_part_of_terms_that_says_something_is_told_to_be_lost() throws Exception {
        for (String name : List.of(
                "/golden/terms-21-bam-048.json",
                "/terms/aquareel-2025.json",
                "/terms/sncf.json",
                "/terms/ta-rennes.json")) {
            ClauseTerms terms = terms(name);

            DecpResult<Marche> result = DecpMapping.marche(terms, LOT, rest().build());

            assertThat(result.findings())
                    .filteredOn(finding -> finding.code().equals("decp-not-in-decp"))
                    .extracting(DecpFinding::pointer)
                    .as(name)
                    .containsAll(said(terms));
        }
    }

    /** The parts of terms, the contract apart, that are neither empty nor absent. */
    private static List<String> said(ClauseTerms terms) throws ReflectiveOperationException {
        List<String> said = new ArrayList<>();
        for (RecordComponent component : ClauseTerms.class.getRecordComponents()) {
            Object value = component.getAccessor().invoke(terms);
            boolean empty = (value instanceof List<?> list && list.isEmpty())
                    || (value instanceof Optional<?> optional && optional.isEmpty());
            if (!empty && !component.getName().equals("contract")) {
                said.add("/" + component.getName());
            }
        }
        return said;
    }

    @Test
    void companies_are_named_by_the_rest_or_by_their_numbers() throws Exception {
        ClauseTerms terms = terms("/golden/terms-21-bam-048.json");

        assertThat(codes(DecpMapping.marche(terms, LOT, rest().build())))
                .containsSequence(
                        "decp-company-unidentified", "decp-company-unidentified", "decp-company-unidentified");
        assertThat(codes(DecpMapping.marche(
                        terms,
                        LOT,
                        rest().titulaires(List.of(Operateur.of("SIRET", SIRET))).build())))
                .contains("decp-holders-differ");
        assertThat(codes(DecpMapping.marche(terms, LotId.of("none"), rest().build())))
                .containsExactly("decp-lot-unknown");
    }

    @Test
    void a_number_that_is_too_long_needs_another() throws Exception {
        DecpResult<Marche> result = DecpMapping.marche(
                terms("/terms/frontignan.json"),
                LOT,
                withoutNumber()
                        .dureeMois(12)
                        .titulaires(List.of(Operateur.of("SIRET", SIRET)))
                        .build());

        assertThat(result.value()).isEmpty();
        assertThat(result.findings())
                .filteredOn(finding -> finding.kind() == DecpFinding.Kind.REFUSED)
                .extracting(DecpFinding::code, DecpFinding::pointer)
                .containsExactly(tuple("decp-text-length", "/id"));
    }

    @Test
    void a_lot_without_a_clause_says_what_the_rest_says() throws Exception {
        ClauseTerms terms = terms("/terms/frontignan.json");
        List<Operateur> holders = List.of(Operateur.of("SIRET", SIRET));

        Marche marche = DecpMapping.marche(
                        terms, LotId.of("2"), rest().titulaires(holders).build())
                .value()
                .orElseThrow();
        assertThat(marche.considerationsSociales()).containsExactly("Critère social");
        assertThat(marche.objet())
                .contains(terms.contract().lot(LotId.of("2")).orElseThrow().label());
    }

    /** The story that the package tells. */
    @Test
    void contracts_with_a_social_clause_are_found_and_followed() {
        List<Contract> contracts = new ArrayList<>();
        List<String> rejected = new ArrayList<>();
        InputStream file = Objects.requireNonNull(
                DecpMappingTest.class.getResourceAsStream("/decp/samples/decp-v2-atexo-extrait-2026.json"));

        DecpAccount account = Decp.read(
                file,
                entry -> {
                    if (DecpMapping.socialConsiderations(entry.contract())
                            .value()
                            .orElse(Set.of())
                            .contains(SocialConsideration.CLAUSE)) {
                        DecpMapping.contract(entry.contract(), LotId.of("1"))
                                .value()
                                .ifPresent(contracts::add);
                    }
                },
                line -> rejected.add(line.code()));

        assertThat(contracts).extracting(Contract::id).containsExactly(ContractId.of("2026F00005"));
        assertThat(rejected).isEmpty();
        assertThat(account.findings()).hasToString("{decp-text-adapted=1}");
    }

    private static MarcheBuilder none() {
        return Marche.builder();
    }

    /** What terms of a clause do not say. */
    private static MarcheBuilder rest() {
        return withoutNumber().id("1").dureeMois(12);
    }

    private static MarcheBuilder withoutNumber() {
        return none().acheteur(Acheteur.of(SIRET))
                .nature("Marché")
                .objet("a")
                .codeCPV("45000000")
                .techniques(List.of("Sans objet"))
                .modalitesExecution(List.of("Sans objet"))
                .marcheInnovant(false)
                .ccag("Travaux")
                .offresRecues(3)
                .attributionAvance(false)
                .sousTraitanceDeclaree(false)
                .procedure("Procédure adaptée")
                .lieuExecution(LieuExecution.of("Code commune", "34108"))
                .dateNotification(LocalDate.of(2024, 1, 15))
                .datePublicationDonnees(LocalDate.of(2024, 2, 1))
                .montant(new BigDecimal("1000.00"))
                .typesPrix(List.of("Définitif ferme"))
                .formePrix("Forfaitaire")
                .considerationsSociales(List.of("Critère social"))
                .considerationsEnvironnementales(List.of("Pas de considération environnementale"));
    }

    private static List<String> codes(DecpResult<?> result) {
        return result.findings().stream().map(DecpFinding::code).toList();
    }

    private static ClauseTerms terms(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(DecpMappingTest.class.getResourceAsStream(resource))) {
            return ClauseJson.read(in, ClauseTerms.class);
        }
    }
}
