package se.likvard.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Figure;
import se.likvard.value.Kind;
import se.likvard.value.Unit;

/**
 * A figure derived from values. To a rule it looks like a field of the fact it describes.
 *
 * @param of the record type it describes
 * @param name the field's name
 * @param unit of a number, else null
 * @param words of a choice, else empty
 * @param inputs the components it reads, as {@code Type.component}
 * @param parameters the shared parameters it is given
 * @param source where the formula comes from
 * @param formula computes it
 */
public record Indicator<R extends Record>(
        Class<R> of,
        String name,
        Kind kind,
        @Nullable Unit unit,
        List<String> words,
        List<String> inputs,
        List<String> parameters,
        String source,
        BiFunction<R, Context, Figure> formula) {

    /** The figure for one record. */
    public Figure of(Record fact, Context context) {
        return formula.apply(of.cast(fact), context);
    }

    static <R extends Record> Indicator<R> number(
            Class<R> of, String name, Unit unit, BiFunction<R, Context, Figure> formula) {
        return new Indicator<>(of, name, Kind.NUMBER, unit, List.of(), List.of(), List.of(), "", formula);
    }

    static <R extends Record> Indicator<R> flag(Class<R> of, String name, BiFunction<R, Context, Figure> formula) {
        return new Indicator<>(of, name, Kind.FLAG, null, List.of(), List.of(), List.of(), "", formula);
    }

    static <R extends Record> Indicator<R> text(Class<R> of, String name, BiFunction<R, Context, Figure> formula) {
        return new Indicator<>(of, name, Kind.TEXT, null, List.of(), List.of(), List.of(), "", formula);
    }

    static <R extends Record> Indicator<R> choice(
            Class<R> of, String name, Enum<?>[] words, BiFunction<R, Context, Figure> formula) {
        List<String> names = Arrays.stream(words).map(Enum::name).toList();
        return new Indicator<>(of, name, Kind.CHOICE, null, names, List.of(), List.of(), "", formula);
    }

    Indicator<R> reads(String... components) {
        return new Indicator<>(of, name, kind, unit, words, List.of(components), parameters, source, formula);
    }

    Indicator<R> given(String... policy) {
        return new Indicator<>(of, name, kind, unit, words, inputs, List.of(policy), source, formula);
    }

    Indicator<R> source(String where) {
        return new Indicator<>(of, name, kind, unit, words, inputs, parameters, where, formula);
    }
}
