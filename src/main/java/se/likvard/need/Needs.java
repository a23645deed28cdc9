package se.likvard.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.likvard.assessment.AppliedLimit;
import se.likvard.assessment.Missing;
import se.likvard.dialect.Evaluation;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Presence;
import se.likvard.dialect.Test.Comparison;
import se.likvard.dialect.Truth;
import se.likvard.indicator.Participation;
import se.likvard.organiser.AsOf;
import se.likvard.organiser.MunicipalityYear;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.Computed;
import se.likvard.rulebook.DayPolicy;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.InvalidRulebookException;
import se.likvard.rulebook.Parameter;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Gap;
import se.likvard.value.Problem;
import se.likvard.value.Reason;
import se.likvard.value.Words;

/**
 * Tells of organisers whether they need an allocation model, by a rulebook on a day. What it says are the outcomes of two
 * rules, supposing that there is no model. For one thread.
 */
public final class Needs {

    /** The rule that finds schools to differ so that a municipality should have a model. */
    public static final String CALLED_FOR = "allocation/no-need-based-allocation";

    /** The rule that finds a municipality to do rightly without one. */
    public static final String NOT_CALLED_FOR = "allocation/rightly-without-model";

    private static final String YEAR = "MunicipalityYear";

    private final Rulebook rulebook;
    private final LocalDate day;
    private final DayPolicy limits;
    private final Described calledFor;
    private final Described notCalledFor;
    private final Computed words;

    /**
     * By a rulebook, as it stands on a day.
     *
     * @throws InvalidRulebookException if the rulebook does not cover the day, or lacks one of the two rules
     */
    public Needs(Rulebook rulebook, LocalDate day) {
        this.rulebook = rulebook;
        this.day = day;
        this.limits = rulebook.limits(day);
        this.calledFor = rule(CALLED_FOR);
        this.notCalledFor = rule(NOT_CALLED_FOR);
        this.words = new Computed(rulebook, day);
    }

    private Described rule(String name) {
        return rulebook.described().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidRulebookException(List.of(Problem.at(
                        name,
                        "regeln finns inte i regelverket, och frågan om en modell behövs vilar på den",
                        "the rulebook has no such rule, and the question whether a model is needed rests on it"))));
    }

    /** Whether an organiser needs a model, as it was known on the day. */
    public Need of(Organiser organiser) {
        Optional<Words> outside = Outside.of(organiser, day, List.of(calledFor, notCalledFor));
        if (outside.isPresent()) {
            SortedSet<Answer> none = new TreeSet<>(List.of(Answer.NOT_APPLICABLE));
            return need(organiser, none, none, Truth.UNKNOWN, Truth.UNKNOWN, outside, Optional.empty(), List.of());
        }
        List<Fact> facts = rulebook.facts(organiser, day);
        Supposition supposed = Supposition.of(calledFor.tree(), notCalledFor.tree(), limits, facts, judged(facts));
        SortedSet<Answer> possible = supposed.possible();
        return need(
                organiser,
                possible,
                supposed.compensating(false).possible(),
                new Asked(calledFor.tree()).any(Supposition.MODEL, facts, limits),
                supposed.compensated(),
                outside,
                supposed.year().map(fact -> differences(organiser, fact)),
                possible.size() == 1 ? List.of() : missing(supposed));
    }

    private Need need(
            Organiser organiser,
            SortedSet<Answer> possible,
            SortedSet<Answer> byFigures,
            Truth modelInUse,
            Truth compensated,
            Optional<Words> outside,
            Optional<Differences> differences,
            List<Missing> missing) {
        return new Need(
                organiser.registrationNumber(),
                organiser.name(),
                organiser.organiserType(),
                day,
                possible,
                byFigures,
                modelInUse,
                compensated,
                outside,
                differences,
                missing,
                applied(),
                law());
    }

    /** The year that the rules are about. */
    private Optional<Fact> judged(List<Fact> facts) {
        Evaluation evaluation = new Evaluation(facts, limits);
        return evaluation.facts(YEAR).stream()
                .filter(each -> each.presence() == Presence.SURE)
                .filter(each -> !evaluation.scope(calledFor.tree(), each).fails())
                .findFirst();
    }

    private Differences differences(Organiser organiser, Fact fact) {
        MunicipalityYear year = AsOf.cut(organiser, day).municipalityYears().stream()
                .filter(each -> fact.key().equals("municipalityYears[" + each.schoolYear() + "]"))
                .findFirst()
                .orElseThrow();
        List<Criterion> criteria = new Asked(calledFor.tree())
                .limitsOf(YEAR)
                .map(test -> criterion(test, fact))
                .toList();
        return Differences.of(year, criteria, Participation.of(year, limits.value("leastPupils")));
    }

    private Criterion criterion(Comparison test, Fact fact) {
        String limit = ((Operand.Limit) test.operand()).name();
        return new Criterion(
                rulebook.vocabulary()
                        .type(YEAR)
                        .flatMap(type -> type.field(test.field()))
                        .orElseThrow(),
                fact.read(test.field()).value(),
                test.operator(),
                rulebook.limit(limit, day).orElseThrow(),
                limits.value(limit),
                Asked.holds(test, fact, limits),
                fact.read(test.field()).gaps());
    }

    private List<Missing> missing(Supposition supposed) {
        SortedSet<Gap> gaps = supposed.year().isPresent()
                ? supposed.gaps()
                : new TreeSet<>(List.of(new Gap("municipalityYears", Reason.NOT_REPORTED)));
        return gaps.stream()
                .map(gap -> new Missing(gap.path(), gap.reason(), words.at(gap.path())))
                .toList();
    }

    private List<AppliedLimit> applied() {
        return Stream.of(calledFor, notCalledFor)
                .flatMap(each -> each.limits().stream())
                .map(Parameter::name)
                .distinct()
                .sorted()
                .flatMap(name -> rulebook.limit(name, day).stream())
                .toList();
    }

    private List<Words> law() {
        return calledFor.law().stream()
                .filter(each -> !day.isBefore(each.from()))
                .filter(each -> each.until() == null || !day.isAfter(each.until()))
                .map(Described.Law::cited)
                .toList();
    }
}
