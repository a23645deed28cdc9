package se.likvard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.rulebook.Formatting;
import se.likvard.value.Counted;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** Puts rule files into their one form. */
@Command
final class FormatCommand implements Task {

    private static final Counted WOULD_CHANGE =
            new Counted("fil skulle ändras", "filer skulle ändras", "file would change", "files would change");

    private static final Counted CHANGED = new Counted("fil ändrad", "filer ändrade", "file changed", "files changed");

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "DIR|FILE", descriptionKey = "formatted")
    private @Nullable Path place;

    @Option(names = "--check", arity = "0")
    private boolean onlyCheck;

    FormatCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        Path asked = place == null ? Path.of("rules") : place;
        Path folder = Files.isRegularFile(asked) ? rulesOf(asked) : asked;
        Formatting formatting = Formatting.of(folder, file -> isAsked(folder.resolve(file), asked));
        formatting.changed().forEach((file, text) -> change(folder.resolve(file), text));
        List<Problem> problems = new Rules(Optional.of(folder)).placed(formatting.problems());
        RulebookCommand.tell(problems, total(formatting), console);
        boolean wrong =
                !problems.isEmpty() || (onlyCheck && !formatting.changed().isEmpty());
        return wrong ? ExitCode.WRONG : ExitCode.DONE;
    }

    /** A rule file lies in rules/area/rule. */
    private static Path rulesOf(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        if (absolute.getNameCount() < 4) {
            throw new Failure(
                    ExitCode.USAGE,
                    file.toString(),
                    "en regelfil ligger i regelmappen/område/regel/",
                    "a rule file lies in rules-folder/area/rule/");
        }
        Path folder =
                Objects.requireNonNull(absolute.getRoot()).resolve(absolute.subpath(0, absolute.getNameCount() - 3));
        Path here = Path.of("").toAbsolutePath();
        return folder.startsWith(here) ? here.relativize(folder) : folder;
    }

    private static boolean isAsked(Path file, Path asked) {
        return Files.isDirectory(asked)
                || file.toAbsolutePath()
                        .normalize()
                        .equals(asked.toAbsolutePath().normalize());
    }

    private void change(Path file, String text) {
        console.result(file + "\n");
        if (!onlyCheck) {
            try (FileOutput output = FileOutput.open(file)) {
                output.write(text);
                output.finish();
            }
        }
    }

    private Words total(Formatting formatting) {
        int changed = formatting.changed().size();
        Words all = (onlyCheck ? WOULD_CHANGE : CHANGED).of(formatting.size());
        return new Words(changed + " av " + all.sv(), changed + " of " + all.en());
    }
}
