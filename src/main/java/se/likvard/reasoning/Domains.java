package se.likvard.reasoning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Field;
import se.likvard.dialect.Vocabulary;
import se.likvard.value.Between;
import se.likvard.value.NotApplicable;
import se.likvard.value.Reason;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * What a field that is not known may turn out to be, cut so finely that rules can tell the values apart and no finer: each
 * constant, something between each two, no figure at all.
 */
final class Domains {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private final Vocabulary vocabulary;
    private final Cuts cuts;
    private final Span.Known spans;
    private final Map<String, Fact> real;
    private final boolean partly;

    /**
     * The domains of facts.
     *
     * @param real facts whose values are told apart from all else that the fact of the same key could hold
     * @param partly whether a field may also turn out not to be known, or only between bounds
     */
    Domains(Vocabulary vocabulary, Cuts cuts, Span.Known spans, List<Fact> real, boolean partly) {
        this.vocabulary = vocabulary;
        this.partly = partly;
        this.cuts = cuts;
        this.spans = spans;
        this.real = real.stream().collect(Collectors.toMap(Fact::key, each -> each));
    }

    /** What a fact's field holds or may hold. */
    Term term(Fact fact, String name) {
        Value<?> value = fact.read(name).value();
        if (value.isSettled()) {
            return Term.settled(value);
        }
        Field field = vocabulary
                .type(fact.type())
                .flatMap(type -> type.field(name))
                .orElseThrow(() -> new IllegalArgumentException(fact.type() + " has no field " + name));
        List<Value<?>> values = new ArrayList<>(
                figures(fact, field, value).<Value<?>>map(Value::of).toList());
        if (!(value instanceof Between<?>)) {
            values.add(Value.none());
            if (cuts.group(name).isAskedForNone() || real(fact, name) instanceof NotApplicable) {
                values.add(Value.notApplicable());
            }
        }
        if (partly) {
            values.addAll(ranges(values));
            values.add(Value.unknown(Reason.NOT_REPORTED));
        }
        String about = fact.path(name);
        return values.size() == 1 ? Term.settled(values.get(0)) : Term.open(new Choice(about, List.copyOf(values)));
    }

    /** Between each two of numbers or days. */
    private static List<Value<?>> ranges(List<Value<?>> values) {
        List<Comparable<Object>> ends = values.stream()
                .flatMap(each -> each.exact().stream())
                .filter(each -> each instanceof BigDecimal || each instanceof LocalDate)
                .map(Domains::comparable)
                .sorted()
                .toList();
        List<Value<?>> ranges = new ArrayList<>();
        for (int from = 0; from < ends.size(); from++) {
            for (int to = from + 1; to < ends.size(); to++) {
                ranges.add(Value.between(ends.get(from), ends.get(to)));
            }
        }
        return ranges;
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> comparable(Object end) {
        return (Comparable<Object>) end;
    }

    private @Nullable Value<?> real(Fact fact, String field) {
        Fact own = real.get(fact.key());
        return own == null ? null : own.read(field).value();
    }

    private Stream<?> figures(Fact fact, Field field, Value<?> value) {
        Value<?> own = real(fact, field.name());
        Cuts.Group group = own == null
                ? cuts.group(field.name())
                : cuts.group(field.name()).and(own);
        return switch (field.kind()) {
            case FLAG -> Stream.of(true, false);
            case CHOICE -> field.words().keySet().stream();
            case NUMBER ->
                numbers(group, span(fact.type(), field, value), unit(field).isWhole());
            case DATE -> dates(group, value);
            case TEXT, FACT -> texts(group);
        };
    }

    private Span span(String type, Field field, Value<?> value) {
        if (value instanceof Between<?> between && between.from() instanceof BigDecimal from) {
            return new Span(from, (BigDecimal) between.to());
        }
        return spans.of(type, field.name())
                .orElse(new Span(unit(field).least(), unit(field).most()));
    }

    private static Unit unit(Field field) {
        return field.unit() == null ? Unit.PURE : field.unit();
    }

    private static Stream<BigDecimal> numbers(Cuts.Group group, Span span, boolean whole) {
        TreeSet<BigDecimal> all = new TreeSet<>(List.of(span.least(), span.most()));
        all.addAll(group.numbers().subSet(span.least(), true, span.most(), true));
        List<BigDecimal> ends = List.copyOf(all);
        for (int i = 1; i < ends.size(); i++) {
            between(ends.get(i - 1), ends.get(i), group.between(), whole).forEach(all::add);
        }
        return all.stream().filter(each -> !whole || isInteger(each));
    }

    private static boolean isInteger(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** So many numbers between two, as far as there are; one alone is a whole one where it can be. */
    private static Stream<BigDecimal> between(BigDecimal low, BigDecimal high, int number, boolean whole) {
        BigDecimal next = low.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        if (whole || number == 1 && next.compareTo(high) < 0) {
            return Stream.iterate(next, each -> each.compareTo(high) < 0, each -> each.add(BigDecimal.ONE))
                    .limit(number);
        }
        BigDecimal step = high.subtract(low).divide(BigDecimal.valueOf(number + 1L), MathContext.DECIMAL128);
        return IntStream.rangeClosed(1, number).mapToObj(each -> low.add(step.multiply(BigDecimal.valueOf(each))));
    }

    private static Stream<LocalDate> dates(Cuts.Group group, Value<?> value) {
        LocalDate first = value instanceof Between<?> between ? (LocalDate) between.from() : FIRST;
        LocalDate last = value instanceof Between<?> between ? (LocalDate) between.to() : LAST;
        TreeSet<LocalDate> all = new TreeSet<>(List.of(first, last));
        all.addAll(group.dates().subSet(first, true, last, true));
        List<LocalDate> ends = List.copyOf(all);
        for (int i = 1; i < ends.size(); i++) {
            LocalDate end = ends.get(i);
            Stream.iterate(ends.get(i - 1).plusDays(1), each -> each.isBefore(end), each -> each.plusDays(1))
                    .limit(group.between())
                    .forEach(all::add);
        }
        return all.stream();
    }

    /** The texts that are spoken of, and others that nothing speaks of: their names cannot be written. */
    private static Stream<String> texts(Cuts.Group group) {
        Stream<String> others = IntStream.rangeClosed(1, group.between()).mapToObj(each -> "?" + each);
        return Stream.concat(group.texts().stream(), others);
    }
}
