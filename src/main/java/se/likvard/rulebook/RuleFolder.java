package se.likvard.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.likvard.assessment.RuleKind;
import se.likvard.dialect.Vocabulary;
import se.likvard.organiser.Area;
import se.likvard.rulebook.gate.Gate;
import se.likvard.rulebook.gate.Gated;
import se.likvard.rulebook.gate.Metadata;
import se.likvard.value.Nearest;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.yaml.UnknownWord;

/**
 * The files of one rule.
 *
 * @param name area and rule, {@code allocation/model-not-revised}
 * @param files the bytes by the file's own name
 */
record RuleFolder(String name, SortedMap<String, byte[]> files) {

    private static final List<String> LATER_AREAS = List.of("patterns", "grade", "recommendations");

    /** The rule folders among the files of a rulebook; files that belong to none are told. */
    static List<RuleFolder> all(SortedMap<String, byte[]> files, List<Problem> problems) {
        SortedMap<String, SortedMap<String, byte[]>> folders = new TreeMap<>();
        files.forEach((path, bytes) -> {
            String[] steps = path.split("/");
            if (steps.length == 3) {
                folders.computeIfAbsent(steps[0] + "/" + steps[1], any -> new TreeMap<>())
                        .put(steps[2], bytes);
            } else if (!path.endsWith(".md") && !isShared(path)) {
                tell(
                        path,
                        "filen hör till ingen regel; regler ligger i område/regel/",
                        "the file belongs to no rule; rules lie in area/rule/",
                        problems);
            }
        });
        folders.keySet().forEach(name -> area(name, problems));
        return folders.entrySet().stream()
                .map(each -> new RuleFolder(each.getKey(), each.getValue()))
                .toList();
    }

    private static boolean isShared(String path) {
        return Set.of("vocabulary.yaml", "law.yaml", "parameters.yaml", "sources.yaml")
                .contains(path);
    }

