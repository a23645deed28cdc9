package se.likvard.explain.margin;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.likvard.explain.margin.Compared.Kind;
import se.likvard.indicator.Indicator;
import se.likvard.indicator.Indicators;
import se.likvard.organiser.Component;
import se.likvard.organiser.MunicipalityYear;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.People;
import se.likvard.organiser.Shape;
import se.likvard.value.Unit;

/** In which figures chance plays a part: those that describe a cohort of pupils or whoever answered a survey. */
final class Noisy {

    private static final Set<Unit> MEASURED =
            Set.of(Unit.SHARE, Unit.MERIT_POINTS, Unit.MERIT_DIFFERENCE, Unit.SURVEY_INDEX);
    private static final Set<Unit> COMPUTED =
            Set.of(Unit.SHARE, Unit.SHARE_DIFFERENCE, Unit.RATIO, Unit.MERIT_DIFFERENCE);
    private static final Map<String, Kind> PUBLISHED = Map.of(
            "SchoolYear.meritValue", Kind.MERIT,
            "SchoolYear.salsaDeviation", Kind.SALSA,
            "SchoolYear.allSubjectsPassed", Kind.PASSED);
    private static final Map<String, Kind> KINDS = new HashMap<>();

    static {
        given(Shape.of(Organiser.class));
        Indicators.all().forEach(Noisy::computed);
    }

    private Noisy() {}

    private static void given(Shape shape) {
        for (Component component : shape.components()) {
            String name = shape.name() + "." + component.name();
            if (component.isNested()) {
                given(component.nested());
            } else if (isMeasured(component)) {
                KINDS.put(name, PUBLISHED.getOrDefault(name, Kind.OTHER));
            }
        }
    }

    private static boolean isMeasured(Component component) {
        Optional<People> behind = component.behind();
        boolean some = behind.filter(each -> each == People.GRADE_NINE || each == People.SOME)
                .isPresent();
        return some && component.unit().filter(MEASURED::contains).isPresent();
    }

    /** A count of years or readings has a margin of its own; a municipality's measures are tested for chance by the rules. */
    private static void computed(Indicator<?> indicator) {
        boolean measured = indicator.unit() != null && COMPUTED.contains(indicator.unit());
        if (measured
                && indicator.of() != MunicipalityYear.class
                && indicator.inputs().stream().anyMatch(KINDS::containsKey)) {
            KINDS.put(indicator.of().getSimpleName() + "." + indicator.name(), Kind.OTHER);
        }
    }

    /** What is known of how a field of a type varies by chance. */
    static Kind kind(String type, String field) {
        return KINDS.getOrDefault(type + "." + field, Kind.EXACT);
    }
}
