package se.likvard.source;

import java.util.List;
import se.likvard.organiser.Organiser;
import se.likvard.value.Problem;

/**
 * What became of published files.
 *
 * @param organisers sorted by registration number
 * @param summary what was taken and what was left
 * @param problems everything that was wrong, each with {@code file:line:column}; empty when all was taken
 */
public record Imported(List<Organiser> organisers, ImportSummary summary, List<Problem> problems) {

    public Imported {
        organisers = List.copyOf(organisers);
        problems = List.copyOf(problems);
    }
}
