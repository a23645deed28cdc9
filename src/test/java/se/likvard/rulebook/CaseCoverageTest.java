package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.likvard.assessment.Verdict;
import se.likvard.value.Problem;

/** What cases leave unseen is told with its place, and nothing else is. */
class CaseCoverageTest {

    private static final String RULE = "allocation/model-not-revised";
    /** Left out: the rule has one comparison with a limit, and no more. */
    private static final String NEVER_REVISED =
            "\n                     || ( lastRevised == none && yearsSinceIntroduction > limit.revisionYears )";

    private static final String OLD = given("well beyond the limit", "lastRevised: 2019-01-01", "FOUND");
    private static final String AT = given("at the limit", "lastRevised: 2022-11-01", "CLEAR");
    private static final String OVER = given("a day over the limit", "lastRevised: 2022-10-31", "FOUND");
    private static final String UNKNOWN = given("nobody knows when", "introduced: 2010-01-01", "NOT_ASSESSED");
    private static final String UNUSED = """
            - case: no longer in use
              asOf: 2025-11-01
              given: { AllocationModel: { schoolForm: COMPULSORY, inUse: false, lastRevised: 2019-01-01 } }
              expect: NOT_APPLICABLE
            """;
    private static final String OTHERS = """
            - case: the preschool's
              asOf: 2025-11-01
              given: { AllocationModel: { schoolForm: PRESCHOOL, inUse: true, lastRevised: 2019-01-01 } }
              expect: FOUND
            - case: another form
              asOf: 2025-11-01
              given: { AllocationModel: { schoolForm: UPPER_SECONDARY, inUse: true, lastRevised: 2019-01-01 } }
              expect: NOT_APPLICABLE
            - case: nobody knows whether it is in use
              asOf: 2025-11-01
              given: { AllocationModel: { schoolForm: COMPULSORY, lastRevised: 2019-01-01 } }
              expect: NOT_ASSESSED
            - case: nobody knows for which form
              asOf: 2025-11-01
              given: { AllocationModel: { inUse: true, lastRevised: 2019-01-01 } }
              expect: NOT_ASSESSED
            """;
    private static final String WHOLE = OLD + AT + OVER + UNKNOWN + UNUSED + OTHERS;

    private static String given(String name, String more, String expect) {
        return """
                - case: %s
                  asOf: 2025-11-01
                  given: { AllocationModel: { schoolForm: COMPULSORY, inUse: true, %s } }
                  expect: %s
                """.formatted(name, more, expect);
    }

    @Test
    void casesThatShowEverythingLeaveNothingToSay() {
        Tested tested = tested(WHOLE);
        assertThat(tested.results()).allMatch(each -> each.failure().isEmpty());
        assertThat(missing(tested)).isEmpty();
        assertThat(tested.coverage().totals().en())
                .isEqualTo("Coverage: 1 of 1 rule is found, 4 of 4 conditions are seen in every way,"
                        + " 1 of 1 limit is tried on both sides");
    }

    @Test
    void aRuleThatIsNeverFoundIsTold() {
        assertThat(missing(tested(AT)))
                .contains(
                        at("$model : ") + RULE + ": a case is missing that comes out FOUND",
                        at("$model : ") + RULE + ": a case is missing that comes out NOT_ASSESSED",
                        at("yearsSinceRevision") + RULE
                                + ": a case is missing where this holds: yearsSinceRevision > limit.revisionYears");
    }

    @Test
    void aConditionThatNeverFailsIsToldAtItsPlace() {
        assertThat(missing(tested(WHOLE.replace(UNUSED, ""))))
                .containsExactly(at("inUse == true") + RULE
                        + ": a case is missing where this alone does not hold: inUse == true");
    }

    @Test
    void aFigureThatIsNeverUnknownIsTold() {
        assertThat(missing(tested(WHOLE.replace(UNKNOWN, ""))))
                .containsExactly(at("yearsSinceRevision") + RULE
                        + ": a case is missing where this is not known: yearsSinceRevision > limit.revisionYears");
    }

    @Test
    void aLimitThatCasesStandFarFromIsToldWithTheNearest() {
        String far = given("far from the limit", "lastRevised: 2025-01-01", "CLEAR");
        assertThat(missing(tested(WHOLE.replace(AT, far).replace(OVER, ""))))
                .singleElement()
                .asString()
                .startsWith(at("yearsSinceRevision") + RULE
                        + ": cases are missing on either side of the limit, at most 1 apart: ")
                .contains("revisionYears = 3 (2014-07-01); the nearest are ");
    }

    @Test
    void aCaseThatFailsShowsNothing() {
        Tested tested = tested(WHOLE.replace(UNKNOWN, UNKNOWN.replace("NOT_ASSESSED", "CLEAR")));
        assertThat(tested.results())
                .filteredOn(each -> each.failure().isPresent())
                .hasSize(1);
        assertThat(missing(tested)).hasSize(1).first().asString().contains("is not known");
    }

    @Test
    void aSubjectThatTheCaseIsNotAboutShowsNothing() {
        String both = """
                - case: one in use and one not
                  asOf: 2025-11-01
                  given:
                    AllocationModel:
                      - { schoolForm: COMPULSORY, inUse: true, lastRevised: 2019-01-01 }
                      - { schoolForm: COMPULSORY, inUse: false, lastRevised: 2019-01-01 }
                  subject: "allocationModels[1]"
                  expect: FOUND
                """;
        assertThat(missing(tested(WHOLE.replace(UNUSED, both)))).hasSize(1);
    }

    @Test
    void theShippedCasesShowEverything() {
        CaseCoverage coverage = Tested.of(Rulebook.standard()).coverage();
        assertThat(coverage.missing().stream().map(CaseCoverageTest::line)).isEmpty();
        assertThat(coverage.rules()).allMatch(each -> each.verdicts().contains(Verdict.FOUND));
        assertThat(coverage.pinned()).isEqualTo(coverage.limits()).isGreaterThan(40);
        assertThat(coverage.covered()).isEqualTo(coverage.parts()).isGreaterThan(400);
    }

    private static Tested tested(String cases) {
        SortedMap<String, byte[]> files = new TreeMap<>(ShippedFiles.all().files());
        files.keySet().removeIf(each -> each.contains("/") && !each.startsWith(RULE));
        return Tested.of(new ShippedFiles(files)
                .with(RULE + "/cases.yaml", cases)
                .replacing(RULE + "/model-not-revised.drl", NEVER_REVISED, "")
                .rulebook());
    }

    private static List<String> missing(Tested tested) {
        return tested.coverage().missing().stream().map(CaseCoverageTest::line).toList();
    }

    private static String line(Problem problem) {
        return problem.where() + ": " + problem.what().en();
    }

    private static String at(String text) {
        return ShippedFiles.all().place(RULE + "/model-not-revised.drl", text) + ": ";
    }
}
