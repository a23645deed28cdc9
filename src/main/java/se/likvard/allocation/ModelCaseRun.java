package se.likvard.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.likvard.value.Problem;

/** Runs the examples of a model. */
final class ModelCaseRun {

    private final ModelCase example;
    private final List<Problem> failures = new ArrayList<>();

    private ModelCaseRun(ModelCase example) {
        this.example = example;
    }

    static ModelCaseResult of(Model model, ModelCase example) {
        ModelCaseRun run = new ModelCaseRun(example);
        try {
            Allocation allocation = Allocations.compute(model, example.schools(), example.asOf(), example.budget());
            example.expected().forEach(each -> run.compare(each, allocation));
        } catch (InvalidAllocationException e) {
            run.failures.addAll(e.problems());
        }
        String about = model.name() + ", \"" + example.name() + "\": ";
        return new ModelCaseResult(
                model.name(),
                example.name(),
                run.failures.stream()
                        .map(each -> Problem.at(
                                run.placed(each.where()),
                                about + each.what().sv(),
                                about + each.what().en()))
                        .toList());
    }

    /** A problem of the case as a whole stands where the case does. */
    private String placed(String where) {
        return where.contains(":") ? where : example.place().toString();
    }

    private void compare(ModelCase.Expected expected, Allocation allocation) {
        Optional<Allotment> found = allocation.schools().stream()
                .filter(each -> each.school().id().equals(expected.id()))
                .findFirst();
        if (found.isEmpty()) {
            fail(expected, "det finns ingen skola " + expected.id(), "there is no school " + expected.id());
            return;
        }
        Allotment got = found.get();
        compare(expected, "gross", expected.gross(), got.gross().rounded());
        compare(expected, "net", expected.net(), got.net().rounded());
        compare(expected, "rowByRow", expected.rowByRow(), got.net().rowByRow());
        compare(expected, "from", expected.from(), got.paid().lowest().orElseThrow());
        compare(expected, "to", expected.to(), got.paid().highest().orElseThrow());
    }

    private void compare(ModelCase.Expected expected, String what, Optional<BigDecimal> number, BigDecimal got) {
        number.filter(each -> each.compareTo(got) != 0).ifPresent(each -> {
            String name = expected.id() + ", " + what;
            fail(
                    expected,
                    "%s: väntat %s, blev %s".formatted(name, each.toPlainString(), got.toPlainString()),
                    "%s: expected %s, got %s".formatted(name, each.toPlainString(), got.toPlainString()));
        });
    }

    private void fail(ModelCase.Expected expected, String sv, String en) {
        failures.add(Problem.at(expected.place().toString(), sv, en));
    }
}
