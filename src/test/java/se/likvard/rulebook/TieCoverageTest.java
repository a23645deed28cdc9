package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.likvard.dialect.Truth;

/** What a rule is for when it says whose record is meant is shown by somebody else's record that would match. */
class TieCoverageTest {

    private static final String RULE = "principals/leadership-to-develop";

    @Test
    void aRecordOfAnotherUnitThatWouldMatchShowsWhatTheTieIsFor() {
        assertThat(missingTies("true")).isEmpty();
    }

    @Test
    void aRecordOfAnotherUnitThatWouldNotMatchAnywayShowsNothing() {
        assertThat(missingTies("false")).containsExactly("schoolUnit == $unit");
    }

    @Test
    void aRecordOfAnotherUnitOfWhichTooLittleIsKnownShowsNothing() {
        assertThat(missingTies("null")).containsExactly("schoolUnit == $unit");
    }

    @Test
    void whatEveryOrganiserHasOnceNeedNotBeSeenToBeAnothers() {
        String grade = "grade/overall-partly-concern";
        assertThat(Tested.of(only(grade).rulebook()).coverage().rules())
                .flatExtracting(Covered::parts)
                .filteredOn(each -> each.text().startsWith("GradedArea"))
                .singleElement()
                .satisfies(each -> assertThat(each.due()).isEmpty());
    }

    /** A rulebook of one rule: that it is small makes it quick. */
    private static ShippedFiles only(String rule) {
        SortedMap<String, byte[]> files = new TreeMap<>(ShippedFiles.all().files());
        files.keySet().removeIf(each -> each.contains("/") && !each.startsWith(rule));
        return new ShippedFiles(files);
    }

    /** The ties that no case shows to fail when one case has a second unit with such leadership. */
    private static List<String> missingTies(String another) {
        String cases = """
                - case: one of two units
                  asOf: 2025-11-01
                  given: { SchoolUnit: [ { leadership: { developmentArea: false } }, { leadership: { developmentArea: %s } } ] }
                  subject: "schoolUnits[00000001]"
                  expect: CLEAR
                """.formatted(another);
        return Tested.of(only(RULE).with(RULE + "/cases.yaml", cases).rulebook()).coverage().rules().stream()
                .flatMap(each -> each.parts().stream())
                .filter(each -> each.unseen().contains(Truth.FALSE))
                .map(Part::text)
                .filter(each -> each.startsWith("schoolUnit =="))
                .toList();
    }
}
