package se.likvard.source;

import static org.assertj.core.api.Assertions.assertThat;
import static se.likvard.source.Excerpt.bare;
import static se.likvard.source.Excerpt.organiser;
import static se.likvard.source.Excerpt.unit;
import static se.likvard.source.Excerpt.year;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.likvard.organiser.MunicipalityUnit;
import se.likvard.organiser.MunicipalityYear;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.OrganiserType;
import se.likvard.organiser.SchoolForm;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.value.Origin;
import se.likvard.value.Reason;
import se.likvard.value.Value;

class SkolverketTest {

    private static final Value<BigDecimal> SUPPRESSED = Value.unknown(Reason.SUPPRESSED);
    private static final Value<BigDecimal> NOT_REPORTED = Value.unknown(Reason.NOT_REPORTED);

    @TempDir
    Path folder = Path.of("");

    private Imported imported = Skolverket.read(List.of());

    @BeforeEach
    void read() {
        imported = new Excerpt(folder).read();
    }

    private static Value<BigDecimal> known(String number) {
        return Value.of(new BigDecimal(number));
    }

    private static Value<BigDecimal> between(String from, String to) {
        return Value.between(new BigDecimal(from), new BigDecimal(to));
    }

    @Test
    void organisersAreSortedAndTyped() {
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.organisers())
                .extracting(Organiser::registrationNumber)
                .containsExactly("2120009001", "2120009002", "2220009001", "5560000001", "8020000001");
        assertThat(organiser(imported, "2220009001").organiserType()).isEqualTo(OrganiserType.MUNICIPAL);
        assertThat(organiser(imported, "8020000001").organiserType()).isEqualTo(OrganiserType.INDEPENDENT);
        assertThat(organiser(imported, "8020000001").name()).isEqualTo("Stiftelsen Boken");
    }

    @Test
    void figuresAreReadWithDecimalCommaAndThousands() {
        SchoolYear big = year(imported, "00000014");
        assertThat(big.schoolYear()).isEqualTo(2025);
        assertThat(bare(big.gradeNinePupils())).isEqualTo(known("1020"));
        assertThat(bare(big.allSubjectsPassed())).isEqualTo(known("0.805"));
        assertThat(bare(big.eligibility())).isEqualTo(known("0.9"));
        assertThat(bare(big.meritValue())).isEqualTo(known("230.4"));
        assertThat(bare(year(imported, "00000017").allSubjectsPassed())).isEqualTo(known("1"));
        assertThat(big.meritValue().origin()).isEqualTo(new Origin("Skolverket, slutbetyg årskurs 9 2024/25", null));
        assertThat(bare(big.qualifiedTeachers())).isEqualTo(NOT_REPORTED);
    }

    @Test
    void marksNeverBecomeNumbers() {
        SchoolYear few = year(imported, "00000011");
        assertThat(bare(few.gradeNinePupils())).isEqualTo(SUPPRESSED);
        assertThat(bare(few.allSubjectsPassed())).isEqualTo(NOT_REPORTED);
        assertThat(bare(few.meritValue())).isEqualTo(SUPPRESSED);
        SchoolYear empty = year(imported, "00000020");
        assertThat(bare(empty.allSubjectsPassed())).isEqualTo(NOT_REPORTED);
        assertThat(bare(empty.eligibility())).isEqualTo(NOT_REPORTED);
        assertThat(bare(empty.meritValue())).isEqualTo(NOT_REPORTED);
    }

    @Test
    void allButOneToFourIsAnIntervalRoundedOutward() {
        // 65 pupils: 61/65 = 0.93846153…, 64/65 = 0.98461538…
        assertThat(bare(year(imported, "00000015").eligibility())).isEqualTo(between("0.938461", "0.984616"));
        // three pupils: not below 0, at most 2/3
        assertThat(bare(year(imported, "00000016").eligibility())).isEqualTo(between("0", "0.666667"));
        assertThat(bare(year(imported, "00000018").eligibility())).isEqualTo(SUPPRESSED);
    }

    @Test
    void allButOneToFourOfOnePupilIsNotZero() {
        Imported one = new Excerpt(folder).read("2120009002;3;..;~100", "2120009002;1;..;~100");
        assertThat(bare(year(one, "00000016").eligibility())).isEqualTo(SUPPRESSED);
    }

    @Test
    void unitsCarryWhatTheFileSaysAndNoMore() {
        SchoolUnit ordinary = unit(imported, "00000015");
        assertThat(ordinary.name()).isEqualTo("Ekskolan");
        assertThat(bare(ordinary.municipalityCode())).isEqualTo(Value.of("0901"));
        assertThat(bare(ordinary.schoolForm())).isEqualTo(Value.of(SchoolForm.COMPULSORY));
        assertThat(ordinary.needsAssessments().given()).isFalse();
        assertThat(bare(ordinary.specialUnit())).isEqualTo(Value.of(false));
        assertThat(ordinary.specialUnit().origin().source()).contains("antaget");
        SchoolUnit special = unit(imported, "00000012");
        assertThat(bare(special.specialUnit())).isEqualTo(Value.of(true));
        assertThat(special.specialUnit().origin().source()).contains("namnet");
    }

    @Test
    void listsThatTheFileDoesNotHoldAreUnknown() {
        Organiser organiser = organiser(imported, "2120009001");
        assertThat(organiser.schoolUnits().given()).isTrue();
        assertThat(organiser.allocationModels().given()).isFalse();
        assertThat(organiser.deficiencies().given()).isFalse();
        assertThat(bare(organiser.alternativeCompensation())).isEqualTo(Value.unknown(Reason.NOT_REPORTED));
    }

    @Test
    void theMunicipalityLevelHoldsEveryUnitWhoeverRunsIt() {
        Organiser municipality = organiser(imported, "2120009001");
        assertThat(bare(municipality.municipalityCode())).isEqualTo(Value.of("0901"));
        MunicipalityYear year = municipality.municipalityYears().items().get(0);
        assertThat(year.schoolYear()).isEqualTo(2025);
        assertThat(year.units().items())
                .extracting(MunicipalityUnit::schoolUnitCode)
                .containsExactly("00000011", "00000012", "00000013", "00000014", "00000015");
        MunicipalityUnit unit = year.units().items().get(3);
        assertThat(bare(unit.gradeNinePupils())).isEqualTo(known("1020"));
        assertThat(bare(unit.allSubjectsPassed())).isEqualTo(known("0.805"));
        assertThat(bare(unit.parentsEducation())).isEqualTo(NOT_REPORTED);
        assertThat(year.units().items().get(1).specialUnit().exact()).contains(true);
    }

    @Test
    void aFederationIsNotAMunicipality() {
        Organiser federation = organiser(imported, "2220009001");
        assertThat(federation.municipalityYears().given()).isFalse();
        assertThat(bare(federation.municipalityCode())).isEqualTo(Value.unknown(Reason.NOT_REPORTED));
        assertThat(organiser(imported, "5560000001").municipalityYears().given())
                .isFalse();
        assertThat(imported.summary().notes())
                .anySatisfy(note ->
                        assertThat(note.sv()).contains("kommunalförbund").contains("2220009001"))
                .anySatisfy(note -> assertThat(note.en())
                        .contains("no organiser of their own")
                        .contains("0903"));
    }

    @Test
    void aUnitInTheNeighbourMunicipalityDoesNotMoveTheMunicipality() {
        Imported moved = new Excerpt(folder).read("00000012;Granby;0901", "00000012;Sörvik;0902");
        assertThat(bare(organiser(moved, "2120009001").municipalityCode())).isEqualTo(Value.of("0901"));
        assertThat(bare(organiser(moved, "2120009002").municipalityCode())).isEqualTo(Value.of("0902"));
        assertThat(organiser(moved, "2120009002")
                        .municipalityYears()
                        .items()
                        .get(0)
                        .units()
                        .items())
                .extracting(MunicipalityUnit::schoolUnitCode)
                .containsExactly("00000012", "00000016", "00000017", "00000018");
    }

    @Test
    void aSingleYearIsSaidNotToShowLastingLowResults() {
        assertThat(imported.summary().notes())
                .anySatisfy(note -> assertThat(note.sv()).contains("Antal läsår: 1.", "färre än 3 läsår"))
                .anySatisfy(note -> assertThat(note.en()).contains("School years: 1.", "fewer than 3 school years"));
        assertThat(Path.of("rules/compensatory/lasting-low-results/parameters.yaml"))
                .content()
                .containsPattern("lowYears:(?s:.*)value: " + Notes.YEARS_FOR_LASTING + ",");
    }

    @Test
    void theSummaryCounts() {
        ImportSummary summary = imported.summary();
        assertThat(List.of(summary.organisers(), summary.municipal(), summary.units(), summary.municipalities()))
                .containsExactly(5, 3, 10, 3);
        FileSummary file = summary.files().get(0);
        assertThat(file.recognisedAs().sv()).contains("2024/25");
        assertThat(List.of(file.rows(), file.units(), file.organisers(), file.footnoteLines()))
                .containsExactly(10, 10, 5, 7);
        assertThat(file.cells())
                .containsEntry(Column.PUPILS, Map.of(Mark.NUMBER, 7, Mark.SUPPRESSED, 3))
                .containsEntry(
                        Column.ALL_SUBJECTS, Map.of(Mark.NUMBER, 4, Mark.SUPPRESSED, 3, Mark.NO_DATA, 2, Mark.EMPTY, 1))
                .containsEntry(
                        Column.ELIGIBLE,
                        Map.of(Mark.NUMBER, 3, Mark.SUPPRESSED, 1, Mark.NO_DATA, 2, Mark.ALMOST_ALL, 3, Mark.EMPTY, 1))
                .containsEntry(Column.MERIT, Map.of(Mark.NUMBER, 5, Mark.SUPPRESSED, 3, Mark.NO_DATA, 2));
    }
}
