package se.likvard.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.Status;
import se.likvard.rulebook.Amendment.Kind;
import se.likvard.rulebook.gate.Canonical;
import se.likvard.rulebook.gate.Metadata;
import se.likvard.value.Phrase;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** What differs between two rulebooks in what decides, and the rulebooks that lie between them. */
public final class Amendments {

    private final Rulebook was;
    private final Rulebook now;
    private final List<Amendment> all;

    private Amendments(Rulebook was, Rulebook now) {
        this.was = was;
        this.now = now;
        this.all = Stream.concat(rules(), parameters()).toList();
    }

    /** All changes that lead from one rulebook to another. */
    public static Amendments between(Rulebook was, Rulebook now) {
        return new Amendments(was, now);
    }

    /** The changes: rules by name, then parameters by name. */
    public List<Amendment> all() {
        return all;
    }

    private Stream<Amendment> rules() {
        Map<String, Rule> before = named(was);
        Map<String, Rule> after = named(now);
        return union(before.keySet(), after.keySet()).stream()
                .flatMap(name -> rule(before.get(name), after.get(name)).stream());
    }

    private Optional<Amendment> rule(@Nullable Rule before, @Nullable Rule after) {
        if (before == null || after == null) {
            Rule only = Objects.requireNonNull(after == null ? before : after);
            String text = text(only, after == null ? was : now);
            return Amendment.of(
                    Kind.RULE,
                    only.name(),
                    plain(after == null ? text : ""),
                    plain(after == null ? "" : text),
                    only.tree().subject().place());
        }
        if (Logic.of(before, was).deciding().equals(Logic.of(after, now).deciding())) {
            return Optional.empty();
        }
        String[] lines = Mutants.difference(text(before, was), text(after, now));
        return Amendment.of(
                Kind.RULE,
                after.name(),
                plain(lines[0].isEmpty() ? "–" : lines[0]),
                plain(lines[1].isEmpty() ? "–" : lines[1]),
                after.tree().subject().place());
    }

    /** What decides of a rule, as one writes it. */
    private static String text(Rule rule, Rulebook rulebook) {
        Metadata all = rule.metadata();
        Metadata deciding = new Metadata(
                all.kind(), "", all.basis(), List.of(), "", all.appliesTo(), all.since(), all.until(), all.grade());
        String text = Mutants.unnamed(new Canonical(rulebook.vocabulary()).of(rule.tree(), deciding));
        SortedSet<String> replaces = new TreeSet<>(
                rule.advice().map(each -> each.replaces().keySet()).orElse(Set.of()));
        return replaces.isEmpty() ? text : text + "replaces: " + String.join(", ", replaces) + "\n";
    }

    private Stream<Amendment> parameters() {
        return union(was.parameters().keySet(), now.parameters().keySet()).stream()
                .filter(name -> !Parameter.BESIDE_THE_RULES.contains(name))
                .flatMap(name -> parameter(
                        name, was.parameters().get(name), now.parameters().get(name))
                        .stream());
    }

    private static Optional<Amendment> parameter(String name, @Nullable Parameter before, @Nullable Parameter after) {
        Set<Words> then = values(before);
        Set<Words> since = values(after);
        Parameter known = after == null ? Objects.requireNonNull(before) : after;
        return Amendment.of(
                Kind.PARAMETER,
                name,
                without(then, since, after == null),
                without(since, then, before == null),
                known.place());
    }

    /** The values that the other has not; a dash for none, where both are there and differ. */
    private static Words without(Set<Words> own, Set<Words> others, boolean isAlone) {
        Words gone = own.stream()
                .filter(each -> !others.contains(each))
                .reduce((one, next) -> new Words(one.sv() + "; " + next.sv(), one.en() + "; " + next.en()))
                .orElse(plain(""));
        return gone.sv().isEmpty() && !isAlone && !own.isEmpty() && !own.equals(others) ? plain("–") : gone;
    }

    private static Words plain(String text) {
        return new Words(text, text);
    }

    /** The values that it has; whether a value is a rule of thumb decides what is a suspected breach. */
    private static Set<Words> values(@Nullable Parameter parameter) {
        return Stream.ofNullable(parameter)
                .flatMap(each -> each.values().stream().map(value -> value(each, value)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Words value(Parameter parameter, Parameter.Dated dated) {
        Words number = Phrase.exact(dated.value().stripTrailingZeros(), parameter.unit());
        boolean thumb = dated.status() == Status.H;
        return new Words(
                number.sv() + " från " + dated.start() + (thumb ? " (tumregel)" : ""),
                number.en() + " from " + dated.start() + (thumb ? " (rule of thumb)" : ""));
    }

    private static SortedSet<String> union(Set<String> one, Set<String> other) {
        SortedSet<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private static Map<String, Rule> named(Rulebook rulebook) {
        return rulebook.rules().stream().collect(Collectors.toMap(Rule::name, Function.identity()));
    }

    /**
     * The earlier rulebook with some of the changes.
     *
     * @return empty when that is no sound rulebook: a change that is left out is needed by one that is not
     */
    public Optional<Rulebook> with(Set<Amendment> taken) {
        Map<String, Rule> rules = new TreeMap<>(named(was));
        SortedMap<String, Parameter> parameters = new TreeMap<>(was.parameters());
        parameters.putAll(now.parameters());
        parameters.keySet().retainAll(now.parameters().keySet());
        Map<String, Rule> later = named(now);
        // what does not decide is as in the later rulebook
        rules.replaceAll((name, rule) -> later.getOrDefault(name, rule));
        for (Amendment each : all) {
            boolean isTaken = taken.contains(each);
            if (each.kind() == Kind.RULE) {
                put(rules, each.name(), (isTaken ? later : named(was)).get(each.name()));
            } else {
                put(parameters, each.name(), (isTaken ? now : was).parameters().get(each.name()));
            }
        }
        return sound(List.copyOf(rules.values()), parameters);
    }

    private static <T> void put(Map<String, T> all, String name, @Nullable T value) {
        if (value == null) {
            all.remove(name);
        } else {
            all.put(name, value);
        }
    }

    private Optional<Rulebook> sound(List<Rule> rules, SortedMap<String, Parameter> parameters) {
        List<Problem> problems = new ArrayList<>();
        Set<String> names = rules.stream().map(Rule::name).collect(Collectors.toCollection(TreeSet::new));
        List<List<Rule>> order = Order.layers(rules, names, problems);
        names.addAll(parameters.keySet());
        new Together(rules, names, parameters, now.law(), now.vocabulary(), problems).check();
        return problems.isEmpty()
                ? Optional.of(new Rulebook(now.vocabulary(), now.law(), parameters, order, "", true))
                : Optional.empty();
    }
}
