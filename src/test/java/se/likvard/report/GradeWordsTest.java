package se.likvard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.likvard.organiser.Area;

class GradeWordsTest {

    @ParameterizedTest
    @EnumSource(Area.class)
    void everyAreaHasWordsInBothLanguages(Area area) {
        for (String language : List.of("sv", "en")) {
            assertThat(GradeWords.area(area.name(), new Page(Locale.forLanguageTag(language))))
                    .matches("\\p{Lu}[\\p{Ll} -]+");
        }
    }

    @Test
    void areasStandInTheOrderOfInspection() {
        List<String> inspected = Arrays.stream(Area.values()).map(Enum::name).toList();
        assertThat(GradeWords.inOrder(inspected.stream().sorted().toList())).isEqualTo(inspected);
    }
}
