package se.likvard.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.likvard.report.Page;
import se.likvard.rulebook.Rulebook;
import se.likvard.rulebook.Trials;

/** What a sweep gave, as text: a table with bars for one parameter, a grid for two, one long table for more. */
public final class SweepText {

    private static final int BAR = 30;

    private final Sweep sweep;
    private final SweepRows rows;
    private final StringBuilder text = new StringBuilder();

    private SweepText(Sweep sweep, SweepRows rows) {
        this.sweep = sweep;
        this.rows = rows;
    }

    /**
     * The text.
     *
     * @param language English if its language is {@code en}, otherwise Swedish
     */
    public static String of(Sweep sweep, Trials trials, Rulebook rulebook, Locale language) {
        SweepRows rows = new SweepRows(sweep, trials, rulebook, language);
        SweepText text = new SweepText(sweep, rows);
        sweep.varied().forEach(each -> text.line(rows.varied(each)));
        Page answer = new Page(language);
        new SweepAnswer(sweep, rows).sentences().forEach(each -> answer.paragraph(0, each));
        text.text.append('\n').append(answer);
        if (sweep.organisers() > 0) {
            text.grades();
            rows.rules().forEach(text::rule);
        }
        Page notes = new Page(language);
        rows.notes().forEach(each -> notes.item(0, "*", each));
        return text.text + "\n" + notes;
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    private void heading(String heading) {
        line("");
        line(heading);
        line("-".repeat(Math.min(100, heading.length())));
    }

    private void grades() {
        heading(rows.say("Bedömning sammantaget, antal huvudmän", "Overall grade, number of organisers"));
        List<String> kinds = rows.grades().stream().map(rows::grade).toList();
        table(rows.heading(kinds), rows.rows(rows::grades), List.of());
    }

    private void rule(String rule) {
        heading(rows.title(rule));
        if (sweep.varied().size() == 2) {
            grid(rule);
            return;
        }
        List<String> bars = sweep.points().stream()
                .map(point -> rows.said(point, rule))
                .map(said -> bar(said.get(0), said.get(1)))
                .toList();
        table(
                rows.heading(rows.kindsInWords(rule)),
                rows.rows(point -> rows.said(point, rule)),
                sweep.varied().size() == 1 ? bars : List.of());
    }

    /** What is said for sure is filled, what is open is dotted. */
    private String bar(int found, int open) {
        int whole = sweep.organisers();
        return "█".repeat(Math.round((float) BAR * found / whole)) + "░".repeat(Math.round((float) BAR * open / whole));
    }

    private void grid(String rule) {
        Varied down = sweep.varied().get(0);
        Varied across = sweep.varied().get(1);
        line(String.join(" + ", rows.kindsInWords(rule).subList(0, 2))
                + "; "
                + down.parameter()
                + rows.say(" nedåt, ", " down, ")
                + across.parameter()
                + rows.say(" åt höger", " to the right"));
        List<String> heading = new ArrayList<>(List.of(""));
        across.values().forEach(each -> heading.add(rows.value(across.parameter(), each)));
        List<List<String>> cells = new ArrayList<>();
        for (int row = 0; row < down.values().size(); row++) {
            List<String> line = new ArrayList<>(
                    List.of(rows.value(down.parameter(), down.values().get(row))));
            for (int column = 0; column < across.values().size(); column++) {
                Sweep.Point point = sweep.points().get(row * across.values().size() + column);
                List<Integer> said = rows.said(point, rule);
                line.add(said.get(0) + " + " + said.get(1));
            }
            cells.add(line);
        }
        table(heading, cells, List.of());
    }

    private void table(List<String> heading, List<List<String>> cells, List<String> after) {
        List<List<String>> all = new ArrayList<>(List.of(heading));
        all.addAll(cells);
        List<Integer> widths = IntStream.range(0, heading.size())
                .map(column -> all.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .boxed()
                .toList();
        for (int row = 0; row < all.size(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < heading.size(); column++) {
                String cell = all.get(row).get(column);
                line.append(" ".repeat(widths.get(column) - cell.length()))
                        .append(cell)
                        .append("  ");
            }
            line(line + (row == 0 || after.isEmpty() ? "" : after.get(row - 1)));
        }
    }
}
