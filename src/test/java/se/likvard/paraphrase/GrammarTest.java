package se.likvard.paraphrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.Likvard;
import se.likvard.dialect.FactType;
import se.likvard.dialect.Field;
import se.likvard.value.Kind;
import se.likvard.value.Words;

class GrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "om insatsen pågår | insatsen pågår inte | whether it is running | it is not running",
                "om eleverna har rätt | eleverna har inte rätt | whether the pupils have access | the pupils do not have access",
                "om varje program anger målet | inte varje program anger målet | whether every plan states it | not every plan states it",
                "om det regnar | det är inte så att det regnar | whether it rains | it is not so that it rains",
                "om man samverkar när det behövs | man samverkar inte när det behövs | whether it cooperates when that is needed | it does not cooperate when that is needed",
                "om den analyserade varför regler bryts | den analyserade inte varför regler bryts | whether it analysed why rules are broken | it did not analyse why rules are broken",
                "om det finns planer | det finns inte planer | whether there is a plan | there is no plan",
            })
    void aNoIsSaidAsPeopleSayIt(String sv, String notSv, String en, String notEn) {
        assertThat(Grammar.flag(new Words(sv, en), false)).isEqualTo(new Words(notSv, notEn));
    }

    @Test
    void aPhraseThatNoLineKnowsComesOutRight() {
        Words meaning = new Words("regn; i mm, finns inte när det är torrt", "rain; in mm, none when it is dry");
        assertThat(Grammar.about(meaning, new Words("högst 3", "at most 3")))
                .isEqualTo(new Words("regn är högst 3", "the rain is at most 3"));
        assertThat(Grammar.none(meaning))
                .isEqualTo(new Words(
                        "regn finns inte, eftersom det är torrt", "the rain does not exist, because it is dry"));
    }

    @Test
    void anEndIsSaidAsWhatLasts() {
        Words closed = new Words(
                "dag då ärendet avslutades; finns inte medan ärendet är öppet",
                "day on which the case was closed; none while the case is open");
        assertThat(Grammar.none(closed)).isEqualTo(new Words("ärendet är öppet", "the case is open"));
        assertThat(Grammar.some(closed).sv()).isEqualTo("dagen då ärendet avslutades finns");
    }

    @Test
    void whatNeverHappenedHasHappenedOnceItIsThere() {
        Words revised = new Words(
                "dag då modellen senast sågs över; finns inte när den aldrig setts över",
                "day on which the model was last revised; none when never");
        assertThat(Grammar.some(revised)).isEqualTo(new Words("modellen har setts över", "the model has been revised"));
    }

    @Test
    void anAdjectiveFollowsTheGenderOfItsFigure() {
        assertThat(Grammar.applies(new Words("andel elever", "share of pupils")).sv())
                .isEqualTo("andelen elever är tillämplig");
        assertThat(Grammar.applies(new Words("antal elever", "number of pupils"))
                        .sv())
                .isEqualTo("antalet elever är tillämpligt");
    }

    /** The vocabulary is larger than what the shipped rules use today. */
    @Test
    void everyFlagOfTheVocabularyCanBeDenied() {
        for (FactType type : Likvard.standard().rulebook().vocabulary().types()) {
            for (Field field : type.fields()) {
                if (field.kind() == Kind.FLAG) {
                    Words no = Grammar.flag(field.meaning(), false);
                    assertThat(no.in(Locale.forLanguageTag("sv")))
                            .as(field.name())
                            .doesNotContain("inte så att");
                    assertThat(no.en())
                            .as(field.name())
                            .isNotEqualTo(Grammar.flag(field.meaning(), true).en());
                }
            }
        }
    }
}
