package se.likvard.rulebook;

import java.util.ArrayList;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.likvard.dialect.Vocabulary;
import se.likvard.rulebook.gate.Gate;
import se.likvard.value.Place;
import se.likvard.yaml.Fingerprint;
import se.likvard.yaml.Yaml;
import se.likvard.yaml.Yaml.Entry;
import se.likvard.yaml.Yaml.Mapping;
import se.likvard.yaml.Yaml.Node;

/**
 * What a rule, a parameter or a shared file says, in one form.
 *
 * @param text without comments and layout
 * @param place where it begins
 */
record Saying(String text, Place place) {

    /**
     * All of a rulebook that passes the check, by name: rules and allocation models by theirs, parameters by theirs,
     * shared files by theirs.
     */
    static SortedMap<String, Saying> all(RuleFiles files) {
        SortedMap<String, Saying> all = new TreeMap<>();
        Vocabulary vocabulary = Optional.ofNullable(files.files().get("vocabulary.yaml"))
                .flatMap(bytes -> VocabularyFile.read("vocabulary.yaml", bytes, new ArrayList<>()))
                .orElseThrow();
        files.files().forEach((file, bytes) -> {
            if (file.endsWith(".drl")) {
                String rule = file.substring(0, file.lastIndexOf('/'));
                add(all, rule, Gate.check(file, bytes, rule, vocabulary).canonical(), new Place(file, 1, 1));
            } else if (file.endsWith(".yaml") && !file.endsWith("cases.yaml")) {
                Yaml.read(file, bytes, new ArrayList<>()).ifPresent(node -> yaml(all, file, node));
            }
        });
        files.models().forEach((file, bytes) -> {
            if (file.endsWith(".yaml") && !file.endsWith("cases.yaml")) {
                Yaml.read(file, bytes, new ArrayList<>()).ifPresent(node -> yaml(all, file, node));
            }
        });
        return all;
    }

    private static void yaml(SortedMap<String, Saying> all, String file, Node node) {
        if (file.endsWith("parameters.yaml") && node instanceof Mapping parameters) {
            for (Entry each : parameters.entries().values()) {
                add(all, each.key(), Fingerprint.canonical(each.value()), each.place());
            }
        } else {
            String name = file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : file;
            add(all, name, Fingerprint.canonical(node), node.place());
        }
    }

    /** A rule says what all its files say; it begins in the first of them that is read, its texts aside. */
    private static void add(SortedMap<String, Saying> all, String name, String text, Place place) {
        all.merge(
                name,
                new Saying(text, place),
                (one, other) -> new Saying(
                        one.text() + "\n" + other.text(),
                        other.place().file().endsWith(".drl") ? other.place() : one.place()));
    }
}
