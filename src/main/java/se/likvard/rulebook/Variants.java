package se.likvard.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.likvard.assessment.Screening;
import se.likvard.dialect.Evaluation;
import se.likvard.dialect.Fact;
import se.likvard.indicator.Indicators;
import se.likvard.organiser.Organiser;

/**
 * What one organiser gets by many rulebooks that differ in little. Rules are judged by the definition of truth, each once for
 * all that it is the same in: itself, the values that it goes by, the organiser's figures and what earlier rules have said.
 */
public final class Variants {

    private final Organiser organiser;
    private final LocalDate day;
    private final Map<String, List<Fact>> facts = new HashMap<>();
    private final Map<String, List<Judged>> judged = new HashMap<>();
    private final Map<Rule, Integer> rules = new IdentityHashMap<>();
    private final Map<String, Integer> known = new HashMap<>();

    /** Of an organiser on a day. */
    public Variants(Organiser organiser, LocalDate day) {
        this.organiser = organiser;
        this.day = day;
    }

    /**
     * What a rulebook says in short: what {@link Rulebook#screen} says, but for the hash.
     *
     * @throws InvalidRulebookException if the rulebook does not cover the day
     */
    public Screening by(Rulebook rulebook) {
        String figures = figures(rulebook);
        List<Fact> seen = new ArrayList<>(facts.computeIfAbsent(figures, any -> see(rulebook)));
        List<Judged> all = new ArrayList<>();
        StringBuilder said = new StringBuilder(figures);
        for (List<Rule> layer : rulebook.editions().inForce(day)) {
            List<Judged> now = layer(layer, seen, number(said.toString()), rulebook);
            all.addAll(now);
            seen.addAll(OutcomeFacts.of(now, rule -> rule.suspectsBreach(rulebook.parameters())));
            now.forEach(each -> said.append(number(each.rule()))
                    .append(' ')
                    .append(each.subject().key())
                    .append(' ')
                    .append(each.verdict())
                    .append(each.rule().suspectsBreach(rulebook.parameters()) ? "!\n" : "\n"));
        }
        rulebook.rules().stream()
                .filter(rule -> !rule.isInForce(day))
                .forEach(rule -> all.add(Layer.notApplicable(rule, seen.get(0))));
        return Assessor.screening(organiser, day, rulebook.hash(), all);
    }

    /**
     * What each rule of a layer says.
     *
     * @param before the number of all that was said before it
     */
    private List<Judged> layer(List<Rule> layer, List<Fact> seen, int before, Rulebook rulebook) {
        Evaluation evaluation = new Evaluation(seen, rulebook.limits(day));
        List<Judged> now = new ArrayList<>();
        layer.forEach(rule -> now.addAll(judged.computeIfAbsent(
                before + " " + number(rule) + " " + values(rule, rulebook),
                any -> Definition.judge(rule, seen, organiser.organiserType(), evaluation))));
        return now;
    }

    private int number(Rule rule) {
        return rules.computeIfAbsent(rule, any -> rules.size());
    }

    private int number(String said) {
        return known.computeIfAbsent(said, any -> known.size());
    }

    private String values(Rule rule, Rulebook rulebook) {
        SortedMap<String, String> values = new TreeMap<>();
        rule.limits()
                .forEach(name ->
                        rulebook.limits(day).number(name).ifPresent(value -> values.put(name, value.toPlainString())));
        return values.toString();
    }

    /** The values that figures are computed with. */
    private static String figures(Rulebook rulebook) {
        SortedMap<String, String> values = new TreeMap<>();
        Indicators.all().stream()
                .flatMap(each -> each.parameters().stream())
                .filter(rulebook.parameters()::containsKey)
                .forEach(name -> values.put(name, rulebook.values(name).toString()));
        return values + "\n";
    }

    private List<Fact> see(Rulebook rulebook) {
        return rulebook.facts(organiser, day);
    }
}
