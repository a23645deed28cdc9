package se.likvard.allocation.lock;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.likvard.allocation.InvalidAllocationException;
import se.likvard.value.Problem;
import se.likvard.value.Unit;
import se.likvard.yaml.Entries;
import se.likvard.yaml.Nodes;
import se.likvard.yaml.Yaml;
import se.likvard.yaml.Yaml.Entry;
import se.likvard.yaml.Yaml.Mapping;
import se.likvard.yaml.Yaml.Node;

/** Reads a file of demands: which numbers of a model may be varied ({@code vary}), and what is demanded ({@code demands}). */
public final class DemandsFile {

    private static final List<String> KEYS = List.of("vary", "demands");
    private static final List<String> KNOB_KEYS = List.of("from", "to", "step");
    private static final List<String> DEMAND_KEYS =
            List.of("noSchoolLoses", "mostBurdenedFifth", "leastPerPupil", "leastPerSchool", "total");
    private static final List<String> TOTAL_KEYS = List.of("from", "to");

    private final List<Problem> problems = new ArrayList<>();

    private DemandsFile() {}

    /**
     * The demands of a file.
     *
     * @throws InvalidAllocationException with everything that is wrong in it
     */
    public static Demands read(Path path) {
        DemandsFile file = new DemandsFile();
        Optional<Demands> demands = Yaml.read(path.toString(), file.bytes(path), file.problems)
                .flatMap(root -> Entries.read(root, KEYS, file.problems, file::demands));
        if (!file.problems.isEmpty()) {
            throw new InvalidAllocationException(file.problems);
        }
        return demands.orElseThrow();
    }

    private byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new InvalidAllocationException(
                    List.of(Problem.at(path.toString(), "filen kan inte läsas", "the file cannot be read")));
        }
    }

    private Demands demands(Entries entries) {
        return new Demands(knobs(entries), demanded(entries));
    }

    private List<Knob> knobs(Entries entries) {
        List<Knob> knobs = new ArrayList<>();
        entries.node("vary").flatMap(node -> Nodes.mapping(node, problems)).map(Mapping::entries).stream()
                .flatMap(all -> all.values().stream())
                .forEach(entry -> Entries.read(entry.value(), KNOB_KEYS, problems, each -> knob(entry, each))
                        .ifPresent(knobs::add));
        if (knobs.isEmpty() && entries.has("vary")) {
            entries.problem("vary", "minst ett tal ska få ändras", "at least one number must be free to vary");
        }
        return knobs;
    }

    private static Knob knob(Entry entry, Entries entries) {
        BigDecimal from = entries.number("from", Unit.PURE);
        BigDecimal to = entries.number("to", Unit.PURE);
        Optional<BigDecimal> step =
                entries.has("step") ? Optional.of(entries.number("step", Unit.PURE)) : Optional.empty();
        if (from.compareTo(to) >= 0) {
            entries.problem("to", "ska vara större än from", "must be above from");
        }
        step.filter(each -> each.signum() <= 0)
                .ifPresent(each -> entries.problem("step", "ska vara större än noll", "must be above zero"));
        return new Knob(entry.key(), from, to, step, entry.place().toString());
    }

    private List<Demand> demanded(Entries entries) {
        List<Demand> demands = new ArrayList<>();
        entries.node("demands").map(node -> Nodes.items(node, problems)).orElse(List.of()).stream()
                .flatMap(node -> Entries.read(node, DEMAND_KEYS, problems, this::demand).stream())
                .flatMap(List::stream)
                .forEach(demands::add);
        if (demands.isEmpty() && entries.has("demands")) {
            entries.problem("demands", "minst ett krav ska ställas", "at least one thing must be demanded");
        }
        return demands;
    }

    private List<Demand> demand(Entries entries) {
        List<Demand> demands = new ArrayList<>();
        if (entries.has("noSchoolLoses")) {
            demands.add(new Demand.NoSchoolLoses(entries.number("noSchoolLoses", Unit.SHARE)));
        }
        if (entries.has("mostBurdenedFifth")) {
            demands.add(new Demand.MostBurdenedFifth(entries.number("mostBurdenedFifth", Unit.RATIO)));
        }
        if (entries.has("leastPerPupil")) {
            demands.add(new Demand.LeastPerPupil(entries.number("leastPerPupil", Unit.KRONOR)));
        }
        if (entries.has("leastPerSchool")) {
            demands.add(new Demand.LeastPerSchool(entries.number("leastPerSchool", Unit.KRONOR)));
        }
        entries.find("total").flatMap(this::total).ifPresent(demands::add);
        return demands;
    }

    private Optional<Demand> total(Node node) {
        return Entries.read(node, TOTAL_KEYS, problems, entries -> {
            BigDecimal from = entries.number("from", Unit.KRONOR);
            BigDecimal to = entries.number("to", Unit.KRONOR);
            if (to.subtract(from).compareTo(BigDecimal.ONE) < 0) {
                entries.problem(
                        "to", "ska vara minst en krona större än from", "must be at least one krona above from");
            }
            return new Demand.Total(from, to);
        });
    }
}
