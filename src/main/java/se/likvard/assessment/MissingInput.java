package se.likvard.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.likvard.value.Reason;
import se.likvard.value.Words;

/**
 * One input that is missing for one reason, at one place or at several alike.
 *
 * @param kind the input's path with a star for every key, and the reason
 * @param what what people call it
 * @param paths where it is missing
 * @param outcomes the outcomes that need it
 * @param settled those of them that need nothing else
 */
public record MissingInput(
        Kind kind, Words what, SortedSet<String> paths, Set<Outcome> outcomes, Set<Outcome> settled) {

    private static final Pattern KEY = Pattern.compile("\\[[^\\]]*\\]");

    private static final Comparator<MissingInput> MOST_FIRST = Comparator.<MissingInput>comparingInt(
                    input -> -input.outcomes().size())
            .thenComparing(input -> -input.settled().size())
            .thenComparing(MissingInput::kind);

    /** An input by the shape of its path, and why it is missing. */
    public record Kind(String shape, Reason reason) implements Comparable<Kind> {

        /** What is missing at a path, by the records' own keys. */
        public static Kind of(String path, Reason reason) {
            return new Kind(KEY.matcher(path).replaceAll("[*]"), reason);
        }

        static Kind of(Missing missing) {
            return of(missing.path(), missing.reason());
        }

        @Override
        public int compareTo(Kind other) {
            int byShape = shape.compareTo(other.shape);
            return byShape != 0 ? byShape : reason.compareTo(other.reason);
        }
    }

    /** All that is missing, what most outcomes wait for first. */
    public static List<MissingInput> of(Collection<Outcome> outcomes) {
        Map<Kind, MissingInput> inputs = new HashMap<>();
        for (Outcome outcome : outcomes) {
            Map<Kind, List<Missing>> alike = outcome.missing().stream().collect(Collectors.groupingBy(Kind::of));
            alike.forEach((kind, missing) -> inputs.computeIfAbsent(
                            kind, any -> empty(kind, missing.get(0).what()))
                    .add(missing, outcome, alike.size() == 1));
        }
        return inputs.values().stream().sorted(MOST_FIRST).toList();
    }

    /** What people call it, in few words: explanations stand after a semicolon. */
    public Words label() {
        return label(what);
    }

    /** What people call an input, in few words. */
    public static Words label(Words what) {
        return new Words(brief(what.sv()), brief(what.en()));
    }

    private static String brief(String what) {
        int end = what.indexOf(';');
        return end > 0 ? what.substring(0, end) : what;
    }

    private static MissingInput empty(Kind kind, Words what) {
        return new MissingInput(kind, what, new TreeSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    private void add(List<Missing> missing, Outcome outcome, boolean alone) {
        missing.forEach(each -> paths.add(each.path()));
        outcomes.add(outcome);
        if (alone) {
            settled.add(outcome);
        }
    }
}
