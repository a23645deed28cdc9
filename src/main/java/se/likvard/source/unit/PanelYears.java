package se.likvard.source.unit;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import se.likvard.source.told.Cell;
import se.likvard.source.told.Mark;
import se.likvard.source.told.Measure;
import se.likvard.source.told.Period;
import se.likvard.source.told.Publication;
import se.likvard.value.Place;
import se.likvard.value.Value;
import se.likvard.value.Words;

/**
 * Figures of school units and years in the joined panel, in long form. The column {@code markering} says how an empty value
 * is read. Left are values whose year the panel only assumes, and merit values of 2013/14, which are on 16 subjects.
 */
final class PanelYears implements TableKind {

    private static final String CODE = "skolenhetskod";
    private static final String YEAR = "lasar";
    private static final String INDICATOR = "indikator";
    private static final String VALUE = "varde";
    private static final String MARK = "markering";
    private static final String SOURCE = "kalla";

    private static final String YEAR_ASSUMED = "LASAR_ANTAGET_SENASTE";
    private static final int LAST_ON_SIXTEEN_SUBJECTS = 2014;

    private static final Map<String, Publication> SOURCES = Map.of(
            "slutbetyg-2025", Publication.FINAL_MARKS,
            "api-v4", Publication.UNIT_STATISTICS,
            "skolkarta", Publication.SCHOOL_MAP,
            "m17", Publication.MERIT_HISTORY,
            "register-2020", Publication.REGISTER);

    private static final Map<String, Measure> MEASURES = Map.ofEntries(
            entry("meritvarde17", Measure.MERIT_VALUE),
            entry("averageGradesMeritRating9thGrade", Measure.MERIT_VALUE),
            entry("allaAmnen9", Measure.ALL_SUBJECTS_PASSED),
            entry("ratioOfPupilsIn9thGradeWithAllSubjectsPassed", Measure.ALL_SUBJECTS_PASSED),
            entry("behorigYrkes9", Measure.ELIGIBILITY),
            entry("ratioOfPupils9thGradeEligibleForNationalProgramYR", Measure.ELIGIBILITY),
            entry("eleverAk9", Measure.GRADE_NINE_PUPILS),
            entry("totalNumberOfPupils", Measure.PUPILS),
            entry("certifiedTeachersQuota", Measure.QUALIFIED_TEACHERS),
            entry("ratioOfPupilsIn6thGradeWithAllSubjectsPassed", Measure.GRADE_SIX_ALL_SUBJECTS_PASSED),
            entry("salsaMeritDeviation", Measure.SALSA_DEVIATION),
            entry("salsaParentsEducation", Measure.PARENTS_EDUCATION));

    private static final Map<String, Mark> MARKS = Map.ofEntries(
            entry("", Mark.NUMBER),
            entry("CIRKA", Mark.ROUNDED),
            entry("..", Mark.SUPPRESSED),
            entry(".", Mark.NO_DATA),
            entry("~100", Mark.ALMOST_ALL),
            entry("OMITTED_DUE_TO_BASED_ON_FEW_PUPILS", Mark.SUPPRESSED),
            entry("MISSING", Mark.NO_DATA),
            entry("ROUNDED_OFF_DUE_TO_FEW_PUPILS_NOT_ELIGIBLE", Mark.ALMOST_ALL),
            entry("TEACHERS_EXCLUDED_DUE_TO_NO_REQUIRED_LEGITIMATION", Mark.OUTSIDE),
            entry(YEAR_ASSUMED, Mark.NUMBER));

    private static final List<String> SOURCE_WORDS = List.copyOf(new TreeSet<>(SOURCES.keySet()));
    private static final List<String> MARK_WORDS = List.copyOf(new TreeSet<>(MARKS.keySet()));

    @Override
    public Words title() {
        return new Words("läsårsvärden ur den hopfogade panelen", "school years of the joined panel");
    }

