package se.likvard.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A command that was run in this process.
 *
 * @param out the result
 * @param err the messages
 */
record Ran(int status, String out, String err) {

    static Ran likvard(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ran ran = into(out, args);
        return new Ran(ran.status(), out.toString(StandardCharsets.UTF_8), ran.err());
    }

    /** With the result sent elsewhere. */
    static Ran into(OutputStream out, Object... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int status = Main.run(words, out, new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(status, "", err.toString(StandardCharsets.UTF_8));
    }
}
