package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.likvard.analysis.Divergence;
import se.likvard.analysis.Divergences;
import se.likvard.analysis.Replay;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Condition;
import se.likvard.dialect.RuleTree;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.value.Problem;

/**
 * Slips of the pen in the rule files are told from changes of the look by comparing the rulebooks without data. Which slips
 * matter is known by other means: a shipped case notices them.
 */
class DivergencesTest {

    private static final ShippedFiles FILES = ShippedFiles.all();
    private static final Rulebook SHIPPED = Rulebook.standard();
    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    private static final Organiser NOBODY = Organisers.read(
            "nobody",
            "{\"registrationNumber\":\"2129990001\",\"name\":\"N\",\"organiserType\":\"MUNICIPAL\"}"
                    .getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder = Path.of("");

    private Memory memory = Memory.lost();

    /**
     * What became of a fault: what was said of it, and whether a shipped case notices it.
     *
     * @param exact whether the fault is about what is given and not about a computed figure
     */
    private record Tried(Fault fault, boolean caught, boolean exact, List<Divergence> said) {

        boolean shown() {
            return said.stream().anyMatch(Divergence::isShown);
        }

        boolean open() {
            return !said.isEmpty() && !shown();
        }

        @Override
        public String toString() {
            return fault
                    + (caught ? " [noticed] " : " [not noticed] ")
                    + said.stream()
                            .map(each -> each.rule() + " " + each.was() + " " + each.now())
                            .toList();
        }
    }

    @BeforeEach
    void readOnce() {
        Path place = folder.resolve("shipped.memory");
        Memory first = Memory.at(place, "faults");
        RulebookReader.read(new RuleFiles(FILES.files()), first, new ArrayList<>());
        first.keep();
        memory = Memory.at(place, "faults");
    }

    @Test
    void aSlipInWhatIsGivenIsShownByAnOrganiser() {
        areShown(tried(1, 3), 10);
    }

    @Test
    @Tag("slow")
    void everyOneOfManySlipsInWhatIsGivenIsShown() {
        areShown(tried(8, 1), 30);
    }

    private static void areShown(List<Tried> all, int least) {
        List<Tried> caught = all.stream().filter(Tried::caught).toList();
        List<Tried> exact = caught.stream().filter(Tried::exact).toList();
        System.out.printf(
                "compare: %s slips that a case notices: %s shown by an organiser, %s not decided, %s missed; %s of them in what"
                        + " is given: %s shown%n",
                caught.size(),
                caught.stream().filter(Tried::shown).count(),
                caught.stream().filter(Tried::open).count(),
                caught.stream().filter(each -> each.said().isEmpty()).count(),
                exact.size(),
                exact.stream().filter(Tried::shown).count());
        caught.stream().filter(each -> !each.shown()).forEach(each -> System.out.println("  " + each));
        assertThat(exact).hasSizeGreaterThan(least);
        assertThat(exact).filteredOn(each -> !each.shown()).isEmpty();
        assertThat(caught).filteredOn(each -> each.said().isEmpty()).isEmpty();
    }

    @Test
    void aSlipInAValueThatRulesShareIsTold() {
        sharedAreTold(1);
    }

    @Test
    @Tag("slow")
    void everySlipInAValueThatRulesShareIsTold() {
        sharedAreTold(Integer.MAX_VALUE);
    }

    private void sharedAreTold(int most) {
        List<Tried> all = shared().filter(each -> !users(each.getKey()).isEmpty())
                .limit(most)
                .flatMap(each -> tried(each.getValue(), users(each.getKey())).stream())
                .toList();
        System.out.printf(
                "compare: %s slips in values that rules share: %s shown by an organiser, %s not decided, %s equal%n",
                all.size(),
                all.stream().filter(Tried::shown).count(),
                all.stream().filter(Tried::open).count(),
                all.stream().filter(each -> each.said().isEmpty()).count());
        all.stream().filter(each -> !each.shown()).forEach(each -> System.out.println("  " + each));
        assertThat(all).hasSizeGreaterThanOrEqualTo(Math.min(most, 5)).anyMatch(Tried::shown);
        assertThat(all).filteredOn(Tried::caught).noneMatch(each -> each.said().isEmpty());
        assertThat(all).filteredOn(each -> each.caught() && each.exact()).allMatch(Tried::shown);
    }

    @Test
    void aSlipInAValueThatNoRuleGoesByIsNoDifference() {
        idleAreEqual(1);
    }

    @Test
    @Tag("slow")
    void noSlipInAValueThatNoRuleGoesByIsADifference() {
        idleAreEqual(Integer.MAX_VALUE);
    }

    private void idleAreEqual(int most) {
        List<Rulebook> all = shared().filter(each -> users(each.getKey()).isEmpty())
                .limit(most)
                .flatMap(each -> each.getValue().loaded(FILES, SHIPPED.rules(), SHIPPED, memory).stream())
                .toList();
        System.out.println("compare: " + all.size() + " slips in shared values that no rule goes by");
        assertThat(all)
                .hasSizeGreaterThanOrEqualTo(Math.min(most, 2))
                .allSatisfy(loaded -> assertThat(said(loaded)).isEmpty());
    }

    /** Slips in values that rules share, with the parameter's name, in an order that is always the same. */
    private static Stream<Map.Entry<String, Fault>> shared() {
        List<Map.Entry<String, Fault>> all = new ArrayList<>();
        new Slips(FILES, SHIPPED)
                .shared()
                .forEach((name, faults) -> faults.forEach(each -> all.add(Map.entry(name, each))));
        Collections.shuffle(all, new Random(11));
        return all.stream();
    }

    private static List<Rule> users(String parameter) {
        return SHIPPED.rules().stream()
                .filter(rule -> rule.limits().contains(parameter))
                .toList();
    }

    @Test
    void noChangeOfTheLookIsADifference() {
        List<String> files = FILES.files().keySet().stream()
                .filter(each -> each.endsWith(".drl"))
                .toList();
        Random random = new Random(7);
        for (int seed = 0; seed < 30; seed++) {
            String file = files.get(random.nextInt(files.size()));
            Fault look = Looks.of(file, FILES.text(file), seed);
            List<Rule> touched = look.touched(SHIPPED);
            assertThat(look.loaded(FILES, touched, SHIPPED, memory))
                    .as(look.toString())
                    .singleElement()
                    .satisfies(loaded -> assertThat(said(loaded)).isEmpty());
        }
    }

    /** One rule after the other, with its conditions the other way round: the same for everybody, and proven. */
    @Test
    void noOtherOrderOfWhatIsAskedIsADifference() {
        for (Rule rule : SHIPPED.rules()) {
            Rule turned = rule.changed(turned(rule.tree()), rule.metadata());
            Set<String> names = closure(rule);
            Rulebook was = book(
                    SHIPPED.rules().stream()
                            .filter(each -> names.contains(each.name()))
                            .toList(),
                    SHIPPED);
            Rulebook now = book(
                    was.rules().stream()
                            .map(each -> each.name().equals(rule.name()) ? turned : each)
                            .toList(),
                    SHIPPED);
            assertThat(said(was, now, DAY)).as(rule.name()).isEmpty();
        }
    }

    private static RuleTree turned(RuleTree tree) {
        Condition.Pattern subject = tree.subject();
        List<se.likvard.dialect.Test> tests = new ArrayList<>(subject.tests());
        Collections.reverse(tests);
        return new RuleTree(
                tree.name(),
                new Condition.Pattern(subject.variable(), subject.type(), tests, subject.place()),
                tree.conditions());
    }

    private static Set<String> closure(Rule rule) {
        Set<String> names = new TreeSet<>(Set.of(rule.name()));
        Order.reads(rule)
                .forEach(read -> names.addAll(closure(SHIPPED.rule(read).orElseThrow())));
        return names;
    }

    /** Some slips from one rule of so many. */
    private List<Tried> tried(int fromEach, int step) {
        List<Tried> all = new ArrayList<>();
        int rule = 0;
        for (Map.Entry<String, List<Fault>> each :
                new Slips(FILES, SHIPPED).byFolder().entrySet()) {
            List<Fault> drawn = new ArrayList<>(each.getValue());
            Collections.shuffle(drawn, new Random(each.getKey().hashCode()));
            // what rules share is tried by itself
            boolean left = each.getKey().isEmpty() || rule++ % step > 0;
            drawn.stream()
                    .flatMap(fault -> tried(fault).stream())
                    .limit(left ? 0 : fromEach)
                    .forEach(all::add);
        }
        return all;
    }

    private List<Tried> tried(Fault fault) {
        List<Rule> touched = fault.touched(SHIPPED);
        return touched.isEmpty() ? List.of() : tried(fault, touched);
    }

    private List<Tried> tried(Fault fault, List<Rule> touched) {
        return fault.loaded(FILES, touched, SHIPPED, memory).stream()
                .map(loaded -> new Tried(fault, Fault.isCaught(loaded, touched), isGiven(touched), said(loaded)))
                .toList();
    }

    /** Whether neither the rules touched nor those that they read speak of a computed figure. */
    private static boolean isGiven(List<Rule> touched) {
        return touched.stream()
                .flatMap(rule -> closure(rule).stream())
                .flatMap(name -> SHIPPED.rule(name).orElseThrow().tree().patterns())
                .noneMatch(pattern -> pattern.tests().stream()
                        .flatMap(Uses::fields)
                        .anyMatch(field ->
                                Uses.indicators(pattern.type(), field).findAny().isPresent()));
    }

    /** What is said of a change, on the first day on which anything is. */
    private static List<Divergence> said(Rulebook loaded) {
        Set<String> names = loaded.rules().stream().map(Rule::name).collect(Collectors.toCollection(TreeSet::new));
        Rulebook was = book(
                SHIPPED.rules().stream()
                        .filter(each -> names.contains(each.name()))
                        .toList(),
                SHIPPED);
        Rulebook now = book(loaded.rules(), loaded);
        return Stream.concat(Stream.of(DAY), Divergences.days(was, now).stream())
                .map(day -> said(was, now, day))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Where only one of them covers the day, that is the difference. */
    private static List<Divergence> said(Rulebook was, Rulebook now, LocalDate day) {
        if (was.covers(day) != now.covers(day)) {
            return List.of(new Divergence("", Verdict.CLEAR, Verdict.FOUND, List.of(), Optional.of(NOBODY), Set.of()));
        }
        if (!was.covers(day)) {
            return List.of();
        }
        Divergences divergences = new Divergences(was, now, day);
        Replay replay = new Replay(was, now, day);
        return divergences.suspects().stream()
                .flatMap(rule -> divergences.of(rule, replay).stream())
                .toList();
    }

    private static Rulebook book(List<Rule> rules, Rulebook of) {
        List<Problem> problems = new ArrayList<>();
        Set<String> names = rules.stream().map(Rule::name).collect(Collectors.toSet());
        return new Rulebook(of.vocabulary(), of.law(), of.parameters(), Order.layers(rules, names, problems), "", true);
    }
}
