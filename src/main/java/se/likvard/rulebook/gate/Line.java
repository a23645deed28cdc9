package se.likvard.rulebook.gate;

import java.util.ArrayList;
import java.util.List;
import se.likvard.value.Place;

/**
 * A line of a rule file as it shall stand.
 *
 * @param text without comments and line end
 * @param from the places in the file as written of what stands on the line
 */
record Line(String text, List<Place> from) {

    static Line of(String text, Place from) {
        return new Line(text, List.of(from));
    }

    /** Lines with something before the first, the others as far in. */
    static List<Line> after(String start, List<Line> lines) {
        List<Line> moved = new ArrayList<>();
        for (Line line : lines) {
            String before = moved.isEmpty() ? start : " ".repeat(start.length());
            moved.add(new Line(before + line.text, line.from));
        }
        return moved;
    }

    /** Lines with something after the last. */
    static List<Line> before(List<Line> lines, String end) {
        List<Line> ended = new ArrayList<>(lines);
        Line last = ended.remove(ended.size() - 1);
        ended.add(new Line(last.text + end, last.from));
        return ended;
    }

    /** All on one line, with something between them. */
    static Line joined(List<Line> lines, String between) {
        return new Line(
                String.join(between, lines.stream().map(Line::text).toList()),
                lines.stream().flatMap(each -> each.from.stream()).toList());
    }
}
