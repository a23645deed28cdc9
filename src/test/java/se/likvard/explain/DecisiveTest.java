package se.likvard.explain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.likvard.dialect.Evaluation;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Presence;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test.Comparison;
import se.likvard.dialect.Test.IsNone;
import se.likvard.dialect.Truth;
import se.likvard.reasoning.Completions;
import se.likvard.reasoning.Formula;
import se.likvard.rulebook.RandomRules;
import se.likvard.value.Figure;
import se.likvard.value.Gap;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/** What is decisive, against brute force: every completion of what is not listed, judged by the definition of truth. */
class DecisiveTest {

    private static final Limits LIMITS = any -> BigDecimal.ONE;
    private static final int MOST = 3_000;

    /** A rule that holds of its subject, with the facts as they are and as they could be. */
    private record Book(RuleTree rule, Fact subject, List<Fact> real, List<Fact> opened) {}

    @Test
    void whatIsDecisiveIsEnoughAndNothingSmallerIs() {
        areDecisive(0, 40_000);
    }

    @Test
    @Tag("slow")
    void whatIsDecisiveIsEnoughAndNothingSmallerIsOfMany() {
        areDecisive(40_000, 1_000_000);
    }

    /** A number is not 0.1 or not above it: whichever way one looks at it, nothing needs to be known, and that is one set. */
    @Test
    void whatHoldsAnywayInTwoWaysNeedsNothingInOne() {
        assertThat(check(book(414_330).orElseThrow(), "seed 414330")).isZero();
    }

    private static void areDecisive(int from, int to) {
        int asked = 0;
        int withSeveral = 0;
        for (int seed = from; seed < to; seed++) {
            Optional<Book> book = book(seed);
            if (book.isPresent() && Completions.of(book.get().opened(), MOST).isPresent()) {
                asked++;
                withSeveral += check(book.get(), "seed " + seed) > 1 ? 1 : 0;
            }
        }
        assertThat(asked).isGreaterThan((to - from) / 535);
        assertThat(withSeveral).isGreaterThan((to - from) / 4_000);
    }

