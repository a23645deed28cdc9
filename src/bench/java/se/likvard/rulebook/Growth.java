package se.likvard.rulebook;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import se.likvard.organiser.Organiser;
import se.likvard.peers.Given;
import se.likvard.peers.Peer;

/**
 * What screening costs a school as organisers grow, by turns in one process: a machine that others use too is slower one minute
 * than the next. As many schools in small organisers tell what it costs that their figures do not fit in the processor's cache.
 */
public final class Growth {

    private static final int LAPS = 31;
    private static final long TURN = 300_000_000L;
    private static final int YEARS = 5;
    private static final double HOLES = 0.02;

    private final List<Given> given;
    private final Peer.Judge judge;
    private final long schools;

    private Growth(Peer peer, Rulebook rulebook, int organisers, int schools) throws Exception {
        this.given = IntStream.range(0, organisers)
                .mapToObj(seed -> given(rulebook, schools, seed))
                .toList();
        this.judge = peer.over(given);
        this.schools = schools;
    }

    private static Given given(Rulebook rulebook, int schools, int seed) {
        Organiser organiser = Invented.organiser(schools, YEARS, seed, HOLES);
        return new Given(new Assessor(rulebook, Invented.DAY).facts(organiser), organiser.organiserType());
    }

    public static void main(String[] none) throws Exception {
        Rulebook rulebook = HandWritten.rulebook();
        Peer peer = Ways.screen(rulebook);
        Map<String, Growth> all = new LinkedHashMap<>();
        all.put("8 schools", new Growth(peer, rulebook, 8, 8));
        all.put("80 schools", new Growth(peer, rulebook, 1, 80));
        all.put("800 schools", new Growth(peer, rulebook, 1, 800));
        all.put("8 schools of 100 organisers in turn", new Growth(peer, rulebook, 100, 8));
        Map<String, List<Double>> costs = new LinkedHashMap<>();
        for (int lap = 0; lap < LAPS; lap++) {
            double first = all.get("8 schools").cost();
            for (Map.Entry<String, Growth> each : all.entrySet()) {
                costs.computeIfAbsent(each.getKey(), any -> new ArrayList<>())
                        .add(each.getValue().cost() / first);
            }
        }
        costs.forEach((name, ratios) -> {
            List<Double> ordered = ratios.subList(LAPS / 3, LAPS).stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "%s: a school costs %.2f times as much (median of %d turns, %.2f to %.2f)%n",
                    name,
                    ordered.get(ordered.size() / 2),
                    ordered.size(),
                    ordered.get(0),
                    ordered.get(ordered.size() - 1));
        });
    }

    /** Processor time a school, in nanoseconds. */
    private double cost() {
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long used = 0;
        long judged = 0;
        int kept = 0;
        while (used < TURN) {
            kept ^= System.identityHashCode(judge.judge((int) (judged % given.size())));
            judged++;
            used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
        }
        return kept == Integer.MIN_VALUE ? Double.NaN : (double) used / (judged * schools);
    }
}
