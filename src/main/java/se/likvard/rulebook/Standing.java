package se.likvard.rulebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Presence;
import se.likvard.value.Value;

/** What to do: the recommendation rules that hold or may hold, and which of them a certain one takes the place of. */
final class Standing {

    private final List<Judged> given;

    Standing(List<Judged> judged) {
        this.given = judged.stream()
                .filter(each -> each.rule().kind() == RuleKind.RECOMMENDATION)
                .filter(each -> each.verdict() == Verdict.FOUND || isOpen(each))
                .toList();
    }

    /** Those that no certain one takes the place of. */
    List<Judged> all() {
        Map<Value<?>, Set<String>> replaced = new HashMap<>();
        for (Judged each : given) {
            if (each.verdict() == Verdict.FOUND) {
                replaced.computeIfAbsent(unit(each), any -> new HashSet<>()).addAll(replacements(each));
            }
        }
        Set<String> everywhere = replaced.entrySet().stream()
                .filter(each -> each.getKey().isNone())
                .flatMap(each -> each.getValue().stream())
                .collect(Collectors.toSet());
        return given.stream()
                .filter(each -> !everywhere.contains(each.rule().name()))
                .filter(each -> !replaced.getOrDefault(unit(each), Set.of())
                        .contains(each.rule().name()))
                .toList();
    }

    /** Those that one takes the place of. */
    List<Judged> replacedBy(Judged one) {
        return given.stream().filter(other -> replaces(one, other)).toList();
    }

    /** What nobody has named is asked for once, where the outcomes tell what is missing; there is nobody yet to advise on. */
    private static boolean isOpen(Judged judged) {
        return judged.verdict() == Verdict.NOT_ASSESSED && judged.subject().presence() != Presence.ANY_NUMBER;
    }

    /** A certain recommendation takes the place of those it names at the same unit, or everywhere if it is about no unit. */
    private static boolean replaces(Judged one, Judged other) {
        return one.verdict() == Verdict.FOUND
                && replacements(one).contains(other.rule().name())
                && (unit(one).isNone() || unit(one).equals(unit(other)));
    }

    private static Set<String> replacements(Judged one) {
        return one.rule().advice().orElseThrow().replaces().keySet();
    }

    private static Value<?> unit(Judged each) {
        return OutcomeFacts.schoolUnit(each.subject()).value();
    }
}
