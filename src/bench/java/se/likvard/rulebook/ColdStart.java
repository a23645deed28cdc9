package se.likvard.rulebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long {@code assess} takes as a whole process, from nothing to the printed report: the median of several. */
public final class ColdStart {

    private static final int RUNS = 7;
    private static final List<List<String>> WAYS =
            List.of(List.of(), List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));

    private ColdStart() {}

    public static void main(String[] files) throws IOException, InterruptedException {
        for (List<String> options : WAYS) {
            List<Double> seconds = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                seconds.add(seconds(options, files[0]));
            }
            seconds.sort(null);
            System.out.printf(Locale.ROOT, "%s: %.2f s %s%n", options, seconds.get(RUNS / 2), seconds);
        }
    }

    private static double seconds(List<String> options, String file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "se.likvard.cli.Main"));
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
