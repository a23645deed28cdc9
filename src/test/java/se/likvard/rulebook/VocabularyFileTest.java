package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.dialect.Answers;
import se.likvard.dialect.Field;
import se.likvard.dialect.Vocabulary;
import se.likvard.value.Kind;
import se.likvard.value.Problem;
import se.likvard.value.Unit;
import se.likvard.value.Words;

class VocabularyFileTest {

    private static final String VOCABULARY = """
            words:
              Form:
                B: { sv: "grundskolan", en: "compulsory school" }
                A: { sv: "förskolan", en: "preschool" }
            types:
              Model:
                label: { sv: "modeller", en: "models" }
                sv: "Modell"
                en: "Model"
                fields:
                  form: { kind: CHOICE, words: Form, sv: "skolform", en: "school form", answers: REGISTER }
                  own: { kind: CHOICE, words: { X: { sv: "x", en: "y" } }, sv: "s", en: "e", answers: UNIT }
                  age: { kind: NUMBER, unit: YEARS, sv: "ålder", en: "age", answers: ENGINE }
                called: { sv: "modellen", en: "the model" }
            """;

    @Test
    void readsTypesWithTheirFieldsInOrder() {
        List<Problem> problems = new ArrayList<>();
        Vocabulary vocabulary =
                VocabularyFile.read("v", Told.bytes(VOCABULARY), problems).orElseThrow();
        assertThat(problems).isEmpty();
        List<Field> fields = vocabulary.type("Model").orElseThrow().fields();
        assertThat(fields).extracting(Field::name).containsExactly("form", "own", "age");
        assertThat(fields.get(0).words().keySet()).containsExactly("B", "A");
        assertThat(fields.get(0).words()).containsEntry("A", new Words("förskolan", "preschool"));
        assertThat(fields.get(1).words()).containsOnlyKeys("X");
        assertThat(fields.get(2).kind()).isEqualTo(Kind.NUMBER);
        assertThat(fields.get(2).unit()).isEqualTo(Unit.YEARS);
        assertThat(fields.get(2).answers()).isEqualTo(Answers.ENGINE);
        assertThat(fields.get(2).meaning()).isEqualTo(new Words("ålder", "age"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kind: NUMBER,       | kind: NUMBR,        | v:13:20 | do you mean NUMBER?",
                "unit: YEARS,        | ``                  | v:13:12 | nyckeln unit saknas",
                "words: Form,        | ``                  | v:11:13 | nyckeln words saknas",
                "words: Form,        | words: Forms,       | v:11:36 | okänd ordlista Forms; menar du Form?",
                "words: Form,        | words: Form, unit: YEARS, | v:11:48 | belongs to NUMBER only",
                "answers: ENGINE     | answers: ENGIN      | v:13:74 | menar du ENGINE?",
                "sv: \"Modell\"~    | sv: ~               | v:8:8   | får inte vara tom",
                "types:              | typer:              | v:5:1   | do you mean types?",
            })
    void typicalMistakes(String right, String wrong, String where, String fragment) {
        String text = VOCABULARY.replace(right.replace('~', '\n'), wrong.replace('~', '\n'));
        List<Problem> problems = Told.by((bytes, told) -> VocabularyFile.read("v", bytes, told), text);
        assertThat(problems).anySatisfy(each -> Told.one(List.of(each), where, fragment));
    }
}
