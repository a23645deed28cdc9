package se.likvard.explain;

import java.util.List;
import se.likvard.dialect.Answers;
import se.likvard.rulebook.Purpose;
import se.likvard.value.Words;

/**
 * Something to ask for, with all that hangs together with it.
 *
 * @param what figures and lists, each with the record that it belongs to
 * @param paths of them, by the records' own keys
 * @param who can answer, in a fixed order
 * @param why the rules that read it, themselves or through a computed figure, with the provisions that they rest on
 */
public record Question(List<Words> what, List<String> paths, List<Answers> who, List<Purpose> why) {

    public Question {
        what = List.copyOf(what);
        paths = List.copyOf(paths);
        who = List.copyOf(who);
        why = List.copyOf(why);
    }
}
