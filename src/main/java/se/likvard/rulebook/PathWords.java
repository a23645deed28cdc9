package se.likvard.rulebook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.likvard.dialect.FactType;
import se.likvard.dialect.Field;
import se.likvard.dialect.Vocabulary;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Shape;
import se.likvard.value.Unit;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** What people call the figure at a path, remembered for one assessment. */
final class PathWords {

    private static final Pattern KEYS = Pattern.compile("\\[[^]]*]");

    private final Vocabulary vocabulary;
    private final Map<String, Words> told = new HashMap<>();

    PathWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The meaning of the field, or the label of the list, that a path ends in; the path itself where it names none, as for a policy value. */
    Words of(String path) {
        return told.computeIfAbsent(KEYS.matcher(path).replaceAll(""), this::words);
    }

    /** The unit of the number at a path; empty where it leads to none. */
    Optional<Unit> unit(String path) {
        Shape shape = Shape.of(Organiser.class);
        Optional<Unit> unit = Optional.empty();
        for (String step : KEYS.matcher(path).replaceAll("").split("\\.")) {
            Optional<Component> component = shape.components().stream()
                    .filter(each -> each.name().equals(step))
                    .findFirst();
            unit = component.filter(each -> !each.isNested()).flatMap(Component::unit);
            shape = component.filter(Component::isNested).map(Component::nested).orElse(shape);
        }
        return unit;
    }

    /** What a word that stands at a path is called; empty for anything but a word of the vocabulary. */
    Optional<Words> word(String path, Value<?> value) {
        String plain = KEYS.matcher(path).replaceAll("");
        int end = plain.lastIndexOf('.');
        return value.exact()
                .filter(Enum.class::isInstance)
                .flatMap(word -> owner(plain.substring(0, Math.max(0, end)))
                        .flatMap(type -> type.field(plain.substring(end + 1)))
                        .flatMap(field -> Optional.ofNullable(field.words().get(word.toString()))));
    }

    private Optional<FactType> owner(String path) {
        Shape shape = Shape.of(Organiser.class);
        for (String step : path.split("\\.")) {
            shape = shape.components().stream()
                    .filter(each -> each.name().equals(step) && each.isNested())
                    .map(Component::nested)
                    .findFirst()
                    .orElse(shape);
        }
        return vocabulary.type(shape.name());
    }

    private Words words(String path) {
        Shape shape = Shape.of(Organiser.class);
        Words words = new Words(path, path);
        for (String step : path.split("\\.")) {
            Optional<Component> component = shape.components().stream()
                    .filter(each -> each.name().equals(step))
                    .findFirst();
            if (component.isEmpty()) {
                return words;
            }
            words = meaning(shape, component.get(), words);
            shape = component.get().isNested() ? component.get().nested() : shape;
        }
        return words;
    }

    private Words meaning(Shape owner, Component component, Words otherwise) {
        Optional<FactType> type =
                vocabulary.type(component.isNested() ? component.nested().name() : owner.name());
        return component.isNested()
                ? type.map(FactType::label).orElse(otherwise)
                : type.flatMap(each -> each.field(component.name()))
                        .map(Field::meaning)
                        .orElse(otherwise);
    }
}
