package se.likvard.explain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.dialect.Fact;
import se.likvard.explain.completion.Paths;
import se.likvard.organiser.Component;
import se.likvard.organiser.Shape;
import se.likvard.reasoning.Formula;
import se.likvard.rulebook.Computed;
import se.likvard.rulebook.Purpose;
import se.likvard.rulebook.Purposes;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Gap;

/** Makes plans of questions: what is asked for at one place, and all that is computed of the same, is one question. */
final class Planning {

    private final Course course;
    private final Asked asked;
    private final Map<String, List<Purpose>> purposes;
    private final Map<String, Fact> open = new HashMap<>();

    /**
     * Plans over a course.
     *
     * @param facts the named records' facts, by key
     */
    Planning(Rulebook rulebook, Opening opening, Course course, Map<String, Fact> facts) {
        this.course = course;
        this.asked = new Asked(rulebook.vocabulary(), new Computed(rulebook, opening.day()), facts);
        this.purposes = Purposes.of(rulebook, opening.day());
        course.facts().values().forEach(all -> all.forEach(each -> open.put(each.key(), each)));
    }

    /** What to ask to settle which of some claims is true. */
    Plan plan(List<Formula> claims) {
        SortedMap<String, Set<String>> gaps = new TreeMap<>();
        course.worlds().wording().cases(claims).open().keySet().forEach(path -> gaps.put(path, gaps(path)));
        Map<String, String> names = names(gaps);
        SortedMap<String, Set<String>> questions = new TreeMap<>();
        gaps.forEach((path, own) -> own.stream()
                .findFirst()
                .ifPresent(first -> questions
                        .computeIfAbsent(names.getOrDefault(first, first), any -> new TreeSet<>())
                        .add(path)));
        Asking.Found found = new Asking(course.worlds(), claims, questions).plan(() -> waitedFor(questions));
        return new Plan(
                found.questions().stream().map(name -> question(name, names)).toList(),
                found.worst(),
                found.exact(),
                found.matter(),
                found.isSettled());
    }

    /** What would have to be told for something to be known: figures of named records, and lists. */
    private Set<String> gaps(String path) {
        int unnamed = path.indexOf("[?");
        if (unnamed >= 0) {
            return Set.of(path.substring(0, unnamed));
        }
        Fact fact = open.get(Paths.owner(path));
        return fact != null && fact.fields().containsKey(Paths.field(path))
                ? fact.read(Paths.field(path)).gaps().stream()
                        .map(Gap::path)
                        .map(Opening::known)
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of(path);
    }

    /** The name of the question that each gap belongs to: gaps that a figure waits for together belong to one. */
    private static Map<String, String> names(Map<String, Set<String>> gaps) {
        Map<String, String> names = new TreeMap<>();
        gaps.values().forEach(own -> {
            Set<String> joined = new TreeSet<>(own);
            own.forEach(each -> joined.add(names.getOrDefault(each, each)));
            String name = joined.iterator().next();
            names.replaceAll((gap, before) -> joined.contains(before) ? name : before);
            own.forEach(each -> names.put(each, name));
        });
        return names;
    }

    /** What most outcomes wait for comes first. */
    private Comparator<String> waitedFor(Map<String, Set<String>> questions) {
        Map<String, Integer> waiting = new HashMap<>();
        course.found()
                .forEach(formula ->
                        course.worlds().wording().about(formula).forEach(path -> waiting.merge(path, 1, Integer::sum)));
        Map<String, Integer> sums = new HashMap<>();
        questions.forEach((name, paths) -> sums.put(
                name,
                paths.stream().mapToInt(each -> waiting.getOrDefault(each, 0)).sum()));
        return Comparator.<String>comparingInt(name -> -sums.getOrDefault(name, 0))
                .thenComparing(Comparator.naturalOrder());
    }

    private Question question(String name, Map<String, String> names) {
        List<String> paths = names.entrySet().stream()
                .filter(each -> each.getValue().equals(name))
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Purpose> why = new TreeMap<>();
        paths.stream().flatMap(this::purposes).forEach(each -> why.put(each.rule(), each));
        return new Question(
                paths.stream().map(asked::what).distinct().toList(),
                paths,
                paths.stream().map(asked::who).distinct().sorted().toList(),
                List.copyOf(why.values()));
    }

    private Stream<Purpose> purposes(String path) {
        Optional<Component> component = Paths.component(path);
        String name = component.filter(Component::isNested).isPresent()
                ? component.get().nested().name()
                : Paths.holder(path).map(Shape::name).orElse("") + "." + Paths.field(path);
        return purposes.getOrDefault(name, List.of()).stream();
    }
}
