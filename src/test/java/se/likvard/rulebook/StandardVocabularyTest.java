package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.likvard.assessment.Basis;
import se.likvard.dialect.Answers;
import se.likvard.dialect.Field;
import se.likvard.dialect.Vocabulary;
import se.likvard.indicator.Indicators;
import se.likvard.organiser.Area;
import se.likvard.organiser.Component;
import se.likvard.organiser.Component.Form;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Shape;
import se.likvard.value.Kind;
import se.likvard.value.Problem;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/** Holds {@code rules/vocabulary.yaml} equal to the records, the indicators and the facts that are derived. */
class StandardVocabularyTest {

    private static final String INDICATORS = """
            Organiser.unitCount NUMBER COUNT
            Organiser.meritSpread NUMBER MERIT_POINTS
            SchoolUnit.needsAssessmentAge NUMBER MONTHS
            SchoolUnit.yearsBelowBenchmark NUMBER YEARS
            SchoolUnit.meritTrend CHOICE DOWN_STRONG,DOWN,FLAT,UP,UP_STRONG
            SchoolUnit.principalsInWindow NUMBER COUNT
            SchoolUnit.deficientAreas NUMBER COUNT
            SchoolUnit.aboveMedianNeed FLAG
            SchoolUnit.extraResources NUMBER COUNT
            SchoolUnit.qualifiedTeachersGap NUMBER SHARE_DIFFERENCE
            PrincipalService.yearsInPost NUMBER YEARS
            SchoolUnit.yearsBelowExpected NUMBER YEARS
            SchoolUnit.unsafeRatio NUMBER RATIO
            SchoolUnit.studyCalmGap NUMBER SHARE_DIFFERENCE
            PreventiveWork.yearsSinceSurvey NUMBER YEARS
            RulesOfConduct.yearsSinceReview NUMBER YEARS
            AllocationModel.yearsSinceIntroduction NUMBER YEARS
            AllocationModel.yearsSinceRevision NUMBER YEARS
            AllocationModel.yearsSinceEvaluation NUMBER YEARS
            AllocationModel.indexAge NUMBER YEARS
            AllocationModel.misplacedShare NUMBER SHARE
            Intervention.monthsRun NUMBER MONTHS
            Intervention.monthsPlanned NUMBER MONTHS
            Intervention.running FLAG
            Intervention.readingsTaken NUMBER COUNT
            Intervention.readingsWithoutRise NUMBER COUNT
            Intervention.falling FLAG
            MunicipalityYear.newest FLAG
            MunicipalityYear.unitsCompared NUMBER COUNT
            MunicipalityYear.leftOut TEXT
            MunicipalityYear.dissimilarity NUMBER SHARE
            MunicipalityYear.betweenShare NUMBER SHARE
            MunicipalityYear.chiSquare NUMBER PURE
            MunicipalityYear.chiSquareP NUMBER SHARE
            MunicipalityYear.compositionCorrelation NUMBER PURE
            UnitArea.openDeficiencies NUMBER COUNT
            QualityWork.monthsSinceCycle NUMBER MONTHS
            Deficiency.daysSinceReported NUMBER DAYS
            Order.daysLeft NUMBER DAYS_LEFT
            Order.yearsSinceIssued NUMBER YEARS
            Order.earlierOrders NUMBER COUNT
            """;

    private static final Path FILE = Path.of("rules/vocabulary.yaml");

    private static Vocabulary vocabulary = new Vocabulary(List.of());

    @BeforeAll
    static void read() throws IOException {
        List<Problem> problems = new ArrayList<>();
        vocabulary = VocabularyFile.read(FILE.toString(), Files.readAllBytes(FILE), problems)
                .orElseThrow(() -> new AssertionError(problems));
    }

    @Test
    void theIndicatorsAreThoseOfTheTable() {
        assertThat(Indicators.all())
                .extracting(each -> each.of().getSimpleName() + "." + each.name() + " "
                        + described(each.kind(), each.unit(), each.words()))
                .containsExactlyInAnyOrderElementsOf(INDICATORS.lines().toList());
    }

