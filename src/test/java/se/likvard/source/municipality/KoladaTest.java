package se.likvard.source.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static se.likvard.source.municipality.Written.noted;
import static se.likvard.source.municipality.Written.number;
import static se.likvard.source.municipality.Written.oneProblem;
import static se.likvard.source.municipality.Written.value;
import static se.likvard.source.told.Measure.MUNICIPALITY_QUALIFIED_TEACHERS;
import static se.likvard.source.told.Measure.OWN_ALL_SUBJECTS_PASSED;
import static se.likvard.source.told.Measure.OWN_COST_PER_PUPIL;
import static se.likvard.source.told.Measure.OWN_ELIGIBILITY;
import static se.likvard.source.told.Measure.OWN_FOREIGN_BACKGROUND;
import static se.likvard.source.told.Measure.OWN_MERIT_VALUE;
import static se.likvard.source.told.Measure.OWN_NEWLY_ARRIVED;
import static se.likvard.source.told.Measure.OWN_PARENTS_POST_SECONDARY;
import static se.likvard.source.told.Measure.OWN_PUPILS;
import static se.likvard.source.told.Measure.OWN_QUALIFIED_TEACHERS;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.likvard.source.told.Publication;
import se.likvard.source.told.Told;
import se.likvard.value.Place;

/** Kolada's panel, single values, answers and catalogues, in small. */
class KoladaTest {

    @TempDir
    Path folder = Path.of("");

    private Told read(String text) {
        return new Written(folder).told(text);
    }

    private Told changed(String text, String from, String to) {
        assertThat(text).contains(from);
        return read(text.replace(from, to));
    }

    @Test
    void eachFigureHasTheSchoolYearAndTheDecimalsThatItIsOf() {
        Told told = read(Tables.PANEL);
        assertThat(told.problems()).isEmpty();
        assertThat(value(told, OWN_PUPILS, "0998", 2017)).isEqualTo(number("2384"));
        assertThat(value(told, OWN_FOREIGN_BACKGROUND, "0998", 2017)).isEqualTo(number("0.43"));
        assertThat(value(told, OWN_PARENTS_POST_SECONDARY, "1999", 2023)).isEqualTo(number("0.50"));
        assertThat(value(told, OWN_NEWLY_ARRIVED, "1999", 2023)).isEqualTo(number("0.03582888"));
        assertThat(value(told, OWN_QUALIFIED_TEACHERS, "0998", 2017)).isEqualTo(number("0.54545455"));
        assertThat(value(told, MUNICIPALITY_QUALIFIED_TEACHERS, "0998", 2017)).isEqualTo(number("0.60"));
        assertThat(value(told, OWN_MERIT_VALUE, "0998", 2016)).isEqualTo(number("215.0"));
        assertThat(value(told, OWN_ALL_SUBJECTS_PASSED, "0998", 2016)).isEqualTo(number("0.625"));
        assertThat(value(told, OWN_COST_PER_PUPIL, "0998", 2016)).isEqualTo(number("86115"));
        assertThat(told.observations().get(0).value().origin())
                .isEqualTo(Publication.KOLADA.origin("2016/17", LocalDate.of(2016, 10, 15)));
        assertThat(told.observations().get(0).where()).isEqualTo(new Place(told.file(), 2, 25));
    }

    @Test
    void emptyIsNoObservation() {
        Told told = read(Tables.PANEL);
        assertThat(told.observations())
                .noneMatch(each -> each.subject().equals("0998")
                        && each.schoolYear() == 2015
                        && each.measure() == OWN_FOREIGN_BACKGROUND);
        noted(told, "5 tomma värden", "5 empty values");
    }

    @Test
    void meritOfFewerThanSeventeenSubjectsIsLeft() {
        Told told = read(Tables.PANEL);
        assertThat(told.observations())
                .noneMatch(each -> each.measure() == OWN_MERIT_VALUE && each.schoolYear() == 2014);
        noted(told, "lämnat: 1 resultat som inte är jämförbara", "left: 1 results");
    }

    /** Up to 2016 the number 95.0 stood for "all but one to four"; all ten ~100 of Skolverket's table have it. */
    @Test
    void ninetyFivePerCentOfOldIsAMark() {
        Told told = read(Tables.PANEL);
        assertThat(told.observations())
                .noneMatch(each -> each.measure() == OWN_ELIGIBILITY && each.schoolYear() == 2016);
        assertThat(value(told, OWN_ELIGIBILITY, "1999", 2022)).isEqualTo(number("0.950"));
        noted(told, "1 behörighet 95,0", "1 eligibility 95.0");
        noted(told, "2 resultat 2016 räknar inte elever med okänd bakgrund", "2 results of 2016");
    }

    @Test
    void singleValuesAreForBothSexesWithoutStatus() {
        Told told = read(Tables.SAMPLE);
        assertThat(told.problems()).isEmpty();
        assertThat(told.observations()).hasSize(1);
        assertThat(value(told, OWN_MERIT_VALUE, "0998", 2022)).isEqualTo(number("215.0"));
        noted(told, "lämnat: N00945 1, kön K 1, region/riket/grupp 1, status Missing 1", "left: N00945 1");
    }

