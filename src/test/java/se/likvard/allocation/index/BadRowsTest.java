package se.likvard.allocation.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.likvard.allocation.InvalidAllocationException;
import se.likvard.allocation.School;
import se.likvard.allocation.SchoolsFile;
import se.likvard.allocation.UnknownFigure;

/** What cannot be estimated from is told at once, each thing with its place. */
class BadRowsTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyRowThatCannotBeIsToldAtItsCell() throws IOException {
        List<School> rows = rows("""
                school,pupils,events,a
                A,-3,1,1
                B,,1,2
                C,10,11,3
                D,10,-1,4
                E,10.5,1,5
                F,0,0,6
                G,10,,7
                H,10,1,
                """);
        assertThat(told(() -> Estimate.of(specification(UnknownFigure.Rule.REFUSE, "a"), rows)))
                .containsExactly(
                        "r.csv:2:3: pupils: a whole number from 1 belongs here, not -3",
                        "r.csv:3:3: pupils: a whole number from 1 belongs here, not –",
                        "r.csv:4:6: 11 of 10 pupils is not possible",
                        "r.csv:5:6: events: a whole number from 0 belongs here, not -1",
                        "r.csv:6:3: pupils: a whole number from 1 belongs here, not 10.5",
                        "r.csv:7:3: pupils: a whole number from 1 belongs here, not 0",
                        "r.csv:8:6: the cell is blank for G; what is unknown never counts as zero",
                        "r.csv:9:8: the cell is blank for H; what is unknown never counts as zero");
    }

    @Test
    void cellsWithoutNumbersAndColumnsThatAreNotThereAreTold() throws IOException {
        assertThat(told(() -> rows("school,pupils,events,a\nA,ten,1,x\n")))
                .hasSize(2)
                .allMatch(each -> each.contains("is no exact number"));
        List<School> rows = rows("school,pupil,events,a\nA,10,1,2\n");
        assertThat(told(() -> Estimate.of(specification(UnknownFigure.Rule.REFUSE, "a", "b"), rows)))
                .satisfiesExactly(
                        each -> assertThat(each).contains("no column pupils; is pupil meant?"),
                        each -> assertThat(each).contains("no column b"));
    }

    @Test
    void whatNothingCanBeEstimatedFromIsTold() throws IOException {
        assertThat(told(() -> estimate("school,pupils,events,a,b,c\nA,10,0,1,2,3\nB,10,0,1,3,1\n", "a", "b", "c")))
                .containsExactly(
                        ": 2 rows with everything known are too few for 4 coefficients",
                        ": the event is of no pupil, or of all: there is nothing to estimate",
                        "r.csv:2:8: a is the same on every row and can explain nothing");
        assertThat(told(() -> estimate(
                        "school,pupils,events,a,b,c\nA,9,1,1,2,5\nB,9,2,2,4,1\nC,9,1,3,6,2\nD,9,3,7,14,4\n",
                        "a",
                        "b",
                        "c")))
                .containsExactly("r.csv:2:9: a, b follow from each other: leave one of them out");
        assertThat(told(() -> estimate("school,pupils,events,a\nA,9,,1\n", "a")))
                .hasSize(1);
        assertThat(told(() -> Estimate.of(specification(UnknownFigure.Rule.LEAVE_OUT, "a"), List.of())))
                .containsExactly(": there are no rows to compute from");
    }

    @Test
    void aCovariateThatPartsTheOutcomesHasNoCoefficientAndIsNamed() throws IOException {
        String parted =
                "school,pupils,events,a,b\nA,9,0,1,2\nB,9,0,2,5\nC,9,0,3,3\nD,9,9,4,2\nE,9,9,5,5\nF,9,9,6,3.5\n";
        assertThat(told(() -> estimate(parted, "a")))
                .singleElement()
                .satisfies(each ->
                        assertThat(each).startsWith("r.csv:2:7: a wholly parts").contains("separation"));
        String nearly =
                "school,pupils,events,a,b\nA,9,0,0,2\nB,9,0,0,5\nC,9,0,0,3\nD,9,4,1,2\nE,9,3,1,5\nF,9,5,1,3.5\n";
        assertThat(told(() -> estimate(nearly, "a", "b")))
                .as("on one side only, and b is mixed")
                .singleElement()
                .satisfies(each -> assertThat(each).startsWith("r.csv:2:7: a wholly parts"));
    }

    @Test
    void thinDataAndRelatedCovariatesAndDispersionAreDoubted() throws IOException {
        Estimate thin = estimate("school,pupils,events,a\nA,9,1,1\nB,9,2,2\nC,9,3,3\n", "a");
        assertThat(doubts(thin)).containsExactly(Limit.EVENTS_PER_COVARIATE);
        Estimate related = estimate(
                "school,pupils,events,a,b\nA,90,10,1,1.1\nB,90,20,2,1.9\nC,90,21,3,3.1\nD,90,30,4,3.9\nE,90,33,5,5.02\n",
                "a",
                "b");
        assertThat(doubts(related)).containsExactly(Limit.INFLATION, Limit.INFLATION);
        Estimate dispersed =
                estimate("school,pupils,events,a\nA,90,5,1\nB,90,60,2\nC,90,10,3\nD,90,70,4\nE,90,15,5\n", "a");
        assertThat(doubts(dispersed)).containsExactly(Limit.DISPERSION);
        Coefficient a = dispersed.coefficients().get(1);
        double dispersion = dispersed.fit().dispersion().orElseThrow();
        assertThat(dispersed.widened(a).orElseThrow().standardError())
                .isEqualTo(a.standardError() * Math.sqrt(dispersion));
        assertThat(dispersed.widened(a).orElseThrow().high()).isGreaterThan(a.high());
        assertThat(thin.widened(thin.coefficients().get(0))).isEmpty();
    }

    @Test
    void aRowWithSomethingUnknownIsLeftOutAndNamed() throws IOException {
        List<School> rows = rows("school,pupils,events,a\nA,90,10,1\nB,90,12,2\nC,90,,3\nD,90,14,\nE,90,30,4\n");
        Estimate estimate = Estimate.of(specification(UnknownFigure.Rule.LEAVE_OUT, "a"), rows);
        assertThat(estimate.fit().rows()).isEqualTo(3);
        assertThat(estimate.leftOut()).extracting(School::id).containsExactly("C", "D");
        assertThat(estimate.doubts())
                .extracting(each -> each.words().en())
                .singleElement()
                .satisfies(each -> assertThat(each).startsWith("2 of 5 rows are left out"));
    }

    private static List<Limit> doubts(Estimate estimate) {
        return estimate.doubts().stream()
                .map(each -> each.limit().orElseThrow())
                .toList();
    }

    private Estimate estimate(String text, String... covariates) throws IOException {
        return Estimate.of(specification(UnknownFigure.Rule.REFUSE, covariates), rows(text));
    }

    private static Specification specification(UnknownFigure.Rule rule, String... covariates) {
        return new Specification("pupils", "events", List.of(covariates), rule);
    }

    private List<School> rows(String text) throws IOException {
        return SchoolsFile.read(Files.writeString(folder.resolve("r.csv"), text))
                .schools();
    }

    private List<String> told(ThrowingCallable call) {
        return catchThrowableOfType(InvalidAllocationException.class, call).problems().stream()
                .map(each -> (each.where() + ": " + each.what().en()).replace(folder + "/", ""))
                .toList();
    }
}
