package se.likvard.rulebook;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.likvard.value.Unit;

/** Proofs that a fault changes nothing, one for each kind of fault that cannot be noticed. */
final class SameMeaning {

    private static final Pattern MORE_THAN_NONE = Pattern.compile("(\\w+) > 0");
    private static final Pattern RULE = Pattern.compile("\"([a-z-]+/[a-z-]+)\"");

    private SameMeaning() {}

    static boolean isProven(Fault fault, Rulebook shipped) {
        return isNumberThatIsNeverLess(fault, shipped)
                || isUnitAsSubject(fault, shipped)
                || isOnlyRule(fault, shipped)
                || isLimitOfTheSameValues(fault, shipped);
    }

    /** More than none is other than none: no figure of the field's unit is less than none. */
    private static boolean isNumberThatIsNeverLess(Fault fault, Rulebook shipped) {
        return MORE_THAN_NONE
                .matcher(fault.was())
                .results()
                .filter(each -> fault.now().equals(each.group(1) + " != 0"))
                .map(each -> each.group(1))
                .anyMatch(field -> shipped.vocabulary().types().stream()
                        .flatMap(type -> type.field(field).stream())
                        .allMatch(each ->
                                each.unit() == Unit.COUNT && Unit.COUNT.least().signum() == 0));
    }

    /** What a rule about units says of a unit is said at that unit: its subject is the unit. */
    private static boolean isUnitAsSubject(Fault fault, Rulebook shipped) {
        boolean swapped = fault.was().replace("schoolUnit ==", "subject ==").equals(fault.now())
                || fault.was().replace("subject ==", "schoolUnit ==").equals(fault.now());
        List<Rule> said = said(pattern(fault), shipped);
        return swapped
                && !said.isEmpty()
                && said.stream().allMatch(each -> each.tree().subject().type().equals("SchoolUnit"));
    }

    /** The rules whose outcomes a pattern may match: those that it names, or those that suspect a breach. */
    private static List<Rule> said(String line, Rulebook shipped) {
        if (line.contains("suspectedBreach == true")) {
            return shipped.rules().stream()
                    .filter(each -> each.suspectsBreach(shipped.parameters()))
                    .toList();
        }
        return RULE.matcher(line)
                .results()
                .map(each -> shipped.rule(each.group(1)).orElseThrow())
                .toList();
    }

    /** What is about the rule's own subject, when one rule alone is about such subjects, is that rule's. */
    private static boolean isOnlyRule(Fault fault, Rulebook shipped) {
        List<Rule> said = said(fault.was(), shipped);
        return fault.was().matches("rule == \"[a-z/-]+\", ")
                && fault.now().isEmpty()
                && pattern(fault).contains("subject == $")
                && fault.touched(shipped).stream()
                        .map(each -> each.tree().subject().type())
                        .allMatch(type -> shipped.rules().stream()
                                .filter(each -> each.observes()
                                        && each.tree().subject().type().equals(type))
                                .toList()
                                .equals(said));
    }

    /** The line with the fault, and those after it until every bracket is closed. */
    private static String pattern(Fault fault) {
        int line = Integer.parseInt(fault.place().substring(fault.place().lastIndexOf(':') + 1));
        StringBuilder pattern = new StringBuilder();
        for (String each : fault.text().lines().skip(line - 1L).toList()) {
            pattern.append(each).append('\n');
            if (count(pattern, '(') <= count(pattern, ')')) {
                break;
            }
        }
        return pattern.toString();
    }

    private static long count(CharSequence text, char bracket) {
        return text.chars().filter(each -> each == bracket).count();
    }

    /** Two limits that have one value each, the same, on every day that the rules apply. */
    private static boolean isLimitOfTheSameValues(Fault fault, Rulebook shipped) {
        return fault.was().startsWith("limit.")
                && fault.touched(shipped).stream()
                        .map(each -> each.metadata().since().orElseThrow())
                        .allMatch(since -> value(fault.was(), since, shipped).isPresent()
                                && value(fault.was(), since, shipped).equals(value(fault.now(), since, shipped)));
    }

    /** The only value that a limit has from a day on. */
    private static Optional<BigDecimal> value(String limit, LocalDate since, Rulebook shipped) {
        List<Parameter.Dated> values = requireNonNull(shipped.parameters().get(limit.substring("limit.".length())))
                .values();
        return values.stream()
                .filter(each -> values.size() == 1
                        && each.from() != null
                        && !each.from().isAfter(since))
                .map(each -> each.value().stripTrailingZeros())
                .findFirst();
    }
}
