package se.likvard.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.likvard.assessment.Grade;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Truth;
import se.likvard.explain.completion.Paths;
import se.likvard.organiser.Area;
import se.likvard.organiser.Deficiency;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Listed;
import se.likvard.value.Value;

/** The nearest changes of an invented organiser, against trying every change alone and every two at a unit. */
class ChangesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    private static final Rulebook RULES = Rulebook.standard();
    private static final Organiser ALVSALA = Organisers.read(Path.of("fixtures/alvsala-kommun.json"));
    private static final Remedies REMEDIES = new Remedies(RULES, new Opening(RULES, DAY, ALVSALA), ALVSALA);

    private static List<Outcome> findings() {
        return RULES.assess(ALVSALA, DAY).outcomes().stream()
                .filter(each -> each.verdict() == Verdict.FOUND)
                .toList();
    }

    /** The moves that alone make a finding go, by finding: those of fewest steps. */
    private static Map<String, Set<String>> single(List<Outcome> findings) {
        Map<String, Map<Integer, Set<String>>> single = new TreeMap<>();
        for (Move move : REMEDIES.moves()) {
            Replay after = REMEDIES.after(List.of(move));
            findings.stream()
                    .filter(each -> after.of(each.rule(), each.subject().key()) == Truth.FALSE)
                    .forEach(each -> single.computeIfAbsent(name(each), any -> new TreeMap<>())
                            .computeIfAbsent(move.steps(), any -> new TreeSet<>())
                            .add(move.path()));
        }
        return single.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().values().iterator().next()));
    }

    private static String name(Outcome finding) {
        return finding.rule() + " " + finding.subject().key();
    }

    @Test
    void areTheFewestThatMakeAFindingGo() {
        List<Outcome> findings = findings();
        Map<String, Set<String>> single = single(findings);
        int several = 0;
        for (Outcome finding : findings) {
            Changes changes =
                    REMEDIES.removing(finding.rule(), finding.subject().key());
            Set<String> alone = single.getOrDefault(name(finding), Set.of());
            assertThat(changes.exact()).as(name(finding)).isTrue();
            boolean isAlone =
                    changes.nearest().stream().anyMatch(each -> each.facts().size() == 1);
            assertThat(isAlone).as(name(finding)).isEqualTo(!alone.isEmpty());
            if (isAlone && !changes.more()) {
                assertThat(changes.nearest())
                        .as(name(finding))
                        .hasSameSizeAs(alone)
                        .allSatisfy(each -> {
                            String path = each.facts().get(0).path();
                            assertThat(alone).anyMatch(other -> other.equals(path) || other.startsWith(path + "["));
                        });
            }
            several += !isAlone && !changes.nearest().isEmpty() ? 1 : 0;
        }
        assertThat(single).hasSizeGreaterThan(20);
        assertThat(several).isPositive();
    }

    /** Two deficiencies lie in one area: to remedy one of them leaves the area deficient, to remedy both does not. */
    @Test
    void areSeenWhereOnlySeveralTogetherMakeADifference() {
        Listed<Deficiency> two = Listed.of(Stream.of("d-1", "d-2")
                .map(id -> new Deficiency(
                        id, Value.of("99010003"), Value.of(Area.TEACHING), Value.of(DAY.minusYears(1)), Value.none()))
                .toList());
        Organiser organiser = Paths.with(ALVSALA, new TreeMap<>(Map.of("deficiencies", two)));
        Remedies remedies = new Remedies(RULES, new Opening(RULES, DAY, organiser), organiser);
        Effects effects = new Effects(remedies.moves(), made -> RULES.facts(Moves.made(organiser, made), DAY));
        String areas = "schoolUnits[99010003].deficientAreas";
        assertThat(remedies.moves()).noneMatch(move -> effects.of(move).containsKey(areas));
        assertThat(effects.joints())
                .filteredOn(joint -> joint.fields().contains(areas))
                .singleElement()
                .satisfies(joint -> {
                    assertThat(joint.paths())
                            .containsExactly("deficiencies[d-1].remedied", "deficiencies[d-2].remedied");
                    assertThat(joint.rows()).hasSize(4);
                    assertThat(joint.rows().stream()
                                    .filter(row -> Value.of(BigDecimal.ZERO)
                                            .equals(row.values().get(areas)))
                                    .map(row -> row.made().size()))
                            .containsExactly(2);
                });
    }

    /** Whatever two moves would do, no finding goes by fewer or other moves than are told. */
    @Test
    @Tag("slow")
    void areThoseOfTryingEveryTwoMovesOfASmallOrganiser() {
        Organiser organiser = Organisers.read(Path.of("fixtures/kvistbackens-skola.json"));
        Remedies remedies = new Remedies(RULES, new Opening(RULES, DAY, organiser), organiser);
        Map<Set<Move>, Replay> tried = tried(remedies);
        int told = 0;
        for (Outcome finding : RULES.assess(organiser, DAY).outcomes()) {
            if (finding.verdict() == Verdict.FOUND) {
                String subject = finding.subject().key();
                Changes changes = remedies.removing(finding.rule(), subject);
                assertThat(changes.exact()).as(name(finding)).isTrue();
                told += sameAsTried(changes, tried, finding) ? 1 : 0;
            }
        }
        assertThat(told).isGreaterThan(3);
    }

    private static Map<Set<Move>, Replay> tried(Remedies remedies) {
        Map<Set<Move>, Replay> tried = new HashMap<>();
        remedies.moves().forEach(one -> {
            tried.put(Set.of(one), remedies.after(List.of(one)));
            remedies.moves().stream()
                    .filter(other -> one.path().compareTo(other.path()) < 0)
                    .forEach(other -> tried.put(Set.of(one, other), remedies.after(List.of(one, other))));
        });
        return tried;
    }

    /** Whether it goes by one move or two; all that are as near are told then. */
    private static boolean sameAsTried(Changes changes, Map<Set<Move>, Replay> tried, Outcome finding) {
        TreeMap<Integer, Integer> near = new TreeMap<>();
        tried.forEach((moves, replay) -> {
            if (replay.of(finding.rule(), finding.subject().key()) == Truth.FALSE) {
                near.merge(
                        1_000 * moves.size()
                                + moves.stream().mapToInt(Move::steps).sum(),
                        1,
                        Integer::sum);
            }
        });
        if (near.isEmpty()) {
            assertThat(changes.nearest()).allMatch(each -> each.facts().size() > 2);
            return false;
        }
        assertThat(changes.nearest())
                .as(name(finding))
                .hasSize(Math.min(Changes.MOST, near.firstEntry().getValue()))
                .allMatch(each -> 1_000 * each.facts().size() + each.steps() == near.firstKey());
        assertThat(changes.more()).isEqualTo(near.firstEntry().getValue() > Changes.MOST);
        return true;
    }

    /** Two statements are missing in the action programmes: neither alone is enough, and no other two are. */
    @Test
    void ofTwoThatAreNeededNoneCanBeSpared() {
        String rule = "special-support/action-programme-incomplete";
        String unit = "schoolUnits[99010003]";
        Changes changes = REMEDIES.removing(rule, unit);
        Set<Set<String>> pairs = REMEDIES.moves().stream()
                .filter(each -> each.path().startsWith(unit))
                .flatMap(one -> REMEDIES.moves().stream()
                        .filter(other ->
                                other.path().startsWith(unit) && one.path().compareTo(other.path()) < 0)
                        .filter(other -> REMEDIES.after(List.of(one, other)).of(rule, unit) == Truth.FALSE)
                        .map(other -> Set.of(one.path(), other.path())))
                .collect(Collectors.toSet());
        assertThat(changes.nearest().stream()
                        .map(each ->
                                each.facts().stream().map(Change.Changed::path).collect(Collectors.toSet()))
                        .collect(Collectors.toSet()))
                .isEqualTo(pairs)
                .hasSize(1);
    }

    @Test
    void liftAGradeThatOneAnswerHoldsDown() {
        Organiser organiser = Paths.with(
                Organisers.read(Path.of("fixtures/klarhult-kommun.json")),
                new TreeMap<>(Map.of("qualityWork.documented", Value.of(false))));
        Explanations explanations = Explanations.of(RULES, organiser, RULES.assess(organiser, DAY));
        assertThat(explanations.outlook().overall().settled()).contains(Grade.PARTLY);
        assertThat(explanations.better())
                .hasValueSatisfying(better -> assertThat(better.nearest())
                        .singleElement()
                        .satisfies(change -> assertThat(change.facts())
                                .extracting(Change.Changed::path)
                                .containsExactly("qualityWork.documented")));
    }

    @Test
    void neverUndoWhatIsDone() {
        assertThat(REMEDIES.moves())
                .isNotEmpty()
                .noneMatch(move -> move.content().equals(Value.of(false)));
    }

    @Test
    void areNotToldOfAStrength() {
        Organiser organiser = Organisers.read(Path.of("fixtures/klarhult-kommun.json"));
        Explanations explanations = Explanations.of(RULES, organiser, RULES.assess(organiser, DAY));
        assertThat(explanations.of("quality-work/what-works-spread"))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.verdict()).isEqualTo(Verdict.FOUND);
                    assertThat(explanations.withNext(told).next()).isEmpty();
                });
    }

    @Test
    void areNotCalledNearestWhereMoreWaysWereThereThanAreTried() {
        Changes changes = new Changes(List.of(), false, false);
        assertThat(ChangeWords.removing(changes).get(0).text().en()).contains("not decided");
    }
}
