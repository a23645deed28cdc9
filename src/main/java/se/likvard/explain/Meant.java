package se.likvard.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.likvard.assessment.Subject;
import se.likvard.value.Nearest;

/** What was meant by a name that nothing has. */
final class Meant {

    private Meant() {}

    /** By what a subject may be called. */
    static List<String> names(Subject subject) {
        return List.of(
                subject.id(), subject.key(), subject.name().sv(), subject.name().en());
    }

    /** That there is no such subject, with the nearest one. */
    static UnexplainedException subject(String subject, List<Explanation> all) {
        List<String> names = all.stream()
                .flatMap(each -> names(each.subject()).stream())
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        String near = Nearest.to(subject, names)
                .orElse(all.stream()
                        .map(each -> each.subject().id())
                        .distinct()
                        .limit(5)
                        .collect(Collectors.joining(", ")));
        return near.isEmpty()
                ? new UnexplainedException(
                        "", "regeln gäller inget hos huvudmannen", "the rule is about nothing that the organiser has")
                : new UnexplainedException(
                        "",
                        "regeln gäller inget som heter " + subject + "; menade du " + near + "?",
                        "the rule is about nothing called " + subject + "; did you mean " + near + "?");
    }

    /** That there is no such rule, with the nearest one. */
    static UnexplainedException rule(String name, Set<String> rules) {
        List<String> names = rules.stream().sorted().toList();
        Map<String, String> byEnd = new HashMap<>();
        names.forEach(each -> byEnd.putIfAbsent(each.substring(each.indexOf('/') + 1), each));
        String near = Nearest.to(name, names)
                .or(() -> Nearest.to(name.substring(name.indexOf('/') + 1), byEnd.keySet())
                        .map(byEnd::get))
                .orElse("");
        return near.isEmpty()
                ? new UnexplainedException(
                        "",
                        "det finns ingen regel " + name + "; likvard rules visar dem som finns",
                        "there is no rule " + name + "; likvard rules shows those there are")
                : new UnexplainedException(
                        "",
                        "det finns ingen regel " + name + "; menade du " + near + "?",
                        "there is no rule " + name + "; did you mean " + near + "?");
    }
}
