package se.likvard.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Because;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Subject;

/** What the subjects of an assessment are called in its report; two of one name are told apart by their place. */
final class Subjects {

    /** From here on "all 12" says the same as twelve names, and is read. */
    private static final int MANY = 10;

    private final Page page;
    private final Map<String, Set<Subject>> byRule;
    private final Map<String, Set<String>> keysByName;
    private final Map<String, Subject> byKey;

    private Subjects(Page page, Map<String, Set<Subject>> byRule, Set<Subject> all) {
        this.page = page;
        this.byRule = byRule;
        this.keysByName = all.stream()
                .collect(Collectors.groupingBy(
                        subject -> page.in(subject.name()),
                        Collectors.mapping(Subject::key, Collectors.toUnmodifiableSet())));
        this.byKey = all.stream()
                .sorted(Comparator.comparing(Subject::toString))
                .collect(Collectors.toMap(Subject::key, each -> each, (one, other) -> one));
    }

    static Subjects of(Assessment a, Page page) {
        Map<String, Set<Subject>> byRule = a.outcomes().stream()
                .collect(Collectors.groupingBy(
                        Outcome::rule, Collectors.mapping(Outcome::subject, Collectors.toUnmodifiableSet())));
        Stream<Subject> advised = a.recommendations().stream()
                .flatMap(r -> Stream.concat(
                        Stream.of(r.subject()), r.because().stream().map(Because::subject)));
        return new Subjects(
                page,
                byRule,
                Stream.concat(a.outcomes().stream().map(Outcome::subject), advised)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The name of one subject. */
    String name(Subject subject) {
        if (subject.key().isEmpty()) {
            return page.in("huvudmannen", "the organiser");
        }
        String name = page.in(subject.name());
        boolean shared = keysByName.getOrDefault(name, Set.of()).size() > 1;
        return shared ? name + " (" + subject.key() + ")" : name;
    }

    /** The names of the subjects of some outcomes of one rule; "all 12" when they are many and the rule has no other. */
    String list(Collection<Outcome> outcomes) {
        return list(
                outcomes.iterator().next().rule(),
                outcomes.stream().map(Outcome::subject).toList());
    }

    /** The names of some subjects of a rule. */
    String list(String rule, List<Subject> subjects) {
        Set<Subject> named = Set.copyOf(subjects);
        if (named.size() > MANY && named.equals(byRule.get(rule))) {
            return page.in("alla ", "all ") + named.size();
        }
        return names(subjects);
    }

    /** All of the names. */
    String names(Collection<Subject> subjects) {
        List<String> names = subjects.stream().map(this::name).distinct().toList();
        // Names as "Norrskolan, undervisning" would run into each other.
        return String.join(names.stream().anyMatch(name -> name.contains(",")) ? "; " : ", ", names);
    }

    /** The names of what an outcome's matches point at by a place of its own; empty when they name none. */
    String behind(Outcome outcome) {
        return names(outcome.matches().stream()
                .flatMap(match -> match.values().values().stream())
                .flatMap(value -> value.exact().stream())
                .flatMap(place -> at(place.toString()).stream())
                .toList());
    }

    /** The subject at a place, other than the organiser. */
    Optional<Subject> at(String key) {
        return key.isEmpty() ? Optional.empty() : Optional.ofNullable(byKey.get(key));
    }
}
