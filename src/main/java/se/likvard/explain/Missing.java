package se.likvard.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.likvard.dialect.Fact;
import se.likvard.explain.Circumstance.Kind;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Worlds;
import se.likvard.rulebook.Described;
import se.likvard.value.Gap;
import se.likvard.value.Words;

/** What is missing for a rule to say one thing or the other, and no more than that. */
final class Missing {

    private final Dossier dossier;
    private final Described rule;
    private final CircumstanceWords words;
    private final Asked asked;

    Missing(Dossier dossier, Described rule, CircumstanceWords words) {
        this.dossier = dossier;
        this.rule = rule;
        this.words = words;
        this.asked = new Asked(dossier.rulebook().vocabulary(), dossier.computed(), dossier.facts());
    }

    /** A line for each gap of which two ways to fill it make the rule say different things. */
    List<Line> of(Fact subject) {
        List<Fact> facts = dossier.surroundings().unfilled(rule, subject.key());
        Worlds worlds = new Worlds(
                dossier.rulebook().vocabulary(),
                List.of(rule.tree()),
                dossier.rulebook().limits(dossier.day()),
                facts,
                (type, field) -> Optional.empty());
        Formula found = worlds.all(
                List.of(worlds.scope(rule.tree(), subject.key()), worlds.condition(rule.tree(), subject.key())));
        Set<String> decisive = worlds.decisive(found);
        return decisive.isEmpty() ? List.of(agreed(worlds, found)) : lines(decisive, facts, subject.key());
    }

    private static Line agreed(Worlds worlds, Formula found) {
        return worlds.isImpossible(found)
                ? Line.of(
                        "inget: hur det som saknas än faller ut finner regeln inget",
                        "nothing: however what is missing turns out, the rule finds nothing")
                : Line.of(
                        "inget: hur det som saknas än faller ut gäller regeln",
                        "nothing: however what is missing turns out, the rule holds");
    }

    private List<Line> lines(Set<String> decisive, List<Fact> facts, String subject) {
        Map<String, List<Gap>> gaps = new HashMap<>();
        Map<String, Fact> records = new HashMap<>();
        for (Fact fact : facts) {
            fact.absence().forEach(gap -> gaps.put(gap.path(), List.of(gap)));
            fact.fields().forEach((name, figure) -> gaps.put(fact.path(name), figure.gaps()));
            records.put(fact.key(), fact);
        }
        List<Line> lines = new ArrayList<>();
        Set<String> paths = new TreeSet<>();
        for (String each : decisive) {
            Fact outcome = records.get(each);
            if (outcome != null && outcome.type().equals("Outcome")) {
                Words open = words.outcome(outcome, Kind.FOUND);
                lines.add(Line.of("om det är " + open.sv(), "whether it is " + open.en()));
            } else {
                paths.addAll(gaps.getOrDefault(each, List.of()).stream()
                        .map(Gap::path)
                        .map(Opening::known)
                        .collect(Collectors.toSet()));
            }
        }
        paths.forEach(path -> lines.add(line(path, subject)));
        return lines.stream().distinct().toList();
    }

    private Line line(String path, String subject) {
        Words what = asked.what(path, subject);
        Words who = asked.who(path).words();
        return Line.of(what.sv() + ": svaras av " + who.sv(), what.en() + ": answered by " + who.en());
    }
}
