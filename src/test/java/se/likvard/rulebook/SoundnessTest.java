package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.GradeRange;
import se.likvard.assessment.Recommendation;
import se.likvard.assessment.Verdict;
import se.likvard.organiser.Organiser;

/**
 * What is said of an organiser with holes stays true however the holes are filled: found stays found, clear does not become
 * found, the grade lies in its range, and what is certain to be recommended is recommended. Against brute force over the
 * completions of small seeded organisers, for the engine and for the definition.
 */
class SoundnessTest {

    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2025, 11, 1), LocalDate.of(2024, 2, 29), LocalDate.of(2023, 7, 2));
    private static final int MOST_HOLES = 3;
    private static final int MOST_WAYS = 60;

    private static final Rulebook RULEBOOK = Rulebook.standard();

    private final AtomicInteger completions = new AtomicInteger();
    /** How often a rule's answer was given before the holes were filled, by rule and verdict. */
    private final Map<String, Map<Verdict, AtomicInteger>> seen = new ConcurrentSkipListMap<>();

    @Test
    void nothingThatIsSaidIsTakenBack() {
        run(0, 50);
    }

    @Test
    @Tag("slow")
    void nothingThatIsSaidIsTakenBackOverManyOrganisers() {
        run(50, 1_600);
        assertThat(seen).hasSize(RULEBOOK.size());
        assertThat(seen)
                .allSatisfy((rule, verdicts) -> assertThat(verdicts.keySet())
                        .as(rule)
                        .contains(Verdict.FOUND, Verdict.CLEAR, Verdict.NOT_ASSESSED));
    }

    private void run(int from, int to) {
        IntStream.range(from, to).parallel().forEach(this::fill);
        assertThat(completions.get()).isGreaterThan(5 * (to - from));
    }

    private void fill(int seed) {
        Random random = new Random(seed);
        LocalDate day = DAYS.get(seed % DAYS.size());
        Holes holes = Holes.in(random, day, 1 + random.nextInt(MOST_HOLES), MOST_WAYS);
        Said open = new Said(holes.open(), day);
        open.verdicts.forEach((about, verdict) -> seen.computeIfAbsent(about.rule, any -> new ConcurrentSkipListMap<>())
                .computeIfAbsent(verdict, any -> new AtomicInteger())
                .incrementAndGet());
        for (Organiser completion : holes.completions()) {
            String where = "seed %d on %s, holes %s, filled %s".formatted(seed, day, holes.holes(), completion);
            open.mustStandIn(new Said(completion, day), where);
            completions.incrementAndGet();
        }
    }

    private record About(String rule, String subject) {}

    /** Everything that is said of an organiser, by the engine through the door and by the definition of every rule. */
    private static final class Said {

        private final Assessment assessment;
        private final Map<About, Verdict> verdicts = new LinkedHashMap<>();

        Said(Organiser organiser, LocalDate day) {
            this.assessment = RULEBOOK.assess(organiser, day);
            Assessor assessor = new Assessor(RULEBOOK, day);
            new ByDefinition(assessor.edition(), new DayPolicy(RULEBOOK.parameters(), day))
                    .judge(assessor.facts(organiser), organiser.organiserType())
                    .forEach(each -> verdicts.put(
                            new About(each.rule().name(), each.subject().key()), each.verdict()));
        }

        void mustStandIn(Said whole, String where) {
            standing(verdicts, whole.verdicts, where);
            standing(outcomes(), whole.outcomes(), where);
            within(assessment.overall(), whole.assessment.overall(), where);
            whole.assessment
                    .areas()
                    .forEach((area, grade) -> within(
                            Optional.ofNullable(assessment.areas().get(area)),
                            Optional.of(grade),
                            area + ", " + where));
            assertThat(certain()).as(where).allMatch(whole::advises);
        }

        private static void standing(Map<About, Verdict> before, Map<About, Verdict> after, String where) {
            before.forEach((about, verdict) -> {
                Verdict then = after.get(about);
                boolean stands = switch (verdict) {
                    case FOUND -> then == Verdict.FOUND;
                    case CLEAR -> then == null || then == Verdict.CLEAR || then == Verdict.NOT_APPLICABLE;
                    case NOT_APPLICABLE -> then == null || then == Verdict.NOT_APPLICABLE;
                    case NOT_ASSESSED -> true;
                };
                assertThat(stands)
                        .as("%s was %s and became %s: %s", about, verdict, then, where)
                        .isTrue();
            });
        }

        private Map<About, Verdict> outcomes() {
            return assessment.outcomes().stream()
                    .collect(Collectors.toMap(
                            each -> new About(each.rule(), each.subject().key()), each -> each.verdict()));
        }

        private static void within(Optional<GradeRange> open, Optional<GradeRange> whole, String where) {
            whole.ifPresent(grade -> {
                assertThat(open).as(where).isPresent();
                assertThat(grade.best())
                        .as(where)
                        .isGreaterThanOrEqualTo(open.orElseThrow().best());
                assertThat(grade.worst())
                        .as(where)
                        .isLessThanOrEqualTo(open.orElseThrow().worst());
            });
        }

        private Stream<Recommendation> certain() {
            return assessment.recommendations().stream().filter(each -> each.certainty() == Certainty.CERTAIN);
        }

        /** Whether a recommendation is surely given, by itself or as part of a programme that takes its place. */
        private boolean advises(Recommendation advice) {
            return certain()
                    .anyMatch(each ->
                            each.replaces().stream().anyMatch(one -> one.rule().equals(advice.rule()))
                                    || (each.rule().equals(advice.rule())
                                            && each.subject().compareTo(advice.subject()) == 0));
        }
    }
}
