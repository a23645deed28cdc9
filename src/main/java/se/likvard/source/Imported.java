package se.likvard.source;

import java.util.List;
import java.util.stream.Stream;
import se.likvard.organiser.Organiser;
import se.likvard.source.merge.Disagreement;
import se.likvard.source.merge.MergedSummary;
import se.likvard.value.Problem;

/** What became of published files. */
public interface Imported {

    /** The organisers by registration number, each made when it is asked for. */
    Stream<Organiser> organisers();

    /** What each file is, what was taken and what was left, in the order of their names. */
    List<FileSummary> files();

    /** How much there is of what, and what was assumed. */
    MergedSummary summary();

    /** Figures of which two publications tell different things. */
    List<Disagreement> disagreements();

    /** What organisers known before tell otherwise than the files: whole when all organisers have been made. */
    List<Problem> differences();

    /** What is wrong with the organisers known before: when there is anything, nothing should be written. */
    List<Problem> unusable();

    /** Everything that was wrong with the files, each with its place; empty when all was taken. */
    List<Problem> problems();
}
