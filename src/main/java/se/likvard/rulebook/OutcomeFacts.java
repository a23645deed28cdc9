package se.likvard.rulebook;

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

    private static final Map<String, Integer> PLACES = Fields.places(
            List.of("organiser", "rule", "kind", "basis", "area", "suspectedBreach", "subject", "schoolUnit"));

    private OutcomeFacts() {}

    /** The fact of an outcome; a clear one, and one that is not applicable, leaves none. */
    static Optional<Fact> of(Judged judged, boolean suspectedBreach) {
        return isSeen(judged) ? Optional.of(fact(judged, any -> suspectedBreach)) : Optional.empty();
    }

    private static boolean isSeen(Judged judged) {
        boolean said = judged.verdict() == Verdict.FOUND || judged.verdict() == Verdict.NOT_ASSESSED;
        return said && judged.rule().observes();
    }

    private static Fact fact(Judged judged, SuspectedBreach breach) {
        Fact subject = judged.subject();
        String key = "outcomes[" + judged.rule().name() + " " + subject.key() + "]";
        Fields fields = new Fields(PLACES, place -> figure(place, judged, breach));
        return new Fact("Outcome", key, key, subject.name(), presence(judged), judged.gaps(), fields);
    }

    /** In the order of the places. */
    private static Figure figure(int place, Judged judged, SuspectedBreach breach) {
        Rule rule = judged.rule();
        return switch (place) {
            case 0 -> Figure.settled(Value.of(""));
            case 1 -> Figure.settled(Value.of(rule.name()));
            case 2 -> Figure.settled(Value.of(rule.kind()));
            case 3 ->
                Figure.settled(rule.metadata().basis().<Value<?>>map(Value::of).orElse(Value.none()));
            case 4 -> Figure.settled(Value.of(rule.area()));
            case 5 -> Figure.settled(Value.of(breach.by(rule)));
            case 6 -> Figure.settled(Value.of(judged.subject().key()));
            default -> schoolUnit(judged.subject());
        };
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
                .filter(OutcomeFacts::isSeen)
                .map(each -> fact(each, breach))
                .toList();
    }

    /** Says whether a rule's finding is a suspected breach of law. */
    interface SuspectedBreach {
        boolean by(Rule rule);
    }
}
