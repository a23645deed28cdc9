package se.likvard.indicator;

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
}
