package se.likvard.allocation.index;

import java.util.List;
import se.likvard.allocation.UnknownFigure;

/**
 * What is estimated from which columns.
 *
 * @param pupils the column with the number of pupils in a row
 * @param events the column with how many of them the index is about, as were not eligible
 * @param covariates the columns with the composition
 * @param unknown what is done with a row where the events or a covariate is not known
 */
public record Specification(String pupils, String events, List<String> covariates, UnknownFigure.Rule unknown) {}
