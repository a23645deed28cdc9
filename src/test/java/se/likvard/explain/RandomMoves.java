package se.likvard.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;
import se.likvard.explain.completion.Paths;
import se.likvard.value.Figure;
import se.likvard.value.Value;
import se.likvard.value.Words;

/**
 * Random moves of random facts: fields that become otherwise, one of two or three ways, a fact that is added, and a figure that
 * counts what several of them make. Seeded, so that every failure repeats.
 */
final class RandomMoves {

    private static final String COUNTING = "other";
    private static final Words TAKES = new Words("ändra", "change");
    private static final Map<String, List<?>> VALUES = Map.of(
            "number",
            Stream.of("-2", "0", "0.3", "0.5", "1", "5", "6")
                    .map(BigDecimal::new)
                    .toList(),
            "day",
            Stream.of(0, 1, 2, 3, 4).map(LocalDate.of(2019, 12, 31)::plusDays).toList(),
            "flag",
            List.of(true, false),
            "colour",
            List.of("RED", "GREEN", "BLUE"));

    /** What is counted at the first fact: nothing, each raised flag, or only whether two are. */
    private enum Count {
        NOTHING,
        EACH,
        TWO
    }

    private final Random random;
    private final List<Fact> facts;
    private final Count count;
    private final List<Move> moves = new ArrayList<>();

    RandomMoves(int seed, RandomBooks.Book book) {
        this.random = new Random(seed);
        this.count = Count.values()[random.nextInt(3)];
        List<Fact> facts = book.facts();
        boolean isKnown = random.nextInt(4) > 0;
        this.facts = counted(facts.stream()
                .map(fact -> isKnown ? lowered(settled(fact)) : fact)
                .toList());
        List<String> fields = new ArrayList<>();
        facts.forEach(fact -> VALUES.keySet().stream()
                .filter(field -> book.compared().contains(field) || field.equals("flag") && count == Count.TWO)
                .sorted()
                .forEach(field -> fields.add(fact.path(field))));
        Collections.shuffle(fields, random);
        if (count == Count.TWO) {
            fields.sort(Comparator.comparing(path -> !path.endsWith(".flag")));
        }
        fields.stream().limit(3 + random.nextInt(5)).forEach(this::move);
        if (random.nextInt(3) == 0) {
            moves.add(new Move("list[added]", added(), TAKES, steps()));
        }
    }

    private static Fact settled(Fact fact) {
        Map<String, Figure> fields = new LinkedHashMap<>(fact.fields());
        fields.replaceAll((name, figure) -> figure.value().isSettled()
                ? figure
                : Figure.settled(
                        figure.value().lowest().<Value<?>>map(Value::of).orElse(Value.none())));
        return fact.with(fields).there(Presence.SURE, List.of());
    }

    /** Where two flags must be raised none is yet. */
    private Fact lowered(Fact fact) {
        Map<String, Figure> fields = new LinkedHashMap<>(fact.fields());
        fields.computeIfPresent("flag", (name, flag) -> count == Count.TWO ? Figure.settled(Value.of(false)) : flag);
        return fact.with(fields);
    }

    List<Move> moves() {
        return moves;
    }

    private int steps() {
        return 1 + random.nextInt(4);
    }

    private void move(String path) {
        Object real = facts.stream()
                .filter(each -> each.key().equals(Paths.owner(path)))
                .findFirst()
                .flatMap(each -> each.read(Paths.field(path)).value().exact().map(Object.class::cast))
                .orElse("");
        List<Object> others = new ArrayList<Object>(VALUES.get(Paths.field(path)));
        others.removeIf(each -> each.toString().equals(real.toString()));
        Collections.shuffle(others, random);
        others.stream()
                .limit(random.nextInt(3) == 0 ? 2 : 1)
                .forEach(each -> moves.add(new Move(path, Value.of(each), TAKES, steps())));
    }

    private Fact added() {
        Fact like = facts.get(random.nextInt(facts.size()));
        Map<String, Figure> fields = new HashMap<>(like.fields());
        fields.replaceAll((name, figure) -> figure.value().isSettled() ? figure : Figure.settled(Value.none()));
        return new Fact(like.type(), "added", "added", TAKES, Presence.SURE, List.of(), fields);
    }

    /** The facts after some moves. */
    List<Fact> after(List<Move> made) {
        List<Fact> after = new ArrayList<>();
        for (Fact fact : facts) {
            Map<String, Figure> fields = new LinkedHashMap<>(fact.fields());
            made.stream()
                    .filter(each ->
                            each.added().isEmpty() && Paths.owner(each.path()).equals(fact.key()))
                    .forEach(each -> fields.put(Paths.field(each.path()), Figure.settled((Value<?>) each.content())));
            after.add(fact.with(fields));
        }
        made.forEach(each -> each.added().ifPresent(fact -> after.add((Fact) fact)));
        return counted(after);
    }

    private List<Fact> counted(List<Fact> all) {
        if (count == Count.NOTHING) {
            return all;
        }
        long raised = all.stream()
                .filter(each -> each.read("flag")
                        .value()
                        .exact()
                        .filter(Boolean.TRUE::equals)
                        .isPresent())
                .count();
        long number = count == Count.EACH ? raised : raised > 1 ? 1 : 0;
        List<Fact> counted = new ArrayList<>(all);
        Map<String, Figure> fields = new LinkedHashMap<>(all.get(0).fields());
        fields.put(COUNTING, Figure.settled(Value.of(BigDecimal.valueOf(number))));
        counted.set(0, all.get(0).with(fields));
        return counted;
    }

    /** Flags, and facts that have one, have a part in what is counted. */
    Reach reach() {
        return (move, touched) -> count != Count.NOTHING
                        && (move.added().isPresent() || move.path().endsWith(".flag"))
                ? Stream.of(facts.get(0).path(COUNTING))
                : Stream.of();
    }
}
