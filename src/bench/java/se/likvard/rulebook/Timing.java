package se.likvard.rulebook;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.likvard.peers.Peer;

/** How many organisers a judge judges in a second. */
record Timing(Peer.Judge judge, int turns) {

    private static final long ROUND = Integer.getInteger("seconds", 1) * 1_000_000_000L;
    /** So long by the clock between two looks at the processor time. */
    private static final long SLICE = 20_000_000L;
    private static final int WARM_UP = 8;
    private static final int ROUNDS = 5;
    /** By the clock, everything else that the machine does is in it. */
    private static final int ROUNDS_BY_CLOCK = 15;

    /**
     * Rounds on one thread, measured in the processor time that the whole process takes, collecting garbage included: other
     * programs on the machine make it take longer, but matter little for what is found.
     */
    List<Double> rounds() {
        round(WARM_UP * ROUND);
        List<Double> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(round(ROUND));
        }
        return rounds;
    }

    /** Organisers in a second of processor time. */
    private double round(long nanoseconds) {
        long began = processorTime();
        long judged = 0;
        long used = 0;
        while (used < nanoseconds) {
            judged += run(SLICE);
            used = processorTime() - began;
        }
        return judged * 1e9 / used;
    }

    /** How many times as many two threads judge as one, by the clock, in rounds of one and two by turns. */
    List<Double> twoThreads() throws InterruptedException, ExecutionException {
        round(WARM_UP * ROUND);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Double> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS_BY_CLOCK; round++) {
            double one = run(ROUND);
            Callable<Long> half = () -> run(ROUND);
            long both = 0;
            for (Future<Long> each : threads.invokeAll(List.of(half, half))) {
                both += each.get();
            }
            rounds.add(both / one);
        }
        threads.shutdown();
        return rounds;
    }

    private long run(long nanoseconds) {
        long until = System.nanoTime() + nanoseconds;
        long judged = 0;
        int kept = 0;
        while (System.nanoTime() < until) {
            kept ^= System.identityHashCode(judge.judge((int) (judged % turns)));
            judged++;
        }
        if (kept == Integer.MIN_VALUE) {
            System.err.println(kept); // never: but the judging cannot be left out
        }
        return judged;
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
