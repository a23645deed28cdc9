package se.likvard.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.Grade;
import se.likvard.assessment.Verdict;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Rulebook;
import se.likvard.rulebook.Trials;
import se.likvard.value.Counted;
import se.likvard.value.Phrase;
import se.likvard.value.Words;

/** What a sweep gave, as rows: for the grade and for each rule, how many organisers of each kind with each combination. */
final class SweepRows {

    private static final List<String> VERDICTS = Stream.of(
                    Verdict.FOUND, Verdict.NOT_ASSESSED, Verdict.CLEAR, Verdict.NOT_APPLICABLE)
            .map(Verdict::name)
            .toList();

    private static final List<String> CERTAINTIES =
            List.of(Certainty.CERTAIN.name(), Certainty.POSSIBLE.name(), Sweep.NONE);

    private static final Counted TRIED =
            new Counted("prövat värde", "prövade värden", "value on trial", "values on trial");

    private final Sweep sweep;
    private final Trials trials;
    private final Map<String, Words> titles;
    private final Locale language;

    SweepRows(Sweep sweep, Trials trials, Rulebook rulebook, Locale language) {
        this.sweep = sweep;
        this.trials = trials;
        this.language = language;
        this.titles = rulebook.described().stream().collect(Collectors.toMap(Described::name, Described::title));
    }

    Locale language() {
        return language;
    }

    String in(Words words) {
        return words.in(language);
    }

    String say(String sv, String en) {
        return in(new Words(sv, en));
    }

    /** The title of a rule. */
    String title(String rule) {
        return titles.getOrDefault(rule, new Words(rule, rule)).in(language) + " [" + rule + "]";
    }

    /** The rules that go by what is varied, then the recommendations; the grade follows from them. */
    List<String> rules() {
        return Stream.concat(sweep.observers().stream(), sweep.recommendations().stream())
                .toList();
    }

    /** What a rule may say: what it stands for first, then what is open. */
    List<String> kinds(String rule) {
        return sweep.recommendations().contains(rule) ? CERTAINTIES : VERDICTS;
    }

    /** What a rule says, in words. */
    String kind(String rule, String kind) {
        if (!sweep.recommendations().contains(rule)) {
            return Verdict.valueOf(kind).words().in(language);
        }
        return kind.equals(Sweep.NONE)
                ? say("rekommenderas inte", "not recommended")
                : EffectWords.advised(Certainty.valueOf(kind)).in(language);
    }

    List<String> kindsInWords(String rule) {
        return kinds(rule).stream().map(kind -> kind(rule, kind)).toList();
    }

    /** Of how many organisers a rule says each kind of thing. */
    List<Integer> said(Sweep.Point point, String rule) {
        return kinds(rule).stream().map(kind -> point.said(rule, kind)).toList();
    }

    /** What is varied, with the value that applies. */
    String varied(Varied each) {
        String own = trials.parameter(each.parameter()).values().stream()
                .map(value -> Phrase.exact(
                                        value.value(),
                                        trials.parameter(each.parameter()).unit())
                                .in(language)
                        + say(" från ", " from ")
                        + value.start())
                .collect(Collectors.joining("; "));
        return each.parameter() + ": " + TRIED.of(each.values().size()).in(language) + " ("
                + say("i reglerna ", "in the rules ") + own + ")";
    }

    /** A value with its unit. */
    String value(String parameter, BigDecimal value) {
        return Phrase.exact(value, trials.parameter(parameter).unit()).in(language);
    }

    /** The values of a combination. */
    List<String> values(Sweep.Point point) {
        return point.values().entrySet().stream()
                .map(each -> value(each.getKey(), each.getValue()))
                .toList();
    }

    List<String> heading(List<String> kinds) {
        return Stream.concat(sweep.varied().stream().map(Varied::parameter), kinds.stream())
                .toList();
    }

    /** The kinds of grade, worst first. */
    List<String> grades() {
        return List.of(Grade.LOW.name(), Grade.PARTLY.name(), Grade.HIGH.name(), Sweep.OPEN, Sweep.NONE);
    }

    String grade(String grade) {
        return switch (grade) {
            case Sweep.OPEN -> say("inte avgjort", "not decided");
            case Sweep.NONE -> say("ingen bedömning", "no grade");
            default -> Grade.valueOf(grade).words().in(language);
        };
    }

    List<Integer> grades(Sweep.Point point) {
        return grades().stream().map(point::grade).toList();
    }

    /** A table of the values of each combination and the numbers. */
    List<List<String>> rows(Function<Sweep.Point, List<Integer>> numbers) {
        List<List<String>> rows = new ArrayList<>();
        for (Sweep.Point point : sweep.points()) {
            List<String> row = new ArrayList<>(values(point));
            numbers.apply(point).forEach(each -> row.add(each.toString()));
            rows.add(row);
        }
        return rows;
    }

    /** What the figures do not say. */
    List<String> notes() {
        return Arrays.asList(
                say(
                        "Värdena är prövade, inte policy: inget av det som står här gäller.",
                        "The values are on trial, not policy: nothing that stands here applies."),
                say(
                        "Varje huvudman räknas en gång för varje regel och rekommendation: efter det allvarligaste den säger om något hos huvudmannen. Inte bedömt räknas för sig och är varken iakttaget eller utan anmärkning.",
                        "Each organiser counts once for each rule and recommendation: by the most serious that it says of anything of the organiser's. Not assessed counts by itself and is neither found nor clear."),
                say(
                        "Talen beskriver de huvudmän som angetts och gick att läsa, inte alla.",
                        "The numbers describe the organisers given that could be read, not all."));
    }
}
