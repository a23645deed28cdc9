package se.likvard.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import se.likvard.chart.Changes;
import se.likvard.chart.Changes.Change;
import se.likvard.organiser.Organiser;
import se.likvard.report.Brief;
import se.likvard.report.Brief.Fact;
import se.likvard.report.Brief.Key;
import se.likvard.report.Brief.Part;
import se.likvard.report.Brief.Picture;
import se.likvard.report.Brief.Table;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Counted;

/** Who changes, in what and why, as a page to put before those who decide on the change. */
public final class EffectsPage {

    /** So many organisers are named on a page; all of them are counted. */
    private static final int NAMED = 300;

    private final Attribution attribution;
    private final EffectWords words;
    private final EffectsText text;
    private final Locale language;
    private final List<List<String>> named = new ArrayList<>();
    private int left;

    /**
     * In a language.
     *
     * @param language English if its language is {@code en}, otherwise Swedish
     */
    public EffectsPage(Rulebook was, Rulebook now, Attribution attribution, Locale language) {
        this.attribution = attribution;
        this.words = new EffectWords(was, now, attribution, language);
        this.text = new EffectsText(was, now, attribution, language);
        this.language = language;
    }

    /** Takes the next organiser. */
    public void add(Organiser organiser, List<Turned> turned) {
        if (!turned.isEmpty() && named.size() >= NAMED) {
            left++;
        } else if (!turned.isEmpty()) {
            named.add(List.of(
                    organiser.name(),
                    String.join(
                            "; ",
                            turned.stream()
                                    .map(each -> words.about(
                                                    each.aspect().kind(),
                                                    each.aspect().name())
                                            + ": "
                                            + words.turn(each.aspect().kind(), each.was(), each.now())
                                            + " " + words.because(each.shares()))
                                    .toList())));
        }
    }

    /**
     * The page.
     *
     * @param was what the earlier rules are called
     * @param now what the later rules are called
     */
    public String html(Totals totals, String was, String now) {
        return new Brief(
                        language,
                        words.say("Vad en regeländring innebär", "What a change of rules means"),
                        text.answer(totals),
                        List.of(new Fact(words.say("Före", "Before"), was), new Fact(words.say("Efter", "After"), now)),
                        text.answers(totals),
                        totals.organisers() == 0 ? List.of() : List.of(changes(totals), outcomes(totals), organisers()),
                        words.say(
                                "Programmet räknar; människor beslutar. Utfallen är vad reglerna ger av uppgifterna. Okänt är aldrig noll.",
                                "The program computes; people decide. The outcomes are what the rules give from the data. Unknown is never zero."))
                .html();
    }

    private Part changes(Totals totals) {
        List<Long> shares = totals.shares();
        List<Change> bars = IntStream.range(0, shares.size())
                .mapToObj(part -> new Change(
                        "(" + (part + 1) + ") " + words.part(part),
                        (double) shares.get(part) / attribution.whole(),
                        Share.of(shares.get(part), attribution.whole())))
                .toList();
        String heading = words.say("Så mycket av det som ändras ger varje ändring", "What each change brings about");
        Table table = new Table(
                heading,
                List.of(words.say("Ändring", "Change"), words.say("Andel i antalet ändrade utfall", "Share")),
                bars.stream().map(each -> List.of(each.name(), each.shown())).toList(),
                true,
                false);
        Picture picture = new Picture(
                heading,
                new Changes(bars, List.of(), words.say("först", "first"), words.say("sist", "last"))
                        .drawing(heading, words.say("Alla tal finns i tabellen.", "All figures are in the table.")),
                List.of(
                        new Key("more", words.say("bidrar", "brings about")),
                        new Key("less", words.say("motverkar", "counteracts"))),
                table);
        return new Part(
                "changes",
                words.say("Vilken ändring som gör det", "Which change does it"),
                List.of(),
                bars.isEmpty() ? Optional.empty() : Optional.of(picture),
                List.of(),
                List.of(text.note()));
    }

    private Part outcomes(Totals totals) {
        List<List<String>> rows = totals.numbers().entrySet().stream()
                .map(each -> List.of(
                        words.about(each.getKey().kind(), each.getKey().name()),
                        words.turn(
                                each.getKey().kind(),
                                each.getKey().was(),
                                each.getKey().now()),
                        each.getValue().toString(),
                        words.because(totals.shares(each.getKey()))))
                .toList();
        return new Part(
                "outcomes",
                words.say("Vad som ändras", "What changes"),
                List.of(),
                Optional.empty(),
                List.of(new Table(
                        words.say("Antal, och andelar för varje ändring", "Number, and the shares of each change"),
                        List.of(
                                words.say("Vad", "What"),
                                words.say("Från och till", "From and to"),
                                words.say("Antal", "Number"),
                                words.say("Av ändring", "By change")),
                        rows,
                        false,
                        false)),
                List.of());
    }

    private static final Counted UNLISTED = new Counted(
            "huvudman ändras men räknas inte upp.",
            "huvudmän ändras men räknas inte upp.",
            "more organiser changes and is not listed.",
            "more organisers change and are not listed.");

    private Part organisers() {
        return new Part(
                "organisers",
                words.say("Vilka huvudmän", "Which organisers"),
                left == 0 ? List.of() : List.of(words.say("Ytterligare ", "") + words.in(UNLISTED.of(left))),
                Optional.empty(),
                List.of(new Table(
                        words.say("I den ordning de angetts", "In the order given"),
                        List.of(words.say("Huvudman", "Organiser"), words.say("Ändras", "Changes")),
                        List.copyOf(named),
                        false,
                        false)),
                List.of());
    }
}
