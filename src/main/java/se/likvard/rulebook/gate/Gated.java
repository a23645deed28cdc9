package se.likvard.rulebook.gate;

import java.util.List;
import java.util.Optional;
import se.likvard.dialect.RuleTree;
import se.likvard.value.Problem;

/**
 * What became of a rule file at the gate: a whole rule, or problems.
 *
 * @param tree the rule; empty when there are problems
 * @param metadata what it says of itself; empty when there are problems
 * @param canonical the rule as DRL of one form, without comments; empty text when there are problems
 * @param limits the parameters it reads, in the order of the text; with problems too, as far as they were read
 */
public record Gated(
        Optional<RuleTree> tree,
        Optional<Metadata> metadata,
        String canonical,
        List<UsedLimit> limits,
        List<Problem> problems) {}
