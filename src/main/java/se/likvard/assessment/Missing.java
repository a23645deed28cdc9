package se.likvard.assessment;

import se.likvard.value.Reason;

/** A figure that is missing, and why. */
public record Missing(String path, Reason reason) {}
