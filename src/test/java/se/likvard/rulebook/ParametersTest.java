package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.assessment.Status;
import se.likvard.rulebook.Parameter.Dated;
import se.likvard.value.Problem;
import se.likvard.value.Unit;
import se.likvard.value.Words;

class ParametersTest {

    private static final String BY_DAY = """
            revisionYears:
              unit: YEARS
              values:
                - { from: 2014-07-01, value: 3, status: H, source: "this project's default" }
                - { from: 2020-01-01, value: 2.5, status: V, source: "SI 2022:4573" }
            """;
    private static final String BY_YEAR = """
            lowMerit:
              unit: MERIT_POINTS
              values:
                - { year: 2024, value: 203.9, status: C, source: "Skolverket" }
                - { year: 2025, value: 205.5, status: C, source: "Skolverket" }
            """;

    @Test
    void aValueHoldsFromItsFirstDayUntilTheNext() {
        Parameter parameter = read(BY_DAY).get(0);
        assertThat(parameter.unit()).isEqualTo(Unit.YEARS);
        assertThat(parameter.place()).hasToString("p.yaml:1:1");
        assertThat(parameter.on(LocalDate.of(2014, 6, 30))).isEmpty();
        assertThat(parameter.on(LocalDate.of(2014, 7, 1))).map(Dated::value).contains(BigDecimal.valueOf(3));
        assertThat(parameter.on(LocalDate.of(2019, 12, 31))).map(Dated::status).contains(Status.H);
        assertThat(parameter.on(LocalDate.of(2020, 1, 1))).map(Dated::value).contains(new BigDecimal("2.5"));
        assertThat(parameter.in(2020)).isEmpty();
        assertThat(parameter.firstCovered()).isEqualTo("2014-07-01");
        assertThat(parameter.isYearly()).isFalse();
    }

    @Test
    void aValueForAYearIsForThatYearOnly() {
        Parameter parameter = read(BY_YEAR).get(0);
        assertThat(parameter.in(2025)).map(Dated::value).contains(new BigDecimal("205.5"));
        assertThat(parameter.in(2026)).isEmpty();
        assertThat(parameter.on(LocalDate.of(2025, 11, 1))).isEmpty();
        assertThat(parameter.firstCovered()).isEqualTo("2024");
        assertThat(parameter.isYearly()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "unit: YEARS       | unit: years         | 2:9  | unit: okänt ord years; menar du YEARS?",
                "unit: YEARS       | unit: age           | 2:9  | unit: okänt ord age; här kan stå: SHARE, SHARE_DIFFERENCE",
                "unit: YEARS       | unit: YEARZ         | 2:9  | do you mean YEAR?",
                "unit: YEARS       | units: YEARS        | 2:3  | do you mean unit?",
                "value: 3,         | value: 3.5 %,       | 4:34 | är inget tal",
                "value: 3,         | value: 3,5,         | 4:34 | skriv decimalpunkt: 3.5, inte 3,5",
                "value: 3,         | value: \"3,5\",     | 4:34 | skriv decimalpunkt: 3.5, inte 3,5",
                "value: 3,         | value: 3,500,       | 4:34 | skriv decimalpunkt: 3.500, inte 3,500",
                "value: 3,         | value: \"3\",       | 4:34 | utan citattecken",
                "value: 3,         | value: 201,         | 4:34 | utanför YEARS: 0–200",
                "value: 3,         | value: -1,          | 4:34 | lies outside YEARS",
                "value: 3,         | value: 0.1234567,   | 4:34 | sex decimaler",
                "value: 3,         | value: { a: 1 },    | 4:34 | a number belongs here",
                "value: 3,         | wert: 3,            | 4:27 | okänd nyckel wert",
                "2014-07-01        | 2014-13-01          | 4:15 | inget datum",
                "2014-07-01        | 1 juli 2014         | 4:15 | år-månad-dag",
                "2014-07-01        | 2020-01-01          | 5:7  | 2020-01-01 must come after 2020-01-01",
                "2014-07-01        | 2021-01-01          | 5:7  | ska komma efter 2021-01-01",
                "from: 2014-07-01  | year: 2014          | 5:7  | blanda inte from och year",
                "status: H         | status: UNVERIFIED  | 4:45 | V, C, INF, H",
                "\"SI 2022:4573\"  | \" \"               | 5:58 | texten får inte vara tom",
                "revisionYears     | revision-years      | 1:1  | skriv som revisionYears",
                "revisionYears     | RevisionYears       | 1:1  | is not a name",
            })
    void typicalMistakes(String right, String wrong, String where, String fragment) {
        List<Problem> problems = problems(BY_DAY.replace(right, wrong));
        assertThat(problems).isNotEmpty();
        assertThat(problems)
                .anySatisfy(each -> Told.one(List.of(each), "p.yaml:" + where, fragment))
                .allSatisfy(each ->
                        assertThat(each.what().sv()).isNotEqualTo(each.what().en()));
    }

