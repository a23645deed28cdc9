package se.likvard.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;

class SurroundingsTest {

    /** A list of which only a part is known has no number, however long the part is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{'schoolUnitCode':'00000001'},{'schoolUnitCode':'00000002'}]|2",
                "[]|0",
                "{'atLeast':[{'schoolUnitCode':'00000001'}]}|",
                "null|"
            },
            quoteCharacter = '"')
    void schoolsAreANumberOnlyWhenAllAreKnown(String units, BigDecimal number) {
        String json = """
                {'registrationNumber':'2120000001','name':'A','organiserType':'MUNICIPAL',\
                'municipalityYears':[{'schoolYear':2025,'units':%s}]}""".formatted(units);
        Organiser organiser = Organisers.read("a.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        assertThat(Surroundings.of(organiser, BigDecimal.TEN).orElseThrow().sureUnits())
                .isEqualTo(number);
    }
}
