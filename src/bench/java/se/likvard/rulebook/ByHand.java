package se.likvard.rulebook;

import static se.likvard.rulebook.Kleene.both;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Presence;
import se.likvard.dialect.Truth;
import se.likvard.organiser.OrganiserType;
import se.likvard.value.Known;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/**
 * A part of the shipped rules ({@link HandWritten}) as a programmer would write them, over the same facts: three-valued, without Drools and without the
 * tree. What no engine that reads rules from files can be faster than. It says what holds, not which figures are missing.
 */
final class ByHand {

    /** What one rule says of one subject. */
    record Said(String rule, Fact subject, Verdict verdict) {}

    /** A finding, sure or possible, as later rules see it. */
    record Finding(String rule, Kind kind, String area, Fact subject, Value<?> unit, Truth sure) {
        boolean concern() {
            return kind != Kind.OTHER;
        }

        boolean breach() {
            return kind == Kind.BREACH;
        }

        Truth at(Fact schoolUnit) {
            boolean same = unit instanceof Known<?> known && known.value().equals(schoolUnit.key());
            return both(sure, same ? Truth.TRUE : unit instanceof Unknown ? Truth.UNKNOWN : Truth.FALSE);
        }
    }

    final Limits limits;
    final boolean municipal;
    private final Map<String, List<Fact>> byType = new HashMap<>();
    private final Map<String, List<Fact>> byUnit = new HashMap<>();
    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final List<Finding> allFindings = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();

    private ByHand(List<Fact> facts, OrganiserType type, Limits limits) {
        this.limits = limits;
        this.municipal = type == OrganiserType.MUNICIPAL;
        for (Fact fact : facts) {
            byType.computeIfAbsent(fact.type(), any -> new ArrayList<>()).add(fact);
            if (fact.fields().get("schoolUnit") != null) {
                byUnit.computeIfAbsent(fact.type() + parent(fact), any -> new ArrayList<>())
                        .add(fact);
            }
        }
    }

    /** What every rule says of every subject. */
    static List<Said> judge(List<Fact> facts, OrganiserType type, Limits limits) {
        ByHand hand = new ByHand(facts, type, limits);
        HandFigures.say(hand);
        HandCriteria.say(hand);
        HandStrengths.say(hand);
        HandPatterns.say(hand);
        HandGrades.say(hand);
        HandRecommendations.say(hand);
        return hand.said;
    }

    /** What the rules about a school unit's figures say. */
    static List<Said> judgeFigures(List<Fact> facts, OrganiserType type, Limits limits) {
        ByHand hand = new ByHand(facts, type, limits);
        HandFigures.say(hand);
        return hand.said;
    }

    static Object parent(Fact fact) {
        return fact.read("schoolUnit").value().exact().orElseThrow();
    }

    List<Fact> all(String type) {
        return byType.getOrDefault(type, List.of());
    }

    List<Fact> inUnit(String type, Fact unit) {
        return byUnit.getOrDefault(type + unit.key(), List.of());
    }

    List<Finding> found(String rule) {
        return findings.getOrDefault(rule, List.of());
    }

    List<Finding> found() {
        return allFindings;
    }

    Fact organiser() {
        return all("Organiser").get(0);
    }

    /** Whether a rule found, or may have found, something of a subject. */
    Truth foundOf(String rule, Fact subject) {
        return Kleene.any(found(rule), each -> each.subject() == subject ? each.sure() : Truth.FALSE);
    }

    /** Whether a rule found, or may have found, something at a unit. */
    Truth foundAt(String rule, Fact unit) {
        return Kleene.any(found(rule), each -> each.at(unit));
    }

    /** A rule without a consequence for others: a grade or a recommendation. */
    void rule(String name, String type, boolean applies, Function<Fact, Truth> scope, Function<Fact, Truth> condition) {
        List<Fact> subjects = applies ? all(type) : List.of();
        if (subjects.isEmpty()) {
            said.add(new Said(name, organiser(), Verdict.NOT_APPLICABLE));
        }
        for (Fact subject : subjects) {
            said.add(new Said(name, subject, verdict(subject, scope, condition)));
        }
    }

    /** A rule whose findings other rules see. */
    void observe(
            String name,
            String type,
            boolean applies,
            Kind kind,
            Function<Fact, Truth> scope,
            Function<Fact, Truth> condition) {
        int before = said.size();
        rule(name, type, applies, scope, condition);
        String area = name.substring(0, name.indexOf('/')).replace('-', '_').toUpperCase(java.util.Locale.ROOT);
        for (Said each : said.subList(before, said.size())) {
            boolean found = each.verdict == Verdict.FOUND;
            if (found || each.verdict == Verdict.NOT_ASSESSED) {
                Finding finding = new Finding(
                        name,
                        kind,
                        area,
                        each.subject,
                        unitOf(each.subject),
                        found ? Truth.TRUE : Truth.UNKNOWN);
                findings.computeIfAbsent(name, any -> new ArrayList<>()).add(finding);
                allFindings.add(finding);
            }
        }
    }

    /** What a finding is. */
    enum Kind {
        CONCERN,
        /** A concern by a rule of thumb. */
        HEURISTIC,
        BREACH,
        OTHER
    }

    private static Verdict verdict(Fact subject, Function<Fact, Truth> scope, Function<Fact, Truth> condition) {
        Truth inScope = both(present(subject), scope.apply(subject));
        if (inScope == Truth.FALSE) {
            return Verdict.NOT_APPLICABLE;
        }
        return switch (both(inScope, condition.apply(subject))) {
            case TRUE -> Verdict.FOUND;
            case UNKNOWN -> Verdict.NOT_ASSESSED;
            case FALSE -> Verdict.CLEAR;
        };
    }

    static Truth present(Fact fact) {
        return fact.presence() == Presence.SURE ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static Value<?> unitOf(Fact subject) {
        return switch (subject.type()) {
            case "SchoolUnit" -> Value.of(subject.key());
            case "Intervention" ->
                subject.read("schoolUnitCode").value().map(code -> "schoolUnits[" + code + "]");
            default -> subject.fields().containsKey("schoolUnit")
                    ? subject.read("schoolUnit").value()
                    : Value.none();
        };
    }
}
