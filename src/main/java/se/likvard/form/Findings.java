package se.likvard.form;

import java.util.ArrayList;
import java.util.List;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/**
 * What came out of reading a form.
 *
 * @param problems what is wrong with it
 * @param changes what it changed
 */
record Findings(List<Problem> problems, List<Change> changes) {

    Findings() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    void wrong(String where, Words what) {
        problems.add(new Problem(where, what));
    }

    void wrong(String where, String sv, String en) {
        problems.add(Problem.at(where, sv, en));
    }

    void changed(String where, String sv, String en) {
        changes.add(new Change(where, new Words(sv, en)));
    }
}
