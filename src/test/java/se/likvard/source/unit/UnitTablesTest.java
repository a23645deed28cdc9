package se.likvard.source.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.likvard.source.unit.Excerpt.isObserved;
import static se.likvard.source.unit.Excerpt.one;
import static se.likvard.source.unit.Excerpt.refused;
import static se.likvard.source.unit.Excerpt.value;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.likvard.organiser.OrganiserType;
import se.likvard.source.told.Measure;
import se.likvard.source.told.OrganiserClaim;
import se.likvard.source.told.Publication;
import se.likvard.source.told.Told;
import se.likvard.source.told.UnitClaim;
import se.likvard.value.Reason;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** The plain tables, in invented excerpts. */
class UnitTablesTest {

    static final String API = """
            code,name,geographicalAreaCode,organisationRegistryNumber,corporationName,principalOrganizerType,companyForm,schoolOrientation,typeOfSchooling
            00000011,Ekskolan,0901,2120009001,GRANBY KOMMUN,Kommunal,Kommunal,Ej relevant,fsk gr
            00000012,Särskolan,0901,5560000001,Påhittade friskolor AB,Fristående,Fristående,ALLMAN,gran
            """;

    static final String ORGANISERS = """
            ORGANISATIONSNR,HUVUDMANNATYP,FÖRSKOLEKLASS,GRUNDSKOLA,GYMNASIESKOLA,NAMN,POSTADRESS,JURIDISK FORM
            2120009001,Kommunal,J,J,J,GRANBY KOMMUN,,Kommuner
            2220009001,Kommunal,,,J,NORDRE KOMMUNALFÖRBUND,"Box 1, Granby",Kommunalförbund
            8020000001,Enskild,J,,,STIFTELSEN BOKEN,,Ideella föreningar
            """;

    static final String REGISTER = """
            HUVUDMANNATYP,ORGANISATIONSNR,LÄN,KOMMUN,KOMMUNNAMN,SKOLENHETSKOD,NAMN,WEBB,ÅR1,ÅR9,HUVUDMANS NAMN,ELEVER ÅR1,ELEVER ÅR9
            Kommunal,2120009001,09,0901,Granby,00000011,Ekskolan,http://ek.example,J,N,GRANBY KOMMUN,20,0
            Kommunal,2120009001,09,0901,Granby,00000012,Alskolan,,N,J,GRANBY KOMMUN,0,40
            """;

    static final String MAP = """
            kod,namn,kommun,huvudmannatyp,period,elever,lararbehorighet,meritvarde,salsaActual,salsaDev,salsaParents,survey_e_trygg
            00000011,Ekskolan,Granby,Kommunal,2024/25,590,84,230.4,230,-12,2.1,7.8
            00000012,Alskolan,Granby,Kommunal,2022/23,,,201,,,,
            """;

    static final String SERIES = """
            kod,indikator,lasar,varde
            00000011,meritvarde,2023/24,230.4
            00000011,behorighet,2023/24,90
            00000011,np,2023/24,12.1
            """;

    static final String PANEL = """
            skolenhetskod,lasar,indikator,varde,markering,kalla
            00000011,2024/25,behorigYrkes9,,~100,slutbetyg-2025
            00000011,2024/25,eleverAk9,65,,slutbetyg-2025
            00000011,2023/24,ratioOfPupils9thGradeEligibleForNationalProgramYR,,ROUNDED_OFF_DUE_TO_FEW_PUPILS_NOT_ELIGIBLE,api-v4
            00000011,2024/25,certifiedTeachersQuota,,TEACHERS_EXCLUDED_DUE_TO_NO_REQUIRED_LEGITIMATION,api-v4
            00000012,2024/25,certifiedTeachersQuota,86.3,LASAR_ANTAGET_SENASTE,skolkarta
            00000012,2025/26,totalNumberOfPupils,270,CIRKA,api-v4
            00000012,2013/14,meritvarde17,201,,m17
            00000012,2014/15,meritvarde17,204.5,,m17
            00000012,2024/25,salsaMeritDeviation,-12,,skolkarta
            00000012,2024/25,allaAmnen9,,..,slutbetyg-2025
            00000012,2024/25,ratioOfPupilsIn9thGradeWithAllSubjectsPassed,,MISSING,api-v4
            00000012,2019/20,eleverF9Register,310,,register-2020
            """;

    @TempDir
    Path folder = Path.of("");

    private Told read(String text) {
        return new Excerpt(folder).read(text);
    }

    private static Value<BigDecimal> known(String number) {
        return Value.of(new BigDecimal(number));
    }

