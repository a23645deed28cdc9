package se.likvard.rulebook;

import static se.likvard.rulebook.Kleene.atLeast;
import static se.likvard.rulebook.Kleene.both;
import static se.likvard.rulebook.Kleene.either;
import static se.likvard.rulebook.Kleene.is;
import static se.likvard.rulebook.Kleene.moreThan;
import static se.likvard.rulebook.Kleene.none;

import java.math.BigDecimal;
import java.util.function.Function;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Truth;
import se.likvard.organiser.SchoolForm;
import se.likvard.rulebook.ByHand.Kind;

/** The rules about a school unit's figures and nothing else, written by hand: those that a decision table can hold. */
final class HandFigures {

    private HandFigures() {}

    static void say(ByHand hand) {
        BigDecimal months = hand.limits.value("needsAssessmentMonths");
        of(hand, "governance/needs-overview-missing", Kind.CONCERN, unit -> Truth.TRUE, unit -> either(
                none(unit, "needsAssessmentAge"), moreThan(unit, "needsAssessmentAge", months)));
        of(hand, "quality-work/unit-documentation-missing", Kind.BREACH, unit -> Truth.TRUE, unit -> is(
                unit, "qualityWorkDocumented", false));
        BigDecimal principals = hand.limits.value("principals");
        of(hand, "principals/high-turnover", Kind.CONCERN, HandCriteria::isSchool, unit -> atLeast(
                unit, "principalsInWindow", principals));
        BigDecimal teachers = hand.limits.value("qualifiedTeachersBelow");
        of(hand, "teaching/qualified-teachers-low", Kind.CONCERN, HandFigures::isCompulsory, unit -> moreThan(
                unit, "qualifiedTeachersGap", teachers));
        results(hand);
        survey(hand);
    }

    private static void results(ByHand hand) {
        BigDecimal years = hand.limits.value("lowYears");
        of(hand, "compensatory/lasting-low-results", Kind.CONCERN, unit -> known(unit, "yearsBelowBenchmark"), unit ->
                atLeast(unit, "yearsBelowBenchmark", years));
        BigDecimal expected = hand.limits.value("yearsBelowExpected");
        of(hand, "teaching/results-below-expected", Kind.HEURISTIC, unit -> known(unit, "yearsBelowExpected"), unit ->
                atLeast(unit, "yearsBelowExpected", expected));
        trend(hand, "compensatory/results-falling", "DOWN_STRONG", "DOWN_STRONG");
        trend(hand, "compensatory/results-rising", "UP", "UP_STRONG");
    }

    private static void survey(ByHand hand) {
        BigDecimal unsafe = hand.limits.value("unsafeRatio");
        of(
                hand,
                "study-calm/many-feel-unsafe",
                Kind.HEURISTIC,
                unit -> both(isCompulsory(unit), atLeast(unit, "unsafeRatio", BigDecimal.ZERO)),
                unit -> moreThan(unit, "unsafeRatio", unsafe));
        BigDecimal calm = hand.limits.value("studyCalmGap");
        of(
                hand,
                "study-calm/teachers-see-more-calm",
                Kind.OTHER,
                unit -> both(isCompulsory(unit), atLeast(unit, "studyCalmGap", BigDecimal.ONE.negate())),
                unit -> moreThan(unit, "studyCalmGap", calm));
    }

    private static void trend(ByHand hand, String rule, String one, String other) {
        of(hand, rule, Kind.OTHER, HandFigures::isOrdinary, unit -> either(
                is(unit, "meritTrend", one), is(unit, "meritTrend", other)));
    }

    private static Truth known(Fact unit, String years) {
        return both(isOrdinary(unit), atLeast(unit, years, BigDecimal.ZERO));
    }

    private static Truth isOrdinary(Fact unit) {
        return both(isCompulsory(unit), is(unit, "specialUnit", false));
    }

    private static Truth isCompulsory(Fact unit) {
        return is(unit, "schoolForm", SchoolForm.COMPULSORY);
    }

    private static void of(
            ByHand hand, String rule, Kind kind, Function<Fact, Truth> scope, Function<Fact, Truth> condition) {
        hand.observe(rule, "SchoolUnit", true, kind, scope, condition);
    }
}
