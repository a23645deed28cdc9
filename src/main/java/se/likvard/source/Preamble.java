package se.likvard.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.likvard.value.Problem;

/**
 * What stands before the rows and says what the file is. The file is known by its content, never by its name.
 *
 * @param schoolYear the year it ends; 0 while there are problems
 * @param header found by its content: the number of lines before it varies
 * @param problems why the file cannot be read; empty when it can
 */
record Preamble(int schoolYear, Optional<Header> header, List<Problem> problems) {

    private static final String TITLE = "Grundskola - Slutbetyg årskurs 9";

    /** The only selection that is about all pupils; the same title is used for girls and boys apart. */
    private static final String ALL_PUPILS = "samtliga elever";

    private static final Pattern SCHOOL_YEAR = Pattern.compile("Valt läsår:\\s*(\\d{4})/(\\d{2})");

    static Preamble of(String file, List<String> texts) {
        List<Line> before = new ArrayList<>();
        Optional<Header> header = Optional.empty();
        for (int index = 0; index < texts.size() && header.isEmpty(); index++) {
            Optional<Line> line = Line.of(file, index + 1, texts.get(index));
            header = line.filter(Header::is).map(Header::of);
            line.ifPresent(before::add);
        }
        List<Problem> problems = new ArrayList<>(titleProblems(file, before));
        Optional<Integer> year =
                before.stream().flatMap(line -> schoolYear(line).stream()).findFirst();
        if (problems.isEmpty() && year.isEmpty()) {
            problems.add(noYear(file));
        }
        if (problems.isEmpty()) {
            header.ifPresentOrElse(found -> problems.addAll(found.problems()), () -> problems.add(noHeader(file)));
        }
        return new Preamble(year.orElse(0), header, problems);
    }

    private static List<Problem> titleProblems(String file, List<Line> before) {
        Optional<Line> title =
                before.stream().filter(line -> line.cell(0).startsWith(TITLE)).findFirst();
        if (title.isEmpty()) {
            return List.of(otherFile(file, before));
        }
        String selection = title.get().cell(0).substring(TITLE.length()).replaceFirst("^[, ]+", "");
        return selection.isEmpty() || selection.equals(ALL_PUPILS)
                ? List.of()
                : List.of(otherPupils(title.get(), selection));
    }

    /** The year that a line "Valt läsår: 2024/25" tells, if its two halves follow each other. */
    private static Optional<Integer> schoolYear(Line line) {
        Matcher matcher = SCHOOL_YEAR.matcher(line.cell(0));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int ends = Integer.parseInt(matcher.group(1)) + 1;
        boolean plausible = ends >= 1990 && ends <= 2100 && ends % 100 == Integer.parseInt(matcher.group(2));
        return plausible ? Optional.of(ends) : Optional.empty();
    }

    private static Problem otherFile(String file, List<Line> before) {
        String found = before.stream()
                .map(line -> line.cell(0))
                .filter(cell -> !cell.isEmpty())
                .limit(3)
                .collect(Collectors.joining(" | "));
        return Problem.at(
                file + ":1:1",
                "filen är inte \"" + TITLE + "\" per skolenhet; den börjar: " + found,
                "the file is not \"" + TITLE + "\" per school unit; it begins: " + found);
    }

    private static Problem otherPupils(Line title, String selection) {
        return Problem.at(
                title.where(0),
                "urvalet är \"" + selection + "\"; välj \"" + ALL_PUPILS + "\"",
                "the selection is \"" + selection + "\"; choose \"" + ALL_PUPILS + "\" (all pupils)");
    }

    private static Problem noYear(String file) {
        return Problem.at(
                file + ":1:1",
                "raden \"Valt läsår: 2024/25\" saknas eller har inget läsår; utan den vet ingen vilket år det gäller",
                "the line \"Valt läsår: 2024/25\" is missing or has no school year; nobody can tell the year without it");
    }

    private static Problem noHeader(String file) {
        return Problem.at(
                file + ":1:1",
                "ingen rubrikrad med Skola; Skol-enhetskod; … hittades; cellerna ska skiljas med semikolon",
                "no header with Skola; Skol-enhetskod; … was found; cells must be separated by semicolons");
    }
}
