package se.likvard.source.told;

import java.util.ArrayList;
import java.util.List;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** What one file tells. A reader fills it row by row; a row that cannot be trusted goes into the problems, not here. */
public final class Told {

    private final List<Observation> observations = new ArrayList<>();
    private final List<UnitClaim> units = new ArrayList<>();
    private final List<OrganiserClaim> organisers = new ArrayList<>();
    private final List<Census> censuses = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Words> notes = new ArrayList<>();
    private final String file;
    private final Words recognisedAs;
    private int rows;
    private int lost;

    /**
     * Begins with nothing told.
     *
     * @param recognisedAs what the file is, its year included
     */
    public Told(String file, Words recognisedAs) {
        this.file = file;
        this.recognisedAs = recognisedAs;
    }

    /** A file that cannot be used at all. */
    public static Told refused(String file, List<Problem> problems) {
        Told told = new Told(file, new Words("inte igenkänd, inget läst", "not recognised, nothing read"));
        told.problems.addAll(problems);
        return told;
    }

    public void add(Observation observation) {
        observations.add(observation);
    }

    public void add(UnitClaim unit) {
        units.add(unit);
    }

    public void add(OrganiserClaim organiser) {
        organisers.add(organiser);
    }

    public void add(Census census) {
        censuses.add(census);
    }

    /** A row was read and taken. */
    public void rowTaken() {
        rows++;
    }

    /** A row was left, for these reasons. */
    public void rowLost(List<Problem> reasons) {
        lost++;
        problems.addAll(reasons);
    }

    /** Something is wrong that did not cost a row. */
    public void problem(Problem problem) {
        problems.add(problem);
    }

    /** Something the one who imports should know: what was assumed, which columns were left and why. */
    public void note(Words note) {
        notes.add(note);
    }

    public String file() {
        return file;
    }

    public Words recognisedAs() {
        return recognisedAs;
    }

    public List<Observation> observations() {
        return observations;
    }

    public List<UnitClaim> units() {
        return units;
    }

    public List<OrganiserClaim> organisers() {
        return organisers;
    }

    public List<Census> censuses() {
        return censuses;
    }

    public List<Problem> problems() {
        return problems;
    }

    public List<Words> notes() {
        return notes;
    }

    /** Rows taken. */
    public int rows() {
        return rows;
    }

    /** Rows left because of a fault. */
    public int lost() {
        return lost;
    }
}
