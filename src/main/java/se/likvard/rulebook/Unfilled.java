package se.likvard.rulebook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.likvard.value.Place;
import se.likvard.value.Problem;

/** What a rule's skeleton asked somebody to fill in, and nobody did. */
public final class Unfilled {

    private static final Pattern MARK = Pattern.compile("\\bFYLL\\b|\\bFILL(?: \\w+)? IN\\b");

    private Unfilled() {}

    /** The first mark in each file of a rules folder, and how many there are. */
    public static List<Problem> in(Path folder) {
        List<Problem> told = new ArrayList<>();
        RuleFiles.in(folder, new ArrayList<>()).files().forEach((file, bytes) -> {
            if (!file.endsWith(".md")) {
                tell(file, new String(bytes, StandardCharsets.UTF_8), told);
            }
        });
        return List.copyOf(told);
    }

    private static void tell(String file, String text, List<Problem> told) {
        Matcher mark = MARK.matcher(text);
        // Nearly every file has neither word, and looking for words is quicker than matching.
        if (!text.contains("FYLL") && !text.contains("FILL") || !mark.find()) {
            return;
        }
        String before = text.substring(0, mark.start());
        int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
        Place place = new Place(file, line, mark.start() - before.lastIndexOf('\n'));
        long number = MARK.matcher(text).results().count();
        told.add(Problem.at(
                place.toString(),
                "något ska fyllas i här (%s i filen): ersätt det eller ta bort kommentaren"
                        .formatted(mark.group() + (number == 1 ? "" : ", " + number + " ställen")),
                "something is to be filled in here (%s in the file): replace it or remove the comment"
                        .formatted(mark.group() + (number == 1 ? "" : ", " + number + " places"))));
    }
}
