package se.likvard.allocation.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.likvard.allocation.InvalidAllocationException;
import se.likvard.allocation.UnknownFigure;
import se.likvard.value.Problem;
import se.likvard.yaml.Entries;
import se.likvard.yaml.Yaml;
import se.likvard.yaml.Yaml.Scalar;

/** Reads a specification: {@code pupils}, {@code events}, {@code covariates} and {@code unknown}. */
public final class SpecificationFile {

    private static final List<String> KEYS = List.of("pupils", "events", "covariates", "unknown");

    private SpecificationFile() {}

    /**
     * The specification of a file.
     *
     * @throws InvalidAllocationException with everything that is wrong in it
     */
    public static Specification read(Path path) {
        List<Problem> problems = new ArrayList<>();
        Optional<Specification> read = Yaml.read(path.toString(), bytes(path), problems)
                .flatMap(root -> Entries.read(root, KEYS, problems, SpecificationFile::specification));
        if (!problems.isEmpty()) {
            throw new InvalidAllocationException(problems);
        }
        return read.orElseThrow();
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new InvalidAllocationException(
                    List.of(Problem.at(path.toString(), "filen kan inte läsas", "the file cannot be read")));
        }
    }

    private static Specification specification(Entries entries) {
        Specification specification = new Specification(
                entries.text("pupils"),
                entries.text("events"),
                entries.texts("covariates").stream().map(Scalar::text).toList(),
                entries.word("unknown", UnknownFigure.Rule.class));
        Set<String> columns = new TreeSet<>(specification.covariates());
        columns.add(specification.pupils());
        columns.add(specification.events());
        int named = specification.covariates().size();
        if (named == 0 || columns.size() < named + 2) {
            entries.problem(
                    "covariates",
                    "minst en kolumn, och ingen kolumn två gånger eller samma som pupils och events",
                    "at least one column, and none twice or the same as pupils and events");
        }
        return specification;
    }
}
