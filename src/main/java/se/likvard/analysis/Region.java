package se.likvard.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.analysis.Divergence.Circumstance;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Test;
import se.likvard.organiser.Closed;
import se.likvard.organiser.Organiser;
import se.likvard.reasoning.Answer;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.World;
import se.likvard.rulebook.Rulebook;
import se.likvard.rulebook.Sample;
import se.likvard.value.Value;

/** Seeks the regions in which a rule says different things, and in each an organiser: from worlds, then near the rule's cases. */
final class Region {

    /** So many worlds of a region are tried to be made into organisers. */
    private static final int WORLDS = 8;
    /** So many organisers near the cases of a rule are tried. */
    private static final int SAMPLES = 1_500;

    private final String rule;
    private final Rulebook was;
    private final Rulebook now;
    private final Pair known;
    private final Supplier<Pair> partly;
    private final Replay replay;
    private final Map<List<Verdict>, Divergence> regions = new LinkedHashMap<>();

    Region(String rule, Rulebook was, Rulebook now, Pair known, Supplier<Pair> partly, Replay replay) {
        this.rule = rule;
        this.was = was;
        this.now = now;
        this.known = known;
        this.partly = partly;
        this.replay = replay;
    }

    /**
     * All that was found.
     *
     * @param computed whether figures are computed otherwise, of which the worlds know nothing
     */
    List<Divergence> found(boolean computed) {
        seek(known, EnumSet.of(Verdict.FOUND, Verdict.CLEAR, Verdict.NOT_APPLICABLE));
        if (regions.isEmpty() && isInBoth()) {
            seek(partly.get(), EnumSet.allOf(Verdict.class));
        }
        if (computed && regions.isEmpty()) {
            List<Verdict> any = List.of(Verdict.CLEAR, Verdict.FOUND);
            regions.put(any, new Divergence(rule, any.get(0), any.get(1), List.of(), Optional.empty(), computed()));
        }
        if (regions.values().stream().anyMatch(each -> !each.isShown())) {
            nearCases();
        }
        if (regions.isEmpty() && isWeighedOtherwise()) {
            weighed();
        }
        return List.copyOf(regions.values());
    }

    /** Whether the same finding goes into the grade, or stands beside other recommendations, in another way. */
    private boolean isWeighedOtherwise() {
        return isInBoth()
                && !Pair.weight(known.before().orElseThrow())
                        .equals(Pair.weight(known.after().orElseThrow()));
    }

    private void weighed() {
        Optional<Organiser> shown = Stream.concat(
                        known.subjects().stream().flatMap(subject -> inBoth(subject).stream()),
                        Sample.of(now, any -> true).map(Sample::organiser))
                .filter(replay::weighsOtherwise)
                .findFirst();
        regions.put(
                List.of(Verdict.FOUND, Verdict.FOUND),
                new Divergence(rule, Verdict.FOUND, Verdict.FOUND, List.of(), shown, Set.of()));
    }

    private Optional<Organiser> inBoth(Fact subject) {
        return known.worlds().find(known.says(subject, Verdict.FOUND, Verdict.FOUND))
                        instanceof Answer.Possible possible
                ? new Realising(now, known.now(), possible.world()).organiser()
                : Optional.empty();
    }

    private boolean isInBoth() {
        return known.before().isPresent() && known.after().isPresent();
    }

