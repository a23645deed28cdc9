package se.likvard.source.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.likvard.source.told.Observation;
import se.likvard.source.told.Told;
import se.likvard.value.Known;
import se.likvard.value.Place;

/** Damaged files end in values or messages: never an exception, never a number where no number stands. */
class MunicipalityFuzzTest {

    private static final int FILES = 600;
    private static final String LETTERS = ";\"\n\r,.~- 0159xåÅ\u00a0\uFEFF\u0000\t|/%{}[]:=@N";
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
            "9,9E+09",
            "0901",
            "NaN",
            "null",
            "=1+1",
            "19121212-1212",
            "a@b.se",
            "Kommun",
            "2024/25",
            "Valt läsår: 2020/21",
            "\"Missing\"");

    @TempDir
    Path folder = Path.of("");

    static List<String> texts() {
        return List.of(
                Tables.PUPILS,
                Tables.TEACHERS,
                Tables.COSTS,
                Tables.ELIGIBILITY,
                Tables.OVER_TIME,
                Tables.PANEL,
                Tables.SAMPLE,
                Tables.ANSWER);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void damagedFilesNeverGiveAFalseNumber(String text) {
        Random random = new Random(20261122);
        String separator = text.contains("Kommunal") ? ";" : ",";
        int withNumbers = 0;
        int withProblems = 0;
        for (int file = 0; file < FILES; file++) {
            String damaged = damaged(text, random);
            Optional<Told> told = new Written(folder).anyTold(damaged);
            if (told.isPresent()) {
                assertThat(told.get().problems())
                        .allSatisfy(problem -> assertThat(problem.where()).matches("(?s).*:\\d+:\\d+"));
                told.get().observations().forEach(each -> stands(each, damaged, separator));
                withNumbers += told.get().observations().isEmpty() ? 0 : 1;
                withProblems += told.get().problems().isEmpty() ? 0 : 1;
            }
        }
        assertThat(withNumbers).isGreaterThan(FILES / 5);
        assertThat(withProblems).isGreaterThan(FILES / 10);
    }

    /** An exact number stands at its place in the file, read by another way. */
    private static void stands(Observation observation, String text, String separator) {
        if (!(observation.value() instanceof Known<BigDecimal> known)) {
            return;
        }
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String[] lines = unmarked.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        Place where = observation.where();
        String line = lines[where.line() - 1];
        if (text.startsWith("{")) {
            String digits = known.value().stripTrailingZeros().unscaledValue().toString();
            String rest = String.join("", Arrays.asList(lines).subList(where.line() - 1, lines.length));
            assertThat(rest.replaceAll("[. ]", "")).contains(digits.substring(0, Math.min(5, digits.length())));
            return;
        }
        boolean isQuoted = line.contains("\"");
        String from = isQuoted ? line.replace("\"", "") : line.substring(where.column() - 1);
        assertThat(Arrays.stream(from.split(separator, -1)).limit(isQuoted ? 99 : 1))
                .as(observation + " in " + line)
                .anyMatch(cell -> is(cell, known.value()));
    }

    private static boolean is(String cell, BigDecimal value) {
        String plain = cell.strip().replaceAll("[ \u00a0\u202f]", "").replace(',', '.');
        return plain.matches("-?\\d+(\\.\\d+)?")
                && List.of(0, -2).stream()
                        .map(shift ->
                                new BigDecimal(plain).scaleByPowerOfTen(shift).subtract(value))
                        .anyMatch(off -> off.abs().compareTo(new BigDecimal("0.0000005")) <= 0);
    }

    private static String damaged(String text, Random random) {
        String damaged = text;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            damaged = switch (random.nextInt(7)) {
                case 0 -> replaced(damaged, random, letter(random));
                case 1 -> replaced(damaged, random, "");
                case 2, 3 -> cellReplaced(damaged, random);
                case 4 -> lineMoved(damaged, random);
                case 5 -> random.nextInt(3) == 0 ? damaged.substring(0, random.nextInt(damaged.length() + 1)) : damaged;
                default -> cellReplaced(replaced(damaged, random, letter(random)), random);
            };
        }
        return damaged;
    }

    private static String letter(Random random) {
        return Character.toString(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }

    private static String replaced(String text, Random random, String with) {
        int at = text.isEmpty() ? 0 : random.nextInt(text.length());
        return text.substring(0, at) + with + text.substring(Math.min(text.length(), at + random.nextInt(2)));
    }

    private static String cellReplaced(String text, Random random) {
        String[] lines = text.split("\n", -1);
        int line = random.nextInt(lines.length);
        String separator = lines[line].contains(";") ? ";" : ",";
        String[] cells = lines[line].split(separator, -1);
        cells[random.nextInt(cells.length)] = CELLS.get(random.nextInt(CELLS.size()));
        lines[line] = String.join(separator, cells);
        return String.join("\n", lines);
    }

    private static String lineMoved(String text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        String line = lines.remove(random.nextInt(lines.size()));
        if (random.nextBoolean()) {
            lines.add(random.nextInt(lines.size() + 1), line);
        }
        return String.join("\n", lines);
    }
}
