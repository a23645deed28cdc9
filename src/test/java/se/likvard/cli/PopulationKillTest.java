package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.likvard.population.Journal;

/** The program as a process of its own, killed at random moments or out of room: the same command completes the run. */
class PopulationKillTest {

    private static final int ORGANISERS = 400;
    private static final int FEW = 3;
    private static final int MANY = 50;
    private static final long LONGEST = 120;
    /** Milliseconds within which it is killed when its results have come so far, and when they were whole before. */
    private static final int SOON = 20;

    private static final int AFTER = 8000;

    @TempDir
    private Path folder;

    private Path rules = Path.of("");
    private Path input = Path.of("");
    private SortedMap<String, String> undisturbed = new TreeMap<>();

    @BeforeEach
    void run() {
        rules = Sample.fewRules(folder);
        input = Sample.file(folder, "organisers.ndjson", Populated.organisers(ORGANISERS));
        Path out = folder.resolve("undisturbed");
        assertThat(Ran.likvard((Object[]) arguments(out)).status()).isZero();
        undisturbed = Populated.files(out);
        assertThat(undisturbed.get(Journal.RESULTS)).hasLineCount(ORGANISERS);
    }

    @Test
    void afterAFewKillsNothingIsLostOrDoubled() throws Exception {
        kill(FEW, 1);
    }

    @Tag("slow")
    @Test
    void afterManyKillsNothingIsLostOrDoubled() throws Exception {
        kill(MANY, 2);
    }

    /** Kills it so many times while it works; whenever it comes to an end meanwhile, that is checked and it begins elsewhere. */
    private void kill(int times, long seed) throws Exception {
        Random random = new Random(seed);
        int length = undisturbed.getOrDefault(Journal.RESULTS, "").length();
        int runs = 0;
        int amid = 0;
        for (int killed = 0; killed < times; ) {
            Path out = folder.resolve("killed-" + runs);
            Process process = start(command(out), "err");
            long wanted = size(out) + random.nextInt(length / 2);
            if (killedAt(process, out, wanted, random)) {
                killed++;
                amid += size(out) > 0 || Files.exists(out.resolve(Journal.RESULTS)) ? 1 : 0;
            } else {
                assertThat(Populated.files(out)).isEqualTo(undisturbed);
                runs++;
            }
        }
        assertThat(amid).as("kills amid or after the results").isGreaterThan(times / 2);
        Path last = folder.resolve("killed-" + runs);
        assertThat(Ran.likvard((Object[]) arguments(last)).status()).isZero();
        assertThat(Populated.files(last)).isEqualTo(undisturbed);
    }

    /** Kills it when its results have come so far or are whole, or a little later; false when it came to its end before. */
    private static boolean killedAt(Process process, Path out, long bytes, Random random) throws Exception {
        boolean whole = Files.exists(out.resolve(Journal.RESULTS));
        while (!whole && process.isAlive() && size(out) < bytes && !Files.exists(out.resolve(Journal.RESULTS))) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        if (process.waitFor(random.nextInt(whole ? AFTER : SOON), TimeUnit.MILLISECONDS)) {
            assertThat(process.exitValue()).isZero();
            return false;
        }
        process.destroyForcibly();
        assertThat(process.waitFor(LONGEST, TimeUnit.SECONDS)).isTrue();
        return true;
    }

    private static long size(Path out) throws IOException {
        Path partial = out.resolve(Journal.PARTIAL);
        try {
            return Files.exists(partial) ? Files.size(partial) : 0;
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    /** A file that may not grow is what a full disk is. */
    @Test
    void whenThereIsNoMoreRoomItSaysSoAndGoesOnLater() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: no shell to limit the size of files with");
        Path out = folder.resolve("full");
        List<String> limited = new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 64 && exec \"$@\"", "sh"));
        limited.addAll(command(out));
        Process process = start(limited, "full.err");
        assertThat(process.waitFor(LONGEST, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(5);
        assertThat(Files.readString(folder.resolve("full.err"))).contains("går inte att skriva");
        assertThat(size(out)).isPositive();
        assertThat(Populated.files(out)).doesNotContainKey(Journal.RESULTS);
        Ran again = Ran.likvard((Object[]) arguments(out));
        assertThat(again.err()).contains("huvudmän är redan klara");
        assertThat(Populated.files(out)).isEqualTo(undisturbed);
    }

    /** One is stopped amid its work, and another told to do the same: it does not wait, nor take what the first has for left. */
    @Test
    void aFolderThatARunIsWritingInIsNotForAnother() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "skipped: no program here that stops another for a while");
        Path out = folder.resolve("shared");
        Process first = start(command(out), "first.err");
        while (first.isAlive() && size(out) == 0 && !Files.exists(out.resolve(Journal.RESULTS))) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        signal("-STOP", first);
        try {
            Process second = start(command(out), "second.err");
            assertThat(second.waitFor(LONGEST, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isEqualTo(5);
            assertThat(Files.readString(folder.resolve("second.err"))).contains("en annan körning skriver i mappen");
        } finally {
            signal("-CONT", first);
        }
        assertThat(first.waitFor(LONGEST, TimeUnit.SECONDS)).isTrue();
        assertThat(first.exitValue()).isZero();
        assertThat(Populated.files(out)).isEqualTo(undisturbed);
    }

    private static void signal(String signal, Process process) throws Exception {
        Process kill = new ProcessBuilder("/bin/kill", signal, Long.toString(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    /** Whichever comes first has it; the other says so, or comes after and finds all done. */
    @Test
    void twoRunsThatBeginTogetherLeaveWhatOneWould() throws Exception {
        Path out = folder.resolve("together");
        List<Process> both = List.of(start(command(out), "one.err"), start(command(out), "other.err"));
        for (Process each : both) {
            assertThat(each.waitFor(LONGEST, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(both).extracting(Process::exitValue).contains(0).isSubsetOf(0, 5);
        assertThat(Populated.files(out)).isEqualTo(undisturbed);
    }

    private Process start(List<String> command, String err) throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve(err).toFile())
                .start();
    }

    private List<String> command(Path out) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(arguments(out)));
        return command;
    }

    private String[] arguments(Path out) {
        return new String[] {
            "population",
            input.toString(),
            "--as-of",
            "2025-11-01",
            "--rules",
            rules.toString(),
            "--out",
            out.toString()
        };
    }
}
