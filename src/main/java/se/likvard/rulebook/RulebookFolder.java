package se.likvard.rulebook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import se.likvard.value.Problem;
import se.likvard.yaml.Fingerprint;

/** A folder that should hold a rulebook, sound or not; {@link Rulebook#load} makes of it one that runs. */
public record RulebookFolder(Path path) {

    /** Everything that is wrong with it, in the order of its files; empty when nothing is. */
    public List<Problem> check() {
        List<Problem> problems = new ArrayList<>();
        RulebookReader.read(RuleFiles.in(path, problems), Memory.lost(), problems);
        return List.copyOf(problems);
    }

    /**
     * Its rules, to be looked at and assessed by: files that have not changed since they were found sound are not read through
     * the gate again, and Drools is not given what is remembered of them.
     *
     * @throws InvalidRulebookException with every problem, if there is any
     */
    public Rulebook look(Memory memory) {
        return RulebookReader.sound(problems -> RuleFiles.in(path, problems), memory);
    }

    /**
     * What it holds, to be sent elsewhere: the bytes of each file by its path within the folder.
     *
     * @throws InvalidRulebookException if something lies there that is no rule file
     */
    public SortedMap<String, byte[]> files() {
        List<Problem> problems = new ArrayList<>();
        SortedMap<String, byte[]> files = RuleFiles.all(path, problems);
        if (!problems.isEmpty()) {
            throw new InvalidRulebookException(problems);
        }
        return files;
    }

    /** The SHA-256 of all that it holds, byte by byte, and of what is wrong with its files as such. */
    public String content() {
        List<Problem> problems = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        RuleFiles.all(path, problems)
                .forEach((file, bytes) -> all.append(Fingerprint.of(bytes))
                        .append(' ')
                        .append(file)
                        .append('\n'));
        problems.forEach(each -> all.append(each).append('\n'));
        return Fingerprint.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
