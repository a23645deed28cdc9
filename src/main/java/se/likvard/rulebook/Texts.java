package se.likvard.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.assessment.RuleKind;
import se.likvard.rulebook.Template.Placeholder;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Words;
import se.likvard.yaml.Entries;
import se.likvard.yaml.UnknownWord;
import se.likvard.yaml.Yaml;
import se.likvard.yaml.Yaml.Scalar;

/** What a rule says, in both languages: the content of {@code texts.yaml}. */
record Texts(SortedMap<String, Template> sv, SortedMap<String, Template> en) {

    static final List<String> LANGUAGES = List.of("sv", "en");
    static final String NOT_ASSESSED = "notAssessed";

    /** The texts of a file for a kind of rule; empty when anything in it is wrong. */
    static Optional<Texts> read(String file, byte[] bytes, RuleKind kind, List<Problem> problems) {
        int before = problems.size();
        return Yaml.read(file, bytes, problems)
                .flatMap(root -> Entries.read(
                        root,
                        LANGUAGES,
                        problems,
                        entries -> new Texts(
                                language(entries, "sv", kind, problems), language(entries, "en", kind, problems))))
                .filter(texts -> texts.saysTheSame(file, problems))
                .filter(texts -> problems.size() == before);
    }

    private static List<String> required(RuleKind kind) {
        return switch (kind) {
            case CONCERN, STRENGTH, CONTEXT -> List.of("title", "found", "clear");
            case GRADE -> List.of("title", "found");
            case RECOMMENDATION -> List.of("title", "text");
        };
    }

    /** The texts that a rule of a kind may have. */
    static List<String> keys(RuleKind kind) {
        return Stream.concat(required(kind).stream(), Stream.of(NOT_ASSESSED)).toList();
    }

    private static SortedMap<String, Template> language(
            Entries entries, String language, RuleKind kind, List<Problem> problems) {
        return entries.node(language)
                .flatMap(node -> Entries.read(node, keys(kind), problems, texts -> templates(texts, kind, problems)))
                .orElse(new TreeMap<>());
    }

    private static SortedMap<String, Template> templates(Entries entries, RuleKind kind, List<Problem> problems) {
        SortedMap<String, Template> templates = new TreeMap<>();
        Stream<String> optional = Stream.of(NOT_ASSESSED).filter(entries::has);
        Stream.concat(required(kind).stream(), optional).forEach(key -> {
            entries.text(key);
            entries.find(key)
                    .filter(Scalar.class::isInstance)
                    .ifPresent(node -> templates.put(key, Template.of((Scalar) node, problems)));
        });
        return templates;
    }

    /** Both languages have the same texts and both or neither speak of a suspected breach. */
    private boolean saysTheSame(String file, List<Problem> problems) {
        if (!sv.keySet().equals(en.keySet())) {
            problems.add(Problem.at(
                    file + ":1:1",
                    "notAssessed ska finnas på båda språken eller inget",
                    "notAssessed must be in both languages or neither"));
        }
        Optional<Place> english = says(en, "suspected breach");
        if (suspectedBreach().isPresent() != english.isPresent()) {
            problems.add(Problem.at(
                    suspectedBreach().or(() -> english).orElseThrow().toString(),
                    "misstänkt brist (suspected breach) ska stå på båda språken eller inget",
                    "suspected breach (misstänkt brist) must stand in both languages or neither"));
        }
        return true;
    }

    /** The place of the first text that speaks of a suspected breach of the law, if any does. */
    Optional<Place> suspectedBreach() {
        return says(sv, "misstänkt brist");
    }

    private static Optional<Place> says(SortedMap<String, Template> texts, String phrase) {
        return texts.values().stream()
                .filter(each -> each.render(name -> "").toLowerCase(Locale.ROOT).contains(phrase))
                .map(Template::place)
                .min(Comparator.comparingInt(Place::line).thenComparingInt(Place::column));
    }

    boolean has(String key) {
        return sv.containsKey(key);
    }

    /** The names of all figures that the texts show. */
    SortedSet<String> placeholders() {
        return holes().map(Placeholder::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Placeholder> holes() {
        return Stream.concat(sv.values().stream(), en.values().stream()).flatMap(Template::placeholders);
    }

    /** Tells each figure that is none of these, with the nearest right one. */
    void check(Collection<String> allowed, List<Problem> problems) {
        holes().filter(each -> !allowed.contains(each.name()))
                .forEach(each -> UnknownWord.tell(
                        each.place(),
                        "okänd platshållare",
                        "unknown placeholder",
                        each.name(),
                        new TreeSet<>(allowed),
                        problems));
    }

    /** A text in both languages with its figures, each looked up by name. */
    Words render(String key, Function<String, Words> figure) {
        return new Words(
                template(sv, key).render(name -> figure.apply(name).sv()),
                template(en, key).render(name -> figure.apply(name).en()));
    }

    private static Template template(SortedMap<String, Template> texts, String key) {
        Template template = texts.get(key);
        if (template == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        return template;
    }
}
