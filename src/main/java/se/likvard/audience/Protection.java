package se.likvard.audience;

import java.math.BigDecimal;
import java.util.List;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Shape;
import se.likvard.value.Kind;
import se.likvard.value.Listed;
import se.likvard.value.Origin;
import se.likvard.value.Value;

/**
 * An organiser as the public may see it. Whatever is computed and printed from it rests on what it shows, so that no format
 * and no message can tell more.
 *
 * <ul>
 *   <li>a number of people below its limit, and every share or mean with fewer people behind it, is suppressed; also when
 *       nothing tells how many they are, unless an authority has published it;
 *   <li>a share of a large group of which few pass, or few do not, becomes the range of all such numbers;
 *   <li>a total from which a hidden figure could be computed is withheld;
 *   <li>what was written freely, as identifiers and sources, becomes a number or the publisher's name.
 * </ul>
 *
 * <p>Only a total is ever hidden for another figure's sake, never a further unit: it is one figure, and the rules judge units.
 */
public final class Protection {

    private final Figures figures;
    private final FreeTexts texts;

    private Protection(Figures figures, FreeTexts texts) {
        this.figures = figures;
        this.texts = texts;
    }

    /** The organiser with its small numbers protected. */
    public static Organiser of(Organiser organiser, Limits limits) {
        Protection protection = new Protection(new Figures(Sizes.of(organiser), limits), FreeTexts.of(organiser));
        return Totals.checked((Organiser) protection.record(organiser, Place.ORGANISER), limits);
    }

    private Record record(Record told, Place above) {
        Place place = above.of(told);
        Shape shape = Shape.of(told.getClass());
        return shape.create(component -> content(component, told, place));
    }

    private Object content(Component component, Record told, Place place) {
        Object content = component.of(told);
        return switch (component.form()) {
            case KEY, PLAIN -> texts.shown(component, content);
            case VALUE -> value(component, told, place);
            case RECORD -> record((Record) content, place);
            case LIST -> list((Listed<?>) content, place);
        };
    }

    private Listed<Record> list(Listed<?> list, Place place) {
        List<Record> shown =
                list.stream().map(each -> record((Record) each, place)).toList();
        return new Listed<>(shown, list.given());
    }

    private Value<?> value(Component component, Record told, Place place) {
        Value<?> shown;
        if (component.kind() == Kind.NUMBER) {
            Value<BigDecimal> number = Size.number(component, told);
            shown = figures.shown(component, number, place);
        } else {
            shown = (Value<?>) texts.shown(component, component.of(told));
        }
        Origin origin = shown.origin();
        return shown.from(new Origin(Published.by(origin).orElse(null), origin.observed()));
    }
}
