package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Fact;
import se.likvard.organiser.Organiser;
import se.likvard.value.Gap;

/**
 * The engine against the definition of three-valued truth, on the shipped rules and seeded random organisers with unknowns,
 * intervals, none and absent lists: for every layer, rule and subject they say the same.
 */
class DifferentialTest {

    private static final int ORGANISERS = 10_000;
    private static final int FEWER = 200;
    /** Judged by both executors alone, which is quicker; {@code -Dlikvard.organisers=1000000} takes hours. */
    private static final int BOTH = Integer.getInteger("likvard.organisers", 20_000);

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2025, 11, 1),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2023, 7, 2),
            LocalDate.of(2025, 6, 30),
            LocalDate.of(2022, 8, 1),
            LocalDate.of(2019, 1, 31),
            LocalDate.of(2014, 7, 1),
            LocalDate.of(2011, 7, 1));

    private static final Rulebook RULEBOOK = Rulebook.standard();

    private final Map<String, Map<Verdict, AtomicInteger>> seen = new ConcurrentSkipListMap<>();

    private record Said(String rule, String subject, Verdict verdict, List<Gap> gaps) {

        static List<Said> all(List<Judged> judged) {
            return judged.stream()
                    .map(each -> new Said(each.rule().name(), each.subject().key(), each.verdict(), each.gaps()))
                    .toList();
        }
    }

    private record Verdicts(String rule, String subject, Verdict verdict) {

        static List<Verdicts> all(List<Judged> judged) {
            return judged.stream()
                    .map(each -> new Verdicts(each.rule().name(), each.subject().key(), each.verdict()))
                    .toList();
        }
    }

    @Test
    void theEngineSaysWhatTheDefinitionSays() {
        IntStream.range(0, FEWER).parallel().forEach(this::compare);
    }

    /** Indices of all schools that together move much money: no random organiser has them; the rule's own cases do. */
    private static final String UNSEEN = "allocation/index-misplaces-money FOUND";

    /** So many that every rule is seen with every verdict. */
    @Test
    @Tag("slow")
    void theEngineSaysWhatTheDefinitionSaysOfEveryVerdict() {
        RULEBOOK.rules().forEach(rule -> seen.put(rule.name(), counts()));
        IntStream.range(0, ORGANISERS).parallel().forEach(this::compare);
        assertThat(seen)
                .as(report())
                .allSatisfy((rule, verdicts) -> assertThat(verdicts).allSatisfy((verdict, count) -> {
                    if (!UNSEEN.equals(rule + " " + verdict)) {
                        assertThat(count.get()).as("%s %s", rule, verdict).isPositive();
                    }
                }));
    }

    @Test
    @Tag("slow")
    void theCompiledRulesSayWhatDroolsSays() {
        AtomicLong said = new AtomicLong();
        IntStream.range(ORGANISERS, ORGANISERS + BOTH).parallel().forEach(seed -> {
            Assessor assessor = new Assessor(RULEBOOK, day(seed));
            Organiser organiser = organiser(seed);
            List<Fact> facts = assessor.facts(organiser);
            List<Judged> engine = assessor.edition().judgeByDrools(facts, organiser.organiserType());
            assertThat(assessor.edition().judge(facts, organiser.organiserType()))
                    .as("seed %d", seed)
                    .isEqualTo(engine);
            said.addAndGet(engine.size());
        });
        assertThat(said.get() / BOTH).isGreaterThan(RULEBOOK.size());
        System.out.println("compared: " + BOTH + " organisers, " + said + " verdicts with matches and gaps");
    }

    private static LocalDate day(int seed) {
        return DAYS.get(seed % DAYS.size());
    }

    private static Organiser organiser(int seed) {
        return new AimedOrganisers(new Random(seed), day(seed), 0.1 * (seed / DAYS.size() % 4)).next();
    }

    /** Every rule must be seen found, clear and not assessed; those with a scope, a day or an organiser type also outside. */
    private static Map<Verdict, AtomicInteger> counts() {
        Map<Verdict, AtomicInteger> counts = new EnumMap<>(Verdict.class);
        Set.of(Verdict.FOUND, Verdict.CLEAR, Verdict.NOT_ASSESSED)
                .forEach(each -> counts.put(each, new AtomicInteger()));
        return counts;
    }

    private void compare(int seed) {
        LocalDate day = day(seed);
        Organiser organiser = organiser(seed);
        Assessor assessor = new Assessor(RULEBOOK, day);
        ByDefinition definition = new ByDefinition(assessor.edition(), new DayPolicy(RULEBOOK.parameters(), day));
        List<Fact> facts = assessor.facts(organiser);
        List<Judged> engine = assessor.edition().judgeByDrools(facts, organiser.organiserType());
        assertThat(assessor.edition().judge(facts, organiser.organiserType()))
                .as("compiled, seed %d on %s", seed, day)
                .isEqualTo(engine);
        assertThat(Verdicts.all(assessor.edition().screen(facts, organiser.organiserType())))
                .as("screened, seed %d on %s", seed, day)
                .isEqualTo(Verdicts.all(engine));
        List<Judged> defined = new ArrayList<>();
        List<Fact> known = new ArrayList<>(facts);
        for (Layer layer : assessor.edition().layers()) {
            List<Judged> now = definition.judge(layer, known, organiser.organiserType());
            defined.addAll(now);
            known.addAll(OutcomeFacts.of(now, assessor.edition()::suspectsBreach));
        }
        List<Judged> inForce = engine.subList(0, defined.size());
        assertThat(Said.all(inForce)).as("seed %d on %s", seed, day).isEqualTo(Said.all(defined));
        inForce.forEach(this::note);
    }

    private void note(Judged judged) {
        AtomicInteger count = seen.getOrDefault(judged.rule().name(), Map.of()).get(judged.verdict());
        if (count != null) {
            count.incrementAndGet();
        }
    }

    private String report() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(seen)
                .forEach((rule, counts) ->
                        text.append(rule).append(' ').append(counts).append('\n'));
        return text.toString();
    }
}
