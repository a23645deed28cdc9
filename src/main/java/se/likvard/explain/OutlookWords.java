package se.likvard.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.likvard.assessment.Grade;
import se.likvard.value.Words;

/** An outlook in words. */
final class OutlookWords {

    private OutlookWords() {}

    /** What may still become of a grade, with what is not decided of it. */
    static Line still(GradeOutlook grade) {
        return Line.of(new Words(stands(grade, Words::sv, true), stands(grade, Words::en, false)), grade.reasons());
    }

    /** The grades that are still possible, the organiser's own first. */
    static List<Line> grades(Outlook outlook) {
        List<Line> lines = new ArrayList<>(List.of(grade(outlook.overall())));
        outlook.areas().forEach(each -> lines.add(grade(each)));
        return lines;
    }

    private static Line grade(GradeOutlook grade) {
        Line still = still(grade);
        return Line.of(
                new Words(
                        grade.name().sv() + ": " + still.text().sv(),
                        grade.name().en() + ": " + still.text().en()),
                still.parts());
    }

    private static String stands(GradeOutlook grade, Function<Words, String> language, boolean swedish) {
        if (grade.isSettled()) {
            return grade.settled()
                            .map(each -> language.apply(each.words()))
                            .orElse(swedish ? "bedöms inte" : "not graded")
                    + (swedish ? "; inget som saknas kan ändra det" : "; nothing that is missing can change it");
        }
        List<String> possible = new ArrayList<>(words(grade.possible(), language));
        List<String> open = new ArrayList<>(words(grade.undecided(), language));
        Optional<List<String>> none = grade.ungraded() == Standing.POSSIBLE
                ? Optional.of(possible)
                : grade.ungraded() == Standing.NOT_DECIDED ? Optional.of(open) : Optional.empty();
        none.ifPresent(each -> each.add(swedish ? "ingen bedömning" : "no grade"));
        String text = possible.isEmpty()
                ? ""
                : (swedish ? "möjligt: " : "possible: ") + String.join(swedish ? " eller " : " or ", possible);
        return open.isEmpty()
                ? text
                : text
                        + (text.isEmpty() ? "" : "; ")
                        + (swedish ? "inte avgjort: " : "not decided: ")
                        + String.join(", ", open);
    }

    private static List<String> words(List<Grade> grades, Function<Words, String> language) {
        return grades.stream().map(each -> language.apply(each.words())).toList();
    }

    /** The recommendations, each rule once for each way in which it stands. */
    static List<Line> advice(List<AdviceOutlook> recommendations) {
        return recommendations.stream()
                .collect(Collectors.groupingBy(
                        each -> each.rule() + each.title() + each.standing(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(OutlookWords::alike)
                .toList();
    }

    private static Line alike(List<AdviceOutlook> alike) {
        AdviceOutlook first = alike.get(0);
        return Line.of(
                first.standing().words().sv() + ": " + first.title().sv() + " [" + first.rule() + "]"
                        + subjects(alike, Words::sv),
                first.standing().words().en() + ": " + first.title().en() + " [" + first.rule() + "]"
                        + subjects(alike, Words::en));
    }

    private static String subjects(List<AdviceOutlook> alike, Function<Words, String> language) {
        String subjects = alike.stream()
                .filter(each -> !each.subject().key().isEmpty())
                .map(each -> language.apply(each.subject().name()))
                .distinct()
                .collect(Collectors.joining(", "));
        return subjects.isEmpty() ? "" : ": " + subjects;
    }
}
