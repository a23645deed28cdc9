package se.likvard.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.likvard.dialect.Fact;
import se.likvard.explain.Circumstance.Kind;
import se.likvard.paraphrase.RuleWords;
import se.likvard.rulebook.Computed;
import se.likvard.value.Figure;
import se.likvard.value.Value;
import se.likvard.value.Words;

/**
 * Circumstances as sentences.
 *
 * @param titles what each rule observes, by its name
 * @param limits numbers that a figure must not look equal to by rounding
 */
record CircumstanceWords(
        RuleWords rule, Computed computed, Map<String, Words> titles, Map<String, Fact> real, List<BigDecimal> limits) {

    /** All of them; those of other records than the subject stand under the record. */
    List<Line> of(List<Circumstance> circumstances, String subject) {
        Map<String, List<Circumstance>> records = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        for (Circumstance each : circumstances) {
            Fact fact = each.fact().orElse(null);
            if (each.kind() == Kind.FIELD && fact != null && fact.key().equals(subject)) {
                lines.add(field(fact, each.field()));
            } else if (fact == null || fact.type().equals("Outcome")) {
                lines.add(Line.of(fact == null ? list(each.path()) : outcome(fact, each.kind())));
            } else {
                records.computeIfAbsent(fact.key(), any -> new ArrayList<>()).add(each);
            }
        }
        records.values().forEach(each -> lines.add(record(each)));
        return List.copyOf(lines);
    }

    private Line record(List<Circumstance> circumstances) {
        Fact fact = circumstances.get(0).fact().orElseThrow();
        List<Line> fields = circumstances.stream()
                .filter(each -> each.kind() == Kind.FIELD)
                .map(each -> field(fact, each.field()))
                .toList();
        boolean there = circumstances.stream().anyMatch(each -> each.kind() == Kind.RECORD);
        return Line.of(there ? there(fact, fields.isEmpty()) : name(fact), fields);
    }

    private Words name(Fact fact) {
        Words one = rule.many(fact.type());
        return fact.key().isEmpty()
                ? new Words("för huvudmannen:", "for the organiser:")
                : new Words(
                        one.sv() + ", " + fact.name().sv() + ":",
                        one.en() + ", " + fact.name().en() + ":");
    }

    private Words there(Fact fact, boolean alone) {
        Words many = rule.many(fact.type());
        String end = alone ? "" : ", ";
        return new Words(
                "bland " + many.sv() + " finns " + fact.name().sv() + end + (alone ? "" : "och där:"),
                "among the " + many.en() + " there is " + fact.name().en() + end + (alone ? "" : "and there:"));
    }

    /** That a field holds what it holds, with what it was computed from. */
    Line field(Fact fact, String name) {
        Figure figure = fact.read(name);
        Words holds = rule.holds(fact, name, figure.value(), limits);
        return Line.of(
                holds,
                computed.from(figure).stream()
                        .map(each -> Line.of("beräknat av: " + each.sv(), "computed from: " + each.en()))
                        .toList());
    }

    private Words list(String path) {
        Words many = computed.at(path);
        String parent = path.substring(0, Math.max(0, path.lastIndexOf('.')));
        Fact owner = real.get(parent);
        Words at = parent.isEmpty() || owner == null
                ? new Words("", "")
                : new Words(" (" + owner.name().sv() + ")", " (" + owner.name().en() + ")");
        boolean any = real.keySet().stream().anyMatch(each -> each.startsWith(path + "["));
        return any
                ? new Words(
                        "det finns inga andra " + many.sv() + at.sv() + " än de uppgivna",
                        "there are no other " + many.en() + at.en() + " than those given")
                : new Words("det finns inga " + many.sv() + at.sv(), "there are no " + many.en() + at.en());
    }

    /** That an earlier rule has found something or not. */
    Words outcome(Fact outcome, Kind kind) {
        String name = text(outcome, "rule");
        Words title = titles.getOrDefault(name, new Words(name, name));
        Words about = new Words(
                ": ”" + title.sv() + "” [" + name + "] om " + outcome.name().sv(),
                ": “" + title.en() + "” [" + name + "] about " + outcome.name().en());
        return kind == Kind.FOUND
                ? new Words("iakttaget" + about.sv(), "found" + about.en())
                : new Words("inte iakttaget" + about.sv(), "not found" + about.en());
    }

    private static String text(Fact fact, String field) {
        Value<?> value = fact.read(field).value();
        return value.exact().map(Object::toString).orElse("");
    }
}
