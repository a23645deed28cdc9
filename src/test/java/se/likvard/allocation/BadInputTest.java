package se.likvard.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong is told all at once, with its place and what would be right. */
class BadInputTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void everythingThatIsWrongWithSchoolsIsToldAtOnce() throws IOException {
        Path file = file("""
                school;index;pupils;grade 10
                A;100;-5;1
                B;0;20;2
                C;;30;3
                D;120;;4
                A;90;10;5
                """);
        assertThat(told(() -> allocate("proportional", file, "-1")))
                .containsExactly(
                        "budget: -1 must be above zero, at most 1000000000000 and a multiple of SEK 0.01",
                        "schools.csv:6:1: the school A is already there (schools.csv:2:1) and would get money twice",
                        "schools.csv:2:10: the model counts no group of pupils grade 10; the columns of pupils must be called: pupils",
                        "schools.csv:2:7: -5 pupils in pupils is not possible",
                        "schools.csv:5:7: pupils in pupils is missing for D; what is unknown never counts as zero",
                        "schools.csv:3:3: the index 0 lies outside 0.01–1000; leave it blank if it is unknown",
                        "schools.csv:4:3: the index is missing for C; what is unknown never counts as zero");
    }

    @Test
    void cellsThatCannotBeReadAreToldAtOnce() throws IOException {
        Path file = file("""
                skola,typ,index,pupils,pupils
                ,kommunal,100,1,1
                B,statlig,many,1,1
                C,kommunal,100,..,1,9
                """);
        assertThat(told(() -> SchoolsFile.read(file)))
                .containsExactly(
                        "schools.csv:1:24: the heading \"pupils\" is empty or there twice",
                        "schools.csv:2:1: the name or code of the school is missing, or has signs that cannot be seen",
                        "schools.csv:3:3: unknown type statlig; write municipal or independent",
                        "schools.csv:3:11: many is no exact number; leave the cell blank if it is unknown",
                        "schools.csv:4:1: the row has a stray quotation mark or more cells than headings");
    }

    @Test
    void aFileOfSomethingElseIsRefused() throws IOException {
        assertThat(told(() -> SchoolsFile.read(file("{ \"organiser\": 1 }"))))
                .containsExactly("schools.csv: a table (CSV or XLSX) belongs here");
        assertThat(told(() -> SchoolsFile.read(file("a;b\n1;2\n"))))
                .containsExactly("schools.csv:1:1: no row has the heading school (or skola)");
        assertThat(told(() -> SchoolsFile.read(folder.resolve("none.csv"))))
                .singleElement()
                .asString()
                .endsWith("none.csv: the file cannot be read");
    }

    @Test
    void aBudgetBelowTheStatutoryMinimumIsRefused() {
        List<School> three = List.of(organiser("A", "100"), organiser("B", "200"), organiser("C", "0"));
        assertThat(told(() -> Shipped.of("career-steps", "169999.99", three)))
                .containsExactly("budget: SEK 169999.99 does not reach the least amount for 2 recipients, SEK 170000");
        assertThat(Shipped.of("career-steps", "170000", three).paid().exact().orElseThrow())
                .isEqualByComparingTo("170000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "0.005", "1e13", "1e999999999", "1e-999999999"})
    void aBudgetThatIsNoneIsToldAtOnce(String budget) {
        List<School> one = List.of(Shipped.school("A", "10", "100"));
        assertThat(told(() -> Shipped.of("proportional", budget, one)))
                .singleElement()
                .asString()
                .contains("must be above zero, at most 1000000000000 and a multiple of SEK 0.01");
    }

    private static School organiser(String id, String lastYear) {
        SortedMap<String, Stated> pupils = new TreeMap<>();
        pupils.put("year_1", new Stated(id, Optional.of(new BigDecimal(lastYear))));
        return new School(id, id, Optional.empty(), new Stated(id, Optional.empty()), pupils);
    }

    @Test
    void whereNobodyHasAClaimNothingIsShared() {
        List<School> alike = List.of(Shipped.school("A", "10", "100"), Shipped.school("B", "20", "100"));
        assertThat(told(() -> Shipped.of("threshold", "1000", alike)))
                .singleElement()
                .asString()
                .contains("no school has a claim", "the sum of the weights is zero");
    }

    @Test
    void anUnknownIndexIsNeverTheMeanUnlessTheModelSaysSo() {
        List<School> schools = List.of(
                Shipped.school("A", "30", "80"),
                Shipped.school("B", "10", "120"),
                Shipped.school("C", "10", "100").with(new Stated("C", Optional.empty())));
        assertThat(told(() -> Shipped.of("proportional", "1000", schools)))
                .containsExactly("C: the index is missing for C; what is unknown never counts as zero");
        String refuse = "{ rule: REFUSE,";
        Allocation mean = Allocations.of(Shipped.with("proportional/model.yaml", refuse, "{ rule: MEAN,"))
                .of("proportional", schools, Shipped.DAY, Optional.of(new BigDecimal("4600")));
        assertThat(mean.estimated()).singleElement().satisfies(each -> {
            assertThat(each.school().id()).isEqualTo("C");
            assertThat(each.gross().rounded()).isEqualByComparingTo("920");
        });
        Allocation named = Allocations.of(Shipped.with("proportional/model.yaml", refuse, "{ rule: VALUE, value: 240,"))
                .of("proportional", schools, Shipped.DAY, Optional.of(new BigDecimal("6000")));
        assertThat(named.schools().get(2).gross().rounded()).isEqualByComparingTo("2400");
    }

    @Test
    void aSchoolWhoseTypeDecidesNeedsOne() {
        School untyped = new School("A", "A", Optional.empty(), new Stated("A", Optional.empty()), new TreeMap<>());
        assertThat(told(() -> Shipped.of("goteborg", "1000", List.of(untyped))))
                .hasSize(14)
                .contains("A: A lacks the type of organiser, which the model goes by");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "share: { value: 0.85 | share: { value: 0.80 | the shares of the pools are 0.95 together, and must be 1",
                "fritids_6_9: 1.000 | 9: 1.000 | pupils in 9 are in two pools, compulsory and leisure",
                "scale: PROPORTIONAL | scale: PROPORTINAL | do you mean PROPORTIONAL?",
                "scale: PROPORTIONAL | scale: SLIDING | from and to belong to SLIDING, which needs both",
                "rule: TYPE_MEAN | rule: VALUE | the key value is missing",
                "value: 0.01 | value: 0 | must be at least one öre",
                "status: H | status: X | status: unknown word X",
                "type: MUNICIPAL | type: MUNICIPLE | do you mean MUNICIPAL?",
                "value: -0.48 | value: -1.48 | lies outside SHARE_DIFFERENCE",
                "7: 1.420 | 7: '1,420' | write a decimal point: 1.420, not 1,420",
                "from: 2026-01-01 | from: 2026-13-01 | is not a date",
            })
    void everyMistakeInAModelIsToldWithItsPlace(String right, String wrong, String told) {
        SortedMap<String, byte[]> files = Shipped.with("goteborg/model.yaml", right, wrong);
        assertThat(told(() -> Allocations.of(files)))
                .anyMatch(each -> each.contains(told))
                .allMatch(each -> each.matches("(?s)allocation-models/goteborg/model\\.yaml:\\d+:\\d+: .*"));
    }

    @Test
    void aModelThatGoesByAnIndexSaysWhatIsDoneWithoutOne() {
        assertThat(told(() -> Allocations.of(Shipped.with("proportional/model.yaml", "unknownIndex:", "#"))))
                .singleElement()
                .asString()
                .contains("the model goes by an index: say with unknownIndex what is done where it is unknown");
    }

    @Test
    void aModelWithoutExamplesIsNone() {
        SortedMap<String, byte[]> files = new TreeMap<>(Shipped.files());
        files.remove("allocation-models/goteborg/cases.yaml");
        assertThat(told(() -> Allocations.of(files)))
                .containsExactly("allocation-models/goteborg/cases.yaml:1:1: the file is missing");
    }

    @Test
    void aFormulaTellsEveryFigureThatIsMissingOrUnknown() {
        FormulaVersion salsa =
                Shipped.MODELS.formula("salsa-2016").on(Shipped.DAY).orElseThrow();
        assertThat(told(() -> salsa.of(Map.of("boys", BigDecimal.ONE, "girls", BigDecimal.ONE))))
                .containsExactly(
                        ": newlyArrived is missing; what is unknown never counts as zero",
                        ": parentsEducation is missing; what is unknown never counts as zero",
                        ": the formula does not know girls");
    }

    @Test
    void aFormulaFileIsCheckedAsAModelIs() {
        assertThat(told(() -> Allocations.of(Shipped.with(
                        "salsa-2016/formula.yaml",
                        "gives: POINTS",
                        "gives: POINT",
                        "rule: LEAVE_OUT, status: H,",
                        "rule: MEAN, status: H,",
                        "value: 93.567",
                        "value: 93,567"))))
                .satisfiesExactlyInAnyOrder(
                        each -> assertThat(each).contains("formula.yaml:5:8", "unknown word", "POINTS"),
                        each -> assertThat(each).contains("formula.yaml:10:", "unknown word MEAN"),
                        each -> assertThat(each).contains("formula.yaml:11:", "93,567"));
    }

    @Test
    void versionsOfAFormulaStandInOrderOfTime() {
        assertThat(
                        told(
                                () -> Allocations.of(
                                        Shipped.with(
                                                "salsa-2016/formula.yaml",
                                                "  - from: 2015-07-01",
                                                "  - { from: 2020-01-01, source: s, unknown: { rule: REFUSE, status: H, source: s }, constant: { value: 1, status: H, source: s }, terms: { boys: { value: 1, status: H, source: s } } }\n  - from: 2015-07-01"))))
                .singleElement()
                .satisfies(each -> assertThat(each).contains("formula.yaml:9:5", "in order of time"));
    }

    @Test
    void aModelIsNamedAndInForceAndHasABudget() {
        List<School> schools = List.of(Shipped.school("A", "10", "100"));
        assertThat(told(() -> Shipped.of("proportionel", "1", schools)))
                .containsExactly(": there is no model proportionel; do you mean proportional?");
        assertThat(told(() -> Shipped.MODELS.of("goteborg", schools, Shipped.DAY.minusYears(9), Optional.empty())))
                .containsExactly(": goteborg applies from 2026-01-01");
        assertThat(told(() -> Shipped.MODELS.of("goteborg", schools, Shipped.DAY, Optional.empty())))
                .containsExactly(": the model has no budget of its own; state it");
    }

    private void allocate(String model, Path file, String budget) {
        Shipped.of(model, budget, SchoolsFile.read(file).schools());
    }

    private List<String> told(ThrowingCallable call) {
        return catchThrowableOfType(InvalidAllocationException.class, call).problems().stream()
                .map(each -> (each.where() + ": " + each.what().en()).replace(folder + "/", ""))
                .toList();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("schools.csv"), text);
    }
}
