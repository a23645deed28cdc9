package se.likvard.explain;

import java.util.ArrayList;
import java.util.List;
import se.likvard.value.Words;

/** Changes in words. */
final class ChangeWords {

    private static final Words REMOVES = new Words(
            "Det närmaste som huvudmannen själv kan ändra, så att det inte gäller längre:",
            "The nearest that the organiser can change by itself, so that it no longer holds:");
    private static final Words NOTHING_REMOVES = new Words(
            "Inget som huvudmannen själv kan ändra i dag gör att det inte längre gäller.",
            "Nothing that the organiser can change by itself today makes it no longer hold.");

    private ChangeWords() {}

    /** The nearest changes after which a finding is gone. */
    static List<Line> removing(Changes changes) {
        return of(changes, REMOVES, NOTHING_REMOVES);
    }

    /**
     * All of the nearest changes.
     *
     * @param head what they would lead to
     * @param none that there are none
     */
    static List<Line> of(Changes changes, Words head, Words none) {
        if (changes.nearest().isEmpty()) {
            return List.of(
                    changes.exact()
                            ? Line.of(none)
                            : Line.of(
                                    "Vad som skulle ändra det är inte avgjort: sökningen avbröts efter så många steg som den får ta.",
                                    "What would change it is not decided: the search was given up after as many steps as it may take."));
        }
        List<Line> ways = new ArrayList<>();
        changes.nearest().forEach(each -> ways.add(way(each, ways.isEmpty())));
        if (changes.more()) {
            ways.add(Line.of("och fler som är lika nära", "and more that are as near"));
        }
        if (!changes.exact()) {
            ways.add(Line.of(
                    "om något annat är närmare är inte avgjort: det fanns fler sätt än vad som prövas",
                    "whether anything else is nearer is not decided: there were more ways than are tried"));
        }
        return List.of(Line.of(head, ways));
    }

    private static Line way(Change change, boolean first) {
        Words or = first ? new Words("", "") : new Words("eller ", "or ");
        if (change.facts().size() == 1) {
            Words only = fact(change.facts().get(0));
            return Line.of(or.sv() + only.sv(), or.en() + only.en());
        }
        return Line.of(
                new Words(or.sv() + "allt detta:", or.en() + "all of this:"),
                change.facts().stream().map(ChangeWords::fact).map(Line::of).toList());
    }

    private static Words fact(Change.Changed fact) {
        Words steps = fact.steps() == 1
                ? new Words("", "")
                : new Words(", " + fact.steps() + " steg", ", " + fact.steps() + " steps");
        return new Words(
                fact.takes().sv() + " (" + fact.where().sv() + steps.sv() + ")",
                fact.takes().en() + " (" + fact.where().en() + steps.en() + ")");
    }
}
