package se.likvard.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.likvard.value.Figure;
import se.likvard.value.Input;
import se.likvard.value.Words;

/** What computed figures rest on, and what is missing of them, in words. */
public final class Computed {

    private final PathWords paths;
    private final InputWords inputs;

    /** By a rulebook, with the limits of a day. */
    public Computed(Rulebook rulebook, LocalDate day) {
        this.paths = new PathWords(rulebook.vocabulary());
        this.inputs = new InputWords(rulebook.editions().on(day), paths);
    }

    /** What a figure was computed from: a line for each record, or one for all years; none for a figure that was given. */
    public List<Words> from(Figure figure) {
        Map<String, List<Input>> records = new LinkedHashMap<>();
        figure.inputs()
                .forEach(each -> records.computeIfAbsent(record(each.path()), any -> new ArrayList<>())
                        .add(each));
        return records.values().stream().map(each -> inputs.of(each, List.of())).toList();
    }

    /** Years stand beside each other, and beside what policy puts against them. */
    private static String record(String path) {
        boolean yearly = path.startsWith("policy.") || path.matches(".*[yY]ears\\[\\d{4}].*");
        return yearly ? "" : path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    /** What people call the figure or list at a path. */
    public Words at(String path) {
        return paths.of(path);
    }
}
