package se.likvard.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;
import se.likvard.indicator.Indicator;
import se.likvard.indicator.Indicators;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Figure;
import se.likvard.value.Gap;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/** Organisers of whom nothing is known, as rules see them: one for each day and size, made once. */
final class Strangers {

    private static final Pattern ELEMENT = Pattern.compile("(?<!areas)\\[[^\\]]*\\]");

    private final Rulebook rulebook;
    private final Map<Asked, List<Fact>> known = new HashMap<>();

    private record Asked(LocalDate day, Map<String, Integer> sizes, boolean more) {}

    Strangers(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * The facts of one with lists of at least so many records.
     *
     * @param more whether there may be any number of others beside them
     */
    List<Fact> facts(LocalDate day, Sizes sizes, boolean more) {
        return known.computeIfAbsent(
                new Asked(day, sizes.large(), more),
                any -> rulebook.facts(Anyone.unknown(day, sizes::orLeast, more), day).stream()
                        .map(Strangers::open)
                        .toList());
    }

    /** The fact with everything that may differ open: its computed fields, who the organiser is, whether it is there. */
    private static Fact open(Fact fact) {
        boolean many = fact.presence() == Presence.ANY_NUMBER;
        List<Gap> absence = new ArrayList<>(many ? fact.absence() : List.of());
        Matcher element = ELEMENT.matcher(fact.key());
        while (element.find()) {
            String record = fact.key().substring(0, element.end());
            if (!record.endsWith("[?]")) {
                absence.add(new Gap(record, Reason.NOT_REPORTED));
            }
        }
        if (many) {
            return fact.there(Presence.ANY_NUMBER, absence);
        }
        Presence presence = absence.isEmpty() ? Presence.SURE : Presence.POSSIBLE;
        Map<String, Figure> fields = new LinkedHashMap<>(fact.fields());
        indicators(fact.type()).forEach(indicator -> fields.put(indicator.name(), unknown(fact, indicator.name())));
        fields.computeIfPresent("organiserType", (name, any) -> unknown(fact, name));
        return fact.with(fields).there(presence, absence);
    }

    private static Figure unknown(Fact fact, String field) {
        return Figure.given(fact.key() + "." + field, Value.unknown(Reason.NOT_REPORTED));
    }

    static List<Indicator<?>> indicators(String type) {
        return Indicators.all().stream()
                .filter(each -> each.of().getSimpleName().equals(type))
                .<Indicator<?>>map(each -> each)
                .toList();
    }
}
