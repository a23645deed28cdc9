package se.likvard.rulebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.likvard.value.Nearest;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** A rule that is not there yet: its folder with a skeleton to fill in, written whole or not at all. */
public final class NewRule {

    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Path rules;
    private final String name;
    private final String area;

    private NewRule(Path rules, String name) {
        this.rules = rules;
        this.name = name;
        this.area = name.replaceFirst("/.*", "");
    }

    /**
     * Writes the folder of a new rule, and says which files it now holds, by their own names.
     *
     * @param rules the rules folder
     * @param name area and rule, as {@code allocation/model-not-revised}
     * @param language what the comments are written in
     * @throws InvalidRulebookException if the name is wrong or taken, or the rule would not pass the check where it is to lie;
     *     nothing is then written
     * @throws IOException if the folder cannot be written
     */
    public static List<String> write(Path rules, String name, Locale language) throws IOException {
        List<Problem> problems = problems(name);
        refuse(problems);
        NewRule rule = new NewRule(rules, name);
        refuse(rule.taken());
        SortedMap<String, String> files = Skeleton.of(rule.area).files(name, language);
        refuse(rule.check(files));
        rule.write(files);
        return List.copyOf(files.keySet());
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidRulebookException(problems);
        }
    }

    /** What is wrong with the name alone. */
    private static List<Problem> problems(String name) {
        String[] steps = name.split("/", -1);
        if (steps.length != 2 || steps[1].isBlank()) {
            return List.of(Problem.at(
                    name,
                    "skriv område/namn, som allocation/model-not-revised",
                    "write area/name, as allocation/model-not-revised"));
        }
        List<Problem> problems = new ArrayList<>();
        List<String> areas = RuleFolder.areas();
        if (!areas.contains(steps[0])) {
            String meant = Nearest.to(kebab(steps[0]), areas).orElse(String.join(", ", areas));
            problems.add(Problem.at(
                    name,
                    "okänt område %s; menade du %s?".formatted(steps[0], meant),
                    "unknown area %s; did you mean %s?".formatted(steps[0], meant)));
        }
        if (!KEBAB.matcher(steps[1]).matches()) {
            Words right = kebab(steps[1]).isEmpty()
                    ? new Words("ord av a–z och 0–9", "words of a–z and 0–9")
                    : new Words(kebab(steps[1]), kebab(steps[1]));
            problems.add(Problem.at(
                    name,
                    "skriv regelns namn med små bokstäver och bindestreck: " + right.sv(),
                    "write the rule's name in small letters with hyphens: " + right.en()));
        }
        return problems;
    }

    /** The nearest right way to write a name; empty when nothing of it may be kept. */
    private static String kebab(String words) {
        return Normalizer.normalize(words.replaceAll("(\\p{Ll})(\\p{Lu})", "$1-$2"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
    }

    private List<Problem> taken() {
        if (Files.exists(folder(), LinkOption.NOFOLLOW_LINKS)) {
            return List.of(Problem.at(name, "regeln finns redan", "the rule is already there"));
        }
        if (Files.isSymbolicLink(rules.resolve(area))) {
            return List.of(Problem.at(area, "länkar läses inte: det ska vara en mapp", "links are not read: a folder"));
        }
        return List.of();
    }

    /** What the check would say of the rule among the others; of what else is wrong there, only what all rules need. */
    private List<Problem> check(SortedMap<String, String> files) {
        List<Problem> problems = new ArrayList<>();
        SortedMap<String, byte[]> all =
                new TreeMap<>(RuleFiles.in(rules, problems).files());
        if (!all.containsKey("vocabulary.yaml") || !all.containsKey("law.yaml")) {
            return List.of(Problem.at(
                    rules.toString(),
                    "det är ingen mapp med regler: vocabulary.yaml eller law.yaml saknas",
                    "that is no rules folder: vocabulary.yaml or law.yaml is missing"));
        }
        files.forEach((file, text) -> all.put(name + "/" + file, text.getBytes(StandardCharsets.UTF_8)));
        List<Problem> told = new ArrayList<>();
        RulebookReader.read(new RuleFiles(all), told);
        return told.stream()
                .filter(each ->
                        each.where().startsWith(name + "/") || each.where().matches("(vocabulary|law)\\.yaml:.*"))
                .toList();
    }

    private Path folder() {
        return rules.resolve(name);
    }

    /** Beside its place first, so that nobody ever sees half a rule. */
    private void write(Map<String, String> files) throws IOException {
        Files.createDirectories(rules.resolve(area));
        Path part = Files.createTempDirectory(rules.resolve(area), ".new-");
        try {
            for (Map.Entry<String, String> each : files.entrySet()) {
                Files.writeString(part.resolve(each.getKey()), each.getValue());
            }
            part.toFile().setReadable(true, false);
            part.toFile().setExecutable(true, false);
            Files.move(part, folder(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            remove(part);
        }
    }

    private static void remove(Path part) throws IOException {
        if (Files.exists(part)) {
            try (Stream<Path> inside = Files.list(part)) {
                for (Path each : inside.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(part);
        }
    }
}
