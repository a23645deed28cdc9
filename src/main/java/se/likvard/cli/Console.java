package se.likvard.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/**
 * Where a command speaks, in UTF-8 whatever the machine's own coding is.
 *
 * @param out results
 * @param err messages
 * @param language what messages are told in
 * @param terminal whether somebody watches the messages as they come
 */
record Console(OutputStream out, PrintStream err, Language language, boolean terminal) {

    /** One that says nothing. */
    Console mute() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Console(out, nowhere, language, false);
    }

    /** Writes a piece of the result. */
    void result(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            String reason = Objects.requireNonNullElse(e.getMessage(), "");
            if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
                throw new ReaderGone();
            }
            throw new Failure(
                    ExitCode.OUTPUT, "stdout", "resultatet går inte att skriva", "the result cannot be written");
        }
    }

    void message(String sv, String en) {
        err.print(language.in(new Words(sv, en)) + "\n");
        err.flush();
    }

    void message(Words words) {
        message(words.sv(), words.en());
    }

    /** Tells everything that is wrong, a line each. */
    void problems(List<Problem> problems) {
        problems.forEach(each -> message(new Words(line(each, Language.SV), line(each, Language.EN))));
    }

    /** A problem as a compiler would print it. */
    String line(Problem problem) {
        return line(problem, language);
    }

    /** Something that somebody should look at, in the same form. */
    String warning(Problem problem) {
        return line(problem, new Words("varning: ", "warning: "), language);
    }

    private static String line(Problem problem, Language language) {
        return line(problem, new Words("fel: ", "error: "), language);
    }

    private static String line(Problem problem, Words weight, Language language) {
        String place = problem.where().isEmpty() ? "" : problem.where() + ": ";
        return Shown.line(place + language.in(weight) + language.in(problem.what()));
    }
}
