package se.likvard.audience;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.organiser.Organisers;

/** One school year of one unit, as it is told and as the public may see it. */
class ProtectionTest {

    private static final Limits LIMITS =
            new Limits(BigDecimal.TEN, BigDecimal.valueOf(5), BigDecimal.valueOf(3), BigDecimal.valueOf(5));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'pupils': 10                                        | 'pupils': 10",
                "'pupils': 9                                         | 'pupils': {'unknown':'SUPPRESSED'}",
                "'pupils': 0                                         | 'pupils': 0",
                "'pupils': {'from': 5, 'to': 15}                     | 'pupils': {'from': 0, 'to': 15}",
                "'gradeNinePupils': 10, 'meritValue': 201.5          | 'gradeNinePupils': 10, 'meritValue': 201.5",
                "'gradeNinePupils': {'none': true}, 'safety': {'none': true}"
                        + " | 'gradeNinePupils': {'none': true}, 'safety': {'none': true}",
                "'meritValue': 201.5                                 | 'meritValue': {'unknown':'SUPPRESSED'}",
                "'meritValue': {'value': 201.5, 'source': 'Skolverket, 9 elever'}"
                        + " | 'meritValue': {'value': 201.5, 'source': 'Skolverket'}",
                "'gradeNinePupils': 20, 'eligibility': 0.75          | 'gradeNinePupils': 20, 'eligibility': 0.75",
                "'gradeNinePupils': 20, 'eligibility': 0.95"
                        + " | 'gradeNinePupils': 20, 'eligibility': {'from': 0.8, 'to': 0.95}",
                "'gradeNinePupils': 20, 'eligibility': 0.1"
                        + " | 'gradeNinePupils': 20, 'eligibility': {'from': 0.05, 'to': 0.2}",
                "'gradeNinePupils': 20, 'eligibility': 1             | 'gradeNinePupils': 20, 'eligibility': 1",
                "'teachers': 3, 'qualifiedTeachers': 0.5             | 'teachers': 3, 'qualifiedTeachers': 0.5",
                "'teachers': 2.9, 'qualifiedTeachers': 0.5"
                        + " | 'teachers': {'unknown':'SUPPRESSED'}, 'qualifiedTeachers': {'unknown':'SUPPRESSED'}",
            })
    void figuresOfAUnit(String told, String shown) {
        assertThat(year(told)).isEqualTo(parsed(shown));
    }

    private static JsonNode parsed(String year) {
        return Organisers.write(Organisers.read("shown", organiser(year))).at("/schoolUnits/0/schoolYears/0");
    }

    private static JsonNode year(String told) {
        return Organisers.write(Protection.of(Organisers.read("told", organiser(told)), LIMITS))
                .at("/schoolUnits/0/schoolYears/0");
    }

    private static byte[] organiser(String year) {
        String json = """
                {'registrationNumber': '2120000001', 'name': 'Ekånga', 'organiserType': 'MUNICIPAL', 'schoolUnits': [
                  {'schoolUnitCode': '10000001', 'name': 'Skola', 'schoolYears': [ {'schoolYear': 2025, %s} ]} ]}
                """;
        return json.formatted(year).replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
