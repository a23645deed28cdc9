package se.likvard.rulebook;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import se.likvard.assessment.Verdict;
import se.likvard.peers.Peer;

/**
 * Prints the table of ratios: first each peer must say the same as the first of its group, then each is timed in a process of
 * its own ({@code -Dforks}, the median of five rounds of {@code -Dseconds} in each). Arguments choose groups by name.
 */
public final class Compared {

    private static final String TIMED = "timed";
    private static final String THREADS = "threads";
    private static final int FORKS = Integer.getInteger("forks", 1);
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Compared() {}

    public static void main(String[] chosen) throws Exception {
        if (chosen.length > 0 && (chosen[0].equals(TIMED) || chosen[0].equals(THREADS))) {
            time(chosen[0], Contests.named(chosen[1]), Integer.parseInt(chosen[2]));
            return;
        }
        OUT.printf(
                "%s%n%s %s, %d processors%n",
                HandWritten.said(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors());
        for (String name : chosen.length == 0 ? Contests.all().keySet() : List.of(chosen)) {
            compare(name, Contests.named(name));
        }
        OUT.printf(
                "%nTwo threads judge %s times as many as one (Likvärd, screening; by the clock)%n",
                figure(median(fork(THREADS, "whole", 1))));
    }

    /** In a process of its own: prints the rounds, if it says the same after them as before. */
    private static void time(String how, Contest contest, int number) throws Exception {
        Peer.Judge judge = contest.peers().get(number).over(contest.timed());
        List<Map<String, Verdict>> before = said(judge, contest);
        Timing timing = new Timing(judge, contest.turns());
        List<Double> rounds = how.equals(THREADS) ? timing.twoThreads() : timing.rounds();
        if (said(judge, contest).equals(before)) {
            rounds.forEach(System.out::println);
        }
    }

    private static List<Map<String, Verdict>> said(Peer.Judge judge, Contest contest) {
        return IntStream.range(0, contest.turns()).mapToObj(judge::said).toList();
    }

    private static void compare(String name, Contest contest) throws IOException {
        OUT.printf("%n%s%n%-34s%12s%10s%10s  %s%n", contest.title(), "", "a second", "by hand", "Drools", "expresses");
        Map<Peer, String> leftOut = contest.leftOut();
        List<Double> rates = new ArrayList<>();
        for (int number = 0; number < contest.peers().size(); number++) {
            Peer peer = contest.peers().get(number);
            rates.add(leftOut.containsKey(peer) ? Double.NaN : median(fork(TIMED, name, number)));
            if (rates.get(number).isNaN()) {
                leftOut.putIfAbsent(peer, "fails or changes its answers while it is timed");
            }
        }
        print(contest, rates, leftOut);
        OUT.printf(
                "checked equal before: %d organisers with all known, %d with something unknown%n",
                contest.complete().size(), contest.incomplete().size());
    }

    private static void print(Contest contest, List<Double> rates, Map<Peer, String> leftOut) {
        double hand = rate(contest, rates, Way.BY_HAND);
        double drools = rate(contest, rates, Contests.MVEL);
        for (int number = 0; number < rates.size(); number++) {
            Peer peer = contest.peers().get(number);
            double rate = rates.get(number);
            String valued = peer.isThreeValued() ? "" : "two-valued: ";
            if (!leftOut.containsKey(peer)) {
                OUT.printf(
                        "%-34s%12s%10s%10s  %s%s%n",
                        peer.name(), figure(rate), figure(rate / hand), figure(rate / drools), valued, peer.expresses());
            }
        }
        leftOut.forEach((peer, reason) -> OUT.printf("%-34sleft out: %s%n", peer.name(), reason));
    }

    private static double rate(Contest contest, List<Double> rates, String name) {
        for (int number = 0; number < rates.size(); number++) {
            if (contest.peers().get(number).name().equals(name)) {
                return rates.get(number);
            }
        }
        return Double.NaN;
    }

    /** Three digits that mean something. */
    private static String figure(double number) {
        if (Double.isNaN(number)) {
            return "–";
        }
        int decimals = number >= 100 ? 0 : number >= 10 ? 1 : number >= 1 ? 2 : number >= 0.1 ? 3 : 4;
        return String.format(Locale.ROOT, "%,." + decimals + "f", number).replace(',', ' ');
    }

    /** Not a number where there is none. */
    private static double median(List<Double> rounds) {
        return rounds.isEmpty()
                ? Double.NaN
                : rounds.stream().sorted().toList().get(rounds.size() / 2);
    }

    private static List<Double> fork(String how, String contest, int number) throws IOException {
        List<Double> rounds = new ArrayList<>();
        for (int fork = 0; fork < FORKS; fork++) {
            Process process = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/java",
                            "-Xmx2g",
                            "-XX:+UseSerialGC",
                            "-Dseconds=" + Integer.getInteger("seconds", 1),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Compared.class.getName(),
                            how,
                            contest,
                            Integer.toString(number))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            said.lines().filter(line -> line.matches("[0-9.E]+")).map(Double::valueOf).forEach(rounds::add);
        }
        return rounds;
    }
}
