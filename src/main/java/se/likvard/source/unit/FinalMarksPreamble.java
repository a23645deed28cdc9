package se.likvard.source.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.likvard.source.told.Grid;
import se.likvard.source.told.Period;
import se.likvard.value.Problem;

/**
 * What stands before the rows and says what the file is.
 *
 * @param schoolYear the year it ends; 0 while there are problems
 * @param problems why the file cannot be read; empty when it can
 */
record FinalMarksPreamble(int schoolYear, List<Problem> problems) {

    private static final String TITLE = "Grundskola - Slutbetyg årskurs 9";

    /** The only selection that is about all pupils; the same title is used for girls and boys apart. */
    private static final String ALL_PUPILS = "samtliga elever";

    private static final Pattern SCHOOL_YEAR = Pattern.compile("Valt läsår:\\s*(\\S+)");

    static FinalMarksPreamble of(Grid grid, Optional<Headings> headings) {
        List<Grid.Row> titles = like(grid, FinalMarksPreamble::isTitle);
        List<Grid.Row> years = like(grid, row -> row.cell(0).startsWith("Valt läsår:"));
        Optional<Integer> year = years.isEmpty() ? Optional.empty() : schoolYear(years.get(0));
        List<Problem> problems = new ArrayList<>();
        titleProblem(grid, titles).ifPresent(problems::add);
        if (titles.size() > 1 || years.size() > 1) {
            problems.add(twoTables(titles.size() > 1 ? titles.get(1) : years.get(1)));
        }
        if (problems.isEmpty() && year.isEmpty()) {
            problems.add(noYear(grid, years));
        }
        if (problems.isEmpty()) {
            headings.ifPresentOrElse(found -> problems.addAll(found.problems()), () -> problems.add(noHeader(grid)));
        }
        return new FinalMarksPreamble(year.orElse(0), problems);
    }

    static boolean isTitle(Grid.Row row) {
        return row.cell(0).startsWith(TITLE);
    }

    private static List<Grid.Row> like(Grid grid, Predicate<Grid.Row> line) {
        return grid.rows().stream().filter(line).toList();
    }

    private static Optional<Problem> titleProblem(Grid grid, List<Grid.Row> titles) {
        if (titles.isEmpty()) {
            return Optional.of(otherFile(grid));
        }
        String selection = titles.get(0).cell(0).substring(TITLE.length()).replaceFirst("^[, ]+", "");
        return selection.isEmpty() || selection.equals(ALL_PUPILS)
                ? Optional.empty()
                : Optional.of(otherPupils(titles.get(0), selection));
    }

    private static Optional<Integer> schoolYear(Grid.Row row) {
        Matcher matcher = SCHOOL_YEAR.matcher(row.cell(0));
        return matcher.matches() ? Period.schoolYear(matcher.group(1)).map(Period::year) : Optional.empty();
    }

    private static Problem otherFile(Grid grid) {
        String found = grid.rows().stream()
                .map(row -> row.cell(0))
                .filter(cell -> !cell.isEmpty())
                .limit(3)
                .collect(Collectors.joining(" | "));
        return Problem.at(
                grid.file() + ":1:1",
                "filen är inte \"" + TITLE + "\" per skolenhet; den börjar: " + found,
                "the file is not \"" + TITLE + "\" per school unit; it begins: " + found);
    }

    private static Problem otherPupils(Grid.Row title, String selection) {
        return Problem.at(
                title.where(0).toString(),
                "urvalet är \"" + selection + "\"; välj \"" + ALL_PUPILS + "\"",
                "the selection is \"" + selection + "\"; choose \"" + ALL_PUPILS + "\" (all pupils)");
    }

    private static Problem twoTables(Grid.Row second) {
        return Problem.at(
                second.where(0).toString(),
                "här börjar en andra tabell; lägg varje tabell i sin egen fil",
                "a second table begins here; put each table into a file of its own");
    }

    private static Problem noYear(Grid grid, List<Grid.Row> years) {
        return Problem.at(
                years.isEmpty() ? grid.file() + ":1:1" : years.get(0).where(0).toString(),
                "raden \"Valt läsår: 2024/25\" saknas eller har inget läsår; utan den vet ingen vilket år det gäller",
                "the line \"Valt läsår: 2024/25\" is missing or has no school year; nobody can tell the year without it");
    }

    private static Problem noHeader(Grid grid) {
        return Problem.at(
                grid.file() + ":1:1",
                "ingen rubrikrad med Skola; Skol-enhetskod; … hittades; cellerna ska skiljas med semikolon",
                "no header with Skola; Skol-enhetskod; … was found; cells must be separated by semicolons");
    }
}
