package se.likvard.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;

/** Damaged files: never an exception, never a row lost without a word, never a number where the file has none. */
class SkolverketFuzzTest {

    private static final int FILES = 3000;
    private static final String LETTERS = ";\"\n\r,.~- 0159xåÅ\u00a0\uFEFF\u0000\t|/%";
    private static final List<String> CELLS =
            List.of("..", ".", "~100", "", "-", "*", "cirka 20", "100", "0", "12,x", "1 000", "9,9E+09", "0901", "NaN");

    @TempDir
    Path folder = Path.of("");

    @Test
    void damagedFilesNeverGiveAFalseNumber() {
        Random random = new Random(20251122);
        int withNumbers = 0;
        int withProblems = 0;
        for (int file = 0; file < FILES; file++) {
            String text = damaged(random);
            Imported imported = new Excerpt(folder).read(any -> text);
            assertThat(imported.problems())
                    .allSatisfy(problem -> assertThat(problem.where()).matches("(?s).*:\\d+:\\d+"));
            nothingIsLost(imported, text);
            withNumbers += numbersAreThere(imported, text) > 0 ? 1 : 0;
            withProblems += imported.problems().isEmpty() ? 0 : 1;
        }
        assertThat(withNumbers).isGreaterThan(FILES / 4);
        assertThat(withProblems).isGreaterThan(FILES / 4);
    }

    private static String damaged(Random random) {
        String text = Excerpt.text();
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            text = switch (random.nextInt(8)) {
                case 0, 1 ->
                    replaced(text, random, Character.toString(LETTERS.charAt(random.nextInt(LETTERS.length()))));
                case 2 -> replaced(text, random, "");
                case 3, 4 -> cellReplaced(text, random);
                case 5 -> cellsSwapped(text, random);
                case 6 -> lineDoubledOrDropped(text, random);
                default -> random.nextInt(4) == 0 ? text.substring(0, random.nextInt(text.length() + 1)) : text;
            };
        }
        return text;
    }

    private static String replaced(String text, Random random, String with) {
        int at = text.isEmpty() ? 0 : random.nextInt(text.length());
        return text.substring(0, at) + with + text.substring(Math.min(text.length(), at + random.nextInt(2)));
    }

    private static String cellReplaced(String text, Random random) {
        return changed(
                text,
                random,
                cells -> cells.set(random.nextInt(cells.size()), CELLS.get(random.nextInt(CELLS.size()))));
    }

    private static String cellsSwapped(String text, Random random) {
        return changed(
                text,
                random,
                cells -> Collections.swap(cells, random.nextInt(cells.size()), random.nextInt(cells.size())));
    }

    private static String changed(String text, Random random, Consumer<List<String>> change) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = Math.min(lines.size() - 1, Excerpt.HEADER - 1 + random.nextInt(11));
        List<String> cells = new ArrayList<>(Arrays.asList(lines.get(at).split(";", -1)));
        change.accept(cells);
        lines.set(at, String.join(";", cells));
        return String.join("\n", lines);
    }

    private static String lineDoubledOrDropped(String text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int from = random.nextInt(lines.size());
        if (random.nextBoolean()) {
            lines.add(random.nextInt(lines.size() + 1), lines.get(from));
        } else {
            lines.remove(from);
        }
        return String.join("\n", lines);
    }

    /** Every line below the header is a row, a skipped row that is told, or a footnote. */
    private static void nothingIsLost(Imported imported, String text) {
        FileSummary file = imported.summary().files().get(0);
        if (file.rows() + file.skipped().size() + file.footnoteLines() == 0) {
            assertThat(imported.problems()).isNotEmpty();
            return;
        }
        List<String> lines = lines(text);
        int below = lines.size() - header(lines).orElseThrow() - 1;
        assertThat(file.rows() + file.skipped().size() + file.footnoteLines()).isEqualTo(below);
        assertThat(imported.problems())
                .hasSizeGreaterThanOrEqualTo(file.skipped().size());
        assertThat(imported.summary().units()).isLessThanOrEqualTo(file.units());
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\r\n|\r|\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private static Optional<Integer> header(List<String> lines) {
        for (int index = 0; index < lines.size(); index++) {
            if (headings(lines.get(index)).containsAll(List.of("skolenhetskod", "huvudmanorgnr"))) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    private static List<String> headings(String header) {
        return Arrays.stream(header.split(";", -1))
                .map(cell -> cell.toLowerCase(Locale.ROOT).replaceAll("[^a-zåäö0-9]", ""))
                .toList();
    }

    /** Returns how many numbers were imported, after finding each of them in the file again. */
    private static int numbersAreThere(Imported imported, String text) {
        List<String> lines = lines(text);
        List<String> headings =
                header(lines).map(index -> headings(lines.get(index))).orElse(List.of());
        int numbers = 0;
        for (var organiser : imported.organisers()) {
            for (SchoolUnit unit : organiser.schoolUnits()) {
                for (var printed : printed(unit.schoolYears().items().get(0)).entrySet()) {
                    int code = headings.indexOf("skolenhetskod");
                    int figure = headings.indexOf(printed.getKey());
                    assertThat(lines)
                            .as(unit.schoolUnitCode() + printed)
                            .anyMatch(line -> (line.contains("\"") && line.contains(unit.schoolUnitCode()))
                                    || isPrinted(
                                            line.split(";", -1),
                                            code,
                                            unit.schoolUnitCode(),
                                            figure,
                                            printed.getValue()));
                    numbers++;
                }
            }
        }
        return numbers;
    }

    /** The exact figures of a year by their plain headings, as they must be printed. */
    private static Map<String, BigDecimal> printed(SchoolYear year) {
        Map<String, BigDecimal> printed = new TreeMap<>();
        year.gradeNinePupils().exact().ifPresent(pupils -> printed.put("antalelever", pupils));
        year.allSubjectsPassed()
                .exact()
                .ifPresent(share ->
                        printed.put("andeleleversomuppfylltbetygskriteriernaiallaämnen", share.movePointRight(2)));
        year.eligibility()
                .exact()
                .ifPresent(share -> printed.put("andeleleverbehörigatillyrkesprog", share.movePointRight(2)));
        year.meritValue().exact().ifPresent(merit -> printed.put("genomsnittligtmeritvärde17ämnen", merit));
        return printed;
    }

    private static boolean isPrinted(String[] cells, int code, String unitCode, int figure, BigDecimal printed) {
        if (cells.length <= Math.max(code, figure) || !cells[code].strip().equals(unitCode)) {
            return false;
        }
        String digits = cells[figure].replaceAll("[\\h]", "").replace(',', '.');
        return digits.matches("[0-9]+(\\.[0-9]+)?") && new BigDecimal(digits).compareTo(printed) == 0;
    }
}