    @Override
    public List<String> headings() {
        return List.of(CODE, YEAR, INDICATOR, VALUE, MARK, SOURCE);
    }

    @Override
    public Rows begin(Findings findings) {
        return new LongForm(findings);
    }

    private record AlmostAll(Publication publication, String unit, int schoolYear, Place where) {}

    private static final class LongForm implements Rows {

        private final Findings findings;

        /** Pupils who left grade 9, by unit and year: what {@code ~100} of a share of them means is known with them only. */
        private final Map<String, BigDecimal> pupils = new HashMap<>();

        private final List<AlmostAll> waiting = new ArrayList<>();

        LongForm(Findings findings) {
            this.findings = findings;
        }

        @Override
        public void take(Entry entry) {
            String unit = entry.identifier(Identifier.SCHOOL_UNIT, CODE);
            int year = entry.schoolYear(YEAR);
            String indicator = entry.name(INDICATOR);
            String source = entry.word(SOURCE, SOURCE_WORDS);
            String marked = entry.word(MARK, MARK_WORDS);
            if (entry.isFaulty()) {
                return;
            }
            Measure measure = MEASURES.get(indicator);
            if (measure == null) {
                findings.leave(indicator);
            } else if (marked.equals(YEAR_ASSUMED)) {
                findings.leave(indicator + " " + YEAR_ASSUMED);
            } else if (measure == Measure.MERIT_VALUE && year <= LAST_ON_SIXTEEN_SUBJECTS) {
                findings.leave(indicator + " " + Period.schoolYear(year).text());
            } else {
                take(publication(source, indicator), measure, unit, year, marked, entry);
            }
        }

        private static Publication publication(String source, String indicator) {
            return indicator.startsWith("salsa")
                    ? Publication.SALSA
                    : SOURCES.getOrDefault(source, Publication.REGISTER);
        }

        private void take(Publication publication, Measure measure, String unit, int year, String marked, Entry entry) {
            String text = entry.figure(VALUE);
            Mark mark = MARKS.getOrDefault(marked, Mark.UNREADABLE);
            if (mark == Mark.ALMOST_ALL && text.isEmpty() && measure == Measure.ELIGIBILITY) {
                waiting.add(new AlmostAll(publication, unit, year, entry.where(VALUE)));
                return;
            }
            Optional<Value<BigDecimal>> value = value(measure, mark, text);
            if (measure == Measure.GRADE_NINE_PUPILS) {
                value.flatMap(Value::exact).ifPresent(number -> pupils.put(unit + year, number));
            }
            value.ifPresentOrElse(
                    known -> findings.figure(publication, measure, unit, year, known, entry.where(VALUE)),
                    () -> findings.unreadable(entry.where(VALUE), VALUE, text + " " + marked));
        }

        /** A mark goes with an empty value, and a number stands where there is none. */
        private static Optional<Value<BigDecimal>> value(Measure measure, Mark mark, String text) {
            return switch (mark) {
                case NUMBER ->
                    Cell.of(text).mark() == Mark.NUMBER
                            ? Decimals.POINT.read(text, measure, Optional.empty())
                            : Optional.empty();
                case ROUNDED -> Decimals.POINT.read("cirka " + text, measure, Optional.empty());
                default ->
                    text.isEmpty() ? new Cell(mark, Optional.empty()).as(measure, Optional.empty()) : Optional.empty();
            };
        }

        @Override
        public void end() {
            Cell almostAll = new Cell(Mark.ALMOST_ALL, Optional.empty());
            for (AlmostAll each : waiting) {
                Optional<BigDecimal> behind = Optional.ofNullable(pupils.get(each.unit() + each.schoolYear()));
                findings.figure(
                        each.publication(),
                        Measure.ELIGIBILITY,
                        each.unit(),
                        each.schoolYear(),
                        almostAll.as(Measure.ELIGIBILITY, behind).orElseThrow(),
                        each.where());
            }
        }
    }
}
