package se.likvard.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.assessment.Audience;
import se.likvard.need.Answer;
import se.likvard.need.Need;
import se.likvard.need.NeedJson;
import se.likvard.need.NeedText;
import se.likvard.need.Needs;
import se.likvard.rulebook.InvalidRulebookException;

/** Tells of each organiser in a file whether it needs an allocation model. */
@Command
final class NeedCommand implements Task {

    private final Console console;
    private final Map<Answer, Integer> told = new EnumMap<>(Answer.class);

    @Parameters(paramLabel = "FILE", descriptionKey = "organisers")
    private @Nullable Path file;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules-or-own")
    private @Nullable Path folder;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "need-format")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    NeedCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        if (format == Format.HTML) {
            throw new Failure(
                    ExitCode.USAGE, "--format", "svaret skrivs som text eller json", "the answer is text or json");
        }
        List<Path> files = List.of(Objects.requireNonNull(file));
        if (out != null) {
            SameFile.refuse(files, out);
        }
        LocalDate day = Today.or(asOf, console);
        Rules rules = Rules.in(folder);
        try (GivenFiles given = new GivenFiles(files, Audience.CASE);
                Output output = Output.to(out, console)) {
            ExitCode code = tell(given, new Needs(rules.recall().rulebook(), day), output);
            output.finish();
            return code;
        } catch (InvalidRulebookException e) {
            throw new Failure(ExitCode.RULEBOOK, rules.problems(e));
        }
    }

    private ExitCode tell(GivenFiles given, Needs needs, Output output) {
        boolean single = given.isSingle();
        Layout layout = new Layout(format, single, false);
        ExitCode code = ExitCode.DONE;
        while (given.hasNext()) {
            Given next = given.next();
            if (next.isBroken()) {
                console.problems(next.problems());
                output.write(layout.broken(next));
                code = ExitCode.INPUT;
                continue;
            }
            Need need = needs.of(next.entry().organiser().orElseThrow());
            boolean first = told.isEmpty();
            told.merge(need.answer(), 1, Integer::sum);
            output.write((first ? "" : layout.between()) + text(need, single));
        }
        if (!single) {
            count();
        }
        return code;
    }

    private String text(Need need, boolean single) {
        return format == Format.TEXT
                ? NeedText.of(need, console.language().locale())
                : single ? Json.pretty(NeedJson.of(need)) : Json.line(NeedJson.of(need));
    }

    private void count() {
        String sv = told.entrySet().stream()
                .map(each -> each.getKey().words().sv() + ": " + each.getValue())
                .collect(Collectors.joining("; "));
        String en = told.entrySet().stream()
                .map(each -> each.getKey().words().en() + ": " + each.getValue())
                .collect(Collectors.joining("; "));
        console.message(sv, en);
    }
}
