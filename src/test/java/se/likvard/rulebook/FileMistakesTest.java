package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.likvard.value.Problem;

/** One mistake in the files around a rule: told once, in its very place and in both languages, with what would be right. */
class FileMistakesTest {

    private static final ShippedFiles SHIPPED = ShippedFiles.all()
            .only("allocation/index-outdated", "allocation/model-not-revised", "principals/high-turnover");
    private static final String FOLDER = "allocation/index-outdated/";
    private static final String RULE = FOLDER + "index-outdated.drl";
    private static final String TEXTS = FOLDER + "texts.yaml";
    private static final String VALUES = FOLDER + "parameters.yaml";
    private static final String CASES = FOLDER + "cases.yaml";

    /** Files of the test's own, so that an edit of the shipped ones leaves it alone. */
    private static final ShippedFiles FILES =
            SHIPPED.with(RULE, """
                    rule "allocation/index-outdated"
                        @kind( CONCERN )  @criterion( "RES-02" )  @basis( OBSERVATION )  @law( "2:8b" )  @source( "SI 2022:4573" )
                        @appliesTo( MUNICIPAL )  @since( "2014-07-01" )
                    when
                        $model : AllocationModel( inUse == true )
                        AllocationModel( this == $model, indexAge > limit.indexYears )
                    then
                        outcome();
                    end
                    """).with(TEXTS, """
                    sv:
                      title: "Modellens index är gammalt"
                      found: "Indexet beskriver {model.indexYear}."
                      clear: "Indexet är aktuellt."
                    en:
                      title: "The model's index is old"
                      found: "The index describes {model.indexYear}."
                      clear: "The index is current."
                    """).with(VALUES, """
                    indexYears:
                      unit: YEARS
                      values:
                        - { from: 2014-07-01, value: 2, status: H, source: { sv: "eget värde", en: "own value" } }
                        - { from: 2020-07-01, value: 3, status: H, source: { sv: "eget värde", en: "own value" } }
                    """).with(CASES, """
                    - case: the index is old
                      asOf: 2025-11-01
                      given: { AllocationModel: { schoolForm: COMPULSORY, inUse: true, introduced: 2012-01-01, indexYear: 2019 } }
                      expect: FOUND
                    """);

    /**
     * A mistake and what is told of it.
     *
     * @param marker begins where it is told
     */
    private record Mistake(String name, String file, String old, String now, String marker, String sv, String en) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(texts(), values(), cases(), law()).flatMap(List::stream);
    }

    private static List<Mistake> texts() {
        return List.of(
                new Mistake("key of texts", TEXTS, "  clear: \"Ind", "  cleer: \"Ind", "cleer", "clear", "clear"),
                new Mistake("language", TEXTS, "en:\n", "eng:\n", "eng", "en", "en"),
                new Mistake(
                        "missing translation",
                        TEXTS,
                        "  clear: \"The index is current.\"\n",
                        "",
                        "title: \"The",
                        "clear saknas",
                        "clear is missing"),
                new Mistake(
                        "placeholder",
                        TEXTS,
                        "beskriver {model.indexYear}",
                        "beskriver {model.indexYer}",
                        "{model.indexYer}",
                        "model.indexYear",
                        "model.indexYear"),
                new Mistake(
                        "placeholder of no variable",
                        TEXTS,
                        "beskriver {model.indexYear}",
                        "beskriver {unit.name}",
                        "{unit.name}",
                        "platshållare",
                        "placeholder"),
                new Mistake(
                        "placeholder of no limit",
                        TEXTS,
                        "beskriver {model.indexYear}",
                        "beskriver {limit.indexYear}",
                        "{limit.indexYear}",
                        "limit.indexYears",
                        "limit.indexYears"));
    }

    private static List<Mistake> values() {
        return List.of(
                new Mistake("key of a parameter", VALUES, "unit:", "unot:", "unot", "unit", "unit"),
                new Mistake("key of a value", VALUES, "value: 3", "valu: 3", "valu:", "value", "value"),
                new Mistake(
                        "dates out of order",
                        VALUES,
                        "2020-07-01",
                        "2013-07-01",
                        "{ from: 2013",
                        "2014-07-01",
                        "2014-07-01"),
                new Mistake(
                        "overlap",
                        VALUES,
                        "2020-07-01",
                        "2014-07-01",
                        "{ from: 2014-07-01, value: 3",
                        "2014-07-01",
                        "2014-07-01"),
                new Mistake(
                        "no status",
                        VALUES,
                        "value: 3, status: H",
                        "value: 3",
                        "{ from: 2020",
                        "status saknas",
                        "status is missing"),
                new Mistake(
                        "no source",
                        VALUES,
                        "value: 3, status: H, source: { sv: \"eget värde\", en: \"own value\" }",
                        "value: 3, status: H",
                        "{ from: 2020",
                        "source saknas",
                        "source is missing"),
                new Mistake(
                        "source in one language",
                        VALUES,
                        "value: 3, status: H, source: { sv: \"eget värde\", en: \"own value\" }",
                        "value: 3, status: H, source: { sv: \"eget värde\" }",
                        "{ sv: \"eget värde\" }",
                        "en saknas",
                        "en is missing"),
                new Mistake("value out of range", VALUES, "value: 3", "value: 300", "300", "0–200", "0–200"),
                new Mistake(
                        "unit mismatch",
                        RULE,
                        "indexAge > limit.indexYears",
                        "indexAge > limit.leastPupils",
                        "limit.",
                        "PUPILS",
                        "PUPILS"));
    }

    private static List<Mistake> cases() {
        return List.of(
                new Mistake("key of a case", CASES, "expect:", "expected:", "expected", "expect", "expect"),
                new Mistake("key of what is given", CASES, "inUse", "inUsed", "inUsed", "inUse", "inUse"),
                new Mistake(
                        "interval upside down",
                        CASES,
                        "indexYear: 2019",
                        "indexYear: { from: 2020, to: 2019 }",
                        "indexYear",
                        "Byt plats",
                        "change places"),
                new Mistake(
                        "missing day",
                        CASES,
                        "  asOf: 2025-11-01\n",
                        "",
                        "case: the",
                        "asOf saknas",
                        "asOf is missing"));
    }

    private static List<Mistake> law() {
        return List.of(
                new Mistake(
                        "paragraph without a wording on the day",
                        RULE,
                        "\"2:8b\"",
                        "\"2:13\"",
                        "2:13",
                        "2:13 har ingen lydelse 2014-07-01",
                        "2:13 has no wording on 2014-07-01"),
                new Mistake(
                        "unknown paragraph",
                        RULE,
                        "\"2:8b\"",
                        "\"2:88\"",
                        "2:88",
                        "2:88 finns inte",
                        "2:88 is not in"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldOnceInItsPlace(Mistake mistake, @TempDir Path folder) {
        ShippedFiles changed = FILES.replacing(mistake.file(), mistake.old(), mistake.now());
        List<Problem> problems = new RulebookFolder(changed.writeTo(folder)).check();
        assertThat(problems)
                .extracting(Problem::where)
                .containsExactly(changed.place(mistake.file(), mistake.marker()));
        assertThat(problems.get(0).what().sv()).contains(mistake.sv());
        assertThat(problems.get(0).what().en()).contains(mistake.en());
    }
}
