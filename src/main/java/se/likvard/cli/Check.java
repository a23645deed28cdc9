package se.likvard.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.likvard.analysis.Analysis;
import se.likvard.analysis.Fault;
import se.likvard.analysis.Fault.Weight;
import se.likvard.rulebook.Changes;
import se.likvard.rulebook.InvalidRulebookException;
import se.likvard.rulebook.Memory;
import se.likvard.rulebook.Rulebook;
import se.likvard.rulebook.Unfilled;
import se.likvard.value.Counted;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/**
 * Whether a rulebook is whole: one that could be loaded is, but for what no assessment goes by and what only shows when all
 * rules are looked at together.
 *
 * @param base the earlier rules that every change is to be accounted for against
 * @param memory what earlier checks found sound
 */
record Check(Optional<Path> base, Memory memory) {

    private static final Counted WARNINGS = new Counted("varning", "varningar", "warning", "warnings");

    ExitCode of(Rules rules, Rulebook rulebook, Console console) {
        List<Problem> problems = new ArrayList<>();
        rules.folder().ifPresent(folder -> {
            problems.addAll(rules.placed(SourcePolicy.check(folder)));
            problems.addAll(rules.modelProblems());
            problems.addAll(rules.placed(changes(folder)));
        });
        List<Fault> faults = Analysis.of(rulebook, () -> rules.load().rulebook(), memory);
        problems.addAll(rules.placed(of(faults, Weight.ERROR)));
        List<Problem> warnings = new ArrayList<>(rules.placed(of(faults, Weight.WARNING)));
        rules.folder().map(Unfilled::in).map(rules::placed).ifPresent(warnings::addAll);
        Words total = problems.isEmpty() ? right(rulebook) : RulebookCommand.wrong(problems.size());
        RulebookCommand.tell(problems, warnings, with(warnings.size(), total), console);
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.WRONG;
    }

    private static List<Problem> of(List<Fault> faults, Weight weight) {
        return faults.stream()
                .filter(each -> each.weight() == weight)
                .map(Fault::problem)
                .toList();
    }

    /** Warnings are counted beside; they never make a rulebook wrong. */
    private static Words with(int warnings, Words total) {
        Words counted = WARNINGS.of(warnings);
        return warnings == 0 ? total : new Words(counted.sv() + ". " + total.sv(), counted.en() + ". " + total.en());
    }

    private List<Problem> changes(Path folder) {
        try {
            return base.isPresent() ? Changes.since(base.get(), folder) : Changes.check(folder);
        } catch (InvalidRulebookException e) {
            throw new Failure(ExitCode.RULEBOOK, new Rules(base).problems(e));
        }
    }

    private static Words right(Rulebook rulebook) {
        Words rules = Counted.RULES.of(rulebook.size());
        String hash = ", " + rulebook.hash();
        return new Words("Inga fel. " + rules.sv() + hash, "No errors. " + rules.en() + hash);
    }
}
