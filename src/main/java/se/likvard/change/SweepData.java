package se.likvard.change;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import se.likvard.rulebook.Rulebook;
import se.likvard.rulebook.Trials;

/** What a sweep gave, for other programs. */
public final class SweepData {

    private SweepData() {}

    /** As JSON: what is varied, and the numbers of organisers with each combination. */
    public static ObjectNode json(Sweep sweep, Trials trials, Rulebook rulebook) {
        SweepRows rows = new SweepRows(sweep, trials, rulebook, Locale.ENGLISH);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("organisers", sweep.organisers());
        json.put("broken", sweep.broken());
        json.put("status", "TRIED");
        ArrayNode varied = json.putArray("varied");
        sweep.varied().forEach(each -> {
            ObjectNode one = varied.addObject().put("parameter", each.parameter());
            one.put("unit", trials.parameter(each.parameter()).unit().name());
            each.values().forEach(one.withArray("values")::add);
        });
        ArrayNode points = json.putArray("points");
        sweep.points().forEach(point -> {
            ObjectNode one = points.addObject();
            ObjectNode values = one.putObject("values");
            point.values().forEach(values::put);
            ObjectNode grades = one.putObject("grades");
            rows.grades().forEach(grade -> grades.put(grade, point.grade(grade)));
            ObjectNode rules = one.putObject("rules");
            sweep.observers().forEach(rule -> rules.set(rule, said(rows, point, rule)));
            ObjectNode recommendations = one.putObject("recommendations");
            sweep.recommendations().forEach(rule -> recommendations.set(rule, said(rows, point, rule)));
        });
        return json;
    }

    private static ObjectNode said(SweepRows rows, Sweep.Point point, String rule) {
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        rows.kinds(rule).forEach(kind -> said.put(kind, point.said(rule, kind)));
        return said;
    }

    /** As CSV: a line for each combination, with a column for each number. */
    public static String csv(Sweep sweep, Trials trials, Rulebook rulebook) {
        SweepRows rows = new SweepRows(sweep, trials, rulebook, Locale.ENGLISH);
        StringBuilder csv = new StringBuilder();
        sweep.varied().forEach(each -> csv.append(each.parameter()).append(','));
        csv.append(String.join(
                ",", rows.grades().stream().map(each -> "grade " + each).toList()));
        rows.rules()
                .forEach(rule -> rows.kinds(rule)
                        .forEach(
                                kind -> csv.append(',').append(rule).append(' ').append(kind)));
        csv.append(",broken\r\n");
        for (Sweep.Point point : sweep.points()) {
            point.values()
                    .values()
                    .forEach(each -> csv.append(each.toPlainString()).append(','));
            csv.append(joined(rows.grades(point)));
            rows.rules().forEach(rule -> csv.append(',').append(joined(rows.said(point, rule))));
            csv.append(',').append(sweep.broken()).append("\r\n");
        }
        return csv.toString();
    }

    private static String joined(List<Integer> numbers) {
        return String.join(",", numbers.stream().map(String::valueOf).toList());
    }
}
