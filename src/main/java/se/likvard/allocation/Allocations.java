package se.likvard.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import se.likvard.value.Nearest;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** The allocation models of a rules folder, and what schools get under them. Immutable and safe for many threads. */
public final class Allocations {

    private final SortedMap<String, Model> models = new TreeMap<>();
    private final SortedMap<String, Formula> formulas = new TreeMap<>();
    private final List<Supplier<ModelCaseResult>> examples = new ArrayList<>();

    private Allocations() {}

    /**
     * The models of files.
     *
     * @param files the bytes by path, {@code allocation-models/<name>/model.yaml} with {@code cases.yaml} beside it
     * @throws InvalidAllocationException with everything that is wrong in them
     */
    public static Allocations of(SortedMap<String, byte[]> files) {
        List<Problem> problems = new ArrayList<>();
        Allocations all = new Allocations();
        folders(files).forEach(folder -> all.read(folder, files, problems));
        if (!problems.isEmpty()) {
            throw new InvalidAllocationException(problems);
        }
        return all;
    }

    private void read(String folder, SortedMap<String, byte[]> files, List<Problem> problems) {
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        String cases = folder + "/cases.yaml";
        Optional<byte[]> shown = bytes(files, cases, problems);
        if (files.containsKey(folder + "/formula.yaml")) {
            List<FormulaCase> all =
                    shown.map(bytes -> FormulaCase.read(cases, bytes, problems)).orElse(List.of());
            formula(name, folder + "/formula.yaml", files, problems)
                    .ifPresent(formula -> all.forEach(each -> examples.add(() -> each.run(formula))));
        } else {
            List<ModelCase> all = shown.map(bytes -> ModelCaseFile.read(cases, bytes, problems))
                    .orElse(List.of());
            model(name, folder + "/model.yaml", files, problems)
                    .ifPresent(model -> all.forEach(each -> examples.add(() -> ModelCaseRun.of(model, each))));
        }
    }

    private Optional<Formula> formula(
            String name, String file, SortedMap<String, byte[]> files, List<Problem> problems) {
        Optional<Formula> formula =
                bytes(files, file, problems).flatMap(bytes -> FormulaFile.read(name, file, bytes, problems));
        formula.ifPresent(each -> formulas.put(name, each));
        return formula;
    }

    private Optional<Model> model(String name, String file, SortedMap<String, byte[]> files, List<Problem> problems) {
        Optional<Model> model =
                bytes(files, file, problems).flatMap(bytes -> ModelFile.read(name, file, bytes, problems));
        model.ifPresent(each -> models.put(name, each));
        return model;
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

    /** The formulas by name. */
    public Collection<Formula> formulas() {
        return formulas.values();
    }

    /** Runs the own examples of every model and formula. */
    public List<ModelCaseResult> tested() {
        return examples.stream().map(Supplier::get).toList();
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
     * A model on schools, to compute with other numbers.
     *
     * @param budget in kronor; empty for the model's own
     * @throws InvalidAllocationException with everything that stands in the way
     */
    public Simulation simulation(String model, List<School> schools, LocalDate asOf, Optional<BigDecimal> budget) {
        Model named = model(model);
        Version version = version(named, asOf);
        return Simulation.of(named, version, asOf, money(version, budget), schools);
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

    /** The groups of pupils that a model counts on a day; none when there is no such model, or no version of it. */
    public Set<String> groups(String model, LocalDate asOf) {
        return Optional.ofNullable(models.get(model))
                .flatMap(each -> each.on(asOf))
                .map(Version::groups)
                .orElse(Set.of());
    }

    /** What is wrong with the name of a model; empty when there is such a model. */
    public Optional<Problem> unknown(String name) {
        return unknown(name, new Words("modell", "model"), models.keySet());
    }

    /** What is wrong with the name of a formula; empty when there is such a formula. */
    public Optional<Problem> unknownFormula(String name) {
        return unknown(name, new Words("formel", "formula"), formulas.keySet());
    }

    private static Optional<Problem> unknown(String name, Words kind, Set<String> known) {
        if (known.contains(name)) {
            return Optional.empty();
        }
        String meant = Nearest.to(name, List.copyOf(known)).orElse(String.join(", ", known));
        return Optional.of(Problem.at(
                "",
                "det finns ingen %s %s; menar du %s?".formatted(kind.sv(), name, meant),
                "there is no %s %s; do you mean %s?".formatted(kind.en(), name, meant)));
    }

    /**
     * A formula by its name.
     *
     * @throws InvalidAllocationException if there is none
     */
    public Formula formula(String name) {
        unknownFormula(name).ifPresent(each -> {
            throw new InvalidAllocationException(List.of(each));
        });
        return Named.of(formulas, name);
    }

    private Model model(String name) {
        unknown(name).ifPresent(each -> {
            throw new InvalidAllocationException(List.of(each));
        });
        return Named.of(models, name);
    }

    static Allocation compute(Model model, List<School> schools, LocalDate asOf, Optional<BigDecimal> budget) {
        Version version = version(model, asOf);
        return Computation.of(model, version, asOf, money(version, budget), schools);
    }

    private static Version version(Model model, LocalDate asOf) {
        return model.on(asOf)
                .orElseThrow(() -> early(model.name(), model.versions().get(0).from()));
    }

    /**
     * The version of a formula that is in force on a day.
     *
     * @throws InvalidAllocationException before the first
     */
    public static FormulaVersion version(Formula formula, LocalDate asOf) {
        return formula.on(asOf)
                .orElseThrow(
                        () -> early(formula.name(), formula.versions().get(0).from()));
    }

    private static InvalidAllocationException early(String name, LocalDate from) {
        return refused("%s gäller från %s".formatted(name, from), "%s applies from %s".formatted(name, from));
    }

    private static BigDecimal money(Version version, Optional<BigDecimal> budget) {
        return budget.or(() -> version.budget().map(Sourced::value))
                .orElseThrow(() -> refused(
                        "modellen har ingen egen budget; ange den", "the model has no budget of its own; state it"));
    }

    private static InvalidAllocationException refused(String sv, String en) {
        return new InvalidAllocationException(List.of(Problem.at("", sv, en)));
    }
}
