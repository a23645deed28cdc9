package se.likvard.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.likvard.assessment.Grade;
import se.likvard.value.Words;

/**
 * The grades that are still possible: exactly those that some way to complete what is missing gives.
 *
 * @param scope the area, as a word of the vocabulary; empty for the organiser as a whole
 * @param name what people call the scope
 * @param grades how each grade that is not ruled out stands, best first
 * @param ungraded how it stands that there is no grade, because no concern applies
 * @param reasons why something is not decided; empty when everything is
 */
public record GradeOutlook(
        String scope, Words name, SortedMap<Grade, Standing> grades, Standing ungraded, List<Line> reasons) {

    public GradeOutlook {
        grades = new TreeMap<>(grades);
        reasons = List.copyOf(reasons);
    }

    /** The grade, when nothing that is missing can change it. */
    public Optional<Grade> settled() {
        return grades.entrySet().stream()
                .filter(each -> each.getValue() == Standing.CERTAIN)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether nothing that is missing can change it; also where it is sure that there is no grade. */
    public boolean isSettled() {
        return settled().isPresent() || ungraded == Standing.CERTAIN;
    }

    /** The grades that have been shown to be possible, best first. */
    public List<Grade> possible() {
        return those(Standing.CERTAIN, Standing.POSSIBLE);
    }

    /** The grades of which it is not decided whether they are possible, best first. */
    public List<Grade> undecided() {
        return those(Standing.NOT_DECIDED);
    }

    private List<Grade> those(Standing... standings) {
        return grades.entrySet().stream()
                .filter(each -> List.of(standings).contains(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
