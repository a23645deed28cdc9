package se.likvard.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.value.Words;

/** What each field is needed for: the rules that read it, themselves or through an indicator. */
public final class Purposes {

    private Purposes() {}

    /**
     * The rules in force on a day that read each {@code Type.field}, and under {@code Type} those that look for such facts at
     * all; in order of their names. What no rule needs is absent.
     */
    public static Map<String, List<Purpose>> of(Rulebook rulebook, LocalDate day) {
        Map<String, List<Purpose>> purposes = new TreeMap<>();
        List<Rule> inForce = rulebook.rules().stream()
                .filter(rule -> rule.isInForce(day))
                .sorted(Comparator.comparing(Rule::name))
                .toList();
        for (Rule rule : inForce) {
            Purpose purpose = purpose(rule, rulebook.law(), day);
            read(rule)
                    .forEach(what -> purposes.computeIfAbsent(what, any -> new ArrayList<>())
                            .add(purpose));
        }
        return purposes;
    }

    private static Purpose purpose(Rule rule, LawTable law, LocalDate day) {
        Words title = rule.texts().render("title", placeholder -> new Words("…", "…"));
        return new Purpose(
                rule.name(),
                title,
                rule.metadata().law().stream()
                        .flatMap(each -> law.cite(each.key(), day).stream())
                        .toList());
    }

    private static Set<String> read(Rule rule) {
        Set<String> read = new TreeSet<>();
        rule.tree().patterns().forEach(pattern -> {
            read.add(pattern.type());
            fields(pattern).forEach(field -> {
                read.add(field);
                read.add(field.substring(0, field.indexOf('.')));
            });
        });
        return read;
    }

    private static Stream<String> fields(Pattern pattern) {
        return pattern.tests().stream()
                .flatMap(Uses::fields)
                .flatMap(field -> Stream.concat(
                        Stream.of(pattern.type() + "." + field),
                        Uses.indicators(pattern.type(), field).flatMap(each -> each.inputs().stream())));
    }
}
