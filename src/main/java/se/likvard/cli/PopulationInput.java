package se.likvard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.organiser.Organisers;
import se.likvard.population.Run;
import se.likvard.source.Listing;
import se.likvard.value.Problem;

/**
 * What a population is read from: files of organisers, or published tables and folders of them, which make organisers
 * together.
 *
 * @param isTables whether it is tables
 * @param listing what is named
 * @param known organisers known before, that tables add to
 */
record PopulationInput(boolean isTables, Listing listing, Optional<Path> known) {

    /**
     * What is named, looked for once.
     *
     * @throws Failure if organisers are named together with tables, or something that is neither
     */
    static PopulationInput of(List<Path> named, @Nullable Path known) {
        if (named.stream().noneMatch(TableIntake::isTable)) {
            refuseKnown(known);
            return new PopulationInput(false, new Listing(named, named), Optional.empty());
        }
        PopulationInput input = new PopulationInput(true, Listing.of(named), Optional.ofNullable(known));
        input.refuseOrganisers();
        input.refuseEmpty();
        return input;
    }

    /** Every file that is read. */
    List<Path> read() {
        return Stream.concat(listing.files().stream(), known.stream()).toList();
    }

    /**
     * Keeps results out of the folders that are read: the next run would read them as tables.
     *
     * @throws Failure if they would be in one of them
     */
    void refuseWithin(Path out) {
        List<Path> around = listing.folders().stream()
                .filter(folder -> real(out).startsWith(real(folder)))
                .toList();
        if (!around.isEmpty()) {
            throw new Failure(
                    ExitCode.USAGE,
                    around.stream()
                            .map(folder -> Problem.at(
                                    out.toString(),
                                    "mappen för resultat ligger i den som läses (%s); ange en annan mapp"
                                            .formatted(folder),
                                    "the folder for results is in the one that is read (%s); name another folder"
                                            .formatted(folder)))
                            .toList());
        }
    }

    /** Where a path leads, whether there is anything yet or not. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath();
        for (Path there = whole; there != null; there = there.getParent()) {
            try {
                return there.toRealPath().resolve(there.relativize(whole)).normalize();
            } catch (IOException e) {
                continue; // what is above it may be there
            }
        }
        return whole.normalize();
    }

    private static void refuseKnown(@Nullable Path known) {
        if (known != null) {
            throw new Failure(
                    ExitCode.USAGE,
                    "--with",
                    "det hör till publicerade tabeller; ange filer med huvudmän som FILE",
                    "that goes with published tables; name files of organisers as FILE");
        }
    }

    /** Organisers are no tables, and would be left out of what the tables make. */
    private void refuseOrganisers() {
        List<Path> organisers = listing.files().stream()
                .filter(file -> !TableIntake.isTable(file))
                .filter(file -> known.filter(with -> isSame(file, with)).isEmpty())
                .filter(Organisers::seemIn)
                .toList();
        if (!organisers.isEmpty()) {
            throw new Failure(
                    ExitCode.USAGE,
                    organisers.size() == listing.files().size()
                            ? listing.folders().stream()
                                    .map(PopulationInput::noTables)
                                    .toList()
                            : organisers.stream().map(PopulationInput::noTable).toList());
        }
    }

    private static boolean isSame(Path one, Path other) {
        return real(one).equals(real(other));
    }

    private static Problem noTables(Path folder) {
        return Problem.at(
                folder.toString(),
                "mappen har huvudmän, inte tabeller; ange filerna",
                "the folder has organisers, not tables; name the files");
    }

    private static Problem noTable(Path organisers) {
        return Problem.at(
                organisers.toString(),
                "huvudmän och publicerade tabeller tillsammans; ange huvudmännen med --with",
                "organisers and published tables together; name the organisers with --with");
    }

    private void refuseEmpty() {
        List<Problem> empty = listing.folders().stream()
                .filter(folder -> listing.in(folder).isEmpty())
                .map(folder -> Problem.at(
                        folder.toString(),
                        "mappen är tom: ingen fil i den slutar på .csv, .xlsx, .json eller .ndjson",
                        "the folder is empty: no file in it ends in .csv, .xlsx, .json or .ndjson"))
                .toList();
        if (!empty.isEmpty()) {
            throw new Failure(ExitCode.INPUT, empty);
        }
    }

    /**
     * The files by their content: a run that was cut off is gone on with only on the very same.
     *
     * @throws Failure if any of them cannot be read
     */
    List<Run.Input> contents() {
        List<Run.Input> inputs = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : read()) {
            try {
                if (Files.isRegularFile(file)) {
                    inputs.add(Run.Input.of(file));
                } else {
                    problems.add(noFile(file));
                }
            } catch (IOException e) {
                problems.add(Problem.at(file.toString(), "går inte att läsa", "cannot be read"));
            }
        }
        if (!problems.isEmpty()) {
            throw new Failure(ExitCode.INPUT, problems);
        }
        return inputs;
    }

    private Problem noFile(Path file) {
        String where = file.toString();
        if (!Files.exists(file)) {
            return Problem.at(where, "filen finns inte", "there is no such file");
        }
        return listing.files().contains(file) && Files.isDirectory(file)
                ? Problem.at(where, "mappen går inte att läsa", "the folder cannot be read")
                : Problem.at(
                        where,
                        "det är ingen vanlig fil; en körning som avbryts går inte att ta upp igen på något annat",
                        "that is no ordinary file; a run that is cut off cannot be gone on with on anything else");
    }
}
