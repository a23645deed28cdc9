package se.likvard.organiser;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Reads as many organisers as the country has: checked, as the product does, against Jackson's tree of the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBench {

    private static final int COUNTRY = 625;

    private final ObjectMapper mapper = new ObjectMapper();
    private final List<byte[]> country = new ArrayList<>();

    /** The same bytes for both. */
    public ReadingBench() {
        RandomOrganisers organisers = new RandomOrganisers(new Random(5));
        for (int count = 0; count < COUNTRY; count++) {
            country.add(Organisers.write(organisers.next()).toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The product. */
    @Benchmark
    public int checked() {
        int read = 0;
        for (byte[] json : country) {
            read += Organisers.read("country", json).schoolUnits().items().size();
        }
        return read;
    }

    /** The peer, which checks nothing. */
    @Benchmark
    public int tree() throws IOException {
        int read = 0;
        for (byte[] json : country) {
            read += mapper.readTree(json).size();
        }
        return read;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ReadingBench.class.getSimpleName())
                        .build())
                .run();
    }
}
