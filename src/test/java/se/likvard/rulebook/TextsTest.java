package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.assessment.RuleKind;
import se.likvard.value.Problem;
import se.likvard.value.Words;

class TextsTest {

    private static final String TEXTS = """
            sv:
              title: "Modellen är gammal"
              found: "Det är {model.age} sedan, gränsen är {limit.years}."
              clear: Modellen är färsk.
            en:
              title: "The model is old"
              found: "It is {model.age} since."
              clear: The model is fresh.
            """;

    @Test
    void rendersBothLanguagesWithTheirFigures() {
        Texts texts = read(TEXTS);
        assertThat(texts.placeholders()).containsExactly("limit.years", "model.age");
        Words found = texts.render("found", name -> new Words("<" + name + ">", "[" + name + "]"));
        assertThat(found)
                .isEqualTo(
                        new Words("Det är <model.age> sedan, gränsen är <limit.years>.", "It is [model.age] since."));
        assertThat(texts.has("notAssessed")).isFalse();
        assertThat(texts.suspectedBreach()).isEmpty();
        assertThatThrownBy(() -> texts.render("notAssessed", name -> found)).hasMessageContaining("notAssessed");
    }

    @Test
    void aFigureMayHoldBracesOrDollarSigns() {
        assertThat(read(TEXTS)
                        .render("found", name -> new Words("{x} $1 \\", ""))
                        .sv())
                .isEqualTo("Det är {x} $1 \\ sedan, gränsen är {x} $1 \\.");
    }

    @Test
    void aPlaceholderMustNameSomethingReal() {
        List<Problem> problems = new ArrayList<>();
        read(TEXTS).check(Set.of("model.age", "limit.year"), problems);
        Told.one(problems, "t:3:48", "okänd platshållare limit.years; menar du limit.year?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{model.age} sedan      | {model.age sedan      | t:3:18 | klammern { saknar",
                "{model.age} sedan      | model.age} sedan      | t:3:27 | the brace } lacks",
                "{model.age} sedan      | {{model.age}} sedan   | t:3:18 | klammern {",
                "{model.age} sedan      | {} sedan              | t:3:18 | {} är ingen platshållare",
                "{model.age} sedan      | {$model.age} sedan    | t:3:18 | {variabel.fält}",
                "{model.age} sedan      | {model.a.b} sedan     | t:3:18 | is not a placeholder",
                "{model.age} sedan      | {model.age.most} sedan | t:3:18 | is not a placeholder",
                "{model.age} sedan      | { model.age } sedan   | t:3:18 | is not a placeholder",
                "title: \"Modellen är gammal\" | titel: \"x\"    | t:2:3  | do you mean title?",
                "title: \"Modellen är gammal\" | title:          | t:2:9  | får inte vara tom",
                "clear: Modellen är färsk.     | ``              | t:2:3  | nyckeln clear saknas",
                "Modellen är färsk.     | {model.age} är färsk. | t:4:22 | ska ha citattecken",
                "Modellen är färsk.     | Misstänkt brist.      | t:4:10 | på båda språken",
                "The model is fresh.    | A suspected breach.   | t:8:10 | in both languages",
                "  clear: The model     | ~notAssessed: x~clear: The model | t:1:1 | notAssessed must be in both",
            })
    void typicalMistakes(String right, String wrong, String where, String fragment) {
        List<Problem> problems = problems(TEXTS.replace(right, wrong.replace("~", "\n  ")), RuleKind.CONCERN);
        assertThat(problems).anySatisfy(each -> Told.one(List.of(each), where, fragment));
    }

    @Test
    void eachKindOfRuleHasItsTexts() {
        String grade = "sv: { title: a, found: b }\nen: { title: a, found: b }\n";
        String advice = "sv: { title: a, text: b }\nen: { title: a, text: b }\n";
        assertThat(problems(grade, RuleKind.GRADE)).isEmpty();
        assertThat(problems(advice, RuleKind.RECOMMENDATION)).isEmpty();
        assertThat(problems(grade, RuleKind.STRENGTH)).hasSize(2);
        assertThat(problems(grade, RuleKind.RECOMMENDATION)).hasSize(4);
        assertThat(problems(TEXTS, RuleKind.GRADE)).hasSize(2);
    }

    @Test
    void aSuspectedBreachIsSeenInBothLanguages() {
        String breach = TEXTS.replace("Modellen är gammal", "Misstänkt brist: ingen modell")
                .replace("The model is old", "Suspected breach: no model");
        assertThat(read(breach).suspectedBreach()).hasToString("Optional[t:2:10]");
    }

    private static Texts read(String text) {
        List<Problem> problems = new ArrayList<>();
        Texts texts =
                Texts.read("t", Told.bytes(text), RuleKind.CONCERN, problems).orElseThrow();
        assertThat(problems).isEmpty();
        return texts;
    }

    private static List<Problem> problems(String text, RuleKind kind) {
        return Told.by((bytes, problems) -> Texts.read("t", bytes, kind, problems), text);
    }
}
