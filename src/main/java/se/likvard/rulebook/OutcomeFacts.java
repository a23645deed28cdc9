package se.likvard.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;
import se.likvard.value.Figure;
import se.likvard.value.Value;

/** What later stages see of an outcome: a found one is there, one not assessed may be. */
public final class OutcomeFacts {

    private OutcomeFacts() {}

    /** The fact of an outcome; a clear one, and one that is not applicable, leaves none. */
    static Optional<Fact> of(Judged judged, boolean suspectedBreach) {
        boolean seen = judged.verdict() == Verdict.FOUND || judged.verdict() == Verdict.NOT_ASSESSED;
        return seen && judged.rule().observes() ? Optional.of(fact(judged, suspectedBreach)) : Optional.empty();
    }

    private static Fact fact(Judged judged, boolean suspectedBreach) {
        Rule rule = judged.rule();
        Fact subject = judged.subject();
        Map<String, Figure> fields = new LinkedHashMap<>();
        fields.put("organiser", Figure.settled(Value.of("")));
        fields.put("rule", Figure.settled(Value.of(rule.name())));
        fields.put("kind", Figure.settled(Value.of(rule.kind())));
        fields.put(
                "basis",
                Figure.settled(rule.metadata().basis().<Value<?>>map(Value::of).orElse(Value.none())));
        fields.put("area", Figure.settled(Value.of(rule.area())));
        fields.put("suspectedBreach", Figure.settled(Value.of(suspectedBreach)));
        fields.put("subject", Figure.settled(Value.of(subject.key())));
        fields.put("schoolUnit", schoolUnit(subject));
        String key = "outcomes[" + rule.name() + " " + subject.key() + "]";
        return new Fact("Outcome", key, key, subject.name(), presence(judged), judged.gaps(), fields);
    }

    private static Presence presence(Judged judged) {
        if (judged.verdict() == Verdict.FOUND) {
            return Presence.SURE;
        }
        return judged.subject().presence() == Presence.ANY_NUMBER ? Presence.ANY_NUMBER : Presence.POSSIBLE;
    }

    /** The unit that a subject is, lies in, or is about; none when it concerns the organiser as a whole. */
    public static Figure schoolUnit(Fact subject) {
        if (subject.type().equals("SchoolUnit")) {
            return Figure.settled(Value.of(subject.key()));
        }
        Figure parent = subject.fields().get("schoolUnit");
        if (parent != null) {
            return parent;
        }
        Figure code = subject.fields().get("schoolUnitCode");
        if (code == null || subject.key().startsWith("municipalityYears")) {
            return Figure.settled(Value.none());
        }
        return new Figure(code.value().map(each -> "schoolUnits[" + each + "]"), code.gaps());
    }

    /** The outcomes' facts, in the order of the outcomes. */
    static List<Fact> of(List<Judged> judged, SuspectedBreach breach) {
        return judged.stream()
                .flatMap(each -> of(each, breach.by(each.rule())).stream())
                .toList();
    }

    /** Says whether a rule's finding is a suspected breach of law. */
    interface SuspectedBreach {
        boolean by(Rule rule);
    }
}
