package se.likvard.report;

import se.likvard.value.Reason;

/** Why something is missing, in words. */
final class ReasonWords {

    private ReasonWords() {}

    static String of(Reason reason, Page page) {
        return switch (reason) {
            case NOT_REPORTED -> page.in("saknas eller är inte exakt", "missing or not exact");
            case SUPPRESSED ->
                page.in("dold av utgivaren, för få bakom", "suppressed by the publisher, too few behind it");
            case WITHHELD -> page.in("lämnas inte ut", "withheld");
            case NOT_YET_OBSERVED -> page.in("inte känd på bedömningsdagen", "not yet known on the day");
            case NO_POLICY_VALUE -> page.in("inget gränsvärde för dagen eller året", "no limit for that day or year");
        };
    }
}
