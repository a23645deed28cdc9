package se.likvard.allocation.lock;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.likvard.allocation.Allocation;
import se.likvard.allocation.InvalidAllocationException;
import se.likvard.allocation.Rounding;
import se.likvard.allocation.Simulation;
import se.likvard.value.Nearest;
import se.likvard.value.Problem;

/** Whether demands can be asked of a model: everything that is wrong, each with its place. */
final class SoundDemands {

    private final Simulation simulation;
    private final List<String> known;
    private final Demands demands;
    private final List<Problem> problems = new ArrayList<>();

    private SoundDemands(Simulation simulation, Demands demands) {
        this.simulation = simulation;
        this.known = List.copyOf(simulation.numbers().keySet());
        this.demands = demands;
    }

    static void require(Simulation simulation, Allocation today, Demands demands) {
        SoundDemands check = new SoundDemands(simulation, demands);
        Set<String> names = new HashSet<>();
        demands.knobs().forEach(each -> check.knob(each, names));
        check.index();
        if (check.problems.isEmpty()) {
            demands.demands().forEach(each -> check.askable(each, today));
        }
        check.size();
        if (!check.problems.isEmpty()) {
            throw new InvalidAllocationException(check.problems);
        }
    }

    private void knob(Knob knob, Set<String> names) {
        if (!known.contains(knob.name())) {
            String meant = Nearest.to(knob.name(), known).orElse(String.join(", ", known));
            tell(
                    knob,
                    "modellen har inget tal %s; menar du %s?".formatted(knob.name(), meant),
                    "the model has no number %s; do you mean %s?".formatted(knob.name(), meant));
        } else if (knob.step().isEmpty() && !knob.isLinear()) {
            tell(
                    knob,
                    "%s behöver ett steg (step): beloppen går inte i proportion till det".formatted(knob.name()),
                    "%s needs a step: amounts do not go in proportion to it".formatted(knob.name()));
        }
        range(knob, knob.from());
        range(knob, knob.to());
        if (!names.add(knob.name())) {
            tell(knob, knob.name() + " står två gånger", knob.name() + " stands twice");
        }
    }

    /** Whether the model takes a number; that the pools' shares must be 1 together is seen when all are set. */
    private void range(Knob knob, BigDecimal number) {
        simulation.problems(new TreeMap<>(Map.of(knob.name(), number))).stream()
                .filter(each -> each.where().equals(knob.name()) && known.contains(knob.name()))
                .forEach(each -> tell(
                        knob,
                        knob.name() + " " + each.what().sv(),
                        knob.name() + " " + each.what().en()));
    }

    private void index() {
        if (!simulation.usesIndex()
                && demands.demands().stream().anyMatch(Demand.MostBurdenedFifth.class::isInstance)) {
            problems.add(Problem.at(
                    demands.knobs().get(0).where(),
                    "modellen går inte efter index, så ingen femtedel av skolorna har högst",
                    "the model goes by no index, so no fifth of the schools has the highest"));
        }
    }

    /** What cannot be asked must not be told as met. */
    private void askable(Demand demand, Allocation today) {
        boolean ofPaid = demand instanceof Demand.NoSchoolLoses || demand instanceof Demand.Total;
        if (ofPaid && today.version().rounding().rule() == Rounding.Rule.NEAREST_MULTIPLE) {
            refuse(
                    demand,
                    "beloppen avrundas till närmaste multipel, så summan före avrundning säger inte vad som betalas",
                    "amounts are rounded to the nearest multiple, so that the sum before rounding does not say what is paid");
        } else if (demand.margins(today, today).isEmpty()) {
            refuse(
                    demand,
                    "kan inte ställas: det finns inga skolor med elever att jämföra",
                    "cannot be asked: there are no schools with pupils to compare");
        }
    }

    private void refuse(Demand demand, String sv, String en) {
        problems.add(Problem.at(
                demands.knobs().get(0).where(),
                demand.words().sv() + ": " + sv,
                demand.words().en() + ": " + en));
    }

    private void size() {
        long size = new Grid(demands.knobs()).size();
        if (size > Grid.MOST) {
            problems.add(Problem.at(
                    demands.knobs().get(0).where(),
                    "stegen ger fler än %s sätt; ta större steg eller färre tal".formatted(Grid.MOST),
                    "the steps make more than %s ways; take larger steps or fewer numbers".formatted(Grid.MOST)));
        }
    }

    private void tell(Knob knob, String sv, String en) {
        problems.add(Problem.at(knob.where(), sv, en));
    }
}
