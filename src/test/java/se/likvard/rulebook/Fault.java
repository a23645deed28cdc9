package se.likvard.rulebook;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.likvard.value.Problem;

/**
 * One stretch of one rule file written otherwise, as somebody's slip would: made on the text and without the program's own
 * way to change rules.
 *
 * @param place of the stretch, {@code file:line}
 */
record Fault(String file, String place, String was, String now, String text) {

    private static final Pattern NAME = Pattern.compile("\"?([a-z][a-z-]*/[a-z][a-z0-9-]*)\"?");

    /** The fault where a stretch of a file's text is replaced. */
    static Fault at(String file, String text, int from, int to, String now) {
        long line =
                1 + text.substring(0, from).chars().filter(each -> each == '\n').count();
        return new Fault(
                file,
                file + ":" + line,
                text.substring(from, to),
                now,
                text.substring(0, from) + now + text.substring(to));
    }

    /** The rules that the fault can touch: the folder's own, or all that use the parameter. */
    List<Rule> touched(Rulebook shipped) {
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        boolean values = file.endsWith("parameters.yaml");
        Set<String> names = shipped.parameters().values().stream()
                .filter(each -> each.place().file().equals(file))
                .map(Parameter::name)
                .collect(Collectors.toSet());
        return shipped.rules().stream()
                .filter(each ->
                        values ? each.limits().stream().anyMatch(names::contains) : folder.equals(each.name() + "/"))
                .toList();
    }

    /**
     * The rulebook with the fault, as far as the touched rules and those that they name; empty when it does not load.
     *
     * @param memory of the files as they were shipped: only the one with the fault is read
     */
    List<Rulebook> loaded(ShippedFiles files, List<Rule> touched, Rulebook shipped, Memory memory) {
        Set<String> needed = new HashSet<>();
        touched.forEach(each -> close(each.name(), files, shipped, needed));
        TreeMap<String, byte[]> some = new TreeMap<>(files.with(file, text).files());
        some.keySet()
                .removeIf(each -> each.indexOf('/') != each.lastIndexOf('/')
                        && !needed.contains(each.substring(0, each.lastIndexOf('/'))));
        List<Problem> problems = new ArrayList<>();
        return RulebookReader.read(new RuleFiles(some), memory, problems).stream()
                .toList();
    }

    private static void close(String rule, ShippedFiles files, Rulebook shipped, Set<String> needed) {
        if (!files.files().containsKey(rule + "/texts.yaml") || !needed.add(rule)) {
            return;
        }
        String folder = rule + "/";
        files.files().keySet().stream()
                .filter(each -> each.startsWith(folder))
                .flatMap(each -> NAME.matcher(files.text(each)).results())
                .forEach(each -> close(each.group(1), files, shipped, needed));
        shipped.rule(rule).orElseThrow().limits().stream()
                .map(each ->
                        requireNonNull(shipped.parameters().get(each)).place().file())
                .filter(each -> each.contains("/"))
                .forEach(each -> close(each.substring(0, each.lastIndexOf('/')), files, shipped, needed));
    }

    /** Whether some shipped case of a touched rule no longer holds. */
    static boolean isCaught(Rulebook changed, List<Rule> touched) {
        Trial trial = new Trial(changed);
        return touched.stream()
                .map(each -> changed.rule(each.name()).orElseThrow())
                .anyMatch(
                        rule -> rule.cases().stream().anyMatch(each -> trial.fails(rule, each, changed.parameters())));
    }

    @Override
    public String toString() {
        return place + ": " + was.strip() + "  →  " + (now.isBlank() ? "–" : now.strip());
    }
}
