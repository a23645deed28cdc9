package se.likvard.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.likvard.dialect.Vocabulary;
import se.likvard.value.Problem;
import se.likvard.yaml.Fingerprint;
import se.likvard.yaml.Yaml;

/** Reads a rules folder: first what all rules share, then each rule, then what they say together. */
final class RulebookReader {

    /** Mistakes of a file that are told. */
    private static final int MOST = 100;

    private final SortedMap<String, byte[]> files;
    private final SortedMap<String, byte[]> models;
    private final Memory memory;
    private final List<Problem> problems;

    /** What a YAML file says, in one form. */
    private record Canonical(String text) {}

    /** The hash of all that the files say, which are sound together. */
    private record Whole(String hash) {}

    /** The parameters of a file, and the names of all that it declares, sound or not. */
    private record Declared(List<Parameter> sound, List<String> names) {}

    /** What was made of one folder, whichever thread made it. */
    private record Parsed(Optional<Rule> rule, Map<String, String> canonical, List<Problem> problems) {

        static Parsed of(RuleFolder folder, RuleFolder.Shared shared) {
            Map<String, String> canonical = new TreeMap<>();
            List<Problem> problems = new ArrayList<>();
            return new Parsed(folder.read(shared, canonical, problems), canonical, problems);
        }

        Optional<Rule> into(Map<String, String> all, List<Problem> told) {
            all.putAll(canonical);
            told.addAll(problems);
            return rule;
        }
    }

    private RulebookReader(RuleFiles files, Memory memory, List<Problem> problems) {
        this.files = files.files();
        this.models = files.models();
        this.memory = memory;
        this.problems = problems;
    }

    /** The rulebook of these files; empty when anything is wrong, and then every problem is told. */
    static Optional<Rulebook> read(RuleFiles files, List<Problem> problems) {
        return read(files, Memory.none(), problems);
    }

    /**
     * The rulebook of files, with what was read before.
     *
     * @throws InvalidRulebookException with every problem, if there is any
     */
    static Rulebook sound(Function<List<Problem>, RuleFiles> files, Memory memory) {
        List<Problem> problems = new ArrayList<>();
        return read(files.apply(problems), memory, problems).orElseThrow(() -> new InvalidRulebookException(problems));
    }

    /** The same, with what was read before; such a rulebook cannot be run. */
    static Optional<Rulebook> read(RuleFiles files, Memory memory, List<Problem> problems) {
        Optional<Rulebook> rulebook =
                files.files().isEmpty() ? Optional.empty() : new RulebookReader(files, memory, problems).read();
        problems.sort(Comparator.comparing(Problem::where, RulebookReader::byPlace));
        bound(problems);
        return problems.isEmpty() ? rulebook : Optional.empty();
    }

    private Optional<Rulebook> read() {
        Optional<Vocabulary> vocabulary = shared("vocabulary.yaml", Vocabulary.class, VocabularyFile::read);
        Optional<LawTable> law = shared("law.yaml", LawTable.class, LawTable::read);
        if (vocabulary.isEmpty() || law.isEmpty()) {
            return Optional.empty();
        }
        List<Declared> declared = declared();
        SortedMap<String, Parameter> parameters = parameters(declared);
        List<RuleFolder> folders = RuleFolder.all(files, problems);
        SortedMap<String, String> canonical = new TreeMap<>();
        Vocabulary words = vocabulary.get();
        Set<String> names = folders.stream().map(RuleFolder::name).collect(Collectors.toCollection(TreeSet::new));
        RuleFolder.Shared shared =
                new RuleFolder.Shared(words, bytes("vocabulary.yaml"), parameters, new TreeSet<>(names), memory);
        List<Rule> rules = folders.parallelStream()
                .map(folder -> Parsed.of(folder, shared))
                // what each folder gave is put together in their order
                .toList()
                .stream()
                .flatMap(each -> each.into(canonical, problems).stream())
                .toList();
        List<List<Rule>> order = Order.layers(rules, names, problems);
        declared.forEach(each -> names.addAll(each.names()));
        Together together = new Together(rules, names, parameters, law.get(), words, problems);
        return whole(together, canonical)
                .map(each -> new Rulebook(words, law.get(), parameters, order, each.hash(), memory.isNone()));
    }

