package se.likvard.execution;

import java.util.List;
import se.likvard.dialect.Limits;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Vocabulary;

/** The rules of all stages, compiled. Immutable; safe for many threads. */
public final class Program {

    private final Schema schema;
    private final List<List<Compiled>> stages;

    private Program(Schema schema, List<List<Compiled>> stages) {
        this.schema = schema;
        this.stages = stages;
    }

    /**
     * Compiles rules, stage by stage.
     *
     * @param limits what parameters are on the day
     */
    public static Program of(List<List<RuleTree>> stages, Vocabulary vocabulary, Limits limits) {
        Schema schema = new Schema(vocabulary);
        List<List<Compiled>> compiled = stages.stream()
                .map(trees -> trees.stream()
                        .map(tree -> Compiler.compile(tree, schema, limits))
                        .toList())
                .toList();
        return new Program(schema, compiled);
    }

    /** Begins with one organiser. */
    public Run open() {
        return new Run(schema, stages);
    }
}
