package se.likvard.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import se.likvard.rulebook.ChangeLog.Entry;
import se.likvard.value.Problem;
import se.likvard.yaml.UnknownWord;

/** Whether {@code CHANGES.md} accounts for every rule and value that differs from an earlier rulebook. */
public final class Changes {

    private final RuleFiles files;
    private final List<Entry> entries;
    private final List<Problem> problems;

    private Changes(RuleFiles files, List<Problem> problems) {
        this.files = files;
        this.problems = problems;
        this.entries = entries(files, problems);
    }

    private static List<Entry> entries(RuleFiles files, List<Problem> problems) {
        byte[] log = files.files().get(ChangeLog.NAME);
        return log == null ? List.of() : ChangeLog.read(log, problems);
    }

    /** What is wrong with the form of the entries of a rules folder; nothing when it has none. */
    public static List<Problem> check(Path folder) {
        List<Problem> problems = new ArrayList<>();
        new Changes(RuleFiles.in(folder, new ArrayList<>()), problems);
        return List.copyOf(problems);
    }

    /**
     * What differs from an earlier rulebook without an entry that the earlier one did not have. Both must pass the check.
     * Cases, comments, layout, and the file that a parameter lies in do not count.
     *
     * @throws InvalidRulebookException with every problem of the earlier rulebook, if there is any
     */
    public static List<Problem> since(Path earlier, Path folder) {
        List<Problem> invalid = new RulebookFolder(earlier).check();
        if (!invalid.isEmpty()) {
            throw new InvalidRulebookException(invalid);
        }
        List<Problem> problems = new ArrayList<>();
        Changes before = new Changes(RuleFiles.in(earlier, new ArrayList<>()), new ArrayList<>());
        new Changes(RuleFiles.in(folder, new ArrayList<>()), problems).since(before);
        return List.copyOf(problems);
    }

    private void since(Changes before) {
        List<Entry> added = entries.stream()
                .filter(each -> before.entries.stream().noneMatch(each::sameAs))
                .toList();
        before.entries.stream()
                .filter(each -> entries.stream().noneMatch(each::sameAs))
                .forEach(this::gone);
        SortedMap<String, Saying> then = Saying.all(before.files);
        SortedMap<String, Saying> now = Saying.all(files);
        SortedSet<String> names = new TreeSet<>(then.keySet());
        names.addAll(now.keySet());
        SortedSet<String> changed = new TreeSet<>(names);
        changed.removeIf(name -> says(then, name).equals(says(now, name)));
        added.forEach(each -> known(each, names, changed));
        changed.stream()
                .filter(name -> added.stream().noneMatch(each -> each.names().contains(name)))
                .forEach(name -> unaccounted(name, now));
    }

    private static String says(Map<String, Saying> all, String name) {
        Saying saying = all.get(name);
        return saying == null ? "" : saying.text();
    }

    private void unaccounted(String name, Map<String, Saying> now) {
        Saying saying = now.get(name);
        String where = saying == null ? ChangeLog.NAME + ":1:1" : saying.place().toString();
        problems.add(Problem.at(
                where,
                "%s är ändrad men det står inte i %s vem som ändrat och varför: lägg till ## år-månad-dag %1$s"
                        .formatted(name, ChangeLog.NAME),
                "%s is changed but %s does not say by whom and why: add ## year-month-day %1$s"
                        .formatted(name, ChangeLog.NAME)));
    }

    private void gone(Entry entry) {
        String what = entry.date() + " " + String.join(", ", entry.names());
        problems.add(Problem.at(
                ChangeLog.NAME + ":1:1",
                "posten %s är borttagen eller omskriven: lägg till en ny i stället".formatted(what),
                "the entry %s is removed or rewritten: add a new one instead".formatted(what)));
    }

    private void known(Entry entry, SortedSet<String> names, SortedSet<String> changed) {
        for (String name : entry.names()) {
            if (!names.contains(name)) {
                UnknownWord.tell(
                        entry.place(),
                        "ingen regel och inget värde heter",
                        "no rule and no value is called",
                        name,
                        changed,
                        problems);
            }
        }
    }
}
