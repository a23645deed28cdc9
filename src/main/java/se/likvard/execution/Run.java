package se.likvard.execution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;

/** One organiser's way through the stages: its facts so far, and what the rules say of them. For one thread. */
public final class Run {

    private final Schema schema;
    private final List<List<Compiled>> stages;
    private final Coding coding;
    private final Table[] tables;

    Run(Schema schema, List<List<Compiled>> stages) {
        this.schema = schema;
        this.stages = stages;
        this.coding = schema.coding();
        this.tables = new Table[schema.types()];
        for (int type = 0; type < tables.length; type++) {
            tables[type] = new Table(schema.columns(type).size());
        }
    }

    /** Lets the stages that are still to be asked see more facts. */
    public void add(Collection<Fact> facts) {
        facts.stream().filter(fact -> fact.presence() == Presence.ANY_NUMBER).forEach(fact -> coding.many(fact.key()));
        for (Fact fact : facts) {
            int type = schema.known(fact.type());
            if (type >= 0) {
                tables[type].add(new Row(fact, schema.columns(type), coding));
            }
        }
    }

    /** What a rule says of each of its subjects, in the order in which they were added. */
    public List<Said> say(int stage, int rule) {
        Compiled compiled = stages.get(stage).get(rule);
        Row[] bound = compiled.room();
        List<Said> said = new ArrayList<>();
        for (Row subject : tables[compiled.type()].all()) {
            bound[0] = subject;
            int scope = Math.min(subject.present(), compiled.scope().of(subject, bound));
            int holds = scope == Truths.FALSE
                    ? scope
                    : Math.min(scope, compiled.conditions().holds(bound, tables));
            said.add(new Said(subject, scope, holds));
        }
        return said;
    }

    /** Every way in which a rule holds of a subject, as surely as it does: the facts by the pattern's variable. */
    public List<Map<String, Fact>> ways(int stage, int rule, Said said) {
        Compiled compiled = stages.get(stage).get(rule);
        Row[] bound = compiled.room();
        bound[0] = said.subject();
        List<Map<String, Fact>> ways = new ArrayList<>();
        compiled.conditions().each(bound, tables, said.truth(), () -> ways.add(compiled.shown(bound)));
        return ways;
    }
}
