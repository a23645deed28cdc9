package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which rules need which answers; the expected ones are read off the rule files by hand. */
class PurposesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);

    private final Rulebook rulebook = Rulebook.standard();

    @Test
    void aRuleNeedsWhatItReadsItselfAndThroughIndicators() {
        Map<String, List<Purpose>> purposes = Purposes.of(rulebook, DAY);
        assertThat(names(purposes, "AllocationModel.lastRevised"))
                .contains("allocation/model-not-revised", "allocation/model-kept-current")
                .doesNotContain("allocation/model-not-evaluated");
        assertThat(names(purposes, "PrincipalService.started")).contains("principals/high-turnover");
        assertThat(names(purposes, "StudentHealth.psychologist")).containsExactly("student-health/profession-missing");
        assertThat(names(purposes, "NeedsAssessment")).contains("governance/needs-overview-missing");
        assertThat(purposes).doesNotContainKey("AllocationModel.id");
    }

    @Test
    void aRuleThatIsNotInForceNeedsNothingAndTheLawIsThatOfTheDay() {
        assertThat(names(Purposes.of(rulebook, DAY), "PreventiveWork.planned"))
                .contains("study-calm/preventive-work-missing");
        assertThat(names(Purposes.of(rulebook, LocalDate.of(2020, 11, 1)), "PreventiveWork.planned"))
                .doesNotContain("study-calm/preventive-work-missing");
        assertThat(Purposes.of(rulebook, DAY).getOrDefault("StudentHealth.psychologist", List.of()))
                .singleElement()
                .satisfies(each -> assertThat(each.law())
                        .extracting(provision -> provision.text().sv())
                        .contains("2 kap. 25 § skollagen (2010:800)"));
    }

    private static List<String> names(Map<String, List<Purpose>> purposes, String what) {
        return purposes.getOrDefault(what, List.of()).stream()
                .map(Purpose::rule)
                .toList();
    }
}
