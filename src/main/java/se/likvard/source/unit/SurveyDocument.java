package se.likvard.source.unit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.likvard.source.told.Measure;
import se.likvard.source.told.Publication;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Reason;
import se.likvard.value.Value;
import se.likvard.value.Words;

/**
 * The School Survey's answers of one unit's pupils, by semester and grade. Several grades are one index, weighted by their
 * answers and rounded to the decimal that is published; when one of them has no figure, neither has the unit. Guardians and
 * upper secondary pupils are left.
 */
final class SurveyDocument implements DocumentKind {

    private static final Map<Measure, String> METRICS =
            new TreeMap<>(Map.of(Measure.SAFETY, "security", Measure.STUDY_CALM, "workingEnvironment"));

    private static final Pattern SEMESTER = Pattern.compile("(VT|HT)(\\d{2})");

    @Override
    public Words title() {
        return new Words("Skolenkäten per skolenhet", "the School Survey per school unit");
    }

    @Override
    public boolean is(JsonNode document) {
        return document.path("schoolYearMetrics").isArray() || document.has("securityMetrics");
    }

    /** The grades of one unit and semester together. */
    @Override
    public List<JsonNode> parts(JsonNode document) {
        Map<String, ArrayNode> groups = new LinkedHashMap<>();
        JsonNode grades = document.path("schoolYearMetrics");
        for (JsonNode grade : grades.isArray() ? grades : List.of(document)) {
            String group = grade.path("schoolUnitCode").asText()
                    + grade.path("semester").asText();
            groups.computeIfAbsent(group, any -> JsonNodeFactory.instance.arrayNode())
                    .add(grade);
        }
        return List.copyOf(groups.values());
    }

    @Override
    public String unit(JsonNode part) {
        return part.path(0).path("schoolUnitCode").asText();
    }

    @Override
    public List<Problem> take(JsonNode part, Place where, @Nullable LocalDate day, Findings findings) {
        List<Words> faults = new ArrayList<>();
        Identifier.SCHOOL_UNIT.fault("schoolUnitCode", unit(part)).ifPresent(faults::add);
        String semester = part.path(0).path("semester").asText();
        OptionalInt year = schoolYear(semester);
        if (year.isEmpty()) {
            faults.add(new Words(
                    "semester är \"" + semester + "\"; ska vara som VT26",
                    "semester is \"" + semester + "\"; must be like VT26"));
        }
        if (!faults.isEmpty()) {
            return faults.stream()
                    .map(fault -> new Problem(where.toString(), fault))
                    .toList();
        }
        List<JsonNode> grades = new ArrayList<>();
        for (JsonNode grade : part) {
            String name = grade.path("schoolYear").asText();
            if (name.matches("ak[1-9]")) {
                grades.add(grade);
            } else {
                findings.leave(
                        name.isEmpty()
                                ? new Words("vårdnadshavare " + semester, "guardians " + semester)
                                : new Words(semester + " " + name, semester + " " + name));
            }
        }
        if (!grades.isEmpty()) {
            METRICS.forEach((measure, metric) -> index(grades, metric, measure)
                    .ifPresentOrElse(
                            value -> findings.figure(
                                    Publication.SCHOOL_SURVEY, measure, unit(part), year.getAsInt(), value, where),
                            () -> findings.unreadable(where, metric, averages(grades, metric))));
        }
        return List.of();
    }

    /** The school year of a semester: autumn 2025 and spring 2026 are 2025/26. */
    private static OptionalInt schoolYear(String semester) {
        Matcher matcher = SEMESTER.matcher(semester);
        return matcher.matches()
                ? OptionalInt.of(2000
                        + Integer.parseInt(matcher.group(2))
                        + (matcher.group(1).equals("HT") ? 1 : 0))
                : OptionalInt.empty();
    }

    /** The mean of the grades' indices by answers; empty when one cannot be read. */
    private static Optional<Value<BigDecimal>> index(List<JsonNode> grades, String metric, Measure measure) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal answers = BigDecimal.ZERO;
        Optional<Value<BigDecimal>> unknown = Optional.empty();
        for (JsonNode grade : grades) {
            Optional<Value<BigDecimal>> average =
                    Decimals.COMMA.read(average(grade, metric), measure, Optional.empty());
            Optional<Value<BigDecimal>> given = Decimals.COMMA.read(
                    grade.path("noOfAnswers").asText(""), Measure.GRADE_NINE_PUPILS, Optional.empty());
            if (average.isEmpty() || given.isEmpty()) {
                return Optional.empty();
            }
            if (grades.size() == 1) {
                return average;
            }
            if (average.get().exact().isEmpty() || given.get().exact().isEmpty()) {
                unknown = average.filter(value -> value.exact().isEmpty())
                        .or(() -> Optional.of(Value.unknown(Reason.NOT_REPORTED)));
            } else {
                BigDecimal weight = given.get().exact().get();
                sum = sum.add(weight.multiply(average.get().exact().get()));
                answers = answers.add(weight);
            }
        }
        return unknown.isPresent() ? unknown : mean(sum, answers);
    }

    private static Optional<Value<BigDecimal>> mean(BigDecimal sum, BigDecimal answers) {
        return answers.signum() == 0
                ? Optional.of(Value.unknown(Reason.NOT_REPORTED))
                : Optional.of(Value.of(sum.divide(answers, 1, RoundingMode.HALF_EVEN)));
    }

    /** In the nested form of the answer, or in the flat one. */
    private static String average(JsonNode grade, String metric) {
        JsonNode nested = grade.path(metric + "Metrics").path("average");
        JsonNode average = nested.isMissingNode() ? grade.path(metric + "Average") : nested;
        return average.isNull() ? "" : average.asText("?");
    }

    private static String averages(List<JsonNode> grades, String metric) {
        return String.join(
                "; ", grades.stream().map(grade -> average(grade, metric)).toList());
    }
}
