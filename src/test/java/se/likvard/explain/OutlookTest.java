package se.likvard.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.Grade;
import se.likvard.assessment.GradeRange;
import se.likvard.explain.Forecast.Chance;
import se.likvard.explain.completion.Paths;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.organiser.Shape;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Listed;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/** What may still become of the assessment of invented organisers, by the shipped rules. */
class OutlookTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    private static final Rulebook RULES = Rulebook.standard();

    @ParameterizedTest
    @ValueSource(strings = {"klarhult", "alvsala", "storhamra"})
    void whereNothingIsMissingItIsWhatTheAssessmentSays(String name) {
        Organiser organiser = fixture(name);
        Assessment assessment = RULES.assess(organiser, DAY);
        Outlook outlook = Explanations.of(RULES, organiser, assessment).outlook();
        assertThat(outlook.isDecided()).isTrue();
        assertThat(outlook.overall().settled())
                .contains(assessment.overall().orElseThrow().best());
        assertThat(outlook.areas().stream()
                        .collect(Collectors.toMap(
                                GradeOutlook::scope, each -> each.settled().orElseThrow())))
                .isEqualTo(assessment.areas().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, each -> each.getValue().best())));
        assertThat(outlook.recommendations().stream()
                        .filter(each -> each.standing() == Standing.CERTAIN)
                        .map(each -> each.rule() + each.subject().key()))
                .containsExactlyElementsOf(assessment.recommendations().stream()
                        .filter(each -> each.certainty() == Certainty.CERTAIN)
                        .map(each -> each.rule() + each.subject().key())
                        .toList());
    }

    /** Whether the intervention has ended nobody knows: if it has its result was not followed up, if not it has no cause. */
    @Test
    void nothingThatIsMissingCanChangeAGradeThatTheRulesOneByOneLeaveOpen() {
        Organiser organiser = Paths.with(
                fixture("klarhult"),
                new TreeMap<>(Map.of(
                        "interventions[ostra-las].ended", unknown(),
                        "interventions[ostra-las].resultFollowedUp", Value.of(false),
                        "interventions[ostra-las].tracedToCause", Value.of(false))));
        Assessment assessment = RULES.assess(organiser, DAY);
        Outlook outlook = Explanations.of(RULES, organiser, assessment).outlook();
        assertThat(assessment.overall()).contains(new GradeRange(Grade.PARTLY, Grade.HIGH));
        assertThat(outlook.overall().settled()).contains(Grade.PARTLY);
        assertThat(outlook.recommendations())
                .filteredOn(each -> each.subject().key().equals("interventions[ostra-las]"))
                .extracting(each -> each.rule() + " " + each.standing())
                .contains(
                        "recommendations/follow-up-effects POSSIBLE", "recommendations/justify-or-end-effort POSSIBLE");
    }

    @Test
    void whatIsPossibleLiesWithinWhatTheRulesOneByOneLeaveOpen() {
        Organiser organiser = fixture("dunkelvad");
        Assessment assessment = RULES.assess(organiser, DAY);
        Outlook outlook = Explanations.of(RULES, organiser, assessment).outlook();
        Stream.concat(Stream.of(outlook.overall()), outlook.areas().stream()).forEach(each -> {
            GradeRange range = each.scope().isEmpty()
                    ? assessment.overall().orElseThrow()
                    : Objects.requireNonNull(assessment.areas().get(each.scope()));
            assertThat(each.grades().keySet())
                    .as(each.scope())
                    .allMatch(grade -> grade.compareTo(range.best()) >= 0 && grade.compareTo(range.worst()) <= 0);
        });
        assertThat(outlook.overall().possible()).containsExactly(Grade.PARTLY, Grade.LOW);
    }

    @Test
    void isWhatCompletionsSayWhereLittleIsMissing() {
        assertThat(sameAsCompletions(0, 3)).isGreaterThan(1);
    }

    @Test
    @Tag("slow")
    void isWhatCompletionsSayWhereverLittleIsMissing() {
        assertThat(sameAsCompletions(3, 1_000)).isGreaterThan(600);
    }

    /** Makes two figures unknown by chance, and goes through what they may be. */
    private static int sameAsCompletions(int from, int to) {
        int decided = 0;
        for (int seed = from; seed < to; seed++) {
            Organiser whole = fixture(seed % 3 == 0 ? "klarhult" : seed % 3 == 1 ? "alvsala" : "kvistbackens-skola");
            List<String> paths = new ArrayList<>();
            paths("", whole, paths);
            Random random = new Random(seed);
            Set<String> holes = Set.copyOf(Stream.generate(() -> paths.get(random.nextInt(paths.size())))
                    .distinct()
                    .limit(2)
                    .toList());
            decided += sameAsCompletions(whole, holes, "seed " + seed + " " + holes) ? 1 : 0;
        }
        return decided;
    }

    private static boolean sameAsCompletions(Organiser whole, Set<String> holes, String about) {
        TreeMap<String, Object> gone = new TreeMap<>();
        holes.forEach(each -> gone.put(each, unknown()));
        Organiser organiser = Paths.with(whole, gone);
        Prospect prospect = new Prospect(RULES, new Opening(RULES, DAY, organiser), organiser.organiserType());
        Set<Claim> shown = those(prospect, Chance.SHOWN);
        Set<Claim> said = new HashSet<>();
        completions(organiser, List.copyOf(holes)).forEach(each -> {
            Replay replay = prospect.replay(each);
            prospect.claims().keySet().stream().filter(replay::says).forEach(said::add);
            assertThat(prospect.claims().keySet().stream()
                            .filter(Claim.Graded.class::isInstance)
                            .filter(replay::says))
                    .as("%s is graded one way", about)
                    .extracting(claim -> ((Claim.Graded) claim).scope())
                    .doesNotHaveDuplicates();
        });
        Set<Claim> open = those(prospect, Chance.UNSHOWN);
        open.addAll(those(prospect, Chance.GIVEN_UP));
        said.removeAll(open);
        assertThat(shown).as(about).containsAll(said);
        if (open.isEmpty()) {
            assertThat(said).as(about).containsAll(shown);
        }
        return open.isEmpty();
    }

    private static Set<Claim> those(Prospect prospect, Chance chance) {
        return prospect.claims().keySet().stream()
                .filter(each -> prospect.chances().get(each) == chance)
                .collect(Collectors.toSet());
    }

    private static Stream<Organiser> completions(Organiser organiser, List<String> holes) {
        if (holes.isEmpty()) {
            return Stream.of(organiser);
        }
        String first = holes.get(0);
        return values(Paths.component(first).orElseThrow(), organiser).stream()
                .map(value -> Paths.with(organiser, new TreeMap<>(Map.of(first, value))))
                .flatMap(each -> completions(each, holes.subList(1, holes.size())));
    }

    /** Finer than anything that the rules compare with, in all units that they use. */
    private static List<Value<?>> values(Component component, Organiser organiser) {
        Stream<?> figures = switch (component.kind()) {
            case FLAG -> Stream.of(true, false);
            case CHOICE -> Arrays.stream(component.content().getEnumConstants());
            case DATE ->
                Stream.of(
                                0, 1, 20, 29, 30, 45, 100, 181, 300, 365, 366, 400, 450, 700, 731, 760, 1000, 1096,
                                1130, 1461, 1500, 2000, 2300, 5700, 20000)
                        .flatMap(days -> component.isPlanned()
                                ? Stream.of(DAY.minusDays(days), DAY.plusDays(days))
                                : Stream.of(DAY.minusDays(days)));
            case NUMBER -> numbers(component);
            default ->
                Stream.concat(
                        Stream.of("p-11", "someone"),
                        organiser.schoolUnits().stream().map(each -> each.schoolUnitCode()));
        };
        return Stream.<Value<?>>concat(figures.<Value<?>>map(Value::of), Stream.of(Value.none(), Value.notApplicable()))
                .toList();
    }

    private static Stream<BigDecimal> numbers(Component component) {
        return Stream.of(
                        "0", "0.1", "0.3", "0.45", "0.5", "0.55", "0.62", "0.63", "0.65", "0.7", "0.8", "0.9", "1",
                        "1.5", "2", "3", "7", "14", "15", "20", "31", "60", "61", "99", "101", "140", "160", "180",
                        "200", "206", "220", "300", "401", "431", "1001", "2010", "2020", "2022", "2023", "2024",
                        "2025", "7001", "900000")
                .map(BigDecimal::new)
                .flatMap(each -> Stream.of(each, each.negate()))
                .distinct()
                .filter(each -> component
                        .unit()
                        .filter(unit ->
                                unit.least().compareTo(each) <= 0 && unit.most().compareTo(each) >= 0)
                        .isPresent());
    }

    private static void paths(String path, Record record, List<String> into) {
        for (Component component : Shape.of(record.getClass()).components()) {
            String at = path.isEmpty() ? component.name() : path + "." + component.name();
            switch (component.form()) {
                case VALUE -> into.add(at);
                case RECORD -> paths(at, (Record) component.of(record), into);
                case LIST ->
                    ((Listed<?>) component.of(record))
                            .forEach(each -> paths(at + "[" + Paths.key((Record) each) + "]", (Record) each, into));
                default -> {}
            }
        }
    }

    private static Value<?> unknown() {
        return Value.unknown(Reason.NOT_REPORTED);
    }

    private static Organiser fixture(String name) {
        return Organisers.read(Path.of("fixtures/" + name + (name.contains("-") ? ".json" : "-kommun.json")));
    }
}
