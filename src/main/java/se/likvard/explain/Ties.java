package se.likvard.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.likvard.dialect.Fact;
import se.likvard.explain.completion.Pairs;
import se.likvard.indicator.Indicator;
import se.likvard.indicator.Indicators;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Shape;
import se.likvard.reasoning.Apart;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Span;
import se.likvard.reasoning.Worlds;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/** What ties the fields of facts to each other and to the day, as far as that is declared: it leaves out worlds that nobody is in. */
final class Ties {

    private static final String CODE = "schoolUnitCode";
    private static final String AREAS = "deficientAreas";
    private static final String DEFICIENCIES = "openDeficiencies";

    private final Worlds worlds;
    private final LocalDate day;
    private final Map<String, List<Fact>> facts;
    private final Apart apart;
    private final Pairs pairs;

    private Ties(Course course, LocalDate day, Apart apart, Pairs pairs) {
        this.worlds = course.worlds();
        this.facts = course.facts();
        this.day = day;
        this.apart = apart;
        this.pairs = pairs;
    }

    /** Requires them of all facts of a course. */
    static void require(Course course, LocalDate day, Apart apart, Pairs pairs) {
        Ties ties = new Ties(course, day, apart, pairs);
        course.facts().values().forEach(all -> all.forEach(ties::require));
    }

    /** The numbers that a computed figure can be at all. */
    static Optional<Span> span(String type, String field) {
        return indicators(type).stream()
                .filter(each -> each.name().equals(field))
                .findFirst()
                .map(each -> span(each, each.unit() == null ? Unit.PURE : each.unit()));
    }

    private static Span span(Indicator<?> indicator, Unit unit) {
        return new Span(
                indicator.behaviour().least() == null
                        ? unit.least()
                        : indicator.behaviour().least(),
                indicator.behaviour().most() == null
                        ? unit.most()
                        : indicator.behaviour().most());
    }

    private static List<Indicator<?>> indicators(String type) {
        return Indicators.all().stream()
                .filter(each -> each.of().getSimpleName().equals(type))
                .<Indicator<?>>map(each -> each)
                .toList();
    }

    private void require(Fact fact) {
        for (Indicator<?> indicator : indicators(fact.type())) {
            tie(fact, indicator);
        }
        fact.fields().keySet().stream()
                .filter(name -> isOpen(fact, name) && !mayLieAhead(fact.type(), name))
                .forEach(name -> worlds.require(worlds.holds(fact.key(), name, value -> !liesAhead(value))));
        if (fact.type().equals("UnitArea") && isOpen(fact, DEFICIENCIES)) {
            deficient(fact);
        }
        if (fact.type().equals("SchoolUnit") && isOpen(fact, AREAS)) {
            areas(fact);
        }
        if (fact.fields().containsKey(CODE)
                && isOpen(fact, CODE)
                && !fact.type().equals("SchoolUnit")) {
            refer(fact);
        }
    }

    /** A unit has as many deficient areas as it has areas with an open deficiency. */
    private void areas(Fact unit) {
        List<Formula> atLeast = new ArrayList<>(List.of(worlds.all(List.of())));
        for (Fact area : facts.getOrDefault("UnitArea", List.of())) {
            if (area.key().startsWith(unit.key() + ".")) {
                Formula deficient = worlds.holds(area.key(), DEFICIENCIES, value -> isAtLeast(value, 1));
                atLeast.add(worlds.any(List.of()));
                for (int number = atLeast.size() - 1; number > 0; number--) {
                    Formula oneMore = worlds.all(List.of(deficient, atLeast.get(number - 1)));
                    atLeast.set(number, worlds.any(List.of(atLeast.get(number), oneMore)));
                }
            }
        }
        for (int number = 1; number < atLeast.size(); number++) {
            int least = number;
            worlds.same(worlds.holds(unit.key(), AREAS, value -> isAtLeast(value, least)), atLeast.get(number));
        }
    }

