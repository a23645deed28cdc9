package se.likvard.paraphrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.likvard.report.Plain;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Parameter;
import se.likvard.rulebook.gate.Citation;
import se.likvard.rulebook.gate.Metadata;
import se.likvard.value.Words;

/** All rules, a row each. */
final class Table {

    private static final List<Words> HEADINGS = List.of(
            new Words("regel", "rule"),
            new Words("rubrik", "title"),
            new Words("slag", "kind"),
            new Words("kriterium", "criterion"),
            new Words("vilar på", "rests on"),
            new Words("lag", "law"),
            new Words("gäller", "applies to"),
            new Words("i kraft", "in force"),
            new Words("gränser", "limits"));

    private Table() {}

    /** The headings, then each rule's cells. */
    static List<List<String>> rows(List<Described> rules, Locale language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS.stream().map(each -> each.in(language)).toList());
        rules.forEach(each -> rows.add(row(each, language)));
        return rows;
    }

    private static List<String> row(Described rule, Locale language) {
        Metadata about = rule.metadata();
        String kind = about.kind().words().in(language)
                + about.grade().map(each -> ": " + each.words().in(language)).orElse("");
        return List.of(
                rule.name(),
                rule.title().in(language),
                kind,
                about.criterion().isEmpty() ? "–" : about.criterion(),
                about.basis().map(each -> each.words().in(language)).orElse("–"),
                or(about.law().stream().map(Citation::key).collect(Collectors.joining(", "))),
                Facts.appliesTo(about).in(language),
                Facts.inForce(about).in(language),
                or(rule.limits().stream().map(Parameter::name).collect(Collectors.joining(", "))));
    }

    private static String or(String text) {
        return text.isEmpty() ? "–" : text;
    }

    /** In columns, each as wide as its widest cell. */
    static String text(List<Described> rules, Locale language) {
        List<List<String>> rows = rows(rules, language).stream()
                .map(row -> row.stream().map(Plain::of).toList())
                .toList();
        int[] widths = IntStream.range(0, HEADINGS.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> length(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            line.append(cell).append(" ".repeat(widths[column] - length(cell) + 2));
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
