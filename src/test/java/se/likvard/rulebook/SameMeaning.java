package se.likvard.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
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
        List<Rule> said = said(line(fault), shipped);
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

    private static String line(Fault fault) {
        int line = Integer.parseInt(fault.place().substring(fault.place().lastIndexOf(':') + 1));
        return fault.text().lines().skip(line - 1L).findFirst().orElse("");
    }

    /** Two limits that have the same values from the same days. */
    private static boolean isLimitOfTheSameValues(Fault fault, Rulebook shipped) {
        return fault.was().startsWith("limit.") && values(fault.was(), shipped).equals(values(fault.now(), shipped));
    }

    private static List<String> values(String limit, Rulebook shipped) {
        return Objects.requireNonNull(shipped.parameters().get(limit.substring("limit.".length()))).values().stream()
                .map(each -> each.start() + " " + plain(each.value()))
                .toList();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
