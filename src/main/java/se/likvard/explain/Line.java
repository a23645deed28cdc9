package se.likvard.explain;

import java.util.List;
import se.likvard.value.Words;

/**
 * A sentence of an explanation, and those that stand under it.
 *
 * @param parts empty when it stands alone
 */
public record Line(Words text, List<Line> parts) {

    static Line of(Words text) {
        return new Line(text, List.of());
    }

    static Line of(String sv, String en) {
        return of(new Words(sv, en));
    }

    static Line of(Words text, List<Line> parts) {
        return new Line(text, List.copyOf(parts));
    }
}