    @Test
    void anAnswerIsReadValueByValue() {
        Told told = read(Tables.ANSWER);
        assertThat(told.problems()).isEmpty();
        assertThat(told.observations()).hasSize(2);
        assertThat(value(told, OWN_MERIT_VALUE, "0998", 2022)).isEqualTo(number("215.0"));
        assertThat(value(told, OWN_QUALIFIED_TEACHERS, "0998", 2023)).isEqualTo(number("0.72584583"));
        assertThat(told.observations().get(1).where()).isEqualTo(new Place(told.file(), 5, 3));
        noted(told, "enhet (ou) 1, kön K 1, region/riket/grupp 1, status Private 1", "left: ");
        noted(told, "fler sidor", "more pages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"count\": 0, \"values\": []}", "{\"values\": [], \"count\": 0}\n"})
    void anEmptyAnswerTellsNothing(String text) {
        assertThat(new Written(folder).anyTold(text).stream().flatMap(told -> told.observations().stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "count": 5               | "count": 6               | :13:1  | 6 värden men har 5 | 6 values but has 5
            "municipality": "0998"   | "municipality": "998"    | :2:3   | "0998"?            | "0998"?
            "period": "2022"         | "period": "22"           | :2:3   | "22"               | "22"
            "kpi": "N15505"          | "kpi": "N155"            | :2:3   | "N155"             | "N155"
            215.0                    | 2150.0                   | :2:3   | "2150.0"           | "2150.0"
            215.0                    | "215"                    | :2:3   | "215"              | "215"
            215.0                    | 2.15e999999999           | :2:3   | inget tal          | not a number
            "kpi": "N15505"          | "kpi": "a@example.se"    | :2:3   | e-postadress       | e-mail
            """)
    void whatIsWrongInAnAnswerCostsItself(String from, String to, String place, String sv, String en) {
        String text = Tables.ANSWER;
        int at = text.indexOf(from);
        assertThat(at).isNotNegative();
        Told told = read(text.substring(0, at) + to + text.substring(at + from.length()));
        assertThat(told.problems()).hasSize(1);
        if (!from.equals("\"count\": 5")) {
            oneProblem(told, place, sv, en);
        }
        assertThat(told.problems().get(0).what().sv()).contains(sv);
        assertThat(told.observations()).hasSize(from.contains("count") ? 2 : 1);
    }

    @Test
    void anAnswerThatIsCutTellsWhatStandsBefore() {
        Told told = read(Tables.ANSWER.substring(0, Tables.ANSWER.indexOf("\"status\": \"Private\"")));
        assertThat(told.observations()).hasSize(2);
        assertThat(told.problems()).hasSize(1);
        assertThat(told.problems().get(0).what().sv()).contains("avhuggen");
        assertThat(told.lost()).isEqualTo(1);
    }

    @Test
    void aPageOnEachLineCostsItselfWhenItIsBroken() {
        String page = Tables.ANSWER.replace("\n", "");
        Told told = read(page + "\n" + page.replace("0998", "1999").replace("\"count\": 5, ", "\"count\": 5 ") + "\n"
                + page.replace("0998", "0997") + "\n");
        assertThat(told.lost()).isEqualTo(1);
        assertThat(told.problems()).hasSize(1);
        assertThat(told.problems().get(0).where()).contains("a:2:");
        assertThat(told.observations()).extracting(each -> each.subject()).contains("0998", "0997");
    }

    @Test
    void aValueThatWasWithdrawnIsLeft() {
        Told told = changed(Tables.ANSWER, "\"value\": 215.0", "\"value\": 215.0, \"is_deleted\": 1");
        assertThat(told.observations()).hasSize(1);
        noted(told, "struket (is_deleted) 1", "is_deleted");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            kommun,namn | komun,namn | "kommun" saknas; menas "komun" | is it "komun"
            N15505      | N1550      | "N1550" är inget nyckeltal; menas "N15505"? | is it "N15505"?
            N15505      | N15809     | två gånger | twice
            """)
    void aPanelThatIsNotSureIsNotRead(String from, String to, String sv, String en) {
        Told told = changed(Tables.PANEL, from, to);
        assertThat(told.problems()).isNotEmpty();
        assertThat(told.problems()).anySatisfy(each -> {
            assertThat(each.what().sv()).contains(sv);
            assertThat(each.what().en()).contains(en);
        });
        assertThat(told.observations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            0998,Ekvik,2014 | 998,Ekvik,2014  | :3:1  | "0998"?     | "0998"?
            0998,Ekvik,2014 | 0998,Ekvik,14   | :3:12 | "14"        | "14"
            0998,Ekvik,2014 | 0998,Ekvik,2016 | :3:1  | finns redan | already
            62.0,\\n        | 62.0\\n         | :3:1  | 13 celler   | 13 cells
            """)
    void aRowOfAPanelThatIsNotSureIsLost(String from, String to, String place, String sv, String en) {
        Told told = changed(Tables.PANEL, from.replace("\\n", "\n"), to.replace("\\n", "\n"));
        oneProblem(told, place, sv, en);
        assertThat(told.lost()).isEqualTo(1);
        assertThat(told.rows()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kpi,title,operating_area,perspective\nN15505,\"Elever, x\",Grundskola,x\n",
                "\"id\",\"title\",\"description\",\"is_divided_by_gender\"\n\"N15505\",\"a\",\"b\",TRUE\n",
                "\"id\",\"title\",\"type\"\n\"0998\",\"Ekvik\",\"K\"\n",
                "\"member_id\",\"member_title\",\"group_id\",\"group_title\"\n\"0998\",\"Ekvik\",\"G1\",\"x\"\n",
                "{\"values\": [{\"id\": \"0998\", \"title\": \"Ekvik\", \"type\": \"K\"}], \"count\": 1}"
            })
    void aCatalogueIsKnownAndLeft(String text) {
        Told told = read(text);
        assertThat(told.problems()).isEmpty();
        assertThat(told.observations()).isEmpty();
        noted(told, "lämnat: hela filen", "left: the whole file");
    }
}
