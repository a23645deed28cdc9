package se.likvard.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Runs what people run most, once, after the program was built: Java then keeps the classes that this loaded ready for every
 * run that follows. What it prints is of no interest.
 */
final class Rehearsal {

    private Rehearsal() {}

    /** Runs the commands on a rules folder and a file with an organiser. */
    public static void main(String[] args) {
        String rules = args[0];
        // In the other language a check has no answer to repeat, and reads what the first one remembered.
        List<List<String>> commands = List.of(
                List.of("check", rules, "--lang", "sv"),
                List.of("check", rules, "--lang", "en"),
                List.of("test", rules),
                List.of("assess", args[1], "--rules", rules, "--format", "html"),
                List.of("assess", args[1], "--rules", rules));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        commands.forEach(each -> Main.run(each.toArray(String[]::new), OutputStream.nullOutputStream(), nowhere));
    }
}
