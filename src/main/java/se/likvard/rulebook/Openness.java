package se.likvard.rulebook;

import java.util.Set;
import java.util.TreeSet;
import se.likvard.indicator.Indicator;
import se.likvard.indicator.Indicators;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Shape;

/** Which fields of a fact that is there may be unknown: what is reported and what is computed of it, not keys or places. */
final class Openness {

    private static final Set<String> FIELDS = new TreeSet<>();
    private static final Set<String> KEYS = new TreeSet<>();

    static {
        reported(Shape.of(Organiser.class));
        Indicators.all().stream()
                .filter(each -> !isOfOwnKeys(each))
                .forEach(each -> FIELDS.add(each.of().getSimpleName() + "." + each.name()));
    }

    private Openness() {}

    /** Whether the field of a fact may be unknown. */
    static boolean canBeUnknown(String type, String field) {
        return FIELDS.contains(type + "." + field);
    }

    private static boolean isOfOwnKeys(Indicator<?> indicator) {
        String type = indicator.of().getSimpleName() + ".";
        return !indicator.inputs().isEmpty()
                && indicator.inputs().stream().allMatch(each -> each.startsWith(type) && KEYS.contains(each));
    }

    private static void reported(Shape shape) {
        for (Component component : shape.components()) {
            if (component.isNested()) {
                reported(component.nested());
            } else if (component.form() == Component.Form.VALUE) {
                FIELDS.add(shape.name() + "." + component.name());
            } else if (component.form() == Component.Form.KEY) {
                KEYS.add(shape.name() + "." + component.name());
            }
        }
    }
}