    @Test
    void everythingMissingIsToldAtOnce() {
        List<Problem> problems = problems("a:\n  values:\n    - {}\nb:\n  unit: YEARS\n  values: []\nc: 3\n");
        assertThat(problems)
                .extracting(each -> each.where() + " " + each.what().en())
                .containsExactly(
                        "p.yaml:2:3 the key unit is missing",
                        "p.yaml:3:7 the key from is missing",
                        "p.yaml:3:7 the key value is missing",
                        "p.yaml:3:7 the key status is missing",
                        "p.yaml:3:7 the key source is missing",
                        "p.yaml:6:11 a list with at least one item belongs here",
                        "p.yaml:7:4 keys with values belong here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value: 3,      | value: 3,5,  | 4:34 | skriv decimalpunkt: 3.5, inte 3,5",
                "value: 2.5,    | value: 2,5,  | 5:34 | write a decimal point: 2.5, not 2,5",
            })
    void aDecimalCommaIsToldOnceAtItsNumber(String right, String wrong, String where, String fragment) {
        Told.one(problems(BY_DAY.replace(right, wrong)), "p.yaml:" + where, fragment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit: YEARS    | units: YEARS | 2:3  | okänd nyckel units; menar du unit?",
                "values:        | vaules:      | 3:3  | okänd nyckel vaules; menar du values?",
                "value: 3,      | valeu: 3,    | 4:27 | unknown key valeu; do you mean value?",
                "from: 2014     | Form: 2014   | 4:9  | unknown key Form; do you mean from?",
            })
    void aMisspeltKeyIsNotMissingToo(String right, String wrong, String where, String fragment) {
        Told.one(problems(BY_DAY.replace(right, wrong)), "p.yaml:" + where, fragment);
    }

    @Test
    void whatStandsUnderAMisspeltKeyIsReadToo() {
        assertThat(problems(BY_DAY.replace("value: 3,", "valeu: 201,")))
                .extracting(Problem::where)
                .containsExactly("p.yaml:4:27", "p.yaml:4:34");
    }

    @Test
    void aSourceIsNamedInBothLanguagesOrOnceForBoth() {
        String both = BY_DAY.replace("\"this project's default\"", "{ sv: \"eget värde\", en: \"own default\" }");
        assertThat(read(both).get(0).values())
                .extracting(Dated::source)
                .containsExactly(new Words("eget värde", "own default"), new Words("SI 2022:4573", "SI 2022:4573"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ sv: eget }             | 5:58 | the key en is missing",
                "{ sv: eget, en: ' ' }    | 5:74 | the text must not be blank",
                "{ sv: a, en: b, fi: c }  | 5:74 | unknown key fi",
                "[ eget, own ]            | 5:58 | a text in quotation marks belongs here",
            })
    void aSourceInHalfIsAProblem(String source, String where, String fragment) {
        Told.one(problems(BY_DAY.replace("\"SI 2022:4573\"", source)), "p.yaml:" + where, fragment);
    }

    @Test
    void bothFromAndYearIsAProblem() {
        List<Problem> problems = problems(BY_DAY.replace("from: 2014-07-01", "from: 2014-07-01, year: 2014"));
        assertThat(problems).extracting(Problem::where).containsExactly("p.yaml:4:33");
    }

    @Test
    void aSoundParameterIsReadBesideABrokenOne() {
        List<Problem> problems = new ArrayList<>();
        List<Parameter> read =
                Parameters.read("p.yaml", Told.bytes(BY_DAY.replace("YEARS", "YEARZ") + BY_YEAR), problems);
        assertThat(read).extracting(Parameter::name).containsExactly("lowMerit");
        assertThat(problems).hasSize(1);
    }

    @Test
    void aNameIsDefinedOnceInTheWholeRulebook() {
        List<Parameter> all = Stream.of("a.yaml", "b.yaml")
                .flatMap(file -> Parameters.read(file, Told.bytes(BY_DAY), new ArrayList<>()).stream())
                .toList();
        List<Problem> problems = new ArrayList<>();
        Parameters.unique(all, problems);
        Told.one(problems, "b.yaml:1:1", "revisionYears finns redan i a.yaml:1:1");
    }

    private static List<Parameter> read(String text) {
        List<Problem> problems = new ArrayList<>();
        List<Parameter> parameters = Parameters.read("p.yaml", Told.bytes(text), problems);
        assertThat(problems).isEmpty();
        return parameters;
    }

    private static List<Problem> problems(String text) {
        return Told.by((bytes, problems) -> Parameters.read("p.yaml", bytes, problems), text);
    }
}
