package se.likvard.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.MissingInput;
import se.likvard.dialect.Fact;
import se.likvard.dialect.RuleTree;
import se.likvard.explain.completion.Completion;
import se.likvard.explain.completion.Pairs;
import se.likvard.organiser.InvalidOrganiserException;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.OrganiserType;
import se.likvard.organiser.Organisers;
import se.likvard.reasoning.Apart;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.World;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Logic;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** All that an organiser's assessment may come to say: the course it can take, and the completions that show it. */
final class Prospect {

    private final Rulebook rulebook;
    private final LocalDate day;
    private final Opening opening;
    private final Set<String> openLists;
    private final List<List<Staged>> stages;
    private final Organiser roomy;
    private final Apart apart;
    private final Pairs pairs;
    private final Named named;
    private final Course course;
    private final Map<Claim, Formula> claims;
    /** The figures that some completion could not make to be as in its world, by path. */
    private final Set<String> unlike = new TreeSet<>();

    private @Nullable Map<Claim, Forecast.Chance> chances;

    Prospect(Rulebook rulebook, Opening opening, OrganiserType type) {
        this.rulebook = rulebook;
        this.day = opening.day();
        this.opening = opening;
        this.openLists = Freed.openLists(opening.real());
        this.stages = stages(rulebook, day, type);
        List<RuleTree> trees =
                stages.stream().flatMap(List::stream).map(Staged::tree).toList();
        List<Fact> facts = opening.unfilled(trees);
        this.roomy = opening.roomy(trees);
        this.apart = new Apart(trees, rulebook.limits(day));
        this.pairs = new Pairs(apart, roomy, rulebook.limits(day));
        this.named = new Named(opening.keys());
        this.course =
                new Course(rulebook.vocabulary(), stages, rulebook.limits(day), facts, rulebook::outcome, Ties::span);
        Ties.require(course, day, apart, pairs);
        this.claims = course.claims(named);
    }

    /** The rules that are in force and about such an organiser. */
    static List<List<Staged>> stages(Rulebook rulebook, LocalDate day, OrganiserType type) {
        Map<String, Set<String>> replaces = rulebook.described().stream()
                .collect(Collectors.toMap(
                        Described::name,
                        each -> each.measure().map(Described.Measure::replaces).orElse(Set.of())));
        List<List<Staged>> stages = new ArrayList<>();
        for (List<Logic> layer : rulebook.layers()) {
            stages.add(layer.stream()
                    .filter(rule -> rule.metadata().appliesTo().contains(type))
                    .filter(rule ->
                            rule.metadata().since().filter(day::isBefore).isEmpty())
                    .filter(rule -> rule.metadata().until().filter(day::isAfter).isEmpty())
                    .map(rule -> new Staged(
                            rule.tree(),
                            rule.metadata().kind(),
                            rule.area(),
                            rule.metadata().grade(),
                            replaces.getOrDefault(rule.name(), Set.of())))
                    .toList());
        }
        return stages;
    }

    Course course() {
        return course;
    }

    /** When a rule finds something of a subject; never where there is no such subject. */
    Formula found(Staged rule, String subject) {
        return course.facts().getOrDefault(rule.subjectType(), List.of()).stream()
                .filter(each -> each.key().equals(subject))
                .findFirst()
                .map(each -> course.found(rule, each))
                .orElse(course.worlds().any(List.of()));
    }

    Map<Claim, Formula> claims() {
        return claims;
    }

    /** What becomes of each claim; worked out once. */
    Map<Claim, Forecast.Chance> chances() {
        if (chances == null) {
            chances = Forecast.of(course, claims, this::complete);
        }
        return chances;
    }

    /** Why it is not decided whether claims can come true: the search was given up, or computed figures stand between. */
    List<Line> reasons(List<? extends Claim> claims) {
        List<Line> reasons = new ArrayList<>();
        if (claims.stream().anyMatch(each -> chances().get(each) == Forecast.Chance.GIVEN_UP)) {
            reasons.add(Line.of(
                    "sökningen efter en huvudman som visar det avbröts efter så många steg som den får ta",
                    "the search for an organiser who shows it was given up after as many steps as it may take"));
        }
        List<? extends Claim> unshown = claims.stream()
                .filter(each -> chances().get(each) == Forecast.Chance.UNSHOWN)
                .toList();
        if (!unshown.isEmpty()) {
            reasons.add(unshown(unshown));
        }
        return List.copyOf(reasons);
    }

    private Line unshown(List<? extends Claim> claims) {
        Set<String> about = new TreeSet<>();
        claims.forEach(each -> about.addAll(course.worlds()
                .wording()
                .about(this.claims.getOrDefault(each, course.worlds().any(List.of())))));
        about.retainAll(unlike);
        List<Line> figures = about.stream().map(this::figure).distinct().toList();
        return figures.isEmpty()
                ? Line.of(
                        "ingen huvudman hittades som visar det, och att det inte finns någon är inte bevisat",
                        "no organiser was found who shows it, and that there is none is not proven")
                : Line.of(
                        new Words(
                                "ingen huvudman hittades som visar det: dessa uppgifter beräknas av andra och kan inte anta vilka värden som helst tillsammans",
                                "no organiser was found who shows it: these figures are computed from others and cannot take any values together"),
                        figures);
    }

    private Line figure(String path) {
        int dot = path.lastIndexOf('.');
        Fact fact = course.fact(path.substring(0, Math.max(0, dot)));
        Words meaning = rulebook.vocabulary()
                .type(fact.type())
                .flatMap(type -> type.field(path.substring(dot + 1)))
                .map(field -> MissingInput.label(field.meaning()))
                .orElse(new Words(path, path));
        return fact.key().isEmpty()
                ? Line.of(meaning)
                : Line.of(
                        meaning.sv() + " (" + fact.name().sv() + ")",
                        meaning.en() + " (" + fact.name().en() + ")");
    }

    Forecast.Completed complete(World world) {
        Completion.Made made = Completion.of(rulebook, day, apart, pairs, opening.keys(), openLists, roomy, world);
        unlike.addAll(made.unlike().keySet());
        List<Formula> others = made.unlike().entrySet().stream()
                .map(each -> unlike(each.getKey(), each.getValue()))
                .toList();
        return new Forecast.Completed(sent(made.organiser()).map(this::replay), others);
    }

    private Formula unlike(String path, Value<?> value) {
        int dot = path.lastIndexOf('.');
        String field = path.substring(dot + 1);
        return course.worlds()
                .holds(path.substring(0, Math.max(0, dot)), field, each -> apart.isAlike(field, each, value));
    }

    /** The organiser as it would be read, if it could be sent in. */
    private static Optional<Organiser> sent(Organiser organiser) {
        try {
            return Optional.of(Organisers.read(Organisers.write(organiser)));
        } catch (InvalidOrganiserException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What the rules say of an organiser. */
    Replay replay(Organiser organiser) {
        return Replay.of(stages, rulebook.facts(organiser, day), rulebook.limits(day), rulebook::outcome, named);
    }
}
