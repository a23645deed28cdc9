package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.likvard.dialect.Edit;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test.Comparison;
import se.likvard.value.Place;
import se.likvard.value.Unit;

/** Proofs that a changed comparison says the same, held against trying every number. */
class EquivalenceTest {

    private static final Place PLACE = new Place("x.drl", 1, 1);
    private static final Rulebook RULEBOOK = Rulebook.standard();

    @Test
    void wholeNumbersAgreeExactlyWhereEveryNumberSaysSo() {
        assertThat(agreements(Unit.COUNT, "1")).isGreaterThan(20);
    }

    @Test
    void sharesAgreeExactlyWhereEveryHalfThousandthSaysSo() {
        assertThat(agreements(Unit.SHARE, "0.001")).isGreaterThan(20);
    }

    /** Constants from below the range to a little above its least; numbers half a step apart, where the unit has them. */
    private static int agreements(Unit unit, String stepText) {
        BigDecimal step = new BigDecimal(stepText);
        List<Comparison> all = new ArrayList<>();
        for (int times = -2; times <= 4; times++) {
            for (Operator operator : Operator.values()) {
                all.add(comparison(operator, step.multiply(BigDecimal.valueOf(times))));
            }
        }
        int agreeing = 0;
        for (Comparison one : all) {
            for (Comparison other : all) {
                boolean same = byTrying(one, other, unit, step);
                assertThat(Equivalence.agree(one, other, unit))
                        .as("%s %s", one, other)
                        .isEqualTo(same);
                agreeing += same && !one.equals(other) ? 1 : 0;
            }
        }
        return agreeing;
    }

    private static boolean byTrying(Comparison one, Comparison other, Unit unit, BigDecimal step) {
        BigDecimal half = unit == Unit.COUNT ? step : step.divide(BigDecimal.valueOf(2));
        for (int times = 0; times <= 20; times++) {
            BigDecimal number = unit.least().add(half.multiply(BigDecimal.valueOf(times)));
            if (holds(one, number) != holds(other, number)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Comparison test, BigDecimal number) {
        BigDecimal constant = (BigDecimal) ((Operand.Constant) test.operand()).value();
        boolean less = number.compareTo(constant) < 0;
        boolean equal = number.compareTo(constant) == 0;
        return switch (test.operator().sign()) {
            case "<" -> less;
            case "<=" -> less || equal;
            case "==" -> equal;
            case "!=" -> !equal;
            case ">=" -> !less;
            default -> !less && !equal;
        };
    }

    private static Comparison comparison(Operator operator, BigDecimal constant) {
        return new Comparison("unitCount", operator, new Operand.Constant(constant), PLACE);
    }

    @Test
    void aDroppedTieIsProvenOnlyBetweenTheOrganiserAndItself() {
        assertThat(dropped("organiser", "organiser")).isPresent();
        assertThat(dropped("area", "area")).isEmpty();
    }

    @Test
    void whichRuleAnOutcomeIsOfNeedNotBeSaidWhereNoOtherIsAboutItsSubject() {
        assertThat(droppedRule("grade/area-low-spiral", "patterns/area-deficient"))
                .isPresent();
        assertThat(droppedRule("recommendations/remedy-reported-deficiency", "quality-work/deficiency-open-long"))
                .isPresent();
    }

    @Test
    void elsewhereItMustBeSaid() {
        assertThat(droppedRule("grade/area-low-spiral", "patterns/negative-spiral"))
                .as("the subject is not said")
                .isEmpty();
        assertThat(droppedRule("recommendations/follow-up-effects", "quality-work/effect-not-followed-up"))
                .as("other rules are about interventions")
                .isEmpty();
        assertThat(droppedRule("patterns/negative-spiral", "patterns/area-deficient"))
                .as("a pattern is not read after every other")
                .isEmpty();
    }

    /** The proof for a rule that no longer says which other rule's outcome it reads. */
    private static Optional<?> droppedRule(String reader, String read) {
        RuleTree tree = RULEBOOK.rule(reader).orElseThrow().tree();
        Comparison was = tree.patterns()
                .flatMap(pattern -> pattern.tests().stream())
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(each -> each.operand().equals(new Operand.Constant(read)))
                .findFirst()
                .orElseThrow();
        return proof(new Edit(was.place(), tree, Optional.of(new Edit.Compared("Outcome", was, Optional.empty()))));
    }

    private static Optional<?> dropped(String field, String other) {
        Comparison was = new Comparison(field, Operator.EQUAL, new Operand.FieldOf("$area", other), PLACE);
        return proof(new Edit(
                PLACE,
                RULEBOOK.rules().get(0).tree(),
                Optional.of(new Edit.Compared("UnitArea", was, Optional.empty()))));
    }

    private static Optional<?> proof(Edit edit) {
        return new Equivalence(RULEBOOK.vocabulary(), RULEBOOK.rules()).proof(edit);
    }
}
