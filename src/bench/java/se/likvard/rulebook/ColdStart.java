package se.likvard.rulebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long {@code assess} of a file takes as a whole process, by the clock: as people run it, and by Java alone, which keeps
 * nothing ready between runs.
 */
public final class ColdStart {

    private static final int RUNS = 11;

    private ColdStart() {}

    public static void main(String[] files) throws IOException, InterruptedException {
        for (Map.Entry<String, List<String>> way : ways().entrySet()) {
            seconds(way.getValue(), files[0]); // builds, and remembers the rules
            List<Double> seconds = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                seconds.add(seconds(way.getValue(), files[0]));
            }
            seconds.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "%s: median %.2f s, %.2f to %.2f s of %d runs%n",
                    way.getKey(),
                    seconds.get(RUNS / 2),
                    seconds.get(0),
                    seconds.get(RUNS - 1),
                    RUNS);
        }
    }

    private static Map<String, List<String>> ways() {
        Map<String, List<String>> ways = new LinkedHashMap<>();
        ways.put("./likvard", List.of("./likvard"));
        ways.put(
                "java",
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "se.likvard.cli.Main"));
        return ways;
    }

    private static double seconds(List<String> way, String file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(way);
        command.addAll(List.of("assess", file, "--as-of", Invented.DAY.toString()));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int status = process.waitFor();
        if (status != 0) {
            throw new IllegalStateException("assess ended with " + status);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
