package se.likvard.rulebook.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import se.likvard.dialect.Condition;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Ways;
import se.likvard.value.Place;

/** Walks Drools' tree and lets through what it knows: patterns, and, or, not, exists, and a count at the top. */
final class Walk {

    private final Token rule;
    private final Patterns patterns;
    private final Problems problems;

    Walk(Token rule, Patterns patterns, Problems problems) {
        this.rule = rule;
        this.patterns = patterns;
        this.problems = problems;
    }

    /** The rule as our own tree; empty when there is no first pattern to be about. */
    Optional<RuleTree> tree(RuleDescr descr) {
        Scope scope = Scope.empty();
        List<Condition> parts = flat(children(descr.getLhs()), scope, 0);
        if (parts.isEmpty() || !(parts.get(0) instanceof Condition.Pattern subject) || subject.variable() == null) {
            noSubject(parts);
            return Optional.empty();
        }
        List<Condition> conditions = List.copyOf(parts.subList(1, parts.size()));
        if (Ways.number(conditions) > Bounds.WAYS) {
            conditions.stream()
                    .filter(each -> Ways.number(List.of(each)) > 1)
                    .findFirst()
                    .ifPresent(each -> tooManyWays(each.place()));
        }
        return Optional.of(new RuleTree(descr.getName(), subject, conditions));
    }

    private void tooManyWays(Place place) {
        problems.at(
                place,
                "regeln kan gälla på för många sätt, högst %s: flera or, och != för ett antal, multipliceras; dela upp den"
                        .formatted(Bounds.WAYS),
                "the rule can hold in too many ways, at most %s: several or, and != of a count, multiply; split it"
                        .formatted(Bounds.WAYS));
    }

    private void noSubject(List<Condition> parts) {
        Place place =
                !parts.isEmpty() && parts.get(0) instanceof Condition.Pattern pattern ? pattern.place() : rule.place();
        problems.at(
                place,
                "det första mönstret är det som regeln handlar om och ska ha en variabel: $x : Typ( … )",
                "the first pattern is what the rule is about and must have a variable: $x : Type( … )");
    }

    /** The parts one after another, those of inner ands among them. */
    private List<Condition> flat(List<BaseDescr> descrs, Scope scope, int depth) {
        List<Condition> parts = new ArrayList<>();
        for (BaseDescr each : descrs) {
            condition(each, scope, depth).ifPresent(part -> {
                if (part instanceof Condition.All all) {
                    parts.addAll(all.parts());
                } else {
                    parts.add(part);
                }
            });
        }
        return parts;
    }

    private Optional<Condition> condition(BaseDescr descr, Scope scope, int depth) {
        if (depth > Bounds.NESTING) {
            return tooDeep(descr);
        }
        Class<?> form = descr.getClass();
        if (form == PatternDescr.class) {
            return pattern((PatternDescr) descr, scope, depth);
        }
        if (form == AndDescr.class) {
            return all(children(descr), scope, depth + 1);
        }
        if (form == OrDescr.class) {
            return any(children(descr), scope, depth + 1);
        }
        if (form == NotDescr.class) {
            return all(children(descr), scope.inner(), depth + 1).map(Condition.Not::new);
        }
        if (form == ExistsDescr.class) {
            return all(children(descr), scope.inner(), depth + 1).map(Condition.Exists::new);
        }
        problems.at(
                patterns.place(descr),
                "detta hör inte hemma i ett villkor: bara mönster, and, or, not, exists och räkning",
                "this does not belong in a condition: only patterns, and, or, not, exists and counting");
        return Optional.empty();
    }

    private Optional<Condition> pattern(PatternDescr descr, Scope scope, int depth) {
        if (descr.getSource() == null) {
            return patterns.pattern(descr, scope).map(Condition.class::cast);
        }
        if (depth == 0 && descr.getSource().getClass() == AccumulateDescr.class) {
            return patterns.count(descr, scope).map(Condition.class::cast);
        }
        problems.at(
                patterns.place(descr),
                "accumulate får bara stå ytterst i villkoret, inte inom and, or, not eller exists",
                "accumulate may stand only outermost in the condition, not within and, or, not or exists");
        return Optional.empty();
    }

    private Optional<Condition> all(List<BaseDescr> descrs, Scope scope, int depth) {
        List<Condition> parts = flat(descrs, scope, depth);
        return parts.size() < 2 ? parts.stream().findFirst() : Optional.of(new Condition.All(List.copyOf(parts)));
    }

    private Optional<Condition> any(List<BaseDescr> descrs, Scope scope, int depth) {
        List<Condition> parts = new ArrayList<>();
        for (BaseDescr each : descrs) {
            condition(each, scope.inner(), depth).ifPresent(part -> {
                if (part instanceof Condition.Any any) {
                    parts.addAll(any.parts());
                } else {
                    parts.add(part);
                }
            });
        }
        return parts.size() < 2 ? parts.stream().findFirst() : Optional.of(new Condition.Any(List.copyOf(parts)));
    }

    private Optional<Condition> tooDeep(BaseDescr descr) {
        problems.at(
                patterns.place(descr),
                "för många nivåer av and, or, not och exists, högst %s".formatted(Bounds.NESTING),
                "too many levels of and, or, not and exists, at most %s".formatted(Bounds.NESTING));
        return Optional.empty();
    }

    private static List<BaseDescr> children(Object group) {
        List<BaseDescr> children = new ArrayList<>();
        for (Object each : ((ConditionalElementDescr) group).getDescrs()) {
            children.add((BaseDescr) each);
        }
        return children;
    }
}