    @Test
    void unitsOfTheApiAsATable() {
        Told told = read(API);
        assertThat(told.problems()).isEmpty();
        assertThat(told.units())
                .extracting(UnitClaim::registrationNumber)
                .containsExactly(Optional.of("2120009001"), Optional.of("5560000001"));
        assertThat(told.units())
                .extracting(UnitClaim::gradeNine)
                .as("grades are not told, but another school form has no compulsory grade 9")
                .containsExactly(Optional.empty(), Optional.of(false));
        assertThat(told.organisers())
                .extracting(OrganiserClaim::organiserType)
                .containsExactly(OrganiserType.MUNICIPAL, OrganiserType.INDEPENDENT);
        assertThat(told.units()).allMatch(each -> each.asOf() == null);
    }

    @Test
    void organisersOfTheRegisterWithAndWithoutCompulsorySchool() {
        Told told = read(ORGANISERS);
        assertThat(told.problems()).isEmpty();
        assertThat(told.organisers())
                .extracting(each -> each.registrationNumber() + " " + each.organiserType() + " " + each.asOf())
                .containsExactly(
                        "2120009001 MUNICIPAL null", "2220009001 MUNICIPAL null", "8020000001 INDEPENDENT null");
    }

    @Test
    void unitsOfTheRegisterWithoutTheirPupils() {
        Told told = read(REGISTER);
        assertThat(told.problems()).isEmpty();
        assertThat(told.units())
                .extracting(UnitClaim::gradeNine)
                .containsExactly(Optional.of(false), Optional.of(true));
        assertThat(told.organisers()).hasSize(1);
        assertThat(told.observations()).isEmpty();
        assertThat(told.notes()).anyMatch(note -> note.en().contains("pupil numbers are left"));
        one(read(REGISTER.replace("0901,Granby,00000012", "901,Granby,00000012")), "3:24", "\"0901\"", "leading zero");
        one(read(REGISTER.replace("N,J,GRANBY", "N,j,GRANBY")), "3:57", "ÅR9 är \"j\"", "must be one of");
    }

    @Test
    void ofTheSchoolMapOnlyWhatHasItsYear() {
        Told told = read(MAP);
        assertThat(told.problems()).isEmpty();
        assertThat(told.observations()).hasSize(2);
        assertThat(value(told, Measure.SALSA_DEVIATION, "00000011", 2025)).isEqualTo(known("-12"));
        assertThat(value(told, Measure.PARENTS_EDUCATION, "00000011", 2025)).isEqualTo(known("2.1"));
        assertThat(told.observations()).allMatch(each -> each.publication() == Publication.SALSA);
        assertThat(told.units()).extracting(UnitClaim::asOf).containsExactly(june(2025), june(2023));
        assertThat(told.notes()).anyMatch(note -> note.sv().contains("survey_e_trygg"));
        one(read(MAP.replace("-12,2.1", "-12,3.1")), "2:64", "salsaParents är \"3.1\"", "left unknown");
        one(read(MAP.replace("2022/23", "2022/24")), "3:35", "läsår som 2024/25", "school year");
    }

    private static LocalDate june(int year) {
        return LocalDate.of(year, 6, 30);
    }

