package se.likvard.rulebook;

import static se.likvard.rulebook.ByHand.present;
import static se.likvard.rulebook.Kleene.any;
import static se.likvard.rulebook.Kleene.atLeast;
import static se.likvard.rulebook.Kleene.both;
import static se.likvard.rulebook.Kleene.either;
import static se.likvard.rulebook.Kleene.is;
import static se.likvard.rulebook.Kleene.lessThan;
import static se.likvard.rulebook.Kleene.none;

import java.math.BigDecimal;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Truth;
import se.likvard.rulebook.ByHand.Finding;

/** The recommendations, written by hand. */
final class HandRecommendations {

    private HandRecommendations() {}

    static void say(ByHand hand) {
        ofModel(hand, "evaluate-allocation-model", "allocation/model-not-evaluated");
        ofModel(hand, "update-allocation-model", "allocation/model-not-revised", "allocation/index-outdated");
        ofYear(hand, "introduce-allocation-model", "allocation/no-need-based-allocation");
        Truth nothingElse = is(hand.organiser(), "alternativeCompensation", false);
        hand.rule(
                "recommendations/record-why-no-model",
                "MunicipalityYear",
                hand.municipal,
                year -> is(year, "newest", true),
                year -> both(nothingElse, of(hand, year, "allocation/rightly-without-model")));
        atUnit(hand, "analyse-causes", "quality-work/cause-analysis-missing", "teaching/results-below-expected");
        atUnit(hand, "joint-programme", "patterns/negative-spiral");
        atUnit(hand, "redistribute-experienced-teachers", "teaching/qualified-teachers-low");
        atUnit(
                hand,
                "stabilise-leadership",
                "principals/high-turnover",
                "patterns/turnover-under-weak-governance");
        atUnit(hand, "support-team", "governance/support-missing");
        ofEffort(hand, "follow-up-effects", false, "quality-work/effect-not-followed-up");
        ofEffort(hand, "lengthen-effort", true, "compensatory/effort-too-short");
        rest(hand);
        efforts(hand);
    }

    private static void rest(ByHand hand) {
        Truth unmapped = any(
                hand.all("SchoolUnit"),
                unit -> both(
                        present(unit),
                        either(
                                hand.foundAt("governance/needs-overview-missing", unit),
                                hand.foundAt("allocation/obvious-need-only", unit))));
        hand.rule("recommendations/map-needs-at-all-units", "Organiser", true, any -> Truth.TRUE, any -> unmapped);
        hand.rule(
                "recommendations/remedy-reported-deficiency",
                "Deficiency",
                true,
                any -> Truth.TRUE,
                deficiency -> none(deficiency, "remedied"));
        hand.rule(
                "recommendations/remedy-suspected-breach",
                "SchoolUnit",
                true,
                any -> Truth.TRUE,
                unit -> any(hand.found(), each -> isBreach(each) ? each.at(unit) : Truth.FALSE));
    }

    private static boolean isBreach(Finding finding) {
        return finding.breach() && !finding.area().equals("QUALITY_WORK");
    }

    private static void efforts(ByHand hand) {
        hand.rule(
                "recommendations/start-long-effort",
                "SchoolUnit",
                true,
                any -> Truth.TRUE,
                unit -> HandGrades.unheld(hand, unit));
        hand.rule(
                "recommendations/strengthen-effort",
                "Intervention",
                true,
                HandRecommendations::runs,
                effort -> either(
                        hand.foundOf("compensatory/effort-too-small", effort),
                        both(is(effort, "falling", true), unitStaysLow(hand, effort))));
        BigDecimal months = hand.limits.value("effortMonths");
        hand.rule(
                "recommendations/sustain-intervention",
                "Intervention",
                true,
                HandRecommendations::runs,
                effort -> both(
                        both(
                                either(none(effort, "monthsPlanned"), atLeast(effort, "monthsPlanned", months)),
                                both(present(effort), is(effort, "falling", true))
                                        .negate()),
                        both(
                                hand.foundOf("compensatory/effort-too-small", effort)
                                        .negate(),
                                either(lessThan(effort, "monthsRun", months), unitStaysLow(hand, effort)))));
    }

    private static Truth runs(Fact effort) {
        return is(effort, "running", true);
    }

    private static Truth unitStaysLow(ByHand hand, Fact effort) {
        return any(hand.all("SchoolUnit"), unit -> {
            Truth here = both(present(unit), HandGrades.sameUnit(effort, unit));
            return here == Truth.FALSE
                    ? here
                    : both(here, hand.foundAt("compensatory/lasting-low-results", unit));
        });
    }

    private static void ofModel(ByHand hand, String name, String... rules) {
        hand.rule(
                "recommendations/" + name,
                "AllocationModel",
                hand.municipal,
                model -> is(model, "inUse", true),
                model -> of(hand, model, rules));
    }

    private static void ofYear(ByHand hand, String name, String rule) {
        hand.rule(
                "recommendations/" + name,
                "MunicipalityYear",
                hand.municipal,
                year -> is(year, "newest", true),
                year -> of(hand, year, rule));
    }

    private static void ofEffort(ByHand hand, String name, boolean running, String rule) {
        hand.rule(
                "recommendations/" + name,
                "Intervention",
                true,
                effort -> is(effort, "running", running),
                effort -> of(hand, effort, rule));
    }

    private static Truth of(ByHand hand, Fact subject, String... rules) {
        Truth result = Truth.FALSE;
        for (String rule : rules) {
            result = either(result, hand.foundOf(rule, subject));
        }
        return result;
    }

    private static void atUnit(ByHand hand, String name, String... rules) {
        hand.rule("recommendations/" + name, "SchoolUnit", true, any -> Truth.TRUE, unit -> {
            Truth result = Truth.FALSE;
            for (String rule : rules) {
                result = either(result, hand.foundAt(rule, unit));
            }
            return result;
        });
    }
}
