package se.likvard.audience;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the numbers of people in the Swedish sentences of a report: a figure against what policy puts against it, how far the
 * share of qualified teachers lies from the nation's, and the pupils of a new cohort. Whose they are is the unit named last
 * before them, what they are is the rule named last, or their unit.
 */
final class Prose {

    private static final Pattern TELLING = Pattern.compile("\\[(?<rule>[a-z-]+/[a-z-]+)]"
            + "|Skola (?<unit>1000000\\d)"
            + "|(?<own>\\d+(?:,\\d+)?) mot \\d+(?:,\\d+)? (?<measure>%|meritpoäng) \\(2024/25\\)"
            + "|(?:Skillnad:|enhetens andel är) (?<apart>−?\\d+(?:,\\d+)?) procentenheter"
            + "|på (?<pupils>\\d+) elever");
    /** The nation's share of qualified teachers, in per cent. */
    private static final BigDecimal NATION = new BigDecimal("72.6");

    private final Attacker attacker;
    private final Set<String> told = new TreeSet<>();
    private String rule = "";
    private String unit = "";

    private Prose(Attacker attacker) {
        this.attacker = attacker;
    }

    /** Tells the attacker what the report tells; returns what kinds of figures that were. */
    static Set<String> read(String report, Attacker attacker) {
        Prose prose = new Prose(attacker);
        Matcher telling = TELLING.matcher(report.replaceAll("\\s+", " "));
        while (telling.find()) {
            prose.read(telling);
        }
        return prose.told;
    }

    private void read(Matcher telling) {
        if (telling.group("rule") != null) {
            rule = telling.group("rule");
            unit = "";
        } else if (telling.group("unit") != null) {
            unit = telling.group("unit");
        } else if (telling.group("pupils") != null) {
            tell("gradeNinePupils", new BigDecimal(telling.group("pupils")));
        } else if (telling.group("own") != null) {
            own(number(telling.group("own")), telling.group("measure"));
        } else if (rule.equals("teaching/qualified-teachers-low")) {
            tell(
                    "qualifiedTeachers",
                    NATION.subtract(number(telling.group("apart"))).movePointLeft(2));
        }
    }

    private void own(BigDecimal number, String measure) {
        if (measure.equals("meritpoäng")) {
            tell("meritValue", number);
        } else if (rule.equals("teaching/qualified-teachers-low")) {
            tell("qualifiedTeachers", number.movePointLeft(2));
        }
    }

    private void tell(String component, BigDecimal number) {
        if (!unit.isEmpty()) {
            attacker.told(unit, component, number);
            told.add(component);
        }
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace('−', '-').replace(',', '.'));
    }
}
