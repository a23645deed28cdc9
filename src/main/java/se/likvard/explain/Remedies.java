package se.likvard.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.likvard.assessment.Grade;
import se.likvard.dialect.Fact;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Truth;
import se.likvard.explain.completion.Paths;
import se.likvard.organiser.AsOf;
import se.likvard.organiser.Organiser;
import se.likvard.reasoning.Apart;
import se.likvard.reasoning.Formula;
import se.likvard.rulebook.Purposes;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** What an organiser could change by itself so that a finding is gone, or the grade better. */
final class Remedies {

    private static final Words ORGANISER = new Words("huvudmannen", "the organiser");

    private final Rulebook rulebook;
    private final LocalDate day;
    private final List<List<Staged>> stages;
    private final Named named;
    private final Organiser now;
    /** What some rule reads. */
    private final Set<String> read;

    private final List<Move> moves;
    private final Effects effects;
    private final Course course;
    private final MovedWorlds worlds;

    Remedies(Rulebook rulebook, Opening opening, Organiser organiser) {
        this.rulebook = rulebook;
        this.day = opening.day();
        this.stages = Prospect.stages(rulebook, day, organiser.organiserType());
        this.named = new Named(opening.keys());
        this.now = AsOf.cut(organiser, day);
        this.read = Purposes.of(rulebook, day).keySet();
        this.moves = Moves.of(rulebook.vocabulary(), read, day, now);
        this.effects = new Effects(moves, made -> rulebook.facts(Moves.made(now, made), day));
        List<RuleTree> trees =
                stages.stream().flatMap(List::stream).map(Staged::tree).toList();
        List<Fact> real = List.copyOf(effects.real().values());
        this.course = new Course(
                rulebook.vocabulary(),
                stages,
                rulebook.limits(day),
                effects.opened(),
                real,
                rulebook::outcome,
                Ties::span);
        this.worlds = new MovedWorlds(course, new Apart(trees, rulebook.limits(day)), effects);
    }

    /** All that the organiser could change by itself. */
    List<Move> moves() {
        return moves;
    }

    /** What the rules say after some moves. */
    Replay after(List<Move> made) {
        return Replay.of(
                stages, rulebook.facts(Moves.made(now, made), day), rulebook.limits(day), rulebook::outcome, named);
    }

    /** The nearest changes after which a rule surely finds nothing of the subject of a key. */
    Changes removing(String rule, String subject) {
        Optional<Formula> found = course.rules()
                .filter(each -> each.name().equals(rule))
                .flatMap(each ->
                        Optional.ofNullable(effects.real().get(subject)).map(fact -> course.found(each, fact)).stream())
                .findFirst();
        return found.map(each ->
                        nearest(course.worlds().not(each), made -> after(made).of(rule, subject) == Truth.FALSE))
                .orElse(new Changes(List.of(), true, false));
    }

    /** The nearest changes after which the grade of the organiser as a whole is surely better than one. */
    Changes lifting(Grade grade) {
        Map<Claim, Formula> claims = course.claims(named);
        List<Claim> better = claims.keySet().stream()
                .filter(each -> each instanceof Claim.Graded graded
                        && graded.scope().isEmpty()
                        && graded.grade()
                                .filter(step -> step.compareTo(grade) < 0)
                                .isPresent())
                .toList();
        Formula target = course.worlds().any(better.stream().map(claims::get).toList());
        return nearest(target, made -> {
            Replay after = after(made);
            return better.stream().anyMatch(after::says);
        });
    }

    private Changes nearest(Formula target, Predicate<List<Move>> shows) {
        Changing.Found found = Changing.nearest(worlds, target, shows);
        return new Changes(
                found.ways().stream()
                        .filter(each -> !each.isEmpty())
                        .map(this::change)
                        .toList(),
                found.exact(),
                found.more());
    }

    private Change change(List<Move> moves) {
        List<Change.Changed> facts = new ArrayList<>();
        moves.forEach(each -> facts.add(new Change.Changed(
                Opening.told(each.path(), effects.real().keySet()), where(each.path()), takes(each), each.steps())));
        facts.sort(Comparator.comparing(Change.Changed::path));
        return new Change(facts);
    }

    private Words where(String path) {
        Fact fact = effects.real().get(Paths.owner(path));
        return fact == null || fact.key().isEmpty() ? ORGANISER : fact.name();
    }

    /** What it takes, and for an added record of an area, for which. */
    private Words takes(Move move) {
        return move.added()
                .filter(each -> read.contains(each.getClass().getSimpleName() + ".area"))
                .flatMap(each -> Paths.content(each, "area"))
                .flatMap(each -> ((Value<?>) each).exact())
                .flatMap(each -> Optional.ofNullable(effects.real().get("areas[" + each + "]")))
                .map(area -> new Words(
                        move.takes().sv() + ": " + area.name().sv(),
                        move.takes().en() + ": " + area.name().en()))
                .orElse(move.takes());
    }
}