    @Test
    void theSeriesTellsItsYears() {
        Told told = read(SERIES);
        assertThat(told.problems()).isEmpty();
        assertThat(value(told, Measure.MERIT_VALUE, "00000011", 2024)).isEqualTo(known("230.4"));
        assertThat(value(told, Measure.ELIGIBILITY, "00000011", 2024)).isEqualTo(known("0.90"));
        assertThat(told.observations().get(0).value().origin().observed()).isEqualTo(june(2024));
        assertThat(told.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.en()).isEqualTo("left: np (1)"));
        refused(read(SERIES.replace("lasar", "läsår")), "1:1", "menas \"läsår\"?", "is it \"läsår\"?");
        one(read(SERIES.replace("meritvarde", "meritvärde")), "2:10", "\"meritvarde\"?", "must be one of");
        one(read(SERIES.replace("230.4", "230,4")), "2:1", "5 celler", "5 cells");
        one(read(SERIES.replace("230.4", "\"230,4\"")), "2:29", "lämnas okänt", "left unknown");
        one(read(SERIES.stripTrailing()), "4:1", "mitt i raden", "inside the line");
    }

    @Test
    void thePanelsMarksDecideHowAnEmptyValueIsRead() {
        Told told = read(PANEL);
        assertThat(told.problems()).isEmpty();
        assertThat(told.rows()).isEqualTo(12);
        assertThat(value(told, Measure.ELIGIBILITY, "00000011", 2025))
                .as("the pupils stand in another row")
                .isEqualTo(Value.between(new BigDecimal("0.938461"), new BigDecimal("0.984616")));
        assertThat(value(told, Measure.ELIGIBILITY, "00000011", 2024)).isEqualTo(Value.unknown(Reason.SUPPRESSED));
        assertThat(value(told, Measure.QUALIFIED_TEACHERS, "00000011", 2025)).isEqualTo(Value.notApplicable());
        assertThat(value(told, Measure.PUPILS, "00000012", 2026))
                .isEqualTo(Value.between(new BigDecimal(265), new BigDecimal(275)));
        assertThat(value(told, Measure.MERIT_VALUE, "00000012", 2015)).isEqualTo(known("204.5"));
        assertThat(value(told, Measure.SALSA_DEVIATION, "00000012", 2025)).isEqualTo(known("-12"));
        assertThat(told.observations())
                .filteredOn(each -> each.measure() == Measure.ALL_SUBJECTS_PASSED)
                .extracting(each -> each.publication() + " " + ((Unknown<?>) each.value()).reason())
                .containsExactly("FINAL_MARKS SUPPRESSED", "UNIT_STATISTICS NOT_REPORTED");
    }

    @Test
    void thePanelsAssumedYearsAndSixteenSubjectsAreLeft() {
        Told told = read(PANEL);
        assertThat(isObserved(told, Measure.QUALIFIED_TEACHERS, "00000012")).isFalse();
        assertThat(told.observations()).noneMatch(each -> each.schoolYear() == 2014 || each.schoolYear() == 2020);
        assertThat(told.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.sv())
                        .isEqualTo("lämnat: certifiedTeachersQuota LASAR_ANTAGET_SENASTE (1), eleverF9Register (1),"
                                + " meritvarde17 2013/14 (1)"));
    }

    @Test
    void aMarkAndANumberTogetherAreNeither() {
        for (String contradiction : List.of("24/25,allaAmnen9,70,..", "24/25,allaAmnen9,,")) {
            Told told = read(PANEL.replace("24/25,allaAmnen9,,..", contradiction));
            one(told, "11:29", "lämnas okänt", "left unknown");
            assertThat(told.observations())
                    .filteredOn(each -> each.measure() == Measure.ALL_SUBJECTS_PASSED)
                    .hasSize(1);
        }
        one(read(PANEL.replace(",~100,", ",~101,")), "2:33", "markering är \"~101\"", "\"~100\"?");
    }

    @Test
    void thePanelsOrganisersUnitsAndTakeovers() {
        Told organisers = read("orgnr,namn,huvudmannatyp,juridisk_form,i_huvudmannalista_2020,antal_2025_ak9\n"
                + "2120009001,GRANBY KOMMUN,Kommunal,Kommuner,1,2\n5560000001,Nya AB,Enskild,,0,1\n"
                + "5560000002,Nyare AB,Enskild,,0,0\n");
        assertThat(organisers.organisers())
                .extracting(each -> each.publication() + " " + each.asOf())
                .containsExactly("REGISTER 2020-06-01", "FINAL_MARKS 2025-06-30", "UNIT_STATISTICS 2026-04-21");
        Told units = read("skolenhetskod,namn,kommunkod,orgnr,huvudman,huvudmannatyp,kalla_huvudman,i_slutbetyg_2025\n"
                + "00000011,Ekskolan,0901,2120009001,GRANBY KOMMUN,Kommunal,register-2020,1\n"
                + "00000012,Nedlagda skolan,,,,,,0\n");
        assertThat(units.problems()).isEmpty();
        assertThat(units.units()).singleElement().satisfies(unit -> {
            assertThat(unit.asOf()).isEqualTo(LocalDate.of(2020, 6, 1));
            assertThat(unit.gradeNine()).contains(true);
        });
        Told takeovers = read("skolenhetskod,namn,orgnr_2020,huvudman_2020,orgnr_senast,huvudman_senast,kalla\n"
                + "00000011,Ekskolan,2120009001,GRANBY,5560000001,Nya AB,slutbetyg-2025\n");
        assertThat(takeovers.units())
                .extracting(
                        each -> each.registrationNumber().orElseThrow() + " " + each.asOf() + " " + each.publication())
                .containsExactly("2120009001 2020-06-01 REGISTER", "5560000001 2025-06-30 FINAL_MARKS");
    }

    @Test
    void aTableThatIsNoneOfTheseIsLeftToOthers() {
        String kolada = "kommun,namn,year,N15505\n0901,Granby,2022,220.1\n";
        assertThat(new Excerpt(folder).readIfKnown(kolada.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
