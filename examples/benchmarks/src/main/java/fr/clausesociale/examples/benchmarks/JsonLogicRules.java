package fr.clausesociale.examples.benchmarks;

import fr.clausesociale.examples.benchmarks.Person.Scheme;
import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The list as rules of JsonLogic, which knows no dates: the limits of the day are written into the rules beforehand. */
final class JsonLogicRules implements Way<Map<String, Object>, Outcome> {

    private final JsonLogic engine = new JsonLogic();
    private final String criteria;
    private final String missing;

    JsonLogicRules(LocalDate at) {
        Limits limits = new Limits(at);
        criteria = rules("criteria.json", limits);
        missing = rules("missing.json", limits);
    }

    private static String rules(String file, Limits limits) {
        try (InputStream in = JsonLogicRules.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"$TODAY\"", Integer.toString(limits.today))
                    .replace("\"$SIX_MONTHS_AGO\"", Integer.toString(limits.sixMonthsAgo))
                    .replace("\"$OVER_TWELVE_MONTHS_AGO\"", Integer.toString(limits.overTwelveMonthsAgo))
                    .replace("\"$TWENTY_SIX_YEARS_AGO\"", Integer.toString(limits.twentySixYearsAgo))
                    .replace("\"$OVER_FIFTY_YEARS_AGO\"", Integer.toString(limits.overFiftyYearsAgo));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, Object> prepare(Person person) {
        Map<String, Object> data = new HashMap<>();
        data.put("born-from", number(person.bornFrom()));
        data.put("born-until", person.bornUntil() == Person.NEVER ? null : person.bornUntil());
        data.put("registered-since", number(person.registeredSince()));
        data.put("months-worked", number(person.monthsWorked()));
        data.put("rsa", flag(person.rsa()));
        data.put("ass", flag(person.ass()));
        data.put("insertion-allowance", flag(person.ata()));
        data.put("aah", flag(person.aah()));
        data.put("invalidity-benefit", flag(person.invalidity()));
        data.put("disabled-worker-until", number(person.disabledWorkerUntil()));
        data.put("education-level", number(person.educationLevel()));
        data.put("left-school-on", number(person.leftSchoolOn()));
        data.put("qpv-resident", flag(person.qpv()));
        data.put("refugee", flag(person.refugee()));
        data.put("insertion-scheme", flag(person.iae()));
        data.put("plie", flag(person.plie()));
        data.put(
                "youth-scheme",
                person.youthScheme() == Scheme.UNKNOWN
                        ? null
                        : person.youthScheme().name());
        data.put("detention-or-supervision", flag(person.courtSupervision()));
        return data;
    }

    private static Integer number(int number) {
        return number == Person.UNKNOWN ? null : number;
    }

    private static Boolean flag(Truth truth) {
        return truth == Truth.UNKNOWN ? null : truth == Truth.YES;
    }

    @Override
    public Outcome decide(Map<String, Object> person) {
        List<String> matched = codes(criteria, person);
        return Outcome.of(matched, matched.isEmpty() ? codes(missing, person) : List.of());
    }

    @SuppressWarnings("unchecked") // the rules give lists of codes
    private List<String> codes(String rules, Map<String, Object> person) {
        try {
            return (List<String>) engine.apply(rules, person);
        } catch (JsonLogicException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Outcome outcome(Outcome result) {
        return new Outcome(result.eligible(), List.copyOf(result.matched()), List.copyOf(result.missing()));
    }
}
