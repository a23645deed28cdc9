package se.likvard.assessment;

import se.likvard.value.Reason;
import se.likvard.value.Words;

/**
 * A figure that is missing, and why.
 *
 * @param path where it belongs, by the records' own keys
 * @param what what people call it
 */
public record Missing(String path, Reason reason, Words what) {}
