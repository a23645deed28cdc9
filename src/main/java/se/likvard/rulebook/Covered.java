package se.likvard.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Truth;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/**
 * What the cases of a rule show of it.
 *
 * @param where {@code file:line:column} of its first pattern
 * @param due the verdicts that cases should have shown
 * @param verdicts that some case expects and gets
 * @param parts of its scope and condition, in the order of the text
 */
public record Covered(String rule, String where, Set<Verdict> due, Set<Verdict> verdicts, List<Part> parts) {

    /** What no case shows, each with its place and the case that is missing. */
    public List<Problem> missing() {
        List<Problem> missing = new ArrayList<>();
        due.stream()
                .filter(each -> !verdicts.contains(each))
                .sorted()
                .forEach(each -> missing.add(new Problem(where, unseen(each))));
        for (Part part : parts) {
            part.unseen().forEach(each -> missing.add(new Problem(part.where(), unseen(part, each))));
            part.open().forEach(each -> missing.add(new Problem(part.where(), open(part, each))));
        }
        return List.copyOf(missing);
    }

    private static Words unseen(Verdict verdict) {
        return new Words("det saknas ett fall som blir " + verdict, "a case is missing that comes out " + verdict);
    }

    private static Words unseen(Part part, Truth truth) {
        return switch (truth) {
            case TRUE ->
                new Words(
                        "det saknas ett fall där detta stämmer: " + part.text(),
                        "a case is missing where this holds: " + part.text());
            case FALSE ->
                new Words(
                        "det saknas ett fall där bara detta inte stämmer: " + part.text(),
                        "a case is missing where this alone does not hold: " + part.text());
            case UNKNOWN ->
                new Words(
                        "det saknas ett fall där detta inte är känt: " + part.text(),
                        "a case is missing where this is not known: " + part.text());
        };
    }

    private static Words open(Part part, Border border) {
        String step = border.step().toPlainString();
        String sv = border.nearest().map(each -> "; de närmaste är " + each).orElse("");
        String en = border.nearest().map(each -> "; the nearest are " + each).orElse("");
        return new Words(
                "det saknas fall på var sida om gränsen, högst %s från varandra: %s, %s%s"
                        .formatted(step, part.text(), border.name(), sv),
                "cases are missing on either side of the limit, at most %s apart: %s, %s%s"
                        .formatted(step, part.text(), border.name(), en));
    }
}
