package se.likvard.rulebook.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import se.likvard.dialect.Answers;
import se.likvard.dialect.Condition;
import se.likvard.dialect.FactType;
import se.likvard.dialect.Field;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Test;
import se.likvard.dialect.Vocabulary;
import se.likvard.value.Kind;
import se.likvard.value.Nearest;
import se.likvard.value.Place;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/** Patterns and counts of Drools' tree, held against the text that they were read from and against the vocabulary. */
final class Patterns {

    private final Vocabulary vocabulary;
    private final NavigableMap<Integer, Token> tokens;
    private final Map<Integer, Constraint> constraints;
    private final List<UsedLimit> limits;
    private final Problems problems;
    private final Set<Integer> read = new HashSet<>();
    private boolean first = true;

    Patterns(
            Vocabulary vocabulary,
            NavigableMap<Integer, Token> tokens,
            Map<Integer, Constraint> constraints,
            List<UsedLimit> limits,
            Problems problems) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
        this.constraints = constraints;
        this.limits = limits;
        this.problems = problems;
    }

    /** Where a part of the tree begins in the text. */
    Place place(BaseDescr descr) {
        return token(descr).place();
    }

    private Token token(BaseDescr descr) {
        Map.Entry<Integer, Token> found = tokens.floorEntry(Math.max(descr.getStartCharacter(), tokens.firstKey()));
        return Objects.requireNonNull(found).getValue();
    }

    /** A pattern over a type of the vocabulary; tests that do not fit are told and left out. */
    Optional<Condition.Pattern> pattern(PatternDescr descr, Scope scope) {
        Token begin = token(descr);
        String variable = descr.getIdentifier();
        Token named = variable == null ? begin : after(after(begin));
        if (!isPlain(descr) || !named.is(descr.getObjectType()) || (variable != null && !begin.is(variable))) {
            return refuse(
                    begin,
                    "mönster skrivs $x : Typ( fält == värde, … ) och inget mer",
                    "patterns are written $x : Type( field == value, … ) and nothing more");
        }
        Optional<FactType> type = type(named);
        List<ExprConstraintDescr> given = given(descr);
        List<Test> tests = type.map(each -> tests(each, given, scope)).orElse(List.of());
        boolean whole = type.isPresent() && tests.size() == given.size();
        if (!first && whole && tests.stream().noneMatch(Patterns::joins)) {
            refuse(
                    begin,
                    "mönstret hänger inte ihop med något före det: lägg till ett fält == $variabel",
                    "the pattern is not joined to anything before it: add a field == $variable");
        }
        first = false;
        if (variable != null) {
            scope.bind(variable, type, begin, problems);
        }
        return Optional.of(new Condition.Pattern(variable, named.text(), tests, begin.place()));
    }

    private Token after(Token token) {
        Map.Entry<Integer, Token> next = tokens.higherEntry(token.start());
        return next == null ? token : next.getValue();
    }

    private static boolean isPlain(PatternDescr descr) {
        return descr.getSource() == null
                && descr.getBehaviors().isEmpty()
                && descr.getAnnotations().isEmpty()
                && descr.getPositionalConstraints().isEmpty()
                && !descr.isUnification()
                && !descr.isQuery()
                && descr.getConstraint().getClass() == AndDescr.class
                && children(descr).stream().allMatch(each -> each.getClass() == ExprConstraintDescr.class);
    }

    private static List<?> children(PatternDescr descr) {
        return descr.getConstraint().getDescrs();
    }

    private static List<ExprConstraintDescr> given(PatternDescr descr) {
        return children(descr).stream().map(ExprConstraintDescr.class::cast).toList();
    }

    private Optional<FactType> type(Token named) {
        Optional<FactType> type = vocabulary.type(named.text());
        if (type.isEmpty()) {
            List<String> names = vocabulary.types().stream().map(FactType::name).toList();
            Optional<String> near = Nearest.to(named.text(), names);
            String all = String.join(", ", names);
            refuse(
                    named,
                    "typen %s finns inte, %s"
                            .formatted(
                                    named.text(),
                                    near.map(each -> "menade du " + each).orElse("de som finns är " + all)),
                    "there is no type %s, %s"
                            .formatted(
                                    named.text(),
                                    near.map(each -> "did you mean " + each).orElse("there are " + all)));
        }
        return type;
    }

    private List<Test> tests(FactType type, List<ExprConstraintDescr> given, Scope scope) {
        Typing typing = new Typing(type, new Operands(vocabulary, scope, limits, problems), problems);
        List<Test> tests = new ArrayList<>();
        given.forEach(each -> expression(each).flatMap(typing::test).ifPresent(tests::add));
        return List.copyOf(tests);
    }

    /** What the grammar read at the place where Drools read this; empty when a mistake was told there. */
    private Optional<Expression> expression(ExprConstraintDescr descr) {
        Constraint constraint = constraints.get(descr.getStartCharacter());
        read.add(descr.getStartCharacter());
        if (constraint == null) {
            return refuse(
                    token(descr), "detta förstås inte som en jämförelse", "this is not understood as a comparison");
        }
        if (constraint.isWhole() && !constraint.reads(descr.getExpression())) {
            return refuse(
                    constraint.tokens().get(0),
                    "detta kan läsas på två sätt: skriv det enklare",
                    "this can be read in two ways: write it more simply");
        }
        return constraint.expression();
    }

    /** Tells of constraints that stand in the text but not in Drools' tree; asked only when nothing else is wrong. */
    void tellUnread() {
        constraints.values().stream()
                .filter(each -> !read.contains(each.start()))
                .forEach(each -> refuse(
                        each.tokens().get(0),
                        "detta läses inte av Drools: skriv det enklare",
                        "this is not read by Drools: write it more simply"));
    }

    /** True when the test ties the fact to one that is bound before, whichever way its ors go. */
    private static boolean joins(Test test) {
        if (test instanceof Test.All all) {
            return all.tests().stream().anyMatch(Patterns::joins);
        }
        if (test instanceof Test.Any any) {
            return any.tests().stream().allMatch(Patterns::joins);
        }
        return test instanceof Test.Comparison comparison
                && comparison.operator() == Operator.EQUAL
                && comparison.operand() instanceof Operand.FieldOf;
    }

    /** A count of what matches a pattern. */
    Optional<Condition.Count> count(PatternDescr descr, Scope scope) {
        AccumulateDescr accumulate = (AccumulateDescr) descr.getSource();
        List<?> input =
                accumulate.getInput() instanceof AndDescr and ? and.getDescrs() : List.of(accumulate.getInput());
        boolean counts = input.size() == 1
                && input.get(0).getClass() == PatternDescr.class
                && accumulate.getFunctions().size() == 1
                && isCount(accumulate.getFunctions().get(0));
        if (!counts || first) {
            return refuse(
                    token(descr),
                    "accumulate räknar ett mönster, efter det första: accumulate( Typ( … ); $n : count( 1 ); $n >= 3 )",
                    "accumulate counts one pattern, after the first: accumulate( Type( … ); $n : count( 1 ); $n >= 3 )");
        }
        Optional<Condition.Pattern> counted = pattern((PatternDescr) input.get(0), scope.inner());
        String variable = accumulate.getFunctions().get(0).getBind();
        scope.reserve(variable, token(descr), problems);
        List<Condition.CountTest> tests = new ArrayList<>();
        given(descr)
                .forEach(each -> expression(each)
                        .flatMap(test -> count(test, token(each), variable))
                        .ifPresent(tests::add));
        return counted.map(each -> new Condition.Count(each, variable, List.copyOf(tests)));
    }

    private static boolean isCount(AccumulateDescr.AccumulateFunctionCallDescr function) {
        return function.getFunction().equals("count")
                && function.getBind() != null
                && !function.isUnification()
                && List.of(function.getParams()).equals(List.of("1"));
    }

    private Optional<Condition.CountTest> count(Expression expression, Token at, String variable) {
        if (!(expression instanceof Expression.Compare compare)
                || !compare.field().is(variable)) {
            problems.at(
                    at,
                    "här jämförs antalet, %s, och inget annat: %s >= 3".formatted(variable, variable),
                    "the count, %s, is compared here and nothing else: %s >= 3".formatted(variable, variable));
            return Optional.empty();
        }
        Field number =
                new Field(variable, Kind.NUMBER, Unit.COUNT, Map.of(), new Words("antal", "count"), Answers.ENGINE);
        Operands operands = new Operands(vocabulary, Scope.empty(), limits, problems);
        Optional<Operand> operand = operands.of(number, compare.right());
        if (operand.filter(Patterns::isBroken).isPresent()) {
            return refuse(
                    compare.right().at(),
                    "ett antal jämförs med ett helt tal",
                    "a count is compared with a whole number");
        }
        return operand.map(each -> new Condition.CountTest(
                Typing.operator(compare.operator()), each, compare.field().place()));
    }

    private static boolean isBroken(Operand operand) {
        return operand instanceof Operand.Constant constant
                && constant.value() instanceof BigDecimal number
                && number.scale() > 0;
    }

    private <T> Optional<T> refuse(Token at, String sv, String en) {
        problems.at(at, sv, en);
        return Optional.empty();
    }
}
