package se.likvard.rulebook;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.likvard.dialect.Limits;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Vocabulary;

/**
 * Writes checked trees as the DRL that Drools runs. Each rule is written twice: as it <em>must</em> hold, where every
 * comparison takes the bound against it, and as it <em>may</em> hold, where it takes the bound for it; under {@code not}
 * the two change places.
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
     * The DRL of all trees, stage by stage; the twins of a tree are named {@code <stage> <index> must} and {@code <stage>
     * <index> may}.
     */
    String emit(String packageName, List<Stage> stages) {
        StringBuilder rules = new StringBuilder();
        for (int stage = 0; stage < stages.size(); stage++) {
            List<RuleTree> trees = stages.get(stage).trees();
            Limits limits = stages.get(stage).limits();
            for (int index = 0; index < trees.size(); index++) {
                rules.append(rule(stage, index + " must", new Twin(this, limits).lines(trees.get(index), true)));
                rules.append(rule(stage, index + " may", new Twin(this, limits).lines(trees.get(index), false)));
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

    private static String rule(int stage, String twin, List<String> lines) {
        StringBuilder text =
                new StringBuilder("rule \"%d %s\"\nagenda-group \"%s\"\nwhen\n".formatted(stage, twin, group(stage)));
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