    /** What the rules say together, if nothing is wrong with any; of files that are all as they were it was checked before. */
    private Optional<Whole> whole(Together together, Map<String, String> rules) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.putAll(models);
        all.keySet().removeIf(file -> file.endsWith(".md"));
        Optional<Whole> whole = memory.read(Whole.class, memory.sum(all), List.of(), problems, () -> {
            together.check();
            return problems.isEmpty() ? Optional.of(new Whole(hash(rules))) : Optional.empty();
        });
        // the files' own forms are wanted again when one of them has changed
        yaml().forEach((file, bytes) -> memory.retain(Canonical.class, file, List.of(bytes)));
        return whole;
    }

    /** Reads a file. */
    private interface Reader<T> {
        Optional<T> read(String file, byte[] bytes, List<Problem> problems);
    }

    private <T extends Record> Optional<T> shared(String file, Class<T> type, Reader<T> reader) {
        if (!files.containsKey(file)) {
            problems.add(Problem.at(
                    file + ":1:1", "filen saknas i regelmappen", "the file is missing from the rules folder"));
            return Optional.empty();
        }
        return remembered(file, type, reader);
    }

    private <T extends Record> Optional<T> remembered(String file, Class<T> type, Reader<T> reader) {
        byte[] bytes = bytes(file);
        return memory.read(type, file, List.of(bytes), problems, () -> reader.read(file, bytes, problems));
    }

    private byte[] bytes(String file) {
        return Objects.requireNonNull(files.get(file), file);
    }

    /** What each file of parameters declares. */
    private List<Declared> declared() {
        return files.keySet().stream()
                .filter(file -> file.endsWith("parameters.yaml"))
                .flatMap(file -> remembered(file, Declared.class, RulebookReader::declared).stream())
                .toList();
    }

    private static Optional<Declared> declared(String file, byte[] bytes, List<Problem> problems) {
        List<String> names = Yaml.read(file, bytes, new ArrayList<>()).stream()
                .filter(Yaml.Mapping.class::isInstance)
                .flatMap(root -> ((Yaml.Mapping) root).entries().keySet().stream())
                .toList();
        return Optional.of(new Declared(Parameters.read(file, bytes, problems), names));
    }

    /** All parameters by name, the shared ones and those of each rule. */
    private SortedMap<String, Parameter> parameters(List<Declared> declared) {
        List<Parameter> all =
                declared.stream().flatMap(each -> each.sound().stream()).toList();
        Parameters.unique(all, problems);
        return all.stream()
                .collect(Collectors.toMap(Parameter::name, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    /** Rules in their canonical form, YAML files in theirs, those of allocation models too; pages for people do not count. */
    private String hash(Map<String, String> rules) {
        SortedMap<String, String> texts = new TreeMap<>(rules);
        yaml().forEach((file, bytes) -> memory.read(
                        Canonical.class, file, List.of(bytes), problems, () -> canonical(file, bytes))
                .ifPresent(canonical -> texts.put(file, canonical.text())));
        return Fingerprint.of(texts);
    }

    private SortedMap<String, byte[]> yaml() {
        SortedMap<String, byte[]> yaml = new TreeMap<>(files);
        yaml.putAll(models);
        yaml.keySet().removeIf(file -> !file.endsWith(".yaml"));
        return yaml;
    }

    private static Optional<Canonical> canonical(String file, byte[] bytes) {
        return Yaml.read(file, bytes, new ArrayList<>()).map(node -> new Canonical(Fingerprint.canonical(node)));
    }

    /** Whoever has more mistakes in a file has another kind of file. */
    private static void bound(List<Problem> problems) {
        Map<String, Long> seen = new TreeMap<>();
        List<Problem> first = problems.stream()
                .filter(each -> seen.merge(file(each), 1L, Long::sum) <= MOST)
                .toList();
        if (first.size() < problems.size()) {
            problems.clear();
            problems.addAll(first);
            seen.values().removeIf(number -> number <= MOST);
            seen.forEach((file, number) -> problems.add(Problem.at(
                    file + ":1:1",
                    "filen har %s fel; de första %s räknas upp".formatted(number, MOST),
                    "the file has %s errors; the first %s are listed".formatted(number, MOST))));
        }
    }

    private static String file(Problem problem) {
        return problem.where().replaceFirst(":.*", "");
    }

    /** By file, then by line and column as numbers. */
    private static int byPlace(String one, String other) {
        String[] left = one.split(":");
        String[] right = other.split(":");
        for (int part = 0; part < Math.min(left.length, right.length); part++) {
            int order = left[part].matches("\\d{1,9}") && right[part].matches("\\d{1,9}")
                    ? Integer.compare(Integer.parseInt(left[part]), Integer.parseInt(right[part]))
                    : left[part].compareTo(right[part]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }
}
