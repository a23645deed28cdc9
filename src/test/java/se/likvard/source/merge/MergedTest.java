package se.likvard.source.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.MunicipalityYear;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.OrganiserType;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.source.told.Measure;
import se.likvard.source.told.Publication;
import se.likvard.value.Listed;
import se.likvard.value.NotApplicable;

/** Files brought together by identity. */
class MergedTest {

    private static final String TOWN = "2120009001";
    private static final String COMPANY = "5560000001";
    private static final LocalDate IN_2020 = LocalDate.of(2020, 6, 1);
    private static final LocalDate IN_2025 = LocalDate.of(2025, 6, 30);

    private static Files marks() {
        return Files.of(Publication.FINAL_MARKS)
                .organiser(TOWN, "Granby kommun", OrganiserType.MUNICIPAL)
                .organiser(COMPANY, "Skolan AB", OrganiserType.INDEPENDENT)
                .unit("00000001", TOWN, "0901", IN_2025)
                .unit("00000002", COMPANY, "0901", IN_2025)
                .figure(Measure.MERIT_VALUE, "00000001", 2025, "220.0")
                .figure(Measure.MERIT_VALUE, "00000002", 2025, "240.0")
                .census(2025, Map.of("00000001", "0901", "00000002", "0901"), Set.of());
    }

    private static List<Organiser> merged(Files... files) {
        Precedence precedence = PrecedenceFile.standard();
        return Merged.of(Arrays.stream(files).map(Files::told).toList(), new Given("", precedence), precedence)
                .organisers()
                .toList();
    }

    private static SchoolUnit unit(Organiser organiser, String code) {
        return organiser.schoolUnits().stream()
                .filter(each -> each.schoolUnitCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> years(SchoolUnit unit) {
        return unit.schoolYears().stream().map(SchoolYear::schoolYear).toList();
    }

    @Test
    void aMunicipalityHasItsOwnUnitsAndAllThatLieThere() {
        List<Organiser> organisers = merged(
                marks(),
                Files.of(Publication.MUNICIPALITY_TABLE)
                        .figure(Measure.MUNICIPALITY_PUPILS, "0901", 2025, "900")
                        .figure(Measure.OWN_PUPILS, "0901", 2024, "700"));
        assertThat(organisers).extracting(Organiser::registrationNumber).containsExactly(TOWN, COMPANY);
        Organiser town = organisers.get(0);
        assertThat(town.municipalityCode().exact()).contains("0901");
        assertThat(town.schoolUnits().items()).hasSize(1);
        assertThat(town.schoolUnits().given())
                .as("a published file never proves a whole list")
                .isFalse();
        assertThat(town.organiserYears().items()).singleElement().satisfies(year -> {
            assertThat(year.schoolYear()).isEqualTo(2024);
            assertThat(year.pupils().exact().orElseThrow()).isEqualByComparingTo("700");
        });
        MunicipalityYear year = town.municipalityYears().items().get(0);
        assertThat(year.pupils().exact().orElseThrow()).isEqualByComparingTo("900");
        assertThat(year.units().items()).extracting("schoolUnitCode").containsExactly("00000001", "00000002");
        assertThat(organisers.get(1).municipalityYears()).isEqualTo(Listed.unknown());
    }

    @Test
    void everyFigureSaysItsSourceAndTheDayItDescribes() {
        SchoolYear year =
                unit(merged(marks()).get(0), "00000001").schoolYears().items().get(0);
        assertThat(year.meritValue().origin().source()).startsWith("Skolverket, slutbetyg");
        assertThat(year.meritValue().origin().observed()).isEqualTo(IN_2025);
    }

    @Test
    void aMunicipalityOfWhichAUnitMayBeMissingIsUnknown() {
        Files file = marks().census(2025, Map.of(), Set.of("0901"));
        file.told().censuses().remove(0);
        MunicipalityYear year = merged(file).get(0).municipalityYears().items().get(0);
        assertThat(year.units()).isEqualTo(Listed.unknown());
    }

    @Test
    void afterATakeoverTheYearsBeforeBelongToAnother() {
        Files register = Files.of(Publication.REGISTER).unit("00000001", COMPANY, "0901", IN_2020);
        Files history = Files.of(Publication.MERIT_HISTORY)
                .figure(Measure.MERIT_VALUE, "00000001", 2019, "200")
                .figure(Measure.MERIT_VALUE, "00000001", 2023, "210");
        List<Organiser> organisers = merged(marks(), register, history);
        assertThat(years(unit(organisers.get(0), "00000001"))).containsExactly(2025);
        assertThat(organisers.get(1).schoolUnits().items())
                .extracting(SchoolUnit::schoolUnitCode)
                .containsExactly("00000002");
        assertThat(years(unit(merged(marks(), history).get(0), "00000001"))).containsExactly(2019, 2023, 2025);
    }

    @Test
    void aUnitOutsideTheCensusThatLacksGradeNineIsNotAskedForMarks() {
        Files register = Files.of(Publication.REGISTER)
                .unit("00000003", TOWN, "0901", IN_2020, Optional.of(false))
                .unit("00000004", TOWN, "0901", IN_2020, Optional.of(true));
        Organiser town = merged(marks(), register).get(0);
        assertThat(unit(town, "00000003").schoolYears().items())
                .singleElement()
                .satisfies(year -> assertThat(year.meritValue()).isInstanceOf(NotApplicable.class));
        assertThat(unit(town, "00000004").schoolYears().items()).isEmpty();
    }

    @Test
    void aFigureThatIsToldIsNeverMadeNotApplicable() {
        Files register = Files.of(Publication.REGISTER).unit("00000003", TOWN, "0901", IN_2020, Optional.of(false));
        Files series = Files.of(Publication.SCHOOL_MAP).figure(Measure.MERIT_VALUE, "00000003", 2025, "213.4");
        SchoolYear year = unit(merged(marks(), register, series).get(0), "00000003")
                .schoolYears()
                .items()
                .get(0);
        assertThat(year.meritValue().exact().orElseThrow()).isEqualByComparingTo("213.4");
        assertThat(year.eligibility()).isNotInstanceOf(NotApplicable.class);
    }

    @Test
    void whereARowWasLostNobodyIsSaidToLackGradeNine() {
        Files register = Files.of(Publication.REGISTER).unit("00000003", TOWN, "0901", IN_2020, Optional.of(false));
        Files lost = marks().census(2025, Map.of("00000001", "0901"), Set.of("0901"));
        lost.told().censuses().remove(0);
        assertThat(unit(merged(lost, register).get(0), "00000003").schoolYears().items())
                .isEmpty();
    }

    @Test
    void anotherOrganiserWithoutADayKeepsAllThatIsNotSurelyOwn() {
        Files register = Files.of(Publication.REGISTER).unit("00000001", COMPANY, "0901", null);
        Files history = Files.of(Publication.MERIT_HISTORY).figure(Measure.MERIT_VALUE, "00000001", 2023, "210");
        assertThat(years(unit(merged(marks(), register, history).get(0), "00000001")))
                .containsExactly(2025);
    }

    @Test
    void anIndependentOrganisersMunicipalityIsNotGuessed() {
        assertThat(merged(marks()).get(1).municipalityCode().exact()).isEmpty();
        assertThat(unit(merged(marks()).get(1), "00000002").municipalityCode().exact())
                .contains("0901");
    }

    @Test
    void theOrderOfFilesPlaysNoPart() {
        Files table = Files.of(Publication.KOLADA).figure(Measure.OWN_PUPILS, "0901", 2024, "700");
        assertThat(merged(marks(), table)).isEqualTo(merged(table, marks(), marks()));
    }
}