    private Set<String> computed() {
        return Stream.of(known.before(), known.after())
                .flatMap(Optional::stream)
                .flatMap(each -> each.tree().patterns())
                .flatMap(pattern -> pattern.tests().stream()
                        .flatMap(Test::singles)
                        .flatMap(Region::field)
                        .filter(field -> isComputed(pattern.type(), field))
                        .map(field -> pattern.type() + "." + field))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> field(Test test) {
        if (test instanceof Test.IsNone isNone) {
            return Stream.of(isNone.field());
        }
        return test instanceof Test.Comparison comparison ? Stream.of(comparison.field()) : Stream.of();
    }

    private static boolean isComputed(String type, String field) {
        return Strangers.indicators(type).stream()
                .anyMatch(indicator -> indicator.name().equals(field));
    }

    /** A rule that came or went says most by what it finds. */
    private void seek(Pair pair, Set<Verdict> verdicts) {
        for (Verdict earlier : verdicts) {
            for (Verdict later : verdicts) {
                if (told(earlier) != told(later) && !(isAlone(pair) && !regions.isEmpty())) {
                    seek(pair, earlier, later);
                }
            }
        }
    }

    private static boolean isAlone(Pair pair) {
        return pair.before().isEmpty() || pair.after().isEmpty();
    }

    private void seek(Pair pair, Verdict earlier, Verdict later) {
        for (Fact subject : pair.subjects()) {
            Formula open = pair.says(subject, earlier, later);
            Answer answer = pair.worlds().find(open);
            for (int tried = 0; tried < WORLDS && answer instanceof Answer.Possible possible; tried++) {
                SortedMap<String, List<Value<?>>> around = pair.worlds().around(open, possible.world());
                Optional<Organiser> organiser = realised(pair, possible.world(), earlier, later);
                note(earlier, later, circumstances(pair, around), organiser);
                if (organiser.isPresent() || around.isEmpty()) {
                    return;
                }
                open = pair.worlds()
                        .all(List.of(open, pair.worlds().not(pair.worlds().within(open, around))));
                answer = pair.worlds().find(open);
            }
            if (!(answer instanceof Answer.Impossible)) {
                note(earlier, later, List.of(), Optional.empty());
            }
        }
    }

    private Optional<Organiser> realised(Pair pair, World world, Verdict earlier, Verdict later) {
        return Stream.of(pair.now(), pair.was())
                .flatMap(universe ->
                        new Realising(universe == pair.now() ? now : was, universe, world).organiser().stream())
                .filter(organiser -> replay.of(rule, organiser).stream()
                        .anyMatch(said -> region(said.was(), said.now()).equals(region(earlier, later))))
                .findFirst();
    }

    /** What can be told of a region: why a recommendation is not given is not. */
    private List<Verdict> region(Verdict earlier, Verdict later) {
        return List.of(told(earlier), told(later));
    }

    private Verdict told(Verdict verdict) {
        return isRecommendation() && verdict == Verdict.CLEAR ? Verdict.NOT_APPLICABLE : verdict;
    }

    private boolean isRecommendation() {
        return Stream.of(known.before(), known.after())
                .flatMap(Optional::stream)
                .anyMatch(each -> each.metadata().kind() == RuleKind.RECOMMENDATION);
    }

    private void note(Verdict earlier, Verdict later, List<Circumstance> where, Optional<Organiser> organiser) {
        List<Verdict> region = region(earlier, later);
        Set<String> computed = where.stream()
                .filter(each -> isComputed(each.type(), each.field()))
                .map(each -> each.type() + "." + each.field())
                .collect(Collectors.toCollection(TreeSet::new));
        if (organiser.isPresent() || !regions.containsKey(region)) {
            regions.put(region, new Divergence(rule, earlier, later, where, organiser, computed));
        }
    }

    private static List<Circumstance> circumstances(Pair pair, SortedMap<String, List<Value<?>>> around) {
        List<Fact> facts = pair.now().facts();
        List<Circumstance> all = new ArrayList<>();
        around.forEach((path, values) -> facts.stream()
                .flatMap(fact -> circumstance(pair, fact, path, values).stream())
                .findFirst()
                .ifPresent(all::add));
        return List.copyOf(all);
    }

    private static Optional<Circumstance> circumstance(Pair pair, Fact fact, String path, List<Value<?>> values) {
        if (fact.key().equals(path)) {
            return Optional.of(new Circumstance(path, fact.type(), "", values, Set.of()));
        }
        return fact.fields().keySet().stream()
                .filter(field -> fact.path(field).equals(path))
                .map(field -> new Circumstance(fact.key(), fact.type(), field, values, pair.limits(field)))
                .findFirst();
    }

    /** Organisers of the rule's cases, and those a step from them, by what both rulebooks have. */
    private void nearCases() {
        Stream.of(was, now)
                .flatMap(each -> Sample.near(each, rule))
                .flatMap(each -> Stream.of(each, Closed.of(each)))
                .limit(SAMPLES)
                .takeWhile(any -> regions.values().stream().anyMatch(each -> !each.isShown()))
                .forEach(organiser -> replay.of(rule, organiser).forEach(said -> shown(said, organiser)));
    }

    private void shown(Replay.Said said, Organiser organiser) {
        List<Verdict> region = region(said.was(), said.now());
        Divergence known = regions.get(region);
        if (known == null || !known.isShown()) {
            regions.put(
                    region,
                    new Divergence(
                            rule,
                            said.was(),
                            said.now(),
                            known == null ? List.of() : known.circumstances(),
                            Optional.of(organiser),
                            known == null ? Set.of() : known.computed()));
        }
    }
}
