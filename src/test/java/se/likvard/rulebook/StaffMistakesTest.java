package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.likvard.value.Problem;

/**
 * What policy staff get wrong, in a copy of shipped rules as {@code check} sees it: one line for one mistake, with file,
 * line, column and the likely meaning.
 */
class StaffMistakesTest {

    private static final String REVISED = "allocation/model-not-revised/model-not-revised.drl";
    /** A rule of its own, so that an edit of the shipped one leaves this test alone. */
    private static final String RULE = """
            rule "allocation/model-not-revised"
                @kind( CONCERN )  @criterion( "RES-02" )  @basis( OBSERVATION )  @law( "2:8b, 4:3" )  @source( "SI 2022:4573" )
                @appliesTo( MUNICIPAL )  @since( "2014-07-01" )
            when
                $model : AllocationModel( inUse == true, schoolForm in ( COMPULSORY, PRESCHOOL ) )
                AllocationModel( this == $model, lastRevised == none || yearsSinceRevision > limit.revisionYears )
            then
                outcome();
            end
            """;

    /** The rules that the mistakes are made in, one that rests on them, and those that their cases speak of. */
    private static final ShippedFiles FILES = ShippedFiles.all()
            .only(
                    "allocation/index-ageing",
                    "allocation/index-misplaces-money",
                    "allocation/index-outdated",
                    "allocation/model-not-evaluated",
                    "allocation/model-not-revised",
                    "compensatory/lasting-low-results",
                    "governance/support-in-place",
                    "governance/support-missing",
                    "patterns/area-deficient",
                    "patterns/negative-spiral",
                    "patterns/turnover-under-weak-governance",
                    "principals/handover-missing",
                    "principals/high-turnover",
                    "principals/induction-missing",
                    "quality-work/cause-analysis-missing",
                    "recommendations/update-allocation-model",
                    "student-health/caseload-high",
                    "study-calm/many-feel-unsafe",
                    "study-calm/preventive-work-missing",
                    "teaching/deficiencies-recur",
                    "teaching/qualified-teachers-low",
                    "teaching/results-below-expected")
            .with(REVISED, RULE);

    private static final String TEXTS = "allocation/model-not-revised/texts.yaml";
    private static final String CASES = "allocation/model-not-revised/cases.yaml";
    private static final String INDEX = "allocation/index-outdated/parameters.yaml";
    private static final String SPIRAL = "patterns/negative-spiral/negative-spiral.drl";
    private static final String TURNOVER = "patterns/turnover-under-weak-governance/turnover-under-weak-governance.drl";

