package se.likvard.rulebook;

import static se.likvard.rulebook.ByHand.present;
import static se.likvard.rulebook.Kleene.any;
import static se.likvard.rulebook.Kleene.atLeast;
import static se.likvard.rulebook.Kleene.atMost;
import static se.likvard.rulebook.Kleene.both;
import static se.likvard.rulebook.Kleene.either;
import static se.likvard.rulebook.Kleene.is;
import static se.likvard.rulebook.Kleene.isOther;
import static se.likvard.rulebook.Kleene.lessThan;
import static se.likvard.rulebook.Kleene.moreThan;
import static se.likvard.rulebook.Kleene.none;

import java.math.BigDecimal;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Truth;
import se.likvard.organiser.ResourceGround;
import se.likvard.organiser.SchoolForm;
import se.likvard.organiser.TargetGroup;
import se.likvard.rulebook.ByHand.Kind;

/** The criteria, written by hand. */
final class HandCriteria {

    private HandCriteria() {}

    static void say(ByHand hand) {
        allocation(hand);
        need(hand);
        efforts(hand);
        units(hand);
        breaches(hand);
    }

    static Truth graded(Fact model) {
        return both(
                is(model, "inUse", true),
                either(is(model, "schoolForm", SchoolForm.COMPULSORY), is(model, "schoolForm", SchoolForm.PRESCHOOL)));
    }

    private static void allocation(ByHand hand) {
        boolean municipal = hand.municipal;
        BigDecimal index = hand.limits.value("indexYears");
        BigDecimal evaluation = hand.limits.value("evaluationYears");
        BigDecimal revision = hand.limits.value("revisionYears");
        hand.observe(
                "allocation/index-outdated",
                "AllocationModel",
                municipal,
                Kind.CONCERN,
                model -> both(graded(model), none(model, "indexYear").negate()),
                model -> moreThan(model, "indexAge", index));
        hand.observe(
                "allocation/model-not-evaluated",
                "AllocationModel",
                municipal,
                Kind.CONCERN,
                HandCriteria::graded,
                model -> isOld(model, "lastEvaluated", "yearsSinceEvaluation", evaluation));
        hand.observe(
                "allocation/model-not-revised",
                "AllocationModel",
                municipal,
                Kind.CONCERN,
                HandCriteria::graded,
                model -> isOld(model, "lastRevised", "yearsSinceRevision", revision));
    }

    /** Counted from the introduction as long as it never happened. */
    private static Truth isOld(Fact model, String last, String years, BigDecimal limit) {
        return either(
                moreThan(model, years, limit), both(none(model, last), moreThan(model, "yearsSinceIntroduction", limit)));
    }

    /** Revised, or else introduced, no longer ago than the limit. */
    static Truth isCurrent(ByHand hand, Fact model) {
        BigDecimal limit = hand.limits.value("revisionYears");
        return either(
                atMost(model, "yearsSinceRevision", limit),
                both(none(model, "lastRevised"), atMost(model, "yearsSinceIntroduction", limit)));
    }

    /** The schools of the municipality differ: more than chance, much, and by composition. */
    static Truth differ(ByHand hand, Fact year) {
        Truth size = both(
                atLeast(year, "unitsCompared", hand.limits.value("comparedUnits")),
                atLeast(year, "dissimilarity", hand.limits.value("markedDissimilarity")));
        Truth chance = both(
                lessThan(year, "chiSquareP", hand.limits.value("chanceProbability")),
                atLeast(year, "compositionCorrelation", hand.limits.value("compositionLink")));
        return both(size, chance);
    }

    private static Truth alike(ByHand hand, Fact year) {
        Truth few = lessThan(year, "unitsCompared", hand.limits.value("comparedUnits"));
        Truth chance = atLeast(year, "chiSquareP", hand.limits.value("chanceProbability"));
        Truth small = both(
                lessThan(year, "dissimilarity", hand.limits.value("markedDissimilarity")),
                lessThan(year, "compositionCorrelation", hand.limits.value("compositionLink")));
        return either(few, either(chance, small));
    }

    private static Truth compulsoryModel(ByHand hand) {
        return any(
                hand.all("AllocationModel"),
                model -> both(
                        present(model),
                        both(is(model, "schoolForm", SchoolForm.COMPULSORY), is(model, "inUse", true))));
    }

    private static void need(ByHand hand) {
        Truth noModel = compulsoryModel(hand).negate();
        Truth other = is(hand.organiser(), "alternativeCompensation", true);
        Truth nothingElse = is(hand.organiser(), "alternativeCompensation", false);
        hand.observe(
                "allocation/no-need-based-allocation",
                "MunicipalityYear",
                hand.municipal,
                Kind.CONCERN,
                year -> is(year, "newest", true),
                year -> both(differ(hand, year), both(nothingElse, noModel)));
        hand.observe(
                "allocation/rightly-without-model",
                "MunicipalityYear",
                hand.municipal,
                Kind.OTHER,
                year -> is(year, "newest", true),
                year -> both(noModel, either(alike(hand, year), other)));
        Truth obvious = any(hand.all("ExtraResource"), HandCriteria::onObviousGround);
        hand.observe(
                "allocation/obvious-need-only",
                "SchoolUnit",
                hand.municipal,
                Kind.CONCERN,
                unit -> is(unit, "specialUnit", false),
                unit -> both(
                        both(obvious, both(atLeast(unit, "extraResources", BigDecimal.ZERO), atMost(unit, "extraResources", BigDecimal.ZERO))),
                        overlooked(hand, unit)));
    }

