package se.likvard.rulebook;

import static se.likvard.rulebook.ByHand.present;
import static se.likvard.rulebook.Kleene.any;
import static se.likvard.rulebook.Kleene.atLeast;
import static se.likvard.rulebook.Kleene.both;
import static se.likvard.rulebook.Kleene.either;
import static se.likvard.rulebook.Kleene.is;
import static se.likvard.rulebook.Kleene.moreThan;
import static se.likvard.rulebook.Kleene.none;

import java.math.BigDecimal;
import java.util.Set;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Truth;
import se.likvard.organiser.Area;
import se.likvard.organiser.SchoolForm;
import se.likvard.rulebook.ByHand.Finding;
import se.likvard.value.Known;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** The grades, written by hand. */
final class HandGrades {

    private static final Set<Area> SPIRAL =
            Set.of(Area.GOVERNANCE, Area.TEACHING, Area.STUDY_CALM, Area.SPECIAL_SUPPORT, Area.STUDENT_HEALTH);

    private HandGrades() {}

    static Truth at(Finding finding, Object unitKey) {
        boolean same = finding.unit() instanceof Known<?> known && known.value().equals(unitKey);
        return both(
                finding.sure(), same ? Truth.TRUE : finding.unit() instanceof Unknown ? Truth.UNKNOWN : Truth.FALSE);
    }

    static void say(ByHand hand) {
        Truth lasting = any(hand.all("SchoolUnit"), unit -> unheld(hand, unit));
        Truth blind = blind(hand);
        Truth spiral = any(hand.all("SchoolUnit"), unit -> both(present(unit), hand.foundAt("patterns/negative-spiral", unit)));
        area(hand, "grade/area-low-lasting-results", true, Set.of(Area.COMPENSATORY), any -> lasting);
        area(hand, "grade/area-low-no-overview", hand.municipal, Set.of(Area.GOVERNANCE, Area.ALLOCATION), any -> blind);
        area(hand, "grade/area-low-spiral", true, SPIRAL, area -> spiral(hand, area));
        area(hand, "grade/area-partly-concern", true, Set.of(Area.values()), area -> concern(hand, area));
        overall(hand, "grade/overall-low-lasting-results", true, lasting);
        overall(hand, "grade/overall-low-no-overview", hand.municipal, blind);
        overall(hand, "grade/overall-low-spiral", true, spiral);
        Truth concerns = any(hand.all("GradedArea"), area -> any(
                hand.found(), each -> isConcern(each, (Area) content(area, "area")) ? each.sure() : Truth.FALSE));
        Truth open = any(hand.all("Deficiency"), each -> both(present(each), none(each, "remedied")));
        overall(hand, "grade/overall-partly-concern", true, either(concerns, open));
    }

    private static void area(
            ByHand hand,
            String name,
            boolean applies,
            Set<Area> areas,
            java.util.function.Function<Fact, Truth> condition) {
        hand.rule(name, "GradedArea", applies, area -> Truth.of(areas.contains(content(area, "area"))), condition);
    }

    private static void overall(ByHand hand, String name, boolean applies, Truth condition) {
        hand.rule(name, "Organiser", applies, any -> Truth.TRUE, any -> condition);
    }

    static Object content(Fact fact, String field) {
        return fact.read(field).value().exact().orElseThrow();
    }

    /** Lasting low results at a unit, and no effort that runs long enough and is followed up. */
    static Truth unheld(ByHand hand, Fact unit) {
        Truth low = both(present(unit), hand.foundAt("compensatory/lasting-low-results", unit));
        return low == Truth.FALSE
                ? low
                : both(low, any(hand.all("Intervention"), effort -> sustained(hand, effort, unit)).negate());
    }

    private static Truth sustained(ByHand hand, Fact effort, Fact unit) {
        BigDecimal months = hand.limits.value("effortMonths");
        Truth here = sameUnit(effort, unit);
        if (here == Truth.FALSE) {
            return here;
        }
        Truth lasts = either(none(effort, "monthsPlanned"), atLeast(effort, "monthsPlanned", months));
        Truth known = either(is(effort, "resultFollowedUp", true), moreThan(effort, "readingsTaken", BigDecimal.ZERO));
        return both(both(present(effort), here), both(is(effort, "running", true), both(lasts, known)));
    }

    static Truth sameUnit(Fact effort, Fact unit) {
        Value<?> code = effort.read("schoolUnitCode").value();
        Value<?> own = unit.read("schoolUnitCode").value();
        if (own instanceof Known<?> known) {
            return is(code, known.value());
        }
        return code.isSettled() && code.exact().isEmpty() ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Schools differ, and there is neither an overview of needs nor a current model. */
    private static Truth blind(ByHand hand) {
        Truth differ = any(
                hand.all("MunicipalityYear"),
                year -> both(both(present(year), is(year, "newest", true)), HandCriteria.differ(hand, year)));
        Truth without = any(
                hand.all("SchoolUnit"),
                unit -> both(present(unit), hand.foundAt("governance/needs-overview-missing", unit)));
        Truth current = any(
                hand.all("AllocationModel"),
                model -> both(
                        both(present(model), is(model, "inUse", true)),
                        both(
                                is(model, "schoolForm", SchoolForm.COMPULSORY),
                                HandCriteria.isCurrent(hand, model))));
        Truth nothingElse = is(hand.organiser(), "alternativeCompensation", false);
        return both(both(nothingElse, differ), both(without, current.negate()));
    }

    private static Truth spiral(ByHand hand, Fact area) {
        Object wanted = content(area, "area");
        return any(hand.all("UnitArea"), own -> {
            if (content(own, "area") != wanted) {
                return Truth.FALSE;
            }
            Truth deficient = both(present(own), hand.foundOf("patterns/area-deficient", own));
            return deficient == Truth.FALSE
                    ? deficient
                    : both(deficient, any(hand.found("patterns/negative-spiral"), each -> at(each, ByHand.parent(own))));
        });
    }

    private static boolean isConcern(Finding finding, Area area) {
        return finding.concern() && finding.area().equals(area.name());
    }

    private static Truth concern(ByHand hand, Fact area) {
        Area wanted = (Area) content(area, "area");
        Truth found = any(hand.found(), each -> isConcern(each, wanted) ? each.sure() : Truth.FALSE);
        Truth open = any(
                hand.all("Deficiency"),
                each -> both(present(each), both(is(each, "area", wanted), none(each, "remedied"))));
        return either(found, open);
    }
}
