package se.likvard.cli;

import java.util.Optional;
import se.likvard.assessment.Assessment;

/**
 * One organiser's part of the result.
 *
 * @param assessment empty when the organiser could not be read
 * @param text the assessment as it is laid out; empty when nothing stands in its place
 */
record Piece(Given given, Optional<Assessment> assessment, String text) {}
