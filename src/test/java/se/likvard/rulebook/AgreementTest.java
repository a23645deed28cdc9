package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Truth;
import se.likvard.execution.Program;
import se.likvard.execution.Run;
import se.likvard.execution.Said;

/**
 * Compiled trees against Drools on random rules and a million random sets of facts, or as many as are asked for with
 * {@code -Dlikvard.sets}.
 */
@Tag("slow")
class AgreementTest {

    private static final int SETS = Integer.getInteger("likvard.sets", 1_000_000);
    private static final int RULES = 6;
    private static final int BOOKS = 50;
    private static final Limits HALF = name -> new BigDecimal("0.5");

    private final AtomicLongArray seen = new AtomicLongArray(Truth.values().length);

    @Test
    void compiledTreesSayWhatDroolsSays() {
        IntStream.range(0, BOOKS).parallel().forEach(this::compare);
        for (Truth each : Truth.values()) {
            assertThat(seen.get(each.ordinal())).as("%s of %s", each, seen).isGreaterThan(SETS / 10);
        }
        System.out.println("compared, by truth: " + seen);
    }

    private void compare(int book) {
        RandomRules random = new RandomRules(1_000_000L + book);
        List<RuleTree> trees = new ArrayList<>();
        for (int rule = 0; rule < RULES; rule++) {
            trees.add(random.rule());
        }
        Stages drools = Stages.compile(List.of(trees), RandomRules.vocabulary(), HALF);
        Program program = Program.of(List.of(trees), RandomRules.vocabulary(), HALF);
        for (int set = 0; set < SETS / BOOKS; set++) {
            List<Fact> facts = random.facts();
            assertThat(compiled(program, facts))
                    .as("book %d, set %d", book, set)
                    .isEqualTo(drools(drools, facts));
        }
    }

    private Map<String, Truth> compiled(Program program, List<Fact> facts) {
        Run run = program.open();
        run.add(facts);
        Map<String, Truth> said = new HashMap<>();
        for (int rule = 0; rule < RULES; rule++) {
            for (Said each : run.say(0, rule)) {
                seen.incrementAndGet(each.holds().ordinal());
                if (each.holds() != Truth.FALSE) {
                    said.put(rule + " " + each.fact().key(), each.holds());
                }
            }
        }
        return said;
    }

    private static Map<String, Truth> drools(Stages drools, List<Fact> facts) {
        Map<String, Truth> said = new HashMap<>();
        try (Sitting sitting = drools.open()) {
            sitting.add(facts);
            for (Firing each : sitting.fire(0)) {
                Truth truth = each.must() ? Truth.TRUE : Truth.UNKNOWN;
                said.merge(each.rule() + " " + each.fact("$s").key(), truth, AgreementTest::greater);
            }
        }
        return said;
    }

    private static Truth greater(Truth one, Truth other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
