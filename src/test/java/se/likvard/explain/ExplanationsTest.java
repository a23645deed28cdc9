package se.likvard.explain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.likvard.Likvard;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Evaluation;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Field;
import se.likvard.dialect.Presence;
import se.likvard.dialect.Truth;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.reasoning.Answer;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Worlds;
import se.likvard.rulebook.Described;
import se.likvard.value.Figure;
import se.likvard.value.Gap;
import se.likvard.value.Value;

/** The shipped rules on an invented organiser: everything found is explained, and what is called decisive decides. */
class ExplanationsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    private static final Likvard LIKVARD = Likvard.standard();
    private static final Organiser ALVSALA = Organisers.read(Path.of("fixtures/alvsala-kommun.json"));
    private static final Assessment ASSESSMENT = LIKVARD.assess(ALVSALA, DAY);
    private static final int CHANGES = 100;

    @Test
    void everythingFoundHasDecisiveCircumstances() {
        Explanations explanations = LIKVARD.explain(ALVSALA, ASSESSMENT);
        List<Explanation> found = ASSESSMENT.outcomes().stream()
                .filter(each -> each.verdict() == Verdict.FOUND)
                .map(each -> each.rule())
                .distinct()
                .flatMap(rule -> explanations.of(rule).stream())
                .filter(each -> each.verdict() == Verdict.FOUND)
                .toList();
        assertThat(found)
                .hasSameSizeAs(ASSESSMENT.outcomes().stream()
                        .filter(each -> each.verdict() == Verdict.FOUND)
                        .toList());
        assertThat(found.stream()
                        .filter(each -> each.reasons().isEmpty() || each.ties() == 0)
                        .map(each -> each.rule() + " " + each.subject().key()))
                .isEmpty();
    }

    @Test
    void certainRecommendationsAreExplainedByTheOutcomesBelow() {
        Explanations explanations = LIKVARD.explain(ALVSALA, ASSESSMENT);
        assertThat(ASSESSMENT.recommendations())
                .filteredOn(each -> each.certainty() == Certainty.CERTAIN)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(explanations.of(each.rule()))
                        .filteredOn(told -> told.subject().equals(each.subject()))
                        .singleElement()
                        .satisfies(told -> {
                            assertThat(told.verdict()).isEqualTo(Verdict.FOUND);
                            assertThat(told.reasons()).isNotEmpty();
                        }));
    }

    @Test
    void whatStoppedEachClearRuleIsTold() {
        Explanations explanations = LIKVARD.explain(ALVSALA, ASSESSMENT);
        assertThat(LIKVARD.rulebook().described())
                .flatExtracting(rule -> rule.metadata().kind() == RuleKind.GRADE
                                || rule.metadata().since().filter(DAY::isBefore).isPresent()
                        ? List.of()
                        : explanations.of(rule.name()))
                .filteredOn(each -> ((Explanation) each).verdict() == Verdict.CLEAR)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(((Explanation) each).reasons()).isNotEmpty());
    }

    @Test
    void howFarItIsToTheLimitIsTold() {
        List<Explanation> told =
                LIKVARD.explain(ALVSALA, ASSESSMENT).of("governance/support-missing", "Norrsveds skola");
        assertThat(told).singleElement().satisfies(each -> {
            assertThat(each.verdict()).isEqualTo(Verdict.CLEAR);
            assertThat(each.reasons().get(0).parts().get(0).text().en())
                    .isEqualTo("here: the number of areas with an open deficiency at the unit is 2; "
                            + "the limit is 3, 1 away");
        });
    }

    /** Random changes of all that is not listed never change the outcome; to leave out any that is listed can. */
    @Test
    void whatIsDecisiveDecidesAndNoneOfItCanBeSpared() {
        Opening opening = new Opening(LIKVARD.rulebook(), DAY, ALVSALA);
        Random random = new Random(7);
        int checked = 0;
        for (Described rule : LIKVARD.rulebook().described()) {
            Set<String> subjects = ASSESSMENT.outcomes().stream()
                    .filter(each -> each.rule().equals(rule.name()) && each.verdict() == Verdict.FOUND)
                    .map(each -> each.subject().key())
                    .collect(Collectors.toSet());
            boolean rests = rule.tree().patterns().anyMatch(each -> each.type().equals("Outcome"));
            if (!subjects.isEmpty()
                    && !rests
                    && rule.metadata().kind() != RuleKind.GRADE
                    && rule.metadata().kind() != RuleKind.RECOMMENDATION) {
                Opening.Opened opened = whole(rule, opening);
                Freed freed = opened.freed(rule, LIKVARD.rulebook(), DAY);
                for (String subject : subjects) {
                    check(rule, subject, freed, opened, random);
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(20);
    }

    /** Everything of the types that a rule reads, and what it lies in: also what the rule can never come to. */
    private static Opening.Opened whole(Described rule, Opening opening) {
        Set<String> read = rule.tree().patterns().map(each -> each.type()).collect(Collectors.toSet());
        Set<String> records = opening.opened().stream()
                .filter(fact -> read.contains(fact.type()))
                .flatMap(fact -> fact.absence().stream().map(Gap::path))
                .collect(Collectors.toSet());
        return new Opening.Opened(
                opening.real().stream()
                        .filter(fact -> fact.presence() != Presence.ANY_NUMBER)
                        .toList(),
                opening.opened().stream()
                        .filter(fact ->
                                fact.key().isEmpty() || read.contains(fact.type()) || records.contains(fact.key()))
                        .toList(),
                Freed.openLists(opening.real()));
    }

    private static void check(Described rule, String subject, Freed freed, Opening.Opened opened, Random random) {
        Worlds worlds = freed.worlds();
        Decisive decisive =
                Decisive.of(freed, rule.tree(), subject, worlds.all(List.of())).orElseThrow();
        for (int change = 0; change < CHANGES; change++) {
            List<Fact> facts = changed(opened, decisive.circumstances(), subject, random);
            assertThat(truth(rule, subject, facts))
                    .as("%s of %s in %s", rule.name(), subject, facts)
                    .isEqualTo(Truth.TRUE);
        }
        for (Circumstance spared : decisive.circumstances()) {
            List<Formula> others = new ArrayList<>(decisive.circumstances().stream()
                    .filter(each -> !each.equals(spared))
                    .map(Circumstance::holds)
                    .toList());
            others.add(worlds.there(subject));
            others.add(worlds.not(freed.found(rule.tree(), subject)));
            Answer answer = worlds.find(worlds.all(others));
            assertThat(answer).as("%s without %s", rule.name(), spared.path()).isInstanceOf(Answer.Possible.class);
            List<Fact> facts = ((Answer.Possible) answer).world().facts();
            assertThat(truth(rule, subject, facts))
                    .as("%s without %s", rule.name(), spared.path())
                    .isEqualTo(Truth.FALSE);
        }
    }

    private static Truth truth(Described rule, String subject, List<Fact> facts) {
        Fact about = facts.stream()
                .filter(each -> each.key().equals(subject))
                .findFirst()
                .orElseThrow();
        return new Evaluation(facts, LIKVARD.rulebook().limits(DAY))
                .holds(rule.tree(), about)
                .truth();
    }

    private static List<Fact> changed(Opening.Opened opened, List<Circumstance> listed, String subject, Random random) {
        Map<String, Fact> real = opened.real().stream().collect(Collectors.toMap(Fact::key, each -> each));
        Set<String> paths = listed.stream().map(Circumstance::path).collect(Collectors.toSet());
        Set<String> absent = opened.opened().stream()
                .flatMap(fact -> fact.absence().stream().map(Gap::path))
                .filter(path -> !subject.startsWith(path) && !paths.contains(path))
                .filter(path -> random.nextInt(3) == 0 || (!real.containsKey(path) && paths.contains(list(path))))
                .filter(path -> paths.stream().noneMatch(each -> each.startsWith(path + ".") && there(listed, each)))
                .collect(Collectors.toSet());
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : opened.opened()) {
            if (fact.absence().stream().noneMatch(gap -> absent.contains(gap.path()))) {
                Map<String, Figure> fields = new LinkedHashMap<>(fact.fields());
                fields.replaceAll((name, figure) -> figure.value().isSettled()
                        ? figure
                        : paths.contains(fact.key().isEmpty() ? name : fact.key() + "." + name)
                                ? requireNonNull(real.get(fact.key())).read(name)
                                : Figure.settled(any(fact, name, random)));
                facts.add(new Fact(fact.type(), fact.key(), fact.id(), fact.name(), Presence.SURE, List.of(), fields));
            }
        }
        return facts;
    }

    private static String list(String path) {
        return path.substring(0, path.lastIndexOf('['));
    }

    /** Whether a record is listed as being there, not only a field of it as holding its value. */
    private static boolean there(List<Circumstance> listed, String path) {
        return listed.stream().anyMatch(each -> each.path().equals(path) && each.kind() == Circumstance.Kind.RECORD);
    }

    private static Value<?> any(Fact fact, String name, Random random) {
        Field field = LIKVARD.rulebook()
                .vocabulary()
                .type(fact.type())
                .orElseThrow()
                .field(name)
                .orElseThrow();
        if (random.nextInt(5) == 0) {
            return random.nextBoolean() ? Value.none() : Value.notApplicable();
        }
        return switch (field.kind()) {
            case FLAG -> Value.of(random.nextBoolean());
            case NUMBER ->
                Value.of(new BigDecimal(List.of("-1", "0", "0.3", "1", "2", "3", "5", "40", "230", "2024")
                        .get(random.nextInt(10))));
            case DATE -> Value.of(DAY.minusDays(random.nextInt(4_000)));
            case CHOICE ->
                Value.of(List.copyOf(field.words().keySet())
                        .get(random.nextInt(field.words().size())));
            default -> Value.of("x" + random.nextInt(3));
        };
    }

    @Test
    void whatCannotBeExplainedIsRefusedWithTheReason() {
        Explanations explanations = LIKVARD.explain(ALVSALA, ASSESSMENT);
        assertThatThrownBy(() -> explanations.of("allocation/index-outdatd"))
                .isInstanceOf(UnexplainedException.class)
                .hasMessageContaining("did you mean allocation/index-outdated?");
        assertThatThrownBy(() -> explanations.of("governance/support-missing", "Norrsvedsskola"))
                .hasMessageContaining("did you mean Norrsveds skola?");
        Assessment early = LIKVARD.assess(ALVSALA, LocalDate.of(2015, 1, 1));
        Described later = LIKVARD.rulebook().described().stream()
                .filter(each ->
                        each.metadata().since().filter(early.asOf()::isBefore).isPresent())
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> LIKVARD.explain(ALVSALA, early).of(later.name()))
                .hasMessageContaining(
                        "is in force from " + later.metadata().since().orElseThrow());
    }

    @Test
    void anAssessmentByOtherRulesIsRefused() {
        Assessment other = new Assessment(
                ASSESSMENT.organiserId(),
                ASSESSMENT.organiserName(),
                ASSESSMENT.organiserType(),
                DAY,
                ASSESSMENT.audience(),
                ASSESSMENT.engine(),
                ASSESSMENT.lawKnownUntil(),
                "0".repeat(64),
                1,
                ASSESSMENT.overall(),
                ASSESSMENT.areas(),
                List.of(),
                List.of());
        assertThatThrownBy(() -> LIKVARD.explain(ALVSALA, other))
                .isInstanceOf(UnexplainedException.class)
                .hasMessageContaining("was made with another rulebook (000");
    }
}
