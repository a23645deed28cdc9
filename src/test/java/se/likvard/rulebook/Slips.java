package se.likvard.rulebook;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.dialect.Field;
import se.likvard.dialect.Vocabulary;
import se.likvard.organiser.OrganiserType;
import se.likvard.value.Unit;

/** Every slip of the pen in the rule files that changes what a rule or a limit means, or would if it were let in. */
final class Slips {

    private static final Pattern TEST = Pattern.compile("\\b(\\w+) (==|!=|<=|>=|<|>) (\"[^\"]*\"|[\\w.$]+)");
    private static final Pattern WORD = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
    private static final Pattern LIMIT = Pattern.compile("limit\\.(\\w+)");
    private static final Pattern NUMBER = Pattern.compile("(?<=[<>=] )\\d+(?=[ ,)])");
    private static final Pattern RULE = Pattern.compile("rule == \"([a-z/-]+)\"");
    private static final Pattern VALUE = Pattern.compile("(?<=value: )-?[\\d.]+");
    private static final Pattern NAME = Pattern.compile("(?m)^\\w+(?=:)");
    private static final String SHARED = "parameters.yaml";
    private static final Pattern FROM = Pattern.compile("(?<=from: )\\d{4}-\\d\\d-\\d\\d");

    private final ShippedFiles files;
    private final Rulebook shipped;
    private final Map<String, Set<String>> alike = new TreeMap<>();
    private final Map<String, Set<String>> choices = new TreeMap<>();

    Slips(ShippedFiles files, Rulebook shipped) {
        this.files = files;
        this.shipped = shipped;
        Vocabulary vocabulary = shipped.vocabulary();
        vocabulary
                .types()
                .forEach(type -> type.fields().forEach(field -> {
                    alike.computeIfAbsent(field.name(), any -> new TreeSet<>())
                            .addAll(type.fields().stream()
                                    .filter(other -> isAlike(field, other))
                                    .map(Field::name)
                                    .toList());
                    field.words()
                            .keySet()
                            .forEach(word -> choices.computeIfAbsent(word, any -> new TreeSet<>())
                                    .addAll(field.words().keySet()));
                }));
    }

    private static boolean isAlike(Field one, Field other) {
        return !one.name().equals(other.name())
                && one.kind() == other.kind()
                && Optional.ofNullable(one.unit()).equals(Optional.ofNullable(other.unit()));
    }

    /** All of them, by the folder they are in. */
    Map<String, List<Fault>> byFolder() {
        return files.files().keySet().stream()
                .flatMap(this::in)
                .filter(each -> !each.was().equals(each.now()))
                .collect(Collectors.groupingBy(Slips::folder, TreeMap::new, Collectors.toList()));
    }

    /** Every value that rules share a step greater and a step less, by the parameter's name. */
    Map<String, List<Fault>> shared() {
        String text = files.text(SHARED);
        Map<String, List<Fault>> byName = new TreeMap<>();
        found(VALUE, text, 0, text.length()).forEach(each -> {
            String before = text.substring(0, each.start());
            String name = NAME.matcher(before)
                    .results()
                    .reduce((one, next) -> next)
                    .orElseThrow()
                    .group();
            BigDecimal was = new BigDecimal(each.group());
            BigDecimal step = unit(text, each.start());
            Stream.of(was.add(step), was.subtract(step))
                    .map(now -> Fault.at(SHARED, text, each.start(), each.end(), now.toPlainString()))
                    .forEach(byName.computeIfAbsent(name, any -> new ArrayList<>())::add);
        });
        return byName;
    }

    private static String folder(Fault fault) {
        int end = fault.file().lastIndexOf('/');
        return end < 0 ? "" : fault.file().substring(0, end);
    }

    private Stream<Fault> in(String file) {
        return file.endsWith(".drl")
                ? inRule(file, files.text(file))
                : file.endsWith("parameters.yaml") ? inValues(file, files.text(file)) : Stream.empty();
    }

