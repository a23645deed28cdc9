package se.likvard.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import se.likvard.assessment.Sentence;

/**
 * What lies ahead of an assessment as a whole: what may still become of it, what to ask and what would better it, in words and
 * for programs.
 *
 * @param grades what may still become of each grade, by area; the organiser's own by the empty name
 * @param advice how the recommendations stand that are not certain, and what is told where all are
 * @param questions what to ask to settle the organiser's grade: the questions stand in order under what is said of them
 * @param ways the nearest changes that would better the organiser's grade; where there are none, that and why
 * @param untold that it was not worked out, and why; empty where it was
 * @param tree the same for programs
 */
public record Ahead(
        Map<String, Still> grades,
        List<Sentence> advice,
        List<Sentence> questions,
        List<Sentence> ways,
        List<Sentence> untold,
        JsonNode tree) {

    /**
     * What may still become of a grade.
     *
     * @param settled whether nothing that is missing can change it
     */
    public record Still(boolean settled, Sentence told) {}
}