    /** The areas that a rule may lie in, those that are observed first. */
    static List<String> areas() {
        return Stream.concat(
                        Arrays.stream(Area.values())
                                .map(area ->
                                        area.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        LATER_AREAS.stream())
                .toList();
    }

    private static void area(String name, List<Problem> problems) {
        List<String> areas = areas();
        String area = name.substring(0, name.indexOf('/'));
        if (!areas.contains(area)) {
            String nearest = Nearest.to(area, areas).orElse(String.join(", ", areas));
            tell(
                    name,
                    "okänt område %s; menade du %s?".formatted(area, nearest),
                    "unknown area %s; did you mean %s?".formatted(area, nearest),
                    problems);
        }
    }

    /**
     * What all rules share.
     *
     * @param words the bytes that the vocabulary was read from
     * @param names of all rules
     * @param memory what was made of files before
     */
    record Shared(
            Vocabulary vocabulary, byte[] words, Map<String, Parameter> parameters, Set<String> names, Memory memory) {}

    /** That nothing is wrong with cases, but for the rules that they name. */
    private record Sound(List<Named> named) {

        static Sound of(List<Case> cases) {
            return new Sound(cases.stream()
                    .flatMap(each -> each.outcomes().stream())
                    .map(each -> new Named(each.rule(), each.place()))
                    .toList());
        }
    }

    private record Named(String rule, Place place) {}

    /** The rule, checked by itself; empty when anything in its folder is wrong. Its canonical text is noted. */
    Optional<Rule> read(Shared shared, Map<String, String> canonical, List<Problem> problems) {
        int before = problems.size();
        String own = name.substring(name.indexOf('/') + 1) + ".drl";
        belong(own, problems);
        Optional<Gated> gated = gate(own, shared, problems);
        RuleKind kind = gated.flatMap(Gated::metadata).map(Metadata::kind).orElse(guess());
        Part part = new Part(shared.memory(), kind.name().getBytes(StandardCharsets.UTF_8), problems);
        Optional<Texts> texts =
                read("texts.yaml", Texts.class, part, (file, bytes) -> Texts.read(file, bytes, kind, problems));
        List<Case> cases = new ArrayList<>();
        Optional<Sound> sound = read("cases.yaml", Sound.class, part, (file, bytes) -> {
            cases.addAll(
                    shared.memory().isNone() ? Cases.read(file, bytes, problems) : Cases.check(file, bytes, problems));
            return Optional.of(Sound.of(cases));
        });
        sound.filter(any -> !shared.memory().isNone())
                .ifPresent(each -> each.named().forEach(named -> named(named, shared, problems)));
        Optional<Advice> advice = kind == RuleKind.RECOMMENDATION
                ? read("advice.yaml", Advice.class, part, (file, bytes) -> Advice.read(file, bytes, problems))
                : Optional.empty();
        if (problems.size() > before || gated.isEmpty() || texts.isEmpty() || sound.isEmpty()) {
            return Optional.empty();
        }
        canonical.put(name + "/" + own, gated.get().canonical());
        Set<String> limits = Uses.limits(gated.get(), shared.parameters());
        return Optional.of(
                Rule.of(gated.get(), limits, texts.get(), advice, cases.isEmpty() ? this::cases : () -> cases));
    }

    private static void named(Named named, Shared shared, List<Problem> problems) {
        if (!shared.names().contains(named.rule())) {
            UnknownWord.tell(named.place(), "okänd regel", "unknown rule", named.rule(), shared.names(), problems);
        }
    }

    private Optional<Gated> gate(String own, Shared shared, List<Problem> problems) {
        byte[] bytes = files.get(own);
        String file = name + "/" + own;
        return Optional.ofNullable(bytes)
                .flatMap(there -> shared.memory()
                        .read(Gated.class, file, List.of(there, shared.words()), problems, () -> {
                            Gated gated = Gate.check(file, there, name, shared.vocabulary());
                            problems.addAll(gated.problems());
                            return Optional.of(gated);
                        }));
    }

    /** The cases, which were found sound before. */
    private List<Case> cases() {
        String file = "cases.yaml";
        return Cases.read(name + "/" + file, Objects.requireNonNull(files.get(file)), new ArrayList<>());
    }

    /** What kind of rule the folder holds, when the rule itself does not say. */
    private RuleKind guess() {
        return name.startsWith("recommendations/")
                ? RuleKind.RECOMMENDATION
                : name.startsWith("grade/") ? RuleKind.GRADE : RuleKind.CONCERN;
    }

    private void belong(String own, List<Problem> problems) {
        Set<String> expected = new HashSet<>(Set.of(own, "texts.yaml", "cases.yaml", "parameters.yaml"));
        if (guess() == RuleKind.RECOMMENDATION) {
            expected.add("advice.yaml");
        }
        for (String file : new TreeSet<>(files.keySet())) {
            if (!expected.contains(file) && !file.endsWith(".md")) {
                tell(
                        name + "/" + file,
                        "filen hör inte till regeln; här väntas " + new TreeSet<>(expected),
                        "the file does not belong to the rule; expected are " + new TreeSet<>(expected),
                        problems);
            }
        }
        if (!files.containsKey(own)) {
            tell(
                    name + "/" + own,
                    "filen saknas; den ska heta som sin mapp",
                    "the file is missing; it is named as its folder",
                    problems);
        }
    }

    /** How a file is read: what is known of it hangs on the kind of rule as well. */
    private record Part(Memory memory, byte[] kind, List<Problem> problems) {}

    private <T extends Record> Optional<T> read(
            String file, Class<T> type, Part part, BiFunction<String, byte[], Optional<T>> reader) {
        byte[] bytes = files.get(file);
        if (bytes == null) {
            tell(name + "/" + file, "filen saknas", "the file is missing", part.problems());
            return Optional.empty();
        }
        String path = name + "/" + file;
        return part.memory()
                .read(type, path, List.of(bytes, part.kind()), part.problems(), () -> reader.apply(path, bytes));
    }

    private static void tell(String path, String sv, String en, List<Problem> problems) {
        problems.add(Problem.at(path + ":1:1", sv, en));
    }
}
