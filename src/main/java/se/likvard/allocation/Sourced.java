package se.likvard.allocation;

import java.math.BigDecimal;
import se.likvard.assessment.Status;
import se.likvard.value.Words;

/** A number of a model, with how sure it is and where it is from. */
public record Sourced(BigDecimal value, Status status, Words source) {}
