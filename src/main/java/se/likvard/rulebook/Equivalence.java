package se.likvard.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Edit;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Field;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test;
import se.likvard.dialect.Vocabulary;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/**
 * Proves that a changed comparison says what it said before, whatever the figure is. A proof covers figures known
 * between bounds too: a comparison is decided by which numbers of its range it takes in.
 *
 * @param rules all rules of the rulebook, whose outcomes others read
 */
record Equivalence(Vocabulary vocabulary, List<Rule> rules) {

    /** Why the change makes no difference; empty when it may. */
    Optional<Words> proof(Edit edit) {
        return edit.comparison()
                .flatMap(each -> each.now().isPresent()
                        ? moved(each)
                        : ownOrganiser(each.was()).or(() -> onlyRule(edit.tree().name(), each.was())));
    }

    /** There is one organiser in an assessment, and everything is its own. */
    private static Optional<Words> ownOrganiser(Test.Comparison test) {
        boolean sameOrganiser = test.operator() == Operator.EQUAL
                && test.field().equals("organiser")
                && test.operand() instanceof Operand.FieldOf other
                && other.field().equals("organiser");
        return sameOrganiser
                ? Optional.of(new Words(
                        "en bedömning gäller en enda huvudman", "an assessment is about one single organiser"))
                : Optional.empty();
    }

    /**
     * Which rule an outcome is of need not be said where its subject is, and no other rule is about such a subject. That
     * holds for grades and recommendations, which come after every rule that observes.
     */
    Optional<Words> onlyRule(String reader, Test.Comparison test) {
        return rules.stream()
                .filter(each -> each.name().equals(reader) && !each.observes())
                .flatMap(each -> typeOfSubject(each.tree(), test))
                .filter(type -> isOf(test, observersOf(type)))
                .map(type -> new Words(
                        "ingen annan regel gäller " + type + ", och utfallet gäller en sådan",
                        "no other rule is about " + type + ", and the outcome is about one"))
                .findFirst();
    }

    private List<String> observersOf(String type) {
        return rules.stream()
                .filter(each -> each.observes() && each.tree().subject().type().equals(type))
                .map(Rule::name)
                .toList();
    }

    private static boolean isOf(Test.Comparison test, List<String> names) {
        return test.field().equals("rule")
                && test.operator() == Operator.EQUAL
                && test.operand() instanceof Operand.Constant constant
                && names.equals(List.of(constant.value()));
    }

    /** The type of the fact that the outcome with this test is said to be about; empty when it is not said. */
    private static Stream<String> typeOfSubject(RuleTree tree, Test test) {
        List<Condition.Pattern> patterns = tree.patterns().toList();
        return patterns.stream()
                .filter(each -> each.type().equals("Outcome") && each.tests().contains(test))
                .flatMap(each -> each.tests().stream())
                .flatMap(each -> subject(each).stream())
                .flatMap(variable -> patterns.stream().filter(each -> variable.equals(each.variable())))
                .map(Condition.Pattern::type);
    }

    private static Optional<String> subject(Test test) {
        return test instanceof Test.Comparison comparison
                        && comparison.field().equals("subject")
                        && comparison.operator() == Operator.EQUAL
                        && comparison.operand() instanceof Operand.FieldOf other
                        && other.field().equals(Fact.THIS)
                ? Optional.of(other.variable())
                : Optional.empty();
    }

    private Optional<Words> moved(Edit.Compared compared) {
        Test.Comparison now = compared.now().orElseThrow();
        Optional<Unit> unit = vocabulary
                .type(compared.type())
                .flatMap(type -> type.field(now.field()))
                .map(Field::unit);
        return unit.filter(each ->
                        constant(compared.was()).isPresent() && constant(now).isPresent())
                .filter(each -> agree(compared.was(), now, each))
                .map(each -> new Words(
                        "alla tal från %s till %s (%s) ger samma svar"
                                .formatted(
                                        each.least().toPlainString(),
                                        each.most().toPlainString(),
                                        each.words().sv()),
                        "every number from %s to %s (%s) gives the same answer"
                                .formatted(
                                        each.least().toPlainString(),
                                        each.most().toPlainString(),
                                        each.words().en())));
    }

    /**
     * Whether two comparisons with constants take in the same numbers of a unit's range: they change only at the
     * constants, so that the ends, the constants and, where there may be fractions, a number between each two of them tell.
     */
    static boolean agree(Test.Comparison one, Test.Comparison other, Unit unit) {
        TreeSet<BigDecimal> cuts = new TreeSet<>(List.of(unit.least(), unit.most()));
        Stream.of(one, other)
                .map(each -> constant(each).orElseThrow())
                .flatMap(each -> unit.isWhole() ? around(each) : Stream.of(each))
                .forEach(cuts::add);
        List<BigDecimal> samples = unit.isWhole() ? List.copyOf(cuts) : withMiddles(List.copyOf(cuts));
        return samples.stream()
                .filter(each -> each.compareTo(unit.least()) >= 0 && each.compareTo(unit.most()) <= 0)
                .allMatch(each -> holds(one, each) == holds(other, each));
    }

    private static Stream<BigDecimal> around(BigDecimal number) {
        return Stream.of(number.subtract(BigDecimal.ONE), number, number.add(BigDecimal.ONE));
    }

    private static List<BigDecimal> withMiddles(List<BigDecimal> cuts) {
        TreeSet<BigDecimal> all = new TreeSet<>(cuts);
        for (int i = 1; i < cuts.size(); i++) {
            all.add(cuts.get(i - 1).add(cuts.get(i)).divide(BigDecimal.valueOf(2)));
        }
        return List.copyOf(all);
    }

    private static Optional<BigDecimal> constant(Test.Comparison test) {
        return test.operand() instanceof Operand.Constant constant && constant.value() instanceof BigDecimal number
                ? Optional.of(number)
                : Optional.empty();
    }

    private static boolean holds(Test.Comparison test, BigDecimal number) {
        return test.operator().holds(number.compareTo(constant(test).orElseThrow()));
    }
}
