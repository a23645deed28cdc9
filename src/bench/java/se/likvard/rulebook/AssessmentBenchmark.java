package se.likvard.rulebook;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Screening;
import se.likvard.dialect.Fact;
import se.likvard.organiser.Organiser;

/**
 * The rules that are also written by hand ({@link HandWritten}) on one invented organiser: the engine, the same rules by
 * hand, and the same twins in stock Drools.
 */
@SuppressWarnings("NullAway.Init") // JMH calls setUp before anything else
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AssessmentBenchmark {

    @Param("8")
    public int units;

    private Organiser organiser;
    private List<Fact> facts;
    private Rulebook rulebook;
    private Rulebook all;
    private Assessor assessor;
    private DayPolicy policy;
    private StockDrools.Edition stock;
    private Map<String, Rule> rules;

    @Setup
    public void setUp() {
        organiser = Invented.organiser(units, 5, 1, 0.02);
        rulebook = HandWritten.rulebook();
        all = Rulebook.standard();
        assessor = new Assessor(rulebook, Invented.DAY);
        policy = new DayPolicy(rulebook.parameters(), Invented.DAY);
        facts = assessor.facts(organiser);
        stock = StockDrools.Edition.of(rulebook);
        rules = rulebook.rules().stream().collect(Collectors.toMap(Rule::name, Function.identity()));
    }

    @Benchmark
    public List<Judged> judgeEngine() {
        return assessor.edition().judge(facts, organiser.organiserType());
    }

    /** Verdicts without matches and what is missing: what by hand says too. */
    @Benchmark
    public List<Judged> judgeScreening() {
        return assessor.edition().screen(facts, organiser.organiserType());
    }

    @Benchmark
    public List<Judged> judgeEngineByDrools() {
        return assessor.edition().judgeByDrools(facts, organiser.organiserType());
    }

    @Benchmark
    public Screening screen() {
        return rulebook.screen(organiser, Invented.DAY);
    }

    @Benchmark
    public List<ByHand.Said> judgeByHand() {
        return ByHand.judge(facts, organiser.organiserType(), policy);
    }

    @Benchmark
    public List<Judged> judgeStockDrools() {
        return stock(facts);
    }

    @Benchmark
    public List<Fact> factsOnly() {
        return assessor.facts(organiser);
    }

    @Benchmark
    public Assessment assessEngine() {
        return rulebook.assess(organiser, Invented.DAY);
    }

    /** All rules, also those that nobody has written by hand: to be compared with {@code assessEngine} only. */
    @Benchmark
    public Assessment assessEngineWithAllRules() {
        return all.assess(organiser, Invented.DAY);
    }

    @Benchmark
    @Threads(2)
    public Assessment assessEngineOnTwoThreads() {
        return rulebook.assess(organiser, Invented.DAY);
    }

    /** The texts lack the figures of a match, which hand-written rules do not remember. */
    @Benchmark
    public Assessment assessByHand() {
        List<Fact> fresh = assessor.facts(organiser);
        List<Judged> judged = ByHand.judge(fresh, organiser.organiserType(), policy).stream()
                .map(each -> new Judged(rule(each), each.subject(), each.verdict(), List.of(), List.of()))
                .toList();
        return assessor.tell(organiser, fresh, judged);
    }

    @Benchmark
    public Assessment assessStockDrools() {
        List<Fact> fresh = assessor.facts(organiser);
        return assessor.tell(organiser, fresh, stock(fresh));
    }

    private Rule rule(ByHand.Said said) {
        return rules.getOrDefault(said.rule(), rulebook.rules().get(0));
    }

    private List<Judged> stock(List<Fact> seen) {
        return stock.judge(seen, organiser.organiserType(), assessor.edition()::suspectsBreach);
    }
}
