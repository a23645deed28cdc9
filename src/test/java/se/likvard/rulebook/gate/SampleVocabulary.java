package se.likvard.rulebook.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.likvard.dialect.Answers;
import se.likvard.dialect.FactType;
import se.likvard.dialect.Field;
import se.likvard.dialect.Vocabulary;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Shape;
import se.likvard.value.Kind;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/** The records' fields with some indicators and derived types: enough for the gate's tests. */
final class SampleVocabulary {

    private static final Words NO_WORDS = new Words("", "");

    private final List<FactType> types = new ArrayList<>();

    static Vocabulary vocabulary() {
        SampleVocabulary sample = new SampleVocabulary();
        sample.add(Shape.of(Organiser.class), List.of());
        List<String> areas = List.of("GOVERNANCE", "QUALITY_WORK", "TEACHING", "STUDY_CALM");
        sample.types.add(type(
                "UnitArea",
                fact("organiser"),
                fact("schoolUnit"),
                choice("area", areas),
                number("openDeficiencies", Unit.COUNT)));
        sample.types.add(type(
                "Outcome",
                field("rule", Kind.TEXT, null, List.of()),
                choice("kind", List.of("CONCERN", "STRENGTH", "CONTEXT")),
                choice("area", areas),
                field("suspectedBreach", Kind.FLAG, null, List.of()),
                fact("subject"),
                fact("schoolUnit")));
        return new Vocabulary(List.copyOf(sample.types));
    }

    private void add(Shape shape, List<String> ancestors) {
        List<Field> fields =
                new ArrayList<>(ancestors.stream().map(SampleVocabulary::fact).toList());
        List<String> inner = new ArrayList<>(ancestors);
        inner.add(shape.name().substring(0, 1).toLowerCase(Locale.ROOT)
                + shape.name().substring(1));
        for (Component each : shape.components()) {
            if (each.form() == Component.Form.RECORD || each.form() == Component.Form.LIST) {
                add(each.nested(), inner);
            } else {
                fields.add(field(each.name(), each.kind(), each.unit().orElse(null), each.words()));
            }
        }
        fields.addAll(indicators(shape.name()));
        types.add(new FactType(shape.name(), NO_WORDS, NO_WORDS, NO_WORDS, List.copyOf(fields)));
    }

    private static List<Field> indicators(String type) {
        return switch (type) {
            case "Organiser" -> List.of(number("unitCount", Unit.COUNT));
            case "SchoolUnit" -> List.of(number("deficientAreas", Unit.COUNT));
            case "AllocationModel" -> List.of(number("yearsSinceRevision", Unit.YEARS));
            case "Intervention" -> List.of(number("monthsRun", Unit.MONTHS));
            case "MunicipalityYear" -> List.of(number("compositionCorrelation", Unit.PURE));
            default -> List.of();
        };
    }

    private static FactType type(String name, Field... fields) {
        return new FactType(name, NO_WORDS, NO_WORDS, NO_WORDS, List.of(fields));
    }

    private static Field fact(String name) {
        return field(name, Kind.FACT, null, List.of());
    }

    private static Field number(String name, Unit unit) {
        return field(name, Kind.NUMBER, unit, List.of());
    }

    private static Field choice(String name, List<String> words) {
        return field(name, Kind.CHOICE, null, words);
    }

    private static Field field(String name, Kind kind, @Nullable Unit unit, List<String> words) {
        Map<String, Words> labels = new LinkedHashMap<>();
        words.forEach(word -> labels.put(word, new Words(word, word)));
        return new Field(name, kind, unit, labels, NO_WORDS, Answers.ENGINE);
    }
}