    private Stream<Fault> inRule(String file, String text) {
        List<Fault> faults = new ArrayList<>();
        // No assessment can be made, and no case be run, before the first day of the first rule.
        LocalDate first = shipped.rules().stream()
                .flatMap(each -> each.metadata().since().stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        int when = text.indexOf("\nwhen");
        int then = text.indexOf("\nthen");
        Edits edits = (pattern, now) -> found(pattern, text, when, then)
                .forEach(each ->
                        now.of(each).forEach(with -> faults.add(Fault.at(file, text, each.start(), each.end(), with))));
        edits.make(TEST, this::tests);
        edits.make(WORD, each -> choices.getOrDefault(each.group(), Set.of()).stream());
        edits.make(LIMIT, this::limits);
        edits.make(
                NUMBER, each -> Stream.of(-1, 1).map(step -> Integer.toString(Integer.parseInt(each.group()) + step)));
        edits.make(RULE, this::rules);
        edits.make(Pattern.compile("\\btrue\\b"), each -> Stream.of("false"));
        edits.make(Pattern.compile("\\bfalse\\b"), each -> Stream.of("true"));
        edits.make(Pattern.compile("\\bexists\\b"), each -> Stream.of("not"));
        edits.make(Pattern.compile("\\bnot\\b"), each -> Stream.of("exists", ""));
        edits.make(Pattern.compile("\\|\\|"), each -> Stream.of("&&"));
        edits.make(Pattern.compile("&&"), each -> Stream.of("||"));
        edits.make(Pattern.compile("(?<=\\s)or(?=\\s)"), each -> Stream.of("and"));
        edits.make(Pattern.compile(", \\w+ (==|!=|<=|>=|<|>) (\"[^\"]*\"|[\\w.$]+)(?=[ ,)])"), each -> Stream.of(""));
        edits.make(Pattern.compile("(?<=\\( )\\w+ (==|!=|<=|>=|<|>) (\"[^\"]*\"|[\\w.$]+), "), each -> Stream.of(""));
        edits.make(
                Pattern.compile(" (&&|\\|\\|) \\w+ (==|!=|<=|>=|<|>) (\"[^\"]*\"|[\\w.$]+)(?=[ ,)])"),
                each -> Stream.of(""));
        edits.make(Pattern.compile("(?m)(?<!^when)\n    (not |exists |accumulate)?[^\\s].*$"), each -> Stream.of(""));
        found(Pattern.compile("(?<=@since\\( \")[^\"]+"), text, 0, when)
                .forEach(each -> Stream.of(-1, 1)
                        .map(year -> LocalDate.parse(each.group()).plusYears(year))
                        .filter(day -> !day.isBefore(first))
                        .map(LocalDate::toString)
                        .forEach(now -> faults.add(Fault.at(file, text, each.start(), each.end(), now))));
        found(Pattern.compile("@appliesTo\\( [^)]+\\)"), text, 0, when)
                .forEach(each -> Stream.of(OrganiserType.values())
                        .filter(type -> !each.group().contains(type.name()))
                        .map(type -> each.group().replaceFirst("[A-Z]{4,}", type.name()))
                        .forEach(now -> faults.add(Fault.at(file, text, each.start(), each.end(), now))));
        return faults.stream();
    }

    private interface Now {
        Stream<String> of(MatchResult found);
    }

    private interface Edits {
        void make(Pattern pattern, Now now);
    }

    private static List<MatchResult> found(Pattern pattern, String text, int from, int to) {
        return pattern.matcher(text)
                .results()
                .filter(each -> each.start() >= from && each.end() <= to)
                .filter(each -> !text.substring(0, each.start())
                        .lines()
                        .reduce("", (before, line) -> line)
                        .contains("//"))
                .toList();
    }

    private Stream<String> tests(MatchResult test) {
        Stream<String> operators = Stream.of("==", "!=", "<", "<=", ">", ">=")
                .map(each -> test.group(1) + " " + each + " " + test.group(3));
        Stream<String> fields = alike.getOrDefault(test.group(1), Set.of()).stream()
                .map(each -> each + " " + test.group(2) + " " + test.group(3));
        return Stream.concat(operators, fields);
    }

    private Stream<String> limits(MatchResult limit) {
        Parameter own = requireNonNull(shipped.parameters().get(limit.group(1)));
        return shipped.parameters().values().stream()
                .filter(each -> each.unit() == own.unit() && !each.name().equals(own.name()))
                .map(each -> "limit." + each.name());
    }

    private Stream<String> rules(MatchResult named) {
        String type =
                shipped.rule(named.group(1)).orElseThrow().tree().subject().type();
        return shipped.rules().stream()
                .filter(each -> each.observes() && each.tree().subject().type().equals(type))
                .map(each -> "rule == \"" + each.name() + "\"");
    }

    private Stream<Fault> inValues(String file, String text) {
        Stream<Fault> values = found(VALUE, text, 0, text.length()).stream().flatMap(each -> {
            BigDecimal was = new BigDecimal(each.group());
            BigDecimal step = unit(text, each.start());
            return Stream.of(was.add(step), was.subtract(step), was.add(was).add(step))
                    .map(now -> Fault.at(file, text, each.start(), each.end(), now.toPlainString()));
        });
        Stream<Fault> days = found(FROM, text, 0, text.length()).stream()
                .map(each -> Fault.at(
                        file,
                        text,
                        each.start(),
                        each.end(),
                        LocalDate.parse(each.group()).plusYears(1).toString()));
        return Stream.concat(values, days);
    }

    /** The step of the unit that was named last before a value. */
    private static BigDecimal unit(String text, int at) {
        String before = text.substring(0, at);
        String name = before.substring(before.lastIndexOf("unit: ") + 6).split("[\\s,}]")[0];
        return Unit.valueOf(name).step();
    }
}
