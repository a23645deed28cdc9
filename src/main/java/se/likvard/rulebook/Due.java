package se.likvard.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Fact;
import se.likvard.dialect.FactType;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Test;
import se.likvard.dialect.Truth;
import se.likvard.organiser.OrganiserType;

/** What the cases of a rule should show: every way in which the rule and its parts can come out, and no other. */
final class Due {

    /** What every organiser has, whatever is known of it. */
    private static final Set<String> ALWAYS_THERE = Set.of("Organiser", "GradedArea");

    private final Rulebook rulebook;
    private final Rule rule;
    private final Equivalence equivalence;

    Due(Rulebook rulebook, Rule rule) {
        this.rulebook = rulebook;
        this.rule = rule;
        this.equivalence = new Equivalence(rulebook.vocabulary(), rulebook.rules());
    }

    /** The verdicts that the rule can give; no case can lie before the first day of the first rule. */
    Set<Verdict> verdicts() {
        Optional<LocalDate> first = rulebook.rules().stream()
                .flatMap(each -> each.metadata().since().stream())
                .min(Comparator.naturalOrder());
        Pattern subject = rule.tree().subject();
        boolean everybody = rule.metadata().appliesTo().size() == OrganiserType.values().length;
        boolean always =
                rule.metadata().since().equals(first) && rule.metadata().until().isEmpty();
        boolean alwaysAsked = everybody && always && subject.tests().isEmpty() && ALWAYS_THERE.contains(subject.type());
        return alwaysAsked ? EnumSet.complementOf(EnumSet.of(Verdict.NOT_APPLICABLE)) : EnumSet.allOf(Verdict.class);
    }

    /** Whether a record matches; one that is there already, or always, is answered by its tests. */
    Set<Truth> of(Pattern pattern) {
        boolean same = pattern.tests().stream().anyMatch(each -> isTie(each) && isOf(each, Fact.THIS));
        boolean given = ALWAYS_THERE.contains(pattern.type())
                && pattern.tests().stream().allMatch(each -> isTie(each) && joinsOnlyOne(each, pattern));
        return same || given ? Set.of() : EnumSet.allOf(Truth.class);
    }

    /** Nothing of a tie to what there is one of; a key is always known, and what cannot fail need not be seen to fail. */
    Set<Truth> of(Test test, Pattern pattern, FactType type) {
        if (isTie(test) && joinsOnlyOne(test, pattern)) {
            return Set.of();
        }
        Set<Truth> due = EnumSet.allOf(Truth.class);
        if (!Openness.canBeUnknown(type.name(), Uses.field(test))) {
            due.remove(Truth.UNKNOWN);
        }
        if (test instanceof Test.Comparison comparison
                && equivalence.onlyRule(rule.name(), comparison).isPresent()) {
            due.remove(Truth.FALSE);
        }
        return due;
    }

    /** Whether the test ties a record to one before it. */
    private static boolean isTie(Test test) {
        return test instanceof Test.Comparison comparison
                && comparison.operator() == Operator.EQUAL
                && comparison.operand() instanceof Operand.FieldOf;
    }

    private static boolean isOf(Test test, String field) {
        return Uses.field(test).equals(field);
    }

    /** Whether no other record could be there: the record itself, the organiser, and what only an organiser can be told of. */
    private boolean joinsOnlyOne(Test tie, Pattern pattern) {
        return isOf(tie, Fact.THIS) || isOf(tie, "organiser") || isOf(tie, "subject") && isToldOfOrganisers(pattern);
    }

    private boolean isToldOfOrganisers(Pattern pattern) {
        List<Rule> told = pattern.tests().stream()
                .flatMap(Due::named)
                .flatMap(name -> rulebook.rule(name).stream())
                .toList();
        return !told.isEmpty()
                && told.stream().allMatch(each -> each.tree().subject().type().equals("Organiser"));
    }

    /** The rules that a test of an outcome asks for. */
    private static Stream<String> named(Test test) {
        if (test instanceof Test.Any group) {
            return group.tests().stream().flatMap(Due::named);
        }
        return test instanceof Test.Comparison comparison
                        && comparison.operator() == Operator.EQUAL
                        && isOf(comparison, "rule")
                        && comparison.operand() instanceof Operand.Constant name
                ? Stream.of(name.value().toString())
                : Stream.empty();
    }
}
