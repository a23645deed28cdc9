package se.likvard.rulebook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.dialect.Edit;
import se.likvard.dialect.Edits;
import se.likvard.dialect.RuleTree;
import se.likvard.organiser.OrganiserType;
import se.likvard.rulebook.gate.Canonical;
import se.likvard.rulebook.gate.Gate;
import se.likvard.rulebook.gate.Metadata;
import se.likvard.value.Place;

/** Every small change of a rulebook that {@code check} would let in: of a condition, a date, a type of organiser, a parameter. */
final class Mutants {

    private final Rulebook rulebook;
    private final Canonical canonical;

    Mutants(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.canonical = new Canonical(rulebook.vocabulary());
    }

    /** The changes of one rule. */
    List<Mutant> of(Rule rule) {
        Stream<Mutant> conditions = Edits.of(rule.tree(), rulebook.vocabulary()).stream()
                .map(edit -> mutant(rule, edit.tree(), rule.metadata(), edit.place(), Optional.of(edit)));
        Stream<Mutant> metadata = metadata(rule.metadata())
                .filter(changed -> coversItsFirstDay(rule, changed))
                .map(changed ->
                        mutant(rule, rule.tree(), changed, rule.tree().subject().place(), Optional.empty()));
        return Stream.concat(conditions, metadata).filter(this::passesTheGate).toList();
    }

    /** The changes of the parameters that these rules use, a step up and down for each dated value. */
    List<Mutant> ofParameters(Predicate<Rule> meant) {
        return rulebook.parameters().values().stream()
                .flatMap(parameter -> {
                    List<Rule> users = rulebook.rules().stream()
                            .filter(rule -> rule.limits().contains(parameter.name()))
                            .sorted(Comparator.comparing(Rule::name))
                            .toList();
                    return users.stream().anyMatch(meant) ? steps(parameter, users) : Stream.<Mutant>empty();
                })
                .toList();
    }

    private Mutant mutant(Rule rule, RuleTree tree, Metadata metadata, Place place, Optional<Edit> edit) {
        String[] lines = difference(text(rule.tree(), rule.metadata()), text(tree, metadata));
        List<Rule> changed = List.of(rule.changed(tree, metadata));
        return new Mutant(rule.name(), changed, rulebook.parameters(), place, lines[0], lines[1], edit);
    }

    /** The canonical form without the names that the program gave to patterns. */
    private String text(RuleTree tree, Metadata metadata) {
        return unnamed(canonical.of(tree, metadata));
    }

    /** A text without the names that the program gave to patterns. */
    static String unnamed(String text) {
        return text.replaceAll("\\$_\\d+ : ", "");
    }

    /** The lines that are in one text only. */
    static String[] difference(String was, String now) {
        List<String> before = new ArrayList<>(was.lines().toList());
        List<String> after = new ArrayList<>(now.lines().toList());
        while (!before.isEmpty() && !after.isEmpty() && before.get(0).equals(after.get(0))) {
            before.remove(0);
            after.remove(0);
        }
        while (!before.isEmpty()
                && !after.isEmpty()
                && before.get(before.size() - 1).equals(after.get(after.size() - 1))) {
            before.remove(before.size() - 1);
            after.remove(after.size() - 1);
        }
        return new String[] {line(before), line(after)};
    }

    private static String line(List<String> lines) {
        return String.join(" ", lines).strip();
    }

    private static Stream<Metadata> metadata(Metadata was) {
        List<Metadata> all = new ArrayList<>();
        was.since().ifPresent(day -> {
            all.add(with(was, Optional.of(day.minusDays(1)), was.until(), null));
            all.add(with(was, Optional.of(day.plusDays(1)), was.until(), null));
        });
        was.until().ifPresent(day -> {
            all.add(with(was, was.since(), Optional.of(day.minusDays(1)), null));
            all.add(with(was, was.since(), Optional.of(day.plusDays(1)), null));
        });
        Stream.of(OrganiserType.values())
                .filter(type -> !was.appliesTo().contains(type))
                .forEach(type -> all.add(with(was, was.since(), was.until(), type)));
        return all.stream();
    }

    private static Metadata with(
            Metadata was, Optional<LocalDate> since, Optional<LocalDate> until, @Nullable OrganiserType more) {
        TreeSet<OrganiserType> types = new TreeSet<>(was.appliesTo());
        Stream.ofNullable(more).forEach(types::add);
        return new Metadata(
                was.kind(), was.criterion(), was.basis(), was.law(), was.source(), types, since, until, was.grade());
    }

    /** A rule must have law and limits from its first day on; no case lies before the rulebook's own. */
    private boolean coversItsFirstDay(Rule rule, Metadata changed) {
        LocalDate first = changed.since().orElse(LocalDate.MAX);
        boolean law = changed.law().stream()
                .allMatch(citation ->
                        rulebook.law().wording(citation.key(), first).isPresent());
        return changed.since().isEmpty()
                || law
                        && !first.isBefore(firstDay())
                        && Coverage.gaps(List.of(List.of(rule)), List.of(rule), rulebook.parameters(), first)
                                .isEmpty();
    }

    private LocalDate firstDay() {
        return rulebook.rules().stream()
                .flatMap(rule -> rule.metadata().since().stream())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private boolean passesTheGate(Mutant mutant) {
        Rule rule = mutant.rules().get(0);
        byte[] text = text(rule.tree(), rule.metadata()).getBytes(StandardCharsets.UTF_8);
        return Gate.check(mutant.place().file(), text, rule.name(), rulebook.vocabulary())
                .problems()
                .isEmpty();
    }

    private Stream<Mutant> steps(Parameter parameter, List<Rule> users) {
        BigDecimal step = parameter.unit().step();
        return parameter.values().stream()
                .flatMap(dated -> Stream.of(step, step.negate())
                        .map(each -> dated.value().add(each))
                        .filter(value -> value.compareTo(parameter.unit().least()) >= 0
                                && value.compareTo(parameter.unit().most()) <= 0)
                        .map(value -> step(parameter, dated, value, users)));
    }

    private Mutant step(Parameter parameter, Parameter.Dated dated, BigDecimal value, List<Rule> users) {
        Map<String, Parameter> changed = new TreeMap<>(rulebook.parameters());
        changed.put(parameter.name(), parameter.with(dated, value));
        String name = parameter.name() + " " + dated.start() + ": ";
        return new Mutant(
                users.get(0).name(),
                users,
                changed,
                dated.place(),
                name + dated.value().toPlainString(),
                name + value.toPlainString(),
                Optional.empty());
    }
}
