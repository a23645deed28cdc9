package se.likvard.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.likvard.dialect.Vocabulary;
import se.likvard.value.Problem;
import se.likvard.yaml.Yaml;

/** Reads a rules folder: first what all rules share, then each rule, then what they say together. */
final class RulebookReader {

    private final SortedMap<String, byte[]> files;
    private final List<Problem> problems;

    private RulebookReader(RuleFiles files, List<Problem> problems) {
        this.files = files.files();
        this.problems = problems;
    }

    /** The rulebook of these files; empty when anything is wrong, and then every problem is told. */
    static Optional<Rulebook> read(RuleFiles files, List<Problem> problems) {
        Optional<Rulebook> rulebook =
                files.files().isEmpty() ? Optional.empty() : new RulebookReader(files, problems).read();
        problems.sort(Comparator.comparing(Problem::where, RulebookReader::byPlace));
        return problems.isEmpty() ? rulebook : Optional.empty();
    }

    private Optional<Rulebook> read() {
        Optional<Vocabulary> vocabulary =
                shared("vocabulary.yaml").flatMap(bytes -> VocabularyFile.read("vocabulary.yaml", bytes, problems));
        Optional<LawTable> law = shared("law.yaml").flatMap(bytes -> LawTable.read("law.yaml", bytes, problems));
        if (vocabulary.isEmpty() || law.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, Parameter> parameters = parameters();
        List<RuleFolder> folders = RuleFolder.all(files, problems);
        SortedMap<String, String> canonical = new TreeMap<>();
        List<Rule> rules = folders.stream()
                .flatMap(folder -> folder.read(vocabulary.get(), parameters, canonical, problems).stream())
                .toList();
        Set<String> names = folders.stream().map(RuleFolder::name).collect(Collectors.toCollection(TreeSet::new));
        List<List<Rule>> order = Order.layers(rules, names, problems);
        names.addAll(declared());
        new Together(rules, names, parameters, law.get(), vocabulary.get(), problems).check();
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Rulebook(vocabulary.get(), law.get(), parameters, order, hash(canonical)));
    }

    private Optional<byte[]> shared(String file) {
        Optional<byte[]> bytes = Optional.ofNullable(files.get(file));
        if (bytes.isEmpty()) {
            problems.add(Problem.at(
                    file + ":1:1", "filen saknas i regelmappen", "the file is missing from the rules folder"));
        }
        return bytes;
    }

    /** All parameters by name, the shared ones and those of each rule. */
    private SortedMap<String, Parameter> parameters() {
        List<Parameter> all = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("parameters.yaml"))
                .flatMap(file -> Parameters.read(file.getKey(), file.getValue(), problems).stream())
                .toList();
        Parameters.unique(all, problems);
        return all.stream()
                .collect(Collectors.toMap(Parameter::name, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    /** The names of all parameters, those in which something is wrong too. */
    private List<String> declared() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("parameters.yaml"))
                .flatMap(file -> Yaml.read(file.getKey(), file.getValue(), new ArrayList<>()).stream())
                .filter(Yaml.Mapping.class::isInstance)
                .flatMap(root -> ((Yaml.Mapping) root).entries().keySet().stream())
                .toList();
    }

    /** Rules in their canonical form, YAML files in theirs; pages for people do not count. */
    private String hash(Map<String, String> rules) {
        SortedMap<String, String> texts = new TreeMap<>(rules);
        files.forEach((file, bytes) -> {
            if (file.endsWith(".yaml")) {
                Yaml.read(file, bytes, new ArrayList<>())
                        .ifPresent(node -> texts.put(file, Fingerprint.canonical(node)));
            }
        });
        return Fingerprint.of(texts);
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
