package se.likvard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void aPlaceHasItsNameOrElseItsKeyInTheOrderOfKeys() {
        assertThat(keys("schoolUnits[1].causeAnalyses", "schoolUnits[2].causeAnalyses"))
                .isEqualTo("Östra skolan, 2");
    }

    @Test
    void innerKeysInCommonStandFirst() {
        assertThat(keys(
                        "schoolUnits[1].schoolYears[2024].meritValue",
                        "schoolUnits[2].schoolYears[2024].meritValue",
                        "schoolUnits[3].schoolYears[2025].meritValue"))
                .isEqualTo("2024: Östra skolan, 2; 2025: 3");
    }

    @Test
    void aListOfTheOrganisersOwnBelongsToNoRecord() {
        assertThat(Places.owner("deficiencies")).isEmpty();
        assertThat(Places.owner("schoolUnits[1].schoolYears[2024].meritValue")).contains("schoolUnits[1]");
    }

    private static String keys(String... paths) {
        return Places.keys(
                List.of(paths),
                place -> place.equals("schoolUnits[1]") ? Optional.of("Östra skolan") : Optional.empty());
    }
}
