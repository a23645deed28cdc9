package se.likvard.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.likvard.value.Words;

/**
 * An assessment explained as a whole: what it may still become, what to ask, and what would better it.
 *
 * @param of whose assessment it is, in words
 * @param asOf the day of the assessment
 * @param plan what to ask to settle the grade
 * @param better what would lift the grade; empty where the grade is not settled, or none is better
 */
public record Whole(String of, LocalDate asOf, Outlook outlook, Plan plan, Optional<Changes> better) {

    static final Words GRADES = new Words("Vilka bedömningar som ännu är möjliga", "Which grades are still possible");
    static final Words ADVICE = new Words("Rekommendationer", "Recommendations");
    static final Words ASK = new Words("Nästa fråga", "The next question");
    static final Words BETTER = new Words("Vägen till en bättre bedömning", "The way to a better grade");

    private static final Words LIFTS = new Words(
            "Närmast, av det som huvudmannen själv kan ändra:", "Nearest, of what the organiser can change by itself:");
    private static final Words NOTHING_LIFTS = new Words(
            "Inget som huvudmannen själv kan ändra i dag ger en bättre bedömning.",
            "Nothing that the organiser can change by itself today gives a better grade.");

    private static final Words NONE_BETTER =
            new Words("Det finns ingen bättre bedömning att nå.", "There is no better grade to reach.");
    private static final Words NOT_SETTLED = new Words(
            "Vad som skulle ge en bättre bedömning tas fram först när det som saknas inte längre kan ändra den.",
            "What would give a better grade is worked out only when what is missing can no longer change it.");

    /** What would better the grade; where that is not asked for, why not. */
    List<Line> ways() {
        return better.map(each -> ChangeWords.of(each, LIFTS, NOTHING_LIFTS))
                .orElseGet(() -> List.of(Line.of(outlook.overall().isSettled() ? NONE_BETTER : NOT_SETTLED)));
    }
}
