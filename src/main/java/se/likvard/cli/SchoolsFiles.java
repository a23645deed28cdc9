package se.likvard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.likvard.allocation.Gathering;
import se.likvard.allocation.School;
import se.likvard.allocation.SchoolsFile;
import se.likvard.value.Problem;

/** The schools of both sides of a comparison, from two files or the same. */
record SchoolsFiles(List<School> before, List<School> after) {

    /**
     * Reads both.
     *
     * @param newer whether the newer index of the second is wanted
     * @param gathering is told everything in either that cannot be read
     * @return empty where there is not enough to look for more that is wrong
     */
    static Optional<SchoolsFiles> read(Path first, Path second, boolean newer, Gathering gathering) {
        Optional<SchoolsFile> before = SchoolsFile.read(first, gathering);
        Optional<SchoolsFile> after = second.equals(first) ? before : SchoolsFile.read(second, gathering);
        Optional<List<School>> wanted = after.flatMap(each -> newer ? each.newer() : Optional.of(each.schools()));
        if (after.isPresent() && wanted.isEmpty()) {
            gathering.add(List.of(Problem.at(
                    second + ":1:1",
                    "ingen kolumn heter nyare_index, som --new-index räknar efter",
                    "no column is called newer_index, which --new-index goes by")));
        }
        return before.flatMap(was -> wanted.map(now -> new SchoolsFiles(was.schools(), now)));
    }
}
