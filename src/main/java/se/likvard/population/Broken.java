package se.likvard.population;

import java.util.List;
import se.likvard.value.Problem;

/** An organiser that could not be read, in its place among the others. */
record Broken(int position, Failed error) implements Line {

    static Broken of(int position, List<Problem> problems) {
        return new Broken(
                position,
                new Failed(
                        position,
                        problems.stream()
                                .map(each -> new Trouble(
                                        each.where(),
                                        each.what().sv(),
                                        each.what().en()))
                                .toList()));
    }

    /** As every batch tells it. */
    record Failed(int position, List<Trouble> problems) {

        Failed {
            problems = problems == null ? List.of() : problems;
        }
    }

    /** A problem, with its place. */
    record Trouble(String where, String sv, String en) {

        Trouble {
            where = where == null ? "" : where;
        }
    }
}
