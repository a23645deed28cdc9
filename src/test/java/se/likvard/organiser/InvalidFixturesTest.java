package se.likvard.organiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.likvard.value.Problem;

/** Files as people send them in, each with exactly what it should be told. */
class InvalidFixturesTest {

    private static final Path FOLDER = Path.of("fixtures", "invalid");

    /** A place, and what the Swedish and the English text hold. */
    private record Told(String where, String sv, String en) {}

    private static Arguments file(String name, Told... told) {
        return Arguments.of(name, Arrays.asList(told));
    }

    private static Told at(String where, String sv, String en) {
        return new Told(where, sv, en);
    }

    static Stream<Arguments> files() {
        String year = "/schoolUnits/0/schoolYears/0/";
        return Stream.of(
                file(
                        "decimal-commas.json",
                        at("/schoolUnits/0/socioEconomicIndex", "med decimalpunkt: 112.4", "decimal point: 112.4"),
                        at(year + "gradeNinePupils", "\"1 048\" är inte ett tal", "decimal point: 1048"),
                        at(year + "meritValue", "med decimalpunkt: 221.5", "decimal point: 221.5"),
                        at(year + "allSubjectsPassed", "som andel 0–1 utan citattecken", "decimal point: 0.725"),
                        at(year + "eligibility", "{\"unknown\": \"SUPPRESSED\"}", "or {\"unknown\": \"SUPPRESSED\"}")),
                file(
                        "percentages.json",
                        at(year + "meritValue", "högst 340 (meritpoäng 0–340)", "at most 340 (merit points 0–340)"),
                        at(year + "allSubjectsPassed", "0.725 för 72,5 %", "0.725 for 72.5 %"),
                        at(year + "eligibility/from", "0.81 för 81 %", "0.81 for 81 %"),
                        at(year + "eligibility/to", "1 för 100 %", "1 for 100 %"),
                        at(year + "safety", "högst 10 (index 0–10)", "at most 10 (index 0–10)"),
                        at("/allocationModels/0/weightedShare", "0.18 för 18 %", "0.18 for 18 %")),
                file(
                        "misspelt-keys.json",
                        at("/nam", "Menas \"name\"?", "Is \"name\" meant?"),
                        at("/school_units", "Menas \"schoolUnits\"?", "Is \"schoolUnits\" meant?"),
                        at("/name", "\"name\" saknas", "\"name\" is missing"),
                        at("/allocationModels/0/lastRevized", "Menas \"lastRevised\"?", "Is \"lastRevised\" meant?"),
                        at("/allocationModels/0/skolform", "Det som kan stå här är: id, schoolForm", "id, schoolForm"),
                        at("/allocationModels/0/inUse/sourse", "Menas \"source\"?", "Is \"source\" meant?")),
                file(
                        "impossible-dates.json",
                        at("/chiefEducationOfficer/appointed", "Dagen 2025-02-30 finns inte", "no day 2025-02-30"),
                        at("/complaintsRoutine/adopted", "\"1 mars 2024\" är inte ett datum", "is not a date"),
                        at("/interventions/0/ended", "åren 1900–2199", "years 1900–2199"),
                        at("/interventions/0/plannedEnd", "ligger före början 2024-08-15", "before the beginning"),
                        at("/routines/0/adopted", "Byt plats på dem", "change places")),
                file(
                        "repeated-units.json",
                        at("/name", "står två gånger", "stands twice"),
                        at(
                                "/schoolUnits/1/schoolYears/2/schoolYear",
                                "/schoolUnits/1/schoolYears/0",
                                "\"2025\" is already in"),
                        at("/schoolUnits/2/schoolUnitCode", "står redan i /schoolUnits/0", "already in /schoolUnits/0"),
                        at("/schoolUnits/3/schoolUnitCode", "inom citattecken", "between quotation marks"),
                        at("/deficiencies/0/schoolUnitCode", "Menas 90000002?", "Is 90000002 meant?")),
                file("cut-off.json", at("cut-off.json:7:30", "Är filen avhuggen?", "Is the file cut off?")),
                file("missing-comma.json", at("missing-comma.json:4:3", "ett komma för mycket", "a comma too many")),
                file(
                        "swedish-words.json",
                        at("/registrationNumber", "Här ska stå 10 siffror", "There should be 10 digits"),
                        at("/organiserType", "MUNICIPAL, INDEPENDENT, REGIONAL, STATE", "\"KOMMUNAL\" cannot be used"),
                        at("/alternativeCompensation", "true eller false", "true or false"),
                        at("/allocationModels/0/schoolForm", "PRESCHOOL, PRESCHOOL_CLASS", "\"grundskola\" cannot be"),
                        at("/deficiencies/0/area", "Menas \"STUDY_CALM\"?", "Is \"STUDY_CALM\" meant?"),
                        at("/deficiencies/0/remedied", "\"inte åtgärdad\" är inte ett datum", "is not a date")),
                file("latin-1.json", at("latin-1.json:3:15", "rad 3 är inte UTF-8", "line 3 is not UTF-8")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachFileIsToldExactlyWhatIsWrong(String name, List<Told> expected) {
        InvalidOrganiserException invalid =
                catchThrowableOfType(InvalidOrganiserException.class, () -> Organisers.read(FOLDER.resolve(name)));
        List<Problem> problems = invalid.problems();
        assertThat(problems.stream().map(InvalidFixturesTest::where))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(Told::where).toList());
        for (Told told : expected) {
            assertThat(problems)
                    .filteredOn(each -> where(each).equals(told.where()))
                    .allSatisfy(problem -> {
                        assertThat(problem.what().sv()).contains(told.sv());
                        assertThat(problem.what().en()).contains(told.en());
                    });
        }
        assertThat(String.valueOf(invalid.getMessage()).lines()).hasSize(expected.size());
    }

    private static String where(Problem problem) {
        return problem.where().startsWith("/")
                ? problem.where()
                : Path.of(problem.where()).getFileName().toString();
    }

    @Test
    void everyFileHasItsTest() throws IOException {
        try (Stream<Path> there = Files.list(FOLDER)) {
            assertThat(there.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            files().map(each -> each.get()[0].toString()).toList());
        }
    }
}
