package se.likvard.allocation;

import java.util.List;
import se.likvard.value.Problem;

/**
 * What became of one example of a model.
 *
 * @param failures what did not come out as it says, with its place; empty when all did
 */
public record ModelCaseResult(String model, String name, List<Problem> failures) {}
