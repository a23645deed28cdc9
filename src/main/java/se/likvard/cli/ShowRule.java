package se.likvard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.paraphrase.Book;
import se.likvard.value.Nearest;

/** Prints one rule in plain words. */
@Command
final class ShowRule implements Task {

    private static final int MOST = 5;

    private final Console console;

    @Parameters(arity = "1", paramLabel = "RULE", descriptionKey = "rule")
    private String rule = "";

    @Option(names = "--rules", paramLabel = "DIR")
    private @Nullable Path folder;

    ShowRule(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        Book book = RulesCommand.book(folder);
        console.result(book.text(rule, console.language().locale()).orElseThrow(() -> unknown(book.names())));
        return ExitCode.DONE;
    }

    private Failure unknown(List<String> names) {
        String near = String.join(", ", nearest(names));
        return near.isEmpty()
                ? new Failure(
                        ExitCode.USAGE,
                        "",
                        "det finns ingen regel " + rule + "; likvard rules visar dem som finns",
                        "there is no rule " + rule + "; likvard rules shows those there are")
                : new Failure(
                        ExitCode.USAGE,
                        "",
                        "det finns ingen regel " + rule + "; menade du " + near + "?",
                        "there is no rule " + rule + "; did you mean " + near + "?");
    }

    /** Names that hold what was written, and the name that differs least from it. */
    private List<String> nearest(List<String> names) {
        Stream<String> holding = names.stream().filter(each -> !rule.isBlank() && each.contains(rule));
        Stream<String> alike = Nearest.to(rule, names).stream();
        Stream<String> last = names.stream()
                .filter(each -> Nearest.to(rule, List.of(last(each))).isPresent());
        return Stream.of(alike, holding, last)
                .flatMap(each -> each)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static String last(String name) {
        return name.substring(name.indexOf('/') + 1);
    }
}
