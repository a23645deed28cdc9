package se.likvard.explain;

import java.util.List;
import se.likvard.assessment.Subject;
import se.likvard.value.Words;

/**
 * Whether a recommendation will be given.
 *
 * @param rule its name, {@code recommendations/update-allocation-model}
 * @param title what to do, in a few words
 * @param subject whom or what it is about; where it is about records that nobody has named, their list
 * @param reasons why it is not decided; empty when it is
 */
public record AdviceOutlook(String rule, Words title, Subject subject, Standing standing, List<Line> reasons) {

    public AdviceOutlook {
        reasons = List.copyOf(reasons);
    }
}
