package se.likvard.rulebook;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.likvard.assessment.Assessment;
import se.likvard.dialect.Fact;
import se.likvard.organiser.Organiser;

/** All shipped rules on one invented organiser. */
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
    private Assessor assessor;

    @Setup
    public void setUp() {
        organiser = Invented.organiser(units, 5, 1, 0.02);
        rulebook = Rulebook.standard();
        assessor = new Assessor(rulebook, Invented.DAY);
        facts = assessor.facts(organiser);
    }

    @Benchmark
    public List<Judged> judgeEngine() {
        return assessor.edition().judge(facts, organiser.organiserType());
    }

    @Benchmark
    public List<Fact> factsOnly() {
        return assessor.facts(organiser);
    }

    @Benchmark
    public Assessment assessEngine() {
        return rulebook.assess(organiser, Invented.DAY);
    }
}
