package se.likvard.source.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.likvard.source.told.Observation;
import se.likvard.source.told.Told;

/** Damaged files of every kind: never an exception, never a number that the line does not print. */
class UnitFuzzTest {

    private static final int FILES = 4000;
    private static final String LETTERS = ";\",{}[]:\n\r.~- 0159xåÅ=@\u00a0\uFEFF\u0000\t|/%";
    private static final List<String> CELLS = List.of(
            "..",
            ".",
            "~100",
            "",
            "-",
            "*",
            "cirka 20",
            "100",
            "0",
            "12,x",
            "1 000",
            "1.000",
            "9,9E+09",
            "0901",
            "NaN",
            "=1+1",
            "101010-2010",
            "CIRKA",
            "MISSING",
            "EXISTS");
    private static final List<String> ORIGINALS = List.of(
            Excerpt.finalMarks(),
            Excerpt.finalMarks(),
            UnitTablesTest.API,
            UnitTablesTest.ORGANISERS,
            UnitTablesTest.REGISTER,
            UnitTablesTest.MAP,
            UnitTablesTest.SERIES,
            UnitTablesTest.PANEL,
            UnitTablesTest.PANEL,
            UnitDocumentsTest.STATISTICS,
            UnitDocumentsTest.STATISTICS + UnitDocumentsTest.STATISTICS.replace("00000011", "00000012"),
            UnitDocumentsTest.UNIT,
            UnitDocumentsTest.SURVEY);
    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile("\\d+"),
            Pattern.compile("\\d+[.,]\\d+"),
            Pattern.compile("\\d{1,3}(?:[ \\u00a0]\\d{3})+"),
            Pattern.compile("\\d{1,3}(?:[ \\u00a0]\\d{3})+[.,]\\d+"));

    @TempDir
    Path folder = Path.of("");

    @Test
    void damagedFilesNeverGiveAFalseNumber() {
        Random random = new Random(20260422);
        int numbers = 0;
        int problems = 0;
        for (int file = 0; file < FILES; file++) {
            String text = damaged(ORIGINALS.get(random.nextInt(ORIGINALS.size())), random);
            Optional<Told> told = new Excerpt(folder).readIfKnown(text.getBytes(StandardCharsets.UTF_8));
            if (told.isPresent()) {
                assertThat(told.get().problems())
                        .allSatisfy(problem -> assertThat(problem.where()).matches("(?s).*:\\d+:\\d+"));
                assertThat(told.get().problems().size())
                        .isGreaterThanOrEqualTo(told.get().lost());
                numbers += printed(told.get(), text) > 0 ? 1 : 0;
                problems += told.get().problems().isEmpty() ? 0 : 1;
            }
        }
        assertThat(numbers).isGreaterThan(FILES / 4);
        assertThat(problems).isGreaterThan(FILES / 4);
    }

    private static String damaged(String original, Random random) {
        String text = original;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            text = switch (random.nextInt(7)) {
                case 0, 1 ->
                    replaced(text, random, Character.toString(LETTERS.charAt(random.nextInt(LETTERS.length()))));
                case 2 -> replaced(text, random, "");
                case 3, 4 -> cellReplaced(text, random);
                case 5 -> lineDoubledOrDropped(text, random);
                default -> random.nextInt(4) == 0 ? text.substring(0, random.nextInt(text.length() + 1)) : text;
            };
        }
        return text;
    }

    private static String replaced(String text, Random random, String with) {
        int at = text.isEmpty() ? 0 : random.nextInt(text.length());
        return text.substring(0, at) + with + text.substring(Math.min(text.length(), at + random.nextInt(2)));
    }

    /** A cell between two separators, or a text between quotation marks, becomes another; or two change places. */
    private static String cellReplaced(String text, Random random) {
        String separator = text.startsWith("{") ? "\"" : text.indexOf(';') >= 0 ? ";" : ",";
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        List<String> cells = new ArrayList<>(Arrays.asList(lines.get(at).split(separator, -1)));
        if (random.nextInt(3) == 0) {
            Collections.swap(cells, random.nextInt(cells.size()), random.nextInt(cells.size()));
        } else {
            cells.set(random.nextInt(cells.size()), CELLS.get(random.nextInt(CELLS.size())));
        }
        lines.set(at, String.join(separator, cells));
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

    /** Returns how many exact numbers were taken, after finding each of them printed in its line. */
    private static int printed(Told told, String text) {
        List<String> lines =
                List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
        int numbers = 0;
        for (Observation each : told.observations()) {
            if (each.value().exact().isPresent() && !text.contains("schoolYearMetrics")) {
                BigDecimal figure = each.value().exact().get().abs();
                Set<BigDecimal> there = numbers(lines.get(each.where().line() - 1));
                assertThat(there)
                        .as(each + " in " + text)
                        .containsAnyOf(plain(figure), plain(figure.scaleByPowerOfTen(2)));
                numbers++;
            }
        }
        return numbers;
    }

    /** Every way to read a number that begins where digits begin: whether a comma parts cells or decimals is not asked. */
    private static Set<BigDecimal> numbers(String line) {
        Set<BigDecimal> numbers = new HashSet<>();
        for (int at = 0; at < line.length(); at++) {
            if (at == 0 || !Character.isDigit(line.charAt(at - 1))) {
                for (Pattern number : NUMBERS) {
                    Matcher matcher = number.matcher(line).region(at, line.length());
                    if (matcher.lookingAt()) {
                        String digits = matcher.group().replaceAll("[ \\u00a0]", "");
                        numbers.add(plain(new BigDecimal(digits.replace(',', '.'))));
                    }
                }
            }
        }
        return numbers;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }
}