    @Test
    void whereNoneIsProvenToBeSmallestThatIsSaid() {
        Decisive unproven = new Decisive(List.of(), 1, false);
        assertThat(Notes.of(Optional.of(unproven), false, false))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.text().sv()).contains("minst denna");
                    assertThat(note.text().en()).contains("at least this one");
                });
        Decisive many = new Decisive(List.of(), Decisive.MOST_TIES, true);
        assertThat(Notes.of(Optional.of(many), false, false))
                .singleElement()
                .satisfies(note -> assertThat(note.text().en()).contains("at least 50"));
    }

    private static int check(Book book, String about) {
        Freed freed = new Freed(RandomRules.vocabulary(), book.rule(), LIMITS, book.real(), book.opened(), Set.of());
        Formula found = freed.found(book.rule(), book.subject().key());
        List<Circumstance> all = freed.about(found, book.subject().key());
        Decisive decisive = Decisive.of(
                        freed, book.rule(), book.subject().key(), freed.worlds().all(List.of()))
                .orElseThrow(() -> new AssertionError(about + " is not decided: " + book));
        assertThat(decisive.smallest()).as(about).isTrue();
        assertThat(suffices(book, decisive.circumstances())).as(about).isTrue();
        int size = decisive.circumstances().size();
        if (size > 0) {
            assertThat(subsets(all, size - 1)).as(about).noneMatch(each -> suffices(book, each));
        }
        long ties =
                subsets(all, size).stream().filter(each -> suffices(book, each)).count();
        assertThat((long) decisive.ties()).as(about).isEqualTo(Math.min(ties, Decisive.MOST_TIES));
        return size;
    }

    /** Whether the rule holds in every completion of what is not listed. */
    private static boolean suffices(Book book, List<Circumstance> listed) {
        Set<String> fields = paths(listed, Circumstance.Kind.FIELD);
        Set<String> records = paths(listed, Circumstance.Kind.RECORD);
        Set<String> outcomes = paths(listed, Circumstance.Kind.FOUND);
        boolean noOthers = listed.stream().anyMatch(each -> each.kind() == Circumstance.Kind.LIST);
        Set<String> notFound = paths(listed, Circumstance.Kind.NOT_FOUND);
        Map<String, Fact> real = book.real().stream().collect(Collectors.toMap(Fact::key, each -> each));
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : book.opened()) {
            boolean outcome = fact.type().equals("Outcome");
            if (real.containsKey(fact.key()) || !(outcome ? notFound.contains(fact.key()) : noOthers)) {
                facts.add(settled(fact, real, fields, records.contains(fact.key()) || outcomes.contains(fact.key())));
            }
        }
        return Completions.of(facts, MOST).orElseThrow().stream().allMatch(each -> holds(book, each));
    }

    private static Set<String> paths(List<Circumstance> listed, Circumstance.Kind kind) {
        return listed.stream()
                .filter(each -> each.kind() == kind)
                .map(Circumstance::path)
                .collect(Collectors.toSet());
    }

    private static Fact settled(Fact fact, Map<String, Fact> real, Set<String> fields, boolean there) {
        Map<String, Figure> now = new LinkedHashMap<>(fact.fields());
        now.replaceAll((field, figure) -> fields.contains(fact.key() + "." + field)
                ? requireNonNull(real.get(fact.key())).read(field)
                : figure);
        return fact(fact, there ? Presence.SURE : fact.presence(), now);
    }

    private static boolean holds(Book book, List<Fact> facts) {
        Fact subject = facts.stream()
                .filter(each -> each.key().equals(book.subject().key()))
                .findFirst()
                .orElseThrow();
        return new Evaluation(facts, LIMITS).holds(book.rule(), subject).truth() == Truth.TRUE;
    }

    private static List<List<Circumstance>> subsets(List<Circumstance> all, int size) {
        List<List<Circumstance>> subsets = new ArrayList<>(List.of(List.of()));
        for (Circumstance each : all) {
            for (List<Circumstance> before : List.copyOf(subsets)) {
                if (before.size() < size) {
                    List<Circumstance> more = new ArrayList<>(before);
                    more.add(each);
                    subsets.add(more);
                }
            }
        }
        return subsets.stream().filter(each -> each.size() == size).toList();
    }

    private static Optional<Book> book(int seed) {
        RandomRules random = new RandomRules(seed);
        RuleTree rule = random.rule();
        Set<String> read = rule.patterns()
                .flatMap(pattern -> pattern.tests().stream())
                .flatMap(se.likvard.dialect.Test::singles)
                .map(test -> test instanceof IsNone none ? none.field() : ((Comparison) test).field())
                .collect(Collectors.toSet());
        rule.patterns()
                .flatMap(pattern -> pattern.tests().stream())
                .flatMap(se.likvard.dialect.Test::singles)
                .flatMap(test -> test instanceof Comparison comparison
                                && comparison.operand() instanceof se.likvard.dialect.Operand.FieldOf other
                        ? java.util.stream.Stream.of(other.field())
                        : java.util.stream.Stream.of())
                .forEach(read::add);
        List<Fact> given = random.facts().stream()
                .limit(4)
                .map(fact -> onlyRead(fact, read))
                .toList();
        List<Fact> real = given.stream()
                .filter(fact -> fact.presence() != Presence.ANY_NUMBER)
                .toList();
        Optional<Fact> subject = real.stream()
                .filter(fact -> fact.type().equals(rule.subject().type()) && fact.presence() == Presence.SURE)
                .findFirst();
        return subject.map(fact -> new Book(
                        rule,
                        fact,
                        real,
                        given.stream()
                                .map(each -> opened(each, each.equals(fact), read))
                                .toList()))
                .filter(book -> holds(book, real));
    }

    private static Fact onlyRead(Fact fact, Set<String> read) {
        Map<String, Figure> fields = new LinkedHashMap<>(fact.fields());
        fields.replaceAll((field, figure) ->
                read.contains(field) || field.equals("parent") ? figure : Figure.settled(Value.none()));
        return fact(fact, fact.presence(), fields);
    }

    private static Fact opened(Fact fact, boolean subject, Set<String> read) {
        Map<String, Figure> fields = new LinkedHashMap<>(fact.fields());
        fields.replaceAll((field, figure) -> read.contains(field) && !field.equals("parent")
                ? Figure.given(fact.key() + "." + field, Value.unknown(Reason.NOT_REPORTED))
                : figure);
        return fact(fact, subject ? Presence.SURE : Presence.POSSIBLE, fields);
    }

    private static Fact fact(Fact fact, Presence presence, Map<String, Figure> fields) {
        List<Gap> absence = presence == Presence.SURE ? List.of() : List.of(new Gap(fact.key(), Reason.NOT_REPORTED));
        return new Fact(fact.type(), fact.key(), fact.id(), fact.name(), presence, absence, fields);
    }
}
