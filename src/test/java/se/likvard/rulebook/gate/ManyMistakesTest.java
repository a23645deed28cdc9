package se.likvard.rulebook.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.likvard.value.Problem;

/** Two mistakes in one file are both told, whatever they are, and nothing else is: none hides or breeds another. */
class ManyMistakesTest {

    private static final String RULE = """
            rule "test/rule"
                @kind( CONCERN )  @criterion( "RES-02" )
                @basis( OBSERVATION )
                @source( "SI 2022:4573" )
            when
                $o : Organiser( unitCount > 100 )
                // a remark
                AllocationModel( organiser == $o, inUse == true )
                SchoolUnit( organiser == $o, name == "Ekskolan", deficientAreas >= 3 )
                not Intervention( organiser == $o, monthsRun < 12 )
                accumulate( SchoolUnit( organiser == $o ); $n : count( 1 ); $n >= 3 )
            then
                outcome();
            end
            """;

    /** A slip of the pen or another mistake, and where it is told. */
    private record Mistake(String old, String now, String place, String part) {

        String in(String rule) {
            assertThat(rule).contains(old);
            return rule.replace(old, now);
        }
    }

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("@criterion( \"RES-02\" )", "@criterion( \"RES-02 )", "2:35", "citattecken utan slut"),
            new Mistake("OBSERVATION", "OBSERVASION", "3:13", "menade du OBSERVATION"),
            new Mistake("\"SI 2022:4573\"", "SI § 2022", "4:14", "sätt texten inom citattecken"),
            new Mistake("\"SI 2022:4573\"", "”SI 2022”", "4:14", "skriv raka citattecken"),
            new Mistake("unitCount >", "unitCout >", "6:21", "menade du unitCount"),
            new Mistake("unitCount >", "unitCount \u00a0>", "6:31", "hårt blanksteg"),
            new Mistake("> 100 )", "> 100", "6:19", "stängs aldrig"),
            new Mistake(
                    "// a remark", "/* a remark\n    of two lines", "7:5", "kommentaren som börjar här saknar slut"),
            new Mistake("inUse == true", "inUse = true", "8:45", "skriv =="),
            new Mistake("inUse == true", "inUze == true", "8:39", "menade du inUse"),
            new Mistake("inUse == true )", "inUse == true ) )", "8:55", "stänger inget"),
            new Mistake("\"Ekskolan\"", "\"Ekskolan", "9:42", "citattecken utan slut"),
            new Mistake("\"Ekskolan\"", "Ekskolan\"", "9:42", "ett citattecken saknas före Ekskolan"),
            new Mistake("\"Ekskolan\"", "“Ekskolan”", "9:42", "skriv raka citattecken"),
            new Mistake("deficientAreas >=", "deficientAreas =>", "9:69", "skriv >=, inte =>"),
            new Mistake("deficientAreas >=", "deficientAreas ≥", "9:69", "skriv >= i stället för ≥"),
            new Mistake("deficientAreas >=", "deficientAreas § >=", "9:69", "tecknet §"),
            new Mistake(", deficientAreas", " och deficientAreas", "9:53", "skriv &&, inte och"),
            new Mistake("monthsRun <", "monthRun <", "10:40", "menade du monthsRun"),
            new Mistake("not Intervention", "€ not Intervention", "10:5", "tecknet €"),
            new Mistake("$n >= 3 )", "$n => 3 )", "11:68", "skriv >=, inte =>"),
            new Mistake("outcome();", "insertLogical( new Finding( \"F1\" ) );", "13:5", "outcome();"),
            new Mistake("end\n", "", "13:14", "saknar end"));

    static Stream<Mistake> mistakes() {
        return MISTAKES.stream();
    }

    @Test
    void withoutAMistakeTheRuleIsLetIn() {
        assertThat(told(RULE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void eachIsToldOnceWhereItIs(Mistake mistake) {
        assertThat(told(mistake.in(RULE))).singleElement().satisfies(each -> {
            assertThat(each.where()).isEqualTo("x.drl:" + mistake.place());
            assertThat(each.what().sv()).contains(mistake.part());
        });
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void withAnyOtherOnAnotherLineBothAreTold(Mistake mistake) {
        for (Mistake other : MISTAKES) {
            if (line(other) > line(mistake)) {
                String rule = mistake.in(other.in(RULE));
                assertThat(texts(told(rule)))
                        .as(rule)
                        .isEqualTo(texts(Stream.of(told(mistake.in(RULE)), told(other.in(RULE)))
                                .flatMap(List::stream)
                                .toList()));
            }
        }
    }

    private static int line(Mistake mistake) {
        return Integer.parseInt(mistake.place().split(":")[0]);
    }

    /** A mistake above may move one below by a line; what is told is the same. */
    private static TreeSet<String> texts(List<Problem> problems) {
        TreeSet<String> texts = new TreeSet<>();
        problems.forEach(each -> texts.add(each.where().replaceAll("x\\.drl:\\d+:", "") + " " + each.what()));
        return texts;
    }

    private static List<Problem> told(String rule) {
        return Gate.check("x.drl", rule.getBytes(StandardCharsets.UTF_8), "test/rule", RuleFile.VOCABULARY)
                .problems();
    }
}
