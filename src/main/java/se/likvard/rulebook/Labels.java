package se.likvard.rulebook;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.likvard.dialect.Field;
import se.likvard.dialect.Vocabulary;
import se.likvard.organiser.Area;
import se.likvard.organiser.SchoolForm;
import se.likvard.value.Words;

/** What people call types and words. Each is looked up once, for the names of all organisers' facts; for many threads. */
final class Labels {

    private final Vocabulary vocabulary;
    private final Map<String, Words> types = new ConcurrentHashMap<>();
    private final Map<Enum<?>, Words> words = new ConcurrentHashMap<>();

    Labels(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Words type(String type) {
        return types.computeIfAbsent(
                type, name -> vocabulary.type(name).orElseThrow().label());
    }

    Words area(Area area) {
        return words.computeIfAbsent(area, any -> word("GradedArea", "area", area));
    }

    Words schoolForm(SchoolForm form) {
        return words.computeIfAbsent(form, any -> word("AllocationModel", "schoolForm", form));
    }

    private Words word(String type, String field, Enum<?> word) {
        Field choice = vocabulary.type(type).orElseThrow().field(field).orElseThrow();
        return choice.words().getOrDefault(word.name(), new Words(word.name(), word.name()));
    }
}
