package se.likvard.cli;

import java.util.Locale;
import se.likvard.Likvard;
import se.likvard.assessment.Assessment;
import se.likvard.organiser.Organiser;
import se.likvard.report.Grounds;
import se.likvard.report.JsonReport;
import se.likvard.report.TextReport;

/**
 * How assessments are laid out.
 *
 * @param single whether there is only one
 * @param explained whether it is told why
 */
record Layout(Format format, boolean single, boolean explained) {

    private static final String LINE_BETWEEN = "\n" + "-".repeat(100) + "\n\n";

    /** An assessment in the form that was asked for. */
    String of(Likvard likvard, Organiser organiser, Assessment assessment, Locale language) {
        Grounds grounds = explained ? likvard.foresight(organiser, assessment) : likvard.margins(organiser, assessment);
        return switch (format) {
            case TEXT -> TextReport.of(assessment, grounds, language);
            case JSON -> single ? JsonReport.of(assessment, grounds) : JsonReport.line(assessment, grounds);
            case HTML -> likvard.page(assessment, grounds, organiser, language);
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
