package se.likvard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.rulebook.InvalidRulebookException;
import se.likvard.rulebook.Mutation;
import se.likvard.rulebook.Rulebook;
import se.likvard.rulebook.Survivor;
import se.likvard.value.Counted;
import se.likvard.value.Words;

/** Changes the rules a little at a time and lists the changes that no case tells. */
@Command
final class Mutate implements Task {

    private static final Counted TRIED = new Counted("regel prövad", "regler prövade", "rule tried", "rules tried");

    private static final Counted CHANGES = new Counted("ändring", "ändringar", "change", "changes");

    private static final Counted NOTICED = new Counted("upptäckt", "upptäckta", "noticed", "noticed");

    private static final Counted EQUIVALENT = new Counted("likvärdig", "likvärdiga", "equivalent", "equivalent");

    private static final Counted UNNOTICED = new Counted("oupptäckt", "oupptäckta", "unnoticed", "unnoticed");

    private static final Counted PROPOSALS = new Counted(
            "förslag lades till; skriv om dess namn till en mening",
            "förslag lades till; skriv om deras namn till meningar",
            "proposal was added; rewrite its name as a sentence",
            "proposals were added; rewrite their names as sentences");

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "rules")
    private @Nullable Path folder;

    @Option(names = "--rule", paramLabel = "AREA/RULE")
    private @Nullable String rule;

    @Option(names = "--fix")
    private boolean fix;

    Mutate(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        Rules rules = Rules.nearest(folder);
        try {
            Rulebook rulebook = rules.load().rulebook();
            Mutation mutation = Mutation.of(rulebook, Optional.ofNullable(rule), this::progress);
            mutation.survivors().forEach(each -> tell(each, rules));
            console.result(console.language().in(total(mutation)) + "\n");
            if (fix) {
                append(mutation, rules);
            }
            return mutation.open() == 0 ? ExitCode.DONE : ExitCode.WRONG;
        } catch (InvalidRulebookException e) {
            RulebookCommand.tell(
                    rules.problems(e), RulebookCommand.wrong(e.problems().size()), console);
            return ExitCode.WRONG;
        } catch (IllegalArgumentException e) {
            throw new Failure(
                    ExitCode.USAGE,
                    "--rule",
                    "det finns ingen regel %s; en regel heter som sin mapp, område/regel".formatted(rule),
                    "there is no rule %s; a rule is named by its folder, area/rule".formatted(rule));
        }
    }

    private void progress(int done, int of) {
        if (done % 10 == 0 || done == of) {
            Words all = TRIED.of(of);
            console.message("%s av %s".formatted(done, all.sv()), "%s of %s".formatted(done, all.en()));
        }
    }

    private void tell(Survivor survivor, Rules rules) {
        Words verdict = survivor.equivalent()
                .map(why -> new Words("likvärdig: " + why.sv(), "equivalent: " + why.en()))
                .orElse(new Words("inget fall märker ändringen", "no case notices the change"));
        String now = survivor.now().isEmpty() ? "–" : survivor.now();
        console.result("%s: %s\n  - %s\n  + %s\n"
                .formatted(rules.placed(survivor.where()), console.language().in(verdict), survivor.was(), now));
        if (survivor.equivalent().isEmpty()) {
            Words none = new Words("  inget förslag hittades", "  no proposal was found");
            console.result(survivor.proposal()
                    .map(Survivor.Proposal::yaml)
                    .orElse(console.language().in(none) + "\n"));
        }
    }

    private static Words total(Mutation mutation) {
        Words tried = CHANGES.of(mutation.tried());
        Words noticed = NOTICED.of(mutation.killed());
        Words equivalent = EQUIVALENT.of(mutation.equivalent());
        Words open = UNNOTICED.of(mutation.open());
        return new Words(
                "Mutationspoäng %s %%: %s, %s, %s, %s"
                        .formatted(mutation.score(), tried.sv(), noticed.sv(), equivalent.sv(), open.sv()),
                "Mutation score %s %%: %s, %s, %s, %s"
                        .formatted(mutation.score(), tried.en(), noticed.en(), equivalent.en(), open.en()));
    }

    private void append(Mutation mutation, Rules rules) {
        Path root = rules.folder()
                .orElseThrow(() -> new Failure(
                        ExitCode.OUTPUT,
                        "--fix",
                        "ange mappen med regler: programmets egna kan inte ändras",
                        "name the rules folder: those of the program cannot be changed"));
        List<Survivor.Proposal> proposals = mutation.survivors().stream()
                .flatMap(each -> each.proposal().stream())
                .toList();
        proposals.forEach(each -> append(root.resolve(each.rule()).resolve("cases.yaml"), each.yaml()));
        console.message(PROPOSALS.of(proposals.size()));
    }

    private static void append(Path file, String yaml) {
        try {
            String text = Files.readString(file);
            String gap = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
            Files.writeString(file, gap + yaml, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new Failure(ExitCode.OUTPUT, file.toString(), "filen kan inte skrivas", "the file cannot be written");
        }
    }
}
