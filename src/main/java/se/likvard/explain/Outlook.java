package se.likvard.explain;

import java.util.List;

/**
 * What may still become of an assessment when what is missing is found out: exact over the values that rules tell apart, all
 * stages together, where the assessment itself takes rule by rule.
 *
 * @param overall the grade of the organiser as a whole
 * @param areas the grades of the areas in which some concern may apply, in order of their words
 * @param recommendations those that are certain, possible or not decided, and those that the assessment calls possible but are
 *     ruled out; in order of rule and subject
 */
public record Outlook(GradeOutlook overall, List<GradeOutlook> areas, List<AdviceOutlook> recommendations) {

    public Outlook {
        areas = List.copyOf(areas);
        recommendations = List.copyOf(recommendations);
    }

    /** Whether everything is decided: that something can be is shown, that it cannot be is proven. */
    public boolean isDecided() {
        return overall.reasons().isEmpty()
                && areas.stream().allMatch(each -> each.reasons().isEmpty())
                && recommendations.stream().noneMatch(each -> each.standing() == Standing.NOT_DECIDED);
    }
}
