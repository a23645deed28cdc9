package se.likvard.population;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import se.likvard.report.Brief;
import se.likvard.rulebook.Rulebook;

/** Makes of results that are whole what people read: two tables and a summary. It reads them once, a line at a time. */
public final class Telling {

    private final Summary summary;
    private final Rulebook rulebook;

    private Telling(Summary summary, Rulebook rulebook) {
        this.summary = summary;
        this.rulebook = rulebook;
    }

    /**
     * Reads results that are whole.
     *
     * @param faults how many there are in the tables that organisers were made of
     * @param organisers takes the table of organisers, piece by piece
     * @param outcomes takes the table of what was found and what was not assessed
     */
    public static Telling of(
            Path results,
            Run run,
            int faults,
            Groups groups,
            Rulebook rulebook,
            Consumer<String> organisers,
            Consumer<String> outcomes)
            throws IOException {
        Tally tally = new Tally(groups);
        ResultTables tables = new ResultTables(organisers, outcomes);
        try (BufferedReader lines = Files.newBufferedReader(results)) {
            for (String next = lines.readLine(); next != null; next = lines.readLine()) {
                Line line = Line.read(next);
                tally.add(line);
                tables.add(line);
            }
        }
        tables.flush();
        return new Telling(tally.summary(run, faults), rulebook);
    }

    /** How many organisers there are, those that could not be read too. */
    public int organisers() {
        return summary.assessed() + summary.broken();
    }

    /** How many of them could not be read. */
    public int broken() {
        return summary.broken();
    }

    /** The summary as a JSON tree. */
    public ObjectNode json() {
        return SummaryJson.of(summary, rulebook);
    }

    /** The summary as a text. */
    public String text(Locale language) {
        return BriefText.of(brief(language));
    }

    /** The summary as a page of HTML. */
    public String page(Locale language) {
        return brief(language).html();
    }

    private Brief brief(Locale language) {
        return SummaryBrief.of(summary, rulebook, language);
    }
}
