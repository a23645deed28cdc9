package se.likvard.rulebook;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmark: three processes, assessments per second and bytes for each. */
public final class Bench {

    private Bench() {}

    public static void main(String[] none) throws RunnerException {
        System.out.println(HandWritten.said());
        new Runner(new OptionsBuilder()
                        .include(AssessmentBenchmark.class.getSimpleName())
                        .forks(Integer.getInteger("forks", 3))
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(Integer.getInteger("seconds", 3)))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(Integer.getInteger("seconds", 3)))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }
}
