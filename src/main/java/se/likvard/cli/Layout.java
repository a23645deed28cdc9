package se.likvard.cli;

import java.util.Locale;
import se.likvard.Likvard;
import se.likvard.assessment.Assessment;
import se.likvard.organiser.Organiser;
import se.likvard.report.JsonReport;
import se.likvard.report.TextReport;

/**
 * How assessments are laid out.
 *
 * @param single whether there is only one
 */
record Layout(Format format, boolean single) {

    private static final String LINE_BETWEEN = "\n" + "-".repeat(100) + "\n\n";

    /** An assessment in the form that was asked for. */
    String of(Likvard likvard, Organiser organiser, Assessment assessment, Locale language) {
        return switch (format) {
            case TEXT -> TextReport.of(assessment, language);
            case JSON -> single ? JsonReport.of(assessment) : JsonReport.line(assessment);
            case HTML -> likvard.page(assessment, organiser, language);
        };
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
