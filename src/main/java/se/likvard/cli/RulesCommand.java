package se.likvard.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.paraphrase.Book;
import se.likvard.rulebook.InvalidRulebookException;

/** Prints the table of all rules, or the whole book as a page. */
@Command
final class RulesCommand implements Task {

    /** The form of the rules, as {@code --format} names it. */
    enum Form {
        TEXT,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "rules")
    private @Nullable Path folder;

    @Option(names = "--format", paramLabel = "text|html")
    private Form form = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        Book book = book(folder);
        Locale language = console.language().locale();
        try (Output output = Output.to(out, console)) {
            output.write(form == Form.HTML ? book.html(language) : book.table(language));
            output.finish();
        }
        return ExitCode.DONE;
    }

    /**
     * The rules of a folder, or the nearest ones, in words.
     *
     * @throws Failure if they are invalid
     */
    static Book book(@Nullable Path folder) {
        Rules rules = Rules.nearest(folder);
        try {
            return Book.of(rules.load().rulebook());
        } catch (InvalidRulebookException e) {
            throw new Failure(ExitCode.RULEBOOK, rules.problems(e));
        }
    }
}
