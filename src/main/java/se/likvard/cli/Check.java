package se.likvard.cli;

import java.util.List;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** Whether a rulebook is whole: one that could be loaded is. */
final class Check {

    private Check() {}

    static ExitCode of(Rules rules, Rulebook rulebook, Console console) {
        List<Problem> sources = rules.folder().map(SourcePolicy::check).orElse(List.of());
        if (!sources.isEmpty()) {
            RulebookCommand.tell(rules.placed(sources), RulebookCommand.wrong(sources.size()), console);
            return ExitCode.WRONG;
        }
        RulebookCommand.tell(List.of(), right(rulebook), console);
        return ExitCode.DONE;
    }

    private static Words right(Rulebook rulebook) {
        int size = rulebook.size();
        String hash = ", " + rulebook.hash();
        return new Words(
                "Inga fel. " + size + (size == 1 ? " regel" : " regler") + hash,
                "No errors. " + size + (size == 1 ? " rule" : " rules") + hash);
    }
}
