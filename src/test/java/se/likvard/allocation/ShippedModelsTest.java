package se.likvard.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The models that came with the program, by their own examples. */
class ShippedModelsTest {

    @Test
    void everyModelHasExamplesAndTheyHold() {
        List<ModelCaseResult> results = Shipped.MODELS.tested();
        assertThat(results).allSatisfy(each -> assertThat(each.failures()).isEmpty());
        assertThat(results)
                .extracting(ModelCaseResult::model)
                .containsAll(Shipped.MODELS.models().stream().map(Model::name).toList())
                .contains(
                        "goteborg",
                        "threshold",
                        "proportional",
                        "state-grant",
                        "career-steps",
                        "career-steps-hard-conditions",
                        "salsa-2016");
    }

    @Test
    void anExampleThatDoesNotHoldIsToldWithItsPlace() {
        Allocations changed = Allocations.of(Shipped.with(
                "proportional/cases.yaml", "gross: 3718493.63, rowByRow: 3718493.62", "gross: 1.50, rowByRow: 2"));
        assertThat(changed.tested().stream().flatMap(each -> each.failures().stream()))
                .extracting(each -> each.where() + " " + each.what().en())
                .satisfiesExactly(
                        gross -> assertThat(gross)
                                .startsWith("allocation-models/proportional/cases.yaml:11:")
                                .endsWith("Björk, gross: expected 1.50, got 3718493.63"),
                        row -> assertThat(row).endsWith("Björk, rowByRow: expected 2, got 3718493.62"));
    }

    @Test
    void anExampleThatCannotBeComputedIsToldToo() {
        Allocations changed = Allocations.of(Shipped.with("proportional/cases.yaml", "index: 95, ", ""));
        assertThat(changed.tested().stream().flatMap(each -> each.failures().stream()))
                .singleElement()
                .satisfies(each -> assertThat(each.what().sv()).contains("index saknas för Björk"));
    }

    @Test
    void aChangedWeightBreaksAnExample() {
        Allocations changed = Allocations.of(Shipped.with("goteborg/model.yaml", "9: 1.430", "9: 1.431"));
        assertThat(changed.tested().stream().flatMap(each -> each.failures().stream()))
                .isNotEmpty();
    }

    @Test
    void aFormulasExampleIsHeldToItsDigits() {
        Allocations changed = Allocations.of(Shipped.with("salsa-2016/cases.yaml", "257.884", "257.885"));
        assertThat(changed.tested().stream().flatMap(each -> each.failures().stream()))
                .singleElement()
                .satisfies(each -> assertThat(each.where() + " " + each.what().en())
                        .startsWith("allocation-models/salsa-2016/cases.yaml:1:")
                        .endsWith("expected 257.885, got 257.884"));
    }
}
