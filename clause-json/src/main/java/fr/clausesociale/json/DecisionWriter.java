package fr.clausesociale.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import fr.clausesociale.eligibility.Decision;
import java.io.IOException;

/** A decision with the id and the fingerprint of its list, instead of the whole list. */
final class DecisionWriter extends StdSerializer<Decision> {

    private static final long serialVersionUID = 1L;

    DecisionWriter() {
        super(Decision.class);
    }

    @Override
    public void serialize(Decision decision, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeStartObject(decision);
        provider.defaultSerializeField("ruleSet", decision.ruleSet().id(), out);
        out.writeStringField("ruleSetFingerprint", decision.ruleSet().fingerprint());
        out.writeStringField("at", decision.at().toString());
        provider.defaultSerializeField("verdict", decision.verdict(), out);
        provider.defaultSerializeField("criteria", decision.criteria(), out);
        provider.defaultSerializeField("oneOf", decision.oneOf(), out);
        if (decision.reasonedOpinion().isPresent()) {
            out.writeStringField(
                    "reasonedOpinion", decision.reasonedOpinion().get().code());
        }
        if (decision.priority().isPresent()) {
            provider.defaultSerializeField("priority", decision.priority().get(), out);
        }
        provider.defaultSerializeField("contradictions", decision.contradictions(), out);
        provider.defaultSerializeField("missing", decision.missing(), out);
        provider.defaultSerializeField("proofs", decision.proofs(), out);
        out.writeEndObject();
    }
}