    private static Truth onObviousGround(Fact resource) {
        Truth ground = either(
                is(resource, "ground", ResourceGround.NEWLY_ARRIVED),
                is(resource, "ground", ResourceGround.SPECIAL_SUPPORT));
        return both(present(resource), both(none(resource, "ended"), ground));
    }

    private static Truth overlooked(ByHand hand, Fact unit) {
        Truth index = none(unit, "socioEconomicIndex");
        Truth need = is(unit, "aboveMedianNeed", true);
        return index == Truth.TRUE || need == Truth.FALSE
                ? index
                : either(index, both(need, any(hand.all("AllocationModel"), model -> reaches(hand, model, unit)).negate()));
    }

    private static Truth reaches(ByHand hand, Fact model, Fact unit) {
        Truth current = both(is(model, "inUse", true), isCurrent(hand, model));
        return both(present(model), both(current, sameForm(model, unit)));
    }

    private static Truth sameForm(Fact model, Fact unit) {
        return unit.read("schoolForm")
                .value()
                .exact()
                .map(form -> is(model, "schoolForm", form))
                .orElseGet(() -> unit.read("schoolForm").value().isSettled()
                                || (model.read("schoolForm").value().isSettled()
                                        && model.read("schoolForm").value().exact().isEmpty())
                        ? Truth.FALSE
                        : Truth.UNKNOWN);
    }

    private static void efforts(ByHand hand) {
        BigDecimal months = hand.limits.value("effortMonths");
        BigDecimal flat = hand.limits.value("readingsWithoutRise");
        hand.observe(
                "compensatory/effort-too-short",
                "Intervention",
                true,
                Kind.CONCERN,
                effort -> both(is(effort, "running", true), is(effort, "targetGroup", TargetGroup.TARGETED)),
                effort -> lessThan(effort, "monthsPlanned", months));
        hand.observe(
                "compensatory/effort-too-small",
                "Intervention",
                true,
                Kind.CONCERN,
                effort -> is(effort, "running", true),
                effort -> atLeast(effort, "readingsWithoutRise", flat));
        hand.observe(
                "quality-work/effect-not-followed-up",
                "Intervention",
                true,
                Kind.CONCERN,
                effort -> is(effort, "running", false),
                effort -> is(effort, "resultFollowedUp", false));
    }

    private static void units(ByHand hand) {
        BigDecimal areas = hand.limits.value("supportAreas");
        hand.observe(
                "governance/support-missing",
                "SchoolUnit",
                true,
                Kind.CONCERN,
                unit -> Truth.TRUE,
                unit -> both(
                        atLeast(unit, "deficientAreas", areas),
                        any(hand.inUnit("OrganiserSupport", unit), help -> both(present(help), none(help, "ended")))
                                .negate()));
    }

    private static void breaches(ByHand hand) {
        hand.observe(
                "quality-work/cause-analysis-missing",
                "SchoolUnit",
                true,
                Kind.BREACH,
                unit -> Truth.TRUE,
                unit -> any(hand.inUnit("CauseAnalysis", unit), ByHand::present).negate());
        lacks(hand, "special-support/action-programme-incomplete", "ActionProgrammes",
                "statesNeed", "statesMeasures", "statesFollowUp", "statesResponsible");
        lacks(hand, "student-health/profession-missing", "StudentHealth",
                "schoolDoctor", "schoolNurse", "psychologist", "counsellor", "specialEducator");
        hand.observe(
                "study-calm/preventive-work-missing",
                "SchoolUnit",
                true,
                Kind.BREACH,
                HandCriteria::isSchool,
                unit -> any(
                        hand.inUnit("PreventiveWork", unit),
                        work -> both(present(work), either(none(work, "planned"), none(work, "followedUp")))));
    }

    static Truth isSchool(Fact unit) {
        return isOther(unit, "schoolForm", SchoolForm.PRESCHOOL);
    }

    private static void lacks(ByHand hand, String name, String type, String... fields) {
        hand.observe(name, "SchoolUnit", true, Kind.BREACH, HandCriteria::isSchool, unit -> any(
                hand.inUnit(type, unit), work -> {
                    Truth lacks = Truth.FALSE;
                    for (String field : fields) {
                        lacks = either(lacks, is(work, field, false));
                    }
                    return both(present(work), lacks);
                }));
    }
}
