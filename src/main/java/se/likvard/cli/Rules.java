package se.likvard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.likvard.Likvard;
import se.likvard.allocation.Allocations;
import se.likvard.allocation.InvalidAllocationException;
import se.likvard.rulebook.InvalidRulebookException;
import se.likvard.rulebook.Memory;
import se.likvard.rulebook.ModelFiles;
import se.likvard.value.Problem;

/**
 * Which rules a command goes by.
 *
 * @param folder where they lie; empty for those that came with the program
 */
record Rules(Optional<Path> folder) {

    /** Set by the launcher: where the program's own rules lie, which may have changed since it was built. */
    private static final String OWN = "likvard.rules";

    /** The rules of a folder, or those that came with the program. */
    static Rules in(@Nullable Path folder) {
        return new Rules(Optional.ofNullable(folder)
                .or(() -> Optional.ofNullable(System.getProperty(OWN)).map(Path::of)));
    }

    /** The rules of a folder; when none is named those in {@code rules} here, or else those of the program. */
    static Rules nearest(@Nullable Path folder) {
        Path here = Path.of("rules");
        return folder == null && Files.isRegularFile(here.resolve("vocabulary.yaml")) ? in(here) : in(folder);
    }

    /**
     * Loads them.
     *
     * @throws InvalidRulebookException with every problem, if there is any
     */
    Likvard load() {
        return folder.map(Likvard::load).orElseGet(Likvard::standard);
    }

    /**
     * The same, with what is remembered of files that have not changed.
     *
     * @throws InvalidRulebookException with every problem, if there is any
     */
    Likvard recall() {
        if (folder.isEmpty()) {
            return load();
        }
        Memory memory = Memories.of(folder.get());
        Likvard likvard = Likvard.load(folder.get(), memory);
        memory.keep();
        return likvard;
    }

    /**
     * The allocation models that lie with them; the rules themselves are not read.
     *
     * @throws InvalidAllocationException with every problem, if there is any
     */
    Allocations allocations() {
        return Allocations.of(folder.map(ModelFiles::in).orElseGet(ModelFiles::standard));
    }

    /**
     * The same for a command that needs them.
     *
     * @throws Failure with every problem, placed as the user sees the files
     */
    Allocations soundAllocations() {
        try {
            return allocations();
        } catch (InvalidAllocationException e) {
            throw new Failure(ExitCode.RULEBOOK, placed(e.problems()));
        }
    }

    /** The problems of the allocation models, placed as the user sees the files. */
    List<Problem> modelProblems() {
        try {
            allocations();
            return List.of();
        } catch (InvalidAllocationException e) {
            return placed(e.problems());
        }
    }

    /** The problems of an invalid rulebook, placed as the user sees the files: the engine counts from the folder. */
    List<Problem> problems(InvalidRulebookException invalid) {
        return placed(invalid.problems());
    }

    /** Problems placed as the user sees the files. */
    List<Problem> placed(List<Problem> problems) {
        return problems.stream()
                .map(each -> new Problem(placed(each.where()), each.what()))
                .toList();
    }

    /** A place in a file of the rulebook as the user sees it. */
    String placed(String where) {
        boolean inFile = where.matches("(?s)[^/].*:\\d+:\\d+");
        return inFile ? folder.map(each -> each + "/").orElse("") + where : where;
    }
}
