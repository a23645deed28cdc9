package se.likvard.cli;

import java.util.Locale;
import se.likvard.assessment.Assessment;
import se.likvard.report.JsonReport;
import se.likvard.report.TextReport;

/**
 * How assessments are laid out.
 *
 * @param single whether there is only one
 */
record Layout(Format format, boolean single) {

    private static final String LINE_BETWEEN = "\n" + "-".repeat(100) + "\n\n";

    /** An assessment, in text or JSON. */
    String of(Assessment assessment, Locale language) {
        if (format == Format.TEXT) {
            return TextReport.of(assessment, language);
        }
        return single ? JsonReport.of(assessment) : JsonReport.line(assessment);
    }

    /** What stands in the place of an organiser that could not be read. */
    String broken(Given given) {
        return format == Format.JSON
                ? JsonReport.errorLine(given.position(), given.entry().problems())
                : "";
    }

    /** What stands between two pieces that are not empty. */
    String between() {
        return format == Format.TEXT ? LINE_BETWEEN : "";
    }
}
