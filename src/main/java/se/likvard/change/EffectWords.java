package se.likvard.change;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.Grade;
import se.likvard.assessment.Verdict;
import se.likvard.rulebook.Amendment;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Counted;
import se.likvard.value.Words;

/** What became otherwise, and because of what, in words. */
final class EffectWords {

    private static final Words ABSENT = new Words("–", "–");

    private static final Counted OUTCOMES =
            new Counted("ändrat utfall", "ändrade utfall", "changed outcome", "changed outcomes");

    private final Locale language;
    private final List<List<Amendment>> parts;
    private final long whole;
    private final Map<String, Words> titles;
    private final Rulebook rulebook;

    EffectWords(Rulebook was, Rulebook now, Attribution attribution, Locale language) {
        this.language = language;
        this.parts = attribution.parts();
        this.whole = attribution.whole();
        this.rulebook = now;
        this.titles = Stream.of(now, was)
                .flatMap(each -> each.described().stream())
                .collect(Collectors.toMap(Described::name, Described::title, (one, other) -> one));
    }

    String in(Words words) {
        return words.in(language);
    }

    String say(String sv, String en) {
        return in(new Words(sv, en));
    }

    /** What it is about. */
    String about(Aspect.Kind kind, String name) {
        return switch (kind) {
            case OVERALL -> say("Sammantaget", "Overall");
            case AREA -> say("Området ", "The area ") + area(name);
            case OUTCOME -> title(name);
            case RECOMMENDATION -> say("Rekommendation: ", "Recommendation: ") + title(name);
        };
    }

    private String title(String rule) {
        return in(titles.getOrDefault(rule, new Words(rule, rule))) + " [" + rule + "]";
    }

    private String area(String name) {
        return rulebook.vocabulary()
                .type("GradedArea")
                .flatMap(type -> type.field("area"))
                .flatMap(field -> Optional.ofNullable(field.words().get(name)))
                .map(this::in)
                .orElse(name);
    }

    /** From what to what. */
    String turn(Aspect.Kind kind, String was, String now) {
        return told(kind, was) + " → " + told(kind, now);
    }

    private String told(Aspect.Kind kind, String said) {
        if (said.isEmpty()) {
            return in(ABSENT);
        }
        return switch (kind) {
            case OVERALL, AREA ->
                Arrays.stream(said.split("/"))
                        .map(each -> in(Grade.valueOf(each).words()))
                        .collect(Collectors.joining(say(" eller ", " or ")));
            case OUTCOME -> in(Verdict.valueOf(said).words());
            case RECOMMENDATION -> in(advised(Certainty.valueOf(said)));
        };
    }

    /** What a recommendation says. */
    static Words advised(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> new Words("rekommenderas", "recommended");
            case POSSIBLE -> new Words("kan behövas", "may be needed");
        };
    }

    /** What a part of the changes is. */
    String part(int part) {
        Function<Amendment, String> one = each -> in(ChangeWords.of(each));
        return parts.get(part).stream()
                .map(one)
                .collect(Collectors.joining(say(" tillsammans med ", " together with ")));
    }

    /** The parts that have a share, with it. */
    String because(List<Long> shares) {
        List<Integer> having = IntStream.range(0, shares.size())
                .filter(each -> shares.get(each) != 0)
                .boxed()
                .toList();
        return having.stream()
                .map(each -> "(" + (each + 1) + ") " + Share.of(shares.get(each), whole))
                .collect(Collectors.joining(", "));
    }

    /** That a part brings about most of all that changes, and how much unless some other counteracts. */
    String most(Totals totals, int part) {
        List<Long> shares = totals.shares();
        if (totals.isHindered()) {
            return say("Mest ger ändring (%s), %s.", "Change (%s), %s, brings about most.")
                    .formatted(part + 1, part(part));
        }
        long all = shares.stream().mapToLong(each -> each).sum();
        return say("Mest ger ändring (%s), %s: %s av %s.", "Change (%s), %s, brings about most: %s of %s.")
                .formatted(part + 1, part(part), Share.of(shares.get(part), whole), in(OUTCOMES.of(all / whole)));
    }
}
