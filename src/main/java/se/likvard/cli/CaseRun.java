package se.likvard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.paraphrase.CoveragePage;
import se.likvard.rulebook.CaseResult;
import se.likvard.rulebook.Rulebook;
import se.likvard.rulebook.Tested;
import se.likvard.value.Counted;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** Runs the cases of a rulebook, and tells what they leave unseen. */
@Command
final class CaseRun implements Task {

    /** The form of the coverage, as {@code --coverage} names it. */
    enum Form {
        TEXT,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Counted CASES = new Counted("fall", "fall", "case", "cases");

    private static final Counted HOLD = new Counted("stämmer", "stämmer", "holds", "hold");

    private static final Counted FAIL = new Counted("stämmer inte", "stämmer inte", "fails", "fail");

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "rules")
    private @Nullable Path folder;

    @Option(names = "--coverage", paramLabel = "text|html")
    private Form coverage = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "page")
    private @Nullable Path out;

    CaseRun(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        if (coverage == Form.HTML && out == null) {
            throw new Failure(
                    ExitCode.USAGE,
                    "--coverage html",
                    "säg med --out vilken fil sidan ska skrivas till",
                    "say with --out which file the page is written to");
        }
        return RulebookCommand.ask(Rules.nearest(folder), this::of, console);
    }

    private ExitCode of(Rules rules, Rulebook rulebook, Console to) {
        boolean modelsHold = ModelRun.of(rules, to);
        Tested tested = Tested.of(rulebook);
        List<Problem> failures = failures(tested.results(), rules);
        rules.placed(tested.coverage().missing()).forEach(each -> to.result(to.warning(each) + "\n"));
        RulebookCommand.tell(failures, totals(tested.results(), failures.size()), to);
        to.result(to.language().in(tested.coverage().totals()) + "\n");
        if (out != null) {
            try (FileOutput page = FileOutput.open(out)) {
                page.write(CoveragePage.of(
                        tested.coverage(), rulebook, to.language().locale()));
                page.finish();
            }
        }
        return failures.isEmpty() && modelsHold ? ExitCode.DONE : ExitCode.WRONG;
    }

    /** The cases that fail, with what was expected and what came. */
    static List<Problem> failures(List<CaseResult> results, Rules rules) {
        return results.stream()
                .flatMap(each -> each.failure().map(words -> failure(rules, each, words)).stream())
                .toList();
    }

    private static Problem failure(Rules rules, CaseResult result, Words words) {
        String about = result.rule() + ", \"" + result.name() + "\": ";
        return Problem.at(rules.placed(result.where()), about + words.sv(), about + words.en());
    }

    /** How many cases there are, and how many hold. */
    static Words totals(List<CaseResult> results, int failures) {
        long rules = results.stream().map(CaseResult::rule).distinct().count();
        return totals(CASES.of(results.size()), Counted.RULES.of(rules), results.size() - failures, failures);
    }

    /** How many of something hold and how many fail. */
    static Words totals(Words cases, Words of, long right, long wrong) {
        Words hold = HOLD.of(right);
        Words fail = FAIL.of(wrong);
        return new Words(
                "%s för %s: %s, %s".formatted(cases.sv(), of.sv(), hold.sv(), fail.sv()),
                "%s of %s: %s, %s".formatted(cases.en(), of.en(), hold.en(), fail.en()));
    }
}
