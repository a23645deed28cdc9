package se.likvard.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.likvard.rulebook.Changes;
import se.likvard.rulebook.InvalidRulebookException;
import se.likvard.rulebook.Rulebook;
import se.likvard.rulebook.Unfilled;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/**
 * Whether a rulebook is whole: one that could be loaded is, but for what no assessment goes by.
 *
 * @param base the earlier rules that every change is to be accounted for against
 */
record Check(Optional<Path> base) {

    ExitCode of(Rules rules, Rulebook rulebook, Console console) {
        List<Problem> problems = new ArrayList<>();
        rules.folder().ifPresent(folder -> {
            problems.addAll(rules.placed(SourcePolicy.check(folder)));
            problems.addAll(rules.placed(changes(folder)));
        });
        if (!problems.isEmpty()) {
            RulebookCommand.tell(problems, RulebookCommand.wrong(problems.size()), console);
            return ExitCode.WRONG;
        }
        List<Problem> warnings =
                rules.folder().map(Unfilled::in).map(rules::placed).orElse(List.of());
        warnings.forEach(each -> console.result(console.warning(each) + "\n"));
        RulebookCommand.tell(List.of(), right(rulebook), console);
        return ExitCode.DONE;
    }

    private List<Problem> changes(Path folder) {
        try {
            return base.isPresent() ? Changes.since(base.get(), folder) : Changes.check(folder);
        } catch (InvalidRulebookException e) {
            throw new Failure(ExitCode.RULEBOOK, new Rules(base).problems(e));
        }
    }

    private static Words right(Rulebook rulebook) {
        int size = rulebook.size();
        String hash = ", " + rulebook.hash();
        return new Words(
                "Inga fel. " + size + (size == 1 ? " regel" : " regler") + hash,
                "No errors. " + size + (size == 1 ? " rule" : " rules") + hash);
    }
}
