package se.likvard.rulebook;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Limits;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Vocabulary;
import se.likvard.dialect.Ways;

/**
 * Writes checked trees as the DRL that Drools runs. Each rule is written twice: as it <em>must</em> hold, where every
 * comparison takes the bound against it, and as it <em>may</em> hold, where it takes the bound for it; under {@code not}
 * the two change places.
 *
 * <p>Each way in which a rule can hold is a rule of its own for Drools. Left with an {@code or} whose alternatives do not
 * match equally many facts, Drools reads the wrong fact in a later condition that compares twice with facts before it.
 */
final class Emitter {

    /**
     * Rules that fire together.
     *
     * @param limits what the parameters are in all of them
     */
    record Stage(List<RuleTree> trees, Limits limits) {}

    private final Map<String, SortedSet<String>> properties = new TreeMap<>();
    private final Vocabulary vocabulary;
    private final Codes codes;

    Emitter(Vocabulary vocabulary, Codes codes) {
        this.vocabulary = vocabulary;
        this.codes = codes;
    }

    /**
     * The DRL of all trees, stage by stage; the ways of a tree's twins are named {@code <stage> <index> must <way>} and
     * {@code <stage> <index> may <way>}.
     */
    String emit(String packageName, List<Stage> stages) {
        StringBuilder rules = new StringBuilder();
        for (int stage = 0; stage < stages.size(); stage++) {
            List<RuleTree> trees = stages.get(stage).trees();
            Limits limits = stages.get(stage).limits();
            for (int index = 0; index < trees.size(); index++) {
                rules.append(twins(stage + " " + index, stage, trees.get(index), limits));
            }
        }
        return "package " + packageName + "\ndialect \"mvel\"\n" + declarations() + rules;
    }

    /** The properties that some rule reads, by type: the only ones that a fact needs to carry. */
    Map<String, SortedSet<String>> properties() {
        return properties;
    }

    /** The agenda group of a stage. */
    static String group(int stage) {
        return "stage " + stage;
    }

    private String twins(String name, int stage, RuleTree tree, Limits limits) {
        StringBuilder rules = new StringBuilder();
        List<List<Condition>> ways = Ways.of(tree.conditions());
        for (int way = 0; way < ways.size(); way++) {
            List<Condition> conditions = Condition.joined(List.of(tree.subject()), ways.get(way));
            rules.append(rule(name + " must " + way, stage, new Twin(this, limits, true).lines(conditions)));
            rules.append(rule(name + " may " + way, stage, new Twin(this, limits, false).lines(conditions)));
        }
        return rules.toString();
    }

    private static String rule(String name, int stage, List<String> lines) {
        StringBuilder text =
                new StringBuilder("rule \"%s\"\nagenda-group \"%s\"\nwhen\n".formatted(name, group(stage)));
        lines.forEach(line -> text.append("  ").append(line).append('\n'));
        return text.append("then\nend\n").toString();
    }

    private String declarations() {
        StringBuilder text = new StringBuilder();
        properties.forEach((type, names) -> {
            text.append("declare ").append(type).append('\n');
            text.append("  self : long\n  sure : long\n  weight : long\n");
            names.forEach(name -> text.append("  ").append(name).append(" : long\n"));
            text.append("end\n");
        });
        return text.toString();
    }

    /** Notes that a type is matched. */
    void matched(String type) {
        properties.computeIfAbsent(type, any -> new TreeSet<>());
    }

    /** The property of a type's field, noted as read. */
    String property(String type, String field, Slot slot) {
        String name = slot.of(field);
        properties.computeIfAbsent(type, any -> new TreeSet<>()).add(name);
        return name;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Codes codes() {
        return codes;
    }
}
