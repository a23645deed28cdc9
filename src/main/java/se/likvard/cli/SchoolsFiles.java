package se.likvard.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.likvard.allocation.InvalidAllocationException;
import se.likvard.allocation.School;
import se.likvard.allocation.SchoolsFile;
import se.likvard.value.Problem;

/** The schools of both sides of a comparison, from two files or the same. */
record SchoolsFiles(List<School> before, List<School> after) {

    /**
     * Reads both.
     *
     * @param newer whether the newer index of the second is wanted
     * @throws InvalidAllocationException with everything in either that cannot be read
     */
    static SchoolsFiles read(Path first, Path second, boolean newer) {
        List<Problem> problems = new ArrayList<>();
        Optional<SchoolsFile> before = tried(first, problems);
        Optional<SchoolsFile> after = second.equals(first) ? before : tried(second, problems);
        Optional<List<School>> wanted = after.flatMap(each -> newer ? each.newer() : Optional.of(each.schools()));
        if (after.isPresent() && wanted.isEmpty()) {
            problems.add(Problem.at(
                    second + ":1:1",
                    "ingen kolumn heter nyare_index, som --new-index räknar efter",
                    "no column is called newer_index, which --new-index goes by"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidAllocationException(problems);
        }
        return new SchoolsFiles(before.orElseThrow().schools(), wanted.orElseThrow());
    }

    private static Optional<SchoolsFile> tried(Path file, List<Problem> problems) {
        try {
            return Optional.of(SchoolsFile.read(file));
        } catch (InvalidAllocationException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }
}
