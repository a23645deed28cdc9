package se.likvard.cli;

import java.nio.file.Path;
import java.util.List;
import se.likvard.organiser.Entry;
import se.likvard.value.Problem;

/**
 * One organiser that was given to a command, or what is wrong with it.
 *
 * @param file empty when it stands in none
 * @param position its place among all that were given, from 1
 * @param entry its place in the file and what stands there
 */
record Given(Path file, int position, Entry entry) {

    boolean isBroken() {
        return entry.organiser().isEmpty();
    }

    /** What is wrong with it, with the place in the file before that within the organiser. */
    List<Problem> problems() {
        return entry.problemsIn(file.toString());
    }

    /** The file and the line it begins on; empty when it stands in no file. */
    String place() {
        return file.toString().isEmpty() ? "" : file + ":" + entry.line();
    }
}
