package se.likvard.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Status;
import se.likvard.value.Words;

/** A rulebook with other values tried in the place of those that some parameters have on a day. */
public final class Trials {

    /** Where a value comes from that nobody has decided on. */
    private static final Words TRIED = new Words("prövat värde", "value on trial");

    private final Rulebook rulebook;
    private final LocalDate day;

    /**
     * Of a rulebook on a day.
     *
     * @throws InvalidRulebookException if the rulebook does not cover the day
     */
    public Trials(Rulebook rulebook, LocalDate day) {
        rulebook.mustCover(day);
        this.rulebook = rulebook;
        this.day = day;
    }

    /** The names of the parameters that may be tried: those that have a value by day. */
    public SortedSet<String> names() {
        return rulebook.parameters().values().stream()
                .filter(each -> !each.isYearly() && each.on(day).isPresent())
                .filter(each -> !Parameter.BESIDE_THE_RULES.contains(each.name()))
                .map(Parameter::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The folder that a parameter is defined in, {@code allocation/index-outdated}; empty text for a shared one. */
    public String folder(String parameter) {
        String file = parameter(parameter).place().file();
        return file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
    }

    /** The rules in force that go by a parameter, themselves or by a figure, and tell an outcome, in order of name. */
    public SortedSet<String> observers(String parameter) {
        return users(parameter, Rule::observes);
    }

    /** The recommendations in force that go by a parameter, themselves or by a figure, in order of name. */
    public SortedSet<String> recommendations(String parameter) {
        return users(parameter, each -> each.kind() == RuleKind.RECOMMENDATION);
    }

    /** All rules in force that go by a parameter, themselves or by a figure, in order of name. */
    public SortedSet<String> users(String parameter) {
        return users(parameter, any -> true);
    }

    private SortedSet<String> users(String parameter, Predicate<Rule> wanted) {
        return rulebook.editions().inForce(day).stream()
                .flatMap(List::stream)
                .filter(wanted)
                .filter(each -> each.limits().contains(parameter))
                .map(Rule::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The parameter of a name that is there. */
    public Parameter parameter(String name) {
        Parameter parameter = rulebook.parameters().get(name);
        if (parameter == null) {
            throw new IllegalArgumentException(name);
        }
        return parameter;
    }

    /**
     * The rulebook with these values on the day. They are no policy: their status is H and their source says that they are
     * on trial, so that nothing that rests on them is a suspected breach.
     */
    public Rulebook with(Map<String, BigDecimal> values) {
        SortedMap<String, Parameter> parameters = new TreeMap<>(rulebook.parameters());
        values.forEach((name, value) -> parameters.put(name, tried(parameter(name), value)));
        return new Rulebook(
                rulebook.vocabulary(), rulebook.law(), parameters, rulebook.order(), rulebook.hash() + values, true);
    }

    private Parameter tried(Parameter parameter, BigDecimal value) {
        Parameter.Dated own = parameter.on(day).orElseThrow();
        List<Parameter.Dated> values = new ArrayList<>(parameter.values());
        values.set(
                values.indexOf(own), new Parameter.Dated(own.from(), own.year(), value, Status.H, TRIED, own.place()));
        return new Parameter(parameter.name(), parameter.unit(), values, parameter.place());
    }
}
