package se.likvard.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.likvard.Likvard;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Verdict;

/**
 * What municipalities answered of their models in 2022 (source: SKR's survey, by Kolada): counted, with missing answers as
 * missing, and as the rule on the use of the money judges them.
 */
class SurveyOfModelsTest {

    private static final Path TABLE = Path.of(System.getProperty("likvard.shared", "../shared"))
            .resolve("domain/golden/alloc_13_skr_huvudmannaenkat_forskola_2022.csv");

    private static List<NamedCsvRecord> rows() throws IOException {
        assumeTrue(Files.exists(TABLE), "skipped: the table is not here, set -Dlikvard.shared");
        return CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(Files.readString(TABLE))
                .stream()
                .toList();
    }

    @Test
    void theCountsThatAreToldComeOut() throws IOException {
        List<NamedCsvRecord> answered = answered(rows(), "u11542_model");
        List<NamedCsvRecord> with = yes(answered, "u11542_model");
        assertThat(List.of(with.size(), answered.size())).containsExactly(134, 253);
        assertThat(yesOf(with, "u11543_guidelines")).isEqualTo("33/120");
        assertThat(yesOf(with, "u11544_eval_routine")).isEqualTo("34/117");
        assertThat(yesOf(with, "u11545_evaluated_2y")).isEqualTo("55/120");
        assertThat(byClass(answered, "population_2022", 0, 10_000, 20_000, 50_000, 100_000))
                .containsExactly("16/61", "37/84", "44/68", "22/24", "15/16");
        assertThat(byClass(answered, "schools_y9_2025", 1, 2, 3, 5, 10))
                .containsExactly("20/71", "25/61", "28/50", "28/35", "33/36");
    }

    private static List<NamedCsvRecord> answered(List<NamedCsvRecord> rows, String column) {
        return rows.stream().filter(row -> !row.getField(column).isEmpty()).toList();
    }

    private static List<NamedCsvRecord> yes(List<NamedCsvRecord> rows, String column) {
        return rows.stream().filter(row -> row.getField(column).equals("1")).toList();
    }

    private static String yesOf(List<NamedCsvRecord> rows, String column) {
        return yes(rows, column).size() + "/" + answered(rows, column).size();
    }

    /** Municipalities in each class, from its least number to the next one's. */
    private static List<String> byClass(List<NamedCsvRecord> rows, String column, int... from) {
        Map<Integer, List<NamedCsvRecord>> classes = new TreeMap<>();
        for (NamedCsvRecord row : answered(rows, column)) {
            int number = Integer.parseInt(row.getField(column));
            for (int place = from.length - 1; place >= 0; place--) {
                if (number >= from[place]) {
                    classes.computeIfAbsent(place, any -> new ArrayList<>()).add(row);
                    break;
                }
            }
        }
        return classes.values().stream()
                .map(each -> yesOf(each, "u11542_model"))
                .toList();
    }

    /** Of those who answered all three questions; guidelines, routine, evaluation. */
    @Test
    void theAnswersTogetherComeOut() throws IOException {
        Map<String, Long> together = yes(rows(), "u11542_model").stream()
                .map(row -> row.getField("u11543_guidelines")
                        + row.getField("u11544_eval_routine")
                        + row.getField("u11545_evaluated_2y"))
                .filter(each -> each.length() == 3)
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        assertThat(together)
                .isEqualTo(Map.of(
                        "000", 48L, "001", 21L, "111", 13L, "011", 10L, "101", 7L, "100", 6L, "010", 4L, "110", 2L));
    }

    /** Found where one of the two is lacking, whatever the other is; open where an answer that decides is missing. */
    @Test
    void theRuleOnTheUseOfTheMoneyJudgesTheAnswers() throws IOException {
        Map<String, Verdict> told = new TreeMap<>();
        Map<Verdict, Long> ours = yes(rows(), "u11542_model").stream()
                .map(SurveyOfModelsTest::model)
                .map(model -> told.computeIfAbsent(model, SurveyOfModelsTest::judged))
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        long both = count("1", "1");
        long lacking = count("0", "[01]?") + count("1?", "0");
        assertThat(ours)
                .isEqualTo(Map.of(
                        Verdict.CLEAR, both, Verdict.FOUND, lacking, Verdict.NOT_ASSESSED, 134 - both - lacking));
    }

    private static long count(String guidelines, String routine) throws IOException {
        return yes(rows(), "u11542_model").stream()
                .filter(row -> row.getField("u11543_guidelines").matches(guidelines))
                .filter(row -> row.getField("u11544_eval_routine").matches(routine))
                .count();
    }

    private static Verdict judged(String model) {
        return Likvard.standard()
                .assess(new Municipality().models(model).read(), LocalDate.of(2022, 12, 31))
                .outcomes()
                .stream()
                .filter(each -> each.rule().equals("allocation/use-not-steered"))
                .map(Outcome::verdict)
                .findFirst()
                .orElseThrow();
    }

    private static String model(NamedCsvRecord row) {
        return "[{\"id\":\"f\",\"schoolForm\":\"PRESCHOOL\",\"inUse\":true,\"guidelinesForUse\":%s,\"evaluationRoutine\":%s}]"
                .formatted(flag(row, "u11543_guidelines"), flag(row, "u11544_eval_routine"));
    }

    private static String flag(NamedCsvRecord row, String column) {
        return switch (row.getField(column)) {
            case "1" -> "true";
            case "0" -> "false";
            default -> "null";
        };
    }
}