    /** An area at a unit with a deficiency that is there and not remedied has an open deficiency. */
    private void deficient(Fact area) {
        Object unit = code(area.read("schoolUnit").value());
        Object word = area.read("area").value().exact().orElseThrow().toString();
        Formula some = worlds.holds(area.key(), DEFICIENCIES, value -> isAtLeast(value, 1));
        for (Fact each : facts.getOrDefault("Deficiency", List.of())) {
            Formula here = worlds.all(List.of(
                    worlds.there(each.key()),
                    worlds.holds(
                            each.key(),
                            CODE,
                            value -> value.exact().filter(unit::equals).isPresent()),
                    worlds.holds(each.key(), "area", value -> is(value, word)),
                    exists(each, "reported"),
                    worlds.not(exists(each, "remedied"))));
            worlds.require(worlds.any(List.of(some, worlds.not(here))));
        }
    }

    private static boolean is(Value<?> value, Object word) {
        return value.exact().filter(each -> each.toString().equals(word)).isPresent();
    }

    /** The code in a unit's key. */
    private static String code(Value<?> unit) {
        String key = unit.exact().orElseThrow().toString();
        return key.substring(key.indexOf('[') + 1, key.length() - 1);
    }

    private static boolean isAtLeast(Value<?> value, int least) {
        return value.exact().orElse(null) instanceof BigDecimal number && number.intValue() >= least;
    }

    private static boolean isOpen(Fact fact, String field) {
        return !fact.read(field).value().isSettled();
    }

    private boolean liesAhead(Value<?> value) {
        return value.exact().orElse(null) instanceof LocalDate date && date.isAfter(day);
    }

    private static boolean mayLieAhead(String type, String field) {
        return shapes(Shape.of(Organiser.class)).stream()
                .filter(shape -> shape.name().equals(type))
                .flatMap(shape -> shape.components().stream())
                .anyMatch(component -> component.name().equals(field) && component.isPlanned());
    }

    private static List<Shape> shapes(Shape shape) {
        List<Shape> shapes = new ArrayList<>(List.of(shape));
        shape.components().stream().filter(Component::isNested).forEach(each -> shapes.addAll(shapes(each.nested())));
        return shapes;
    }

    /** Of an only input and its figure, one goes with the other; without an input there is no figure. */
    private void tie(Fact fact, Indicator<?> indicator) {
        Optional<String> input = Pairs.input(indicator).map(Component::name);
        if (input.isPresent() && (isOpen(fact, input.get()) || isOpen(fact, indicator.name()))) {
            together(fact, input.get(), indicator.name());
        } else if (isOpen(fact, indicator.name())) {
            indicator
                    .behaviour()
                    .noneWith()
                    .forEach(each -> worlds.require(
                            worlds.any(List.of(exists(fact, each), worlds.not(exists(fact, indicator.name()))))));
        }
    }

    private void together(Fact fact, String input, String figure) {
        List<Pairs.Pair> all = pairs.of(fact.type(), figure);
        if (all.isEmpty()) {
            return;
        }
        List<Formula> ways = all.stream()
                .map(pair -> worlds.all(List.of(
                        worlds.holds(fact.key(), input, value -> apart.isAlike(input, value, pair.input())),
                        worlds.holds(fact.key(), figure, value -> apart.isAlike(figure, value, pair.figure())))))
                .toList();
        worlds.require(worlds.any(ways));
    }

    private Formula exists(Fact fact, String field) {
        return worlds.holds(fact.key(), field, value -> value.exact().isPresent());
    }

    /** A school unit that a record speaks of is there. */
    private void refer(Fact fact) {
        List<Formula> ways = new ArrayList<>(List.of(worlds.not(exists(fact, CODE))));
        facts.getOrDefault("SchoolUnit", List.of())
                .forEach(unit -> ways.add(worlds.all(List.of(
                        worlds.there(unit.key()),
                        worlds.holds(
                                fact.key(),
                                CODE,
                                value -> value.exact()
                                        .equals(unit.read(CODE).value().exact()))))));
        worlds.require(worlds.any(ways));
    }
}
