package se.likvard.explain.margin;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.likvard.dialect.Fact;
import se.likvard.value.Reason;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/**
 * The pupils of grade 9 behind a figure: how many, or why that is not known.
 *
 * @param pupils at least one; empty when that is not known
 * @param hidden whether the number is kept back, as that of few pupils is
 */
record Cohort(Optional<Integer> pupils, boolean hidden) {

    private static final String NUMBER = "gradeNinePupils";

    /** The smallest of the cohorts that some records tell of. */
    static Cohort of(List<String> records, Map<String, Fact> facts) {
        return records.stream()
                .map(facts::get)
                .map(fact -> fact == null || !fact.fields().containsKey(NUMBER)
                        ? new Cohort(Optional.empty(), false)
                        : of(fact.read(NUMBER).value()))
                .min(Comparator.comparing((Cohort each) -> !each.hidden())
                        .thenComparing(each -> each.pupils().orElse(0)))
                .orElse(new Cohort(Optional.empty(), false));
    }

    private static Cohort of(Value<?> number) {
        boolean hidden = number instanceof Unknown<?> unknown
                && (unknown.reason() == Reason.SUPPRESSED || unknown.reason() == Reason.WITHHELD);
        Optional<Integer> pupils = number.exact()
                .filter(BigDecimal.class::isInstance)
                .map(each -> ((BigDecimal) each).intValue())
                .filter(each -> each > 0);
        Optional<Integer> few = number.highest()
                .filter(BigDecimal.class::isInstance)
                .map(each -> ((BigDecimal) each).intValue())
                .filter(each -> each < Chances.LEAST_PUPILS);
        return new Cohort(pupils.or(() -> few), hidden);
    }
}
