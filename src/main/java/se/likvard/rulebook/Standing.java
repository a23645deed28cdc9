package se.likvard.rulebook;

import java.util.List;
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
        return given.stream()
                .filter(each -> given.stream().noneMatch(other -> replaces(other, each)))
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
        Value<?> unit = OutcomeFacts.schoolUnit(one.subject()).value();
        return one.verdict() == Verdict.FOUND
                && one.rule()
                        .advice()
                        .orElseThrow()
                        .replaces()
                        .containsKey(other.rule().name())
                && (unit.isNone()
                        || unit.equals(OutcomeFacts.schoolUnit(other.subject()).value()));
    }
}
