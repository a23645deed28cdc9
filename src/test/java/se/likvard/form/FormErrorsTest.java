package se.likvard.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.rulebook.Purposes;
import se.likvard.value.Problem;

/** What is wrong is told by sheet and cell, all at once, and nothing is read. */
class FormErrorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "allocationModels | lastRevised | i våras | 'Resursfördelningsmodeller!F7: \"i våras\" är inget datum' | is no date",
                "allocationModels | lastRevised | 2024-02-30 | 'Resursfördelningsmodeller!F7: \"2024-02-30\" är inget datum' | is no date",
                "allocationModels | lastRevised | 0202-05-01 | är inget datum | is no date",
                "allocationModels | lastRevised | 2024-06-01 – 2024-05-01 | senare än den andra | later than the second",
                "allocationModels | weightedShare | 35 | skriv 35 % om det är procent | write 35 % if it is per cent",
                "allocationModels | weightedShare | hälften | här ska stå ett tal | there should be a number",
                "allocationModels | weightedShare | 135 % | är inte möjligt | is not possible",
                "allocationModels | indexYear | 2012,5 | är inget år | is no year",
                "allocationModels | inUse | kanske | här ska stå ja, nej eller vet ej | yes, no or don't know",
                "allocationModels | schoolForm | grundskoln | Menas grundskolan? | grundskoln",
                "extraResources | amount | 1.250 | kan läsas på två sätt | can be read in two ways",
                "extraResources | schoolUnitCode | 10000009 | Menas 10000001 Åskolan? | Is 10000001 Åskolan meant?",
                "interventions | ended | 2020-01-01 | 'Insatser!H7: Slutet 2020-01-01 ligger före början' | lies before the beginning",
                "interventions | readings | möjligen | här ska stå ja; | there should be yes;",
                "interventions | readings | det finns inga | men tabellen har rader | but the table has rows",
                "interventions | id | 19121212-1212 | ett personnummer | a personal identity number",
                "interventions.readings | ^ | b | hör inte till något som finns | belongs to nothing that there is",
                "schoolUnits | name | '' | måste anges | must be given",
                "schoolUnits | schoolUnitCode | 123 | har inte rätt form | does not have the right form",
            })
    void aWrongAnswerIsTold(String sheet, String column, String answer, String sv, String en) {
        List<Problem> problems = problems(Given.form().text(sheet, 0, column, answer));
        assertThat(problems)
                .extracting(each -> each.where() + ": " + each.what().sv())
                .anyMatch(each -> each.contains(sv));
        assertThat(problems).extracting(each -> each.what().en()).anyMatch(each -> each.contains(en));
    }

    @Test
    void everythingIsToldAtOnce() {
        Filled form = Given.form()
                .text("allocationModels", 0, "lastRevised", "nyss")
                .text("interventions", 0, "area", "xyz")
                .formula("interventions", 0, "started")
                .answer(Marks.ORGANISER, "qualityWork.lastCycle", "snart");
        assertThat(problems(form))
                .extracting(Problem::where)
                .containsExactlyInAnyOrder(
                        "Resursfördelningsmodeller!F7", "Insatser!D7", "Insatser!F7", "Huvudmannen!C8");
    }

    @Test
    void aFormulaIsNeverBelieved() {
        assertThat(problems(Given.form().formula("extraResources", 0, "amount")))
                .extracting(each -> each.what().en())
                .containsExactly("there is a formula or a formula's error here; write the answer itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"811228-9874", "19811228 9874", "anna.andersson@example.org", "Anna Andersson"})
    void personalDataIsRefusedAndNotRepeated(String data) {
        Filled form = Given.form()
                .text("schoolUnits.principalServices", 0, "^", "10000001")
                .text("schoolUnits.principalServices", 0, "principalId", data)
                .text("schoolUnits", 0, "principalServices", "ja");
        assertThat(problems(form)).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo("Rektorer!D7");
            assertThat(problem.what().sv()).contains("personuppgifter").doesNotContain(data);
        });
    }

    @Test
    void aRegistrationNumberOrACodeIsNoPersonalData() {
        Filled form = Given.form()
                .text("interventions", 0, "id", "2120000142")
                .text("interventions.readings", 0, "^", "2120000142");
        assertThat(Given.read(form).organiser().interventions().items().get(0).id())
                .isEqualTo("2120000142");
    }

    @Test
    void rowsThatSayTooLittleOrTheSameTwiceAreTold() {
        Filled form = Given.form()
                .text("schoolUnits.needsAssessments", 1, "^", "10000002")
                .text("interventions", 1, "id", "a")
                .at("interventions", "Z9", "hit?");
        assertThat(problems(form))
                .extracting(each -> each.where() + " " + each.what().en())
                .containsExactlyInAnyOrder(
                        "Behovsbedömningar!C8 the row says nothing; fill it in or empty it",
                        "Insatser!Z9 nothing is asked here; move the answer to the right cell",
                        "Insatser!B8 \"a\" is there already in Insatser!B7; each row is a thing of its own");
    }

    @Test
    void theDayOfTheAnswersIsAskedForWhenThereAreAny() {
        assertThat(problems(Given.form().day("").text("allocationModels", 0, "inUse", "nej")))
                .extracting(each -> each.where() + " " + each.what().sv())
                .containsExactly("Läs först!C4 skriv vilken dag svaren gäller, som 2025-11-01");
        assertThat(Given.read(Given.form().day("")).changes()).isEmpty();
    }

    @Test
    void aUnitCannotBeTakenAwayAndAChangedSheetIsTold() {
        assertThat(problems(Given.form().without("schoolUnits", 1)))
                .extracting(each -> each.what().en())
                .containsExactly("the row of 10000002 is missing; put it back and empty it instead");
        assertThat(problems(Given.form().at("interventions", "A1", "")))
                .extracting(Problem::where)
                .contains("Insatser");
        assertThat(problems(Given.form().at("interventions", "D1", "moon")))
                .extracting(each -> each.where() + " " + each.what().en())
                .anyMatch(each -> each.startsWith("Insatser!D1 the column is unknown"))
                .anyMatch(each -> each.startsWith("Insatser the column \"The area that"));
        assertThat(problems(Given.form().answer(Marks.FIRST, Marks.IDENTITY, "2120000142")))
                .extracting(each -> each.where() + " " + each.what().en())
                .containsExactly(
                        "Läs först!C3 sheets of another organiser's form have been mixed in; the form is of 2129990099");
    }

    @Test
    void whatIsNoFormOfOursIsRefused() {
        byte[] form = Given.form().bytes();
        byte[] locked = form.clone();
        byte[] ole = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(ole, 0, locked, 0, ole.length);
        assertThat(told(locked)).contains("password");
        assertThat(told(Given.form().with("xl/vbaProject.bin", new byte[9]).bytes()))
                .contains("macros");
        assertThat(told("a;b".getBytes(StandardCharsets.UTF_8))).contains("no whole Excel workbook");
        assertThat(told(new byte[0])).contains("no whole Excel workbook");
        assertThat(told(Arrays.copyOf(form, form.length / 2))).contains("no whole Excel workbook");
        assertThat(told(new Filled(form).with("xl/workbook.xml", new byte[3]).bytes()))
                .contains("damaged");
    }

    @Test
    void aFormWhoseHiddenPartWasChangedIsRefused() {
        Organiser other = Organisers.read(Given.fixtures().get(0));
        byte[] form = OrganiserForm.all(other, Given.RULES, Given.DAY, Locale.ENGLISH);
        Book book = Book.read(form);
        String file = "xl/worksheets/sheet" + book.sheets().size() + ".xml";
        Filled filled = new Filled(form);
        assertThat(told(filled.with(file, "<worksheet><sheetData/></worksheet>".getBytes(StandardCharsets.UTF_8))
                        .bytes()))
                .contains("no whole form of Likvärd");
    }

    @Test
    void aDamagedFormEndsInAMessage() {
        byte[] form = Given.form().bytes();
        Random random = new Random(20251101);
        int refused = 0;
        for (int count = 0; count < 300; count++) {
            byte[] damaged = form.clone();
            for (int hits = 1 + random.nextInt(20); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(OrganiserForm.read(damaged, Given.RULES).organiser()).isEqualTo(Given.ORGANISER);
            } catch (InvalidFormException e) {
                refused++;
                assertThat(e.problems()).isNotEmpty();
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void whateverIsWrittenEndsInAValueOrAMessage() {
        List<String> texts = List.of(
                "ja",
                "-",
                "–",
                "1–",
                "%",
                "1e9",
                "2024-13",
                "9999999999999999",
                "2024-05-01 – ",
                "form-1",
                "10000001",
                "a",
                "~100",
                "..",
                "=1+1",
                "\u00a0",
                "vet  ej.",
                "35 % – 40 %",
                "NaN",
                "2024 – 2023",
                "x".repeat(30_000));
        byte[] form = Given.form().bytes();
        Book book = Book.read(form);
        List<Table> tables = Questionnaire.of(Given.RULES.vocabulary(), Purposes.of(Given.RULES, Given.DAY));
        Random random = new Random(7);
        int refused = 0;
        for (int count = 0; count < 150; count++) {
            Filled filled = new Filled(form);
            Table table = tables.get(1 + random.nextInt(tables.size() - 1));
            for (int cells = 1 + random.nextInt(3); cells > 0; cells--) {
                Column column =
                        table.columns().get(random.nextInt(table.columns().size()));
                Grid grid = book.marked(table.path()).orElseThrow();
                String place = grid.place(
                        6 + random.nextInt(3), grid.column(column.id()).orElseThrow());
                filled.at(
                        table.path(), place.substring(place.indexOf('!') + 1), texts.get(random.nextInt(texts.size())));
            }
            try {
                assertThat(Given.read(filled).organiser().registrationNumber()).isEqualTo("2129990099");
            } catch (InvalidFormException e) {
                refused++;
                assertThat(e.problems())
                        .allMatch(problem -> book.sheets().stream()
                                .anyMatch(sheet -> problem.where().startsWith(sheet.name())));
            }
        }
        assertThat(refused).isBetween(1, 149);
    }

    private static List<Problem> problems(Filled form) {
        InvalidFormException thrown = catchThrowableOfType(InvalidFormException.class, () -> Given.read(form));
        assertThat(thrown).isNotNull();
        return thrown.problems();
    }

    private static String told(byte[] file) {
        InvalidFormException thrown =
                catchThrowableOfType(InvalidFormException.class, () -> OrganiserForm.read(file, Given.RULES));
        return thrown.problems().get(0).what().en();
    }
}
