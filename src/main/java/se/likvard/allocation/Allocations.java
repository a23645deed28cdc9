package se.likvard.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.likvard.value.Nearest;
import se.likvard.value.Problem;

/** The allocation models of a rules folder, and what schools get under them. Immutable and safe for many threads. */
public final class Allocations {

    private static final String MODEL = "model.yaml";
    private static final String CASES = "cases.yaml";

    private final SortedMap<String, Model> models;
    private final SortedMap<String, List<ModelCase>> cases;

    private Allocations(SortedMap<String, Model> models, SortedMap<String, List<ModelCase>> cases) {
        this.models = models;
        this.cases = cases;
    }

    /**
     * The models of files.
     *
     * @param files the bytes by path, {@code allocation-models/<name>/model.yaml} with {@code cases.yaml} beside it
     * @throws InvalidAllocationException with everything that is wrong in them
     */
    public static Allocations of(SortedMap<String, byte[]> files) {
        List<Problem> problems = new ArrayList<>();
        Allocations all = read(files, problems);
        if (!problems.isEmpty()) {
            throw new InvalidAllocationException(problems);
        }
        return all;
    }

    private static Allocations read(SortedMap<String, byte[]> files, List<Problem> problems) {
        SortedMap<String, Model> models = new TreeMap<>();
        SortedMap<String, List<ModelCase>> cases = new TreeMap<>();
        for (String folder : folders(files)) {
            String name = folder.substring(folder.lastIndexOf('/') + 1);
            bytes(files, folder + "/" + MODEL, problems)
                    .flatMap(bytes -> ModelFile.read(name, folder + "/" + MODEL, bytes, problems))
                    .ifPresent(model -> models.put(name, model));
            bytes(files, folder + "/" + CASES, problems)
                    .ifPresent(bytes -> cases.put(name, ModelCaseFile.read(folder + "/" + CASES, bytes, problems)));
        }
        return new Allocations(models, cases);
    }

    private static SortedSet<String> folders(SortedMap<String, byte[]> files) {
        SortedSet<String> folders = new TreeSet<>();
        files.keySet().forEach(path -> folders.add(path.substring(0, Math.max(0, path.lastIndexOf('/')))));
        return folders;
    }

    private static Optional<byte[]> bytes(SortedMap<String, byte[]> files, String path, List<Problem> problems) {
        Optional<byte[]> bytes = Optional.ofNullable(files.get(path));
        if (bytes.isEmpty()) {
            problems.add(Problem.at(path + ":1:1", "filen saknas", "the file is missing"));
        }
        return bytes;
    }

    /** The models by name. */
    public Collection<Model> models() {
        return models.values();
    }

    /** Runs every model's own examples. */
    public List<ModelCaseResult> tested() {
        return models.values().stream()
                .flatMap(model ->
                        cases.getOrDefault(model.name(), List.of()).stream().map(each -> ModelCaseRun.of(model, each)))
                .toList();
    }

    /**
     * What schools get by the version of a model that is in force on a day.
     *
     * @param budget in kronor; empty for the model's own
     * @throws InvalidAllocationException with everything that stands in the way
     */
    public Allocation of(String model, List<School> schools, LocalDate asOf, Optional<BigDecimal> budget) {
        return compute(model(model), schools, asOf, budget);
    }

    /**
     * What keeping an old index costs.
     *
     * @param newer the same schools in the same order, each with its newer index
     * @throws InvalidAllocationException with everything that stands in the way
     */
    public Shift shift(
            String model, List<School> inUse, List<School> newer, LocalDate asOf, Optional<BigDecimal> budget) {
        return Shift.between(of(model, inUse, asOf, budget), of(model, newer, asOf, budget));
    }

    private Model model(String name) {
        return Optional.ofNullable(models.get(name)).orElseThrow(() -> {
            String all = String.join(", ", models.keySet());
            String meant = Nearest.to(name, List.copyOf(models.keySet())).orElse(all);
            return refused(
                    "det finns ingen modell %s; menar du %s?".formatted(name, meant),
                    "there is no model %s; do you mean %s?".formatted(name, meant));
        });
    }

    static Allocation compute(Model model, List<School> schools, LocalDate asOf, Optional<BigDecimal> budget) {
        Version version = model.on(asOf)
                .orElseThrow(() -> refused(
                        "%s gäller från %s"
                                .formatted(model.name(), model.versions().get(0).from()),
                        "%s applies from %s"
                                .formatted(model.name(), model.versions().get(0).from())));
        BigDecimal money = budget.or(() -> version.budget().map(Sourced::value))
                .orElseThrow(() -> refused(
                        "modellen har ingen egen budget; ange den", "the model has no budget of its own; state it"));
        return Computation.of(model, version, money, schools);
    }

    private static InvalidAllocationException refused(String sv, String en) {
        return new InvalidAllocationException(List.of(Problem.at("", sv, en)));
    }
}
