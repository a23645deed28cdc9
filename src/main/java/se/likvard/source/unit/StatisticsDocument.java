package se.likvard.source.unit;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.likvard.source.told.Cell;
import se.likvard.source.told.Mark;
import se.likvard.source.told.Measure;
import se.likvard.source.told.Period;
import se.likvard.source.told.Publication;
import se.likvard.value.Nearest;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Value;
import se.likvard.value.Words;

/**
 * Compulsory-school statistics of one unit. Each value comes with its type and its school year; the two must say the same.
 * {@code ~100} is unknown, for the pupils behind it are not told here.
 */
final class StatisticsDocument implements DocumentKind {

    private static final Map<String, Measure> MEASURES = new TreeMap<>(Map.of(
            "totalNumberOfPupils", Measure.PUPILS,
            "certifiedTeachersQuota", Measure.QUALIFIED_TEACHERS,
            "averageGradesMeritRating9thGrade", Measure.MERIT_VALUE,
            "ratioOfPupilsIn9thGradeWithAllSubjectsPassed", Measure.ALL_SUBJECTS_PASSED,
            "ratioOfPupils9thGradeEligibleForNationalProgramYR", Measure.ELIGIBILITY,
            "ratioOfPupilsIn6thGradeWithAllSubjectsPassed", Measure.GRADE_SIX_ALL_SUBJECTS_PASSED));

    /** What may stand beside each type of value. */
    private static final Map<String, List<Mark>> TYPES = Map.ofEntries(
            entry("EXISTS", List.of(Mark.NUMBER, Mark.ROUNDED)),
            entry("OMITTED_DUE_TO_BASED_ON_FEW_PUPILS", List.of(Mark.SUPPRESSED)),
            entry("MISSING", List.of(Mark.NO_DATA, Mark.EMPTY)),
            entry("ROUNDED_OFF_DUE_TO_FEW_PUPILS_NOT_ELIGIBLE", List.of(Mark.ALMOST_ALL)),
            entry("TEACHERS_EXCLUDED_DUE_TO_NO_REQUIRED_LEGITIMATION", List.of(Mark.OUTSIDE)));

    @Override
    public Words title() {
        return new Words("skolenhetsstatistik för grundskolan", "unit statistics of compulsory school");
    }

    /** Other school forms have the same teacher figures, but no grades 6 and 9. */
    @Override
    public boolean is(JsonNode document) {
        boolean compulsory = false;
        for (Iterator<String> names = document.fieldNames(); names.hasNext(); ) {
            compulsory |= names.next().contains("thGrade");
        }
        return compulsory && document.has("schoolUnit");
    }

    @Override
    public List<JsonNode> parts(JsonNode document) {
        return List.of(document);
    }

    @Override
    public String unit(JsonNode part) {
        return part.path("schoolUnit").asText();
    }

    @Override
    public List<Problem> take(JsonNode part, Place where, @Nullable LocalDate day, Findings findings) {
        String unit = unit(part);
        Optional<Words> fault = Identifier.SCHOOL_UNIT.fault("schoolUnit", unit);
        if (fault.isPresent()) {
            return List.of(new Problem(where.toString(), fault.get()));
        }
        MEASURES.forEach((name, measure) -> {
            JsonNode values = part.path(name);
            if (values.isArray()) {
                values.forEach(each -> take(each, name, measure, unit, where, findings));
            } else {
                findings.told().problem(missing(part, name, where));
            }
        });
        part.fields().forEachRemaining(each -> {
            if (each.getValue().isArray() && !MEASURES.containsKey(each.getKey())) {
                each.getValue().forEach(any -> findings.leave(each.getKey()));
            }
        });
        return List.of();
    }

    private static void take(JsonNode told, String name, Measure measure, String unit, Place where, Findings findings) {
        if (told.path("timePeriod").isNull()) {
            findings.leave(name + " timePeriod null");
            return;
        }
        Optional<Period> year = Period.schoolYear(told.path("timePeriod").asText());
        Optional<Value<BigDecimal>> value = value(told, measure);
        if (year.isPresent() && value.isPresent()) {
            findings.figure(
                    Publication.UNIT_STATISTICS, measure, unit, year.get().year(), value.get(), where);
        } else {
            findings.told().problem(contradiction(told, name, where));
        }
    }

    private static Optional<Value<BigDecimal>> value(JsonNode told, Measure measure) {
        JsonNode printed = told.path("value");
        String text = printed.asText("");
        boolean agree = TYPES.getOrDefault(told.path("valueType").asText(), List.of())
                .contains(Cell.of(text).mark());
        return agree && (printed.isTextual() || printed.isNull())
                ? Decimals.COMMA.read(text, measure, Optional.empty())
                : Optional.empty();
    }

    private static Problem missing(JsonNode part, String name, Place where) {
        List<String> names = new ArrayList<>();
        part.fieldNames().forEachRemaining(names::add);
        String near =
                Nearest.to(name, names).map(each -> " (\"" + each + "\"?)").orElse("");
        return Problem.at(
                where.toString(),
                name + " saknas eller är ingen lista" + near,
                name + " is missing or is not a list" + near);
    }

    private static Problem contradiction(JsonNode told, String name, Place where) {
        String printed = told.path("value") + ", " + told.path("valueType") + ", " + told.path("timePeriod");
        return Problem.at(
                where.toString(),
                name + " (" + printed
                        + "): värde, typ och läsår går inte ihop, eller är utanför rimliga gränser; värdet"
                        + " lämnas okänt",
                name + " (" + printed + "): value, type and school year do not agree, or are out of range; the value is"
                        + " left unknown");
    }
}
