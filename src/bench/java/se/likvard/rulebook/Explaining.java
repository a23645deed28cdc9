package se.likvard.rulebook;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import se.likvard.Likvard;
import se.likvard.assessment.Assessment;
import se.likvard.explain.Explanations;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;

/**
 * What explanations cost beside an assessment, in one process: the first run, and the median of later ones with the processor
 * time that they took. Of an invented organiser with 80 schools that are fully known, one with 80 of which little is known, and
 * of those in files. {@code -Drun=grounds} runs only what is so called.
 */
public final class Explaining {

    private static final int SCHOOLS = 80;
    private static final int YEARS = 5;
    private static final double KNOWN = 0;
    private static final double LITTLE_KNOWN = 0.5;
    private static final int RUNS = Integer.getInteger("runs", 5);
    private static final String ONLY = System.getProperty("run", "");

    private Explaining() {}

    public static void main(String[] files) throws IOException {
        Map<String, Organiser> organisers = new LinkedHashMap<>();
        organisers.put("known", Invented.organiser(SCHOOLS, YEARS, 1, KNOWN));
        organisers.put("little known", Invented.organiser(SCHOOLS, YEARS, 1, LITTLE_KNOWN));
        for (String file : files) {
            organisers.put(file, Organisers.read(Path.of(file)));
        }
        Likvard likvard = Likvard.standard();
        Map<String, BiFunction<Organiser, Assessment, Object>> ways = new LinkedHashMap<>();
        ways.put("assess", (organiser, before) -> likvard.assess(organiser, Invented.DAY));
        ways.put("margins", likvard::margins);
        ways.put("grounds", likvard::grounds);
        ways.put("outlook", (organiser, before) -> told(likvard.explain(organiser, before)));
        organisers.forEach((name, organiser) -> {
            Assessment assessment = likvard.assess(organiser, Invented.DAY);
            Map<String, Measured> took = new LinkedHashMap<>();
            ways.forEach((way, run) -> {
                if (way.contains(ONLY)) {
                    took.put(way, measured(() -> run.apply(organiser, assessment)));
                    System.out.printf("%-30s %-8s %s%n", name, way, took.get(way));
                }
            });
            ratio(took).ifPresent(ratio -> System.out.printf("%-30s with grounds %s times assess alone%n", name, ratio));
        });
    }

    /** How many times as long an assessment takes with explanations as without, in processor time. */
    private static Optional<String> ratio(Map<String, Measured> took) {
        Measured without = took.get("assess");
        Measured grounds = took.get("grounds");
        return without == null || grounds == null
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT, "%.1f", (without.processor() + grounds.processor()) / without.processor()));
    }

    private static Object told(Explanations explanations) {
        return List.of(explanations.outlook(), explanations.plan());
    }

    /** Seconds: of the first run, and the median of later ones with their processor time. */
    private record Measured(double first, double later, double processor) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "first %.3f s, then %.3f s (processor %.3f s)", first, later, processor);
        }
    }

    private static Measured measured(Supplier<Object> run) {
        List<Double> seconds = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        double first = 0;
        for (int i = 0; i <= RUNS; i++) {
            long began = System.nanoTime();
            long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Objects.requireNonNull(run.get());
            double took = (System.nanoTime() - began) / 1e9;
            if (i == 0) {
                first = took;
            } else {
                seconds.add(took);
                processor.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used) / 1e9);
            }
        }
        return new Measured(first, median(seconds), median(processor));
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}
