package se.likvard.rulebook.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.value.Place;

/** Puts comments back where they stood: above the line that followed them, or after the line that they ended. */
final class Remarks {

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    private final List<Line> lines;
    private final TreeMap<Place, Integer> lineOf = new TreeMap<>(ORDER);
    private final List<List<String>> above = new ArrayList<>();
    private final List<List<String>> after = new ArrayList<>();

    private Remarks(List<Line> lines) {
        this.lines = lines;
        for (int line = 0; line < lines.size(); line++) {
            above.add(new ArrayList<>());
            after.add(new ArrayList<>());
            for (Place place : lines.get(line).from()) {
                lineOf.put(place, line);
            }
        }
        above.add(new ArrayList<>());
    }

    /** The whole text, ended by a line feed. */
    static String in(List<Line> lines, List<Token> words, List<Token> comments) {
        Remarks remarks = new Remarks(lines);
        Optional<Token> before = Optional.empty();
        for (Token comment : comments) {
            boolean ends = Stream.concat(words.stream(), before.stream()).anyMatch(each -> endsOnLine(each, comment));
            remarks.put(comment, ends);
            before = ends ? Optional.of(comment) : Optional.empty();
        }
        return remarks.text();
    }

    /** Whether something stands before a comment on its first line. */
    private static boolean endsOnLine(Token token, Token comment) {
        int breaks = (int) token.text().chars().filter(each -> each == '\n').count();
        return token.end() <= comment.start()
                && token.place().line() + breaks == comment.place().line();
    }

    private void put(Token comment, boolean ends) {
        var near = ends ? lineOf.floorEntry(comment.place()) : lineOf.ceilingEntry(comment.place());
        if (near == null) {
            above.get(ends ? 0 : lines.size()).add(comment.text().stripTrailing());
        } else {
            (ends ? after : above).get(near.getValue()).add(comment.text().stripTrailing());
        }
    }

    /** Those that end with their line come last, or they would take the others in. */
    private static Stream<String> inOrder(List<String> comments) {
        return comments.stream().sorted(Comparator.comparing(each -> each.startsWith("//")));
    }

    private String text() {
        List<String> text = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            String own = lines.get(line).text();
            String indent = own.substring(0, own.length() - own.stripLeading().length());
            above.get(line).forEach(each -> text.add(indent + each));
            text.add(Stream.concat(Stream.of(own), inOrder(after.get(line))).collect(Collectors.joining("  ")));
        }
        text.addAll(above.get(lines.size()));
        return String.join("\n", text) + "\n";
    }
}
