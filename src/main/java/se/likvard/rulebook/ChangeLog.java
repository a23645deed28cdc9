package se.likvard.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Utf8Text;

/**
 * Reads {@code CHANGES.md}: who changed which rules and values, when and why.
 *
 * <pre>
 * ## 2026-11-22 indexYears, allocation/index-outdated
 * Vem: Anna Andersson, utbildningsförvaltningen
 * Varför: nämndens beslut 2026-11-20, § 112
 * </pre>
 *
 * <p>Text before the first heading is for people. {@code Who} and {@code Why} do as well. A reason may go on over several
 * lines.
 */
final class ChangeLog {

    /** What the file is called in a rules folder. */
    static final String NAME = "CHANGES.md";

    /**
     * One entry.
     *
     * @param names of what was changed: rules, parameters, or files that rules share
     */
    record Entry(LocalDate date, List<String> names, String who, String why, Place place) {

        /** The same entry, wherever it stands in the file. */
        boolean sameAs(Entry other) {
            return date.equals(other.date)
                    && names.equals(other.names)
                    && who.equals(other.who)
                    && why.equals(other.why);
        }
    }

    private static final Pattern HEADING = Pattern.compile("##\\s*(\\S+)\\s*(.*)");
    private static final Pattern WHO = Pattern.compile("(?i)(?:vem|who)\\s*:\\s*(.*)");
    private static final Pattern WHY = Pattern.compile("(?i)(?:varför|why)\\s*:\\s*(.*)");

    private final List<Problem> problems;
    private final List<Entry> entries = new ArrayList<>();

    private ChangeLog(List<Problem> problems) {
        this.problems = problems;
    }

    /** The entries of a file, in its order; every problem is told. */
    static List<Entry> read(byte[] bytes, List<Problem> problems) {
        Utf8Text decoded = Utf8Text.of(bytes);
        if (decoded.badByte().isPresent()) {
            problems.add(Problem.at(
                    new Place(NAME, decoded.lastLine(), decoded.lastColumn()).toString(),
                    "filen är inte UTF-8: spara den som UTF-8",
                    "the file is not UTF-8: save it as UTF-8"));
            return List.of();
        }
        ChangeLog log = new ChangeLog(problems);
        log.all(decoded.text().lines().toList());
        return List.copyOf(log.entries);
    }

    private void all(List<String> lines) {
        int start = next(lines, 0);
        while (start < lines.size()) {
            int end = next(lines, start + 1);
            entry(lines.subList(start, end), new Place(NAME, start + 1, 1)).ifPresent(entries::add);
            start = end;
        }
    }

    /** The line of the next heading, or the end. */
    private static int next(List<String> lines, int from) {
        int line = from;
        while (line < lines.size() && !lines.get(line).matches("##[^#].*|##")) {
            line++;
        }
        return line;
    }

    private Optional<Entry> entry(List<String> lines, Place place) {
        int before = problems.size();
        Matcher heading = HEADING.matcher(lines.get(0).strip());
        boolean written = heading.matches();
        LocalDate date = date(written ? heading.group(1) : "", place);
        List<String> names = Arrays.stream((written ? heading.group(2) : "").split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        if (names.isEmpty()) {
            tell(
                    place,
                    "skriv vad som ändrats efter dagen: en regel eller ett värde, som indexYears",
                    "write what was changed after the day: a rule or a value, as indexYears");
        }
        String who = said(lines, WHO);
        String why = said(lines, WHY);
        if (who.isEmpty()) {
            tell(place, "skriv vem som ändrat: en rad Vem: …", "write who changed it: a line Who: …");
        }
        if (why.isEmpty()) {
            tell(place, "skriv varför: en rad Varför: …", "write why: a line Why: …");
        }
        return problems.size() == before ? Optional.of(new Entry(date, names, who, why, place)) : Optional.empty();
    }

    private LocalDate date(String text, Place place) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            tell(
                    place,
                    "rubriken ska vara ## år-månad-dag och vad som ändrats, som ## 2026-11-22 indexYears",
                    "the heading is ## year-month-day and what was changed, as ## 2026-11-22 indexYears");
            return LocalDate.EPOCH;
        }
    }

    /** What a line of the entry says, with the lines that it goes on over, in one line. */
    private static String said(List<String> lines, Pattern key) {
        StringBuilder text = new StringBuilder();
        boolean on = false;
        for (String line : lines.subList(1, lines.size())) {
            String bare = line.strip().replaceFirst("^[-*]\\s+", "");
            Matcher begins = key.matcher(bare);
            boolean other = WHO.matcher(bare).matches() || WHY.matcher(bare).matches() || bare.matches("(#.*)?");
            if (begins.matches()) {
                on = true;
                text.append(begins.group(1));
            } else {
                on = on && !other;
                text.append(on ? " " + bare : "");
            }
        }
        String said = text.toString().strip();
        return said.matches("[.…]*") ? "" : said;
    }

    private void tell(Place place, String sv, String en) {
        problems.add(Problem.at(place.toString(), sv, en));
    }
}