    @Test
    void itsTypesAndFieldsAreThoseOfTheFacts() {
        SortedMap<String, String> told = new TreeMap<>();
        vocabulary
                .types()
                .forEach(type ->
                        type.fields().forEach(field -> told.put(type.name() + "." + field.name(), described(field))));
        assertThat(told).containsExactlyEntriesOf(new Expected().fields());
    }

    @Test
    void nobodyIsAskedForWhatIsComputedAndSomebodyForAllElse() {
        List<String> computed = INDICATORS
                .lines()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        vocabulary
                .types()
                .forEach(type -> type.fields().forEach(field -> {
                    boolean derived =
                            List.of("UnitArea", "GradedArea", "Outcome").contains(type.name())
                                    || field.kind() == Kind.FACT
                                    || field.name().equals("schoolYear")
                                    || computed.contains(type.name() + "." + field.name());
                    assertThat(field.answers() == Answers.ENGINE)
                            .as(type.name() + "." + field.name())
                            .isEqualTo(derived);
                }));
    }

    @Test
    void noTwoWordsOfAChoiceReadTheSame() {
        vocabulary
                .types()
                .forEach(type -> type.fields().forEach(field -> {
                    assertThat(field.words().values())
                            .extracting(words -> words.sv())
                            .doesNotHaveDuplicates();
                    assertThat(field.words().values())
                            .extracting(words -> words.en())
                            .doesNotHaveDuplicates();
                }));
    }

    @Test
    void aBasisIsCalledTheSameHereAndInReports() {
        Map<String, Words> basis = vocabulary
                .type("Outcome")
                .orElseThrow()
                .field("basis")
                .orElseThrow()
                .words();
        for (Basis each : Basis.values()) {
            assertThat(basis.get(each.name())).isEqualTo(each.words());
        }
    }

    private static String described(Field field) {
        return described(field.kind(), field.unit(), List.copyOf(field.words().keySet()));
    }

    private static String described(Kind kind, @Nullable Unit unit, List<String> words) {
        return kind + (unit == null ? "" : " " + unit) + (words.isEmpty() ? "" : " " + String.join(",", words));
    }

    /** The facts as the records and this test's own table of indicators make them. */
    private static final class Expected {

        private final SortedMap<String, String> fields = new TreeMap<>();

        SortedMap<String, String> fields() {
            record(Shape.of(Organiser.class), List.of());
            INDICATORS
                    .lines()
                    .forEach(line -> put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
            derived();
            return fields;
        }

        private void record(Shape shape, List<String> ancestors) {
            ancestors.forEach(each -> put(shape.name() + "." + each, "FACT"));
            List<String> inside = Stream.concat(ancestors.stream(), Stream.of(lowerCamel(shape.name())))
                    .toList();
            for (Component component : shape.components()) {
                if (component.form() == Form.LIST || component.form() == Form.RECORD) {
                    record(component.nested(), inside);
                } else {
                    put(
                            shape.name() + "." + component.name(),
                            described(component.kind(), component.unit().orElse(null), component.words()));
                }
            }
        }

        private void derived() {
            String areas = names(Area.values());
            Map<String, String> derived = new LinkedHashMap<>();
            derived.put("UnitArea.organiser", "FACT");
            derived.put("UnitArea.schoolUnit", "FACT");
            derived.put("UnitArea.area", "CHOICE " + areas);
            derived.put("GradedArea.organiser", "FACT");
            derived.put("GradedArea.area", "CHOICE " + areas);
            derived.put("Outcome.rule", "TEXT");
            derived.put("Outcome.kind", "CHOICE CONCERN,STRENGTH,CONTEXT");
            derived.put("Outcome.basis", "CHOICE " + names(Basis.values()));
            derived.put("Outcome.area", "CHOICE " + areas + ",PATTERNS");
            derived.put("Outcome.suspectedBreach", "FLAG");
            derived.put("Outcome.subject", "FACT");
            derived.put("Outcome.schoolUnit", "FACT");
            derived.forEach(this::put);
        }

        private void put(String field, String description) {
            assertThat(fields.put(field, description)).as(field + " twice").isNull();
        }

        private static String names(Enum<?>[] words) {
            return String.join(",", Arrays.stream(words).map(Enum::name).toList());
        }

        private static String lowerCamel(String name) {
            return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        }
    }
}
