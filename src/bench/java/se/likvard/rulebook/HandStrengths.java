package se.likvard.rulebook;

import static se.likvard.rulebook.ByHand.present;
import static se.likvard.rulebook.Kleene.any;
import static se.likvard.rulebook.Kleene.atLeast;
import static se.likvard.rulebook.Kleene.atMost;
import static se.likvard.rulebook.Kleene.both;
import static se.likvard.rulebook.Kleene.either;
import static se.likvard.rulebook.Kleene.is;
import static se.likvard.rulebook.Kleene.lessThan;
import static se.likvard.rulebook.Kleene.moreThan;
import static se.likvard.rulebook.Kleene.none;

import java.math.BigDecimal;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Truth;
import se.likvard.organiser.TargetGroup;
import se.likvard.rulebook.ByHand.Kind;

/** Strengths and trends, written by hand. */
final class HandStrengths {

    private HandStrengths() {}

    static void say(ByHand hand) {
        hand.observe(
                "allocation/model-kept-current",
                "AllocationModel",
                hand.municipal,
                Kind.OTHER,
                HandCriteria::graded,
                model -> keptCurrent(hand.limits, model));
        hand.observe(
                "compensatory/effort-sustained",
                "Intervention",
                true,
                Kind.OTHER,
                effort -> both(is(effort, "running", true), is(effort, "targetGroup", TargetGroup.TARGETED)),
                effort -> sustained(hand.limits, effort));
        organisers(hand);
    }

    private static Truth keptCurrent(Limits limits, Fact model) {
        return both(
                both(
                        atMost(model, "yearsSinceRevision", limits.value("revisionYears")),
                        atMost(model, "yearsSinceEvaluation", limits.value("evaluationYears"))),
                either(none(model, "indexYear"), atMost(model, "indexAge", limits.value("indexYears"))));
    }

    private static Truth sustained(Limits limits, Fact effort) {
        Truth lasts = either(
                none(effort, "monthsPlanned"), atLeast(effort, "monthsPlanned", limits.value("effortMonths")));
        Truth rises = both(
                lessThan(effort, "readingsWithoutRise", limits.value("readingsWithoutRise")),
                is(effort, "falling", false));
        return both(both(lasts, rises), atLeast(effort, "readingsTaken", limits.value("readingsForTrend")));
    }

    private static void organisers(ByHand hand) {
        BigDecimal months = hand.limits.value("needsAssessmentMonths");
        hand.observe(
                "governance/needs-overview-current",
                "Organiser",
                true,
                Kind.OTHER,
                organiser -> moreThan(organiser, "unitCount", BigDecimal.ZERO),
                organiser -> any(
                                hand.all("SchoolUnit"),
                                unit -> both(
                                        present(unit),
                                        either(
                                                none(unit, "needsAssessmentAge"),
                                                moreThan(unit, "needsAssessmentAge", months))))
                        .negate());
        hand.observe(
                "quality-work/what-works-spread",
                "Organiser",
                true,
                Kind.OTHER,
                organiser -> moreThan(organiser, "unitCount", BigDecimal.ONE),
                organiser -> any(
                        hand.all("QualityWork"), work -> both(present(work), is(work, "spreadsWhatWorks", true))));
    }
}
