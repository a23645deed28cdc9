package se.likvard.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.likvard.value.Problem;

/**
 * The door to Skolverket's published files: final grades of year 9 per school unit ("Grundskola - Slutbetyg årskurs 9,
 * samtliga elever"), read as they are published.
 *
 * <p>How the file is read:
 *
 * <ul>
 *   <li>{@code ..} is unknown because suppressed. {@code ~100} is a share between 1 − 4/n and 1 − 1/n for n pupils.
 *   <li>{@code .} is unknown, not reported. It is never "not applicable": the same sign stands for a school outside the
 *       grade system and, beside a published merit value, for a share that nobody reached (INF), so no narrower reading
 *       is safe.
 *   <li>A share is the printed percentage divided by 100. No value has an observation date: the file has none.
 *   <li>A unit is special where its published name says so and is assumed not to be otherwise (INF).
 *   <li>The municipality level holds every unit in the municipality and is given to the municipality's own organiser:
 *       the municipal organiser in the number series of municipalities (212000) with most of its units there (INF).
 *       Where a row was lost or a file was cut short, that level is unknown rather than incomplete.
 * </ul>
 */
public final class Skolverket {

    private Skolverket() {}

    /**
     * Reads final-grades files of one or more school years into organisers. Never stops at a bad file or row: what could
     * not be taken is in the problems and in the summary. The order of the files does not matter to the organisers.
     */
    public static Imported read(List<Path> files) {
        List<GradesFile> read = files.stream().map(GradesFile::read).toList();
        SchoolYears merged = SchoolYears.of(read);
        Municipalities municipalities = Municipalities.of(merged);
        List<Problem> problems = new ArrayList<>();
        read.forEach(file -> problems.addAll(file.problems()));
        problems.addAll(merged.problems());
        return new Imported(
                OrganiserTree.of(merged, municipalities), Notes.summary(read, merged, municipalities), problems);
    }
}
