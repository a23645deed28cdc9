package se.likvard.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/**
 * A formula as it applies from a day on.
 *
 * @param source where its construction is from
 * @param unknown what is done for a school of which a figure is not known
 * @param terms the coefficients by the name of the figure
 */
public record FormulaVersion(
        LocalDate from, Words source, UnknownFigure unknown, Sourced constant, SortedMap<String, Sourced> terms) {

    /**
     * The exact sum.
     *
     * @throws InvalidAllocationException with every figure that is missing, or that the formula does not know
     */
    public BigDecimal of(Map<String, BigDecimal> figures) {
        List<Problem> problems = new ArrayList<>();
        terms.keySet().stream()
                .filter(each -> !figures.containsKey(each))
                .forEach(each -> problems.add(Problem.at(
                        "",
                        each + " saknas; det som är okänt räknas aldrig som noll",
                        each + " is missing; what is unknown never counts as zero")));
        figures.keySet().stream()
                .filter(each -> !terms.containsKey(each))
                .forEach(each -> problems.add(
                        Problem.at("", "formeln känner inte " + each, "the formula does not know " + each)));
        if (!problems.isEmpty()) {
            throw new InvalidAllocationException(problems);
        }
        return terms.entrySet().stream()
                .map(each -> each.getValue().value().multiply(Named.of(figures, each.getKey())))
                .reduce(constant.value(), BigDecimal::add);
    }
}
