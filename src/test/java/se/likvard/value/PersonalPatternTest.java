package se.likvard.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalPatternTest {

    @ParameterizedTest
    @CsvSource({
        "811218-9876, IDENTITY_NUMBER BARE_IDENTITY_NUMBER",
        "elev 19811218-9876 i 7b, IDENTITY_NUMBER BARE_IDENTITY_NUMBER",
        "811278+9876, IDENTITY_NUMBER BARE_IDENTITY_NUMBER",
        "8112189876, BARE_IDENTITY_NUMBER",
        "811218 9876, BARE_IDENTITY_NUMBER",
        "198112189876, LONG_IDENTITY_NUMBER BARE_IDENTITY_NUMBER",
        "12 elever; 0811218-9876 och 811218-9876, IDENTITY_NUMBER BARE_IDENTITY_NUMBER",
        "skriv till anna.ek@skolan.example.se!, ADDRESS",
        "å@ö.se, ADDRESS"
    })
    void isFoundWithinATextInTheFormsThatItHas(String text, String kinds) {
        assertThat(found(text)).extracting(Enum::name).containsExactlyInAnyOrder(kinds.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "212000-1355",
                "2120001355",
                "811318-9876",
                "811218-987",
                "1 234 567 890,5",
                "anna@skolan",
                "@"
            })
    void whatOnlyLooksLikeItIsNone(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static Set<PersonalPattern> found(String text) {
        return EnumSet.allOf(PersonalPattern.class).stream()
                .filter(each -> each.isIn(text))
                .collect(Collectors.toSet());
    }
}
