package se.likvard.reasoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;
import se.likvard.value.Between;
import se.likvard.value.Figure;
import se.likvard.value.Value;

/** Every way to complete facts, from a grid that is finer than anything the random rules compare with. */
public final class Completions {

    private static final List<String> GRID = List.of(
            "-2",
            "-1.5",
            "-1",
            "-0.7",
            "-0.3",
            "0",
            "0.05",
            "0.07",
            "0.1",
            "0.3",
            "0.4",
            "0.5",
            "0.7",
            "0.8",
            "1",
            "1.5",
            "1.6",
            "2.000001",
            "3",
            "4");

    private Completions() {}

    /** All of them; empty when there are more than so many. */
    public static Optional<List<List<Fact>>> of(List<Fact> facts, int most) {
        List<List<Fact>> all = new ArrayList<>(List.of(List.of()));
        for (Fact fact : facts) {
            List<Fact> own = of(fact, facts, most);
            if (own.size() > most || (long) all.size() * (own.size() + 1) > most) {
                return Optional.empty();
            }
            List<List<Fact>> more = new ArrayList<>();
            for (List<Fact> before : all) {
                own.forEach(each ->
                        more.add(Stream.concat(before.stream(), Stream.of(each)).toList()));
                if (fact.presence() != Presence.SURE) {
                    more.add(before);
                }
            }
            all = more;
        }
        return Optional.of(all);
    }

    private static List<Fact> of(Fact fact, List<Fact> facts, int most) {
        List<Map<String, Figure>> all = new ArrayList<>(List.of(Map.of()));
        for (Map.Entry<String, Figure> field : fact.fields().entrySet()) {
            List<Map<String, Figure>> more = new ArrayList<>();
            for (Map<String, Figure> before : all) {
                values(field.getKey(), field.getValue().value(), facts).forEach(value -> {
                    Map<String, Figure> fields = new LinkedHashMap<>(before);
                    fields.put(field.getKey(), Figure.settled(value));
                    more.add(fields);
                });
            }
            all = more;
            if (all.size() > most) {
                break;
            }
        }
        return all.stream()
                .map(fields ->
                        new Fact(fact.type(), fact.key(), fact.id(), fact.name(), Presence.SURE, List.of(), fields))
                .toList();
    }

    private static List<Value<?>> values(String field, Value<?> value, List<Fact> facts) {
        if (value.isSettled()) {
            return List.of(value);
        }
        List<Object> figures = new ArrayList<>(
                switch (field) {
                    case "flag" -> List.of(true, false);
                    case "colour" -> List.of("RED", "GREEN", "BLUE");
                    case "day" -> days();
                    case "parent" -> parents(facts);
                    default -> GRID.stream().map(BigDecimal::new).toList();
                });
        if (value instanceof Between<?> between) {
            figures.removeIf(each -> !within(each, between));
            return figures.stream().<Value<?>>map(Value::of).toList();
        }
        return Stream.<Value<?>>concat(
                        figures.stream().<Value<?>>map(Value::of), Stream.of(Value.none(), Value.notApplicable()))
                .toList();
    }

    private static List<LocalDate> days() {
        return Stream.iterate(LocalDate.of(2019, 12, 30), day -> day.plusDays(1))
                .limit(7)
                .toList();
    }

    private static List<String> parents(List<Fact> facts) {
        return Stream.concat(facts.stream().map(Fact::key), Stream.of("elsewhere", "far away"))
                .toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static boolean within(Object figure, Between<?> between) {
        return ((Comparable) between.from()).compareTo(figure) <= 0
                && ((Comparable) between.to()).compareTo(figure) >= 0;
    }
}