    private record Mistake(String name, ShippedFiles files, String where, String fragment) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(inTheRule(), inOtherFiles(), betweenRules()).flatMap(List::stream);
    }

    private static List<Mistake> inTheRule() {
        return List.of(
                drl("misspelt field", "lastRevised ==", "lastRevisd ==", "lastRevisd", "menade du lastRevised"),
                drl(
                        "misspelt type",
                        "AllocationModel( in",
                        "AlocationModel( in",
                        "AlocationModel",
                        "menade du AllocationModel"),
                drl("= for ==", "inUse == true", "inUse = true", "= true", "skriv =="),
                drl("=> for >=", "yearsSinceRevision >", "yearsSinceRevision =>", "=>", "skriv >="),
                drl("eller for ||", "|| years", "eller years", "eller", "skriv ||"),
                drl("decimal comma", "limit.revisionYears", "3,5", "3,5", "decimalpunkt"),
                drl("percentage sign", "limit.revisionYears", "50 %", "%", "50 % är 0.5"),
                drl("missing comma", "inUse == true, ", "inUse == true ", "schoolForm", "komma"),
                drl("unclosed bracket", "limit.revisionYears )", "limit.revisionYears", "( this", "parentes"),
                drl("no then", "then\n", "", "outcome", "then saknas"),
                drl("unbound variable", "this == $model", "this == $modell", "$modell", "menade du $model"),
                drl("curly quotes", "\"RES-02\"", "”RES-02”", "”RES", "raka citattecken"),
                drl(
                        "unknown limit",
                        "limit.revisionYears",
                        "limit.revisionYear",
                        "limit.",
                        "menade du limit.revisionYears"),
                drl("limit without a likeness", "limit.revisionYears", "limit.xyz", "limit.", "limit.xyz finns inte"),
                drl(
                        "limit in another unit",
                        "limit.revisionYears",
                        "limit.leastPupils",
                        "limit.",
                        "PUPILS men jämförs med YEARS"),
                drl("yearly limit", "limit.revisionYears", "limit.lowMerit", "limit.", "ett värde per läsår"),
                drl("law key without a wording", "\"2:8b, 4:3\"", "\"2:8c, 4:3\"", "2:8c", "menade du 2:8"),
                drl("second law key", "\"2:8b, 4:3\"", "\"2:8b, 99:9\"", "99:9", "99:9 finns inte"),
                drl(
                        "law key before its wording",
                        "\"2:8b, 4:3\"",
                        "\"2:13\"",
                        "2:13",
                        "lagrummet 2:13 har ingen lydelse 2014-07-01"),
                drl(
                        "name is not the folder's",
                        "not-revised\"",
                        "not-renewed\"",
                        "\"allocation",
                        "allocation/model-not-revised"));
    }

    private static List<Mistake> inOtherFiles() {
        return List.of(
                new Mistake(
                        "saved as ISO-8859-1",
                        FILES.with(REVISED, ("// år\n" + FILES.text(REVISED)).getBytes(StandardCharsets.ISO_8859_1)),
                        REVISED + ":1:4",
                        "spara den som UTF-8"),
                new Mistake(
                        "empty rule file", FILES.with(REVISED, ""), REVISED + ":1:1", "filen innehåller ingen regel"),
                new Mistake("empty texts", FILES.with(TEXTS, ""), TEXTS + ":1:1", "tom"),
                new Mistake("no cases", FILES.without(CASES), CASES + ":1:1", "saknas"),
                new Mistake(
                        "rule file named otherwise",
                        FILES.without(REVISED).with("allocation/model-not-revised/model.drl", FILES.text(REVISED)),
                        REVISED + ":1:1",
                        "heta som sin mapp"),
                file(
                        "unknown placeholder",
                        TEXTS,
                        "{model.lastRevised}",
                        "{model.lastRevisd}",
                        "menar du model.lastRevised"),
                file("value out of range", INDEX, "value: 2", "value: 2000", "0–200"),
                file("unknown unit", INDEX, "YEARS", "JEARS", "menar du YEARS"),
                file("unknown status", INDEX, "status: H", "status: X", "okänt ord X"),
                file(
                        "no values",
                        INDEX,
                        FILES.text(INDEX).substring(FILES.text(INDEX).indexOf("\n    -")),
                        " []\n",
                        "minst en post"),
                file("unknown verdict", CASES, "expect: FOUND", "expect: FUND", "menar du FOUND"),
                at("misspelt field of a case", CASES, "inUse: true", "inUsed: true", "inUsed", "Menas \"inUse\""),
                at(
                        "misspelt choice of a case",
                        CASES,
                        "COMPULSORY",
                        "COMPULSARY",
                        "schoolForm: COMPULSARY",
                        "COMPULSORY"),
                at(
                        "misspelt type of a case",
                        CASES,
                        "AllocationModel:",
                        "AlocationModel:",
                        "AlocationModel",
                        "AllocationModel"),
                at(
                        "misspelt own field of a case",
                        CASES,
                        "given: { ",
                        "given: { Organiser: { nam: \"x\" }, ",
                        "nam:",
                        "Menas \"name\""),
                at(
                        "impossible day of a case",
                        CASES,
                        "lastRevised: 20",
                        "lastRevised: 20-1-",
                        "lastRevised: 20-1-",
                        "20-1-"),
                at(
                        "outcome of an unknown rule",
                        SPIRAL.replace("negative-spiral.drl", "cases.yaml"),
                        "rule: principals/high-turnover",
                        "rule: principals/high-turnower",
                        "{ rule: principals/high-turnower",
                        "menar du principals/high-turnover"));
    }

    private static List<Mistake> betweenRules() {
        ShippedFiles circle = FILES.replacing(TURNOVER, "principals/high-turnover", "patterns/negative-spiral")
                .replacing(SPIRAL, "patterns/area-deficient", "patterns/turnover-under-weak-governance");
        return List.of(
                new Mistake(
                        "more than the rule may say",
                        FILES.replacing(TEXTS, "title: \"", "title: \"Misstänkt brist: suspected breach: "),
                        FILES.place(TEXTS, "\""),
                        "får säga misstänkt brist"),
                new Mistake(
                        "parameter named as another",
                        FILES.with(INDEX, FILES.text(INDEX) + FILES.text(INDEX).replace("indexYears", "revisionYears")),
                        "parameters.yaml:",
                        "revisionYears finns redan i " + INDEX),
                file(
                        "reads an unknown rule",
                        TURNOVER,
                        "governance/support-missing",
                        "governance/support-mising",
                        "som inte finns"),
                new Mistake("circle of two patterns", circle, TURNOVER, "som kommer senare"));
    }

    /** A mistake in the rule; it must be told where the marker stands in the changed file. */
    private static Mistake drl(String name, String old, String now, String marker, String fragment) {
        ShippedFiles changed = FILES.replacing(REVISED, old, now);
        String before = changed.text(REVISED).substring(0, changed.text(REVISED).indexOf(marker));
        long line = before.chars().filter(each -> each == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return new Mistake(name, changed, REVISED + ":" + line + ":" + column, fragment);
    }

    /** A mistake told in the very place of a marker in the changed file. */
    private static Mistake at(String name, String path, String old, String now, String marker, String fragment) {
        ShippedFiles changed = FILES.replacing(path, old, now);
        return new Mistake(name, changed, changed.place(path, marker), fragment);
    }

    private static Mistake file(String name, String path, String old, String now, String fragment) {
        return new Mistake(name, FILES.replacing(path, old, now), path, fragment);
    }

    @ParameterizedTest
    @MethodSource
    void mistakes(Mistake mistake, @TempDir Path folder) {
        List<Problem> problems = new RulebookFolder(mistake.files().writeTo(folder)).check();
        assertThat(problems).isNotEmpty().allSatisfy(each -> {
            assertThat(each.where()).matches("[a-z/-]+\\.(drl|yaml):\\d+:\\d+");
            assertThat(each.what().sv()).isNotBlank().doesNotContain("–?");
            assertThat(each.what().en()).isNotBlank();
        });
        assertThat(problems).anySatisfy(each -> {
            assertThat(each.where()).startsWith(mistake.where());
            assertThat(each.what().sv()).contains(mistake.fragment());
        });
        if (mistake.where().startsWith(REVISED)) {
            assertThat(problems)
                    .as("what rests on the rule is not blamed for it")
                    .allMatch(each -> each.where().startsWith("allocation/model-not-revised/"));
        }
    }
}
