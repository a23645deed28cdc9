package se.likvard.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import se.likvard.rulebook.Memory;
import se.likvard.rulebook.RulebookFolder;

/**
 * Answers again what was answered before of a folder with the very same files.
 *
 * @param folder as the user named it
 */
record Recall(Memory memory, RulebookFolder folder) {

    /** All that a command said. */
    private record Answer(ExitCode code, String out, String err) {}

    /** The answer to a question whose answer hangs on the folder's files and the language alone. */
    ExitCode answer(Console console, Function<Console, ExitCode> question) {
        String content = folder.content();
        String name = content + " " + console.language() + " "
                + folder.path().toString().replaceAll("\\s", "?");
        Optional<Answer> before = memory.answer(Answer.class, name);
        Answer answer = before.orElseGet(() -> ask(console, question));
        console.result(answer.out());
        console.err().print(answer.err());
        console.err().flush();
        // A file that changed meanwhile may have been read in two states.
        if (before.isEmpty() && folder.content().equals(content)) {
            memory.answered(name, answer);
        }
        if (before.isEmpty()) {
            memory.keep();
        }
        return answer.code();
    }

    private static Answer ask(Console console, Function<Console, ExitCode> question) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        ExitCode code = question.apply(new Console(out, messages, console.language(), console.terminal()));
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
