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
 * @param behaviour how it behaves, as far as that is declared
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
        Behaviour behaviour,
        String source,
        BiFunction<R, Context, Figure> formula) {

    /** The figure for one record. */
    public Figure of(Record fact, Context context) {
        return formula.apply(of.cast(fact), context);
    }

    static <R extends Record> Indicator<R> number(
            Class<R> of, String name, Unit unit, BiFunction<R, Context, Figure> formula) {
        return new Indicator<>(
                of, name, Kind.NUMBER, unit, List.of(), List.of(), List.of(), Behaviour.UNDECLARED, "", formula);
    }

    static <R extends Record> Indicator<R> flag(Class<R> of, String name, BiFunction<R, Context, Figure> formula) {
        return new Indicator<>(
                of, name, Kind.FLAG, null, List.of(), List.of(), List.of(), Behaviour.UNDECLARED, "", formula);
    }

    static <R extends Record> Indicator<R> text(Class<R> of, String name, BiFunction<R, Context, Figure> formula) {
        return new Indicator<>(
                of, name, Kind.TEXT, null, List.of(), List.of(), List.of(), Behaviour.UNDECLARED, "", formula);
    }

    static <R extends Record> Indicator<R> choice(
            Class<R> of, String name, Enum<?>[] words, BiFunction<R, Context, Figure> formula) {
        List<String> names = Arrays.stream(words).map(Enum::name).toList();
        return new Indicator<>(
                of, name, Kind.CHOICE, null, names, List.of(), List.of(), Behaviour.UNDECLARED, "", formula);
    }

    Indicator<R> reads(String... components) {
        return new Indicator<>(
                of, name, kind, unit, words, List.of(components), parameters, behaviour, source, formula);
    }

    Indicator<R> given(String... policy) {
        return new Indicator<>(of, name, kind, unit, words, inputs, List.of(policy), behaviour, source, formula);
    }

    Indicator<R> source(String where) {
        return new Indicator<>(of, name, kind, unit, words, inputs, parameters, behaviour, where, formula);
    }

    /** Never below or above these. */
    Indicator<R> within(long least, long most) {
        return behaving(behaviour.within(least, most));
    }

    /** Rises with a component of its own record, and has no figure without it. */
    Indicator<R> rising(String component) {
        return behaving(behaviour.following(component, Behaviour.Monotony.RISING));
    }

    /** Falls as a component of its own record rises, and has no figure without it. */
    Indicator<R> falling(String component) {
        return behaving(behaviour.following(component, Behaviour.Monotony.FALLING));
    }

    private Indicator<R> behaving(Behaviour as) {
        return new Indicator<>(of, name, kind, unit, words, inputs, parameters, as, source, formula);
    }
}
