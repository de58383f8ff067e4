package fr.clausesociale.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.eligibility.Decision;
import fr.clausesociale.eligibility.RuleSetCatalogue;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Situation;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A Jackson 2 module which reads and writes the types of the domain.
 *
 * <p>It brings the modules for {@code java.time} and {@link java.util.Optional} along, and changes no setting of the mapper
 * that it is registered with; {@link ClauseJson#mapper()} is a mapper with the strict settings of the published form. The domain
 * itself knows nothing of Jackson: records are mapped by their components, alternatives by mix-ins.
 *
 * <p>A mapper throws what Jackson throws, whoever made it. What the domain or its JSON form refuses comes out as a {@link
 * JsonMappingException}, unless the mapper was told not to wrap exceptions: its {@linkplain JsonMappingException#getPath() path}
 * leads to a value, and its cause is a {@link ClauseException} with the code and the place within that value. What Jackson refuses
 * by itself, such as a missing field, has no such cause, and its message may repeat what stands in the document. Only the
 * methods of {@link ClauseJson} turn both into a {@link JsonInputException}, which repeats nothing.
 *
 * <p>A {@link Decision} is written and not read: it belongs to the list that it was taken under.
 *
 * @since 0.1.0
 */
public final class ClauseModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public ClauseModule() {
        super("fr.clausesociale.json", Version.unknownVersion());
        addSerializer(Hours.class, new HoursCodec.Writer());
        addDeserializer(Hours.class, new HoursCodec.Reader());
        addSerializer(Percentage.class, new PercentageCodec.Writer());
        addDeserializer(Percentage.class, new PercentageCodec.Reader());
        addSerializer(Money.class, MoneyCodec.writer());
        addDeserializer(Money.class, MoneyCodec.reader());
        addSerializer(CurrencyUnit.class, ToStringSerializer.instance);
        addDeserializer(
                CurrencyUnit.class,
                new TextReader<>(
                        CurrencyUnit.class,
                        MoneyCodec::currency,
                        Text.of("le code d'une monnaie, comme \"EUR\"", "the code of a currency, such as \"EUR\"")));
        addSerializer(Fact.class, new FactCodec.Writer());
        addDeserializer(Fact.class, new FactCodec.Reader());
        addSerializer(Situation.class, SituationCodec.writer());
        addDeserializer(Situation.class, SituationCodec.reader());
        addSerializer(RuleSetCatalogue.class, CatalogueCodec.writer());
        addDeserializer(RuleSetCatalogue.class, CatalogueCodec.reader());
        addSerializer(Decision.class, new DecisionWriter());
        Mixins.ALL.forEach(this::setMixInAnnotation);
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.appendAnnotationIntrospector(new DomainRecords());
    }

    @Override
    public Iterable<? extends Module> getDependencies() {
        return List.of(new Jdk8Module(), new JavaTimeModule());
    }
}
