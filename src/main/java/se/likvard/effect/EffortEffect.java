package se.likvard.effect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.likvard.organiser.Area;
import se.likvard.value.Words;

/**
 * What an effort led to in one respect.
 *
 * @param organiserId the organiser's registration number
 * @param path of the records that tell the effort, by their keys
 * @param kind the area it shall better; empty when that is not told
 * @param started a day, or between which days
 * @param features what is known of it beside
 * @param before the school years before that are compared, each by the year it ends
 * @param after those from the start on
 * @param weighted whether means are weighted by pupils, who are then known; else each school and year counts the same
 * @param contrast those with it and those without; empty when it is not assessed
 * @param inference empty without comparison
 * @param lacks what is missing and would settle it, or was left out
 * @param cautions what may not be concluded, and why, by the data at hand
 */
public record EffortEffect(
        String organiserId,
        String organiserName,
        String path,
        Optional<Area> kind,
        Words started,
        Map<Feature, Boolean> features,
        Measured measured,
        List<Integer> before,
        List<Integer> after,
        boolean weighted,
        Optional<Contrast> contrast,
        Optional<Inference> inference,
        Conclusion conclusion,
        List<Lack> lacks,
        List<Words> cautions) {}
