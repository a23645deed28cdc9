package se.likvard.rulebook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.likvard.dialect.Answers;
import se.likvard.dialect.FactType;
import se.likvard.dialect.Field;
import se.likvard.dialect.Vocabulary;
import se.likvard.value.Kind;
import se.likvard.value.Problem;
import se.likvard.value.Unit;
import se.likvard.value.Words;
import se.likvard.yaml.Entries;
import se.likvard.yaml.Nodes;
import se.likvard.yaml.UnknownWord;
import se.likvard.yaml.Yaml;
import se.likvard.yaml.Yaml.Entry;
import se.likvard.yaml.Yaml.Mapping;
import se.likvard.yaml.Yaml.Node;
import se.likvard.yaml.Yaml.Scalar;

/** Reads {@code vocabulary.yaml}: the types, their fields, and the words of choices, which may be shared by name. */
final class VocabularyFile {

    static final List<String> KEYS = List.of("words", "types");
    static final List<String> TYPE_KEYS = List.of("label", "called", "sv", "en", "change", "fields");
    static final List<String> FIELD_KEYS = List.of("kind", "unit", "words", "sv", "en", "answers", "change");

    private final List<Problem> problems;
    private final Map<String, Map<String, Words>> shared = new HashMap<>();

    private VocabularyFile(List<Problem> problems) {
        this.problems = problems;
    }

    /** The vocabulary of a file; empty when anything in it is wrong. */
    static Optional<Vocabulary> read(String file, byte[] bytes, List<Problem> problems) {
        VocabularyFile reader = new VocabularyFile(problems);
        return Yaml.read(file, bytes, problems).flatMap(root -> Entries.read(root, KEYS, problems, reader::vocabulary));
    }

    private Vocabulary vocabulary(Entries entries) {
        entries.find("words")
                .flatMap(node -> Nodes.mapping(node, problems))
                .ifPresent(mapping ->
                        mapping.entries().values().forEach(each -> shared.put(each.key(), labels(each.value()))));
        return new Vocabulary(each(entries.node("types"), this::type));
    }

    private <T> List<T> each(Optional<Node> node, Function<Entry, Optional<T>> read) {
        return node.flatMap(some -> Nodes.mapping(some, problems)).map(Mapping::entries).stream()
                .flatMap(entries -> entries.values().stream())
                .flatMap(entry -> read.apply(entry).stream())
                .toList();
    }

    private Optional<FactType> type(Entry entry) {
        return Entries.read(
                entry.value(),
                TYPE_KEYS,
                problems,
                entries -> new FactType(
                        entry.key(),
                        entries.words("label"),
                        entries.words("called"),
                        entries.words(),
                        each(entries.node("fields"), this::field),
                        change(entries)));
    }

    private Optional<Field> field(Entry entry) {
        return Entries.read(entry.value(), FIELD_KEYS, problems, entries -> {
            Kind kind = entries.word("kind", Kind.class);
            belongs(entries, "unit", kind, Kind.NUMBER);
            belongs(entries, "words", kind, Kind.CHOICE);
            return new Field(
                    entry.key(),
                    kind,
                    entries.has("unit") ? entries.word("unit", Unit.class) : null,
                    entries.find("words").map(this::choice).orElse(Map.of()),
                    entries.words(),
                    entries.word("answers", Answers.class),
                    change(entries));
        });
    }

    private static Optional<Words> change(Entries entries) {
        return entries.has("change") ? Optional.of(entries.words("change")) : Optional.empty();
    }

    private static void belongs(Entries entries, String key, Kind kind, Kind right) {
        if (kind == right) {
            entries.node(key);
        } else if (entries.has(key)) {
            entries.problem(key, "hör bara till " + right, "belongs to " + right + " only");
        }
    }

    private Map<String, Words> choice(Node node) {
        if (!(node instanceof Scalar name)) {
            return labels(node);
        }
        Map<String, Words> words = shared.get(name.text());
        if (words == null) {
            List<String> right = shared.keySet().stream().sorted().toList();
            UnknownWord.tell(name.place(), "okänd ordlista", "unknown list of words", name.text(), right, problems);
        }
        return words == null ? Map.of() : words;
    }

    private Map<String, Words> labels(Node node) {
        Map<String, Words> labels = new LinkedHashMap<>();
        Nodes.mapping(node, problems)
                .ifPresent(mapping -> mapping.entries()
                        .values()
                        .forEach(each -> Entries.read(
                                        each.value(), List.of("sv", "en"), problems, entries -> entries.words())
                                .ifPresent(words -> labels.put(each.key(), words))));
        return labels;
    }
}
