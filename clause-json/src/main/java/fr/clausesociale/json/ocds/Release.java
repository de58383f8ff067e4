package fr.clausesociale.json.ocds;

import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.contract.Contract;
import fr.clausesociale.contract.Lot;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.Siret;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The release of one contract. */
final class Release {

    private static final String SCHEME = "FR-RCS";

    private final OcdsContract published;
    private final Contract contract;
    private final Assessment assessment;
    private final OcdsPublication publication;
    private final OcdsWriter json;

    Release(OcdsContract published, OcdsPublication publication, OcdsWriter json) {
        this.published = published;
        this.contract = published.terms().contract();
        this.assessment = published.assessment();
        this.publication = publication;
        this.json = json;
    }

    void write() throws IOException {
        json.startObject();
        json.text("ocid", published.ocid());
        json.text("id", published.ocid() + "-" + json.publishedOn());
        json.text("date", json.publishedOn());
        json.texts(
                "tag",
                assessment.notifiedOn().isPresent()
                        ? List.of("award", "contract", "implementation")
                        : List.of("award", "contract"));
        json.text("initiationType", "tender");
        json.text("language", language());
        parties();
        json.startObject("buyer");
        reference(published.buyer(), contract.buyer());
        json.endObject();
        tender();
        award();
        contract();
        json.endObject();
    }

    private String language() {
        return switch (publication.language()) {
            case FRENCH -> "fr";
            case ENGLISH -> "en";
        };
    }

    private Siret supplier(CompanyId company) {
        return Objects.requireNonNull(published.suppliers().get(company));
    }

    private void parties() throws IOException {
        json.startList("parties");
        party(published.buyer(), contract.buyer(), "buyer");
        for (CompanyId company : contract.holder().members()) {
            party(supplier(company), company.value(), "supplier");
        }
        json.endList();
    }

    private void party(Siret siret, String name, String role) throws IOException {
        json.startObject();
        reference(siret, name);
        json.startObject("identifier");
        json.text("scheme", SCHEME);
        json.text("id", siret.value());
        json.endObject();
        json.texts("roles", List.of(role));
        json.endObject();
    }

    private void reference(Siret siret, String name) throws IOException {
        json.text("id", SCHEME + "-" + siret.value());
        json.text("name", name);
    }

    private void tender() throws IOException {
        json.startObject("tender");
        json.text("id", contract.id().value());
        json.text("title", contract.subject());
        json.startList("lots");
        for (Lot lot : contract.lots()) {
            json.startObject();
            json.text("id", lot.id().value());
            json.text("title", lot.label());
            if (published.terms().obligation(lot.id()).isPresent()) {
                sustainability();
            }
            json.endObject();
        }
        json.endList();
        json.endObject();
    }

    private void sustainability() throws IOException {
        json.flag("hasSustainability", true);
        json.startList("sustainability");
        json.startObject();
        json.text("goal", "social.disadvantagedEmploymentOpportunities");
        json.texts("strategies", List.of("contractPerformanceConditions"));
        json.endObject();
        json.endList();
    }

    private void award() throws IOException {
        json.startList("awards");
        json.startObject();
        json.text("id", contract.id().value());
        json.startList("suppliers");
        for (CompanyId company : contract.holder().members()) {
            json.startObject();
            reference(supplier(company), company.value());
            json.endObject();
        }
        json.endList();
        json.texts(
                "relatedLots",
                contract.lots().stream().map(lot -> lot.id().value()).toList());
        json.endObject();
        json.endList();
    }

    private void contract() throws IOException {
        json.startList("contracts");
        json.startObject();
        json.text("id", contract.id().value());
        json.text("awardID", contract.id().value());
        json.text("title", contract.subject());
        json.text("status", status());
        period(assessment.endsOn());
        Metrics metrics = new Metrics(published, publication, json);
        if (metrics.hasClause()) {
            json.startList("agreedMetrics");
            metrics.due();
            json.endList();
        }
        if (metrics.hasClause() && assessment.notifiedOn().isPresent()) {
            json.startObject("implementation");
            json.startList("metrics");
            metrics.done();
            json.endList();
            json.endObject();
        }
        json.endObject();
        json.endList();
    }

    private String status() {
        if (assessment.notifiedOn().isEmpty()) {
            return "pending";
        }
        return assessment.asOf().isAfter(assessment.endsOn()) ? "terminated" : "active";
    }

    private void period(LocalDate until) throws IOException {
        json.startObject("period");
        if (assessment.notifiedOn().isPresent()) {
            json.beginning("startDate", assessment.notifiedOn().get());
        }
        json.end("endDate", until);
        json.endObject();
    }
}
