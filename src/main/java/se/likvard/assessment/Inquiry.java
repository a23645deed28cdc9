package se.likvard.assessment;

import java.util.List;
import java.util.SortedSet;
import se.likvard.assessment.MissingInput.Kind;
import se.likvard.assessment.Screening.Screened;

/**
 * A {@link Screening}, and what would have to be known where it could not be assessed.
 *
 * @param open every outcome that is not assessed, in the assessment's order
 */
public record Inquiry(Screening screening, List<Open> open) {

    /**
     * An outcome that is not assessed.
     *
     * @param missing what is missing, wherever among the organiser's records
     */
    public record Open(Screened outcome, SortedSet<Kind> missing) {}
}
