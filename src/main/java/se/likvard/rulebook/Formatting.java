package se.likvard.rulebook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.likvard.dialect.Vocabulary;
import se.likvard.rulebook.gate.Form;
import se.likvard.value.Problem;

/**
 * The rule files of a folder in their one form.
 *
 * @param changed the text of each file that is not in that form, by its path within the folder
 * @param size how many files are in that form or can be put into it
 * @param problems what keeps the others from having one
 */
public record Formatting(SortedMap<String, String> changed, int size, List<Problem> problems) {

    /**
     * Forms the rule files of a rules folder; nothing is written.
     *
     * @param wanted which of them, by the path within the folder
     */
    public static Formatting of(Path folder, Predicate<String> wanted) {
        List<Problem> problems = new ArrayList<>();
        SortedMap<String, byte[]> files = RuleFiles.in(folder, problems).files();
        Optional<Vocabulary> vocabulary = Optional.ofNullable(files.get("vocabulary.yaml"))
                .flatMap(bytes -> VocabularyFile.read("vocabulary.yaml", bytes, problems));
        if (vocabulary.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.at(
                    folder.toString(),
                    "vocabulary.yaml saknas i regelmappen",
                    "vocabulary.yaml is missing from the rules folder"));
        }
        SortedMap<String, String> changed = new TreeMap<>();
        int size = 0;
        for (String file : vocabulary.isEmpty() ? List.<String>of() : rules(files, wanted)) {
            byte[] bytes = files.getOrDefault(file, new byte[0]);
            Form form = Form.of(file, bytes, file.substring(0, file.lastIndexOf('/')), vocabulary.get());
            problems.addAll(form.problems());
            size += form.text().isPresent() ? 1 : 0;
            form.text()
                    .filter(text -> !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes))
                    .ifPresent(text -> changed.put(file, text));
        }
        return new Formatting(changed, size, List.copyOf(problems));
    }

    private static List<String> rules(SortedMap<String, byte[]> files, Predicate<String> wanted) {
        return files.keySet().stream()
                .filter(each -> each.endsWith(".drl") && each.split("/").length == 3)
                .filter(wanted)
                .toList();
    }
}
