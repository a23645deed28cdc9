package se.likvard.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Subject;
import se.likvard.assessment.Verdict;
import se.likvard.chart.Drawing;
import se.likvard.chart.Ring;
import se.likvard.chart.Ring.State;
import se.likvard.value.Counted;
import se.likvard.value.Value;

/**
 * A negative spiral that was found at a unit: which areas need action at the same time.
 *
 * @param about the unit
 * @param text what the rule says of it
 * @param areas each area and what speaks for it, the table beside the drawing
 */
record Spiral(String about, String text, Drawing drawing, List<AreaRow> areas) {

    static final String RULE = "patterns/negative-spiral";
    private static final String AREA_RULE = "patterns/area-deficient";
    private static final String OPEN_DEFICIENCIES = "area.openDeficiencies";

    /** An area of the unit. */
    record AreaRow(String area, String verdict, List<String> because) {}

    static List<Spiral> of(Material material) {
        return material.assessment().outcomes().stream()
                .filter(o -> o.rule().equals(RULE) && o.verdict() == Verdict.FOUND)
                .map(found -> of(found, material))
                .filter(spiral -> !spiral.areas().isEmpty())
                .toList();
    }

    private static final Counted AREAS = new Counted("område", "områden", "area", "areas");

    private static final Counted NEED = new Counted(
            "behöver åtgärdas samtidigt",
            "behöver åtgärdas samtidigt",
            "needs action at the same time",
            "need action at the same time");

    private static Spiral of(Outcome found, Material material) {
        Page page = material.page();
        List<Outcome> areas = material.assessment().outcomes().stream()
                .filter(o -> o.rule().equals(AREA_RULE) && isOf(o.subject(), found.subject()))
                .toList();
        String name = material.subjects().name(found.subject());
        long holding = areas.stream().filter(o -> o.verdict() == Verdict.FOUND).count();
        Ring ring = new Ring(areas.stream().map(area -> node(area, page)).toList());
        String of = holding + page.in(" av ", " of ");
        Drawing drawing = ring.drawing(
                page.in("Negativ spiral: ", "Negative spiral: ") + name,
                of + page.in(AREAS.of(areas.size())) + " " + page.in(NEED.named(holding))
                        + page.in("; pilarna går mellan dem.", "; the arrows go between them."),
                List.of(of + areas.size(), page.in(AREAS.named(areas.size()))));
        return new Spiral(
                name,
                page.in(found.text()),
                drawing,
                areas.stream().map(area -> row(area, found.subject(), material)).toList());
    }

    private static boolean isOf(Subject area, Subject unit) {
        return area.key().startsWith(unit.key() + ".");
    }

    private static Ring.Node node(Outcome area, Page page) {
        State state = switch (area.verdict()) {
            case FOUND -> State.HOLDS;
            case NOT_ASSESSED -> State.OPEN;
            default -> State.NOT;
        };
        return new Ring.Node(List.of(brief(areaWord(area), page)), state, verdict(area.verdict(), page));
    }

    /** The last part of a subject as {@code schoolUnits[1].areas[TEACHING]}. */
    private static String areaWord(Outcome area) {
        String key = area.subject().key();
        int from = key.lastIndexOf('[');
        return from < 0 ? key : key.substring(from + 1, Math.max(from + 1, key.length() - 1));
    }

    /** The name of an area, short enough for its box. */
    private static String brief(String area, Page page) {
        return switch (area.toUpperCase(Locale.ROOT)) {
            case "GOVERNANCE" -> page.in("Styrning", "Governance");
            case "STUDY_CALM" -> page.in("Studiero", "Study calm");
            default -> GradeWords.area(area, page);
        };
    }

    private static String verdict(Verdict verdict, Page page) {
        return switch (verdict) {
            case FOUND -> page.in("behöver åtgärdas", "needs action");
            case NOT_ASSESSED -> page.in("inte bedömt", "not assessed");
            default -> page.in("utan anmärkning", "clear");
        };
    }

    private static AreaRow row(Outcome area, Subject unit, Material material) {
        Page page = material.page();
        String word = areaWord(area);
        Stream<String> concerns = material.assessment().outcomes().stream()
                .filter(o -> o.kind() == RuleKind.CONCERN && o.verdict() == Verdict.FOUND)
                .filter(o -> GradeWords.ofRule(o.rule()).equals(word))
                .filter(o -> o.subject().equals(unit) || isOf(o.subject(), unit))
                .map(o -> page.in(o.title()))
                .distinct();
        Stream<String> deficiencies = area.matches().stream()
                .flatMap(match -> Stream.ofNullable(match.values().get(OPEN_DEFICIENCIES)))
                .map(number -> deficiencies(number, page));
        return new AreaRow(
                GradeWords.area(word, page),
                verdict(area.verdict(), page),
                Stream.concat(concerns, deficiencies).toList());
    }

    private static String deficiencies(Value<?> number, Page page) {
        return number.lowest()
                .map(least -> page.in("Öppna rapporterade brister: ", "Open reported deficiencies: ")
                        + (number.isSettled() ? "" : page.in("minst ", "at least "))
                        + least)
                .orElse(page.in("Öppna rapporterade brister", "Open reported deficiencies"));
    }
}
