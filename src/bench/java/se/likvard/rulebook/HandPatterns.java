package se.likvard.rulebook;

import static se.likvard.rulebook.Kleene.any;
import static se.likvard.rulebook.Kleene.both;
import static se.likvard.rulebook.Kleene.either;
import static se.likvard.rulebook.Kleene.moreThan;

import java.math.BigDecimal;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;
import se.likvard.dialect.Truth;
import se.likvard.rulebook.ByHand.Finding;
import se.likvard.rulebook.ByHand.Kind;

/** The patterns, written by hand. */
final class HandPatterns {

    private HandPatterns() {}

    static void say(ByHand hand) {
        java.util.List<Finding> criteria = java.util.List.copyOf(hand.found());
        hand.observe(
                "patterns/area-deficient",
                "UnitArea",
                true,
                Kind.OTHER,
                area -> Truth.TRUE,
                area -> either(
                        moreThan(area, "openDeficiencies", BigDecimal.ZERO),
                        any(criteria, each -> concerns(each, area))));
        hand.observe(
                "patterns/turnover-under-weak-governance",
                "SchoolUnit",
                true,
                Kind.CONCERN,
                unit -> Truth.TRUE,
                unit -> both(
                        hand.foundAt("principals/high-turnover", unit),
                        hand.foundAt("governance/support-missing", unit)));
        int limit = hand.limits.value("spiralAreas").intValueExact();
        hand.observe(
                "patterns/negative-spiral",
                "SchoolUnit",
                true,
                Kind.CONCERN,
                unit -> Truth.TRUE,
                unit -> areas(hand, unit, limit));
    }

    private static Truth concerns(Finding finding, Fact area) {
        boolean same = finding.concern()
                && finding.kind() != Kind.HEURISTIC
                && finding.area().equals(area.read("area").value().exact().orElseThrow().toString());
        return same ? HandGrades.at(finding, ByHand.parent(area)) : Truth.FALSE;
    }

    private static Truth areas(ByHand hand, Fact unit, int limit) {
        int surely = 0;
        long possibly = 0;
        for (Finding each : hand.found("patterns/area-deficient")) {
            Truth here = each.at(unit);
            surely += here == Truth.TRUE ? 1 : 0;
            boolean many = each.subject().presence() == Presence.ANY_NUMBER && each.sure() != Truth.TRUE;
            possibly += here == Truth.FALSE ? 0 : many ? Integer.MAX_VALUE : 1;
        }
        return surely >= limit ? Truth.TRUE : possibly >= limit ? Truth.UNKNOWN : Truth.FALSE;
    }
}
