package se.likvard.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.likvard.dialect.FactType;
import se.likvard.dialect.Field;
import se.likvard.dialect.Vocabulary;
import se.likvard.explain.completion.Added;
import se.likvard.explain.completion.Paths;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Shape;
import se.likvard.value.Kind;
import se.likvard.value.Listed;
import se.likvard.value.Origin;
import se.likvard.value.Value;
import se.likvard.value.Words;

/**
 * All that an organiser could change by itself, as the vocabulary declares it: a flag or word to another answer, a year to a newer one, a date of what was
 * done to the day of the assessment, a planned date later by half a year at a time, a record added to a list.
 */
final class Moves {

    private static final int HALF_YEAR = 6;
    private static final int MOST_STEPS = 8;

    private final Vocabulary vocabulary;
    private final Set<String> read;
    private final LocalDate day;
    private final List<Move> moves = new ArrayList<>();

    private Moves(Vocabulary vocabulary, Set<String> read, LocalDate day) {
        this.vocabulary = vocabulary;
        this.read = read;
        this.day = day;
    }

    /**
     * Those of an organiser that is cut to the day, in the order of its records.
     *
     * @param read what rules read, as {@code Type.field}; nothing else is worth a change
     */
    static List<Move> of(Vocabulary vocabulary, Set<String> read, LocalDate day, Organiser organiser) {
        Moves moves = new Moves(vocabulary, read, day);
        moves.record("", organiser);
        return List.copyOf(moves.moves);
    }

    private void record(String path, Record record) {
        String name = Shape.of(record.getClass()).name();
        Optional<FactType> type = vocabulary.type(name);
        for (Component component : Shape.of(record.getClass()).components()) {
            String at = path.isEmpty() ? component.name() : path + "." + component.name();
            Object content = component.of(record);
            switch (component.form()) {
                case VALUE ->
                    type.flatMap(each -> each.field(component.name()))
                            .filter(each -> read.contains(name + "." + each.name()))
                            .flatMap(Field::change)
                            .ifPresent(takes -> value(at, component, (Value<?>) content, takes));
                case RECORD -> record(at, (Record) content);
                case LIST -> list(at, component.nested(), (Listed<?>) content);
                default -> {}
            }
        }
    }

    private void value(String path, Component component, Value<?> now, Words takes) {
        if (component.kind() == Kind.FLAG) {
            // what it takes is said of a yes; to undo what is done is never advised
            if (now.exact().filter(Boolean.TRUE::equals).isEmpty()) {
                add(path, true, takes, 1);
            }
        } else if (component.kind() == Kind.CHOICE) {
            Arrays.stream(component.content().getEnumConstants())
                    .filter(each -> now.exact().filter(each::equals).isEmpty())
                    .forEach(each -> add(path, each, takes, 1));
        } else if (component.kind() == Kind.NUMBER) {
            now.exact().map(BigDecimal.class::cast).ifPresent(year -> years(path, year.intValue(), takes));
        } else if (component.isPlanned()) {
            LocalDate from = now.exact().map(LocalDate.class::cast).orElse(day);
            IntStream.rangeClosed(1, MOST_STEPS)
                    .forEach(step -> add(path, from.plusMonths((long) HALF_YEAR * step), takes, step));
        } else if (now.exact().filter(day::equals).isEmpty()) {
            add(path, day, takes, 1);
        }
    }

    /** A newer year, each year later one step more. */
    private void years(String path, int from, Words takes) {
        IntStream.rangeClosed(from + 1, day.getYear())
                .forEach(year -> add(path, BigDecimal.valueOf(year), takes, year - from));
    }

    private void add(String path, Object value, Words takes, int steps) {
        moves.add(new Move(path, Value.of(value).from(new Origin(null, day)), takes, steps));
    }

    private void list(String path, Shape shape, Listed<?> list) {
        vocabulary
                .type(shape.name())
                .filter(each -> read.contains(each.name()))
                .flatMap(FactType::change)
                .ifPresent(takes -> Added.to(list, shape, day, read.contains(shape.name() + ".area"))
                        .forEach(each -> moves.add(new Move(path + "[" + Paths.key(each) + "]", each, takes, 1))));
        list.forEach(each -> record(path + "[" + Paths.key((Record) each) + "]", (Record) each));
    }

    /** The organiser after some of them. */
    static Organiser made(Organiser organiser, List<Move> moves) {
        NavigableMap<String, Object> contents = new TreeMap<>();
        for (Move move : moves) {
            Record record = move.added().orElse(null);
            if (record != null) {
                String list = move.path().substring(0, move.path().lastIndexOf('['));
                Listed<?> now = (Listed<?>) Optional.ofNullable(contents.get(list))
                        .or(() -> Paths.record(organiser, Paths.owner(list))
                                .flatMap(each -> Paths.content(each, Paths.field(list))))
                        .orElseThrow();
                contents.put(
                        list,
                        new Listed<>(
                                Stream.concat(now.stream(), Stream.of(record)).toList(), now.given()));
            } else {
                contents.put(move.path(), move.content());
            }
        }
        return Paths.with(organiser, contents);
    }
}
