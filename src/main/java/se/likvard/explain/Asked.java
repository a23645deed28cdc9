package se.likvard.explain;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.likvard.assessment.MissingInput;
import se.likvard.dialect.Answers;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Field;
import se.likvard.dialect.Vocabulary;
import se.likvard.explain.completion.Paths;
import se.likvard.organiser.Component;
import se.likvard.organiser.Shape;
import se.likvard.rulebook.Computed;
import se.likvard.value.Words;

/**
 * What is missing at a place, in words, and who can tell it.
 *
 * @param facts the named records' facts, by key
 */
record Asked(Vocabulary vocabulary, Computed computed, Map<String, Fact> facts) {

    /** What it is, and of which record. */
    Words what(String path) {
        return what(path, "");
    }

    /** What it is, and of which record where that is not called as the one at hand. */
    Words what(String path, String atHand) {
        Words what = MissingInput.label(computed.at(path));
        Optional<Words> known = Optional.ofNullable(facts.get(atHand)).map(Fact::name);
        return Optional.ofNullable(facts.get(record(path)))
                .filter(each -> !each.key().isEmpty()
                        && known.filter(each.name()::equals).isEmpty())
                .map(each -> new Words(
                        what.sv() + " (" + each.name().sv() + ")",
                        what.en() + " (" + each.name().en() + ")"))
                .orElse(what);
    }

    /** The innermost record that has a name. */
    private String record(String path) {
        String owner = Paths.owner(path);
        return owner.isEmpty() || facts.containsKey(owner) ? owner : record(owner);
    }

    /** Whoever tells the figure; of a list, whoever tells what is in it. */
    Answers who(String path) {
        Optional<Component> list = Paths.component(path).filter(Component::isNested);
        String type = list.map(Component::nested)
                .or(() -> Paths.holder(path))
                .map(Shape::name)
                .orElse("");
        Stream<Field> fields = vocabulary.type(type).stream().flatMap(each -> each.fields().stream());
        return fields.filter(each -> list.isPresent()
                        ? each.answers() != Answers.ENGINE
                        : each.name().equals(Paths.field(path)))
                .map(Field::answers)
                .findFirst()
                .orElse(Answers.ORGANISER);
    }
}
