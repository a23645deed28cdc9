package se.likvard.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.OrganiserType;
import se.likvard.organiser.Organisers;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.source.merge.PrecedenceFile;
import se.likvard.source.told.Publication;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** All published files at once, where they are to be had. */
class SwedenTest {

    private static final Path DATA = Path.of(System.getProperty("likvard.shared", "../shared"), "data");

    private static Optional<Imported> imported = Optional.empty();
    private static Map<String, Organiser> organisers = Map.of();

    @BeforeAll
    static void read() {
        if (Files.isDirectory(DATA)) {
            Imported all = new Sources(Published.ANY, PrecedenceFile.standard())
                    .read(Listing.of(List.of(DATA)), Optional.empty(), file -> {});
            imported = Optional.of(all);
            organisers = all.organisers().collect(Collectors.toMap(Organiser::registrationNumber, Function.identity()));
        }
    }

    private static Imported imported() {
        assumeTrue(imported.isPresent(), "no published files beside the project");
        return imported.orElseThrow();
    }

    private static Organiser organiser(String number) {
        imported();
        return Optional.ofNullable(organisers.get(number)).orElseThrow();
    }

    private static SchoolYear year(String organiser, String unit, int year) {
        return organiser(organiser).schoolUnits().stream()
                .filter(each -> each.schoolUnitCode().equals(unit))
                .flatMap(each -> each.schoolYears().stream())
                .filter(each -> each.schoolYear() == year)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyOrganiserOfTheCountryIsThere() {
        assertThat(imported().problems()).isEmpty();
        assertThat(imported().summary().organisers()).isEqualTo(1147);
        assertThat(imported().summary().municipal()).isEqualTo(302);
        assertThat(imported().summary().municipalities()).isEqualTo(290);
        assertThat(organisers.values())
                .filteredOn(each -> each.municipalityYears().given())
                .hasSize(290)
                .allMatch(each -> each.organiserType() == OrganiserType.MUNICIPAL);
    }

    @Test
    void upToTwelveSchoolYearsFrom2015To2026() {
        imported();
        List<Integer> years = organisers.values().stream()
                .flatMap(each -> each.schoolUnits().stream())
                .flatMap(unit -> unit.schoolYears().stream())
                .map(SchoolYear::schoolYear)
                .distinct()
                .sorted()
                .toList();
        assertThat(years).first().isEqualTo(2015);
        assertThat(years).last().isEqualTo(2026);
        assertThat(organisers.values().stream()
                        .flatMap(each -> each.schoolUnits().stream())
                        .mapToInt(unit -> unit.schoolYears().items().size())
                        .max())
                .hasValue(12);
    }

    /** Kolada leaves out pupils of unknown background in 2016; nowhere else do two sources differ. */
    @Test
    void sourcesDifferOnlyWhereTheDomainNotesSayWhy() {
        assertThat(imported().disagreements()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.left().publication()).isEqualTo(Publication.KOLADA);
            assertThat(each.left().schoolYear()).isEqualTo(2016);
        });
    }

    /** Landskrona, the worked example of the notes on the data. */
    @Test
    void landskronaIsAsTheNotesOnTheDataWorkItOut() {
        assertThat(merit("2120001140", "29541747", 2021)).isEqualByComparingTo("221.4");
        assertThat(merit("2120001140", "77747055", 2024)).isEqualByComparingTo("256.7");
        assertThat(merit("2120001140", "41641029", 2025)).isEqualByComparingTo("206.4");
        assertThat(year("2120001140", "26343031", 2025).meritValue()).isInstanceOf(Unknown.class);
        assertThat(organiser("2120001140").schoolUnits().items()).hasSize(13);
    }

    @Test
    void aUnitThatWasTakenOverLeavesItsYearsBehind() {
        SchoolUnit unit = organiser("5569583197").schoolUnits().stream()
                .filter(each -> each.schoolUnitCode().equals("28067210"))
                .findFirst()
                .orElseThrow();
        assertThat(unit.schoolYears().items()).isNotEmpty().allMatch(each -> each.schoolYear() >= 2025);
        assertThat(Optional.ofNullable(organisers.get("5560354309")).stream()
                        .flatMap(each -> each.schoolUnits().stream()))
                .noneMatch(each -> each.schoolUnitCode().equals("28067210"));
    }

    @Test
    void everyFigureSaysItsSourceAndItsDay() {
        imported();
        assertThat(organisers.values().stream()
                        .flatMap(each -> each.schoolUnits().stream())
                        .flatMap(unit -> unit.schoolYears().stream())
                        .map(SchoolYear::meritValue)
                        .filter(each -> each.exact().isPresent()))
                .hasSizeGreaterThan(16_000)
                .allMatch(
                        each -> each.origin().source() != null && each.origin().observed() != null);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        imported();
        organisers.values().stream()
                .limit(100)
                .forEach(each -> assertThat(
                                Organisers.read(Organisers.write(each)).equals(each))
                        .as(each.registrationNumber())
                        .isTrue());
    }

    private static BigDecimal merit(String organiser, String unit, int year) {
        Value<BigDecimal> merit = year(organiser, unit, year).meritValue();
        return merit.exact().orElseThrow();
    }
}
