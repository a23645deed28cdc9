package se.likvard.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.likvard.assessment.Basis;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Status;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Naming;
import se.likvard.dialect.RuleTree;
import se.likvard.rulebook.gate.Gated;
import se.likvard.rulebook.gate.Metadata;
import se.likvard.rulebook.gate.UsedLimit;

/**
 * A rule folder, checked.
 *
 * @param tree what must hold, with every matchable pattern named
 * @param patterns those patterns, by variable
 * @param limits the names of the parameters that its conditions and the indicators in them use
 * @param used the parameters that its conditions name, with their places
 * @param advice what to do; only for a recommendation
 * @param examples reads what it must say of examples
 */
record Rule(
        String name,
        Metadata metadata,
        RuleTree tree,
        Map<String, Pattern> patterns,
        Set<String> limits,
        List<UsedLimit> used,
        Texts texts,
        Optional<Advice> advice,
        Supplier<List<Case>> examples) {

    static Rule of(
            Gated gated, Set<String> limits, Texts texts, Optional<Advice> advice, Supplier<List<Case>> examples) {
        Naming.Named named = Naming.of(gated.tree().orElseThrow());
        return new Rule(
                named.tree().name(),
                gated.metadata().orElseThrow(),
                named.tree(),
                named.patterns(),
                limits,
                gated.limits(),
                texts,
                advice,
                examples);
    }

    /** What it must say of examples. */
    List<Case> cases() {
        return examples.get();
    }

    /** The folder it lies in, as a word of the vocabulary: STUDY_CALM. */
    String area() {
        return area(name);
    }

    /** The folder that the rule of a name lies in, as a word of the vocabulary. */
    static String area(String name) {
        return name.substring(0, name.indexOf('/')).replace('-', '_').toUpperCase(Locale.ROOT);
    }

    RuleKind kind() {
        return metadata.kind();
    }

    /** The variable of the subject. */
    String subject() {
        return patterns.keySet().iterator().next();
    }

    /** Whether what it observes is an outcome of the assessment, rather than a grade or a recommendation. */
    boolean observes() {
        return kind() == RuleKind.CONCERN || kind() == RuleKind.STRENGTH || kind() == RuleKind.CONTEXT;
    }

    /** Whether the rule is in force on a day. */
    boolean isInForce(LocalDate day) {
        return metadata.since().filter(day::isBefore).isEmpty()
                && metadata.until().filter(day::isAfter).isEmpty();
    }

    /** A finding is a suspected breach only if the law is its basis and no rule of thumb decides it. */
    boolean suspectsBreach(Map<String, Parameter> parameters) {
        return kind() == RuleKind.CONCERN
                && metadata.basis().filter(Basis.LAW::equals).isPresent()
                && limits.stream()
                        .flatMap(name -> Stream.ofNullable(parameters.get(name)))
                        .flatMap(parameter -> parameter.values().stream())
                        .noneMatch(dated -> dated.status() == Status.H);
    }

    /** The rule with another condition, or saying something else of itself. */
    Rule changed(RuleTree tree, Metadata metadata) {
        return new Rule(name, metadata, tree, patterns, limits, used, texts, advice, examples);
    }
}
