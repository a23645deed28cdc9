package se.likvard.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/**
 * How far a figure lies from where it would change an outcome, and how surely it lies there.
 *
 * @param path where the figure belongs, by the records' own keys
 * @param value the figure; for a change between two years the difference
 * @param limit where the outcome would change
 * @param unit of both
 * @param chance that a new cohort with the same underlying level falls on the other side, 0–1; for a change, that chance alone
 *     makes one as large; empty unless ROBUST or BORDERLINE
 * @param text all of it in words
 * @param limits the parameters that the chance was judged by; empty when there is none
 */
public record Margin(
        String path,
        BigDecimal value,
        BigDecimal limit,
        @Nullable Unit unit,
        Steadiness steadiness,
        Optional<BigDecimal> chance,
        Words text,
        List<AppliedLimit> limits) {}
