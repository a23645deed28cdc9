package se.likvard.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Field;
import se.likvard.dialect.Presence;
import se.likvard.dialect.RuleTree;
import se.likvard.organiser.AsOf;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Shape;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Figure;
import se.likvard.value.Gap;
import se.likvard.value.Kind;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/** Opens everything about an organiser that a rule reads and that could be otherwise: fields, records, lists, earlier outcomes. */
final class Opening {

    private static final Pattern ELEMENT = Pattern.compile("(?<!areas)\\[[^\\]]*\\]");
    static final String OUTCOME = "Outcome";
    private static final Map<String, String> KEYS = new HashMap<>();

    static {
        keys(Shape.of(Organiser.class));
    }

    private final Rulebook rulebook;
    private final LocalDate day;
    private final Organiser organiser;
    private final List<Fact> real;
    private final Set<String> keys;
    private @Nullable List<Fact> opened;

    /** An organiser on a day. */
    Opening(Rulebook rulebook, LocalDate day, Organiser organiser) {
        this.rulebook = rulebook;
        this.day = day;
        this.organiser = organiser;
        this.real = rulebook.facts(organiser, day);
        this.keys = real.stream().map(Fact::key).collect(Collectors.toSet());
    }

    private static void keys(Shape shape) {
        shape.key().ifPresent(key -> KEYS.put(shape.name(), key.name()));
        shape.components().stream().filter(Component::isNested).forEach(each -> keys(each.nested()));
    }

    /** The facts as they are. */
    List<Fact> real() {
        return real;
    }

    /**
     * The facts that a rule reads, and the records that they lie in, opened.
     *
     * @param real as they are
     * @param opened the same with everything open, and those that might be there too
     * @param openLists the paths of the lists of which nobody has told that they hold no more
     */
    record Opened(List<Fact> real, List<Fact> opened, Set<String> openLists) {

        Freed freed(Described rule, Rulebook rulebook, LocalDate day) {
            return new Freed(rulebook.vocabulary(), rule.tree(), rulebook.limits(day), real, opened, openLists);
        }
    }

    /** All facts of the organiser, and those that might be there too, with everything open that could be otherwise. */
    List<Fact> opened() {
        if (opened == null) {
            opened = rulebook.facts(room().in(organiser), day).stream()
                    .map(this::open)
                    .toList();
        }
        return opened;
    }

    /** As much room as any rule that is in force needs. */
    private Room room() {
        List<RuleTree> rules = rulebook.described().stream()
                .filter(each -> OnDay.isInForce(each.metadata(), day))
                .map(Described::tree)
                .toList();
        return Room.of(rules, rulebook.limits(day), day);
    }

    /** The organiser as of the day, with room for what rules may count. */
    Organiser roomy(List<RuleTree> rules) {
        return Room.of(rules, rulebook.limits(day), day).in(AsOf.cut(organiser, day));
    }

    /** The keys of the records that are told. */
    Set<String> keys() {
        return keys;
    }

    LocalDate day() {
        return day;
    }

    /** The facts as they are, with what is missing left open, and in lists not told in full those that may be there. */
    List<Fact> unfilled() {
        return unfilled(opened().stream());
    }

    /** Those of them that rules read. */
    List<Fact> unfilled(List<RuleTree> rules) {
        Set<String> read = rules.stream()
                .flatMap(RuleTree::patterns)
                .map(Condition.Pattern::type)
                .collect(Collectors.toSet());
        return unfilled(rulebook.facts(roomy(rules), day).stream().map(this::open)).stream()
                .filter(fact -> read.contains(fact.type()))
                .toList();
    }

    private List<Fact> unfilled(Stream<Fact> opened) {
        Set<String> openLists = Freed.openLists(real);
        List<Fact> facts = new ArrayList<>(real.stream()
                .filter(fact -> fact.presence() != Presence.ANY_NUMBER)
                .toList());
        opened.filter(fact -> !keys.contains(fact.key()))
                .filter(fact -> fact.absence().stream()
                        .map(Gap::path)
                        .filter(path -> !keys.contains(path))
                        .findFirst()
                        .filter(path -> openLists.contains(path.substring(0, path.lastIndexOf('['))))
                        .isPresent())
                .map(fact -> possible(fact, fact.fields(), absence(fact)))
                .forEach(facts::add);
        return facts;
    }

    /** Records that are there for sure are not in doubt; the first that is not decides for those that lie in it. */
    private String[] absence(Fact fact) {
        return fact.absence().stream()
                .map(Gap::path)
                .filter(path -> !keys.contains(path))
                .toArray(String[]::new);
    }

    /** The path of a gap as far as it was told: a record that may be there stands for its list. */
    static String known(String path) {
        int unknown = path.indexOf("[?");
        return unknown < 0 ? path : path.substring(0, unknown);
    }

    /** The path of a record that is there, or of the list of one that is not. */
    static String told(String path, Set<String> keys) {
        return path.endsWith("]") && !keys.contains(path) ? path.substring(0, path.lastIndexOf('[')) : path;
    }

    private Fact open(Fact fact) {
        boolean isReal = keys.contains(fact.key());
        Map<String, Figure> fields = new LinkedHashMap<>(fact.fields());
        fields.replaceAll((name, figure) -> isOpen(fact, name, isReal) ? unknown(fact, name) : figure);
        List<String> absence = new ArrayList<>();
        Matcher element = ELEMENT.matcher(fact.key());
        while (element.find()) {
            absence.add(fact.key().substring(0, element.end()));
        }
        return possible(fact, fields, absence.toArray(String[]::new));
    }

    /** All but references, keys of records that are there, and the names of areas may differ. */
    private boolean isOpen(Fact fact, String name, boolean isReal) {
        Field field = rulebook.vocabulary()
                .type(fact.type())
                .flatMap(each -> each.field(name))
                .orElse(null);
        boolean key = name.equals(KEYS.get(fact.type()));
        boolean area = name.equals("area") && fact.type().endsWith("Area");
        return field != null && field.kind() != Kind.FACT && !area && !(isReal && key);
    }

    /** A fact that may be there or not. */
    static Fact possible(Fact fact) {
        return possible(fact, fact.fields(), fact.key());
    }

    private static Fact possible(Fact fact, Map<String, Figure> fields, String... absence) {
        List<Gap> gaps = new ArrayList<>();
        for (String each : absence) {
            gaps.add(new Gap(each, Reason.NOT_REPORTED));
        }
        return fact.with(fields).there(gaps.isEmpty() ? Presence.SURE : Presence.POSSIBLE, gaps);
    }

    private static Figure unknown(Fact fact, String field) {
        return Figure.given(fact.path(field), Value.unknown(Reason.NOT_REPORTED));
    }
}
