package fr.clausesociale.json.decp;

import fr.clausesociale.json.decp.DecpContract.Acheteur;
import fr.clausesociale.json.decp.DecpContract.LieuExecution;
import fr.clausesociale.json.decp.DecpContract.Operateur;
import fr.clausesociale.json.decp.DecpContract.Tarif;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Contracts that version 2.0.3 has room for, at random. */
final class RandomDecp {

    private static final String[] CHARACTERS = {
        "a", "b", "Z", "é", "œ", "0", "9", " ", "-", "/", "'", "’", "\"", "\\", "\\u", ",", "{", "}", "[", "]", ":",
        "\n", "\t", "😀", "€", "<"
    };
    private static final String[] SIRETS = {"73282932000074", "44090956200033", "35600000009075", "81223113200026"};

    private final Random random;

    RandomDecp(long seed) {
        this.random = new Random(seed);
    }

    Marche marche() {
        return Marche.builder()
                .id(text(1, 16))
                .acheteur(Acheteur.of(one(SIRETS)))
                .nature(one("Marché", "Marché de partenariat", "Marché de défense ou de sécurité"))
                .objet(text(1, 200))
                .codeCPV(one("45000000", "45000000-7", "09310000-5"))
                .techniques(some("Accord-cadre", "Concours", "Système d'acquisition dynamique", "Sans objet"))
                .modalitesExecution(some("Tranches", "Bons de commande", "Marchés subséquents", "Sans objet"))
                .idAccordCadre(perhaps(() -> text(1, 16)))
                .marcheInnovant(random.nextBoolean())
                .ccag(one(
                        "Travaux",
                        "Maitrise d'œuvre",
                        "Techniques de l'information et de la communication",
                        "Pas de CCAG"))
                .offresRecues(count())
                .attributionAvance(random.nextBoolean())
                .tauxAvance(perhaps(this::share))
                .typeGroupementOperateurs(one("Conjoint", "Solidaire", "Pas de groupement"))
                .sousTraitanceDeclaree(random.nextBoolean())
                .actesSousTraitance(items(
                        0,
                        id -> new Marche.ActeSousTraitance(
                                Optional.of(id),
                                Optional.of(operator()),
                                Optional.of(count()),
                                Optional.of(day()),
                                Optional.of(day()),
                                Optional.of(amount()),
                                Optional.of(one("Ferme", "Actualisable", "Révisable")))))
                .procedure(one("Procédure adaptée", "Appel d'offres ouvert", "Dialogue compétitif"))
                .lieuExecution(one(
                        LieuExecution.of("Code commune", "2A004"),
                        LieuExecution.of("Code département", "974"),
                        LieuExecution.of("Code pays", "RE")))
                .dureeMois(count())
                .dateNotification(day())
                .datePublicationDonnees(day())
                .montant(amount())
                .typesPrix(some("Définitif ferme", "Définitif révisable", "Provisoire"))
                .formePrix(one("Unitaire", "Forfaitaire", "Mixte"))
                .origineUE(perhaps(this::share))
                .origineFrance(perhaps(this::share))
                .titulaires(operators())
                .considerationsSociales(some("Clause sociale", "Critère social", "Marché réservé"))
                .considerationsEnvironnementales(some("Clause environnementale", "Critère environnemental"))
                .modificationsActesSousTraitance(items(
                        0,
                        id -> new Marche.ModificationActeSousTraitance(
                                Optional.of(id),
                                perhaps(this::count),
                                Optional.of(day()),
                                perhaps(this::amount),
                                Optional.of(day()))))
                .modifications(items(
                        0,
                        id -> new Marche.Modification(
                                Optional.of(id),
                                Optional.of(day()),
                                Optional.of(day()),
                                perhaps(this::count),
                                perhaps(this::amount),
                                random.nextBoolean() ? operators() : List.of(),
                                Optional.empty())))
                .build();
    }

    ContratConcession concession() {
        return ContratConcession.builder()
                .id(text(1, 16))
                .autoriteConcedante(Acheteur.of(one(SIRETS)))
                .nature(one("Concession de travaux", "Délégation de service public"))
                .objet(text(1, 200))
                .procedure(one("Procédure négociée ouverte", "Procédure non négociée restreinte"))
                .dureeMois(count())
                .dateSignature(day())
                .datePublicationDonnees(day())
                .dateDebutExecution(day())
                .valeurGlobale(amount())
                .montantSubventionPublique(amount().subtract(BigDecimal.ONE))
                .donneesExecution(items(
                        0,
                        id -> new ContratConcession.DonneesAnnuelles(
                                Optional.of(day().plusYears(id)),
                                Optional.of(amount()),
                                items(1, tarif -> new Tarif(Optional.of(tarif + text(1, 50)), Optional.of(amount()))))))
                .concessionnaires(operators())
                .considerationsSociales(some("Clause sociale", "Critère social", "Concession réservée"))
                .considerationsEnvironnementales(some("Pas de considération environnementale"))
                .modifications(items(
                        0,
                        id -> new ContratConcession.Modification(
                                Optional.of(id),
                                Optional.of(day()),
                                Optional.of(day()),
                                perhaps(this::count),
                                perhaps(this::amount),
                                Optional.empty())))
                .build();
    }

    private List<Operateur> operators() {
        List<Operateur> operators =
                new ArrayList<>(items(0, id -> Operateur.of(one("TVA", "HORS-UE", "RIDET"), id + text(1, 20))));
        operators.add(operator());
        return operators;
    }

    private Operateur operator() {
        return Operateur.of("SIRET", one(SIRETS));
    }

    private String text(int min, int max) {
        StringBuilder text = new StringBuilder("x");
        int length = min + random.nextInt(max - min + 1);
        while (text.length() < length) {
            text.append(one(CHARACTERS));
        }
        String clean = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        return clean.codePointCount(0, clean.length()) > max ? "x" : clean;
    }

    private LocalDate day() {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(30_000));
    }

    private int count() {
        return 1 + random.nextInt(random.nextBoolean() ? 100 : Integer.MAX_VALUE - 1);
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(5)).add(BigDecimal.ONE);
    }

    private BigDecimal share() {
        return BigDecimal.valueOf(random.nextInt(1_001), 3);
    }

    private <T> Optional<T> perhaps(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> items(int min, IntFunction<T> item) {
        List<T> items = new ArrayList<>();
        int size = min + random.nextInt(3);
        for (int i = 1; i <= size; i++) {
            items.add(item.apply(i));
        }
        return items;
    }

    @SafeVarargs
    private <T> T one(T... all) {
        return all[random.nextInt(all.length)];
    }

    private List<String> some(String... all) {
        List<String> some = new ArrayList<>(List.of(all));
        some.removeIf(label -> random.nextBoolean());
        return some.isEmpty() ? List.of(one(all)) : some;
    }
}
